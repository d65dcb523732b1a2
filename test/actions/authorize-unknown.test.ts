import { type Party, partyKey } from "@openocpi/protocol";
import { memoryCrud, OcpiError } from "@openocpi/server";
import { defaultRoles, ocpiNet } from "@openocpi/server/testing";
import { type AllowedType, isAllowedType } from "@openocpi/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { authorizingCpo, card, lux, mov, says, uid, unknown } from "../support/authorizing.js";
import { role } from "../support/conformance-net.js";
import { token } from "../support/conformance-objects.js";
import { playHub } from "../support/played-hub.js";
import type { ScriptedAnswer } from "../support/scripted-partner.js";

const oca: Party = { country_code: "NL", party_id: "OCA" };
const fr: Party = { country_code: "FR", party_id: "YYY" };
const ofLux = { token: card(lux) };

describe("a card that nobody has told us of (P-20)", () => {
  it("is asked about everybody at once, and the one that knows it decides", async () => {
    const waiting: (() => void)[] = [];
    // Nobody answers before both have been asked.
    const together = (answer: ScriptedAnswer) => () =>
      new Promise<ScriptedAnswer>((resolve) => {
        waiting.push(() => resolve(answer));
        if (waiting.length === 2) for (const go of waiting) go();
      });
    const reference = { authorization_reference: "A-1" };
    const cpo = await authorizingCpo({
      mov: together(unknown),
      lux: together(says("ALLOWED", { ...ofLux, ...reference })),
    });
    expect(await cpo.platform.authorize({ uid })).toEqual({
      ...{ allowed: true, why: "asked", answer: "ALLOWED", partner: "lux", ...ofLux, ...reference },
      asked: [
        { partner: "lux", party: lux, answer: "ALLOWED" },
        { partner: "mov", party: mov, answer: expect.stringMatching(/unknown|aborted/) },
      ],
    });
  });

  it("the first ALLOWED wins, and the rest are let go, long before the time is up", async () => {
    const { platform, emsps } = await authorizingCpo({ mov: "never", lux: says("ALLOWED", ofLux) });
    const decision = await platform.authorize({ uid, timeoutMs: 60_000 });
    expect(decision).toMatchObject({
      ...{ allowed: true, partner: "lux" },
      asked: [{ answer: "ALLOWED" }, { partner: "mov", answer: "aborted" }],
    });
    expect(emsps.mov?.asked).toHaveLength(1);
  });

  it("all have one deadline", async () => {
    const { platform, asked } = await authorizingCpo({ mov: "never", lux: "never" });
    const before = performance.now();
    expect(await platform.authorize({ uid, timeoutMs: 1_000 })).toEqual({
      ...{ allowed: false, why: "offline" },
      asked: [
        { partner: "lux", party: lux, answer: "offline" },
        { partner: "mov", party: mov, answer: "offline" },
      ],
    });
    // One after the other they would take twice as long.
    expect(performance.now() - before).toBeLessThan(1_900);
    expect(asked()).toHaveLength(2);
  });

  /** A decision is about a Token of whoever makes it. */
  const of = (party: Party, answer: ScriptedAnswer | AllowedType): ScriptedAnswer =>
    isAllowedType(answer) ? says(answer, { token: card(party) }) : answer;
  const telling: readonly (readonly [
    one: ScriptedAnswer | AllowedType,
    other: ScriptedAnswer,
    why: string,
    answer?: string,
  ])[] = [
    [unknown, unknown, "unknown"],
    [unknown, "hang up", "offline"],
    [unknown, { status_code: 2000 }, "error"],
    ["hang up", { status_code: 2000 }, "offline"],
    ["hang up", { status_code: 2002 }, "location-needed"],
    ["BLOCKED", "hang up", "asked", "BLOCKED"],
    ["NO_CREDIT", unknown, "asked", "NO_CREDIT"],
  ];
  for (const [one, other, why, answer] of telling) {
    it(`${JSON.stringify(one)} and ${JSON.stringify(other)}, whoever says which: ${why}`, async () => {
      for (const [first, second] of [
        [one, other],
        [other, one],
      ] as const) {
        const { platform } = await authorizingCpo({ mov: of(mov, first), lux: of(lux, second) });
        const decision = await platform.authorize({ uid });
        expect(decision).toMatchObject({ allowed: false, why, ...(answer && { answer }) });
        expect(decision.asked).toHaveLength(2);
      }
    });
  }

  it.each([
    [["mov"], "BLOCKED", ["mov", "lux"]],
    [["lux", "mov"], "EXPIRED", ["lux", "mov"]],
    [undefined, "EXPIRED", ["lux", "mov"]],
  ])("preferred %s: of two decisions it is %s", async (preferred, answer, order) => {
    const { platform } = await authorizingCpo(
      { mov: says("BLOCKED"), lux: says("EXPIRED", ofLux) },
      preferred && { preferred },
    );
    const decision = await platform.authorize({ uid });
    expect(decision).toMatchObject({ allowed: false, why: "asked", answer });
    expect(decision.asked.map(({ partner }) => partner)).toEqual(order);
  });

  it("a partner is asked for each of its eMSPs, and for none of its CPOs (ROUT-02)", async () => {
    const { platform, emsps } = await authorizingCpo({ mov: unknown });
    const roles = [role(mov, "EMSP"), role(fr, "EMSP"), role(lux, "CPO")];
    await emsps.mov?.meet(platform, { roles });
    const { asked } = await platform.authorize({ uid });
    expect(asked.map(({ party }) => party)).toEqual([mov, fr]);
    const to = emsps.mov?.asked.map(({ headers }) => headers["ocpi-to-party-id"]);
    expect(to?.sort()).toEqual(["MOV", "YYY"]);
  });

  it("one that takes no questions is not asked, nor one that is blocked", async () => {
    const { platform, emsps, asked } = await authorizingCpo({ mov: says("ALLOWED"), lux: says("ALLOWED") });
    await emsps.mov?.meet(platform, { endpoints: [] });
    await platform.block("lux");
    expect(await platform.authorize({ uid })).toEqual({ allowed: false, why: "unknown", asked: [] });
    expect(asked()).toEqual([]);
  });

  it("nobody queues behind what is under way: a driver waits", async () => {
    const caller = new AbortController();
    const { platform } = await authorizingCpo({
      mov: ({ method }) => (method === "GET" ? "never" : says("ALLOWED")),
    });
    const busy = Array.from({ length: 30 }, async () => {
      const { tokens } = await platform.partner("mov");
      return tokens.sender.list({}, { signal: caller.signal }).toArray();
    });
    for (const each of busy) each.catch(() => {});
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: true });
    caller.abort();
    await Promise.allSettled(busy);
  });

  it("the caller can give up, and hears why", async () => {
    const caller = new AbortController();
    const reason = new Error("the driver has gone");
    const { platform } = await authorizingCpo({
      mov: () => {
        caller.abort(reason);
        return "never";
      },
    });
    await expect(platform.authorize({ uid, signal: caller.signal })).rejects.toBe(reason);
    await expect(platform.authorize({ uid, signal: caller.signal })).rejects.toBe(reason);
  });
});

