import { ocpi } from "@openocpi/server";
import { describe, expect, it } from "vitest";
import { expects, faults } from "../support/handshake-faults.js";
import { type Answer, ask, codes, failed, ok, type Reply } from "../support/handshake-http.js";
import { aCpo, type ScriptedPartner, tokenB, tokenOfPartner } from "../support/handshake-partner.js";
import {
  cpo,
  emsp,
  impatient,
  location,
  losingAnswers,
  role,
  type Started,
  shared,
} from "../support/handshake-platform.js";

const at = await shared(emsp);
const other = await shared(cpo);
const patience = impatient();
const hasty = await shared({ ...emsp, transport: patience });
const forgetful = await shared({ ...emsp, transport: losingAnswers() });

const register = (to: { url: string }, from = at, token = "token-a") =>
  from.platform.register({ id: "cpo", url: to.url, token });
const opens = async (token: string, path = "/versions", to = at) =>
  (await ask(to.url + path, { token })).http === 200;
/** A push of the scripted CPO to us. */
const push = (token: string, to: Started): Promise<Answer> =>
  ask(`${to.url}/2.2.1/receiver/locations/NL/OCA/LOC1`, { method: "PUT", token, body: location });

describe("register", () => {
  it("CRED-01: both sides are partners afterwards, each with the token that the other made", async () => {
    const { token: A } = await other.platform.invite({ id: "emsp" });
    const record = await at.platform.register({ id: "cpo", url: `${other.url}/versions`, token: A });
    expect(record).toEqual(await at.record("cpo"));
    const theirs = await other.record("emsp");
    expect(record).toMatchObject({ status: "registered", version: "2.2.1", roles: cpo.roles });
    expect(theirs).toMatchObject({ status: "registered", version: "2.2.1", roles: emsp.roles });
    expect([record.inbound.map(({ kind }) => kind), theirs.inbound.map(({ kind }) => kind)]).toEqual([
      ["B"],
      ["C"],
    ]);
    const read = await (await at.platform.partner("cpo")).locations.sender.list().toArray();
    expect(read.map(({ id }) => id)).toEqual(["LOC1"]);
    const key = { country_code: "NL", party_id: "OCA", location_id: "LOC1" };
    await (await other.platform.partner("emsp")).locations.receiver.put(key, location);
    expect([await opens(A, "/versions", other), record.outbound?.token === A]).toEqual([false, false]);
    expect(at.told("partner").map(({ status }) => status)).toEqual(["registering", "registered"]);
  });

  it("CRED-01 CRED-03: versions and POST go with token A; the POST brings B, our versions URL and our roles", async () => {
    const partner = await aCpo();
    const record = await register(partner);
    const sent = partner.seen.map(({ method, path, headers }) => [method, path, headers.authorization]);
    const header = `Token ${btoa("token-a")}`;
    expect(sent).toEqual([
      ["GET", "/versions", header],
      ["GET", "/2.2.1", header],
      ["POST", "/credentials", header],
    ]);
    const { body } = partner.asked("POST /credentials")[0] ?? {};
    const token = expect.stringMatching(/^[\x21-\x7E]{40,64}$/);
    expect(body).toEqual({ token, url: `${at.url}/versions`, roles: emsp.roles });
    expect(record.outbound).toEqual({ token: tokenOfPartner });
    expect(await opens(tokenB(partner.asked("POST /credentials")[0]), "/2.2.1/credentials")).toBe(true);
  });

  it("P-7: token B opens versions while the POST is under way, and a push that comes early waits for its end", async () => {
    const partner = await aCpo();
    let early: Promise<Answer> | undefined;
    partner.script.credentials = async ({ body }) => {
      const own = tokenB({ body });
      for (const path of ["/versions", "/2.2.1", "/2.2.1/credentials"])
        expect(await opens(own, path)).toBe(true);
      expect((await at.record("cpo")).status).toBe("registering");
      early = push(own, at);
      return ok(partner.credentials(tokenOfPartner));
    };
    await register(partner);
    expect((await early)?.envelope.status_code).toBe(1000);
  });

  it("P-7: a push that waits for a registration which is refused gets 401", async () => {
    const partner = await aCpo();
    let early: Promise<Answer> | undefined;
    partner.script.credentials = async ({ body }) => {
      early = push(tokenB({ body }), at);
      await opens("any");
      return failed(3001);
    };
    await expect(register(partner)).rejects.toThrow();
    expect((await early)?.http).toBe(401);
  });

  it.each(faults)(
    "CRED-07: fails with $code when $fault; nothing is POSTed or stored",
    async ({ spoil, code }) => {
      const partner = await aCpo();
      spoil(partner);
      const options = { id: "cpo", url: partner.url, token: "a", expects };
      await expect(at.platform.register(options)).rejects.toMatchObject({ code });
      expect([partner.asked("POST /credentials"), await at.platform.partners.list()]).toEqual([[], []]);
    },
  );

  const refusals: [what: string, reply: Reply, code: number][] = [
    ["2001", failed(2001), 2001],
    ["3001", failed(3001), 3001],
    ["3000 with HTTP 200", failed(3000), 3000],
    ["405", failed(2000, "registered", 405), 2000],
    ["401 of a gateway", { http: 401, body: "<h1>401</h1>" }, 2000],
    ["400 with status code 1000", failed(1000, "fine", 400), 2000],
  ];
  it.each(refusals)("CRED-07 P-7: refused with %s everything is as it was before", async (_, reply, code) => {
    const partner = await aCpo();
    partner.script.credentials = () => reply;
    const { token: ours } = await at.platform.invite({ id: "cpo", profile: { okForCreated: true } });
    const before = await at.record("cpo");
    await expect(register(partner)).rejects.toMatchObject({ name: "PartnerError", code });
    expect(await at.record("cpo")).toEqual(before);
    expect([await opens(ours), await opens(tokenB(partner.seen[2]))]).toEqual([true, false]);
    await expect(at.platform.partner("cpo")).rejects.toThrow("not registered");
    expect(at.told("partner").map(({ status }) => status)).toEqual(["invited", "registering", "invited"]);
    delete partner.script.credentials;
    expect((await register(partner)).status).toBe("registered");
    expect(await opens(ours)).toBe(false);
  });

  it("CRED-07: a partner that we did not know and that refuses is left without tokens", async () => {
    const partner = await aCpo();
    partner.script.credentials = () => ({ http: 307, headers: { Location: "/elsewhere" } });
    await expect(register(partner)).rejects.toMatchObject({ reason: "redirect" });
    const { status, inbound, roles } = await at.record("cpo");
    expect([status, inbound, roles]).toEqual(["unregistered", [], []]);
  });

  const silences: [what: string, reply: Reply][] = [
    ["no answer in time", "hang"],
    ["a connection that breaks off", "close"],
    ["HTTP 500", { http: 500, body: "oops" }],
    ["HTTP 502 with an envelope", failed(3000, "no", 502)],
    ["HTTP 200 without an envelope", { body: "<h1>fine</h1>" }],
    ["HTTP 204", { http: 204 }],
    ["credentials without roles", ok({ token: "c", url: "http://a.example" })],
    ["no data", ok()],
    [
      "a token that is none",
      ok({ token: "two words", url: "http://a.example", roles: [role("CPO", "NL", "OCA")] }),
    ],
  ];
  it.each(silences)(
    "P-7: after %s the partner is unknown, and its token B opens everything",
    async (_, reply) => {
      const partner = await aCpo();
      partner.script.credentials = () => {
        if (reply === "hang") patience.giveUp();
        return reply;
      };
      await expect(register(partner, hasty)).rejects.toThrow(/./);
      expect((await hasty.record("cpo")).status).toBe("unknown");
      const B = tokenB(partner.asked("POST /credentials")[0]);
      expect(await opens(B, "/versions", hasty)).toBe(true);
      const got = await ask(`${hasty.url}/2.2.1/receiver/locations/NL/OCA/LOC1`, { token: B });
      expect(got.envelope.status_message).toBe("there is no such Location");
      expect(hasty.told("partner").map(({ status }) => status)).toEqual(["registering", "unknown"]);
      const put = await partner.send(hasty, "PUT", B);
      expect([codes(put), (await hasty.record("cpo")).status]).toEqual([[200, 1000], "registered"]);
    },
  );

  it("P-7: an answer that got lost is made good by a new invitation; until then the other side reaches us", async () => {
    const { token: A } = await other.platform.invite({ id: "emsp" });
    const url = `${other.url}/versions`;
    await expect(register({ url }, forgetful, A)).rejects.toMatchObject({ reason: "network" });
    const [ours, theirs] = [await forgetful.record("cpo"), await other.record("emsp")];
    expect([ours.status, theirs.status]).toEqual(["unknown", "registered"]);
    const B = theirs.outbound?.token ?? "";
    expect(await opens(B, "/2.2.1/credentials", forgetful)).toBe(true);

    const { token: A2 } = await other.platform.invite({ id: "emsp" });
    await expect(register({ url }, forgetful, A2)).rejects.toMatchObject({ reason: "network" });
    expect(await opens(B, "/2.2.1/credentials", forgetful)).toBe(true);
    const B2 = (await other.record("emsp")).outbound?.token ?? "";
    expect(B2).not.toBe(B);
    expect(await opens(B2, "/2.2.1/credentials", forgetful)).toBe(true);
    expect(await other.platform.partners.list()).toHaveLength(1);
  });

  it("P-7: what is left unknown is registered by a further attempt, and the older token B ends", async () => {
    const partner = await aCpo();
    partner.script.credentials = () => {
      patience.giveUp();
      return "hang";
    };
    await expect(register(partner, hasty)).rejects.toThrow();
    delete partner.script.credentials;
    expect((await register(partner, hasty, "token-a2")).status).toBe("registered");
    const [first, second] = partner.asked("POST /credentials").map(tokenB);
    expect(await opens(first ?? "", "/versions", hasty)).toBe(true);
    expect(await opens(second ?? "", "/versions", hasty)).toBe(true);
    expect(await opens(first ?? "", "/versions", hasty)).toBe(false);
  });
});

