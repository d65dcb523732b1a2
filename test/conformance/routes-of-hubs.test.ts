import { memoryPartners, type Party } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import type { Location, Token } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { commandBodies } from "../support/actions-bodies.js";
import { type Answer, from, unrouted } from "../support/conformance-ask.js";
import { checkDone, checkSame } from "../support/conformance-check.js";
import { type Net, type NetOptions, net, role } from "../support/conformance-net.js";
import { cdrToken, session, token } from "../support/conformance-objects.js";
import {
  another,
  asHub,
  hub,
  otherHub,
  place,
  push,
  tenantX,
  tenantY,
} from "../support/conformance-partners.js";
import { location, ours } from "../support/conformance-story.js";

const direct: Party = { country_code: "NL", party_id: "AAA" };
const parties = [tenantX, tenantY, direct];
const sessions = parties.map((party) => session(party.party_id, { ...ours, cdr_token: cdrToken(party) }));
/** The results come later than the end of a test: it is the answers that count. */
const accepted = async () => ({ result: "ACCEPTED" }) as const;
const modules = () => ({
  locations: { sender: memoryCrud([location("LOC1")]), receiver: memoryCrud<Location>() },
  sessions: { sender: memoryCrud(sessions) },
  tokens: { receiver: memoryCrud<Token>() },
  commands: { receiver: { startSession: accepted, stopSession: accepted, reserveNow: accepted } },
  chargingprofiles: { receiver: { clear: accepted } },
});

type Asker = Pick<Net, "ask">;
const responseUrl = "https://hub.example/results";
const endpoints = [{ identifier: "commands", role: "SENDER", url: responseUrl }] as const;

const hosts = (options: NetOptions["options"] = {}) =>
  net({ options: { modules: modules(), ...options }, partner: { ...asHub, endpoints: [...endpoints] } });
const secondHub = async (here: Net): Promise<Asker> => ({
  ask: await another(here, "other", { roles: [role(otherHub, "HUB")], endpoints: [...endpoints] }),
});

const command = async (
  { ask }: Asker,
  name: keyof typeof commandBodies,
  party: Party,
  more: object = {},
): Promise<unknown> => {
  const json = commandBodies[name].body(responseUrl, more);
  const { body } = await ask("POST", `/receiver/commands/${name}`, { headers: from(party), json });
  return body.data ? Reflect.get(Object(body.data), "result") : body.status_code;
};
const start = (asker: Asker, party: Party, more: object = {}) =>
  command(asker, "START_SESSION", party, { token: token("T", party), ...more });
const listed = async ({ ask }: Asker, party: Party): Promise<unknown[]> => {
  const { items } = await ask("GET", "/sender/sessions?date_from=2026-01-01T00:00:00Z", {
    headers: from(party),
  });
  return items.map(({ id }) => id);
};

describe("P-2, P-3: what a Hub has started for a party", () => {
  it.each(["START_SESSION", "RESERVE_NOW"] as const)(
    "%s brings the party, which then sees what is its own",
    async (name) => {
      await using here = await hosts();
      expect(await listed(here, tenantX)).toEqual([]);
      expect(await command(here, name, tenantX, { token: token("T", tenantX) })).toBe("ACCEPTED");
      expect(await listed(here, tenantX)).toEqual(["XYZ"]);
      expect(await listed(here, hub)).toEqual(["XYZ"]);
      expect(await command(here, "STOP_SESSION", tenantX, { session_id: "XYZ" })).toBe("ACCEPTED");
    },
  );

  it("another Hub does not stop, list or steer, whomever it says it asks for", async () => {
    await using here = await hosts();
    const other = await secondHub(here);
    expect(await start(here, tenantX)).toBe("ACCEPTED");
    for (const party of [tenantX, otherHub]) {
      expect(await listed(other, party)).toEqual([]);
      expect(await command(other, "STOP_SESSION", party, { session_id: "XYZ" })).toBe("UNKNOWN_SESSION");
      expect(await start(other, tenantX)).toBe("REJECTED");
      const path = `/receiver/chargingprofiles/XYZ?response_url=${encodeURIComponent(responseUrl)}`;
      const { body } = await other.ask("DELETE", path, { headers: from(party) });
      expect(body.data).toMatchObject({ result: "UNKNOWN_SESSION" });
    }
  });

  it("asking about the Session of a party that nobody has brought does not bring it", async () => {
    await using here = await hosts();
    for (const party of [tenantX, hub]) {
      expect(await command(here, "STOP_SESSION", party, { session_id: "XYZ" })).toBe("UNKNOWN_SESSION");
      expect(await listed(here, tenantX)).toEqual([]);
    }
  });

  it("a command with the Token of another party, or at no place of ours, brings nobody", async () => {
    await using here = await hosts();
    expect(await start(here, tenantX, { token: token("T", tenantY) })).toBe("REJECTED");
    expect(await start(here, tenantX, { location_id: "NONE" })).toBe(2003);
    expect(await here.platform.partners.get("movendo")).not.toHaveProperty("brought");
  });
});

