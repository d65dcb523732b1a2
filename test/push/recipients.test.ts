import { memoryCrud } from "@openocpi/protocol";
import type { ImportOptions, OcpiOptions, Pushed } from "@openocpi/server";
import type { ClientInfo } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { role } from "../support/conformance-net.js";
import { cdr, cdrToken, clientInfo, own, session, tariff, token } from "../support/conformance-objects.js";
import { foreign, location, ours, theirs } from "../support/conformance-story.js";
import { playReceiver, routed } from "../support/push-receiver.js";
import { pushSender, type Sender } from "../support/push-sender.js";

const hub = { country_code: "DE", party_id: "KNO" };
const fr = { country_code: "FR", party_id: "YYY" };
const second = { country_code: "LU", party_id: "MOL" };
const as = (...names: ("CPO" | "EMSP" | "HUB")[]) => names.map((name) => role(theirs, name));
const ourTariff = tariff("T1", ours);
const ourToken = token("AABB", ours);
const ourCdr = cdr("C1", own);
const ourSession = session("S1", own);
const forForeign = { ...own, cdr_token: cdrToken(foreign) };
const pushTo = {
  locations: ({ platform }: Sender) => platform.push("locations", location("LOC1")),
  tariffs: ({ platform }: Sender) => platform.push("tariffs", ourTariff),
  tokens: ({ platform }: Sender) => platform.push("tokens", ourToken),
  sessions: ({ platform }: Sender) => platform.push("sessions", ourSession),
  cdrs: ({ platform }: Sender) => platform.push("cdrs", ourCdr),
};
/** Somebody has a say on who sees what. */
const policy = (visible: NonNullable<OcpiOptions["visible"]> = () => true) => ({ visible });

interface Row {
  rule: string;
  name: string;
  options?: Partial<OcpiOptions>;
  /** By id, and what differs from an eMSP with all endpoints. */
  partners: Readonly<Record<string, Partial<ImportOptions> & { hosts?: readonly string[] }>>;
  push(sender: Sender): Promise<Pushed>;
  /** What came to whom: `partner: TO ‹ FROM`. */
  sent: readonly string[];
  skipped?: readonly string[];
}

const atHub = (...carries: { country_code: string; party_id: string }[]) => ({
  hub: { roles: [role(hub, "HUB")], carries },
});
const told = (...infos: Partial<ClientInfo>[]): Partial<OcpiOptions> => ({
  modules: { hubclientinfo: { receiver: memoryCrud(infos.map((info) => clientInfo(info))) } },
});

