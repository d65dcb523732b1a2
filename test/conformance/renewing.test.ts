import { OcpiError } from "@openocpi/protocol";
import { describe, expect, it } from "vitest";
import { faults } from "../support/handshake-faults.js";
import { ask, failed, ok, type Reply } from "../support/handshake-http.js";
import { aCpo, tokenB, tokenOfPartner } from "../support/handshake-partner.js";
import { cpo, emsp, role, shared } from "../support/handshake-platform.js";

const at = await shared(emsp);
const other = await shared(cpo);

const register = (to: { url: string }) => at.platform.register({ id: "cpo", url: to.url, token: "token-a" });
const opens = async (token: string) => (await ask(`${at.url}/versions`, { token })).http === 200;

describe("update", () => {
  it("CRED-05: reads versions again, sends a new token B, and takes the new token C and all that has changed", async () => {
    const partner = await aCpo();
    await register(partner);
    partner.endpoints = partner.endpoints.slice(0, 1);
    partner.roles = [role("CPO", "NL", "NEW")];
    partner.script.credentials = () => ok(partner.credentials("newer-c"));
    const record = await at.platform.update("cpo");
    const { endpoints, roles } = partner;
    expect(record).toMatchObject({ status: "registered", endpoints, roles, outbound: { token: "newer-c" } });
    const [old, fresh] = [partner.asked("POST /credentials")[0], partner.asked("PUT /credentials")[0]].map(
      tokenB,
    );
    expect(old).not.toBe(fresh);
    expect(partner.seen.slice(3).map(({ headers }) => headers.authorization)).toEqual(
      Array(3).fill(`Token ${btoa(tokenOfPartner)}`),
    );
    expect([await opens(old ?? ""), await opens(fresh ?? ""), await opens(old ?? "")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each([
    ["refused with 2001", failed(2001)],
    ["refused with 405", failed(2000, "no", 405)],
    ["refused with 3000", failed(3000)],
  ])("AMB-17: %s everything is as it was before", async (_, reply) => {
    const partner = await aCpo();
    await register(partner);
    const before = await at.record("cpo");
    partner.endpoints = partner.endpoints.slice(0, 1);
    partner.script.credentials = () => reply;
    await expect(at.platform.update("cpo")).rejects.toBeInstanceOf(OcpiError);
    expect(await at.record("cpo")).toEqual(before);
    expect(await opens(tokenB(partner.asked("POST /credentials")[0]))).toBe(true);
    expect(await opens(tokenB(partner.asked("PUT /credentials")[0]))).toBe(false);
  });

  it.each(faults.slice(0, 16))(
    "AMB-17: fails with $code when $fault, and nothing is PUT",
    async ({ spoil, code }) => {
      const partner = await aCpo();
      await register(partner);
      const before = await at.record("cpo");
      spoil(partner);
      await expect(at.platform.update("cpo")).rejects.toMatchObject({ code });
      expect([await at.record("cpo"), partner.asked("PUT /credentials")]).toEqual([before, []]);
    },
  );

  it("P-7 AMB-17: an answer that never came leaves it unknown; both tokens of the partner work", async () => {
    const partner = await aCpo();
    await register(partner);
    partner.script.credentials = () => "close";
    await expect(at.platform.update("cpo")).rejects.toThrow();
    expect((await at.record("cpo")).status).toBe("unknown");
    const [old, fresh] = [partner.asked("POST /credentials")[0], partner.asked("PUT /credentials")[0]].map(
      tokenB,
    );
    for (const token of [fresh, old, fresh]) expect(await opens(token ?? "")).toBe(true);
    delete partner.script.credentials;
    expect((await at.platform.update("cpo")).status).toBe("registered");
  });
});

describe("unregister", () => {
  it("CRED-06: the partner is told with its token; then nothing opens and nobody is called", async () => {
    const partner = await aCpo();
    await register(partner);
    const B = tokenB(partner.asked("POST /credentials")[0]);
    const { status, inbound, outbound, roles, endpoints } = await at.platform.unregister("cpo");
    expect([status, inbound, outbound]).toEqual(["unregistered", [], undefined]);
    expect([roles, endpoints]).toEqual([partner.roles, partner.endpoints]);
    expect(partner.asked("DELETE /credentials")[0]?.headers.authorization).toBe(
      `Token ${btoa(tokenOfPartner)}`,
    );
    expect(await opens(B)).toBe(false);
    await expect(at.platform.partner("cpo")).rejects.toThrow("not registered");
  });

  it("CRED-06: both real sides end together", async () => {
    const { token: A } = await other.platform.invite({ id: "emsp" });
    await at.platform.register({ id: "cpo", url: `${other.url}/versions`, token: A });
    const client = await other.platform.partner("emsp");
    await at.platform.unregister("cpo");
    expect((await other.record("emsp")).status).toBe("unregistered");
    await expect(client.credentials.get()).rejects.toMatchObject({ http: 401 });
  });

  it.each([401, 405])(
    "CRED-06: a partner that does not know us any more (%i) is unregistered",
    async (http) => {
      const partner = await aCpo();
      await register(partner);
      partner.script.credentials = () => failed(2000, "who?", http);
      expect((await at.platform.unregister("cpo")).status).toBe("unregistered");
    },
  );

  it.each<[string, Reply]>([
    ["HTTP 500", { http: 500 }],
    ["a connection that breaks off", "close"],
    ["status code 3000", failed(3000)],
  ])("CRED-06: what could not be told (%s) has not happened", async (_, reply) => {
    const partner = await aCpo();
    await register(partner);
    const before = await at.record("cpo");
    partner.script.credentials = () => reply;
    await expect(at.platform.unregister("cpo")).rejects.toThrow();
    expect(await at.record("cpo")).toEqual(before);
  });

  it("P-8: an imported partner without a credentials interface is unregistered on our side", async () => {
    const tokens = { tokenTheyUse: "c", tokenWeUse: "b" };
    await at.platform.importPartner({
      id: "cpo",
      ...tokens,
      endpoints: [],
      roles: [role("CPO", "NL", "OCA")],
    });
    expect((await at.platform.unregister("cpo")).status).toBe("unregistered");
    expect(await opens("c")).toBe(false);
  });
});
