import type { Fetch } from "@openocpi/client";
import type { Profile } from "@openocpi/protocol";
import type { ClientInfo, Token } from "@openocpi/spec";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clientOf, link, location, playPartner, type Reply, type Seen, success } from "./played-partner.js";

/** A list that is read by offset, three at a time, and that can change between two pages. */
interface PlayedList {
  ids: string[];
  /** What happens before the page at this place in the crawl is answered: 0 is the first. */
  before: Record<number, () => void>;
  /** What it says about the total; undefined is nothing. */
  total?: (offset: number, count: number) => number | undefined;
  /** Whether a Link leads to the next page. */
  links?: boolean;
  changed?: Readonly<Record<string, string>>;
}

const offsetOf = (url: string) => Number(new URL(url, "http://x").searchParams.get("offset") ?? 0);
const limit = 3;

/** Answers of such a list, one crawl long. */
function play(list: PlayedList): (request: Pick<Seen, "url">) => Reply {
  const { before, links = true, total = () => list.ids.length } = list;
  let page = 0;
  return ({ url }) => {
    before[page++]?.();
    const offset = offsetOf(url);
    const ids = list.ids.slice(offset, offset + limit);
    const said = total(offset, ids.length);
    const next = offset + ids.length;
    return success(
      ids.map((id) => location(id, list.changed?.[id] ? { last_updated: list.changed[id] } : {})),
      {
        ...(said !== undefined && { "X-Total-Count": String(said) }),
        ...(links && next < list.ids.length && link(`/locs?offset=${next}&limit=${limit}`)),
      },
    );
  };
}

const letters = (count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(65 + index));

async function crawl(list: PlayedList, profile: Profile = {}) {
  const partner = await playPartner(play(list));
  const { client, events } = clientOf(partner, { profile });
  const given = (await client.locations.sender.list().toArray()).map(({ id }) => id);
  return { given, offsets: partner.seen.map(({ url }) => offsetOf(url)), partner, events };
}

