import { memoryPartners } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import type { Token, WhitelistType } from "@openocpi/spec";
import { allowedTypeValues, whitelistTypeValues } from "@openocpi/spec";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { authorizingCpo, card, lux, mov, says, uid, unknown } from "../support/authorizing.js";
import { role } from "../support/conformance-net.js";
import { clientInfo } from "../support/conformance-objects.js";
import { playHub } from "../support/played-hub.js";
import type { ScriptedAnswer } from "../support/scripted-partner.js";

const down: ScriptedAnswer = "hang up";
const broken: ScriptedAnswer = { status_code: 2000 };

type Row = readonly [
  whitelist: WhitelistType,
  valid: boolean,
  answer: ScriptedAnswer,
  allowed: boolean,
  why: string,
  asked: string[],
  askAllowed?: boolean,
];
const rows: readonly Row[] = [
  ["ALWAYS", true, says("BLOCKED"), true, "whitelisted", []],
  ["ALWAYS", false, says("ALLOWED"), false, "invalid", []],
  ["ALLOWED", true, says("BLOCKED"), true, "whitelisted", []],
  ["ALLOWED", false, says("ALLOWED"), false, "invalid", []],
  ["ALLOWED", true, says("BLOCKED"), false, "asked", ["mov"], true],
  ["ALLOWED", false, says("ALLOWED"), true, "asked", ["mov"], true],
  ["ALLOWED", true, down, true, "offline-whitelisted", ["mov"], true],
  ["ALLOWED", false, down, false, "offline", ["mov"], true],
  ["ALLOWED_OFFLINE", true, says("ALLOWED"), true, "asked", ["mov"]],
  ["ALLOWED_OFFLINE", true, says("NO_CREDIT"), false, "asked", ["mov"]],
  ["ALLOWED_OFFLINE", false, says("ALLOWED"), true, "asked", ["mov"]],
  ["ALLOWED_OFFLINE", true, down, true, "offline-whitelisted", ["mov"]],
  ["ALLOWED_OFFLINE", false, down, false, "offline", ["mov"]],
  ["ALLOWED_OFFLINE", true, unknown, false, "unknown", ["mov"]],
  ["ALLOWED_OFFLINE", true, broken, false, "error", ["mov"]],
  ["ALLOWED_OFFLINE", true, { status_code: 2002 }, false, "location-needed", ["mov"]],
  ["NEVER", true, says("ALLOWED"), true, "asked", ["mov"]],
  ["NEVER", false, says("ALLOWED"), true, "asked", ["mov"]],
  ["NEVER", true, says("EXPIRED"), false, "asked", ["mov"]],
  ["NEVER", true, down, false, "offline", ["mov"]],
  ["NEVER", true, unknown, false, "unknown", ["mov"]],
  ["NEVER", true, broken, false, "error", ["mov"]],
];

