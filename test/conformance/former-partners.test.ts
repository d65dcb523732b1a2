import { memoryCrud } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import { describe, expect, it } from "vitest";

const emsp = (party_id: string) =>
  ({ role: "EMSP", country_code: "NL", party_id, business_details: { name: party_id } }) as const;
const net = () =>
  ocpiNet(
    {
      cpo: { modules: { locations: { sender: memoryCrud() } } },
      a: { roles: [emsp("AAA")], modules: {} },
      b: { roles: [emsp("AAA")], modules: {} },
    },
    { memory: true },
  );

describe("P-3: a party that has gone over to another partner", () => {
  it("is nothing to the one that had it before, whatever becomes of that one", async () => {
    await using three = await net();
    const { partners, invite } = three.cpo.platform;
    await three.connect("a", "cpo");
    await three.a.platform.unregister("cpo");
    expect((await partners.get("a"))?.roles).toHaveLength(1);
    await three.connect("b", "cpo");
    expect((await partners.get("a"))?.roles).toEqual([]);
    await invite({ id: "a" });
    await expect(three.b.platform.update("cpo")).resolves.toMatchObject({ status: "registered" });
  });

  it("stays with the one that has it, where that is still connected", async () => {
    await using three = await net();
    await three.connect("a", "cpo");
    await expect(three.connect("b", "cpo")).rejects.toThrow("held by another partner");
    expect((await three.cpo.platform.partners.get("a"))?.roles).toHaveLength(1);
  });
});

describe("P-7, P-10: a way back for a partner whose token A lasts", () => {
  it("a new invitation replaces its registration, although it is registered", async () => {
    await using three = await net();
    const { invite, partners } = three.cpo.platform;
    const first = await invite({ id: "a", reusable: true });
    await three.a.platform.register({ id: "cpo", url: `${three.cpo.url}/versions`, token: first.token });
    const again = await invite({ id: "a", reusable: true });
    const back = { id: "cpo-again", url: `${three.cpo.url}/versions`, token: again.token };
    await expect(three.b.platform.register(back)).resolves.toMatchObject({ status: "registered" });
    expect((await partners.list()).map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("P-8: importing once more", () => {
  const imported = {
    id: "a",
    tokenTheyUse: "theirs",
    tokenWeUse: "ours",
    roles: [emsp("AAA")],
    endpoints: [],
  };

  it("does no harm", async () => {
    await using three = await net();
    const { importPartner } = three.cpo.platform;
    await importPartner(imported);
    await expect(importPartner(imported)).resolves.toMatchObject({ status: "registered" });
  });

  it("does not let in a partner that is blocked", async () => {
    await using three = await net();
    const { importPartner, block } = three.cpo.platform;
    await importPartner(imported);
    await block("a");
    await expect(importPartner(imported)).rejects.toThrow("a is blocked");
    expect((await three.cpo.fetch("/versions", { token: "theirs" })).status).toBe(401);
  });

  it("does not undo a rotation: neither of the token that it uses, nor of the one that we use", async () => {
    await using three = await net();
    const { importPartner } = three.cpo.platform;
    await importPartner(imported);
    for (const token of [{ tokenTheyUse: "older" }, { tokenWeUse: "older" }])
      await expect(importPartner({ ...imported, ...token })).rejects.toThrow("with another token");
  });
});

it.each(["A\nB", "AÄ", "A B", ""])(
  "AUTH-02, HTTP-01: a party %j, which no header can name, is refused",
  async (party_id) => {
    await using three = await net();
    const roles = [{ ...emsp("AAA"), party_id }];
    const odd = { id: "odd", tokenTheyUse: "theirs", tokenWeUse: "ours", roles, endpoints: [] };
    await expect(three.cpo.platform.importPartner(odd)).rejects.toThrow(
      "/roles/0/party_id has to be printable ASCII",
    );
  },
);
