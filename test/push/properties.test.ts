import type { DeliveryPolicy } from "@openocpi/protocol";
import type { Pushed } from "@openocpi/server";
import type { Location, Session } from "@openocpi/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cdr, own, session } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { failed, ok, type Reply, type Seen } from "../support/handshake-http.js";
import { type PlayedReceiver, playReceiver } from "../support/push-receiver.js";
import { cruds, kept, pushSender, type Sender, store } from "../support/push-sender.js";

/** What becomes of one request: whether the partner takes it in, and what it answers. */
type Fate = { isTaken: boolean; reply: Reply };
const fates: Fate[] = [
  { isTaken: true, reply: ok() },
  { isTaken: true, reply: ok() },
  { isTaken: true, reply: { http: 200, body: "<html>thanks</html>" } },
  { isTaken: true, reply: { http: 500 } },
  { isTaken: true, reply: "close" },
  { isTaken: true, reply: failed(3000) },
  { isTaken: false, reply: { http: 503 } },
  { isTaken: false, reply: { http: 429 } },
  { isTaken: false, reply: failed(4003) },
  { isTaken: false, reply: "close" },
];
const anyFates = fc.array(fc.constantFrom(...fates), { maxLength: 15 });

/** A partner with a memory, that fails as it is told and then no more. */
async function flaky(plan: readonly Fate[]) {
  const left = [...plan];
  const objects = new Map<string, Record<string, unknown>>();
  const taken: string[] = [];
  const take = ({ method, path, body }: Seen): boolean => {
    const [, , , , id = String(Object(body).id), part] = path.split("/");
    const before = objects.get(id);
    if (method === "PATCH" && (!before || part)) return false;
    objects.set(id, method === "PATCH" ? { ...before, ...Object(body) } : Object(body));
    taken.push(id);
    return true;
  };
  const emsp = await playReceiver("emsp", {
    script: (request) => {
      const { isTaken, reply } = left.shift() ?? { isTaken: true, reply: ok() };
      if (!isTaken) return reply;
      return take(request) ? reply : failed(2000, "there is no such object", 404);
    },
  });
  return { emsp, objects, taken };
}

/** Everything has been tried, and nothing is left. */
async function settled({ platform }: Sender, pushes: readonly Pushed[]): Promise<void> {
  await Promise.all(pushes.map(({ done }) => done));
  const open = async () =>
    (await platform.deliveries.status()).filter((each) => each.pending || each.behindSince);
  await expect.poll(open, { interval: 10 }).toEqual([]);
}

const quick = { firstRetrySeconds: 0.001, longestRetrySeconds: 0.005 };

async function meet(plan: readonly Fate[], delivery: Partial<Record<string, DeliveryPolicy>> = {}) {
  const sender = pushSender({ delivery, pushing: quick });
  const partner = await flaky(plan);
  await sender.meet(partner.emsp);
  return { sender, ...partner };
}
const close = ({ platform }: Sender, { stop }: Pick<PlayedReceiver, "stop">) =>
  Promise.all([platform.close(), stop()]);

const at = (index: number) => new Date(Date.UTC(2026, 2, 3) + index * 1000).toISOString();
const runs = { numRuns: 30 };

/** Which object changes, and whether only the change is pushed. */
const anyChanges = fc.array(fc.record({ index: fc.nat(3), isPatch: fc.boolean(), isAwaited: fc.boolean() }), {
  minLength: 1,
  maxLength: 12,
});

describe("under random failures", () => {
  test("forward: everything arrives at least once, and for the first time in its order (P-16)", async () => {
    await fc.assert(
      fc.asyncProperty(anyFates, fc.integer({ min: 1, max: 12 }), async (plan, count) => {
        const { sender, emsp, taken } = await meet(plan);
        const ids = Array.from({ length: count }, (_, index) => `C${index}`);
        const pushes: Pushed[] = [];
        for (const id of ids) pushes.push(await sender.platform.push("cdrs", cdr(id, own)));
        await settled(sender, pushes);
        expect([...new Set(taken)]).toEqual(ids);
        expect(await sender.platform.deliveries.dead()).toEqual([]);
        await close(sender, emsp);
      }),
      runs,
    );
  });

  test("newest: the partner ends with the newest state of each object (P-16, P-17)", async () => {
    await fc.assert(
      fc.asyncProperty(anyFates, anyChanges, async (plan, changes) => {
        const { sender, emsp, objects } = await meet(plan);
        const newest = new Map<string, Session>();
        const pushes: Pushed[] = [];
        for (const [step, { index, isPatch, isAwaited }] of changes.entries()) {
          const id = `S${index}`;
          const change = { kwh: step + 1, last_updated: at(step) };
          const object = session(id, { ...own, ...(newest.get(id) ?? {}), ...change });
          newest.set(id, object);
          const pushed = await sender.platform.push("sessions", object, isPatch ? { change } : undefined);
          pushes.push(pushed);
          if (isAwaited) await pushed.done;
        }
        await settled(sender, pushes);
        expect(Object.fromEntries(objects)).toEqual(Object.fromEntries(newest));
        await close(sender, emsp);
      }),
      runs,
    );
  });

  test.each(["resync", "newest"] as const)(
    "%s: the partner ends with what we have of each object (P-16)",
    async (policy) => {
      await fc.assert(
        fc.asyncProperty(anyFates, anyChanges, async (plan, changes) => {
          const { sender, emsp, objects } = await meet(plan, { locations: policy });
          const ours = new Map<string, Location>();
          const pushes: Pushed[] = [];
          for (const [step, { index, isPatch, isAwaited }] of changes.entries()) {
            const id = `LOC${index}`;
            const change = { name: `v${step}`, last_updated: at(step) };
            const object = { ...location(id), ...ours.get(id), ...change };
            ours.set(id, object);
            await store(sender.own.locations, object);
            const pushed = await sender.platform.push("locations", object, isPatch ? { change } : undefined);
            pushes.push(pushed);
            if (isAwaited) await pushed.done;
          }
          await settled(sender, pushes);
          expect(Object.fromEntries(objects)).toEqual(Object.fromEntries(ours));
          await close(sender, emsp);
        }),
        runs,
      );
    },
  );

  test("two processes on one store: the partner ends with what we have of each object (P-16)", async () => {
    await fc.assert(
      fc.asyncProperty(anyFates, anyChanges, async (plan, changes) => {
        const [stores, crud] = [kept(), cruds()];
        const both = [0, 1].map(() => pushSender({ ...stores, pushing: quick }, crud));
        const { emsp, objects } = await flaky(plan);
        await both[0]?.meet(emsp);
        const ours = new Map<string, Location>();
        const pushes: Pushed[] = [];
        for (const [step, { index, isPatch, isAwaited }] of changes.entries()) {
          const id = `LOC${index}`;
          const change = { name: `v${step}`, last_updated: at(step) };
          const object = { ...location(id), ...ours.get(id), ...change };
          ours.set(id, object);
          await store(crud.locations, object);
          const sender = both[(index + step) % 2] as Sender;
          const pushed = await sender.platform.push("locations", object, isPatch ? { change } : undefined);
          pushes.push(pushed);
          if (isAwaited) await pushed.done;
        }
        for (const sender of both) await settled(sender, pushes);
        expect(Object.fromEntries(objects)).toEqual(Object.fromEntries(ours));
        await Promise.all([...both.map(({ platform }) => platform.close()), emsp.stop()]);
      }),
      runs,
    );
  });
});