describe("a card whose Token was pushed to us (TOK-06)", () => {
  for (const [whitelist, valid, answer, allowed, why, asked, askAllowed = false] of rows) {
    const name = `${whitelist}, valid ${valid}, the eMSP says ${JSON.stringify(answer)}`;
    it(`${name}${askAllowed ? ", asked" : ""}: allowed ${allowed}, ${why}`, async () => {
      const cards = [card({ whitelist, valid })];
      const cpo = await authorizingCpo({ mov: answer, lux: says("ALLOWED") }, { cards });
      const decision = await cpo.platform.authorize({ uid, askAllowed });
      expect(decision).toMatchObject({ allowed, why, partner: "mov", token: { uid, ...mov } });
      expect(cpo.asked()).toEqual(asked);
    });
  }

  it("is asked about, or not, by its whitelist alone; and invalid nobody charges whose eMSP has not said so", async () => {
    const answers: readonly ScriptedAnswer[] = [
      ...allowedTypeValues.map((allowed) => says(allowed)),
      ...[down, unknown, broken, { http: 503 }, { status_code: 3000 }],
    ];
    const tokens = memoryCrud<Token>();
    let answer: ScriptedAnswer = down;
    const cpo = await authorizingCpo({ mov: () => answer }, { modules: { tokens: { receiver: tokens } } });
    const key = { ...mov, id: uid, type: "RFID" };
    const about = { partner: "mov", module: "tokens", role: "receiver", version: "2.2.1" } as const;
    const context = { ...about, requestId: "1", correlationId: "1" };
    for (const whitelist of whitelistTypeValues) {
      for (const valid of [true, false]) {
        for (const askAllowed of [true, false]) {
          for (answer of answers) {
            await tokens.update(key, () => card({ whitelist, valid }), context);
            const { allowed, why, asked } = await cpo.platform.authorize({ uid, askAllowed });
            const combination = JSON.stringify({ whitelist, valid, askAllowed, answer, why });
            const isAsked = whitelist === "NEVER" || whitelist === "ALLOWED_OFFLINE";
            const mayBe = isAsked || (whitelist === "ALLOWED" && askAllowed);
            expect(asked.length, combination).toBe(mayBe ? 1 : 0);
            const saidSo = asked[0]?.answer === "ALLOWED";
            if (allowed && !saidSo) expect(valid && whitelist !== "NEVER", combination).toBe(true);
            if (saidSo) expect(allowed, combination).toBe(true);
            if (asked[0] && asked[0].answer !== "offline") expect(allowed, combination).toBe(saidSo);
          }
        }
      }
    }
  });

  it("brings what belongs into Session and CDR, and what the driver is told (SESS-08)", async () => {
    const info = { language: "nl", text: "Goede reis" };
    const answer = says("ALLOWED", {
      token: card({ contract_id: "BE-MOV-C99" }),
      authorization_reference: "A-17",
      info,
    });
    const cpo = await authorizingCpo({ mov: answer }, { cards: [card({ whitelist: "NEVER" })] });
    expect(await cpo.platform.authorize({ uid })).toEqual({
      ...{ allowed: true, why: "asked", answer: "ALLOWED", partner: "mov", info },
      token: card({ contract_id: "BE-MOV-C99" }),
      authorization_reference: "A-17",
      asked: [{ partner: "mov", party: mov, answer: "ALLOWED" }],
    });
  });

  it("is looked up by uid and type, in whatever letters (TOK-01, TYPE-01)", async () => {
    const cards = [
      card({ whitelist: "ALWAYS", type: "APP_USER", contract_id: "APP" }),
      card({ whitelist: "ALWAYS", contract_id: "RFID" }),
      { ...card({ whitelist: "ALWAYS", contract_id: "OTHER" }), uid: `${uid}0` },
    ];
    const { platform } = await authorizingCpo({ mov: unknown }, { cards });
    const contract = async (request: Parameters<typeof platform.authorize>[0]) =>
      (await platform.authorize(request)).token?.contract_id;
    expect(await contract({ uid: uid.toLowerCase() })).toBe("RFID");
    expect(await contract({ uid, type: "APP_USER" })).toBe("APP");
    expect(await contract({ uid, type: "OTHER" })).toBeUndefined();
  });

  it("is asked about under its type", async () => {
    const cards = [card({ whitelist: "NEVER", type: "APP_USER" })];
    const { platform, emsps } = await authorizingCpo({ mov: says("ALLOWED") }, { cards });
    await platform.authorize({ uid, type: "APP_USER" });
    expect(emsps.mov?.last.path).toBe(`/tokens/${uid}/authorize`);
    expect(emsps.mov?.last.query.get("type")).toBe("APP_USER");
  });

  it("of a partner whose connection has ended counts no more, and is a card that nobody knows", async () => {
    const cards = [card({ whitelist: "ALWAYS" })];
    const { platform, asked } = await authorizingCpo({ mov: says("ALLOWED") }, { cards });
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: true });
    await platform.block("mov");
    expect(await platform.authorize({ uid })).toEqual({ allowed: false, why: "unknown", asked: [] });
    expect(asked()).toEqual([]);
  });
});

