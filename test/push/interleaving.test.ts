import { setImmediate as turn } from "node:timers/promises";
import { memoryOutbox, type OutboxLane, type OutboxStore } from "@openocpi/protocol";
import { describe, expect, test } from "vitest";
import { held } from "../support/actions-restart.js";
import { cdr, later, own } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { ok, type Reply } from "../support/handshake-http.js";
import { playReceiver } from "../support/push-receiver.js";
import { cruds, kept, notAgain, pushSender, store } from "../support/push-sender.js";

/** A store that does something before or after its lanes are changed, once, when that is wanted. */
function interrupted(outbox: OutboxStore) {
  const once: { before?: (next: OutboxLane) => Promise<void>; after?: () => Promise<void> } = {};
  const updateLane: OutboxStore["updateLane"] = async (key, change) => {
    const { before } = once;
    if (before) {
      const current = (await outbox.lanes()).find((lane) => lane.module === key.module);
      await before(change(current));
    }
    const done = await outbox.updateLane(key, change);
    const { after } = once;
    delete once.after;
    await after?.();
    return done;
  };
  return { once, outbox: { ...outbox, updateLane } };
}

const latest = "2026-03-06T12:00:00Z";

describe("what is pushed at an unlucky moment", () => {
  test("another process gives the lane back between two looks at it: it is sent (P-16)", async () => {
    const [stores, crud] = [kept(), cruds()];
    const gate = held<Reply>();
    const emsp = await playReceiver("emsp", { script: () => gate.promise });
    const one = pushSender({ ...stores }, crud);
    await one.meet(emsp);
    const slow = interrupted(stores.outbox);
    const other = pushSender({ ...stores, outbox: slow.outbox }, crud);
    await one.platform.push("locations", location("LOC1"));
    await emsp.until(1);
    await store(crud.locations, location("LOC2", { last_updated: later }));
    const [asked, answer] = [held<void>(), held<void>()];
    const refused = async () => {
      asked.release();
      await answer.promise;
    };
    // The first answer is that the push is known, the second that the lane cannot be had.
    slow.once.after = async () => {
      slow.once.after = refused;
    };
    await other.platform.push("locations", location("LOC2", { last_updated: later }));
    await asked.promise;
    gate.release(ok());
    await one.log.until("resend", ({ phase }) => phase === "finished");
    await expect.poll(async () => (await stores.outbox.lanes()).some(({ lease }) => lease)).toBe(false);
    await store(crud.locations, location("LOC3", { last_updated: latest }));
    const pushed = other.platform.push("locations", location("LOC3", { last_updated: latest }));
    await turn();
    answer.release();
    await pushed;
    await expect.poll(() => emsp.lines()).toContain("PUT /locations/NL/OCA/LOC3");
  });

  test("a partner that is catching up knows our token no more: what it has missed stays known (P-16)", async () => {
    const { once, outbox } = interrupted(memoryOutbox());
    const sender = pushSender({ outbox, pushing: notAgain });
    const emsp = await playReceiver("emsp", { script: () => ({ http: 503 }) });
    await sender.meet(emsp);
    const { platform, own, log } = sender;
    await store(own.locations, location("LOC1"), location("LOC2", { last_updated: later }));
    await (await platform.push("locations", location("LOC1"))).done;
    const since = (await sender.status("emsp", "locations")).behindSince;
    emsp.answer(() => ({ http: 401 }));
    const pushes: Promise<unknown>[] = [];
    once.before = async (next) => {
      if (next.lease) return;
      delete once.before;
      pushes.push(platform.push("locations", location("LOC2", { last_updated: later })));
      await turn();
    };
    await platform.deliveries.resume("emsp");
    await log.until("push", ({ id, outcome }) => id === "LOC2" && outcome === "behind");
    await Promise.all(pushes);
    await expect.poll(async () => (await outbox.lanes()).some(({ lease }) => lease)).toBe(false);
    expect(await sender.status("emsp", "locations")).toMatchObject({ behindSince: since });
  });

  test("after close(), several of one lane: each is settled, and kept (P-16)", async () => {
    const sender = pushSender();
    await sender.meet(await playReceiver());
    await sender.platform.close();
    const push = async (id: string) => (await (await sender.platform.push("cdrs", cdr(id, own))).done)[0];
    for (const id of ["C1", "C2", "C3"]) expect(await push(id)).toMatchObject({ outcome: "waiting" });
    expect(await sender.status("emsp", "cdrs")).toMatchObject({ pending: 3 });
  });
});
