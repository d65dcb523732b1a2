import { memoryPartners, type Partner } from "@openocpi/protocol";
import { ocpi, type Pushed } from "@openocpi/server";
import { describe, expect, it } from "vitest";
import { cdr, own } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { ask, codes, failed, type Reply } from "../support/handshake-http.js";
import { tokenB } from "../support/handshake-partner.js";
import { cpo, emsp, role, shared } from "../support/handshake-platform.js";
import { playReceiver } from "../support/push-receiver.js";
import { pushSender, store } from "../support/push-sender.js";
import { ownToken, type RotatingPartner, rotatingPartner } from "../support/rotating-partner.js";

const at = await shared(emsp);

const opens = async (token: string | undefined, path = "/2.2.1/credentials") =>
  (await ask(at.url + path, { token: token ?? "" })).http === 200;
const settings = { offer: { parties: [role("EMSP", "BE", "MOV")] }, profile: { noCredentialsPut: true } };

/** Registered with a partner that has no PUT; it has a fresh token A `a2` for us. */
async function connection(options: object = settings): Promise<RotatingPartner> {
  const partner = await rotatingPartner();
  await at.platform.register({ id: "cpo", url: partner.url, token: "a1", ...options });
  partner.tokensA.set("a2", { reusable: false });
  partner.lately();
  at.events.length = 0;
  return partner;
}
const rotate = (token = "a2") => at.platform.update("cpo", { token });
const statuses = () => at.told("partner").map(({ status }) => status);
const tokensB = (partner: RotatingPartner) => partner.asked("POST /credentials").map(tokenB);

const tried = ["GET /versions a2", "GET /2.2.1 a2"];
const asIf = (...lines: string[]) => [...tried, ...lines.map((line) => line.replace(" ", " /credentials "))];

describe("P-10: new tokens where there is no PUT", () => {
  it("the token A is tried first; then DELETE with the old token, POST with the token A; the record stays", async () => {
    const partner = await connection();
    const before = await at.record("cpo");
    const after = await rotate();
    expect(partner.lately()).toEqual(asIf("DELETE c1", "POST a2"));
    const { inbound, outbound, ...rest } = before;
    expect(after).toMatchObject({ ...rest, status: "registered", outbound: { token: "c2" } });
    expect(after).not.toHaveProperty("reusableTokenA");
    expect(statuses()).toEqual(["registering", "registered"]);
    const [old, fresh] = tokensB(partner);
    expect([await opens(old), await opens(fresh), await opens(old)]).toEqual([true, true, false]);
  });

  it("a token A that the partner takes again is kept, and is enough for ever", async () => {
    const partner = await rotatingPartner();
    partner.tokensA.set("a1", { reusable: true });
    const { profile } = settings;
    const options = { id: "cpo", url: partner.url, token: "a1", reusable: true, profile };
    expect(await at.platform.register(options)).toMatchObject({ reusableTokenA: "a1" });
    for (const token of ["c2", "c3"])
      expect(await at.platform.update("cpo")).toMatchObject({ outbound: { token }, reusableTokenA: "a1" });
  });

  it("a token A that is given may be kept as well", async () => {
    const partner = await connection();
    partner.tokensA.set("a3", { reusable: true });
    await at.platform.update("cpo", { token: "a3", reusable: true });
    expect(await at.platform.update("cpo")).toMatchObject({ outbound: { token: "c3" } });
  });

  it("a partner that answers 405 to a PUT is registered with again, where its token A is kept", async () => {
    const partner = await rotatingPartner();
    partner.tokensA.set("a1", { reusable: true });
    await at.platform.register({ id: "cpo", url: partner.url, token: "a1", reusable: true });
    partner.lately();
    expect((await at.platform.update("cpo")).outbound).toEqual({ token: "c2" });
    expect(partner.lately()).toEqual([
      ...["GET /versions c1", "GET /2.2.1 c1", "PUT /credentials c1"],
      ...["GET /versions a1", "GET /2.2.1 a1", "DELETE /credentials c1", "POST /credentials a1"],
    ]);
  });

  it("where that breaks off, the token A that is kept goes on with it, without another PUT", async () => {
    const partner = await rotatingPartner();
    partner.tokensA.set("a1", { reusable: true });
    await at.platform.register({ id: "cpo", url: partner.url, token: "a1", reusable: true });
    partner.next.POST.push({ done: false, reply: failed(3000) });
    await expect(at.platform.update("cpo")).rejects.toMatchObject({ code: 3000 });
    partner.lately();
    expect((await at.platform.update("cpo")).status).toBe("registered");
    expect(partner.lately().map((line) => line.split(" ")[0])).toEqual(["GET", "GET", "DELETE", "POST"]);
  });

  it("a PUT that is refused otherwise is no reason to end the connection", async () => {
    const partner = await rotatingPartner();
    partner.tokensA.set("a1", { reusable: true });
    await at.platform.register({ id: "cpo", url: partner.url, token: "a1", reusable: true });
    partner.put = failed(2001);
    await expect(at.platform.update("cpo")).rejects.toMatchObject({ code: 2001 });
    expect([partner.tokenC(), (await at.record("cpo")).status]).toEqual(["c1", "registered"]);
  });

  it("one that answers 405 stays as it is where there is no token A", async () => {
    const partner = await connection({});
    const before = await at.record("cpo");
    await expect(at.platform.update("cpo")).rejects.toMatchObject({ http: 405 });
    expect([await at.record("cpo"), partner.tokenC()]).toEqual([before, "c1"]);
  });

  it.each([
    ["without a token A", undefined, settings, 'update("cpo", { token })'],
    ["with the token of the connection", "c1", settings, "no token A"],
  ] as const)("%s nothing is asked at all", async (_, token, options, message) => {
    const partner = await connection(options);
    const before = await at.record("cpo");
    await expect(at.platform.update("cpo", token === undefined ? {} : { token })).rejects.toThrow(message);
    expect([partner.lately(), await at.record("cpo")]).toEqual([[], before]);
  });

  it("of a partner whose versions URL is not known, nothing is asked", async () => {
    const url = "http://127.0.0.1:9/credentials";
    const endpoints = [{ identifier: "credentials", role: "SENDER", url }] as const;
    const tokens = { tokenTheyUse: "b", tokenWeUse: "c" };
    await at.platform.importPartner({ id: "cpo", ...tokens, ...settings, endpoints, roles: cpo.roles });
    await expect(rotate()).rejects.toThrow("no versions URL");
    expect((await at.record("cpo")).status).toBe("registered");
  });
});

