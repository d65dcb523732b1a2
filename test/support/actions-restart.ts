import { memoryPartners, memoryPending, type Pending } from "@openocpi/protocol";
import { type OcpiOptions, ocpi, type Platform } from "@openocpi/server";
import { onTestFinished } from "vitest";
import type { ActingCpo } from "./actions-cpo.js";
import { role } from "./conformance-net.js";
import { ours } from "./conformance-story.js";
import { type EventLog, eventLog } from "./event-log.js";

/** What outlives a process. */
export const stores = () => ({ pending: memoryPending(), partners: memoryPartners() });
export type Stores = ReturnType<typeof stores>;

/** The same CPO after a restart, or in a second process, with the same stores. */
export function restarted(
  kept: Stores,
  more: Partial<OcpiOptions> = {},
): { platform: Platform; log: EventLog } {
  const log = eventLog();
  const platform = ocpi({
    roles: [role(ours, "CPO")],
    modules: {},
    network: { allowPrivate: true },
    onEvent: log.onEvent,
    ...kept,
    ...more,
  });
  onTestFinished(() => platform.close());
  return { platform, log };
}

/** A result that was owed before. */
export const owed = (cpo: ActingCpo, more: Partial<Pending> = {}): Pending => ({
  id: "before",
  direction: "in",
  partner: "movendo",
  kind: "commands.receiver.reserveNow.post",
  responseUrl: cpo.inbox.url("?request=7"),
  deadline: "2026-01-01T00:00:00Z",
  correlationId: "the-command",
  state: "pending",
  ...more,
});

/** A promise, and how to keep it. */
export function held<T>(): { promise: Promise<T>; release: (value: T) => void } {
  let release = (_: T) => {};
  const promise = new Promise<T>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}