describe("whose Token an eMSP may allow", () => {
  it("not one of another partner: that is a claim, and does not count (P-3)", async () => {
    const { platform, log } = await authorizingCpo({ mov: says("ALLOWED", ofLux), lux: unknown });
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: false, why: "error" });
    expect(log.of("claim")).toMatchObject([{ partner: "mov", parties: [lux], holder: "lux" }]);
  });

  it("nor one of ours, nor one of nobody's, for it is no Hub", async () => {
    for (const party of [oca, fr]) {
      const { platform, log } = await authorizingCpo({ mov: says("ALLOWED", { token: card(party) }) });
      expect(await platform.authorize({ uid })).toMatchObject({ allowed: false, why: "error" });
      expect(log.of("claim")).toMatchObject([{ partner: "mov", parties: [party] }]);
    }
  });
});

describe("by a Hub (P-4, ROUT-05)", () => {
  const stage = async (more: object = {}) => {
    const cpo = await authorizingCpo({ mov: unknown });
    const hub = await playHub();
    hub.own = () => ({ status_code: 1000, data: { allowed: "ALLOWED", token: card(fr) } });
    await hub.join("cpo", oca, cpo.cpo, more);
    return { ...cpo, hub };
  };

  it("it is an open request, without TO", async () => {
    const { platform, hub } = await stage();
    const decision = await platform.authorize({ uid });
    expect(decision).toMatchObject({ allowed: true, partner: "hub", token: fr });
    expect(decision.asked.at(-1)).toEqual({ partner: "hub", answer: "ALLOWED" });
    expect(hub.seen).toMatchObject([{ method: "POST", routing: { from: oca } }]);
    expect(hub.seen[0]?.routing).not.toHaveProperty("to");
  });

  it("the eMSP is reached by this Hub from then on: so is its Session", async () => {
    const { platform } = await stage();
    await expect(platform.party(fr)).rejects.toThrow("FR*YYY is no partner");
    await platform.authorize({ uid });
    await platform.party(fr);
    expect((await platform.partners.get("hub"))?.brought).toEqual([fr]);
  });

  it("one that may bring nobody is not believed", async () => {
    const { platform, log } = await stage({ carriesOthers: "none" });
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: false, why: "error" });
    expect(log.of("claim")).toMatchObject([{ partner: "hub", parties: [fr] }]);
  });

  it("one that answers for a partner of ours is not believed", async () => {
    const { platform, hub, log } = await stage();
    hub.own = () => ({ status_code: 1000, data: { allowed: "ALLOWED", token: card(mov) } });
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: false, why: "error" });
    expect(log.of("claim")).toMatchObject([{ partner: "hub", holder: "mov" }]);
  });

  it.each([
    [4001, "unknown"],
    [4002, "offline"],
    [4003, "offline"],
    [4000, "error"],
  ])("its own failure %i is %s", async (status_code, why) => {
    const { platform, hub } = await stage();
    hub.own = () => ({ status_code });
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: false, why });
  });
});

