import type { Clock } from "@openocpi/cli";

interface Timer {
  at: number;
  run: () => Promise<void>;
}

/** Time that passes only when the test says so. What a timer begins is over before the next one rings. */
export interface ManualClock extends Clock {
  /** Lets so many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  /** How many timers are set. */
  readonly timers: number;
}

export function manualClock(start = Date.now()): ManualClock {
  let now = start;
  const timers = new Set<Timer>();
  const next = (until: number) =>
    [...timers].filter(({ at }) => at <= until).reduce<Timer | undefined>(earlier, undefined);
  return {
    now: () => now,
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      for (let timer = next(until); timer; timer = next(until)) {
        timers.delete(timer);
        now = Math.max(now, timer.at);
        await timer.run();
      }
      now = until;
    },
    get timers() {
      return timers.size;
    },
  };
}

const earlier = (best: Timer | undefined, timer: Timer) => (best && best.at <= timer.at ? best : timer);