const rows: readonly Row[] = [
  {
    rule: "ROUT-02",
    name: "a Location goes to each eMSP, TO its party FROM ours",
    partners: { one: {}, other: { roles: [role(foreign, "EMSP")] } },
    push: pushTo.locations,
    sent: ["one: BE*MOV ‹ NL*OCA", "other: DE*XYZ ‹ NL*OCA"],
  },
  {
    rule: "ROUT-02",
    name: "of a partner with several parties each gets its own, if it is for them",
    partners: { many: { roles: [role(theirs, "EMSP"), role(fr, "CPO"), role(second, "EMSP")] } },
    push: pushTo.locations,
    sent: ["many: BE*MOV ‹ NL*OCA", "many: LU*MOL ‹ NL*OCA"],
  },
  {
    rule: "ROUT-02",
    name: "FROM is the owner, whatever other parties we have",
    options: { roles: [role(second, "CPO"), role(ours, "CPO")] },
    partners: { one: {} },
    push: pushTo.locations,
    sent: ["one: BE*MOV ‹ NL*OCA"],
  },
  {
    rule: "P-4",
    name: "a party that a partner carries besides its roles is one of its parties",
    partners: { one: { carries: [second] } },
    push: pushTo.locations,
    sent: ["one: BE*MOV ‹ NL*OCA", "one: LU*MOL ‹ NL*OCA"],
  },
  {
    rule: "PUSH-01",
    name: "Locations are not for who is a CPO alone",
    partners: { cpo: { roles: as("CPO") }, both: { roles: [role(second, "CPO"), role(second, "EMSP")] } },
    push: pushTo.locations,
    sent: ["both: LU*MOL ‹ NL*OCA"],
    skipped: ["cpo: has no party that locations are for"],
  },
  {
    rule: "PUSH-01",
    name: "Tokens are for CPOs",
    partners: { cpo: { roles: as("CPO") }, emsp: { roles: [role(second, "EMSP")] } },
    push: pushTo.tokens,
    sent: ["cpo: BE*MOV ‹ NL*OCA"],
    skipped: ["emsp: has no party that tokens are for"],
  },
  {
    rule: "P-9",
    name: "who has no endpoint is skipped, and nothing has failed",
    partners: { pulls: { hosts: ["cdrs"] } },
    push: pushTo.locations,
    sent: [],
    skipped: ["pulls: has no locations endpoint to push to"],
  },
  {
    rule: "P-6",
    name: "who is not offered the module, or our party, gets nothing",
    partners: {
      module: { offer: { interfaces: [{ module: "tariffs", role: "sender" }] } },
      party: { roles: [role(foreign, "EMSP")], offer: { parties: [second] } },
    },
    options: { roles: [role(ours, "CPO"), role(second, "CPO")] },
    push: pushTo.locations,
    sent: [],
    skipped: ["module: is not offered locations", "party DE*XYZ: is not to have it"],
  },
  {
    rule: "P-5",
    name: "the policy is asked for each party, and decides",
    options: policy(({ parties, module, object }) => {
      expect([module, object.id]).toEqual(["locations", "LOC1"]);
      return parties.some(({ party_id }) => party_id === "MOL");
    }),
    partners: { many: { roles: [role(theirs, "EMSP"), role(second, "EMSP")] } },
    push: pushTo.locations,
    sent: ["many: LU*MOL ‹ NL*OCA"],
    skipped: ["many BE*MOV: is not to have it"],
  },
  {
    rule: "P-5",
    name: "a Tariff goes to nobody by default",
    partners: { one: {} },
    push: pushTo.tariffs,
    sent: [],
    skipped: ["-: Tariffs are negotiated: say by `visible`, or by a function, who is to have it"],
  },
  {
    rule: "P-5",
    name: "a Tariff goes to those that the policy names",
    options: policy(({ partner }) => partner === "one"),
    partners: { one: {}, other: { roles: [role(foreign, "EMSP")] } },
    push: pushTo.tariffs,
    sent: ["one: BE*MOV ‹ NL*OCA"],
    skipped: ["other DE*XYZ: is not to have it"],
  },
  {
    rule: "P-5",
    name: "a function says who gets a Tariff, and which",
    partners: { one: {}, other: { roles: [role(foreign, "EMSP")] } },
    push: ({ platform }) =>
      platform.push("tariffs", async ({ partner, from, to, visibleTo, module, role }) => {
        expect({ to, visibleTo, module, role }).toEqual({
          ...{ to: ours, visibleTo: [from], module: "tariffs", role: "sender" },
        });
        return partner === "one" ? { ...ourTariff, id: `for-${from?.party_id}` } : undefined;
      }),
    sent: ["one: BE*MOV ‹ NL*OCA"],
    skipped: ["other DE*XYZ: is not to have it"],
  },
  {
    rule: "P-5",
    name: "what a function throws for one recipient concerns no other",
    partners: { one: {}, other: { roles: [role(foreign, "EMSP")] } },
    push: ({ platform }) =>
      platform.push("tariffs", ({ partner }) => {
        if (partner === "one") throw new Error("no price");
        return ourTariff;
      }),
    sent: ["other: DE*XYZ ‹ NL*OCA"],
    skipped: ["one BE*MOV: is not to have it"],
  },
  {
    rule: "P-1",
    name: "a CDR goes to the party of its Token alone",
    partners: { one: {}, other: { roles: [role(foreign, "EMSP")] } },
    push: pushTo.cdrs,
    sent: ["one: BE*MOV ‹ NL*OCA"],
  },
  {
    rule: "P-1",
    name: "a Session goes to the party of its Token alone, whichever of a partner's that is",
    partners: {
      many: { roles: [role(second, "EMSP"), role(theirs, "EMSP")] },
      other: { roles: [role(foreign, "EMSP")] },
    },
    push: pushTo.sessions,
    sent: ["many: BE*MOV ‹ NL*OCA"],
  },
  {
    rule: "P-4",
    name: "a CDR whose party nobody is, or carries, goes nowhere",
    partners: { one: {} },
    push: ({ platform }) => platform.push("cdrs", cdr("C1", forForeign)),
    sent: [],
    skipped: ["- DE*XYZ: there is no way to it"],
  },
  {
    rule: "P-1",
    name: "a Session is hidden by the policy too",
    options: policy(() => false),
    partners: { one: {} },
    push: pushTo.sessions,
    sent: [],
    skipped: ["one BE*MOV: is not to have it"],
  },
  {
    rule: "P-4",
    name: "a CDR for a party behind a Hub goes by the Hub, TO the party",
    partners: { ...atHub(foreign), one: {} },
    push: ({ platform }) => platform.push("cdrs", cdr("C1", forForeign)),
    sent: ["hub: DE*XYZ ‹ NL*OCA"],
  },
  {
    rule: "P-4",
    name: "a CDR for a party that is a partner goes to it, and not by the Hub",
    partners: { ...atHub(theirs), one: {} },
    push: pushTo.cdrs,
    sent: ["one: BE*MOV ‹ NL*OCA"],
  },
  {
    rule: "P-4",
    name: "the way is one: where the partner pulls, nothing goes by the Hub",
    partners: { ...atHub(theirs), one: { hosts: ["locations"] } },
    push: pushTo.cdrs,
    sent: [],
    skipped: ["one: has no cdrs endpoint to push to"],
  },
  {
    rule: "ROUT-04",
    name: "a Location is broadcast once, TO the Hub",
    partners: atHub(foreign, fr),
    push: pushTo.locations,
    sent: ["hub: DE*KNO ‹ NL*OCA"],
  },
  {
    rule: "ROUT-04",
    name: "a Location is broadcast to a Hub of which no party is known",
    partners: atHub(),
    push: pushTo.locations,
    sent: ["hub: DE*KNO ‹ NL*OCA"],
  },
  {
    rule: "ROUT-04",
    name: "so is a Token",
    partners: atHub(foreign),
    push: pushTo.tokens,
    sent: ["hub: DE*KNO ‹ NL*OCA"],
  },
  {
    rule: "P-5",
    name: "what is hidden from one behind a Hub is not broadcast, but goes to each of the others",
    options: policy(({ parties }) => !parties.some(({ party_id }) => party_id === "YYY")),
    partners: atHub(foreign, fr, second),
    push: pushTo.locations,
    sent: ["hub: DE*XYZ ‹ NL*OCA", "hub: LU*MOL ‹ NL*OCA"],
    skipped: ["hub FR*YYY: is not to have it"],
  },
  {
    rule: "ROUT-04",
    name: "a Tariff is never broadcast: it goes to those behind the Hub that may see it",
    options: policy(({ parties }) => parties.some(({ party_id }) => party_id === "XYZ")),
    partners: atHub(foreign, fr),
    push: pushTo.tariffs,
    sent: ["hub: DE*XYZ ‹ NL*OCA"],
    skipped: ["hub FR*YYY: is not to have it"],
  },
  {
    rule: "P-4",
    name: "a Tariff goes to a partner itself, and not once more by a Hub that carries it",
    options: policy(),
    partners: { ...atHub(theirs, foreign), one: {} },
    push: pushTo.tariffs,
    sent: ["hub: DE*XYZ ‹ NL*OCA", "one: BE*MOV ‹ NL*OCA"],
    skipped: ["hub BE*MOV: is sent to by one"],
  },
  ...(["OFFLINE", "PLANNED", "SUSPENDED"] as const).map(
    (status): Row => ({
      rule: "HCI-02",
      name: `a party behind a Hub that is ${status} is sent nothing`,
      options: told({ ...foreign, role: "EMSP", status }),
      partners: atHub(foreign),
      push: ({ platform }) => platform.push("cdrs", cdr("C1", forForeign)),
      sent: [],
      skipped: [`hub DE*XYZ: is ${status}`],
    }),
  ),
  {
    rule: "HCI-02",
    name: "one that is CONNECTED in a role is",
    options: told(
      { ...foreign, role: "CPO", status: "PLANNED" },
      { ...foreign, role: "EMSP", status: "CONNECTED" },
    ),
    partners: atHub(foreign),
    push: ({ platform }) => platform.push("cdrs", cdr("C1", forForeign)),
    sent: ["hub: DE*XYZ ‹ NL*OCA"],
  },
  {
    rule: "HCI-02",
    name: "one that is a partner itself is asked no Hub about",
    options: told({ ...theirs, role: "EMSP", status: "OFFLINE" }),
    partners: { one: {} },
    push: pushTo.cdrs,
    sent: ["one: BE*MOV ‹ NL*OCA"],
  },
];