describe("register, for an id that is known", () => {
  it("P-10: a wrong token A leaves a connection as it was, whatever its status", async () => {
    const partner = await aCpo();
    partner.script.versions = ({ headers }) =>
      headers.authorization === `Token ${btoa("wrong")}`
        ? failed(2000, "who?", 401)
        : ok([{ version: "2.2.1", url: `${partner.origin}/2.2.1` }]);
    const wrong = () => register(partner, at, "wrong");
    await at.platform.invite({ id: "cpo" });
    const invited = await at.record("cpo");
    await expect(wrong()).rejects.toMatchObject({ code: 3001 });
    expect(await at.record("cpo")).toEqual(invited);
    await register(partner);
    const registered = await at.record("cpo");
    await expect(wrong()).rejects.toThrow("registered already");
    expect(await at.record("cpo")).toEqual(registered);
    await at.platform.unregister("cpo");
    const unregistered = await at.record("cpo");
    await expect(wrong()).rejects.toMatchObject({ code: 3001 });
    expect(await at.record("cpo")).toEqual(unregistered);
  });

  it("CRED-04: one that is registered or blocked is not called at all", async () => {
    const partner = await aCpo();
    await register(partner);
    const { length } = partner.seen;
    await expect(register(partner)).rejects.toThrow("registered already: use update()");
    await at.platform.block("cpo");
    await expect(register(partner)).rejects.toThrow("blocked");
    expect(partner.seen).toHaveLength(length);
  });

  it("P-10 CRED-06: one that has unregistered is the same partner again, with its profile", async () => {
    const partner = await aCpo();
    const profile = { okForCreated: true };
    await at.platform.register({ id: "cpo", url: partner.url, token: "a", profile });
    await at.platform.unregister("cpo");
    expect(await register(partner, at, "a2")).toMatchObject({ status: "registered", profile });
  });

  it("two at the same time: one is sent, the other is an error", async () => {
    const partner = await aCpo();
    const outcomes = await Promise.allSettled([register(partner), register(partner)]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(partner.asked("POST /credentials")).toHaveLength(1);
    expect((await at.record("cpo")).status).toBe("registered");
  });

  it("CRED-01: while our credentials are on their way, those that the partner sends are put off", async () => {
    const partner = await aCpo();
    const { token: A } = await at.platform.invite({ id: "cpo" });
    const crossing: Answer[] = [];
    partner.script.credentials = async ({ method, body }) => {
      const own = tokenB({ body });
      crossing.push(await partner.send(at, method === "POST" ? "POST" : "PUT", method === "POST" ? A : own));
      return ok(partner.credentials(`${method}-c`));
    };
    await register(partner);
    expect((await at.record("cpo")).outbound).toEqual({ token: "POST-c" });
    await at.platform.update("cpo");
    expect((await at.record("cpo")).outbound).toEqual({ token: "PUT-c" });
    expect(crossing.map(codes)).toEqual([
      [200, 3000],
      [200, 3000],
    ]);
    const B = tokenB(partner.asked("PUT /credentials")[0]);
    expect(codes(await partner.send(at, "PUT", B))).toEqual([200, 1000]);
  });

  it("CRED-01: who is blocked while it answers stays blocked", async () => {
    const partner = await aCpo();
    partner.script.credentials = async () => {
      await at.platform.block("cpo");
      return ok(partner.credentials("c"));
    };
    await expect(register(partner)).rejects.toThrow("changed");
    expect((await at.record("cpo")).status).toBe("blocked");
  });

  it("P-7: who cannot say where to call back does not begin", async () => {
    const hidden = ocpi({ ...emsp, network: { allowPrivate: true } });
    const partner = await aCpo();
    await expect(hidden.register({ url: partner.url, token: "a" })).rejects.toThrow("publicUrl");
    expect([partner.seen, await hidden.partners.list()]).toEqual([[], []]);
  });
});

describe("P-3: when we register, a partner is only who it may be", () => {
  const claims = [
    ["a party of ours", [role("CPO", "BE", "MOV")], {}],
    ["a party of another partner", [role("CPO", "DE", "HLD")], {}],
    ["a party that is not expected", [role("CPO", "NL", "XXX")], { parties: [role("CPO", "NL", "OCA")] }],
    ["no party twice", [role("CPO", "NL", "OCA"), role("CPO", "nl", "oca")], {}],
  ] as const;

  it.each(claims)("CRED-08: refused for %s; it is told to forget us", async (_, roles, expected) => {
    const tokens = { tokenTheyUse: "h", tokenWeUse: "h" };
    const held = [role("CPO", "DE", "HLD")];
    await at.platform.importPartner({ id: "holder", ...tokens, endpoints: [], roles: held });
    const partner = await aCpo();
    partner.roles = [...roles];
    const options = { id: "cpo", url: partner.url, token: "a", expects: expected };
    await expect(at.platform.register(options)).rejects.toMatchObject({ code: 2001 });
    const [ended] = partner.asked("DELETE /credentials");
    expect(ended?.headers.authorization).toBe(`Token ${btoa(tokenOfPartner)}`);
    expect(await at.record("cpo")).toMatchObject({ status: "unregistered", roles: [], inbound: [] });
    expect(at.told("claim")).toHaveLength(roles.length > 1 ? 0 : 1);
  });

  it("one that we know and that claims more when we update stays whom we know, with its new token", async () => {
    const partner = await aCpo();
    const { roles } = await register(partner);
    partner.roles = [...roles, role("CPO", "BE", "MOV")] as ScriptedPartner["roles"];
    partner.script.credentials = () => ok(partner.credentials("newer-c"));
    await expect(at.platform.update("cpo")).rejects.toMatchObject({ code: 2001 });
    expect(await at.record("cpo")).toMatchObject({
      status: "registered",
      roles,
      outbound: { token: "newer-c" },
    });
    expect(at.told("claim")).toMatchObject([
      { partner: "cpo", parties: [{ country_code: "BE", party_id: "MOV" }] },
    ]);
    expect(partner.asked("DELETE /credentials")).toEqual([]);
  });
});