describe("where (TOK-03, TOK-04)", () => {
  const location = { location_id: "LOC1", evse_uids: ["E1", "E2"] };

  it("the question is sent as it is, and the answer says which EVSEs", async () => {
    const answer = says("ALLOWED", { location: { location_id: "LOC1", evse_uids: ["E2"] } });
    const { platform, emsps } = await authorizingCpo({ mov: answer });
    const decision = await platform.authorize({ uid, location });
    expect(emsps.mov?.last.body).toEqual(location);
    expect(decision).toMatchObject({ allowed: true, location: { location_id: "LOC1", evse_uids: ["E2"] } });
  });

  it("without a location there is no body, and none in the decision", async () => {
    const { platform, emsps } = await authorizingCpo({ mov: says("ALLOWED") });
    expect(await platform.authorize({ uid })).not.toHaveProperty("location");
    expect(emsps.mov?.last.headers["content-type"]).toBeUndefined();
  });

  it.each([
    ["nothing of it", undefined, true],
    ["the whole Location", { location_id: "loc1" }, true],
    ["one of them, in other letters", { location_id: "LOC1", evse_uids: ["e1"] }, true],
    ["another EVSE", { location_id: "LOC1", evse_uids: ["E9"] }, false],
    ["another Location", { location_id: "LOC9" }, false],
  ])("allowed at %s: %s", async (_, where, allowed) => {
    const { platform } = await authorizingCpo({ mov: says("ALLOWED", where && { location: where }) });
    const decision = await platform.authorize({ uid, location });
    expect(decision).toMatchObject({ allowed, answer: allowed ? "ALLOWED" : "NOT_ALLOWED" });
    if (allowed) expect(decision.location).toEqual(where ?? location);
    else expect(decision).not.toHaveProperty("location");
  });

  it("a whole Location was asked about, and part of it is allowed", async () => {
    const part = { location_id: "LOC1", evse_uids: ["E2"] };
    const { platform } = await authorizingCpo({ mov: says("ALLOWED", { location: part }) });
    const decision = await platform.authorize({ uid, location: { location_id: "LOC1" } });
    expect(decision).toMatchObject({ allowed: true, location: part });
  });

  it("a Token that needs no asking may be used where it was asked about", async () => {
    const { platform } = await authorizingCpo({ mov: unknown }, { cards: [card({ whitelist: "ALWAYS" })] });
    expect(await platform.authorize({ uid, location })).toMatchObject({ allowed: true, location });
  });

  describe("a partner that takes one EVSE at a time", () => {
    const profile = { oneEvseInAuthorize: true };
    const evseIn = (body: Readonly<Record<string, unknown>>) => [body.evse_uids].flat()[0];
    const oneByOne = async (
      answers: Readonly<Record<string, ScriptedAnswer>>,
      more: object = { profile },
    ) => {
      const cpo = await authorizingCpo({ mov: ({ body }) => answers[String(evseIn(body))] ?? unknown });
      await cpo.emsps.mov?.meet(cpo.platform, more);
      return cpo;
    };
    const bodies = (cpo: Awaited<ReturnType<typeof oneByOne>>) =>
      cpo.emsps.mov?.asked.map(({ body }) => body.evse_uids).sort();

    it("is asked once for each, and allows those that it allows", async () => {
      const cpo = await oneByOne({
        E1: says("NOT_ALLOWED"),
        E2: says("ALLOWED", { authorization_reference: "A-2" }),
        E3: says("ALLOWED", { authorization_reference: "A-3" }),
      });
      const decision = await cpo.platform.authorize({
        ...{ uid, location: { location_id: "LOC1", evse_uids: ["E1", "E2", "E3"] } },
      });
      expect(bodies(cpo)).toEqual([["E1"], ["E2"], ["E3"]]);
      expect(decision).toMatchObject({
        ...{ allowed: true, authorization_reference: "A-2", location: { evse_uids: ["E2", "E3"] } },
        asked: [{ partner: "mov", answer: "ALLOWED" }],
      });
    });

    it("decides by what says most, where it allows none", async () => {
      const cpo = await oneByOne({ E1: "hang up", E2: says("NO_CREDIT") });
      expect(await cpo.platform.authorize({ uid, location })).toMatchObject({
        why: "asked",
        answer: "NO_CREDIT",
      });
    });

    it.each([
      ["one EVSE", { location_id: "LOC1", evse_uids: ["E1"] }],
      ["no EVSE", { location_id: "LOC1" }],
    ])("is asked once about %s", async (_, one) => {
      const cpo = await oneByOne({ E1: says("ALLOWED"), undefined: says("ALLOWED") });
      expect(await cpo.platform.authorize({ uid, location: one })).toMatchObject({
        allowed: true,
        location: one,
      });
      expect(cpo.emsps.mov?.asked).toHaveLength(1);
    });

    it("any other is asked once about all", async () => {
      const cpo = await oneByOne({ E1: says("ALLOWED") }, {});
      await cpo.platform.authorize({ uid, location });
      expect(bodies(cpo)).toEqual([["E1", "E2"]]);
    });
  });
});