const key = (party: { country_code: string; party_id: string } | undefined) =>
  party ? ` ${party.country_code}*${party.party_id}` : "";

describe("who is pushed to", () => {
  test.each(rows)("$name ($rule)", async ({ options, partners, push, sent, skipped = [] }) => {
    const sender = pushSender(options);
    const receivers = await Promise.all(
      Object.entries(partners).map(async ([id, { hosts, ...more }]) => {
        const receiver = await playReceiver(id, hosts && { hosts });
        await sender.meet(receiver, more);
        return receiver;
      }),
    );
    const pushed = await push(sender);
    const outcomes = await pushed.done;
    const arrived = receivers.flatMap(({ id, seen }) => seen.map((each) => `${id}: ${routed(each)}`));
    expect(arrived.sort()).toEqual([...sent].sort());
    expect(pushed.targets.map(({ partner, to }) => `${partner}:${key(to)} ‹ NL*OCA`).sort()).toEqual(
      [...sent].sort(),
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(sent.map(() => "delivered"));
    expect(pushed.skipped.map(({ partner = "-", to, why }) => `${partner}${key(to)}: ${why}`).sort()).toEqual(
      [...skipped].sort(),
    );
  });

  test.each(["blocked", "unregistered"] as const)("a partner that is %s is not called (P-9)", async (how) => {
    const sender = pushSender();
    const emsp = await playReceiver("emsp", {
      hosts: ["locations", "credentials"],
      script: () => ({ http: 405 }),
    });
    await sender.meet(emsp);
    await (how === "blocked" ? sender.platform.block("emsp") : sender.platform.unregister("emsp"));
    const { targets, skipped } = await sender.platform.push("locations", location("LOC1"));
    expect({ targets, skipped }).toEqual({ targets: [], skipped: [{ partner: "emsp", why: `is ${how}` }] });
  });

  test("an object of somebody else is not ours to push (PUSH-01)", async () => {
    const { platform } = pushSender();
    await expect(platform.push("locations", location("LOC1", theirs))).rejects.toThrow(
      "BE*MOV is no party of this platform",
    );
  });

  test("one that is not valid is kept back, with one event for all (P-12)", async () => {
    const sender = pushSender();
    const [one, other] = [await playReceiver("one"), await playReceiver("other")];
    await sender.meet(one);
    await sender.meet(other, { roles: [role(foreign, "EMSP")] });
    const { coordinates: _, ...broken } = location("LOC1");
    const pushed = await sender.platform.push("locations", broken as never);
    expect(pushed).toMatchObject({ targets: [], skipped: [{ why: "it is not valid" }] });
    expect(sender.log.of("withheld")).toMatchObject([{ reason: "invalid", object: "Location", id: "LOC1" }]);
  });

  test("a null says no more than absence, and is left out (TYPE-06)", async () => {
    const sender = pushSender();
    const emsp = await playReceiver();
    await sender.meet(emsp);
    const { done } = await sender.platform.push("locations", { ...location("LOC1"), name: null } as never);
    expect(await done).toMatchObject([{ outcome: "delivered" }]);
    expect(emsp.seen[0]?.body).toEqual(location("LOC1"));
  });
});