describe("one uid of two eMSPs (TOK-01)", () => {
  const both = (first: Partial<Token>, second: Partial<Token>) => ({
    cards: [card(first), card({ ...lux, ...second })],
  });
  const of = (party: typeof mov) => ({ token: card(party) });

  it("the one that may be used without asking is used", async () => {
    const { platform, asked } = await authorizingCpo(
      { mov: says("ALLOWED"), lux: unknown },
      both({ whitelist: "NEVER" }, { whitelist: "ALWAYS" }),
    );
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: true, partner: "lux", token: lux });
    expect(asked()).toEqual([]);
  });

  it("else both are asked, and the one that allows it wins", async () => {
    const { platform } = await authorizingCpo(
      { mov: says("BLOCKED"), lux: says("ALLOWED", of(lux)) },
      both({ whitelist: "NEVER" }, { whitelist: "NEVER" }),
    );
    expect(await platform.authorize({ uid })).toMatchObject({
      ...{ allowed: true, why: "asked", partner: "lux", token: lux },
      asked: [
        { partner: "mov", party: mov, answer: expect.stringMatching(/BLOCKED|aborted/) },
        { partner: "lux", party: lux, answer: "ALLOWED" },
      ],
    });
  });

  it("the one whose eMSP is down is not allowed where the other one says no", async () => {
    const { platform } = await authorizingCpo(
      { mov: says("BLOCKED"), lux: down },
      both({ whitelist: "NEVER" }, { whitelist: "ALLOWED_OFFLINE" }),
    );
    expect(await platform.authorize({ uid })).toMatchObject({
      allowed: false,
      why: "asked",
      answer: "BLOCKED",
    });
  });

  it("the one whose eMSP is down is allowed where the other one does not know it", async () => {
    const { platform } = await authorizingCpo(
      { mov: unknown, lux: down },
      both({ whitelist: "ALLOWED_OFFLINE" }, { whitelist: "ALLOWED_OFFLINE" }),
    );
    expect(await platform.authorize({ uid })).toMatchObject({
      ...{ allowed: true, why: "offline-whitelisted", partner: "lux", token: lux },
    });
  });
});