describe("between two platforms", () => {
  const driver = token("CARD-1", { whitelist: "NEVER" });
  const stage = async () => {
    const net = await ocpiNet({
      cpo: { modules: { tokens: { receiver: memoryCrud([driver]) } } },
      emsp: {
        modules: {
          tokens: {
            sender: {
              ...memoryCrud([driver, token("CARD-2")]),
              async authorize({ token: { uid }, location }) {
                if (!location) throw new OcpiError(2002, "where?");
                return { allowed: "ALLOWED", authorization_reference: `for-${uid}`, location };
              },
            },
          },
        },
      },
    });
    onTestFinished(() => net.close());
    await net.connect("emsp", "cpo");
    return net.cpo.platform;
  };
  const location = { location_id: "LOC1" };

  it.each(["CARD-1", "card-2"])("%s: an eMSP decides about its card, known to us or not", async (uid) => {
    const decision = await (await stage()).authorize({ uid, location });
    expect(decision).toMatchObject({ allowed: true, why: "asked", partner: "emsp", location });
    expect(decision.authorization_reference).toBe(`for-${uid.toUpperCase()}`);
  });

  it("one that nobody knows is unknown, and one that needs a location says so", async () => {
    const platform = await stage();
    expect(await platform.authorize({ uid: "CARD-3", location })).toMatchObject({ why: "unknown" });
    expect(await platform.authorize({ uid: "CARD-1" })).toMatchObject({ why: "location-needed" });
  });

  it("an eMSP behind a Hub is asked by it, and named", async () => {
    const net = await ocpiNet({
      cpo: { roles: [defaultRoles.cpo] },
      emsp: { modules: { tokens: { sender: memoryCrud([token("CARD-2")]) } } },
    });
    onTestFinished(() => net.close());
    const hub = await playHub();
    hub.open = () => "emsp";
    await hub.join("cpo", oca, net.cpo);
    await hub.join("emsp", mov, net.emsp, { carries: [oca] });
    const decision = await net.cpo.platform.authorize({ uid: "CARD-2" });
    expect(decision).toMatchObject({ allowed: true, partner: "hub", token: { uid: "CARD-2", ...mov } });
    const arrived = net.emsp.events.find((event) => event.type === "request" && event.direction === "in");
    expect(arrived).toMatchObject({ from: oca, to: mov });
    expect(partyKey(decision.token ?? oca)).toBe("BE*MOV");
  });
});
