import { randomBytes } from "node:crypto";
import { memoryPartners, type Partner } from "@openocpi/protocol";
import { encryptedPartners } from "@openocpi/server";
import { ocpiNet, partnerStoreContract } from "@openocpi/server/testing";
import { describe, expect, it } from "vitest";

const key = () => new Uint8Array(randomBytes(32));
const partner = (id: string, token?: string): Partner => ({
  id,
  status: "registered",
  roles: [],
  endpoints: [],
  offer: {},
  expects: {},
  profile: {},
  inbound: [],
  ...(token !== undefined && { outbound: { token } }),
});

describe("a partner store that encrypts is a partner store", () => {
  const make = async () => encryptedPartners(memoryPartners(), [key()]);
  for (const { rule, name, run } of partnerStoreContract({ make })) it(`${rule}: ${name}`, () => run());
});

describe("what is kept of the tokens that we send", () => {
  it("holds no token, and gives it back", async () => {
    const plain = memoryPartners();
    const store = encryptedPartners(plain, [key()]);
    await store.update("cpo", () => partner("cpo", "a-token-of-theirs"));
    expect(JSON.stringify(await plain.list())).not.toContain("a-token-of-theirs");
    expect((await store.get("cpo"))?.outbound?.token).toBe("a-token-of-theirs");
    expect((await store.list())[0]?.outbound?.token).toBe("a-token-of-theirs");
  });

  it("holds no token A that a partner takes again, and gives it back (P-10)", async () => {
    const plain = memoryPartners();
    const store = encryptedPartners(plain, [key()]);
    await store.update("cpo", () => ({ ...partner("cpo"), reusableTokenA: "a-token-A-of-theirs" }));
    expect(JSON.stringify(await plain.list())).not.toContain("a-token-A-of-theirs");
    expect((await store.get("cpo"))?.reusableTokenA).toBe("a-token-A-of-theirs");
    expect(await store.get("cpo")).not.toHaveProperty("outbound");
  });

  it("is never the same twice, and bound to its partner", async () => {
    const plain = memoryPartners();
    const store = encryptedPartners(plain, [key()]);
    for (const id of ["a", "b"]) await store.update(id, () => partner(id, "one-token"));
    const [a, b] = await plain.list();
    expect(a?.outbound?.token).not.toBe(b?.outbound?.token);
    await plain.update("b", () => ({ ...partner("b"), ...(a?.outbound && { outbound: a.outbound }) }));
    await expect(store.get("b")).rejects.toThrow(
      "partner b is encrypted with a key that is not among those given",
    );
  });

  it("is read where it was stored plainly before, and encrypted when it is next written", async () => {
    const plain = memoryPartners([partner("cpo", "plain-so-far")]);
    const store = encryptedPartners(plain, [key()]);
    expect((await store.get("cpo"))?.outbound?.token).toBe("plain-so-far");
    await store.update("cpo", (current) => current ?? partner("cpo"));
    expect((await plain.get("cpo"))?.outbound?.token).not.toContain("plain-so-far");
  });

  it("moves to a new key as it is written, and cannot be read without one of the keys", async () => {
    const plain = memoryPartners();
    const [old, next] = [key(), key()];
    await encryptedPartners(plain, [old]).update("cpo", () => partner("cpo", "their-token"));
    const both = encryptedPartners(plain, [next, old]);
    await both.update("cpo", (current) => current ?? partner("cpo"));
    expect((await encryptedPartners(plain, [next]).get("cpo"))?.outbound?.token).toBe("their-token");
    await expect(encryptedPartners(plain, [old]).get("cpo")).rejects.toThrow("encrypted with a key");
  });

  it("needs keys of 32 bytes", () => {
    expect(() => encryptedPartners(memoryPartners(), [new Uint8Array(16)])).toThrow("32 bytes");
  });
});

it("CRED-01: two platforms that encrypt register, call each other and part", async () => {
  const stored = { cpo: memoryPartners(), emsp: memoryPartners() };
  await using net = await ocpiNet(
    {
      cpo: { modules: {}, partners: encryptedPartners(stored.cpo, [key()]) },
      emsp: { modules: {}, partners: encryptedPartners(stored.emsp, [key()]) },
    },
    { memory: true },
  );
  const { emspToCpo } = await net.connect("emsp", "cpo");
  const { token } = await emspToCpo.credentials.get();
  expect(JSON.stringify([await stored.cpo.list(), await stored.emsp.list()])).not.toContain(token);
  await net.emsp.platform.unregister("cpo");
  expect((await stored.emsp.get("cpo"))?.outbound).toBeUndefined();
});
