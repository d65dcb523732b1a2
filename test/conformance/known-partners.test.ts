import { describe, expect, it } from "vitest";
import { failed, ok } from "../support/handshake-http.js";
import { aCpo, type ScriptedPartner } from "../support/handshake-partner.js";
import { cpo, emsp, shared } from "../support/handshake-platform.js";

const at = await shared(emsp);

describe("P-7 P-8: register, without an id, with somebody who is a partner already", () => {
  /** Registered as "cpo"; and what tells a second registration that it is the same. */
  const clues: [clue: string, change: (partner: ScriptedPartner) => object][] = [
    ["the versions URL", () => ({})],
    ["the versions URL, written otherwise", ({ url }) => ({ url: `${url.replace("http:", "HTTP:")}//` })],
    [
      "the credentials endpoint, behind another versions URL",
      ({ origin }) => ({ url: `${origin.replace("127.0.0.1", "localhost")}/versions` }),
    ],
    ["the parties expected", () => ({ url: "http://127.0.0.1:9/versions", expects: { parties: cpo.roles } })],
  ];

  it.each(clues)(
    "is refused by %s, naming the id, before anything is sent with credentials",
    async (_, change) => {
      const partner = await aCpo();
      await at.platform.register({ id: "cpo", url: partner.url, token: "a" });
      // Its parties would tell as well.
      partner.script.credentials = () => failed(2000, "not yet", 401);
      const before = await at.record("cpo");
      const { length } = partner.seen;
      await expect(
        at.platform.register({ url: partner.url, token: "a2", ...change(partner) }),
      ).rejects.toThrow(/this is partner cpo already.*update\("cpo"\)/);
      const methods = partner.seen.slice(length).map(({ method }) => method);
      expect(methods.every((method) => method === "GET")).toBe(true);
      expect(await at.platform.partners.list()).toEqual([before]);
    },
  );

  const moved = async () => {
    const [old, partner] = [await aCpo(), await aCpo()];
    await at.platform.register({ id: "cpo", url: old.url, token: "a" });
    return partner;
  };

  it("is refused by the parties that it shows to its token A", async () => {
    const partner = await moved();
    await expect(at.platform.register({ url: partner.url, token: "a2" })).rejects.toThrow(
      "this is partner cpo already, which is registered: it is NL*OCA too",
    );
    expect(partner.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      ...["GET /versions", "GET /2.2.1", "GET /credentials"],
    ]);
  });

  it.each([401, 405, 500])(
    "one that shows nothing to its token A (%i) is found by its answer, and told to forget us",
    async (http) => {
      const partner = await moved();
      partner.script.credentials = ({ method }) =>
        method === "GET" ? failed(2000, "no", http) : ok(partner.credentials("c"));
      await expect(at.platform.register({ url: partner.url, token: "a2" })).rejects.toMatchObject({
        code: 2001,
      });
      expect(partner.asked("DELETE /credentials")).toHaveLength(1);
      expect((await at.record("cpo")).status).toBe("registered");
    },
  );

  it("another id makes a second connection of it, where the parties may be shared", async () => {
    const partner = await aCpo();
    await at.platform.register({ id: "cpo", url: partner.url, token: "a" });
    const expects = { sharedParties: cpo.roles };
    await at.platform.register({ id: "second", url: partner.url, token: "a2", expects });
    expect((await at.platform.partners.list()).map(({ id }) => id)).toEqual(["cpo", "second"]);
    expect(partner.asked("GET /credentials")).toEqual([]);
  });

  it("one whose connection has ended may come back under any id", async () => {
    const partner = await aCpo();
    await at.platform.register({ id: "cpo", url: partner.url, token: "a" });
    await at.platform.unregister("cpo");
    expect((await at.platform.register({ url: partner.url, token: "a2" })).status).toBe("registered");
  });

  it("one that is blocked may not", async () => {
    const partner = await aCpo();
    await at.platform.register({ id: "cpo", url: partner.url, token: "a" });
    await at.platform.block("cpo");
    await expect(at.platform.register({ url: partner.url, token: "a2" })).rejects.toThrow("is blocked");
  });

  it("the first partner of all is not asked more than is needed", async () => {
    const partner = await aCpo();
    await at.platform.register({ url: partner.url, token: "a" });
    expect(partner.asked("GET /credentials")).toEqual([]);
  });
});
