import { describe, expect, it } from "vitest";
import { expects, faults } from "../support/handshake-faults.js";
import { type Answer, ask, codes, ok } from "../support/handshake-http.js";
import { registered, type ScriptedPartner, scriptedPartner, tokenIn } from "../support/handshake-partner.js";
import { cpo, role, shared, start, watched } from "../support/handshake-platform.js";

const at = await shared(cpo);
const credentials = `${at.url}/2.2.1/credentials`;
const opens = async (token: string, path = "/versions") => (await ask(at.url + path, { token })).http === 200;
const locations = "/2.2.1/sender/locations";

/** Lets go of what waits for it. */
function barrier() {
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { opened, open };
}

describe("POST credentials", () => {
  it("CRED-01: token A is given away, B comes with the POST, C goes with the answer; then A is dead", async () => {
    const partner = await scriptedPartner();
    const { token: A } = await at.platform.invite({ id: "emsp" });
    expect(await opens(A, locations)).toBe(false);
    const C = tokenIn(await partner.send(at, "POST", A, "token-b"));
    expect([await opens(C), await opens(C, locations)]).toEqual([true, true]);
    expect([await opens(A), await opens("token-b")]).toEqual([false, false]);
    const client = await at.platform.partner("emsp");
    await client.credentials.get();
    expect(partner.seen.at(-1)?.headers.authorization).toBe(`Token ${btoa("token-b")}`);
    expect(at.told("partner").map(({ by, status, parties }) => ({ by, status, parties }))).toEqual([
      { by: "invite", status: "invited", parties: [] },
      { by: "register", status: "registered", parties: [{ country_code: "BE", party_id: "MOV" }] },
    ]);
  });

  it("CRED-02: the partner's versions and details of this version are read with token B before the answer", async () => {
    const partner = await scriptedPartner();
    const { token: A } = await at.platform.invite({ id: "emsp" });
    const before = await at.record("emsp");
    const { opened, open } = barrier();
    const reached = barrier();
    partner.script.details = async () => {
      reached.open();
      await opened;
      return ok({ version: "2.2.1", endpoints: partner.endpoints });
    };
    let answered = false;
    const answer = partner.send(at, "POST", A, "token-b").finally(() => {
      answered = true;
    });
    await reached.opened;
    expect([answered, await opens(A)]).toEqual([false, true]);
    expect(await at.record("emsp")).toEqual(before);
    open();
    expect(codes(await answer)).toEqual([200, 1000]);
    const asked = partner.seen.map(({ method, path, headers }) => [method, path, headers.authorization]);
    const header = `Token ${btoa("token-b")}`;
    expect(asked).toEqual([
      ["GET", "/versions", header],
      ["GET", "/2.2.1", header],
    ]);
    const { version, versionsUrl, endpoints, roles, status } = await at.record("emsp");
    expect({ version, versionsUrl, endpoints, roles, status }).toEqual({
      version: "2.2.1",
      versionsUrl: partner.url,
      endpoints: partner.endpoints,
      roles: partner.roles,
      status: "registered",
    });
  });

  it("CRED-03 AMB-15: the answer has a new token, our versions URL and our roles; GET has those of its caller", async () => {
    const partner = await scriptedPartner();
    const { token: A } = await at.platform.invite({ id: "emsp" });
    const ours = { url: `${at.url}/versions`, roles: cpo.roles };
    expect((await ask(credentials, { token: A })).envelope.data).toEqual({ ...ours, token: A });
    const posted = await partner.send(at, "POST", A, "token-b");
    const C = tokenIn(posted);
    expect(posted.envelope.data).toEqual({ ...ours, token: C });
    expect([A, "token-b"]).not.toContain(C);
    expect((await ask(credentials, { token: C })).envelope.data).toEqual({ ...ours, token: C });
    const put = await partner.send(at, "PUT", C, "token-b2");
    expect(put.envelope.data).toEqual({ ...ours, token: expect.stringMatching(/^[\x21-\x7E]{1,64}$/) });
    expect([A, "token-b", "token-b2", C]).not.toContain(tokenIn(put));
  });

  it("CRED-04: a partner that is registered gets 405 for it, and nothing changes", async () => {
    const partner = await scriptedPartner();
    const C = await registered(at, partner);
    const [before, asked] = [await at.record("emsp"), partner.seen.length];
    const answer = await partner.send(at, "POST", C);
    expect(codes(answer)).toEqual([405, 2000]);
    expect(answer.headers.get("Allow")).toBe("GET, PUT, DELETE");
    expect(answer.envelope.data).toBeUndefined();
    expect([await at.record("emsp"), partner.seen.length]).toEqual([before, asked]);
  });

  it("CRED-01 AMB-16: of two with one token A exactly one wins, the other gets 405", async () => {
    const partners = await Promise.all([scriptedPartner(), scriptedPartner()]);
    const { token: A } = await at.platform.invite({ id: "emsp" });
    const { opened, open } = barrier();
    let waiting = 0;
    for (const partner of partners) {
      partner.script.details = async () => {
        waiting += 1;
        if (waiting === 2) open();
        await opened;
        return ok({ version: "2.2.1", endpoints: partner.endpoints });
      };
    }
    const answers = await Promise.all(partners.map((partner, n) => partner.send(at, "POST", A, `b-${n}`)));
    expect(answers.map(codes).sort()).toEqual([
      [200, 1000],
      [405, 2000],
    ]);
    const winner = answers.findIndex(({ http }) => http === 200);
    const record = await at.record("emsp");
    expect(record).toMatchObject({
      versionsUrl: partners[winner]?.url,
      endpoints: partners[winner]?.endpoints,
      outbound: { token: `b-${winner}` },
    });
    expect(record.inbound).toHaveLength(1);
    const C = tokenIn(answers.filter(({ http }) => http === 200)[0] as Answer);
    expect([await opens(C, locations), await opens(A)]).toEqual([true, false]);
    expect(at.told("partner").filter(({ by }) => by === "register")).toHaveLength(1);
  });

  it.each([
    ["is not JSON", "{", 400, 2001],
    ["is empty", "", 200, 2001],
    ["is a list", "[]", 200, 2001],
    ["lacks the token", { url: "https://a.example", roles: [role("EMSP", "BE", "MOV")] }, 200, 2001],
    ["lacks the roles", { token: "b", url: "https://a.example" }, 200, 2001],
    ["CRED-08: has no role", { token: "b", url: "https://a.example", roles: [] }, 200, 2001],
    ["lacks the url", { token: "b", roles: [role("EMSP", "BE", "MOV")] }, 200, 2001],
  ])("AMB-16 HTTP-02 HTTP-03: a body that %s leaves token A usable", async (_, body, http, code) => {
    const { token: A } = await at.platform.invite({ id: "emsp" });
    const before = await at.record("emsp");
    const response = await fetch(credentials, {
      method: "POST",
      headers: { Authorization: `Token ${btoa(A)}`, "Content-Type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    expect([response.status, Object(await response.json()).status_code]).toEqual([http, code]);
    expect(await at.record("emsp")).toEqual(before);
    expect(await opens(A)).toBe(true);
  });
});

describe("a partner that cannot be used", () => {
  const heal = (partner: ScriptedPartner, endpoints: ScriptedPartner["endpoints"]) => {
    for (const room of ["versions", "details"] as const) delete partner.script[room];
    partner.endpoints = endpoints;
  };

  it.each(faults)(
    "CRED-07 AMB-16: POST is answered with $code when $fault, A stays usable and the record as it was",
    async ({ spoil, code }) => {
      const partner = await scriptedPartner();
      const { endpoints } = partner;
      const { token: A } = await at.platform.invite({ id: "emsp", expects });
      const before = await at.record("emsp");
      spoil(partner);
      const answer = await partner.send(at, "POST", A);
      expect(codes(answer)).toEqual([200, code]);
      expect(answer.envelope.data).toBeUndefined();
      expect(await at.record("emsp")).toEqual(before);
      expect(at.told("partner").map(({ by }) => by)).toEqual(["invite"]);
      heal(partner, endpoints);
      expect(codes(await partner.send(at, "POST", A))).toEqual([200, 1000]);
    },
  );

  it.each(faults)(
    "CRED-07 AMB-17: PUT is answered with $code when $fault, the old tokens go on and the record stays",
    async ({ spoil, code }) => {
      const partner = await scriptedPartner();
      const { endpoints } = partner;
      const C = await registered(at, partner, { expects });
      const before = await at.record("emsp");
      spoil(partner);
      expect(codes(await partner.send(at, "PUT", C, "another"))).toEqual([200, code]);
      expect(await at.record("emsp")).toEqual(before);
      expect(await opens(C, locations)).toBe(true);
      heal(partner, endpoints);
      expect(codes(await partner.send(at, "PUT", C))).toEqual([200, 1000]);
    },
  );

  it("CRED-07: a partner that never answers is given up: 3001", async () => {
    let limits = { timeoutMs: 50 };
    const transport = watched(undefined, () => limits);
    const hasty = await start({ ...cpo, transport });
    const partner = await scriptedPartner();
    partner.script.versions = () => "hang";
    const { token: A } = await hasty.platform.invite();
    expect(codes(await partner.send(hasty, "POST", A))).toEqual([200, 3001]);
    // It waits for our answer meanwhile, so it is not asked again.
    expect(partner.asked("GET /versions")).toHaveLength(1);
    delete partner.script.versions;
    limits = { timeoutMs: 10_000 };
    expect(codes(await partner.send(hasty, "POST", A))).toEqual([200, 1000]);
  });

  it("CRED-07: two requests to a partner are given less time together than its POST has", async () => {
    const given: (number | undefined)[] = [];
    const transport = watched();
    const noting = await start({
      ...cpo,
      transport: {
        ...transport,
        fetch: (request, limits) => {
          given.push(limits?.timeoutMs);
          return transport.fetch(request, limits);
        },
      },
    });
    await registered(noting, await scriptedPartner());
    const [first = Number.NaN, second = Number.NaN] = given;
    expect(first + second).toBeLessThan(30_000);
  });

  it("P-9 CRED-07: nothing but credentials has to be there by default", async () => {
    const partner = await scriptedPartner();
    partner.endpoints = partner.endpoints.filter(({ identifier }) => identifier === "credentials");
    expect(await opens(await registered(at, partner), locations)).toBe(true);
  });
});

describe("roles", () => {
  it.each([
    ["twice the same", [role("EMSP", "BE", "MOV"), role("EMSP", "BE", "MOV")]],
    ["twice the same in another case", [role("EMSP", "BE", "MOV"), role("EMSP", "be", "mov")]],
  ])("CRED-08 TYPE-01: %s is refused with 2001 and nobody is called", async (_, roles) => {
    const partner = await scriptedPartner();
    partner.roles = roles;
    const { token: A } = await at.platform.invite({ id: "emsp" });
    expect(codes(await partner.send(at, "POST", A))).toEqual([200, 2001]);
    expect([partner.seen, (await at.record("emsp")).status]).toEqual([[], "invited"]);
  });

  it("CRED-08: one platform has many parties, and a party many roles", async () => {
    const roles = [role("CPO", "NL", "OCA"), role("EMSP", "NL", "OCA"), role("CPO", "NL", "OCB")];
    const many = await start({ ...cpo, roles });
    const partner = await scriptedPartner();
    partner.roles = [role("EMSP", "BE", "MOV"), role("CPO", "BE", "MOV"), role("EMSP", "FR", "MOV")];
    const { token: A } = await many.platform.invite({ id: "emsp" });
    expect((await partner.send(many, "POST", A)).envelope.data?.roles).toEqual(roles);
    expect((await many.record("emsp")).roles).toEqual(partner.roles);
  });
});
