import type { OutboxStore, Partner } from "@openocpi/protocol";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { held } from "../support/actions-restart.js";
import { cdr, later, own, session, tariff } from "../support/conformance-objects.js";
import { location, ours } from "../support/conformance-story.js";
import { ok, type Reply } from "../support/handshake-http.js";
import { type PlayedReceiver, playReceiver, type Script } from "../support/push-receiver.js";
import { cruds, kept, notAgain, pushSender, type Sender, store } from "../support/push-sender.js";

const down: Script = () => ({ http: 503 });

/** The same platform, before and after a restart, or in several processes: with what outlives these. */
async function processes(script: Script = () => ok()) {
  const stores = kept();
  const own = cruds();
  const emsp = await playReceiver("emsp", { script });
  const start = (pushing = {}, outbox: OutboxStore = stores.outbox): Sender =>
    pushSender({ ...stores, outbox, pushing, visible: () => true }, own);
  return { stores, own, emsp, start };
}
const push = async ({ platform }: Sender, id: string) => platform.push("cdrs", cdr(id, own));
const ids = ({ seen }: PlayedReceiver) => seen.map(({ body }) => Object(body).id);
const delivered = ({ log }: Sender, id: string) =>
  log.until("push", (event) => event.outcome === "delivered" && event.id === id);
const isBehind = async ({ platform }: Sender) =>
  (await platform.deliveries.status()).some(({ behindSince }) => behindSince !== undefined);

/** Time passes as we say; what is done takes none. */
function stopClock() {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  return { passes: (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000) };
}

/** A store of a process that dies: from then on nothing of it gets through. */
function mortal(outbox: OutboxStore) {
  let isDead = false;
  const proxy = new Proxy(outbox, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...args: unknown[]) =>
        isDead ? Promise.reject(new Error("dead")) : method.apply(target, args);
    },
  });
  return { outbox: proxy, die: () => (isDead = true) };
}