describe("P-3, P-10: the parties of a partner whose connection has ended", () => {
  const connected = async (here: Net) => {
    const ask = await another(here, "direct", { roles: [role(direct, "CPO"), role(direct, "EMSP")] });
    checkDone(await push(ask, "locations", direct), { http: 201 });
    expect(await listed({ ask }, direct)).toEqual(["AAA"]);
    const { body } = await ask("DELETE", "/credentials", { headers: unrouted });
    expect(body.status_code).toBe(1000);
  };

  it("a Hub does not list, read or overwrite what is theirs", async () => {
    await using here = await hosts();
    await connected(here);
    for (const party of [direct, hub]) {
      const headers = from(party);
      expect(await listed(here, party)).toEqual([]);
      expect(await start(here, direct)).toBe("REJECTED");
      const none = await here.ask("GET", "/receiver/locations/IT/NON/L", { headers });
      checkSame(await here.ask("GET", place("locations", direct), { headers }), none);
      expect((await push(here.ask, "locations", direct, headers)).http).toBe(404);
    }
  });

  it("unless it may share them", async () => {
    await using here = await hosts();
    await connected(here);
    const third = { country_code: "IT", party_id: "HUB" };
    const expects = { sharedParties: [direct] };
    const ask = await another(here, "third", { roles: [role(third, "HUB")], expects });
    checkDone(await push(ask, "locations", direct, from(direct)));
  });
});

describe("P-3: two Hubs and one party", () => {
  const codesOf = (answers: readonly Answer[]) => answers.map(({ http }) => http).sort();

  it("of two first writes at one moment one passes, however slow the store is", async () => {
    const partners = memoryPartners();
    let together = () => {};
    const both = new Promise<void>((done) => {
      together = done;
    });
    let waiting = -1;
    const list = async () => {
      const found = await partners.list();
      // The first look of each: both find the party free.
      if (waiting >= 0 && ++waiting === 2) together();
      if (waiting >= 0) await both;
      return found;
    };
    await using here = await hosts({ partners: { ...partners, list } });
    const other = await secondHub(here);
    waiting = 0;
    const headers = from(tenantX);
    const answers = await Promise.all([
      push(here.ask, "tokens", tenantX, headers),
      push(other.ask, "tokens", tenantX, headers),
    ]);
    expect(codesOf(answers)).toEqual([201, 404]);
    const routes = (await partners.list()).flatMap(({ brought = [] }) => brought);
    expect(routes).toEqual([tenantX]);
  });

  it("one that has ended its connection gives its parties up: they are the other's, and only its", async () => {
    await using here = await hosts();
    const other = await secondHub(here);
    const write = ({ ask }: Asker) => push(ask, "tokens", tenantX, from(tenantX));
    expect((await write(here)).http).toBe(201);
    expect((await write(other)).http).toBe(404);
    await here.ask("DELETE", "/credentials", { headers: unrouted });
    expect((await write(other)).http).toBe(200);
    const again = await another(here, "movendo", { roles: asHub.roles });
    expect((await write({ ask: again })).http).toBe(404);
    expect((await write(other)).http).toBe(200);
  });
});
