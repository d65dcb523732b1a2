import type { DeliveryOptions } from "@openocpi/server";
import { describe, expect, test } from "vitest";
import { cdr, later, own, session, tariff } from "../support/conformance-objects.js";
import { location, ours } from "../support/conformance-story.js";
import { failed, ok, type Seen } from "../support/handshake-http.js";
import { playReceiver } from "../support/push-receiver.js";
import { notAgain, pushSender, store } from "../support/push-sender.js";

/** A partner that refuses certain objects, by their ids, until it is told otherwise. */
async function meet({ delivery = {}, pushing = {} }: { delivery?: DeliveryOptions; pushing?: object } = {}) {
  const sender = pushSender({ pushing, visible: () => true });
  const refused = new Set<string>();
  const emsp = await playReceiver("emsp", {
    script: ({ body, path }: Seen) =>
      refused.has(Object(body).id ?? path.split("/").at(-1)) ? failed(2001, "no such luck") : ok(),
  });
  await sender.meet(emsp, { delivery });
  const push = async (id: string) =>
    (await (await sender.platform.push("cdrs", cdr(id, own))).done)[0]?.outcome;
  const arrived = () => emsp.seen.map(({ body }) => Object(body).id).filter((id) => !refused.has(id));
  return { sender, emsp, refused, push, arrived, deliveries: sender.platform.deliveries };
}

describe("a dead letter", () => {
  test("holds up nothing, and is listed with what was refused and why (P-16)", async () => {
    const { refused, push, arrived, deliveries } = await meet();
    refused.add("C2");
    expect([await push("C1"), await push("C2"), await push("C3")]).toEqual([
      "delivered",
      "dead",
      "delivered",
    ]);
    expect(arrived()).toEqual(["C1", "C3"]);
    expect(await deliveries.dead()).toMatchObject([
      { partner: "emsp", module: "cdrs", to: "BE*MOV", state: "dead", attempts: 1, error: "no such luck" },
    ]);
    expect((await deliveries.dead())[0]?.shipment.object).toEqual(cdr("C2", own));
    expect(await deliveries.dead({ module: "locations" })).toEqual([]);
    expect(await deliveries.dead({ partner: "emsp", module: "cdrs" })).toHaveLength(1);
  });

  test("is tried again by its id (P-16)", async () => {
    const { sender, refused, push, arrived, deliveries } = await meet();
    for (const id of ["C1", "C2"]) refused.add(id);
    await push("C1");
    await push("C2");
    refused.clear();
    const [first] = await deliveries.dead();
    expect(await deliveries.retry(first?.id ?? "")).toBe(1);
    await sender.log.until("push", ({ outcome }) => outcome === "delivered");
    expect(arrived().at(-1)).toBe("C1");
    expect(await deliveries.dead()).toHaveLength(1);
    expect(await deliveries.retry(first?.id ?? "")).toBe(0);
  });

  test("all that fit are tried again, in their order (P-16)", async () => {
    const { sender, emsp, refused, push, deliveries } = await meet();
    const ids = ["C1", "C2", "C3", "C4"];
    for (const id of ids) refused.add(id);
    for (const id of ids) await push(id);
    refused.clear();
    expect(await deliveries.retry({ partner: "emsp" })).toBe(4);
    await sender.log.until("push", ({ outcome, id }) => outcome === "delivered" && id === "C4");
    expect(emsp.seen.slice(4).map(({ body }) => Object(body).id)).toEqual(ids);
    expect(await deliveries.dead()).toEqual([]);
  });

  test("that is refused once more is one once more (P-16)", async () => {
    const { sender, refused, push, deliveries } = await meet();
    refused.add("C1");
    await push("C1");
    await deliveries.retry({});
    await sender.log.until("push", ({ outcome, attempts }) => outcome === "dead" && attempts === 1);
    await expect.poll(() => deliveries.dead()).toHaveLength(1);
  });

  test("is discarded by its id, or all that fit (P-16)", async () => {
    const { emsp, refused, push, deliveries } = await meet();
    for (const id of ["C1", "C2", "C3"]) refused.add(id);
    for (const id of ["C1", "C2", "C3"]) await push(id);
    const [first] = await deliveries.dead();
    expect(await deliveries.discard(first?.id ?? "")).toBe(1);
    expect(await deliveries.discard({ module: "sessions" })).toBe(0);
    expect(await deliveries.discard({ module: "cdrs" })).toBe(2);
    expect(await deliveries.dead()).toEqual([]);
    expect(emsp.seen).toHaveLength(3);
  });

  test("what waits is neither retried nor discarded", async () => {
    const { sender, emsp, deliveries } = await meet({ pushing: notAgain });
    emsp.answer(() => ({ http: 500 }));
    await (await sender.platform.push("cdrs", cdr("C1", own))).done;
    const [waiting] = await deliveries.status();
    expect(waiting?.pending).toBe(1);
    expect([await deliveries.retry({}), await deliveries.discard({})]).toEqual([0, 0]);
    expect((await deliveries.status())[0]?.pending).toBe(1);
  });

  test("tried too often, it is one as well, and lets the next one through (P-16)", async () => {
    const { sender, emsp, deliveries } = await meet({ pushing: { maxAttempts: 3 } });
    emsp.answer(({ body }) => (Object(body).id === "C1" ? { http: 500 } : ok()));
    await sender.platform.push("cdrs", cdr("C1", own));
    await sender.platform.push("cdrs", cdr("C2", own));
    await sender.log.until("push", ({ id, outcome }) => id === "C2" && outcome === "delivered");
    expect(emsp.seen.map(({ body }) => Object(body).id)).toEqual(["C1", "C1", "C1", "C2"]);
    expect(await deliveries.dead()).toMatchObject([{ attempts: 3 }]);
  });

  test("resync: tried too often, it is one as well, and lets the next one through (P-16)", async () => {
    const { sender, emsp, deliveries } = await meet({ pushing: { maxAttempts: 3 } });
    await store(sender.own.locations, location("LOC1"), location("LOC2", { last_updated: later }));
    emsp.answer(({ body }) => (Object(body).id === "LOC1" ? { http: 500 } : ok()));
    await sender.platform.push("locations", location("LOC1"));
    await sender.platform.push("locations", location("LOC2", { last_updated: later }));
    await sender.log.until("push", ({ id, outcome }) => id === "LOC2" && outcome === "delivered");
    // Once by itself, and as often as that among what has changed.
    expect(emsp.seen.map(({ body }) => Object(body).id)).toEqual(["LOC1", "LOC1", "LOC1", "LOC1", "LOC2"]);
    expect(await deliveries.dead()).toMatchObject([{ attempts: 3, shipment: { object: { id: "LOC1" } } }]);
    await expect.poll(() => sender.status("emsp", "locations")).not.toHaveProperty("behindSince");
  });
});

