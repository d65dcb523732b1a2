import { authorization, type Profile } from "@openocpi/protocol";
import { type ImportOptions, memoryCrud } from "@openocpi/server";
import type { CDR, Location, Session } from "@openocpi/spec";
import { afterAll, describe, expect, expectTypeOf, it } from "vitest";
import type { Answer } from "../support/conformance-ask.js";
import { net } from "../support/conformance-net.js";
import { foreign, location, ours, pushed, tokenTheyUse, updated } from "../support/conformance-story.js";
import { ok } from "../support/handshake-http.js";
import { aCpo, registered, type ScriptedPartner } from "../support/handshake-partner.js";
import { emsp, shared } from "../support/handshake-platform.js";

const here = await net({
  options: {
    strict: true,
    modules: {
      locations: { sender: memoryCrud([location("LOC1")]), receiver: memoryCrud<Location>() },
      sessions: { sender: memoryCrud<Session>() },
      cdrs: { receiver: memoryCrud<CDR>() },
    },
  },
});
afterAll(() => here[Symbol.asyncDispose]());

const change = (profile: Profile) => here.platform.changePartner("movendo", { profile });
const codesOf = ({ http, body }: Answer) => [http, body.status_code];

interface Row {
  rule: string;
  profile: Profile;
  ask(attempt: number): Promise<Answer>;
  see?(answer: Answer): unknown;
  without: unknown;
  with: unknown;
}

