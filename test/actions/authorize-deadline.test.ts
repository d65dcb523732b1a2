import { memoryPartners, type PartnerStore } from "@openocpi/protocol";
import { memoryCrud, type OcpiOptions } from "@openocpi/server";
import type { ClientInfo, LocationReferences } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { held } from "../support/actions-restart.js";
import { authorizingCpo, card, lux, mov, says, uid, unknown } from "../support/authorizing.js";
import { playHub } from "../support/played-hub.js";

const oca = { country_code: "NL", party_id: "OCA" };
const fr = { country_code: "FR", party_id: "YYY" };
const never = () => new Promise<never>(() => {});
const broken = () => Promise.reject(new Error("disk full"));

/** Milliseconds that something takes, however it ends. */
async function time(work: Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work.catch(() => {});
  return performance.now() - before;
}

/** A CPO with a Hub beside its eMSPs, that knows the card and answers for a party that is nobody's yet. */
async function withHub(
  emsps: Parameters<typeof authorizingCpo>[0],
  {
    partners = memoryPartners(),
    ...options
  }: Parameters<typeof authorizingCpo>[1] & { partners?: PartnerStore } = {},
) {
  const met = await authorizingCpo(emsps, { partners, ...options });
  const hub = await playHub();
  hub.own = () => ({ status_code: 1000, data: { allowed: "ALLOWED", token: card(fr) } });
  await hub.join("cpo", oca, met.cpo);
  return { ...met, hub, partners };
}

/** Cards of our own, and whom Hubs connect, from Cruds that answer as they are told. */
const modules = (more: {
  tokens?: () => Promise<never>;
  infos?: () => Promise<never>;
  cards?: ReturnType<typeof card>[];
}): Pick<OcpiOptions, "modules"> => {
  const tokens = memoryCrud(more.cards ?? []);
  const infos = memoryCrud<ClientInfo>();
  return {
    modules: {
      tokens: { receiver: { ...tokens, list: more.tokens ?? tokens.list } },
      hubclientinfo: { receiver: { ...infos, list: more.infos ?? infos.list } },
    },
  };
};

describe("a store of ours that never answers holds up no driver (TOK-06, P-20)", () => {
  it("the Tokens: the Crud is named in time, and nobody is asked", async () => {
    const { platform, asked } = await authorizingCpo({ mov: says("ALLOWED") }, modules({ tokens: never }));
    const decision = platform.authorize({ uid, timeoutMs: 100 });
    expect(await time(decision)).toBeLessThan(1_500);
    await expect(decision).rejects.toThrow("modules.tokens.receiver.list");
    expect(asked()).toEqual([]);
  });

  it("the Tokens: whoever gives up is heard at once", async () => {
    const caller = new AbortController();
    const reason = new Error("the driver has gone");
    const tokens = () => {
      setImmediate(() => caller.abort(reason));
      return never();
    };
    const { platform } = await authorizingCpo({ mov: says("ALLOWED") }, modules({ tokens }));
    await expect(platform.authorize({ uid, signal: caller.signal, timeoutMs: 60_000 })).rejects.toBe(reason);
  });

  it.each(["list", "update"] as const)("the partners, at `%s`", async (name) => {
    const { platform, partners } = await withHub({ mov: unknown });
    partners[name] = never;
    expect(await time(platform.authorize({ uid, timeoutMs: 100 }))).toBeLessThan(1_500);
  });

  it("whom a Hub connects: a Token that may be used may be used", async () => {
    const cards = [card({ ...fr, whitelist: "ALWAYS" })];
    const { platform, partners, log } = await withHub({}, modules({ cards, infos: never }));
    await partners.update("hub", (hub) => ({ ...(hub as NonNullable<typeof hub>), carries: [fr] }));
    const decision = platform.authorize({ uid, timeoutMs: 100 });
    expect(await time(decision)).toBeLessThan(1_500);
    expect(await decision).toMatchObject({ allowed: true, why: "whitelisted" });
    expect(log.of("error")).toHaveLength(1);
  });
});

describe("what fails for one of those who are asked concerns nobody else (P-20)", () => {
  it("the partner store, when a Hub answers for somebody new", async () => {
    const gate = held<void>();
    const allowed = async () => {
      await gate.promise;
      return says("ALLOWED", { token: card(lux) });
    };
    const { platform, partners, log } = await withHub({ mov: unknown, lux: allowed });
    partners.update = broken;
    const decision = platform.authorize({ uid });
    expect(await log.until("error")).toMatchObject({ partner: "hub", error: new Error("disk full") });
    gate.release();
    expect(await decision).toMatchObject({ allowed: true, partner: "lux" });
  });

  it("where nobody else knows the card, it is as if that one were not there", async () => {
    const { platform, partners, log } = await withHub({ mov: unknown });
    partners.update = broken;
    const decision = await platform.authorize({ uid });
    expect(decision).toMatchObject({ allowed: false, why: "offline" });
    expect(decision.asked).toContainEqual({ partner: "hub", answer: "offline" });
    expect(log.of("error")).toMatchObject([{ partner: "hub", error: new Error("disk full") }]);
  });

  it("a record that no client can be made of", async () => {
    const { platform, log } = await authorizingCpo({
      mov: says("ALLOWED"),
      lux: says("ALLOWED", { token: card(lux) }),
    });
    await platform.partners.update("lux", (partner) => ({
      ...(partner as NonNullable<typeof partner>),
      outbound: { token: "no token, with spaces" },
    }));
    const decision = await platform.authorize({ uid });
    expect(decision).toMatchObject({ allowed: true, partner: "mov" });
    expect(decision.asked).toContainEqual({ partner: "lux", party: lux, answer: "offline" });
    expect(log.of("error")).toMatchObject([{ partner: "lux", error: expect.any(TypeError) }]);
  });

  it.each([
    ["ALLOWED_OFFLINE", true, "offline-whitelisted"],
    ["NEVER", false, "offline"],
  ] as const)("the way to the eMSP of a Token that is %s", async (whitelist, allowed, why) => {
    const cards = [card({ ...fr, whitelist })];
    const { platform, partners, log } = await withHub({}, modules({ cards, infos: broken }));
    await partners.update("hub", (hub) => ({ ...(hub as NonNullable<typeof hub>), carries: [fr] }));
    expect(await platform.authorize({ uid })).toMatchObject({ allowed, why, asked: [] });
    expect(log.of("error").length).toBeGreaterThan(0);
  });

  it("the way to one of two eMSPs that have a Token of this uid", async () => {
    const cards = [card({ ...fr, whitelist: "NEVER" }), card({ ...mov, whitelist: "NEVER" })];
    const { platform, partners } = await withHub({ mov: says("ALLOWED") }, modules({ cards, infos: broken }));
    await partners.update("hub", (hub) => ({ ...(hub as NonNullable<typeof hub>), carries: [fr] }));
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: true, partner: "mov" });
  });
});

describe("a mistake of the caller is thrown", () => {
  const tooLong: LocationReferences = { location_id: "L".repeat(300) };
  it.each([
    ["a uid that no URL can hold", { uid: "." }],
    ["another one", { uid: ".." }],
    ["none", { uid: "" }],
    ["a location that is none", { uid, location: tooLong }],
  ])("%s", async (_, request) => {
    const { platform, asked } = await authorizingCpo({ mov: says("ALLOWED") });
    await expect(platform.authorize(request)).rejects.toThrow(TypeError);
    expect(asked()).toEqual([]);
  });
});