describe("when an eMSP is offline, and when not (P-20)", () => {
  const cards = [card({ whitelist: "ALLOWED_OFFLINE" })];
  const offline: readonly [string, ScriptedAnswer][] = [
    ["a connection that breaks", "hang up"],
    ["no answer in time", "never"],
    ["HTTP 500", { http: 500, status_code: 3000 }],
    ["HTTP 502 of a gateway", { http: 502, text: "<html>" }],
    ["HTTP 503", { http: 503 }],
    ["3000: it cannot answer", { status_code: 3000 }],
    ["4002: the Hub has waited for it in vain", { status_code: 4002 }],
    ["4003: the Hub cannot reach it", { status_code: 4003 }],
  ];
  it.each(offline)("%s is offline", async (_, answer) => {
    const { platform } = await authorizingCpo({ mov: answer }, { cards });
    expect(await platform.authorize({ uid, timeoutMs: 1_000 })).toMatchObject({
      ...{ allowed: true, why: "offline-whitelisted" },
      asked: [{ partner: "mov", party: mov, answer: "offline" }],
    });
  });

  const here: readonly [string, ScriptedAnswer, string][] = [
    ["404 with 2004", unknown, "unknown"],
    ["404 alone", { http: 404, status_code: 2000 }, "unknown"],
    ["404 of a gateway", { http: 404, text: "<html>" }, "unknown"],
    ["2004 alone (AMB-26)", { status_code: 2004 }, "unknown"],
    ["2002", { status_code: 2002 }, "location-needed"],
    ["2001", { status_code: 2001 }, "error"],
    ["401", { http: 401, status_code: 2000 }, "error"],
    ["429", { http: 429, status_code: 2000 }, "error"],
    ["an answer that is none", { text: "yes!" }, "error"],
    ["a word that OCPI does not know", { data: { allowed: "PERHAPS", token: card() } }, "error"],
  ];
  it.each(here)("%s is not: %s", async (_, answer, why) => {
    const { platform } = await authorizingCpo({ mov: answer }, { cards });
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: false, why });
  });

  it("one that has no real-time authorization cannot be asked", async () => {
    const { platform, emsps } = await authorizingCpo({ mov: says("BLOCKED") }, { cards });
    await emsps.mov?.meet(platform, { endpoints: [] });
    expect(await platform.authorize({ uid })).toMatchObject({ why: "offline-whitelisted", asked: [] });
  });

  it.each([
    ["ALLOWED_OFFLINE", true, "offline-whitelisted"],
    ["NEVER", false, "offline"],
  ] as const)(
    "one that its Hub calls OFFLINE is not asked; %s: %s (HCI-02)",
    async (whitelist, allowed, why) => {
      const fr = { country_code: "FR", party_id: "YYY" };
      const infos = [clientInfo({ ...fr, role: "EMSP", status: "OFFLINE" })];
      const { platform, cpo } = await authorizingCpo({}, { cards: [card({ ...fr, whitelist })], infos });
      const hub = await playHub();
      await hub.join("cpo", { country_code: "NL", party_id: "OCA" }, cpo, { carries: [fr] });
      const decision = await platform.authorize({ uid });
      expect(decision).toMatchObject({ allowed, why, partner: "hub", asked: [] });
      expect(hub.seen).toEqual([]);
    },
  );

  it("one that a Hub calls OFFLINE is another Hub's, where that reaches it", async () => {
    const fr = { country_code: "FR", party_id: "YYY" };
    const infos = memoryCrud([clientInfo({ ...fr, role: "EMSP", status: "OFFLINE" })]);
    const list: typeof infos.list = async (query, context) =>
      context.partner === "a" ? infos.list(query, context) : { items: [], total: 0 };
    const modules = {
      tokens: { receiver: memoryCrud([card({ ...fr, whitelist: "ALWAYS" })]) },
      hubclientinfo: { receiver: { ...infos, list } },
    };
    const { platform } = await authorizingCpo({}, { modules });
    for (const id of ["a", "b"]) {
      await platform.importPartner({
        ...{ id, tokenTheyUse: `of-${id}`, tokenWeUse: `for-${id}`, endpoints: [] },
        roles: [role({ country_code: "DE", party_id: `HB${id}` }, "HUB")],
        ...{ carries: [fr], expects: { sharedParties: [fr] } },
      });
    }
    expect(await platform.authorize({ uid })).toMatchObject({ why: "whitelisted", partner: "b" });
  });

  it("one that does not answer is asked by the Hub as well, where that carries it", async () => {
    const expects = { sharedParties: [mov] };
    const { platform, cpo, emsps } = await authorizingCpo(
      { mov: down },
      { cards: [card({ whitelist: "NEVER" })] },
    );
    await emsps.mov?.meet(platform, { expects });
    const hub = await playHub();
    hub.own = () => ({ status_code: 1000, data: { allowed: "ALLOWED", token: card() } });
    await hub.join("cpo", { country_code: "NL", party_id: "OCA" }, cpo, { carries: [mov], expects });
    expect(await platform.authorize({ uid })).toMatchObject({
      ...{ allowed: true, partner: "hub" },
      asked: [
        { partner: "mov", party: mov, answer: "offline" },
        { partner: "hub", party: mov, answer: "ALLOWED" },
      ],
    });
    expect(hub.seen).toMatchObject([{ routing: { to: mov } }]);
  });
});