describe("a restart", () => {
  test("what was stored is sent in its order, as soon as it starts (P-16)", async () => {
    const { emsp, start } = await processes(down);
    const before = start(notAgain);
    await before.meet(emsp);
    for (const id of ["C1", "C2", "C3"]) await push(before, id);
    await emsp.until(1);
    await before.platform.close();
    emsp.answer(() => ok());
    const after = start();
    await after.platform.deliveries.resume("emsp");
    await delivered(after, "C3");
    expect(ids(emsp)).toEqual(["C1", "C1", "C2", "C3"]);
    expect(after.log.of("push").map(({ id, attempts }) => [id, attempts])).toEqual([
      ["C1", 2],
      ["C2", 1],
      ["C3", 1],
    ]);
  });

  test("a change whose arrival is not known is sent whole after it, too (P-17)", async () => {
    const { emsp, start } = await processes(down);
    const before = start(notAgain);
    await before.meet(emsp);
    const newer = session("S1", { ...own, kwh: 7, last_updated: later });
    await (await before.platform.push("sessions", newer, { change: { kwh: 7 } })).done;
    await before.platform.close();
    emsp.answer(() => ok());
    const after = start();
    await after.platform.deliveries.resume("emsp");
    await delivered(after, "S1");
    expect(emsp.seen.map(({ method, body }) => [method, body])).toEqual([
      ["PATCH", { kwh: 7, last_updated: later }],
      ["PUT", newer],
    ]);
  });

  test("a lane that was behind catches up (P-16)", async () => {
    const { emsp, start, own } = await processes(down);
    const before = start(notAgain);
    await before.meet(emsp);
    await store(own.locations, location("LOC1"), location("LOC2", { last_updated: later }));
    await (await before.platform.push("locations", location("LOC1"))).done;
    await before.platform.close();
    emsp.answer(() => ok());
    const after = start();
    await after.platform.deliveries.resume("emsp");
    await after.log.until("resend", ({ phase }) => phase === "finished");
    expect(emsp.lines().slice(1)).toEqual(["PUT /locations/NL/OCA/LOC1", "PUT /locations/NL/OCA/LOC2"]);
    expect(await isBehind(after)).toBe(false);
  });

  test("close() waits for the request that is on its way; the rest is sent after it, nothing twice (P-16)", async () => {
    const gate = held<Reply>();
    const { emsp, start, own } = await processes(() => gate.promise);
    const before = start();
    await before.meet(emsp);
    await store(own.locations, location("LOC1"), location("LOC2", { last_updated: later }));
    const pushes = [
      await before.platform.push("locations", location("LOC1")),
      await before.platform.push("locations", location("LOC2", { last_updated: later })),
      await push(before, "C1"),
      await push(before, "C2"),
    ];
    await emsp.until(2);
    const closed = before.platform.close();
    gate.release(ok());
    await closed;
    const outcomes = (await Promise.all(pushes.map(({ done }) => done))).flat();
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["delivered", "behind", "delivered", "waiting"]);
    expect(emsp.seen).toHaveLength(2);
    const after = start();
    await after.log.until("resend", ({ phase }) => phase === "finished");
    await delivered(after, "C2");
    expect(emsp.lines().filter((line) => line === "POST /cdrs")).toHaveLength(2);
    expect(emsp.lines()).toContain("PUT /locations/NL/OCA/LOC2");
  });

  test("what is pushed after close() is kept, and nothing is sent (P-16)", async () => {
    const { emsp, start, own } = await processes();
    const before = start();
    await before.meet(emsp);
    await store(own.locations, location("LOC1"));
    await before.platform.close();
    const pushes = [await before.platform.push("locations", location("LOC1")), await push(before, "C1")];
    const outcomes = (await Promise.all(pushes.map(({ done }) => done))).flat();
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["behind", "waiting"]);
    expect(emsp.seen).toEqual([]);
    const after = start();
    await delivered(after, "C1");
    await delivered(after, "LOC1");
  });

  test("the time of the next attempt is kept (P-16)", async () => {
    const { emsp, start } = await processes(down);
    const before = start(notAgain);
    await before.meet(emsp);
    await (await push(before, "C1")).done;
    await before.platform.close();
    const after = start();
    expect(await (await push(after, "C2")).done).toMatchObject([{ outcome: "waiting" }]);
    expect(emsp.seen).toHaveLength(1);
  });

  test("so is that a partner does not know our token (P-16)", async () => {
    const { emsp, start } = await processes(() => ({ http: 401 }));
    const before = start();
    await before.meet(emsp);
    await (await push(before, "C1")).done;
    await before.platform.close();
    const after = start();
    await expect.poll(async () => (await after.status("emsp", "cdrs")).circuit).toBe("paused");
    expect(await (await push(after, "C2")).done).toMatchObject([{ outcome: "waiting" }]);
    expect(emsp.seen).toHaveLength(1);
  });

  test.each<[string, (partner: Partner) => Partner]>([
    ["has unregistered", (partner) => ({ ...partner, status: "unregistered" })],
    ["is blocked", (partner) => ({ ...partner, status: "blocked" })],
    ["has no such endpoint any more", (partner) => ({ ...partner, endpoints: [] })],
    ["is not offered it any more", (partner) => ({ ...partner, offer: { interfaces: [] } })],
  ])("what is left for a partner that %s waits until that has changed (P-9, P-10)", async (_, change) => {
    const { emsp, start, stores, own } = await processes(down);
    const before = start(notAgain);
    await before.meet(emsp);
    await store(own.locations, location("LOC1"));
    await (await push(before, "C1")).done;
    await (await before.platform.push("locations", location("LOC1"))).done;
    await before.platform.close();
    const record = (await stores.partners.get("emsp")) as Partner;
    await stores.partners.update("emsp", () => change(record));
    emsp.answer(() => ok());
    const after = start();
    await after.platform.deliveries.resume("emsp");
    const pushed = [await push(after, "C2"), await after.platform.push("locations", location("LOC1"))];
    expect(pushed.map(({ targets, skipped }) => [targets.length, skipped.length])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(await after.status("emsp", "cdrs")).toMatchObject({ pending: 1, dead: 0 });
    expect(await after.status("emsp", "locations")).toMatchObject({
      behindSince: expect.any(String),
      dead: 0,
    });
    await stores.partners.update("emsp", () => record);
    await push(after, "C3");
    await delivered(after, "C3");
    expect(ids(emsp).filter((id) => id !== "LOC1")).toEqual(["C1", "C1", "C3"]);
  });
});

describe("a process that dies", () => {
  test("what it had stored is sent by another, once its lease has run out (P-16)", async () => {
    const clock = stopClock();
    const gate = held<Reply>();
    const { emsp, start, stores } = await processes(() => gate.promise);
    const victim = mortal(stores.outbox);
    const before = start({}, victim.outbox);
    onTestFinished(() => gate.release("close"));
    await before.meet(emsp);
    await push(before, "C1");
    await emsp.until(1);
    victim.die();
    emsp.answer(() => ok());
    const after = start();
    expect(await (await push(after, "C2")).done).toMatchObject([{ outcome: "waiting" }]);
    expect(emsp.seen).toHaveLength(1);
    clock.passes(61);
    await push(after, "C3");
    await delivered(after, "C3");
    expect(ids(emsp)).toEqual(["C1", "C1", "C2", "C3"]);
  });

  test("what it had in hand without storing it is sent as what has changed (P-16)", async () => {
    const clock = stopClock();
    const gate = held<Reply>();
    const { emsp, start, stores, own } = await processes(() => gate.promise);
    const victim = mortal(stores.outbox);
    const before = start({}, victim.outbox);
    onTestFinished(() => gate.release("close"));
    await before.meet(emsp);
    await store(own.locations, location("LOC1"), location("LOC2", { last_updated: later }));
    await before.platform.push("locations", location("LOC1"));
    await before.platform.push("locations", location("LOC2", { last_updated: later }));
    await emsp.until(1);
    victim.die();
    emsp.answer(() => ok());
    clock.passes(61);
    const after = start();
    await after.log.until("resend", ({ phase }) => phase === "finished");
    expect(emsp.lines().slice(1)).toEqual(["PUT /locations/NL/OCA/LOC1", "PUT /locations/NL/OCA/LOC2"]);
  });

  test("one that was only asleep sends no more once another has taken over (P-16)", async () => {
    const clock = stopClock();
    const gate = held<Reply>();
    const { emsp, start } = await processes(() => gate.promise);
    const asleep = start();
    await asleep.meet(emsp);
    await push(asleep, "C1");
    await push(asleep, "C2");
    await emsp.until(1);
    clock.passes(61);
    const other = start();
    await emsp.until(2);
    gate.release(ok());
    await delivered(other, "C2");
    await asleep.platform.close();
    expect(ids(emsp)).toEqual(["C1", "C1", "C2"]);
    expect(asleep.log.of("push").filter(({ id }) => id === "C2")).toMatchObject([{ outcome: "waiting" }]);
  });
});

