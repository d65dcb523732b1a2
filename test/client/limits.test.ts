import { gzipSync } from "node:zlib";
import { type Fetch, PartnerUnreachable } from "@openocpi/client";
import { describe, expect, it } from "vitest";
import { clientOf, key, link, location, patch, playPartner, success } from "./played-partner.js";

const one = { location_id: "LOC1" };

describe("time", () => {
  it("P-15 a call that is not answered ends with a timeout", async () => {
    const partner = await playPartner(() => "never");
    const { client, events } = clientOf(partner);
    await expect(client.locations.sender.get(one, { timeout: 30 })).rejects.toMatchObject({
      name: "PartnerUnreachable",
      reason: "timeout",
      operation: "locations.sender.get",
      partner: "oca",
      message: expect.stringContaining("no complete answer within 30 ms"),
    });
    expect(events).toMatchObject([{ type: "request", error: expect.stringContaining("30 ms") }]);
    expect(events[0]).not.toHaveProperty("http");
  });

  it("P-15 holds for a fetch that looks at no signal, and for one whose body never ends", async () => {
    const partner = await playPartner(() => success());
    const deaf: Fetch = () => new Promise(() => undefined);
    const endless: Fetch = async () => new Response(new ReadableStream());
    for (const fetch of [deaf, endless]) {
      const { client } = clientOf(partner, { fetch, timeouts: { call: 30, list: 30 } });
      await expect(client.locations.sender.get(one)).rejects.toMatchObject({ reason: "timeout" });
      await expect(client.raw("locations", "sender").GET("")).rejects.toThrow(PartnerUnreachable);
    }
  });

  it("P-15 defaults are 30 s and 10 MB for a call, 120 s and 100 MB for a page", async () => {
    const partner = await playPartner(() => success());
    const limits: Parameters<Fetch>[1][] = [];
    const fetch: Fetch = (request, own) => {
      limits.push(own);
      return globalThis.fetch(request);
    };
    const { client } = clientOf(partner, { fetch });
    await client.locations.receiver.patch(key, patch);
    await client.locations.sender.list().toArray();
    await client.raw("locations", "sender").GET("");
    await client.locations.receiver.patch(key, patch, { timeout: 7_000 });
    const tokenOrigins = [partner.url];
    const page = { timeoutMs: 120_000, maxBytes: 100_000_000, tokenOrigins };
    const call = { timeoutMs: 30_000, maxBytes: 10_000_000, tokenOrigins };
    expect(limits).toEqual([call, page, page, { ...call, timeoutMs: 7_000 }]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("P-15 %d is no time", async (timeout) => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    await expect(client.locations.receiver.patch(key, patch, { timeout })).rejects.toThrow(RangeError);
    expect(partner.seen).toEqual([]);
  });
});

describe("aborting", () => {
  it("ends a call that is under way", async () => {
    const controller = new AbortController();
    const partner = await playPartner(() => {
      controller.abort(new Error("enough"));
      return "never";
    });
    const { client, events } = clientOf(partner);
    const call = client.locations.sender.get(one, { signal: controller.signal });
    await expect(call).rejects.toMatchObject({ reason: "aborted", cause: { message: "enough" } });
    expect(events).toMatchObject([
      { type: "request", error: expect.stringContaining("aborted by the caller") },
    ]);
  });

  it("sends nothing when it came before", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    const call = client.locations.receiver.patch(key, patch, { signal: AbortSignal.abort() });
    await expect(call).rejects.toMatchObject({ reason: "aborted" });
    expect(partner.seen).toEqual([]);
  });

  it("ends a list between pages", async () => {
    const partner = await playPartner(() => success([location("A")], link("?p=1")));
    const controller = new AbortController();
    const crawl = async () => {
      const list = clientOf(partner).client.locations.sender.list({}, { signal: controller.signal });
      for await (const _ of list) controller.abort();
    };
    await expect(crawl()).rejects.toMatchObject({ reason: "aborted" });
    expect(partner.seen).toHaveLength(1);
  });
});

describe("size", () => {
  const chunk = new Uint8Array(1_000_000).fill(0x20);
  const endless = () => new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });

  it("P-15 a body without end is cut off at the limit", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner, { fetch: async () => new Response(endless()) });
    await expect(client.locations.sender.get(one)).rejects.toMatchObject({
      reason: "too-large",
      message: expect.stringContaining("larger than 10000000 bytes"),
    });
    await expect(
      client.raw("locations", "sender").GET("/{location_id}", { params: { path: one } }),
    ).rejects.toMatchObject({
      reason: "too-large",
    });
  });

  it("P-15 what is packed is unpacked", async () => {
    const text = gzipSync(
      JSON.stringify({ status_code: 1000, timestamp: "2026-03-02T09:15:00Z", data: location("A") }),
    );
    const partner = await playPartner(() => ({ headers: { "Content-Encoding": "gzip" }, text }));
    expect(await clientOf(partner).client.locations.sender.get(one)).toEqual(location("A"));
  });

  it("P-15 one that announces more than the limit is not begun; packed, the announced size says nothing", async () => {
    const partner = await playPartner(() => success());
    const headers = { "Content-Length": "10000001" };
    const big = clientOf(partner, { fetch: async () => new Response("{}", { headers }) });
    await expect(big.client.locations.sender.get(one)).rejects.toMatchObject({ reason: "too-large" });
    const packed = { "Content-Length": "10", "Content-Encoding": "gzip" };
    const bomb = clientOf(partner, { fetch: async () => new Response(endless(), { headers: packed }) });
    await expect(bomb.client.locations.sender.get(one)).rejects.toMatchObject({ reason: "too-large" });
  });
});

