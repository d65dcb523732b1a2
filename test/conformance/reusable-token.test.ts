import { ocpiNet } from "@openocpi/server/testing";
import { describe, expect, it } from "vitest";

const token = "a-token-for-many-times";
const net = () => ocpiNet({ cpo: { modules: {} }, emsp: { modules: {} } }, { memory: true });
const registerBy = ({ emsp, cpo }: Awaited<ReturnType<typeof net>>) =>
  emsp.platform.register({ id: "cpo", url: `${cpo.url}/versions`, token });

describe("P-10: a token A that a partner may use again", () => {
  it("opens the door again after the partner has unregistered, and the record stays", async () => {
    await using pair = await net();
    await pair.cpo.platform.invite({ id: "emsp", token, reusable: true });
    await registerBy(pair);
    await pair.emsp.platform.unregister("cpo");
    expect((await pair.cpo.platform.partners.get("emsp"))?.status).toBe("unregistered");
    const again = await registerBy(pair);
    expect(again.status).toBe("registered");
    expect((await pair.cpo.platform.partners.list()).map(({ id }) => id)).toEqual(["emsp"]);
  });

  it("does not register a second time while the partner is registered: 405 (CRED-04)", async () => {
    await using pair = await net();
    await pair.cpo.platform.invite({ id: "emsp", token, reusable: true });
    await registerBy(pair);
    const credentials = { token: "another", url: `${pair.emsp.url}/versions`, roles: [] };
    const roles = (await pair.cpo.platform.partners.get("emsp"))?.roles;
    const { status } = await pair.cpo.fetch("/2.2.1/credentials", {
      method: "POST",
      token,
      json: { ...credentials, roles },
    });
    expect(status).toBe(405);
  });

  it("opens versions and credentials only, whatever the state (AUTH-03)", async () => {
    await using pair = await net();
    await pair.cpo.platform.invite({ id: "emsp", token, reusable: true });
    await registerBy(pair);
    expect((await pair.cpo.fetch("/versions", { token })).status).toBe(200);
    expect((await pair.cpo.fetch("/2.2.1/sender/locations", { token })).status).toBe(401);
  });

  it("is off by default: a token A is dead once it was used (CRED-01)", async () => {
    await using pair = await net();
    await pair.cpo.platform.invite({ id: "emsp", token });
    await registerBy(pair);
    await pair.emsp.platform.unregister("cpo");
    expect((await pair.cpo.fetch("/versions", { token })).status).toBe(401);
  });

  it("gives a partner new tokens as often as it likes, and keeps what we know of it", async () => {
    await using pair = await net();
    const profile = { okForCreated: true };
    await pair.cpo.platform.invite({ id: "emsp", token, reusable: true, profile });
    await pair.emsp.platform.register({
      id: "cpo",
      url: `${pair.cpo.url}/versions`,
      token,
      reusable: true,
      profile: { noCredentialsPut: true },
    });
    const tokens = new Set<string | undefined>();
    for (let turn = 0; turn < 3; turn++) {
      const { status, outbound } = await pair.emsp.platform.update("cpo");
      tokens.add(outbound?.token);
      expect([status, (await pair.cpo.platform.partners.get("emsp"))?.status]).toEqual(
        Array(2).fill("registered"),
      );
      await (await pair.emsp.platform.partner("cpo")).credentials.get();
      await (await pair.cpo.platform.partner("emsp")).credentials.get();
    }
    expect(tokens.size).toBe(3);
    const { cpo } = pair;
    expect(await cpo.platform.partners.get("emsp")).toMatchObject({ profile });
    const told = cpo.events.flatMap((event) => (event.type === "partner" ? [event.by] : []));
    expect(told).toEqual(["invite", "register", ...Array(3).fill(["unregister", "register"]).flat()]);
  });
});