describe("two processes on one store", () => {
  const two = async (script?: Script) => {
    const net = await processes(script);
    const one = net.start();
    await one.meet(net.emsp);
    return { ...net, one, other: net.start() };
  };

  test("each push is delivered once, by one at a time (P-16)", async () => {
    let running = 0;
    let most = 0;
    const { emsp, one, other } = await two(async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setImmediate(done));
      running--;
      return ok();
    });
    const all = Array.from({ length: 40 }, (_, index) => `C${index}`);
    await Promise.all(all.map((id, index) => push(index % 2 === 0 ? one : other, id)));
    await expect.poll(async () => (await one.status("emsp", "cdrs")).pending).toBe(0);
    expect(ids(emsp).toSorted()).toEqual(all.toSorted());
    expect(most).toBe(1);
    const places = new Map(ids(emsp).map((id, place) => [id, place]));
    for (const half of [0, 1]) {
      const own = all.filter((_, index) => index % 2 === half).map((id) => places.get(id) ?? -1);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
  });

  test("what the other one stores is sent by the one that delivers (P-16)", async () => {
    const gate = held<Reply>();
    const { emsp, one, other } = await two(() => gate.promise);
    await push(one, "C1");
    await emsp.until(1);
    expect(await (await push(other, "C2")).done).toMatchObject([{ outcome: "waiting" }]);
    gate.release(ok());
    await delivered(one, "C2");
    expect(ids(emsp)).toEqual(["C1", "C2"]);
  });

  test("what the other one does not store is sent by the one that delivers, as it is by then (P-16)", async () => {
    const gate = held<Reply>();
    const { emsp, one, other, own } = await two(() => gate.promise);
    await one.platform.push("locations", location("LOC1"));
    await emsp.until(1);
    await store(own.locations, location("LOC2"));
    expect(await (await other.platform.push("locations", location("LOC2"))).done).toMatchObject([
      { outcome: "behind" },
    ]);
    gate.release(ok());
    await delivered(one, "LOC2");
    expect(emsp.lines()).toEqual(["PUT /locations/NL/OCA/LOC1", "PUT /locations/NL/OCA/LOC2"]);
    await expect.poll(() => isBehind(other)).toBe(false);
  });

  test("what nobody may know of later waits until the lane is free (PUSH-06)", async () => {
    const gate = held<Reply>();
    const { emsp, start, stores } = await processes(() => gate.promise);
    const one = start();
    await one.meet(emsp);
    await stores.partners.update("emsp", (current) => ({
      ...(current as NonNullable<typeof current>),
      delivery: { tariffs: "none" },
    }));
    const other = start();
    const pushTariff = ({ platform }: Sender, id: string) => platform.push("tariffs", tariff(id, ours));
    const first = await pushTariff(one, "T1");
    await emsp.until(1);
    const second = await pushTariff(other, "T2");
    gate.release(ok());
    const outcomes = [...(await first.done), ...(await second.done)];
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["delivered", "delivered"]);
    expect(emsp.lines()).toEqual(["PUT /tariffs/NL/OCA/T1", "PUT /tariffs/NL/OCA/T2"]);
  });

  test("that a partner does not know our token is known to both (P-16)", async () => {
    const { emsp, one, start } = await two(() => ({ http: 401 }));
    await (await push(one, "C1")).done;
    const third = start();
    await expect.poll(async () => (await third.status("emsp", "cdrs")).circuit).toBe("paused");
    expect(await (await third.platform.push("locations", location("LOC1"))).done).toMatchObject([
      { outcome: "behind" },
    ]);
    expect(emsp.seen).toHaveLength(1);
  });
});
