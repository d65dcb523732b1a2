import type { Profile } from "@openocpi/protocol";
import type { Pushed } from "@openocpi/server";
import { describe, expect, test } from "vitest";
import { role } from "../support/conformance-net.js";
import { cdr, later, own, session, tariff, token } from "../support/conformance-objects.js";
import { connector, evse, location, ours, theirs, updated } from "../support/conformance-story.js";
import { failed, ok, type Reply, type Seen } from "../support/handshake-http.js";
import { inTurn, type PlayedReceiver, playReceiver } from "../support/push-receiver.js";
import { impatient, pushSender, type Sender } from "../support/push-sender.js";

type Platform = Sender["platform"];
const changed = evse({ status: "CHARGING", last_updated: later });
const loc1 = location("LOC1", { evses: [changed], last_updated: later });
const removedEvse = { ...changed, status: "REMOVED" };
const session1 = session("S1", { ...own, last_updated: later });
const ourToken = token("AA/BB", { ...ours, type: "APP_USER" });
const ourTariff = tariff("T1", ours);
const ourCdr = cdr("C1", own);

const pushEvse = (platform: Platform) => platform.push("locations", loc1, { evse: "E1" });
const patchEvse = (platform: Platform) =>
  platform.push("locations", loc1, { evse: "E1", change: { status: "CHARGING" } });
const patchLocation = (platform: Platform) => platform.push("locations", loc1, { change: { name: "Here" } });
const patchSession = (platform: Platform) => platform.push("sessions", session1, { change: { kwh: 2 } });

const whole = ["PUT /locations/NL/OCA/LOC1", loc1] as const;
const evsePatch = ["PATCH /locations/NL/OCA/LOC1/E1", { last_updated: later, status: "CHARGING" }] as const;

interface Row {
  rule: string;
  name: string;
  profile?: Profile;
  script?: Reply[];
  push(platform: Platform): Promise<Pushed>;
  sent: readonly (readonly [line: string, body?: object])[];
}

