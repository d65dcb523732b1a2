import { memoryPartners } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { ask, codes, ok } from "../support/handshake-http.js";
import { registered, scriptedPartner } from "../support/handshake-partner.js";
import { cpo, role, shared, start } from "../support/handshake-platform.js";

const at = await shared(cpo);
const opens = async (token: string) =>
  (await ask(`${at.url}/2.2.1/sender/locations`, { token })).http === 200;

/** Many turns of the event loop later. */
async function afterAWhile<T>(value: T): Promise<T> {
  for (let turn = 0; turn < 100; turn++) await new Promise((done) => setImmediate(done));
  return value;
}

/** A partner that is there already, with these roles. */
const holder = (roles: CredentialsRole[]) =>
  at.platform.importPartner({
    id: "holder",
    tokenTheyUse: "holder-c",
    tokenWeUse: "holder-b",
    endpoints: [],
    roles,
  });

describe("P-3: nobody claims a party that is not its own", () => {
  const claims: { claim: string; roles: CredentialsRole[]; held?: string; expected?: CredentialsRole[] }[] = [
    { claim: "a party of ours", roles: [role("CPO", "NL", "OCA")] },
    { claim: "a party of ours in another role and case", roles: [role("EMSP", "nl", "oca")] },
    { claim: "a party of another partner", roles: [role("EMSP", "FR", "HLD")], held: "holder" },
    {
      claim: "one of another partner in another role and case, among its own",
      roles: [role("EMSP", "BE", "MOV"), role("CPO", "fr", "Hld")],
      held: "holder",
    },
    {
      claim: "a party that is not expected",
      roles: [role("EMSP", "BE", "XXX")],
      expected: [role("EMSP", "BE", "MOV")],
    },
    {
      claim: "being a Hub, where none was expected",
      roles: [role("EMSP", "BE", "MOV"), role("HUB", "BE", "MOV")],
      expected: [role("EMSP", "BE", "MOV")],
    },
  ];

  it.each(claims)("POST is refused with 2001 for $claim, and the operator is told", async (row) => {
    await holder([role("EMSP", "FR", "HLD")]);
    const partner = await scriptedPartner();
    partner.roles = row.roles;
    const parties = row.expected;
    const { token: A } = await at.platform.invite({ id: "emsp", ...(parties && { expects: { parties } }) });
    const before = await at.platform.partners.list();
    expect(codes(await partner.send(at, "POST", A))).toEqual([200, 2001]);
    expect(await at.platform.partners.list()).toEqual(before);
    expect(partner.seen).toEqual([]);
    const { country_code, party_id } = row.roles.at(-1) ?? {};
    expect(at.told("claim")).toMatchObject([{ partner: "emsp", parties: [{ country_code, party_id }] }]);
    expect(at.told("claim")[0]?.holder).toBe(row.held);
    partner.roles = [role("EMSP", "BE", "MOV")];
    expect(codes(await partner.send(at, "POST", A))).toEqual([200, 1000]);
  });

  it.each(claims)("PUT is refused with 2001 for $claim, and the operator is told", async (row) => {
    await holder([role("EMSP", "FR", "HLD")]);
    const partner = await scriptedPartner();
    const parties = row.expected;
    const C = await registered(at, partner, parties ? { expects: { parties } } : {});
    const [before, { length }] = [await at.platform.partners.list(), partner.seen];
    partner.roles = row.roles;
    expect(codes(await partner.send(at, "PUT", C, "another"))).toEqual([200, 2001]);
    expect(await at.platform.partners.list()).toEqual(before);
    expect([partner.seen.length, await opens(C)]).toEqual([length, true]);
    expect(at.told("claim")).toMatchObject([{ partner: "emsp" }]);
  });

  it.each(claims.filter(({ expected }) => !expected))(
    "importPartner is refused for $claim",
    async ({ roles }) => {
      await holder([role("EMSP", "FR", "HLD")]);
      const tokens = { tokenTheyUse: "c", tokenWeUse: "b" };
      const importing = at.platform.importPartner({ id: "emsp", ...tokens, endpoints: [], roles });
      await expect(importing).rejects.toMatchObject({ code: 2001 });
      expect(await at.platform.partners.get("emsp")).toBeUndefined();
      expect(at.told("claim")).toHaveLength(1);
    },
  );

  it("who is expected to be a Hub may come as one, now or later, and stays one", async () => {
    const partner = await scriptedPartner();
    const C = await registered(at, partner, { expects: { hub: true } });
    partner.roles = [role("HUB", "BE", "MOV")];
    expect(codes(await partner.send(at, "PUT", C))).toEqual([200, 1000]);
    expect((await at.record("emsp")).roles).toMatchObject([{ role: "HUB" }]);
  });

  it("who was imported as a Hub stays one", async () => {
    const partner = await scriptedPartner();
    partner.roles = [role("HUB", "BE", "MOV")];
    const tokens = { tokenTheyUse: "hub-c", tokenWeUse: "hub-b" };
    await at.platform.importPartner({
      id: "hub",
      ...tokens,
      versionsUrl: partner.url,
      roles: partner.roles,
    });
    expect(codes(await partner.send(at, "PUT", "hub-c"))).toEqual([200, 1000]);
  });

  it.each([
    ["is refused, and told to forget us, where no Hub was expected", {}, "not expected to be a Hub"],
    ["is taken where one was", { hub: true }, undefined],
  ])("a partner that we register with and that is a Hub %s", async (_, expects, refused) => {
    const partner = await scriptedPartner();
    partner.roles = [role("HUB", "BE", "MOV")];
    const registering = at.platform.register({ id: "hub", url: partner.url, token: "A", expects });
    if (refused === undefined) await registering;
    else
      await expect(registering).rejects.toMatchObject({
        code: 2001,
        message: expect.stringContaining(refused),
      });
    const claims = refused === undefined ? [] : [{ partner: "hub", parties: [{ country_code: "BE" }] }];
    expect(at.told("claim")).toMatchObject(claims);
    expect(partner.asked("DELETE /credentials")).toHaveLength(claims.length);
  });

  it("of two partners that claim one party at the same time, one gets it, however slow the store is", async () => {
    const partners = memoryPartners();
    const slow = await start({
      ...cpo,
      partners: { ...partners, list: () => partners.list().then(afterAWhile) },
    });
    const claimants = await Promise.all([scriptedPartner(), scriptedPartner()]);
    let open = () => {};
    const both = new Promise<void>((done) => {
      open = done;
    });
    let waiting = 0;
    const answers = await Promise.all(
      claimants.map(async (partner, n) => {
        partner.script.details = async () => {
          waiting += 1;
          if (waiting === 2) open();
          await both;
          return ok({ version: "2.2.1", endpoints: partner.endpoints });
        };
        const { token } = await slow.platform.invite({ id: `emsp-${n}` });
        return partner.send(slow, "POST", token);
      }),
    );
    expect(answers.map(codes).sort()).toEqual([
      [200, 1000],
      [200, 2001],
    ]);
    const statuses = (await partners.list()).map(({ status }) => status).sort();
    expect(statuses).toEqual(["invited", "registered"]);
    expect(slow.told("claim")).toHaveLength(1);
  });

  it("a party that two may hold is allowed, whichever of them comes first or renews", async () => {
    const parties = [{ country_code: "BE", party_id: "MOV" }];
    const [direct, hub] = await Promise.all([scriptedPartner(), scriptedPartner()]);
    const C = await registered(at, direct);
    const viaHub = await registered(at, hub, { id: "hub", expects: { sharedParties: parties } });
    expect(codes(await direct.send(at, "PUT", C))).toEqual([200, 1000]);
    expect(codes(await hub.send(at, "PUT", viaHub))).toEqual([200, 1000]);
    const third = await scriptedPartner();
    const { token } = await at.platform.invite({ id: "third" });
    expect(codes(await third.send(at, "POST", token))).toEqual([200, 2001]);
  });

  it("the parties of a partner that has unregistered are free again", async () => {
    const C = await registered(at, await scriptedPartner());
    await ask(`${at.url}/2.2.1/credentials`, { method: "DELETE", token: C });
    expect(await opens(await registered(at, await scriptedPartner(), { id: "successor" }))).toBe(true);
  });
});