describe("a list that is read by offset and becomes shorter on the way", () => {
  const without =
    (list: PlayedList, ...gone: string[]) =>
    () => {
      list.ids = list.ids.filter((id) => !gone.includes(id));
    };

  it("PAGE-07 one object deleted before: the page is read again from one earlier, and nothing is given twice", async () => {
    const list: PlayedList = { ids: letters(10), before: {} };
    list.before[1] = without(list, "B");
    const { given, offsets, events } = await crawl(list);
    // D has moved to where the first page ended, and is on no page that Link leads to.
    expect(offsets).toEqual([0, 3, 2, 5, 8]);
    expect(given.sort()).toEqual(letters(10));
    const received = events.flatMap((event) => (event.type === "page" ? [event.received] : []));
    expect(received).toEqual([3, 6, 7, 9, 10]);
  });

  it.each([
    ["several at once", 2, ["A", "B", "C"], [0, 3, 6, 3, 6]],
    ["one that is still to come", 1, ["J"], [0, 3, 2, 5, 8]],
    ["the last one, and the last page is empty", 3, ["A"], [0, 3, 6, 9, 8]],
  ])("PAGE-07 %s", async (_, page, gone, expected) => {
    const list: PlayedList = { ids: letters(10), before: {} };
    list.before[page] = without(list, ...gone);
    const { given, offsets } = await crawl(list);
    expect(offsets).toEqual(expected);
    expect(given).toEqual([...new Set(given)]);
    expect(given).toEqual(expect.arrayContaining(list.ids));
  });

  it("PAGE-07 an object that has changed meanwhile is given again, for it is another", async () => {
    const list: PlayedList = { ids: letters(7), before: {} };
    list.before[1] = without(list, "G");
    list.before[2] = () => {
      list.changed = { C: "2026-03-02T10:00:00Z" };
    };
    const { given, offsets } = await crawl(list);
    expect(offsets).toEqual([0, 3, 2, 5]);
    expect(given).toEqual(["A", "B", "C", "D", "E", "F", "C"]);
  });

  it("PAGE-07 everything else of the URL stays letter for letter", async () => {
    const list: PlayedList = { ids: letters(10), before: {} };
    const answer = play(list);
    const partner = await playPartner((request) => {
      const reply = answer(request);
      const { Link } = reply.headers ?? {};
      return Link
        ? {
            ...reply,
            headers: { ...reply.headers, Link: Link.replace("?", "?date_from=2026-03-01T00:00:00Z&") },
          }
        : reply;
    });
    list.before[2] = without(list, "A");
    await clientOf(partner).client.locations.sender.list({ date_from: "2026-03-01T00:00:00Z" }).toArray();
    expect(partner.seen[3]?.url).toBe("/locs?date_from=2026-03-01T00:00:00Z&offset=5&limit=3");
  });

  it("PAGE-07 a crawl that began further on does not go back before its beginning", async () => {
    const list: PlayedList = { ids: letters(10), before: {} };
    list.before[1] = without(list, "A", "B", "C", "D");
    const partner = await playPartner(play(list));
    await clientOf(partner).client.locations.sender.list({ offset: 3 }).toArray();
    expect(partner.seen.map(({ url }) => offsetOf(url))).toEqual([3, 6, 3]);
  });

  it("PAGE-03 a Link with a cursor is no matter of offsets", async () => {
    const replies = [
      success([location("A")], { "X-Total-Count": "9", ...link("?offset=1&cursor=a") }),
      success([location("B")], { "X-Total-Count": "7", ...link("?offset=2&cursor=b") }),
      success([location("C")], { "X-Total-Count": "5" }),
    ];
    const partner = await playPartner(() => replies.shift() ?? success([]));
    const items = await clientOf(partner).client.locations.sender.list().toArray();
    expect(items.map(({ id }) => id)).toEqual(["A", "B", "C"]);
    expect(partner.seen.map(({ url }) => url)).toEqual([
      "/locs",
      "/locs?offset=1&cursor=a",
      "/locs?offset=2&cursor=b",
    ]);
  });

  it.each<[string, NonNullable<PlayedList["total"]>]>([
    ["the objects of this page", (_, count) => count],
    ["the objects still to come", (offset) => 10 - offset],
    ["the pages", () => 4],
    ["nothing", () => undefined],
    ["more than there are", (offset) => 1000 - offset * 10],
  ])("PAGE-04 a total that counts %s does no harm", async (_, total) => {
    const { given, offsets } = await crawl({ ids: letters(10), before: {}, total });
    expect([...given].sort()).toEqual(letters(10));
    expect(offsets.length).toBeLessThanOrEqual(12);
  });

  it("PAGE-04 a total that goes up and down does not make it endless", async () => {
    const ids = Array.from({ length: 200 }, (_, index) => `L${index}`);
    let odd = 0;
    const { given, offsets } = await crawl({ ids, before: {}, total: () => 500 - (odd++ % 2) * 200 });
    expect(given).toHaveLength(200);
    expect(offsets.length).toBeLessThan(80);
  });
});

describe("objects are told apart by what identifies them", () => {
  it("TOK-01 AMB-13 same id with another type, same party in another role", async () => {
    const token = (uid: string, type: Token["type"]): Token => ({
      country_code: "BE",
      party_id: "MOV",
      uid,
      type,
      contract_id: "C",
      issuer: "Movendo",
      valid: true,
      whitelist: "ALWAYS",
      last_updated: "2026-03-02T09:15:00Z",
    });
    const client = (role: ClientInfo["role"]): ClientInfo => ({
      country_code: "BE",
      party_id: "MOV",
      role,
      status: "CONNECTED",
      last_updated: "2026-03-02T09:15:00Z",
    });
    const tokens = [token("1", "RFID"), token("1", "APP_USER"), token("2", "RFID"), token("1", "RFID")];
    const clients = [client("CPO"), client("EMSP"), client("CPO")];
    const partner = await playPartner(({ url }) => {
      const all = url.startsWith("/tokens") ? tokens : clients;
      const offset = offsetOf(url);
      return success(all.slice(offset, offset + 1));
    });
    const endpoints = (["tokens", "hubclientinfo"] as const).map((identifier) => ({
      identifier,
      role: "SENDER" as const,
      url: `${partner.url}/${identifier}`,
    }));
    const { client: of } = clientOf(partner, { endpoints, profile: { pagesByOffset: true } });
    expect(await of.tokens.sender.list().toArray()).toEqual(tokens.slice(0, 3));
    expect(await of.hubclientinfo.sender.list().toArray()).toEqual(clients.slice(0, 2));
  });
});

