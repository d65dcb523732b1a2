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
  const part = (index: number) => Number(found[index] ?? 0);
  const [month, day, hour, minute, second] = [part(2), part(3), part(4), part(5), part(6)];
  const millisecond = Number((found[7] ?? "").slice(0, 3).padEnd(3, "0"));
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const offset = (found[8] === "-" ? -1 : 1) * (part(9) * 60 + part(10)) * 60_000;
  // Not Date.UTC, to which the year 1 is 1901: some platforms write their earliest moment for "from the beginning".
  const date = new Date(0);
  date.setUTCFullYear(part(1), month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return new Date(date.setUTCHours(hour, minute, second, millisecond) - offset);
}

/** Writes a DateTime: UTC with `Z`, milliseconds only where there are any, at most 24 characters (TYPE-03, TYPE-04). */
export const formatDateTime = (date: Date): string => date.toISOString().replace(".000Z", "Z");
