import { type Clock, type Fetch, isTemporary, PartnerError, PartnerUnreachable } from "@openocpi/client";
import { describe, expect, it, vi } from "vitest";
import { sample } from "../spec/sample.js";
import { playClock } from "./played-clock.js";
import {
  type Answer,
  clientOf,
  failed,
  key,
  link,
  location,
  patch,
  playPartner,
  type Reply,
  success,
} from "./played-partner.js";

const one = { location_id: "LOC1" };
const found = success(location("LOC1"));
const again = (status: number, after: string): Reply => ({ status, headers: { "Retry-After": after } });

/** A partner that answers so, one after the other, and goes on with the last; or breaks the connection off. */
const answering = (...replies: Answer[]) => {
  const rest = [...replies];
  return playPartner(() => (rest.length > 1 ? rest.shift() : rest[0]) ?? "never");
};

describe("a GET that fails", () => {
  it.each([
    ["HTTP 500", failed(3000, "database is away", 500)],
    ["HTTP 502 of a gateway", { status: 502, text: "<html>" }],
    ["HTTP 429", { status: 429 }],
    ["a status code 3000", failed(3000, "database is away")],
    ["a status code of a custom module", failed(3900, "away")],
    ["a hub that has not reached the receiver", failed(4002, "timeout")],
    ["a receiver that is not connected", failed(4003, "not connected")],
    ["a connection that breaks off", "break" as const],
  ])("P-16 is sent again after %s", async (_, reply) => {
    const partner = await answering(reply, found);
    const clock = playClock();
    const { client, events } = clientOf(partner, { retry: 1, clock });
    expect(await client.locations.sender.get(one)).toMatchObject({ id: "LOC1" });
    expect(partner.seen).toHaveLength(2);
    expect(clock.pauses).toHaveLength(1);
    expect(events.map(({ type }) => type)).toEqual(["request", "request"]);
  });

  it.each([
    ["HTTP 404", failed(2003, "unknown", 404)],
    ["HTTP 401", { status: 401 }],
    ["HTTP 400 with a status code 3000", failed(3000, "?", 400)],
    ["a status code 2001", failed(2001, "no")],
    ["an unknown receiver", failed(4001, "unknown")],
    ["something that is no OCPI answer", { text: "<html>Login</html>" }],
    ["an object that cannot be used", success({ id: "LOC1" })],
  ])("P-16 is not sent again after %s", async (_, reply) => {
    const partner = await answering(reply, found);
    const clock = playClock();
    const { client } = clientOf(partner, { retry: 5, clock });
    await expect(client.locations.sender.get(one)).rejects.toBeInstanceOf(PartnerError);
    expect(partner.seen).toHaveLength(1);
    expect(clock.pauses).toEqual([]);
  });

  it("P-16 is sent again when no answer came in time; each time has its own", async () => {
    const partner = await answering("never", found);
    const { client } = clientOf(partner, { retry: 1, clock: playClock() });
    expect(await client.locations.sender.get(one, { timeout: 500 })).toMatchObject({ id: "LOC1" });
  });

  it.each(["address", "too-large", "redirect"])(
    "P-15 is not sent again for a reason like %s",
    async (reason) => {
      const partner = await answering(found);
      const fetch = vi.fn<Fetch>(() => Promise.reject(Object.assign(new Error("no"), { reason })));
      const { client } = clientOf(partner, { retry: 5, clock: playClock(), fetch });
      await expect(client.locations.sender.get(one)).rejects.toMatchObject({ reason });
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  it("P-16 twice unless said otherwise, by client or call; then the last failure comes out", async () => {
    const partner = await answering(failed(3000, "first"), failed(3000, "second"), failed(3000, "third"));
    const clock = playClock();
    const call = (retry?: number, ofCall?: number) =>
      clientOf(partner, { retry, clock }).client.locations.sender.get(one, { retry: ofCall });
    await expect(call()).rejects.toMatchObject({ message: "third" });
    expect(partner.seen).toHaveLength(3);
    await expect(call(4)).rejects.toThrow(PartnerError);
    expect(partner.seen).toHaveLength(3 + 5);
    await expect(call(4, 0)).rejects.toThrow(PartnerError);
    expect(partner.seen).toHaveLength(3 + 5 + 1);
  });

  it("MSG-01 has another request id each time, and one correlation id; a given one is of the first", async () => {
    const partner = await answering({ status: 503 }, { status: 503 }, found);
    const { client, events } = clientOf(partner, { retry: 2, clock: playClock() });
    await client.locations.sender.get(one, { requestId: "r-1", headers: { "X-Correlation-ID": "c-1" } });
    const ids = partner.seen.map(({ headers }) => headers["x-request-id"]);
    expect(ids[0]).toBe("r-1");
    expect(new Set(ids).size).toBe(3);
    expect(partner.seen.map(({ headers }) => headers["x-correlation-id"])).toEqual(["c-1", "c-1", "c-1"]);
    expect(events.map((event) => "requestId" in event && event.requestId)).toEqual(ids);
  });

  it("PAGE-07 each page is tried again for itself", async () => {
    const replies = [
      success([location("A")], link("?p=1")),
      failed(3000, "away"),
      success([location("B")], link("?p=2")),
      { status: 503 },
      success([location("C")]),
    ];
    const partner = await answering(...replies);
    const { client } = clientOf(partner, { retry: 1, clock: playClock() });
    const items = await client.locations.sender.list().toArray();
    expect(items.map(({ id }) => id)).toEqual(["A", "B", "C"]);
    expect(partner.seen.map(({ url }) => url)).toEqual([
      "/locs",
      "/locs?p=1",
      "/locs?p=1",
      "/locs?p=2",
      "/locs?p=2",
    ]);
  });

  it("CHP-02 is not sent again where it asks for a result: that would be posted twice", async () => {
    const partner = await answering({ status: 503 }, success(sample("ChargingProfileResponse")));
    const endpoints = [
      { identifier: "chargingprofiles", role: "RECEIVER" as const, url: `${partner.url}/cp` },
    ];
    const { client } = clientOf(partner, { retry: 2, clock: playClock(), endpoints });
    const params = { session_id: "S1", duration: 900, response_url: "https://movendo.example/7" };
    await expect(client.chargingprofiles.receiver.get(params)).rejects.toMatchObject({ http: 503 });
    expect(partner.seen).toHaveLength(1);
    await client.chargingprofiles.receiver.get(params, { retry: 1 });
    expect(partner.seen).toHaveLength(2);
  });
});

describe("a write that fails", () => {
  it("P-16 is not sent again, whatever the client is told, unless the call says so", async () => {
    const partner = await answering({ status: 503 });
    const clock = playClock();
    const { client } = clientOf(partner, { retry: 5, clock });
    await expect(client.locations.receiver.put(key, location("LOC1"))).rejects.toMatchObject({ http: 503 });
    await expect(client.locations.receiver.patch(key, patch)).rejects.toMatchObject({ http: 503 });
    await expect(client.credentials.delete()).rejects.toMatchObject({ http: 503 });
    expect(partner.seen).toHaveLength(3);
    await expect(client.locations.receiver.patch(key, patch, { retry: 2 })).rejects.toMatchObject({
      http: 503,
    });
    expect(partner.seen.slice(3).map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(patch)));
  });
});

describe("the pause", () => {
  it.each([
    [0, [250, 500, 1000, 2000, 4000, 8000, 15_000, 15_000]],
    [0.5, [375, 750, 1500, 3000, 6000, 12_000, 22_500, 22_500]],
    [0.999_999, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]],
  ])(
    "P-16 doubles from half a second to half a minute; half of it is chance, here %d",
    async (chance, expected) => {
      const partner = await answering({ status: 503 });
      const clock = playClock(undefined, chance);
      const { client } = clientOf(partner, { retry: 8, clock });
      await expect(client.locations.sender.get(one)).rejects.toThrow(PartnerError);
      expect(clock.pauses.map(Math.round)).toEqual(expected);
    },
  );

  it.each([
    ["7", 7000],
    [" 0 ", 0],
    ["Mon, 02 Mar 2026 09:15:12 GMT", 12_000],
    ["Mon, 02 Mar 2026 09:00:00 GMT", 0],
  ])("P-16 is what the partner asks for with Retry-After: %s", async (after, expected) => {
    for (const [chance, later] of [
      [0, 0],
      [0.5, 125],
    ] as const) {
      const partner = await answering(again(429, after), found);
      const clock = playClock(undefined, chance);
      await clientOf(partner, { retry: 1, clock }).client.locations.sender.get(one);
      // Some come a little later than others, none sooner than asked.
      expect(clock.pauses).toEqual([expected + later]);
    }
  });

  it.each(["soon", "-5", "1.5", "2026-03-02T09:15:12Z", ""])(
    "P-16 Retry-After: %j says nothing",
    async (after) => {
      const partner = await answering(again(503, after), found);
      const clock = playClock();
      await clientOf(partner, { retry: 1, clock }).client.locations.sender.get(one);
      expect(clock.pauses).toEqual([250]);
    },
  );

  it("P-16 longer than half a minute is left to the caller, who is told", async () => {
    const partner = await answering(again(503, "31"), found);
    const clock = playClock();
    const call = clientOf(partner, { retry: 5, clock }).client.locations.sender.get(one);
    await expect(call).rejects.toMatchObject({ http: 503, retryAfter: 31_000 });
    expect(clock.pauses).toEqual([]);
    expect(partner.seen).toHaveLength(1);
  });

  it("P-16 a write that fails tells what the partner asks for as well", async () => {
    const partner = await answering(again(429, "60"));
    const { client } = clientOf(partner);
    const call = client.locations.receiver.patch(key, patch);
    await expect(call).rejects.toMatchObject({ http: 429, retryAfter: 60_000 });
    const without = clientOf(await answering({ status: 429 })).client.locations.receiver.patch(key, patch);
    await expect(without).rejects.toMatchObject({ http: 429, retryAfter: undefined });
  });

  it("DESIGN an abort ends it at once", async () => {
    const partner = await answering({ status: 503 });
    const controller = new AbortController();
    const real = clientOf(partner, { retry: 3, clock: undefined });
    const call = real.client.locations.sender.get(one, { signal: controller.signal });
    await vi.waitFor(() => expect(real.events).toHaveLength(1));
    controller.abort(new Error("enough"));
    await expect(call).rejects.toMatchObject({
      name: "PartnerUnreachable",
      reason: "aborted",
      operation: "locations.sender.get",
      partner: "oca",
      cause: { message: "enough" },
      message: `GET ${partner.url}/locs/LOC1: aborted by the caller`,
    });
    expect(partner.seen).toHaveLength(1);
  });

  it("DESIGN real time passes where no clock is given", async () => {
    const partner = await answering({ status: 503 }, found);
    const since = performance.now();
    await clientOf(partner, { retry: 1 }).client.locations.sender.get(one);
    expect(performance.now() - since).toBeGreaterThan(200);
  });

  it("DESIGN a clock of one's own decides", async () => {
    const pause = vi.fn<Clock["pause"]>().mockResolvedValue();
    const partner = await answering({ status: 503 }, found);
    const { signal } = new AbortController();
    const clock = { ...playClock(), pause };
    await clientOf(partner, { retry: 1, clock }).client.locations.sender.get(one, { signal });
    expect(pause).toHaveBeenCalledExactlyOnceWith(250, signal);
  });
});

it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("P-16 %d is no number of times", async (retry) => {
  const partner = await answering(found);
  const { client } = clientOf(partner);
  await expect(client.locations.sender.get(one, { retry })).rejects.toThrow(RangeError);
  await expect(clientOf(partner, { retry }).client.locations.sender.get(one)).rejects.toThrow(RangeError);
  expect(partner.seen).toEqual([]);
});

it("P-16 isTemporary says it for whoever tries again by himself", () => {
  const request = { requestId: "r", method: "PUT", url: "https://x.example" };
  expect(isTemporary(new PartnerUnreachable("timeout", "", request))).toBe(true);
  expect(isTemporary(new PartnerUnreachable("aborted", "", request))).toBe(false);
  expect(isTemporary(new PartnerError(3000, "", request, { envelope: true }))).toBe(true);
  expect(isTemporary(new PartnerError(3000, "", request))).toBe(false);
  expect(isTemporary(new Error("no connection"))).toBe(false);
});