const rows: Row[] = [
  {
    rule: "P-13 HTTP-05",
    profile: { okForCreated: true },
    ask: (attempt) => {
      const id = `NEW${attempt}`;
      return here.ask("PUT", `/receiver/locations/BE/MOV/${id}`, { json: pushed(id) });
    },
    without: [201, 1000],
    with: [200, 1000],
  },
  {
    rule: "P-13 HTTP-03",
    profile: { badRequestForInvalid: true },
    ask: () => here.ask("PUT", "/receiver/locations/BE/MOV/BAD", { json: {} }),
    without: [200, 2001],
    with: [400, 2001],
  },
  {
    rule: "P-14",
    profile: { ignoreTo: true },
    ask: () =>
      here.ask("GET", "/sender/locations", {
        headers: { "OCPI-to-country-code": foreign.country_code, "OCPI-to-party-id": foreign.party_id },
      }),
    without: [200, 2001],
    with: [200, 1000],
  },
  {
    rule: "P-13 SESS-03",
    profile: { optionalDateFrom: true },
    ask: () => here.ask("GET", "/sender/sessions"),
    without: [200, 2001],
    with: [200, 1000],
  },
  {
    rule: "P-11",
    profile: { rawToken: true },
    ask: () => here.ask("GET", "/sender/locations", { headers: { Authorization: `Token ${tokenTheyUse}` } }),
    without: [401, 2000],
    with: [200, 1000],
  },
  {
    rule: "TYPE-03",
    profile: { dateTimesWithoutZ: true },
    ask: () => here.ask("GET", "/sender/locations/LOC1"),
    see: ({ text }) => text.match(/\d\d:\d\d:\d\d[^"]*/g)?.map((time) => time.endsWith("Z")),
    without: [true, true, true, true],
    with: [false, false, false, false],
  },
  {
    rule: "TYPE-03",
    profile: { dateTimesWithoutZ: true },
    ask: () => here.ask("GET", "/sender/locations"),
    see: ({ items: [first] }) => first?.last_updated,
    without: updated,
    with: updated.replace("Z", ""),
  },
  {
    rule: "TYPE-03",
    profile: { dateTimesWithoutZ: true },
    ask: () => here.ask("GET", "/sender/locations/NONE"),
    see: ({ http, body }) => [http, /T[\d:.]+Z$/.test(String(body.timestamp))],
    without: [404, true],
    with: [404, false],
  },
];

describe("what we answer follows the profile in the partner's record", () => {
  it.each(rows)("$rule: $profile", async ({ profile, ask, see = codesOf, ...expected }) => {
    expect(see(await ask(1))).toEqual(expected.without);
    await change(profile);
    expect(see(await ask(2))).toEqual(expected.with);
    await change({});
    expect(see(await ask(3))).toEqual(expected.without);
  });

  it("P-11: a token that is expected as it is, is not reported", async () => {
    const lenient = await net();
    const knock = () =>
      lenient.ask("GET", "/sender/locations", { headers: { Authorization: `Token ${tokenTheyUse}` } });
    await knock();
    expect(lenient.eventsOf("tolerated")).toHaveLength(1);
    await lenient.platform.changePartner("movendo", { profile: { rawToken: true } });
    expect(codesOf(await knock())).toEqual([200, 1000]);
    expect(
      codesOf(
        await lenient.ask("GET", "/sender/locations", {
          headers: { Authorization: authorization(tokenTheyUse) },
        }),
      ),
    ).toEqual([200, 1000]);
    expect(lenient.eventsOf("tolerated")).toHaveLength(1);
    await lenient[Symbol.asyncDispose]();
  });
});

describe("changePartner", () => {
  it("P-6: replaces what it names, and keeps everything else of the record", async () => {
    const before = await here.platform.partners.get("movendo");
    const delivery = { cdrs: "none" } as const;
    const changed = await here.platform.changePartner("movendo", { profile: { version: "2.2.1" }, delivery });
    expect(changed).toEqual({ ...before, profile: { version: "2.2.1" }, delivery });
    expect(await here.platform.partners.get("movendo")).toEqual(changed);
    expect(await change({})).toEqual({ ...before, delivery });
  });

  it("P-6: what is offered holds from the next request on", async () => {
    await here.platform.changePartner("movendo", { offer: { interfaces: [] } });
    expect((await here.ask("GET", "/sender/locations")).http).toBe(404);
    await here.platform.changePartner("movendo", { offer: { parties: [ours] } });
    expect((await here.ask("GET", "/sender/locations")).http).toBe(200);
  });

  it.each([
    ["somebody unknown", "nobody", { profile: {} }, "no partner nobody"],
    ["an offer of none of our parties", "movendo", { offer: { parties: [foreign] } }, "none of the parties"],
    ["a network that is none", "movendo", { network: { allowNetworks: ["10/8"] } }, "is not a network"],
  ] as const)("refuses %s, and changes nothing", async (_, id, options, message) => {
    const before = await here.platform.partners.list();
    await expect(here.platform.changePartner(id, options)).rejects.toThrow(message);
    expect(await here.platform.partners.list()).toEqual(before);
  });

  it("has no say in tokens, roles and endpoints", () => {
    type Change = Parameters<typeof here.platform.changePartner>[1];
    expectTypeOf<keyof Change & ("id" | "status" | "roles" | "inbound" | "outbound")>().toBeNever();
    expectTypeOf<Pick<ImportOptions, "profile" | "offer">>().toExtend<Change>();
  });
});

const at = await shared(emsp);

/** Its best version does not work, and an older one does. */
function spoil(partner: ScriptedPartner): void {
  partner.script.versions = () =>
    ok([
      { version: "2.2.1", url: `${partner.origin}/broken` },
      { version: "2.2", url: `${partner.origin}/2.2.1` },
    ]);
  partner.script.details = () => ok({ version: "2.2", endpoints: partner.endpoints });
}

describe("a version that is pinned", () => {
  const profile = { version: "2.2" };

  it("is registered with, and updated with; without it the newest that both speak is (CRED-05)", async () => {
    const partner = await aCpo();
    spoil(partner);
    const options = { id: "cpo", url: partner.url, token: "a" };
    await expect(at.platform.register(options)).rejects.toMatchObject({ code: 3001 });
    const { version, endpoints } = await at.platform.register({ ...options, profile });
    expect([version, endpoints]).toEqual(["2.2", partner.endpoints]);
    expect((await at.platform.update("cpo")).version).toBe("2.2");
    await at.platform.changePartner("cpo", { profile: {} });
    await expect(at.platform.update("cpo")).rejects.toMatchObject({ code: 3001 });
  });

  it("is read when the partner registers with us (CRED-02)", async () => {
    const partner = await aCpo();
    spoil(partner);
    await registered(at, partner, { profile });
    expect((await at.record("emsp")).version).toBe("2.2");
  });

  it("that the partner does not list is 3002 (CRED-07)", async () => {
    const partner = await aCpo();
    const options = { url: partner.url, token: "a", profile: { version: "2.9" } };
    await expect(at.platform.register(options)).rejects.toMatchObject({ code: 3002 });
    expect(partner.asked("POST /credentials")).toEqual([]);
  });
});