interface Failure {
  fault: string;
  spoil(partner: RotatingPartner): void;
  /** What it was asked, after the token A was tried. */
  asked?: string[];
  /** What it failed with, if it did. */
  error?: object;
  status: Partner["status"];
  /** Whether the old connection works on, in both directions. */
  alive: boolean;
  /** What comes of trying the same token A again. */
  again?: "registered" | { http: number };
}

const reply =
  (method: "DELETE" | "POST", done: boolean, ...replies: Reply[]) =>
  (partner: RotatingPartner) => {
    partner.next[method].push(...replies.map((each) => ({ done, reply: each })));
  };

const failures: Failure[] = [
  {
    fault: "a wrong token A",
    spoil: ({ tokensA }) => void tokensA.delete("a2"),
    asked: [],
    error: { code: 3001 },
    status: "registered",
    alive: true,
  },
  ...[failed(2001), failed(3000), failed(2000, "not you", 403), failed(1000, "gone", 404)].map((refusal) => ({
    fault: `a DELETE that is refused: ${JSON.stringify(refusal)}`,
    spoil: reply("DELETE", false, refusal),
    asked: ["DELETE c1"],
    error: { name: "PartnerError" },
    status: "registered" as const,
    alive: true,
    again: "registered" as const,
  })),
  {
    fault: "a DELETE whose answer got lost",
    spoil: reply("DELETE", true, "close"),
    asked: ["DELETE c1", "DELETE c1", "POST a2"],
    status: "registered",
    alive: false,
  },
  {
    fault: "a DELETE that got lost itself",
    spoil: reply("DELETE", false, "close"),
    asked: ["DELETE c1", "DELETE c1", "POST a2"],
    status: "registered",
    alive: false,
  },
  {
    fault: "a DELETE that a gateway answers with 504, though it is done",
    spoil: reply("DELETE", true, { http: 504, body: "<h1>504</h1>" }),
    asked: ["DELETE c1", "DELETE c1", "POST a2"],
    status: "registered",
    alive: false,
  },
  {
    fault: "a DELETE that got lost twice",
    spoil: reply("DELETE", false, "close", "close"),
    asked: ["DELETE c1", "DELETE c1"],
    error: { reason: "network" },
    status: "unknown",
    alive: true,
    again: "registered",
  },
  {
    fault: "a DELETE that got lost, though it is done, and is then refused",
    spoil(partner) {
      reply("DELETE", true, "close")(partner);
      reply("DELETE", false, failed(3000))(partner);
    },
    asked: ["DELETE c1", "DELETE c1"],
    error: { reason: "network" },
    status: "unknown",
    alive: false,
    again: "registered",
  },
  ...[401, 405].map((http) => ({
    fault: `a partner that knows us no more (${http})`,
    spoil: reply("DELETE", true, failed(2000, "who?", http)),
    asked: ["DELETE c1", "POST a2"],
    status: "registered" as const,
    alive: false,
  })),
  {
    fault: "a partner that says it knows us not, and then that we are registered",
    spoil: reply("DELETE", false, failed(2000, "who?", 401)),
    asked: ["DELETE c1", "POST a2"],
    error: { http: 405 },
    status: "registered",
    alive: true,
    again: "registered",
  },
  ...[failed(2001), failed(3001), failed(2000, "expired", 401), { http: 404 }].map((refusal) => ({
    fault: `a POST that is refused: ${JSON.stringify(refusal)}`,
    spoil: reply("POST", false, refusal),
    asked: ["DELETE c1", "POST a2"],
    error: { name: "PartnerError" },
    status: "registering" as const,
    alive: false,
    again: "registered" as const,
  })),
  {
    fault: "a POST that got lost itself",
    spoil: reply("POST", false, "close"),
    asked: ["DELETE c1", "POST a2"],
    error: { reason: "network" },
    status: "unknown",
    alive: false,
    again: "registered",
  },
  {
    fault: "a POST whose answer got lost",
    spoil: reply("POST", true, "close"),
    asked: ["DELETE c1", "POST a2"],
    error: { reason: "network" },
    status: "unknown",
    alive: false,
    again: { http: 200 },
  },
  {
    fault: "an answer with a token that cannot be one",
    spoil: reply("POST", true, {
      body: {
        status_code: 1000,
        timestamp: "2026-03-01T10:00:00Z",
        data: { token: "ö", url: "x", roles: [] },
      },
    }),
    asked: ["DELETE c1", "POST a2"],
    error: { name: "PartnerError" },
    status: "unknown",
    alive: false,
    again: { http: 200 },
  },
];