describe("a partner whose lists are read by offset (profile)", () => {
  const byOffset: Profile = { pagesByOffset: true };

  it("PAGE-07 is asked until a page is empty; its Link and its totals are passed over", async () => {
    for (const links of [false, true]) {
      const { given, offsets, partner } = await crawl(
        { ids: letters(7), before: {}, links, total: () => 3 },
        byOffset,
      );
      expect(given).toEqual(letters(7));
      expect(offsets).toEqual([0, 3, 6, 7]);
      expect(partner.seen.map(({ url }) => url)).toEqual([
        "/locs",
        "/locs?offset=3",
        "/locs?offset=6",
        "/locs?offset=7",
      ]);
    }
  });

  it("PAGE-07 keeps what was asked for, and begins where it was told", async () => {
    const partner = await playPartner(play({ ids: letters(7), before: {}, links: false }));
    const params = { date_from: "2026-03-01T00:00:00Z", offset: 2, limit: 3 };
    const pages = [];
    for await (const page of clientOf(partner, { profile: byOffset })
      .client.locations.sender.list(params)
      .pages())
      pages.push(page.next);
    expect(partner.seen.map(({ url }) => url)).toEqual([
      "/locs?date_from=2026-03-01T00%3A00%3A00Z&offset=2&limit=3",
      "/locs?date_from=2026-03-01T00%3A00%3A00Z&offset=5&limit=3",
      "/locs?date_from=2026-03-01T00%3A00%3A00Z&offset=7&limit=3",
    ]);
    expect(pages.at(-1)).toBeUndefined();
  });

  it("PAGE-07 one that does not look at the offset has told everything the first time", async () => {
    const partner = await playPartner(() => success(letters(3).map((id) => location(id))));
    const items = await clientOf(partner, { profile: byOffset }).client.locations.sender.list().toArray();
    expect(items.map(({ id }) => id)).toEqual(letters(3));
    expect(partner.seen).toHaveLength(2);
  });

  it("PAGE-07 one that does not, and has nothing of use, is no endless list", async () => {
    const partner = await playPartner(() => success([{ id: "useless" }]));
    const call = clientOf(partner, { profile: byOffset }).client.locations.sender.list().toArray();
    await expect(call).rejects.toMatchObject({ code: 3000, message: expect.stringContaining("no end") });
    expect(partner.seen).toHaveLength(100);
  });
});

it("PAGE-07 whatever is deleted between two pages: what stays is given, and nothing twice", async () => {
  const deletion = fc.record({ page: fc.nat(12), places: fc.uniqueArray(fc.nat(29), { maxLength: 5 }) });
  const run = async (size: number, deletions: { page: number; places: number[] }[], byOffset: boolean) => {
    const ids = Array.from({ length: size }, (_, index) => `L${index}`);
    const list: PlayedList = { ids, before: {}, links: !byOffset };
    for (const { page, places } of deletions) {
      list.before[page] = () => {
        const gone = new Set(places.map((place) => list.ids[place]));
        list.ids = list.ids.filter((id) => !gone.has(id));
      };
    }
    const answer = play(list);
    const fetch: Fetch = async (request) => {
      const { text, headers = {} } = answer({ url: request.url });
      return new Response(text as string, { headers });
    };
    const { client } = clientOf(
      { url: "http://127.0.0.1:9", seen: [], connections: { made: 0, open: 0 } },
      {
        fetch,
        profile: { pagesByOffset: byOffset },
      },
    );
    const given = (await client.locations.sender.list().toArray()).map(({ id }) => id);
    expect(given).toEqual([...new Set(given)]);
    expect(given).toEqual(expect.arrayContaining(list.ids));
  };
  await fc.assert(fc.asyncProperty(fc.nat(30), fc.array(deletion, { maxLength: 6 }), fc.boolean(), run), {
    numRuns: 150,
  });
});
