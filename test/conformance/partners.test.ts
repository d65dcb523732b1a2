import { describe, expect, it } from "vitest";
import { expects, faults } from "../support/handshake-faults.js";
import { ask, codes } from "../support/handshake-http.js";
import { registered, scriptedPartner, tokenIn } from "../support/handshake-partner.js";
import { cpo, role, shared } from "../support/handshake-platform.js";

const at = await shared(cpo);
const locations = "/2.2.1/sender/locations";
const opens = async (token: string, path = locations) => (await ask(at.url + path, { token })).http === 200;

describe("P-7: the way back of a partner that lost our answer", () => {
  it("a new token A replaces the registration at once; until then the old tokens work", async () => {
    const partner = await scriptedPartner();
    const offer = { interfaces: [{ module: "locations", role: "sender" as const }] };
    const lost = await registered(at, partner, { offer, profile: { okForCreated: true } });
    const { token: A } = await at.platform.invite({ id: "emsp" });
    expect([await opens(lost), await opens(A), await opens(A, "/versions")]).toEqual([true, false, true]);
    expect((await at.record("emsp")).status).toBe("registered");
    const C = tokenIn(await partner.send(at, "POST", A, "new-b"));
    expect([await opens(C), await opens(lost), await opens(A, "/versions")]).toEqual([true, false, false]);
    expect(await at.record("emsp")).toMatchObject({
      status: "registered",
      outbound: { token: "new-b" },
      offer,
      profile: { okForCreated: true },
    });
    expect(await at.platform.partners.list()).toHaveLength(1);
  });

  it.each(faults.slice(0, 1).concat(faults.slice(-2)))(
    "a POST with it that fails with $code leaves the old connection and the new token A as they are",
    async ({ spoil, code }) => {
      const partner = await scriptedPartner();
      const old = await registered(at, partner, { expects });
      const { token: A } = await at.platform.invite({ id: "emsp" });
      const before = await at.record("emsp");
      spoil(partner);
      expect(codes(await partner.send(at, "POST", A))).toEqual([200, code]);
      expect(await at.record("emsp")).toEqual(before);
      expect([await opens(old), await opens(A, "/versions")]).toEqual([true, true]);
    },
  );

  it("a further invitation takes back the one before", async () => {
    const first = await at.platform.invite({ id: "emsp" });
    const second = await at.platform.invite({ id: "emsp" });
    expect([await opens(first.token, "/versions"), await opens(second.token, "/versions")]).toEqual([
      false,
      true,
    ]);
  });

  it("a rotation meanwhile does not take the invitation back", async () => {
    const partner = await scriptedPartner();
    const C = await registered(at, partner);
    const C2 = tokenIn(await partner.send(at, "PUT", C));
    const { token: A } = await at.platform.invite({ id: "emsp" });
    expect([await opens(C2), await opens(A, "/versions")]).toEqual([true, true]);
  });
});

describe("P-8: live connections are imported", () => {
  const tokens = { tokenTheyUse: "in-use-by-them", tokenWeUse: "in-use-by-us" };
  const roles = [role("EMSP", "BE", "MOV")];

  it("with endpoints nobody is called, and both directions work at once", async () => {
    const partner = await scriptedPartner();
    const { endpoints } = partner;
    const record = await at.platform.importPartner({ id: "emsp", ...tokens, roles, endpoints });
    expect([partner.seen, record]).toMatchObject([
      [],
      { status: "registered", version: "2.2.1", roles, endpoints },
    ]);
    const own = await ask(`${at.url}/2.2.1/credentials`, { token: tokens.tokenTheyUse });
    expect(own.envelope.data?.token).toBe(tokens.tokenTheyUse);
    expect(await opens(tokens.tokenTheyUse)).toBe(true);
    await (await at.platform.partner("emsp")).credentials.get();
    expect(partner.seen[0]?.headers.authorization).toBe(`Token ${btoa(tokens.tokenWeUse)}`);
    expect(JSON.stringify([record.inbound, at.events])).not.toContain(tokens.tokenTheyUse);
    expect(at.told("partner")).toMatchObject([{ by: "import", status: "registered" }]);
  });

  it("with a versions URL its endpoints are read with our token, and it goes on from there", async () => {
    const partner = await scriptedPartner();
    const { url: versionsUrl, endpoints } = partner;
    await at.platform.importPartner({ id: "emsp", ...tokens, roles, versionsUrl });
    expect(await at.record("emsp")).toMatchObject({ versionsUrl, endpoints });
    const headers = partner.seen.map(({ headers }) => headers.authorization);
    expect(headers).toEqual(Array(2).fill(`Token ${btoa(tokens.tokenWeUse)}`));
    expect(codes(await partner.send(at, "PUT", tokens.tokenTheyUse))).toEqual([200, 1000]);
  });

  it.each(faults)(
    "importing fails with $code when $fault, and nothing is stored",
    async ({ spoil, code }) => {
      const partner = await scriptedPartner();
      spoil(partner);
      const importing = at.platform.importPartner({ ...tokens, roles, versionsUrl: partner.url, expects });
      await expect(importing).rejects.toMatchObject({ code });
      expect(await at.platform.partners.list()).toEqual([]);
    },
  );

  it("importing again does no harm, unless the partner has rotated its token since", async () => {
    const partner = await scriptedPartner();
    const options = { id: "emsp", ...tokens, roles, versionsUrl: partner.url };
    await at.platform.importPartner(options);
    await at.platform.importPartner(options);
    const C = tokenIn(await partner.send(at, "PUT", tokens.tokenTheyUse));
    expect(await opens(C)).toBe(true);
    const before = await at.record("emsp");
    await expect(at.platform.importPartner(options)).rejects.toThrow("another token");
    expect(await at.record("emsp")).toEqual(before);
  });

  it("neither endpoints nor a versions URL is a mistake", async () => {
    await expect(at.platform.importPartner({ ...tokens, roles })).rejects.toThrow("versionsUrl");
    await expect(
      at.platform.importPartner({ ...tokens, tokenWeUse: "two words", roles, endpoints: [] }),
    ).rejects.toThrow("token");
  });
});
