import { randomUUID } from "node:crypto";
import type { LaneKey, OutboxItem, PushEvent, Shipment } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Crawl } from "./crawl.js";
import { fromNow } from "./moments.js";
import { slotOf } from "./shipment.js";

/** What an attempt has come to, once the lane knows when it goes on. */
export type Result =
  | { is: "delivered"; location?: string }
  | { is: "refused"; error: string }
  | { is: "failed"; error: string; retryAt?: string };

/** What is told of a push, in the words of its event. */
export type Told = Pick<PushEvent, "outcome" | "attempts" | "retryAt" | "location" | "error">;
export type Tell = (told: Told) => void;

/** Something to send: an attempt is made, and its result handed back. */
export interface Work {
  readonly shipment: Shipment;
  /** The partner may have got it already, or not what it changes. */
  readonly isAgain: boolean;
  /** It comes of a crawl, so there may be so many that they are not sent as fast as can be. */
  readonly isCrawled?: true;
  end(result: Result): Promise<void>;
  /** Our own storage failed, so there is no result, and whoever waits would wait for ever. */
  abandon?(): void;
}

/** A push that is not stored: how it was told to whoever waits for it, and since when the lane is behind without it. */
export interface Job {
  readonly shipment: Shipment;
  readonly since: string | undefined;
  readonly tell: Tell;
}

/** The dead letter of what is not stored; beside one that waits under the same name. */
export const refusedSlot = (module: LaneKey["module"], { object }: Shipment): string =>
  `refused ${slotOf(module, object)}`;

const deadLetter = (
  key: LaneKey,
  shipment: Shipment,
  { attempts, error }: { attempts: number; error: string },
): OutboxItem => ({
  ...key,
  ...{ id: randomUUID(), slot: refusedSlot(key.module, shipment), state: "dead", addedAt: fromNow() },
  ...{ attempts, error, shipment },
});

/** What is stored: it goes when it has arrived, stays where it may help to try again, and else is a dead letter. */
export const storedWork = (
  { outbox, pushing }: Env,
  item: OutboxItem,
  tell: Tell,
  lane: { succeeded(shipment: Shipment): Promise<void> },
): Work => ({
  shipment: item.shipment,
  isAgain: item.attempts > 0 || item.replaced === true,
  async end(result) {
    const attempts = item.attempts + 1;
    if (result.is === "delivered") {
      await outbox.remove(item.id);
      if (item.shipment.removed) await lane.succeeded(item.shipment);
      return tell({ outcome: "delivered", attempts, ...(result.location && { location: result.location }) });
    }
    const { error } = result;
    const isDead = result.is === "refused" || attempts >= pushing.maxAttempts;
    await outbox.update(item.id, { state: isDead ? "dead" : "waiting", attempts, error });
    if (isDead) return tell({ outcome: "dead", attempts, error });
    const { retryAt } = result;
    tell({ outcome: "waiting", attempts, error, ...(retryAt !== undefined && { retryAt }) });
  },
});

/** What is not stored: where it fails, the lane is behind since then, or the partner has to pull. */
export const directWork = (
  { outbox }: Env,
  key: LaneKey,
  { shipment, since, tell }: Job,
  lane: { fallBehind(since: string): void; succeeded(shipment: Shipment): Promise<void> },
): Work => ({
  shipment,
  isAgain: false,
  async end(result) {
    if (result.is === "delivered") {
      await lane.succeeded(shipment);
      return tell({
        outcome: "delivered",
        attempts: 1,
        ...(result.location && { location: result.location }),
      });
    }
    const { error } = result;
    if (since === undefined) return tell({ outcome: "dropped", attempts: 1, error });
    if (result.is === "refused") {
      await outbox.add(deadLetter(key, shipment, { attempts: 1, error }));
      return tell({ outcome: "dead", attempts: 1, error });
    }
    lane.fallBehind(since);
    const { retryAt } = result;
    tell({ outcome: "behind", attempts: 1, error, ...(retryAt !== undefined && { retryAt }) });
  },
  abandon: () => tell({ outcome: since === undefined ? "dropped" : "behind", attempts: 1 }),
});

/** What is sent again: where it fails, it comes next once more, but not for ever. */
export const crawlWork = (
  { outbox, pushing }: Env,
  key: LaneKey,
  { crawl, shipment, tell }: { crawl: Crawl; shipment: Shipment; tell: Tell },
  lane: { succeeded(shipment: Shipment): Promise<void> },
): Work => ({
  shipment,
  isAgain: true,
  isCrawled: true,
  async end(result) {
    const attempts = ++crawl.attempts;
    if (result.is === "failed" && attempts < pushing.maxAttempts) {
      const { error, retryAt } = result;
      return tell({ outcome: "behind", attempts, error, ...(retryAt !== undefined && { retryAt }) });
    }
    crawl.pass();
    if (result.is !== "delivered") {
      const { error } = result;
      await outbox.add(deadLetter(key, shipment, { attempts, error }));
      return tell({ outcome: "dead", attempts, error });
    }
    crawl.sent++;
    await lane.succeeded(shipment);
    tell({ outcome: "delivered", attempts, ...(result.location && { location: result.location }) });
  },
});
