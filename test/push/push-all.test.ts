import { memoryCrud } from "@openocpi/protocol";
import type { Location, Tariff } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { role } from "../support/conformance-net.js";
import { cdr, cdrToken, own, session, tariff } from "../support/conformance-objects.js";
import { foreign, location, ours, theirs } from "../support/conformance-story.js";
import { failed, ok } from "../support/handshake-http.js";
import { inTurn, playReceiver, routed } from "../support/push-receiver.js";
import { type pushSender as Make, pushSender, type Sender, store } from "../support/push-sender.js";

const hub = { country_code: "DE", party_id: "KNO" };
const many = (count: number) => Array.from({ length: count }, (_, index) => location(`LOC${index + 1}`));

async function meet(options: Parameters<typeof Make>[0] = {}, more: Parameters<Sender["meet"]>[1] = {}) {
  const sender = pushSender(options);
  const emsp = await playReceiver();
  await sender.meet(emsp, more);
  const { platform, log, own } = sender;
  return { sender, emsp, platform, log, own };
}

describe("pushAll", () => {
  test("sends everything that we list for a partner, and tells how far it is (P-16)", async () => {
    const { emsp, platform, log, own } = await meet({ limits: { pageSize: 2 } });
    await store(own.locations, ...many(5));
    expect(await platform.pushAll("emsp", "locations")).toBe(5);
    expect(emsp.lines()).toEqual(many(5).map(({ id }) => `PUT /locations/NL/OCA/${id}`));
    expect(log.of("resend").map(({ phase, sent, total }) => [phase, sent, total])).toEqual([
      ["started", 0, undefined],
      ["page", 0, 5],
      ["page", 2, 5],
      ["page", 4, 5],
      ["finished", 5, 5],
    ]);
    expect(log.of("push").map(({ outcome }) => outcome)).toEqual(many(5).map(() => "delivered"));
    expect(await platform.deliveries.status()).toMatchObject([{ pending: 0, lag: 0 }]);
  });

  test("nothing is an end as well", async () => {
    const { platform, log } = await meet();
    expect(await platform.pushAll("emsp", "locations")).toBe(0);
    expect(log.of("resend").map(({ phase }) => phase)).toEqual(["started", "page", "finished"]);
  });

  test("sends what the partner may see, and no more (P-5)", async () => {
    const { emsp, platform, own } = await meet({ visible: ({ object }) => object.id !== "LOC2" });
    await store(own.locations, ...many(3));
    expect(await platform.pushAll("emsp", "locations")).toBe(2);
    expect(emsp.lines()).toEqual(["PUT /locations/NL/OCA/LOC1", "PUT /locations/NL/OCA/LOC3"]);
  });

  test("of Sessions and CDRs those of its Tokens alone (P-1)", async () => {
    const { emsp, platform, own: cruds } = await meet();
    const forForeign = { ...own, cdr_token: cdrToken(foreign) };
    await store(cruds.sessions, session("S1", own), session("S2", forForeign));
    await store(cruds.cdrs, cdr("C1", forForeign), cdr("C2", own));
    expect([await platform.pushAll("emsp", "sessions"), await platform.pushAll("emsp", "cdrs")]).toEqual([
      1, 1,
    ]);
    expect(emsp.seen.map(({ body }) => Object(body).id)).toEqual(["S1", "C2"]);
  });

  test("to each party of a partner what is for it (ROUT-02)", async () => {
    const roles = [role(theirs, "EMSP"), role(foreign, "EMSP")];
    const { emsp, platform, own: cruds } = await meet({}, { roles });
    await store(cruds.cdrs, cdr("C1", { ...own, cdr_token: cdrToken(foreign) }), cdr("C2", own));
    await store(cruds.locations, location("LOC1"));
    expect([await platform.pushAll("emsp", "locations"), await platform.pushAll("emsp", "cdrs")]).toEqual([
      2, 2,
    ]);
    expect(emsp.seen.map((seen) => `${Object(seen.body).id} ${routed(seen)}`).sort()).toEqual([
      "C1 DE*XYZ ‹ NL*OCA",
      "C2 BE*MOV ‹ NL*OCA",
      "LOC1 BE*MOV ‹ NL*OCA",
      "LOC1 DE*XYZ ‹ NL*OCA",
    ]);
  });

  test("to a Hub by broadcast, save what only some may see (ROUT-04, P-5)", async () => {
    const { emsp, platform, own } = await meet(
      { visible: ({ object, parties }) => object.id !== "LOC2" || parties[0]?.party_id === "MOV" },
      { roles: [role(hub, "HUB")], carries: [theirs, foreign] },
    );
    await store(own.locations, ...many(2));
    expect(await platform.pushAll("emsp", "locations")).toBe(2);
    expect(emsp.seen.map((seen) => `${Object(seen.body).id} ${routed(seen)}`).sort()).toEqual([
      "LOC1 DE*KNO ‹ NL*OCA",
      "LOC2 BE*MOV ‹ NL*OCA",
    ]);
  });

  test("Tariffs are sent to one that is named, with or without a policy (P-5)", async () => {
    const { emsp, platform, own } = await meet();
    await store<Tariff>(own.tariffs, tariff("T1", ours));
    expect(await platform.pushAll("emsp", "tariffs")).toBe(1);
    expect(emsp.lines()).toEqual(["PUT /tariffs/NL/OCA/T1"]);
  });

  test("is not faster than it is told (P-16)", async () => {
    const { platform, own } = await meet();
    await store(own.locations, ...many(5));
    const since = performance.now();
    await platform.pushAll("emsp", "locations", { perSecond: 50 });
    expect(performance.now() - since).toBeGreaterThan(95);
  });

  test("waits out a failure that may pass, and goes on with the same object (P-16)", async () => {
    const { emsp, platform, own } = await meet({ pushing: { circuitAfter: 4 } });
    await store(own.locations, ...many(3));
    emsp.answer(inTurn(ok(), { http: 429 }, failed(3000), { http: 503 }));
    expect(await platform.pushAll("emsp", "locations")).toBe(3);
    expect(emsp.seen.map(({ body }) => Object(body).id)).toEqual([
      "LOC1",
      "LOC2",
      "LOC2",
      "LOC2",
      "LOC2",
      "LOC3",
    ]);
  });

  test("ends when the circuit opens (P-16)", async () => {
    const { emsp, platform, log, own } = await meet({ pushing: { circuitAfter: 2 } });
    await store(own.locations, ...many(3));
    emsp.answer(inTurn(ok(), ...Array.from({ length: 20 }, () => failed(3000, "still down"))));
    await expect(platform.pushAll("emsp", "locations")).rejects.toThrow("still down");
    expect(log.of("resend").at(-1)).toMatchObject({
      phase: "failed",
      sent: 1,
      total: 3,
      error: "still down",
    });
    expect(emsp.seen).toHaveLength(3);
    expect(await platform.deliveries.status()).toMatchObject([{ circuit: expect.stringMatching(/open/) }]);
  });

  test("what is refused is a dead letter, and the rest goes on (P-16)", async () => {
    const { emsp, platform, own } = await meet();
    await store(own.locations, ...many(3));
    emsp.answer(inTurn(ok(), failed(2001)));
    expect(await platform.pushAll("emsp", "locations")).toBe(2);
    expect(await platform.deliveries.dead()).toMatchObject([{ shipment: { object: { id: "LOC2" } } }]);
  });

  test("can be aborted (P-16)", async () => {
    const { emsp, platform, log, own } = await meet();
    await store(own.locations, ...many(5));
    const controller = new AbortController();
    emsp.answer(({ body }) => {
      if (Object(body).id === "LOC2") controller.abort();
      return ok();
    });
    const { signal } = controller;
    await expect(platform.pushAll("emsp", "locations", { signal })).rejects.toThrow("aborted");
    expect(emsp.seen).toHaveLength(2);
    expect(log.of("resend").at(-1)).toMatchObject({ phase: "failed", sent: 2 });
  });

  test("ends with the platform (P-16)", async () => {
    const { emsp, platform, own } = await meet();
    await store(own.locations, ...many(5));
    const all = platform.pushAll("emsp", "locations", { perSecond: 1 });
    const ended = expect(all).rejects.toThrow("the platform is closed");
    await emsp.until(1);
    await platform.close();
    await ended;
    expect(emsp.seen).toHaveLength(1);
  });

  test("lets what changes meanwhile through, and brings nothing older after it (P-16)", async () => {
    const { emsp, platform, own: cruds } = await meet();
    await store(cruds.sessions, session("S1", own), session("S2", own), session("S3", own));
    const newer = session("S3", { ...own, kwh: 9, last_updated: "2026-03-04T00:00:00Z" });
    emsp.answer(async ({ body }) => {
      if (Object(body).id === "S1") {
        await store(cruds.sessions, newer);
        await platform.push("sessions", newer);
      }
      return ok();
    });
    await platform.pushAll("emsp", "sessions");
    expect(emsp.seen.map(({ body }) => [Object(body).id, Object(body).kwh])).toEqual([
      ["S1", 1.5],
      ["S3", 9],
      ["S2", 1.5],
    ]);
  });

  test.each<[string, Parameters<typeof Make>[0], Parameters<Sender["meet"]>[1], string]>([
    ["we do not list it", { modules: {} }, {}, "modules.locations.sender"],
    ["it has no endpoint", {}, { endpoints: [] }, "emsp has no locations endpoint"],
    ["it is not offered it", {}, { offer: { interfaces: [] } }, "emsp is not offered locations"],
  ])("is refused where %s (P-9)", async (_, options, more, says) => {
    const { platform } = await meet(options, more);
    await expect(platform.pushAll("emsp", "locations")).rejects.toThrow(says);
  });

  test("is refused for a partner that nobody knows", async () => {
    const { platform } = await meet();
    await expect(platform.pushAll("nobody", "locations")).rejects.toThrow("there is no partner nobody");
  });

  test("what our Crud throws comes out (P-16)", async () => {
    const broken = {
      ...memoryCrud<Location>(),
      list: () => Promise.reject(new Error("the database is gone")),
    };
    const { platform } = await meet({ modules: { locations: { sender: broken } } });
    await expect(platform.pushAll("emsp", "locations")).rejects.toThrow("the database is gone");
  });
});
