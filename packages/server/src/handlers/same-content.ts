import { isDeepStrictEqual } from "node:util";
import { formatDateTime, parseDateTime, withoutNulls } from "@openocpi/protocol";

/**
 * True where two objects say the same, however they are written: null and absent are one (TYPE-06), a DateTime may be
 * written in several ways, and the order of members is of no meaning (P-18).
 */
export const sameContent = (a: unknown, b: unknown): boolean => isDeepStrictEqual(plain(a), plain(b));

function plain(value: unknown): unknown {
  return normalised(withoutNulls(value));
}

function normalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(
      ([, member]) => !(Array.isArray(member) && member.length === 0),
    );
    return Object.fromEntries(members.map(([name, member]) => [name, normalised(member)]));
  }
  if (value === 0) return 0; // as JSON has it, -0 is another number than 0
  const date = typeof value === "string" ? parseDateTime(value) : undefined;
  return date ? formatDateTime(date) : value;
}