describe("an object of which a newer state comes", () => {
  test("newest: the newer one takes the place of the dead one, whole (P-16)", async () => {
    const { sender, emsp, refused, deliveries } = await meet();
    refused.add("S1");
    await (await sender.platform.push("sessions", session("S1", own), { change: { kwh: 3 } })).done;
    expect(await deliveries.dead()).toHaveLength(1);
    refused.clear();
    const newer = session("S1", { ...own, kwh: 9, last_updated: later });
    await (await sender.platform.push("sessions", newer, { change: { status: "COMPLETED" } })).done;
    expect(await deliveries.dead()).toEqual([]);
    expect(emsp.seen.at(-1)).toMatchObject({ method: "PUT", body: newer });
  });

  test("resync: once it has arrived, the dead one is gone (P-16)", async () => {
    const { sender, refused, deliveries } = await meet();
    refused.add("LOC1");
    await (await sender.platform.push("locations", location("LOC1"))).done;
    await (await sender.platform.push("locations", location("LOC2"))).done;
    expect(await deliveries.dead()).toMatchObject([{ shipment: { object: { id: "LOC1" } } }]);
    await (await sender.platform.push("locations", location("LOC1", { name: "still" }))).done;
    expect(await deliveries.dead()).toMatchObject([{ shipment: { object: { name: "still" } } }]);
    refused.clear();
    await (await sender.platform.push("locations", location("LOC1"))).done;
    expect(await deliveries.dead()).toEqual([]);
  });

  test("resync: a removal that was refused is gone once the object has arrived again (P-16)", async () => {
    const { sender, emsp, refused, deliveries } = await meet();
    const push = (more?: { removed: true }) =>
      sender.platform.push("tariffs", tariff("T1", ours), more).then(({ done }) => done);
    refused.add("T1");
    await push({ removed: true });
    expect(await deliveries.dead()).toMatchObject([{ shipment: { removed: true } }]);
    refused.clear();
    await push();
    expect(await deliveries.dead()).toEqual([]);
    expect(await deliveries.retry({})).toBe(0);
    expect(emsp.lines()).toEqual(["DELETE /tariffs/NL/OCA/T1", "PUT /tariffs/NL/OCA/T1"]);
  });

  test("resync: an object that was refused is gone once its removal has arrived (P-16)", async () => {
    const { sender, refused, deliveries } = await meet();
    const push = (more?: { removed: true }) =>
      sender.platform.push("tariffs", tariff("T1", ours), more).then(({ done }) => done);
    refused.add("T1");
    await push();
    expect(await deliveries.dead()).toHaveLength(1);
    refused.clear();
    await push({ removed: true });
    expect(await deliveries.dead()).toEqual([]);
  });

  test("forward: each is its own (P-16)", async () => {
    const { refused, push, deliveries } = await meet();
    refused.add("C1");
    await push("C1");
    await push("C1");
    expect(await deliveries.dead()).toHaveLength(2);
  });
});

describe("strict order", () => {
  const strict = { delivery: { cdrs: "strict" } } as const;

  test("what is refused holds up what comes after it, until somebody has looked (P-16)", async () => {
    const { sender, refused, push, arrived, deliveries } = await meet(strict);
    refused.add("C2");
    const outcomes = [await push("C1"), await push("C2"), await push("C3"), await push("C4")];
    expect(outcomes).toEqual(["delivered", "dead", "waiting", "waiting"]);
    expect(arrived()).toEqual(["C1"]);
    expect(await sender.status("emsp", "cdrs")).toMatchObject({ dead: 1, pending: 2 });
    refused.clear();
    await deliveries.retry({ partner: "emsp" });
    await sender.log.until("push", ({ id, outcome }) => id === "C4" && outcome === "delivered");
    expect(arrived()).toEqual(["C1", "C2", "C2", "C3", "C4"]);
  });

  test("what is discarded lets the next one through, at once (P-16)", async () => {
    const { sender, refused, push, arrived, deliveries } = await meet(strict);
    refused.add("C1");
    await push("C1");
    await push("C2");
    await deliveries.discard({});
    await sender.log.until("push", ({ id, outcome }) => id === "C2" && outcome === "delivered");
    expect(arrived()).toEqual(["C2"]);
  });
});
