/** Bounds how many requests are under way at once; whoever has waited longest is next. */
export interface Limiter {
  /**
   * Resolves when it is the caller's turn, to the function that ends it.
   *
   * @throws the signal's reason, as soon as it aborts while waiting
   */
  acquire(signal?: AbortSignal): Promise<() => void>;
}

/**
 * A limiter for one partner, to be shared by all clients of it: `partnerClient({ …, limiter })`.
 *
 * @param atOnce how many requests are under way at most. Default: 6
 * @throws {RangeError} for less than one
 */
export function limiter(atOnce = 6): Limiter {
  if (!(atOnce >= 1)) throw new RangeError(`at least one request has to be possible, not ${atOnce}`);
  let free = Math.floor(atOnce);
  const waiting = new Set<() => void>();
  const begin = () => {
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const [next] = waiting;
      if (next) next();
      else free++;
    };
  };
  return {
    async acquire(signal) {
      signal?.throwIfAborted();
      if (free > 0) {
        free--;
        return begin();
      }
      await new Promise<void>((resolve, reject) => {
        const leave = () => {
          waiting.delete(go);
          signal?.removeEventListener("abort", abort);
        };
        const go = () => {
          leave();
          resolve();
        };
        const abort = () => {
          leave();
          reject(signal?.reason);
        };
        waiting.add(go);
        signal?.addEventListener("abort", abort, { once: true });
      });
      return begin();
    },
  };
}
