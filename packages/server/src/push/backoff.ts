import type { PushingOptions } from "./push-types.js";

export const pushingDefaults: Required<PushingOptions> = {
  firstRetrySeconds: 1,
  longestRetrySeconds: 300,
  circuitAfter: 5,
  maxAttempts: 1000,
  timeoutSeconds: 30,
  perSecond: 20,
};

/** However long a partner asks us to wait, after this it is tried again. */
const longestAskedMs = 3_600_000;

/** Milliseconds until the next attempt: longer after each failure, half of it left to chance, never less than the partner asked for. */
export function pauseAfter(
  failures: number,
  { firstRetrySeconds, longestRetrySeconds }: Required<PushingOptions>,
  askedMs = 0,
): number {
  const full = Math.min(firstRetrySeconds * 2 ** (failures - 1), longestRetrySeconds) * 1000;
  return Math.max(full * (0.5 + Math.random() / 2), Math.min(askedMs, longestAskedMs));
}
