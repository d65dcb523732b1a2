import { PartnerError, PartnerUnreachable } from "@openocpi/client";
import { tooManyFaults, validate } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { clientOf, playPartner, success } from "../client/played-partner.js";
import { checkRefused } from "../support/conformance-check.js";
import { net } from "../support/conformance-net.js";
import { evse, pushed, spoilt, without } from "../support/conformance-story.js";

const path = "/receiver/locations/BE/MOV/L";
const headers = { "Content-Type": "application/json" };
const listOf = (item: string, bytes: number) =>
  `[${Array(Math.floor(bytes / (item.length + 1)))
    .fill(item)
    .join(",")}]`;
/** A Location with one more member, as text. */
const withMember = (name: string, value: string) =>
  `{"${name}":${value},${JSON.stringify(without(pushed("L"), name)).slice(1)}`;

describe("a small body that costs much", () => {
  // Each of these took more than a minute before faults were counted.
  const faulty: [what: string, name: string, item: string][] = [
    ["EVSEs without anything", "evses", "{}"],
    ["EVSEs that are none", "evses", "0"],
    ["optional items of another type", "images", "0"],
    ["values of no enum", "facilities", '"A"'],
    ["texts that are too long", "related_locations", "{}"],
  ];
  test.each(faulty)(
    "%s, 300 kB of them: refused at once, with the first few named",
    async (_, name, item) => {
      await using here = await net();
      const body = withMember(name, listOf(item, 300_000));
      const answer = await here.ask("PUT", path, { body, headers });
      checkRefused(answer, { http: 200, code: 2001, says: new RegExp(`^/${name}/0.*/${name}/1`) });
      expect(answer.text.length).toBeLessThan(1_500);
      expect(JSON.stringify(here.events).length).toBeLessThan(50_000);
    },
  );

  test("what can be tolerated is, as long as it can be told", async () => {
    await using here = await net();
    const images = [...Array(4_000).fill(0), { url: "https://a.example", category: "OTHER", type: "png" }];
    expect((await here.ask("PUT", path, { json: spoilt(pushed("L"), { images }) })).http).toBe(201);
    const [told] = here.eventsOf("tolerated").filter(({ object }) => object === "Location");
    expect(told?.removed).toHaveLength(100);
    const { body } = await here.ask("GET", path);
    expect(body.data).toMatchObject({ images: images.slice(-1) });
  });

  test("one unknown status among very many EVSEs loses that one alone (P-12)", async () => {
    await using here = await net();
    const evses = Array.from({ length: 2_000 }, (_, index) => evse({ uid: `E${index}` }));
    const spoiltOnes = evses.map((one, index) => (index % 2 === 0 ? one : spoilt(one, { status: "MELTED" })));
    expect((await here.ask("PUT", path, { json: spoilt(pushed("L"), { evses: spoiltOnes }) })).http).toBe(
      201,
    );
    const { body } = await here.ask("GET", path);
    expect(body.data).toMatchObject({ evses: evses.filter((_, index) => index % 2 === 0) });
  });

  test.each(["{}", "[]", "0", '"":0'])(
    "more values %s than a message has: refused before they are read",
    async (item) => {
      await using here = await net();
      const items = listOf(item, 4_500_000);
      const body = withMember("x", item.includes(":") ? `{${items.slice(1, -1)}}` : items);
      checkRefused(await here.ask("PUT", path, { body, headers }), {
        http: 413,
        code: 2000,
        says: /^the body holds too many values$/,
      });
    },
  );

  test("a Location with 1,000 EVSEs is no attack", async () => {
    await using here = await net();
    const evses = Array.from({ length: 1_000 }, (_, index) => evse({ uid: `E${index}` }));
    expect((await here.ask("PUT", path, { json: pushed("L", { evses }) })).http).toBe(201);
  });

  test("faults are counted, not listed, beyond 10,000", () => {
    const violations = validate("Location", spoilt(pushed("L"), { facilities: Array(200_000).fill("A") }));
    expect(violations).toHaveLength(10_001);
    expect(violations.at(-1)).toBe(tooManyFaults);
    expect(validate("Location", spoilt(pushed("L"), { facilities: Array(9_000).fill("A") }))).toHaveLength(
      9_000,
    );
  });
});

describe("a small answer that costs much", () => {
  const key = { country_code: "NL", party_id: "OCA", location_id: "L" };

  test("a page of far more values than there are objects is not read", async () => {
    const partner = await playPartner(() => ({
      text: `{"status_code":1000,"timestamp":"2026-03-02T09:00:00Z","data":${listOf("{}", 18_000_000)}}`,
    }));
    const { client } = clientOf(partner);
    const error = await client.locations.sender
      .list()
      .toArray()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PartnerUnreachable);
    expect(error).toMatchObject({ reason: "too-large" });
  });

  test("a page of objects that are none ends as a fault, not as a million events", async () => {
    const partner = await playPartner(() => success(Array(30_000).fill({})));
    const { client, events } = clientOf(partner);
    await expect(client.locations.sender.list().toArray()).rejects.toBeInstanceOf(PartnerError);
    expect(events.filter(({ type }) => type === "refused")).toHaveLength(10_000);
  });

  test("an object with very many faults is refused, and few of them are told", async () => {
    const location = spoilt(pushed("L"), { facilities: Array(50_000).fill("A") });
    const partner = await playPartner(() => success(location));
    const { client } = clientOf(partner);
    const error = await client.locations.receiver.get(key).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PartnerError);
    expect(String(error).length).toBeLessThan(3_000);
  });
});