describe("no answer", () => {
  it("P-16 nobody listens: network", async () => {
    const partner = await playPartner(() => success());
    const endpoints = [
      { identifier: "locations" as const, role: "SENDER" as const, url: "http://127.0.0.1:1/x?secret=1" },
    ];
    const { client } = clientOf(partner, { endpoints });
    const call = client.locations.sender.get(one);
    await expect(call).rejects.toMatchObject({ reason: "network", url: "http://127.0.0.1:1/x/LOC1" });
    await expect(call).rejects.not.toMatchObject({ message: expect.stringContaining("secret") });
  });

  it.each([
    ["connect", "network"],
    ["timeout", "timeout"],
    ["too-large", "too-large"],
    ["redirect", "redirect"],
    ["address", "address"],
    ["aborted", "aborted"],
  ])("DESIGN a transport's %s is %s", async (reason, expected) => {
    const partner = await playPartner(() => success());
    const failure = Object.assign(new Error(`GET ${partner.url}/locs/LOC1: in words`), { reason });
    const { client } = clientOf(partner, { fetch: () => Promise.reject(failure) });
    const call = client.locations.sender.get(one);
    await expect(call).rejects.toMatchObject({ reason: expected, cause: failure });
    const words = expected === "aborted" ? "aborted by the caller" : "in words";
    await expect(call).rejects.toThrow(`GET ${partner.url}/locs/LOC1: ${words}`);
  });

  it("P-15 a redirected write is not sent again, a redirected read is", async () => {
    const partner = await playPartner(({ url }) =>
      url.startsWith("/moved") ? success(location("LOC1")) : { status: 301, headers: { Location: "/moved" } },
    );
    const { client } = clientOf(partner);
    expect(await client.locations.sender.get(one)).toMatchObject({ id: "LOC1" });
    await expect(client.locations.receiver.put(key, location("LOC1"))).rejects.toMatchObject({
      reason: "redirect",
    });
    expect(partner.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET /locs/LOC1",
      "GET /moved",
      "PUT /in/NL/OCA/LOC1",
    ]);
  });

  it("P-15 a redirect to another origin does not take the token along", async () => {
    const other = await playPartner(() => success(location("LOC1")));
    const partner = await playPartner(() => ({ status: 302, headers: { Location: `${other.url}/moved` } }));
    await clientOf(partner).client.locations.sender.get(one);
    expect(partner.seen[0]?.headers.authorization).toMatch(/^Token /);
    expect(other.seen[0]?.headers.authorization).toBeUndefined();
  });
});
