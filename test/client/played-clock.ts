import type { Clock } from "@openocpi/client";

/** A clock that stands still, save for the pauses, which are over at once. */
export interface PlayedClock extends Clock {
  /** The pauses so far, in milliseconds. */
  readonly pauses: number[];
}

export function playClock(start = "2026-03-02T09:15:00Z", chance = 0): PlayedClock {
  let now = Date.parse(start);
  const pauses: number[] = [];
  return {
    pauses,
    now: () => now,
    random: () => chance,
    async pause(ms, signal) {
      signal?.throwIfAborted();
      pauses.push(ms);
      now += ms;
    },
  };
}
