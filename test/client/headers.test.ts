import type { Party } from "@openocpi/protocol";
import type { CDR, ClientInfo } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { sample } from "../spec/sample.js";
import { clientOf, key, location, patch, playPartner, success } from "./played-partner.js";

const oca: Party = { country_code: "NL", party_id: "OCA" };
const mov: Party = { country_code: "BE", party_id: "MOV" };
const two = [oca, { country_code: "DE", party_id: "TWO" }];
const credentials = {
  token: "our-token",
  url: "https://movendo.example/versions",
  roles: [{ ...mov, role: "EMSP" as const, business_details: { name: "Movendo" } }],
};

const from = { "ocpi-from-country-code": "BE", "ocpi-from-party-id": "MOV" };
const to = { "ocpi-to-country-code": "NL", "ocpi-to-party-id": "OCA" };
const routingOf = (headers: Record<string, string | undefined> = {}) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith("ocpi-")));

describe("the token", () => {
  it("AUTH-01 is sent as Token and its padded Base64", async () => {
    const partner = await playPartner(() => success(location("LOC1")));
    const { client } = clientOf(partner, { token: "example-token" });
    await client.locations.sender.get({ location_id: "LOC1" });
    expect(partner.seen[0]?.headers.authorization).toBe("Token ZXhhbXBsZS10b2tlbg==");
  });

  it("P-11 is sent as it is to a partner whose profile says so", async () => {
    const partner = await playPartner(() => success(location("LOC1")));
    const { client } = clientOf(partner, { token: "example-token", profile: { rawToken: true } });
    await client.locations.sender.get({ location_id: "LOC1" });
    expect(partner.seen[0]?.headers.authorization).toBe("Token example-token");
  });

  it("AUTH-04 is refused at once where no token can look like it", async () => {
    const partner = await playPartner(() => success());
    expect(() => clientOf(partner, { token: "with space" })).toThrow(TypeError);
    expect(() => clientOf(partner, { token: "" })).toThrow(TypeError);
  });

  it("AUTH-01 cannot be replaced by a header of the call", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner, { token: "t" });
    await client.locations.receiver.patch(key, patch, {
      headers: { authorization: "Basic x", "X-Gateway": "g" },
    });
    expect(partner.seen[0]?.headers).toMatchObject({ authorization: "Token dA==", "x-gateway": "g" });
  });
});

describe("message ids", () => {
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

  it("MSG-01 every request has both, the request id is another each time", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    await client.locations.receiver.patch(key, patch);
    await client.credentials.delete();
    const ids = partner.seen.map(({ headers }) => headers["x-request-id"]);
    expect(ids).toEqual([expect.stringMatching(uuid), expect.stringMatching(uuid)]);
    expect(new Set(ids).size).toBe(2);
    expect(partner.seen.map(({ headers }) => headers["x-correlation-id"])).toEqual([
      expect.stringMatching(uuid),
      expect.stringMatching(uuid),
    ]);
  });

  it("MSG-01 both can be given, and are in the events", async () => {
    const partner = await playPartner(() => success());
    const { client, events } = clientOf(partner);
    await client.locations.receiver.patch(key, patch, { requestId: "r-1", correlationId: "c-1" });
    expect(partner.seen[0]?.headers).toMatchObject({ "x-request-id": "r-1", "x-correlation-id": "c-1" });
    expect(events).toEqual([
      expect.objectContaining({ type: "request", requestId: "r-1", correlationId: "c-1" }),
    ]);
  });

  it("HTTP-09 a body is application/json; without one there is no Content-Type", async () => {
    const partner = await playPartner(({ method }) =>
      success(method === "GET" ? location("LOC1") : undefined),
    );
    const { client } = clientOf(partner);
    await client.locations.receiver.patch(key, patch);
    await client.locations.receiver.get(key);
    expect(partner.seen.map(({ headers }) => headers["content-type"])).toEqual([
      "application/json",
      undefined,
    ]);
    expect(partner.seen[0]).toMatchObject({ body: JSON.stringify(patch) });
  });
});

