import { formatDateTime, parseDateTime } from "@openocpi/protocol";

/** A DateTime, so many seconds after the moment at which all contracts begin. */
export const at = (seconds: number): string =>
  formatDateTime(new Date(Date.UTC(2026, 0, 1) + seconds * 1000));

/** The same, for a query. */
export const dateAt = (seconds: number): Date => new Date(at(seconds));

/** A value as it would be on the wire, each DateTime in one form: a storage may write the same moment in another. */
export function plain(value: unknown): unknown {
  if (typeof value === "string") {
    const moment = /^\d{4}-\d\d-\d\d[T ]/.test(value) ? parseDateTime(value) : undefined;
    return moment ? formatDateTime(moment) : value;
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, plain(member)]));
}

/** How many times something is tried at once. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