const rows: readonly Row[] = [
  {
    rule: "PUSH-01",
    name: "a Location",
    push: (platform) => platform.push("locations", loc1),
    sent: [whole],
  },
  {
    rule: "PUSH-04",
    name: "a change of it, with the last_updated of the object",
    push: patchLocation,
    sent: [["PATCH /locations/NL/OCA/LOC1", { last_updated: later, name: "Here" }]],
  },
  {
    rule: "PUSH-04",
    name: "a last_updated that the change has itself stays",
    push: (platform) => platform.push("locations", loc1, { change: { name: "Here", last_updated: updated } }),
    sent: [["PATCH /locations/NL/OCA/LOC1", { last_updated: updated, name: "Here" }]],
  },
  { rule: "LOC-04", name: "an EVSE", push: pushEvse, sent: [["PUT /locations/NL/OCA/LOC1/E1", changed]] },
  { rule: "LOC-04", name: "a change of an EVSE", push: patchEvse, sent: [evsePatch] },
  {
    rule: "LOC-04",
    name: "a Connector",
    push: (platform) => platform.push("locations", loc1, { evse: "E1", connector: "1" }),
    sent: [["PUT /locations/NL/OCA/LOC1/E1/1", connector()]],
  },
  {
    rule: "LOC-04",
    name: "a change of a Connector, with the last_updated of the Connector",
    push: (platform) =>
      platform.push("locations", loc1, { evse: "E1", connector: "1", change: { max_amperage: 16 } }),
    sent: [["PATCH /locations/NL/OCA/LOC1/E1/1", { last_updated: updated, max_amperage: 16 }]],
  },
  {
    rule: "LOC-03",
    name: "a Location that is to be forgotten has its EVSEs REMOVED",
    push: (platform) => platform.push("locations", loc1, { removed: true }),
    sent: [["PUT /locations/NL/OCA/LOC1", { ...loc1, evses: [removedEvse] }]],
  },
  {
    rule: "PUSH-01",
    name: "a Session",
    push: (platform) => platform.push("sessions", session1),
    sent: [["PUT /sessions/NL/OCA/S1", session1]],
  },
  {
    rule: "SESS-02",
    name: "a change of a Session",
    push: patchSession,
    sent: [["PATCH /sessions/NL/OCA/S1", { last_updated: later, kwh: 2 }]],
  },
  {
    rule: "CDR-01",
    name: "a CDR is POSTed",
    push: (platform) => platform.push("cdrs", ourCdr),
    sent: [["POST /cdrs", ourCdr]],
  },
  {
    rule: "TOK-01",
    name: "a Token, with its type in the query",
    push: (platform) => platform.push("tokens", ourToken),
    sent: [["PUT /tokens/NL/OCA/AA%2FBB?type=APP_USER", ourToken]],
  },
  {
    rule: "TOK-05",
    name: "a Token that is no longer valid is PATCHed, never deleted",
    push: (platform) => platform.push("tokens", { ...ourToken, valid: false }, { change: { valid: false } }),
    sent: [["PATCH /tokens/NL/OCA/AA%2FBB?type=APP_USER", { last_updated: updated, valid: false }]],
  },
  {
    rule: "TAR-01",
    name: "a Tariff",
    push: (platform) => platform.push("tariffs", () => ourTariff),
    sent: [["PUT /tariffs/NL/OCA/T1", ourTariff]],
  },
  {
    rule: "TAR-01",
    name: "a Tariff that is to be forgotten is DELETEd",
    push: (platform) => platform.push("tariffs", () => ourTariff, { removed: true }),
    sent: [["DELETE /tariffs/NL/OCA/T1"]],
  },
  {
    rule: "TAR-01",
    name: "one that nobody knows is gone: 404 is as good",
    script: [failed(2000, "there is no such Tariff", 404)],
    push: (platform) => platform.push("tariffs", () => ourTariff, { removed: true }),
    sent: [["DELETE /tariffs/NL/OCA/T1"]],
  },
  {
    rule: "PUSH-05",
    name: "a PATCH that is refused is followed by the whole object",
    script: [failed(2000, "there is no such Location", 404)],
    push: patchLocation,
    sent: [["PATCH /locations/NL/OCA/LOC1", { last_updated: later, name: "Here" }], whole],
  },
  {
    rule: "AMB-04",
    name: "also where it is refused with 2003 and HTTP 200",
    script: [failed(2003)],
    push: patchEvse,
    sent: [evsePatch, whole],
  },
  {
    rule: "PUSH-05",
    name: "an EVSE of a Location that is unknown there is followed by the Location",
    script: [{ http: 404, body: "<html>" }],
    push: pushEvse,
    sent: [["PUT /locations/NL/OCA/LOC1/E1", changed], whole],
  },
  {
    rule: "P-17",
    name: "who knows no PATCH gets the part whole",
    profile: { putOnly: true },
    push: patchEvse,
    sent: [["PUT /locations/NL/OCA/LOC1/E1", changed]],
  },
  {
    rule: "P-17",
    name: "who knows no PATCH gets the Session whole",
    profile: { putOnly: true },
    push: patchSession,
    sent: [["PUT /sessions/NL/OCA/S1", session1]],
  },
  {
    rule: "P-17",
    name: "who has no URLs for parts gets the Location",
    profile: { wholeObjectsOnly: true },
    push: patchEvse,
    sent: [whole],
  },
  {
    rule: "P-17",
    name: "a change of the Location itself is a PATCH to it all the same",
    profile: { wholeObjectsOnly: true },
    push: patchLocation,
    sent: [["PATCH /locations/NL/OCA/LOC1", { last_updated: later, name: "Here" }]],
  },
  ...[{ http: 500 }, { http: 429 }, failed(3000), "close" as const, "hang" as const].map(
    (reply): Row => ({
      rule: "P-17",
      name: `a Session that may have arrived is sent whole, not by the same PATCH: ${JSON.stringify(reply)}`,
      script: [reply],
      push: patchSession,
      sent: [
        ["PATCH /sessions/NL/OCA/S1", { last_updated: later, kwh: 2 }],
        ["PUT /sessions/NL/OCA/S1", session1],
      ],
    }),
  ),
  {
    rule: "P-16",
    name: "a part of a Location that may have arrived is followed by the Location, as it is by then",
    script: [{ http: 502 }],
    push: patchEvse,
    sent: [evsePatch, ["PUT /locations/NL/OCA/LOC1", loc1]],
  },
];

