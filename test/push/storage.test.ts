import { memoryOutbox, type OutboxStore } from "@openocpi/protocol";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { cdr, later, own } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { failed, ok } from "../support/handshake-http.js";
import { inTurn, playReceiver, type Script } from "../support/push-receiver.js";
import { pushSender, store } from "../support/push-sender.js";

/** A store of ours that fails at certain calls: `updateLane 3` is the third one. */
function failing(...calls: string[]): OutboxStore {
  const counts = new Map<string, number>();
  return new Proxy(memoryOutbox(), {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return async (...args: unknown[]) => {
        const count = (counts.get(String(name)) ?? 0) + 1;
        counts.set(String(name), count);
        if (calls.includes(`${String(name)} ${count}`)) throw new Error(`${String(name)} failed`);
        return method.apply(target, args);
      };
    },
  });
}

/** The platform looks around when we say so. */
function stopSweeps() {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  return { sweep: () => vi.advanceTimersByTimeAsync(5_000) };
}

async function meet(outbox: OutboxStore, script: Script = () => ok()) {
  const sweeps = stopSweeps();
  const sender = pushSender({ outbox });
  const emsp = await playReceiver("emsp", { script });
  await sender.meet(emsp);
  await store(sender.own.locations, location("LOC1"), location("LOC2", { last_updated: later }));
  const isDone = async () =>
    (await sender.platform.deliveries.status()).every((each) => !each.pending && !each.behindSince);
  return { ...sweeps, sender, emsp, isDone };
}

describe("a store of ours that fails", () => {
  test("at keeping a push: it is refused, and nothing is sent (P-16)", async () => {
    const { sender, emsp } = await meet(failing("add 1"));
    await expect(sender.platform.push("cdrs", cdr("C1", own))).rejects.toThrow("add failed");
    expect(await (await sender.platform.push("cdrs", cdr("C2", own))).done).toMatchObject([
      { outcome: "delivered" },
    ]);
    expect(emsp.seen.map(({ body }) => Object(body).id)).toEqual(["C2"]);
  });

  test("at noting that a lane is in use: the push is refused, and nothing is sent (P-16)", async () => {
    const { sender, emsp } = await meet(failing("updateLane 1"));
    await expect(sender.platform.push("locations", location("LOC1"))).rejects.toThrow("updateLane failed");
    expect(emsp.seen).toEqual([]);
  });

  test.each([
    ["find 1", "cdrs"],
    ["find 2", "cdrs"],
    ["updateLane 1", "cdrs"],
    ["updateLane 2", "cdrs"],
    ["remove 1", "cdrs"],
    ["update 1", "cdrs"],
    ["find 1", "locations"],
    ["find 2", "locations"],
    ["updateLane 2", "locations"],
    ["updateLane 3", "locations"],
    ["add 1", "locations"],
  ] as const)(
    "at any other moment (%s, %s): that is reported, and nothing is lost (P-16)",
    async (call, module) => {
      const script = call.startsWith("add") ? inTurn(failed(2001)) : inTurn(failed(3000), ok());
      const { sender, emsp, sweep, isDone } = await meet(failing(call), script);
      const pushes =
        module === "cdrs"
          ? [
              await sender.platform.push("cdrs", cdr("C1", own)),
              await sender.platform.push("cdrs", cdr("C2", own)),
            ]
          : [
              await sender.platform.push("locations", location("LOC1")),
              await sender.platform.push("locations", location("LOC2", { last_updated: later })),
            ];
      await Promise.all(pushes.map(({ done }) => done));
      await sender.log.until("error");
      await expect
        .poll(async () => {
          await sweep();
          return isDone();
        })
        .toBe(true);
      const last = new Map(emsp.seen.map(({ body }, index) => [Object(body).id, index]));
      expect([...last.keys()].sort()).toEqual(module === "cdrs" ? ["C1", "C2"] : ["LOC1", "LOC2"]);
      expect(sender.log.of("error")).toMatchObject([{ error: { message: `${call.split(" ")[0]} failed` } }]);
    },
  );

  test("when it starts: it looks again (P-16)", async () => {
    const { sender, emsp, sweep } = await meet(failing("lanes 1", "count 2"));
    await sender.log.until("error");
    await sweep();
    expect(sender.log.of("error")).toHaveLength(2);
    await (await sender.platform.push("cdrs", cdr("C1", own))).done;
    expect(emsp.lines()).toEqual(["POST /cdrs"]);
  });

  test("when it is closed: that is reported, and close() ends (P-16)", async () => {
    const { sender } = await meet(failing("updateLane 3", "updateLane 4", "updateLane 5"), () => ({
      http: 503,
    }));
    await (await sender.platform.push("locations", location("LOC1"))).done;
    await sender.platform.close();
    expect(sender.log.of("error").length).toBeGreaterThan(0);
  });
});
