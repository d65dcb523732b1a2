const form =
  /^(\d{4})-(\d{1,2})-(\d{1,2})[Tt ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?\s*(?:[Zz]|([+-])(\d{2}):?(\d{2}))?$/;

/**
 * Reads a DateTime. Without a designator it means UTC (TYPE-03). Forms that the standard does not allow, but that
 * name one instant (an offset, a space for the `T`, no seconds), are read as well; what is finer than a
 * millisecond is cut off.
 *
 * @returns undefined where the text names no instant.
 */
export function parseDateTime(text: string): Date | undefined {
  const found = form.exec(text);
  if (!found) return undefined;
  const [, year, month, day, hour, minute, second, fraction, sign, hours, minutes] = found;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const midnight = midnightOf(Number(year), Number(month), Number(day));
  if (midnight === undefined) return undefined;
  const milliseconds = fraction === undefined ? 0 : Number(fraction.slice(0, 3).padEnd(3, "0"));
  const time = ((Number(hour) * 60 + Number(minute)) * 60 + Number(second ?? 0)) * 1_000 + milliseconds;
  const offset = (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return new Date(midnight + time - offset);
}

/** When a day begins; undefined where its month has no such day. */
function midnightOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  // To Date.UTC the year 1 is 1901; but some platforms write their earliest moment for "from the beginning".
  if (year < 100) date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

/** Writes a DateTime: UTC with `Z`, milliseconds only where there are any, at most 24 characters (TYPE-03, TYPE-04). */
export const formatDateTime = (date: Date): string => date.toISOString().replace(".000Z", "Z");
