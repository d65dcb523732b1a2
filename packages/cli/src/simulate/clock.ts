/** The wall clock, and timers by it: everything in the simulation that waits does so here, so that a test can be the clock. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something after so many milliseconds, unless it is called off before. What `run` does is not waited for. */
  after(milliseconds: number, run: () => Promise<void>): () => void;
}

/** A timer that is set for longer than this fires at once. */
const longestTimer = 2 ** 31 - 1;

/** The time of this machine. Its timers keep no process up. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const left = milliseconds - longestTimer;
    let cancel = () => clearTimeout(timer);
    const ring = () => {
      if (left > 0) cancel = systemClock.after(left, run);
      else void run();
    };
    const timer = setTimeout(ring, Math.min(milliseconds, longestTimer)).unref();
    return () => cancel();
  },
};
