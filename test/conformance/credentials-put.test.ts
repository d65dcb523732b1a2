import { describe, expect, it } from "vitest";
import { ask, codes } from "../support/handshake-http.js";
import { registered, scriptedPartner, tokenIn } from "../support/handshake-partner.js";
import { cpo, role, shared, start } from "../support/handshake-platform.js";

const at = await shared(cpo);
const credentials = `${at.url}/2.2.1/credentials`;
const opens = async (token: string, path = "/versions") => (await ask(at.url + path, { token })).http === 200;
const locations = "/2.2.1/sender/locations";

describe("PUT credentials", () => {
  it("CRED-04: a partner that is not registered yet gets 405, and nothing changes", async () => {
    const partner = await scriptedPartner();
    const { token: A } = await at.platform.invite({ id: "emsp" });
    const before = await at.record("emsp");
    const answer = await partner.send(at, "PUT", A);
    expect(codes(answer)).toEqual([405, 2000]);
    expect(answer.headers.get("Allow")).toBe("GET, POST");
    expect([await at.record("emsp"), partner.seen]).toEqual([before, []]);
  });

  it("CRED-05: reads versions and details again, replaces all that is stored, and gives a new token", async () => {
    const partner = await scriptedPartner();
    const C = await registered(at, partner);
    const { length } = partner.seen;
    partner.endpoints = partner.endpoints.slice(0, 1);
    partner.roles = [role("EMSP", "FR", "NEU")];
    const C2 = tokenIn(await partner.send(at, "PUT", C, "token-b2"));
    expect(partner.seen.slice(length).map(({ path, headers }) => [path, headers.authorization])).toEqual([
      ["/versions", `Token ${btoa("token-b2")}`],
      ["/2.2.1", `Token ${btoa("token-b2")}`],
    ]);
    expect(await at.record("emsp")).toMatchObject({
      endpoints: partner.endpoints,
      roles: partner.roles,
      outbound: { token: "token-b2" },
    });
    expect(await opens(C2, locations)).toBe(true);
  });

  it("AMB-17: the old token works until the new one is used, and then no more", async () => {
    const partner = await scriptedPartner();
    const C = await registered(at, partner);
    const C2 = tokenIn(await partner.send(at, "PUT", C));
    expect([await opens(C, locations), await opens(C)]).toEqual([true, true]);
    expect([await opens(C2), await opens(C)]).toEqual([true, false]);
    expect((await at.record("emsp")).inbound).toHaveLength(1);
  });

  it("AMB-17: a partner that lost the answer repeats the PUT with its old token", async () => {
    const partner = await scriptedPartner();
    const C = await registered(at, partner);
    await partner.send(at, "PUT", C, "lost");
    const C3 = tokenIn(await partner.send(at, "PUT", C, "found"));
    expect([await opens(C3), (await at.record("emsp")).outbound]).toEqual([true, { token: "found" }]);
    expect(await opens(C)).toBe(false);
  });

  it.each([
    [0, false],
    [60, true],
  ])("AMB-17: with a grace of %i seconds the old token goes on: %s", async (tokenGraceSeconds, works) => {
    const graceful = await start({ ...cpo, tokenGraceSeconds });
    const partner = await scriptedPartner();
    const C = await registered(graceful, partner);
    await partner.send(graceful, "PUT", C);
    const [fresh, old] = (await graceful.record("emsp")).inbound;
    expect(fresh).not.toHaveProperty("validUntil");
    const left = Date.parse(old?.validUntil ?? "") - Date.now();
    expect(left > tokenGraceSeconds * 1000 - 10_000 && left <= tokenGraceSeconds * 1000).toBe(true);
    expect((await ask(`${graceful.url}/versions`, { token: C })).http === 200).toBe(works);
  });
});

describe("DELETE credentials", () => {
  it("CRED-04: a partner that is not registered yet gets 405", async () => {
    const { token } = await at.platform.invite({ id: "emsp" });
    const answer = await ask(credentials, { method: "DELETE", token });
    expect([codes(answer), answer.headers.get("Allow")]).toEqual([[405, 2000], "GET, POST"]);
    expect(await opens(token)).toBe(true);
  });

  it("CRED-06 AMB-18: ends the connection for both sides; the record stays", async () => {
    const partner = await scriptedPartner();
    const C = await registered(at, partner);
    const { inbound: _, outbound: __, ...before } = await at.record("emsp");
    const answer = await ask(credentials, { method: "DELETE", token: C });
    expect([codes(answer), answer.envelope.data]).toEqual([[200, 1000], undefined]);
    for (const path of ["/versions", "/2.2.1/credentials", locations])
      expect(await opens(C, path)).toBe(false);
    expect(await at.record("emsp")).toEqual({ ...before, status: "unregistered", inbound: [] });
    const { length } = partner.seen;
    await expect(at.platform.partner("emsp")).rejects.toThrow("not registered");
    await expect(at.platform.update("emsp")).rejects.toThrow("not registered");
    await expect(at.platform.unregister("emsp")).rejects.toThrow("not registered");
    expect(partner.seen).toHaveLength(length);
    expect(at.told("partner").at(-1)).toMatchObject({ by: "unregister", status: "unregistered" });
  });

  it("CRED-06 AMB-18 P-10: to connect again takes a new token A; it is the same partner then", async () => {
    const partner = await scriptedPartner();
    const { token: A } = await at.platform.invite({ id: "emsp", profile: { okForCreated: true } });
    const C = tokenIn(await partner.send(at, "POST", A));
    await ask(credentials, { method: "DELETE", token: C });
    for (const dead of [A, C]) expect(codes(await partner.send(at, "POST", dead))).toEqual([401, 2000]);
    const again = await registered(at, partner);
    expect(await opens(again, locations)).toBe(true);
    expect(await at.record("emsp")).toMatchObject({ status: "registered", profile: { okForCreated: true } });
  });
});

describe("CRED-04 ROUT-01 MSG-01: what credentials refuse", () => {
  it.each(["POST", "PUT", "DELETE"])(
    "%s with 405 has the envelope, ids and Allow, and no routing headers",
    async (method) => {
      const partner = await scriptedPartner();
      const token = method === "POST" ? await registered(at, partner) : (await at.platform.invite()).token;
      const answer = await ask(credentials, {
        method,
        token,
        headers: {
          "X-Request-ID": "r",
          "X-Correlation-ID": "c",
          "OCPI-to-party-id": "OCA",
          "OCPI-to-country-code": "NL",
        },
        ...(method !== "DELETE" && { body: partner.credentials("b") }),
      });
      expect(codes(answer)).toEqual([405, 2000]);
      const names = ["X-Request-ID", "X-Correlation-ID", "OCPI-from-party-id", "OCPI-to-party-id"];
      expect(names.map((name) => answer.headers.get(name))).toEqual(["r", "c", null, null]);
      expect(answer.headers.get("Allow")?.split(", ")).not.toContain(method);
      expect(answer.headers.get("Content-Type")).toContain("application/json");
    },
  );
});
