import type { OutboxItem } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { type DeliveryFilter, type DeliveryStatus, deliveryStatus } from "./delivery-status.js";

/** What is stored of pushes, and how they are doing. */
export interface Deliveries {
  /** One for each partner and module that was ever pushed to. */
  status(filter?: DeliveryFilter): Promise<DeliveryStatus[]>;
  /** What was refused, or tried too often: kept until it is retried or discarded, or a newer state of the object has come. */
  dead(filter?: DeliveryFilter): Promise<readonly OutboxItem[]>;
  /** Tries a dead letter again by its id, or all that fit, where they stood in the order. @returns how many */
  retry(which: string | DeliveryFilter): Promise<number>;
  /** Forgets a dead letter by its id, or all that fit. @returns how many */
  discard(which: string | DeliveryFilter): Promise<number>;
  /** Goes on at once with a partner that does not know our token, or that is being waited for. New tokens do so too. @throws NotRegistered */
  resume(partner: string): Promise<void>;
}

export function deliveries(env: Env): Deliveries {
  const { outbox, lanes } = env;
  const dead = (which: string | DeliveryFilter) =>
    outbox.find({ ...(typeof which === "string" ? { id: which } : which), state: "dead" });
  const forEach = async (
    which: string | DeliveryFilter,
    change: (item: OutboxItem) => Promise<boolean>,
  ): Promise<number> => {
    const found = await dead(which);
    let changed = 0;
    // One after the other, so that they are sent in their order.
    for (const item of found) if (await change(item)) changed++;
    // Also where it is gone: it may have held up others.
    for (const item of found) lanes.wake(item);
    return changed;
  };
  return {
    status: (filter) => deliveryStatus(env, filter),
    dead: (filter = {}) => dead(filter),
    retry: (which) => forEach(which, ({ id }) => outbox.update(id, { state: "waiting", attempts: 0 })),
    discard: (which) => forEach(which, ({ id }) => outbox.remove(id)),
    resume: (partner) => lanes.resume(partner),
  };
}
