import { setTimeout as pause } from "node:timers/promises";
import { isTemporary } from "@openocpi/client";
import type { ConnectingEvent } from "./report.js";

const second = 1000;
const firstRetryMs = second;
const longestRetryMs = 60 * second;

export interface Persisting {
  /** The partner's address. */
  url: string;
  tell: (event: ConnectingEvent) => void;
  stop: AbortSignal;
}

/**
 * Connects with a partner, and tries again as long as that one cannot answer: it may start later than we do. What it
 * refuses is told, and the service goes on for its other partners.
 *
 * @param connect gives our id of it
 */
export async function persist(
  connect: () => Promise<string>,
  { url, tell, stop }: Persisting,
): Promise<void> {
  const told = (event: Omit<ConnectingEvent, "type" | "at" | "url">) =>
    tell({ type: "connecting", at: new Date().toISOString(), url, ...event });
  for (let wait = firstRetryMs; !stop.aborted; wait = Math.min(2 * wait, longestRetryMs)) {
    try {
      return told({ outcome: "connected", partner: await connect() });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!mayAnswerLater(error)) return told({ outcome: "failed", error: message });
      told({ outcome: "waiting", error: message, retryAt: new Date(Date.now() + wait).toISOString() });
    }
    await pause(wait, undefined, { signal: stop }).catch(() => {});
  }
}

/**
 * Its versions could not be read, which is why there is a cause. Once credentials are on their way, nobody knows what
 * has become of them (P-7): then it is not tried again.
 */
const mayAnswerLater = (error: unknown): boolean => error instanceof Error && isTemporary(error.cause);