describe("P-10: rotating without PUT, when something goes wrong", () => {
  it.each(failures)("$fault", async ({ spoil, asked = [], error, status, alive, again }) => {
    const partner = await connection();
    const before = await at.record("cpo");
    spoil(partner);
    const attempt = rotate();
    if (error) await expect(attempt).rejects.toMatchObject(error);
    else await attempt;
    const lines = partner.lately();
    expect(lines.slice(asked.length === 0 ? 1 : 2)).toEqual(asIf(...asked).slice(2));

    const record = await at.record("cpo");
    expect(record.status).toBe(status);
    const { profile, offer, roles } = before;
    expect(record).toMatchObject({ profile, offer, roles });
    if (status === "registered" && error) expect(record).toEqual(before);
    expect(partner.tokenC() === "c1").toBe(alive);
    if (alive) expect(await opens(tokensB(partner)[0])).toBe(true);
    if (status === "registering") {
      // Nobody calls it meanwhile, and what it had of us opens nothing.
      await expect(at.platform.partner("cpo")).rejects.toMatchObject({ status: "registering" });
      for (const token of tokensB(partner)) expect(await opens(token)).toBe(false);
    }
    if (status === "unknown") for (const token of tokensB(partner)) expect(await opens(token)).toBe(true);

    if (again === undefined) return;
    if (again === "registered") {
      expect(await rotate()).toMatchObject({ status: "registered", outbound: { token: partner.tokenC() } });
      expect(await opens(tokensB(partner).at(-1))).toBe(true);
    } else {
      // The token A is used up: the way back is a new one (P-7).
      await expect(rotate()).rejects.toMatchObject({ code: 3001 });
      expect((await at.record("cpo")).status).toBe(status);
    }
  });

  it("what broke off goes on in another process, with the record that it left", async () => {
    const partner = await connection();
    let left: Partner | undefined;
    partner.during.POST = async () => {
      left = await at.record("cpo");
    };
    partner.next.POST.push({ done: false, reply: failed(3000) });
    await expect(rotate()).rejects.toThrow();
    expect(left?.status).toBe("registering");
    const partners = memoryPartners(left ? [left] : []);
    const next = ocpi({ ...emsp, publicUrl: at.url, network: { allowPrivate: true }, partners });
    expect((await next.update("cpo", { token: "a2" })).status).toBe("registered");
    await next.close();
  });

  it("what broke off may break off again", async () => {
    const partner = await connection();
    for (const reply of [failed(3000), failed(3000)]) partner.next.POST.push({ done: false, reply });
    for (let turn = 0; turn < 2; turn++) {
      await expect(rotate()).rejects.toThrow();
      expect(await at.record("cpo")).toMatchObject({ status: "registering", inbound: [] });
    }
    expect((await rotate()).status).toBe("registered");
  });

  it("one that broke off can be given up", async () => {
    const partner = await connection();
    partner.next.POST.push({ done: false, reply: failed(3000) });
    await expect(rotate()).rejects.toThrow();
    expect((await at.platform.unregister("cpo")).status).toBe("unregistered");
  });

  it("one that broke off, is blocked and unblocked, is still to be gone on with", async () => {
    const partner = await connection();
    partner.next.POST.push({ done: false, reply: failed(3000) });
    await expect(rotate()).rejects.toThrow();
    await at.platform.block("cpo");
    await expect(rotate()).rejects.toThrow("blocked");
    expect((await at.platform.unblock("cpo")).status).toBe("registering");
    expect((await rotate()).status).toBe("registered");
  });

  it("a token A that we gave the partner, for the way back, outlives it", async () => {
    const partner = await connection();
    const { token: A } = await at.platform.invite({ id: "cpo" });
    partner.next.POST.push({ done: false, reply: failed(3000) });
    await expect(rotate()).rejects.toThrow();
    expect(await opens(A)).toBe(true);
    expect(codes(await partner.send(at, "POST", A))).toEqual([200, 1000]);
    expect((await at.record("cpo")).status).toBe("registered");
  });
});

