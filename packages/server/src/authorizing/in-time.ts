import type { Question } from "./question.js";

/**
 * What a store of ours says, if it does so as long as a driver waits: a decision cannot wait for it (P-20).
 *
 * @param late what is wrong where it does not
 * @throws Error with these words; what the signal was aborted with; what the store throws
 */
export async function inTime<T>(
  { until, signal }: Pick<Question, "until" | "signal">,
  late: string,
  work: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const over = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    const timer = setTimeout(() => reject(new Error(late)), Math.max(0, until - Date.now()));
    signal.addEventListener("abort", abort, { once: true });
    stop = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    };
  });
  try {
    return await Promise.race([work(), over]);
  } finally {
    stop();
  }
}
