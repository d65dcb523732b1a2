import { connect, discover } from "@openocpi/client";
import type { Profile } from "@openocpi/protocol";
import { describe, expect, it } from "vitest";
import { clientOf, failed, key, location, patch, playPartner, success } from "./played-partner.js";

const sender = (url: string) => [{ identifier: "locations" as const, role: "SENDER" as const, url }];

describe("trailing slashes (profile)", () => {
  it.each<[Profile["trailingSlash"], string, string, string]>([
    ["always", "/locs", "/locs/", "/locs/LOC1/"],
    ["always", "/locs/", "/locs/", "/locs/LOC1/"],
    ["always", "/locs?tenant=7", "/locs/?tenant=7", "/locs/LOC1/?tenant=7"],
    ["always", "", "/", "/LOC1/"],
    ["never", "/locs", "/locs", "/locs/LOC1"],
    ["never", "/locs//", "/locs", "/locs/LOC1"],
    ["never", "/locs/?tenant=7", "/locs?tenant=7", "/locs/LOC1?tenant=7"],
    ["never", "/", "/", "/LOC1"],
    [undefined, "/locs/", "/locs/", "/locs/LOC1"],
  ])("AMB-10 %s, where %j is published", async (trailingSlash, path, root, below) => {
    const partner = await playPartner(({ url }) => success(url === below ? location("LOC1") : []));
    const endpoints = sender(partner.url + path);
    const { client } = clientOf(partner, { endpoints, profile: { trailingSlash } as Profile });
    await client.locations.sender.list().toArray();
    await client.locations.sender.get({ location_id: "LOC1" });
    await client.raw("locations", "sender").GET("");
    expect(partner.seen.map(({ url }) => url)).toEqual([root, below, root]);
  });

  it("AMB-10 a query of ours comes after the slash", async () => {
    const partner = await playPartner(() => success([]));
    const { client } = clientOf(partner, { profile: { trailingSlash: "always" } });
    await client.locations.sender.list({ limit: 5 }).toArray();
    expect(partner.seen[0]?.url).toBe("/locs/?limit=5");
  });

  it("CMD-03 PAGE-03 an address that is handed over is taken as it is all the same", async () => {
    const partner = await playPartner(({ url }, base) =>
      success([], url === "/locs/" ? { Link: `<${base}/locs?p=1>; rel="next"` } : {}),
    );
    const { client } = clientOf(partner, { profile: { trailingSlash: "always" } });
    await client.locations.sender.list().toArray();
    await client.at("commands.sender.result.post", `${partner.url}/results/7`, { result: "ACCEPTED" });
    expect(partner.seen.map(({ url }) => url)).toEqual(["/locs/", "/locs?p=1", "/results/7"]);
  });
});

describe("DateTimes without Z (profile)", () => {
  const profile: Profile = { dateTimesWithoutZ: true };

  it("TYPE-03 in bodies at any depth, and nothing else; what was given stays as it is", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner, { profile });
    const evse = {
      uid: "1",
      status: "AVAILABLE" as const,
      connectors: [],
      last_updated: "2026-03-02T09:15:00.250Z",
    };
    const given = location("LOC1", { name: "2026-03-02T09:15:00Z", evses: [evse] });
    const before = structuredClone(given);
    const lax = clientOf(partner, { profile, validateRequests: false });
    await lax.client.locations.receiver.put(key, given);
    await client.locations.receiver.patch(key, patch);
    expect(given).toEqual(before);
    expect(partner.seen.map(({ body }) => JSON.parse(body))).toEqual([
      {
        ...given,
        last_updated: "2026-03-02T09:15:00",
        evses: [{ ...evse, last_updated: "2026-03-02T09:15:00.250" }],
      },
      { ...patch, last_updated: "2026-03-02T09:15:00" },
    ]);
  });

  it("TYPE-03 in queries", async () => {
    const partner = await playPartner(() => success([]));
    const { client } = clientOf(partner, { profile });
    const params = { date_from: "2026-03-01T00:00:00Z", date_to: "2026-03-02T00:00:00Z", limit: 5 };
    await client.locations.sender.list(params).toArray();
    expect(partner.seen[0]?.url).toBe(
      "/locs?date_from=2026-03-01T00%3A00%3A00&date_to=2026-03-02T00%3A00%3A00&limit=5",
    );
  });

  it("TYPE-03 to others they are sent as they are given", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    await client.locations.receiver.patch(key, patch);
    await client.locations.receiver.patch(key, { last_updated: "2026-03-02T09:15:00" });
    expect(partner.seen.map(({ body }) => JSON.parse(body).last_updated)).toEqual([
      patch.last_updated,
      "2026-03-02T09:15:00",
    ]);
  });
});

describe("the version", () => {
  const play = (...offered: string[]) =>
    playPartner(({ url: path }, url) =>
      path === "/versions"
        ? success(offered.map((version) => ({ version, url: `${url}/${version}` })))
        : success({ version: path.slice(1), endpoints: sender(`${url}/locs`) }),
    );
  const options = (url: string, profile?: Profile) => ({ url: `${url}/versions`, token: "t", profile });

  it("CRED-07 is the newest that both speak", async () => {
    const { url } = await play("2.1.1", "2.2", "2.2.1", "2.3.0");
    expect((await connect(options(url))).version).toBe("2.2.1");
  });

  it("CRED-07 is the one of the profile, where there is one; the call may say otherwise", async () => {
    const { url } = await play("2.2.1", "2.2");
    const profile = { version: "2.2" };
    expect(await discover(options(url, profile))).toMatchObject({ version: "2.2", detailsUrl: `${url}/2.2` });
    expect((await connect(options(url, profile))).version).toBe("2.2");
    expect(await discover({ ...options(url, profile), version: "2.2.1" })).toMatchObject({
      version: "2.2.1",
    });
  });

  it("CRED-07 one that is pinned is not replaced by another", async () => {
    const { url } = await play("2.2.1");
    await expect(discover(options(url, { version: "2.2" }))).rejects.toMatchObject({
      name: "NoMutualVersion",
      wanted: "2.2",
      offered: ["2.2.1"],
    });
  });
});

describe("what partners answer otherwise needs no profile", () => {
  it("P-13 HTTP 200 for a new object is as good as 201", async () => {
    for (const status of [200, 201]) {
      const partner = await playPartner(() => ({ ...success(), status }));
      const { client, events } = clientOf(partner);
      await client.locations.receiver.put(key, location("LOC1"));
      expect(events).toMatchObject([{ type: "request", http: status, status_code: 1000 }]);
    }
  });

  it("P-13 HTTP 400 beside status code 2001 is what 200 is", async () => {
    for (const http of [200, 400]) {
      const partner = await playPartner(() => failed(2001, "/city is too long", http));
      const call = clientOf(partner).client.locations.receiver.put(key, location("LOC1"));
      await expect(call).rejects.toMatchObject({
        code: 2001,
        http,
        envelope: true,
        message: "/city is too long",
      });
    }
  });
});