describe("how a card is looked up", () => {
  const cards = Array.from({ length: 25 }, (_, index) => ({
    ...card({ whitelist: "ALWAYS" }),
    uid: `U${index}`,
  }));
  /** Each page takes so many milliseconds, as far as the clock knows. */
  const passingOver = (ms = 0) => {
    const sound = memoryCrud(cards);
    const lists: unknown[] = [];
    const list: typeof sound.list = async ({ id, ...query }, context) => {
      lists.push(id);
      if (ms > 0) vi.setSystemTime(Date.now() + ms);
      const { next: _, ...page } = await sound.list(query, context);
      return page;
    };
    return { lists, modules: { tokens: { receiver: { ...sound, list } } } };
  };

  it("a Crud that applies `id` is asked once", async () => {
    const sound = memoryCrud(cards);
    const ids: unknown[] = [];
    const list: typeof sound.list = (query, context) => {
      ids.push(query.id);
      return sound.list(query, context);
    };
    const modules = { tokens: { receiver: { ...sound, list } } };
    const { platform } = await authorizingCpo({ mov: unknown }, { modules, limits: { pageSize: 4 } });
    expect(await platform.authorize({ uid: "u24" })).toMatchObject({ why: "whitelisted" });
    expect(await platform.authorize({ uid: "nobody" })).toMatchObject({ why: "unknown" });
    expect(ids).toEqual(["u24", "nobody"]);
  });

  it("one that passes it over is read to its end", async () => {
    const { lists, modules } = passingOver();
    const { platform } = await authorizingCpo({ mov: unknown }, { modules, limits: { pageSize: 4 } });
    expect(await platform.authorize({ uid: "U24" })).toMatchObject({
      why: "whitelisted",
      token: { uid: "U24" },
    });
    expect(lists).toHaveLength(7);
    expect(await platform.authorize({ uid: "U99" })).toMatchObject({ allowed: false, why: "unknown" });
  });

  it("one for which there is not the time is named, and nobody is asked", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { modules } = passingOver(30);
    const { platform, asked } = await authorizingCpo(
      { mov: says("ALLOWED") },
      { modules, limits: { pageSize: 1 } },
    );
    await expect(platform.authorize({ uid: "U24", timeoutMs: 50 })).rejects.toThrow(
      /tokens\.receiver\.list.*`id`/,
    );
    expect(asked()).toEqual([]);
  });

  it("without Tokens of others everybody is asked", async () => {
    const { platform } = await authorizingCpo({ mov: says("ALLOWED") }, { modules: {} });
    expect(await platform.authorize({ uid })).toMatchObject({ allowed: true, why: "asked" });
  });

  it("without partners nobody is", async () => {
    const { platform } = await authorizingCpo({}, { partners: memoryPartners(), cards });
    expect(await platform.authorize({ uid: "U1" })).toEqual({ allowed: false, why: "unknown", asked: [] });
  });

  it("a uid that cannot be sent is a mistake of the caller", async () => {
    const { platform } = await authorizingCpo({ mov: unknown });
    await expect(platform.authorize({ uid: "" })).rejects.toThrow(TypeError);
  });
});

describe("which of our parties asks (ROUT-02)", () => {
  const [oca, two] = ["OCA", "TWO"].map((party_id) => ({ country_code: "NL", party_id }));
  if (!oca || !two) throw new Error("there are two");
  const cards = [card({ whitelist: "NEVER" })];
  const fromOf = (cpo: Awaited<ReturnType<typeof authorizingCpo>>) =>
    cpo.emsps.mov?.last.headers["ocpi-from-party-id"];

  it("the one that is a CPO", async () => {
    const roles = [role(oca, "EMSP"), role(two, "CPO")];
    const cpo = await authorizingCpo({ mov: says("ALLOWED") }, { cards, roles });
    await cpo.platform.authorize({ uid });
    expect(fromOf(cpo)).toBe("TWO");
    expect(cpo.emsps.mov?.last.headers["ocpi-to-party-id"]).toBe("MOV");
  });

  it("of several the one that is named", async () => {
    const roles = [role(oca, "CPO"), role(two, "CPO")];
    const cpo = await authorizingCpo({ mov: says("ALLOWED") }, { cards, roles });
    await cpo.platform.authorize({ uid, from: two });
    expect(fromOf(cpo)).toBe("TWO");
    await cpo.platform.authorize({ uid });
    expect(fromOf(cpo)).toBeUndefined();
  });
});
