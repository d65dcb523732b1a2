import type { Clock } from "./clock.js";

/** Retry-After, seconds or an HTTP date, in milliseconds from now; undefined where it is missing, or neither. */
export function readRetryAfter(header: string | null, { now }: Pick<Clock, "now">): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,10}$/.test(text)) return Number(text) * 1000;
  const date = / GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(date - now(), 0);
}