async function meet({ profile, script = [] }: Pick<Row, "profile" | "script"> = {}) {
  const sender = pushSender(script.includes("hang") ? { pushing: impatient } : {});
  await sender.own.locations.update({ id: "LOC1" }, () => loc1, {} as never);
  const emsp = await playReceiver("emsp", { script: inTurn(...script) });
  const roles = [role(theirs, "EMSP"), role(theirs, "CPO")];
  await sender.meet(emsp, { roles, ...(profile && { profile }) });
  return { sender, emsp };
}
const lines = ({ seen }: PlayedReceiver) =>
  seen.map(({ method, path, body }: Seen) => [`${method} ${path}`, ...(body === undefined ? [] : [body])]);

describe("what is sent", () => {
  test.each(rows)("$name ($rule)", async ({ push, sent, ...about }) => {
    const { sender, emsp } = await meet(about);
    await push(sender.platform);
    await sender.log.until("push", ({ outcome }) => outcome === "delivered");
    expect(lines(emsp)).toEqual(sent);
  });

  test("one correlation id for all attempts of a push, a request id for each (MSG-01)", async () => {
    const { sender, emsp } = await meet({ script: [failed(3000), failed(3000)] });
    await sender.platform.push("cdrs", ourCdr);
    const { correlationId } = await sender.log.until("push", ({ outcome }) => outcome === "delivered");
    const ids = emsp.seen.map(({ headers }) => headers["x-correlation-id"]);
    expect(ids).toEqual([correlationId, correlationId, correlationId]);
    expect(new Set(emsp.seen.map(({ headers }) => headers["x-request-id"])).size).toBe(3);
  });

  test.each([
    ["absolute", "https://emsp.example/cdrs/7"],
    ["relative", "/in/cdrs/7"],
  ])("the Location of a CDR is told, %s (CDR-01, AMB-21)", async (_, given) => {
    const { sender, emsp } = await meet({
      script: [{ http: 201, headers: { Location: given }, body: Object(ok()).body }],
    });
    const { done } = await sender.platform.push("cdrs", ourCdr);
    const location = new URL(given, emsp.endpoints[0]?.url).href;
    expect(await done).toMatchObject([{ outcome: "delivered", location }]);
    expect(sender.log.of("push")).toMatchObject([{ outcome: "delivered", location }]);
  });

  test("a part that is not there cannot be pushed", async () => {
    const { sender, emsp } = await meet();
    await expect(sender.platform.push("locations", loc1, { evse: "E9" })).rejects.toThrow(
      "LOC1 has no evse E9",
    );
    expect(emsp.seen).toEqual([]);
  });

  test("a change that is not valid is kept back (P-12)", async () => {
    const { sender, emsp } = await meet();
    const change = { status: "SHINY" } as never;
    const { skipped } = await sender.platform.push("locations", loc1, { evse: "E1", change });
    expect(skipped).toEqual([{ why: "it is not valid" }]);
    expect(sender.log.of("withheld")).toMatchObject([{ object: "EVSEPatch", id: "LOC1" }]);
    expect(emsp.seen).toEqual([]);
  });

  test("who may no longer see a Tariff is told by a function, and the policy not asked (P-5)", async () => {
    const visible = () => false;
    const sender = pushSender({ visible });
    const emsp = await playReceiver();
    await sender.meet(emsp);
    await (await sender.platform.push("tariffs", ourTariff, { removed: true })).done;
    await (await sender.platform.push("tariffs", () => ourTariff)).done;
    expect(emsp.lines()).toEqual([]);
    await (await sender.platform.push("tariffs", () => ourTariff, { removed: true })).done;
    await (await sender.platform.push("locations", () => loc1, { removed: true })).done;
    expect(emsp.lines()).toEqual(["DELETE /tariffs/NL/OCA/T1", "PUT /locations/NL/OCA/LOC1"]);
  });
});