describe("routing", () => {
  it("ROUT-02 FROM and TO are filled in when each side has one party, however many roles it has", async () => {
    const partner = await playPartner(() => success());
    const roles = [
      { ...oca, role: "CPO" },
      { ...oca, role: "EMSP" },
    ];
    const { client, events } = clientOf(partner, { roles, parties: [mov] });
    await client.locations.receiver.patch(key, patch);
    expect(routingOf(partner.seen[0]?.headers)).toEqual({ ...from, ...to });
    expect(events[0]).toMatchObject({ from: mov, to: oca });
  });

  it("ROUT-02 a side with several parties is left out, unless the call says which", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner, { roles: two, parties: [mov] });
    await client.locations.receiver.patch(key, patch);
    await client.locations.receiver.patch(key, patch, { to: oca });
    expect(partner.seen.map(({ headers }) => routingOf(headers))).toEqual([from, { ...from, ...to }]);
  });

  describe("from a platform of several parties", () => {
    const parties = [mov, oca, { country_code: "NL", party_id: "TWO" }];
    const fromOca = { "ocpi-from-country-code": "NL", "ocpi-from-party-id": "OCA" };
    const cdr = sample("CDR") as CDR;
    const play = async () => {
      const partner = await playPartner(({ method }) =>
        success(method === "GET" ? location("LOC1") : undefined),
      );
      const endpoints = (["locations", "tariffs", "cdrs"] as const).map((identifier) => ({
        identifier,
        role: "RECEIVER" as const,
        url: `${partner.url}/${identifier}`,
      }));
      const routing = () => partner.seen.map(({ headers }) => routingOf(headers));
      return { routing, endpoints, ...clientOf(partner, { parties, endpoints }) };
    };

    it("ROUT-02 FROM is the owner that the path names, however it is written", async () => {
      const { client, routing } = await play();
      await client.locations.receiver.put(key, location("LOC1"));
      await client.locations.receiver.patch({ ...key, country_code: "nl", party_id: "oca" }, patch);
      await client.locations.receiver.get(key);
      await client.tariffs.receiver.delete({ ...oca, tariff_id: "T1" });
      expect(routing()).toEqual([fromOca, fromOca, fromOca, fromOca]);
    });

    it("ROUT-02 of a CDR, that the body names; of a path and a body, the path", async () => {
      const { client, routing } = await play();
      await client.cdrs.receiver.post({ ...cdr, ...oca });
      await client.locations.receiver.put(key, { ...location("LOC1"), ...mov });
      expect(routing()).toEqual([fromOca, fromOca]);
    });

    it("ROUT-02 an owner that is none of ours is left out, and the call may say otherwise", async () => {
      const { client, routing } = await play();
      await client.locations.receiver.put({ ...key, party_id: "XXX" }, location("LOC1"));
      await client.cdrs.receiver.post({ ...cdr, party_id: "XXX" });
      await client.locations.receiver.patch(key, patch, { from: mov });
      expect(routing()).toEqual([{}, {}, from]);
    });

    it("ROUT-02 raw does the same for a path", async () => {
      const { client, routing } = await play();
      const raw = client.raw("locations", "receiver");
      await raw.GET("/{country_code}/{party_id}/{location_id}", { params: { path: key } });
      expect(routing()).toEqual([fromOca]);
    });

    it("ROUT-01 hubclientinfo names a party, and is FROM nobody", async () => {
      const partner = await playPartner(() => success());
      const endpoints = [
        { identifier: "hubclientinfo", role: "RECEIVER" as const, url: `${partner.url}/hubclientinfo` },
      ];
      const { client } = clientOf(partner, { parties, endpoints });
      await client.hubclientinfo.receiver.put(oca, { ...(sample("ClientInfo") as ClientInfo), ...oca });
      expect(routingOf(partner.seen[0]?.headers)).toEqual({});
    });
  });

  it("ROUT-02 the parties of the call go before the only ones", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner, { roles: [mov], parties: [oca] });
    await client.locations.receiver.patch(key, patch, { from: mov, to: oca });
    expect(routingOf(partner.seen[0]?.headers)).toEqual({ ...from, ...to });
  });

  it("ROUT-02 nothing is known of the parties: no headers", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    await client.locations.receiver.patch(key, patch);
    expect(routingOf(partner.seen[0]?.headers)).toEqual({});
  });

  it("ROUT-01 credentials never carry them, also when the call asks for it", async () => {
    const partner = await playPartner(() => success(credentials));
    const { client } = clientOf(partner, { roles: [oca], parties: [mov] });
    await client.credentials.post(credentials, { from: mov, to: oca });
    await client.raw("credentials").GET("", { headers: { "OCPI-to-party-id": "OCA" } });
    expect(partner.seen.map(({ headers }) => routingOf(headers))).toEqual([{}, {}]);
  });

  it("ROUT-04 ROUT-05 a hub is filled in for a list, not for a write: that would be a broadcast", async () => {
    const partner = await playPartner(({ method }) => success(method === "GET" ? [] : undefined));
    const { client } = clientOf(partner, { roles: [{ ...oca, role: "HUB" }], parties: [mov] });
    await client.locations.sender.list().toArray();
    await client.locations.receiver.patch(key, patch);
    await client.locations.receiver.patch(key, patch, { to: oca });
    expect(partner.seen.map(({ headers }) => routingOf(headers))).toEqual([
      { ...from, ...to },
      from,
      { ...from, ...to },
    ]);
  });
});