describe("P-10: while it rotates", () => {
  it.each(["PUT", "DELETE"] as const)(
    "a %s of the partner is put off, and done no harm by",
    async (method) => {
      const partner = await connection();
      const [B] = tokensB(partner);
      const answers: unknown[] = [];
      partner.during.POST = async () => {
        const url = `${at.url}/2.2.1/credentials`;
        const body = method === "PUT" ? partner.credentials(ownToken) : undefined;
        answers.push(codes(await ask(url, { method, token: B ?? "", body })));
      };
      expect((await rotate()).outbound).toEqual({ token: "c2" });
      expect(answers).toEqual([[200, 3000]]);
      expect(await opens(tokensB(partner).at(-1))).toBe(true);
    },
  );

  it("nobody else calls the partner, rotates it or unregisters it", async () => {
    const partner = await connection();
    const others: Promise<unknown>[] = [];
    partner.during.DELETE = async () => {
      others.push(
        ...[at.platform.partner("cpo"), at.platform.update("cpo"), rotate(), at.platform.unregister("cpo")],
      );
      await Promise.allSettled(others);
    };
    await rotate();
    expect((await Promise.allSettled(others)).map((each) => each.status)).toEqual(Array(4).fill("rejected"));
    expect(partner.lately()).toEqual(asIf("DELETE c1", "POST a2"));
  });

  it("what is pushed to it is kept, and sent with the new token (P-16)", async () => {
    const receiver = await playReceiver("emsp", { hosts: ["cdrs", "locations"] });
    const partner = await rotatingPartner();
    partner.roles = [role("EMSP", "BE", "MOV")];
    partner.endpoints = [...partner.endpoints.slice(0, 1), ...receiver.endpoints];
    const sender = pushSender({ publicUrl: at.url });
    const { platform } = sender;
    const changed = location("LOC1", { last_updated: new Date().toISOString() });
    await store(sender.own.locations, changed);
    await platform.register({ id: "emsp", url: partner.url, token: "a1" });
    partner.tokensA.set("a2", { reusable: false });
    const pushes: Pushed[] = [];
    const push = async () => {
      pushes.push(await platform.push("cdrs", cdr(`C${pushes.length}`, own)));
      pushes.push(await platform.push("locations", changed));
    };
    partner.during.DELETE = push;
    partner.during.POST = push;
    await platform.update("emsp", { token: "a2" });
    expect(pushes.map(({ skipped }) => skipped)).toEqual([[], [], [], []]);
    const outcomes = await Promise.all(pushes.map(({ done }) => done));
    expect(outcomes.flat().map(({ outcome }) => outcome)).toEqual(["waiting", "behind", "waiting", "behind"]);
    // The two CDRs, and the Location as it is by now: once.
    const seen = await receiver.until(3);
    expect(receiver.lines().sort()).toEqual(["POST /cdrs", "POST /cdrs", "PUT /locations/NL/OCA/LOC1"]);
    expect(new Set(seen.map(({ headers }) => headers.authorization))).toEqual(
      new Set([`Token ${btoa("c2")}`]),
    );
  });

  it("who is blocked meanwhile stays blocked", async () => {
    const partner = await connection();
    partner.during.POST = async () => void (await at.platform.block("cpo"));
    await expect(rotate()).rejects.toThrow("changed");
    expect((await at.record("cpo")).status).toBe("blocked");
  });

  it("a partner that shows a party it may not have stays whom we know, with its new token (P-3)", async () => {
    const partner = await connection();
    const { roles } = await at.record("cpo");
    partner.roles = [role("CPO", "BE", "MOV")];
    await expect(rotate()).rejects.toMatchObject({ code: 2001 });
    expect(await at.record("cpo")).toMatchObject({ status: "registered", roles, outbound: { token: "c2" } });
  });
});
