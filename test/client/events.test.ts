import { describe, expect, it, vi } from "vitest";
import { clientOf, failed, key, location, patch, playPartner, success } from "./played-partner.js";

describe("events", () => {
  it("DESIGN there is one per request, without query and token", async () => {
    const partner = await playPartner(({ method }) =>
      method === "GET" ? success([location("A"), location("B")]) : failed(2001, "no name", 400),
    );
    const { client, events } = clientOf(partner);
    await client.locations.sender.list({ limit: 2 }).toArray();
    await client.locations.receiver.patch(key, patch).catch(() => undefined);
    expect(events).toEqual([
      {
        type: "request",
        direction: "out",
        at: expect.any(String),
        partner: "oca",
        requestId: expect.any(String),
        correlationId: expect.any(String),
        operation: "locations.sender.list",
        method: "GET",
        url: `${partner.url}/locs`,
        http: 200,
        status_code: 1000,
        objects: 2,
        ms: expect.any(Number),
      },
      expect.objectContaining({
        type: "page",
        operation: "locations.sender.list",
        received: 2,
        partner: "oca",
      }),
      expect.objectContaining({
        type: "request",
        operation: "locations.receiver.patch",
        method: "PATCH",
        url: `${partner.url}/in/NL/OCA/LOC1`,
        http: 400,
        status_code: 2001,
        status_message: "no name",
      }),
    ]);
    expect(events[2]).not.toHaveProperty("objects");
  });

  it("DESIGN an observer that throws stops nothing and is reported once", async () => {
    const report = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner, {
      onEvent: () => {
        throw new Error("observer");
      },
    });
    await client.locations.receiver.patch(key, patch);
    await client.locations.receiver.patch(key, patch);
    expect(report).toHaveBeenCalledTimes(1);
    report.mockRestore();
  });
});

describe("raw", () => {
  it("VER-02 is openapi-fetch with the envelope, and the headers of every call", async () => {
    const partner = await playPartner(({ url }) =>
      url.startsWith("/locs/LOC1") ? success(location("LOC1"), { ETag: "7" }) : failed(2003, "unknown", 404),
    );
    const { client, events } = clientOf(partner, { parties: [{ country_code: "BE", party_id: "MOV" }] });
    const raw = client.raw("locations", "sender");
    const found = await raw.GET("/{location_id}", { params: { path: { location_id: "LOC1" } } });
    expect(found.data).toMatchObject({ status_code: 1000, data: { id: "LOC1" } });
    expect(found.response.headers.get("etag")).toBe("7");
    const unknown = await raw.GET("/{location_id}", {
      params: { path: { location_id: "LOC2" }, header: { "X-Request-ID": "r-1" } },
    });
    expect(unknown.error).toMatchObject({ status_code: 2003 });
    expect(partner.seen[0]?.headers).toMatchObject({
      authorization: expect.stringMatching(/^Token /),
      "x-request-id": expect.any(String),
      "x-correlation-id": expect.any(String),
      "ocpi-from-party-id": "MOV",
    });
    expect(partner.seen[1]?.headers["x-request-id"]).toBe("r-1");
    expect(events).toMatchObject([
      { type: "request", operation: "locations.sender.get", http: 200 },
      { type: "request", operation: "locations.sender.get", http: 404, requestId: "r-1" },
    ]);
    expect(events[0]).not.toHaveProperty("status_code");
  });

  it("P-15 another base URL does not get the token", async () => {
    const other = await playPartner(() => success());
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    const call = client.raw("locations", "sender").GET("", { baseUrl: other.url });
    await expect(call).rejects.toMatchObject({ reason: "address" });
    expect(other.seen).toEqual([]);
  });
});
