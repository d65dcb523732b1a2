import { connect, discover, getVersionDetails, getVersions } from "@openocpi/client";
import type { OcpiEvent } from "@openocpi/protocol";
import { describe, expect, it } from "vitest";
import { failed, location, playPartner, type Reply, success } from "./played-partner.js";

const version = (url: string) => ({ version: "2.2.1", url: `${url}/details` });
const endpoint = (url: string) => ({ identifier: "locations", role: "SENDER", url: `${url}/anywhere/` });

/** A partner that can be discovered, save for what is answered otherwise. */
const play = (otherwise: Record<string, (base: string) => Reply> = {}) =>
  playPartner(({ url: path }, url) => {
    const other = otherwise[path]?.(url);
    if (other) return other;
    if (path === "/versions") return success([{ version: "2.1.1", url: `${url}/old` }, version(url)]);
    if (path === "/details") return success({ version: "2.2.1", endpoints: [endpoint(url)] });
    return path === "/anywhere/LOC1" ? success(location("LOC1")) : failed(2000, "nothing here", 404);
  });
const options = (url: string) => ({ url: `${url}/versions`, token: "t", retry: 0 });

describe("discovery", () => {
  it("VER-01 VER-02 connect asks for versions and details, and calls what is published there", async () => {
    const partner = await play();
    const client = await connect(options(partner.url));
    expect(await client.locations.sender.get({ location_id: "LOC1" })).toMatchObject({ id: "LOC1" });
    expect(client).toMatchObject({ version: "2.2.1", endpoints: [endpoint(partner.url)] });
    expect(partner.seen.map(({ url }) => url)).toEqual(["/versions", "/details", "/anywhere/LOC1"]);
    for (const { headers } of partner.seen) expect(headers.authorization).toBe("Token dA==");
  });

  it("ROUT-01 versions carry no parties; both requests are one chain of messages", async () => {
    const partner = await play();
    const party = { country_code: "NL", party_id: "OCA" };
    await connect({ ...options(partner.url), roles: [party], parties: [party] }, { correlationId: "c-1" });
    for (const { headers } of partner.seen) {
      expect(Object.keys(headers).filter((name) => name.startsWith("ocpi-"))).toEqual([]);
      expect(headers["x-correlation-id"]).toBe("c-1");
    }
  });

  it("VER-01 discover gives everything that was found; a URL is taken with its slash and query", async () => {
    const partner = await play({
      "/versions/?k=1": (url) => success([{ version: "2.2.1", url: `${url}/details/?v=2` }]),
      "/details/?v=2": (url) => success({ version: "2.2.1", endpoints: [endpoint(url)] }),
    });
    expect(await discover({ url: `${partner.url}/versions/?k=1`, token: "t" })).toEqual({
      versions: [{ version: "2.2.1", url: `${partner.url}/details/?v=2` }],
      version: "2.2.1",
      detailsUrl: `${partner.url}/details/?v=2`,
      endpoints: [endpoint(partner.url)],
    });
  });

  it("CRED-07 3001: versions that cannot be read are told apart by the operation", async () => {
    const nobody = discover(options("http://127.0.0.1:1"));
    await expect(nobody).rejects.toMatchObject({ name: "PartnerUnreachable", operation: "versions.list" });
    const denied = await play({ "/versions": () => failed(2000, "who are you?", 401) });
    await expect(discover(options(denied.url))).rejects.toMatchObject({
      name: "PartnerError",
      operation: "versions.list",
      http: 401,
    });
    const wrapped = await play({ "/versions": () => success({ versions: [] }) });
    await expect(discover(options(wrapped.url))).rejects.toMatchObject({ name: "PartnerError", code: 3000 });
  });

  it("CRED-07 3001: so are details", async () => {
    const broken = await play({ "/details": () => failed(3000, "broken") });
    const error = { name: "PartnerError", operation: "versions.get", message: "broken" };
    await expect(discover(options(broken.url))).rejects.toMatchObject(error);
    const useless = await play({ "/details": () => success({ version: "2.2.1" }) });
    await expect(discover(options(useless.url))).rejects.toMatchObject({
      operation: "versions.get",
      code: 3000,
    });
  });

  it("CRED-07 3002: the version is not spoken", async () => {
    const partner = await play({
      "/versions": (url) =>
        success([
          { version: "2.1.1", url },
          { version: "3.0", url },
        ]),
    });
    await expect(discover(options(partner.url))).rejects.toMatchObject({
      name: "NoMutualVersion",
      wanted: "2.2.1",
      offered: ["2.1.1", "3.0"],
    });
  });

  it("VER-01 of several entries for one version the first is taken; one that is none does no harm", async () => {
    const partner = await play({
      "/versions": (url) =>
        success([{ version: "2.2.1" }, version(url), { version: "2.2.1", url: `${url}/second` }]),
    });
    const events: OcpiEvent[] = [];
    const { detailsUrl } = await discover({
      ...options(partner.url),
      onEvent: (event) => events.push(event),
    });
    expect(detailsUrl).toBe(`${partner.url}/details`);
    expect(events.map(({ type }) => type)).toEqual(["request", "refused", "request"]);
  });

  it("VER-03 modules of a partner's own are kept, endpoints without a known role are not", async () => {
    const partner = await play({
      "/details": (url) =>
        success({
          version: "2.2.1",
          endpoints: [
            { identifier: "acme-heat", role: "SENDER", url },
            { identifier: "tokens", role: "BOTH", url },
          ],
        }),
    });
    const events: OcpiEvent[] = [];
    const found = await discover({ ...options(partner.url), onEvent: (event) => events.push(event) });
    expect(found.endpoints).toEqual([{ identifier: "acme-heat", role: "SENDER", url: partner.url }]);
    expect(events.at(-1)).toMatchObject({ type: "tolerated", removed: [{ path: "/endpoints/1/role" }] });
  });

  it("P-15 details at a private address are refused, unless the versions are there too", async () => {
    const url = "https://cpo.example/versions";
    const call = getVersionDetails({ url, detailsUrl: "http://127.0.0.1/details", token: "t" });
    await expect(call).rejects.toMatchObject({ reason: "address", operation: "versions.get" });
    const partner = await play();
    expect(await getVersions(options(partner.url))).toHaveLength(2);
  });

  it("P-15 can be aborted, and ends in time", async () => {
    const partner = await playPartner(() => "never");
    await expect(discover(options(partner.url), { timeout: 30 })).rejects.toMatchObject({
      reason: "timeout",
    });
    const signal = AbortSignal.abort();
    await expect(discover(options(partner.url), { signal })).rejects.toMatchObject({ reason: "aborted" });
  });
});
