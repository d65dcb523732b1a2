import { MissingEndpoint } from "@openocpi/client";
import { describe, expect, it } from "vitest";
import { clientOf, key, location, patch, playPartner, success } from "./played-partner.js";

const locations = (url: string) => ({ identifier: "locations" as const, role: "SENDER" as const, url });

describe("the published URL", () => {
  it.each([
    ["/locs", "/locs", "/locs/LOC1"],
    ["/locs/", "/locs/", "/locs/LOC1"],
    ["/locs//", "/locs//", "/locs/LOC1"],
    ["", "/", "/LOC1"],
    ["/locs?tenant=7", "/locs?tenant=7", "/locs/LOC1?tenant=7"],
    ["/locs/?tenant=7#top", "/locs/?tenant=7", "/locs/LOC1?tenant=7"],
  ])("VER-02 AMB-10 %s is called as published, and joined with one slash", async (path, root, below) => {
    const partner = await playPartner(({ url }) => success(url === below ? location("LOC1") : []));
    const { client } = clientOf(partner, { endpoints: [locations(partner.url + path)] });
    await client.locations.sender.list().toArray();
    await client.locations.sender.get({ location_id: "LOC1" });
    await client.raw("locations", "sender").GET("");
    await client
      .raw("locations", "sender")
      .GET("/{location_id}", { params: { path: { location_id: "LOC1" } } });
    expect(partner.seen.map(({ url }) => url)).toEqual([root, below, root, below]);
  });

  it("VER-02 a query of ours follows one that is published", async () => {
    const partner = await playPartner(() => success([]));
    const { client } = clientOf(partner, { endpoints: [locations(`${partner.url}/locs?tenant=7`)] });
    await client.locations.sender
      .list({ date_from: "2026-03-01T00:00:00Z", limit: 10, offset: undefined })
      .toArray();
    expect(partner.seen[0]?.url).toBe("/locs?tenant=7&date_from=2026-03-01T00%3A00%3A00Z&limit=10");
  });

  it("VER-03 an interface is found by identifier and role, credentials by its identifier alone", async () => {
    const partner = await playPartner(() => success());
    const endpoints = [
      locations(`${partner.url}/sender`),
      { ...locations(`${partner.url}/receiver`), role: "RECEIVER" as const },
      { ...locations(`${partner.url}/creds`), identifier: "credentials", role: "RECEIVER" as const },
    ];
    const { client } = clientOf(partner, { endpoints });
    await client.locations.receiver.patch(key, patch);
    await client.credentials.delete();
    expect(partner.seen.map(({ url }) => url)).toEqual(["/receiver/NL/OCA/LOC1", "/creds"]);
  });

  it("VER-03 an interface that is not published is not guessed", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner, { endpoints: [locations(`${partner.url}/locs`)] });
    const missing = { name: "MissingEndpoint", module: "locations", role: "receiver" };
    await expect(client.locations.receiver.patch(key, patch)).rejects.toMatchObject(missing);
    await expect(client.credentials.get()).rejects.toThrow("the partner publishes no credentials endpoint");
    expect(() => client.raw("locations", "receiver")).toThrow(MissingEndpoint);
    const without = clientOf(partner, { endpoints: [] }).client;
    await expect(without.locations.sender.list().toArray()).rejects.toThrow(MissingEndpoint);
    expect(partner.seen).toEqual([]);
  });
});

describe("ids", () => {
  it.each([
    ["a/b", "a%2Fb"],
    ["BE*BEC*E1", "BE*BEC*E1"],
    ["two words", "two%20words"],
    ["a?b#c%", "a%3Fb%23c%25"],
    ["$&", "%24%26"],
    ["{x}", "%7Bx%7D"],
  ])("VER-02 %s is one segment of the URL", async (id, written) => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    await client.locations.receiver.patch({ ...key, location_id: id }, patch);
    expect(partner.seen[0]?.url).toBe(`/in/NL/OCA/${written}`);
  });

  it.each([".", "..", ""])(
    "VER-02 %j cannot be a segment: nothing is sent, and nobody reported",
    async (id) => {
      const partner = await playPartner(() => success());
      const { client, events } = clientOf(partner);
      const call = client.locations.receiver.patch({ ...key, location_id: id }, patch);
      await expect(call).rejects.toThrow(/^location_id is /);
      await expect(call).rejects.toThrow(TypeError);
      expect(partner.seen).toEqual([]);
      expect(events).toEqual([]);
    },
  );
});
