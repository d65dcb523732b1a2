import { formatDateTime, parseDateTime } from "@openocpi/protocol";

/**
 * Milliseconds since 1970.
 * @throws RangeError where the text is no DateTime
 */
export function instantOf(text: string, name: string): number {
  const date = parseDateTime(text);
  if (date === undefined) throw new RangeError(`${name} ${JSON.stringify(text)} is no DateTime`);
  return date.getTime();
}

/** The same, and undefined for the very beginning of 1970, by which some say that they do not know (AMB-24). */
export function knownInstant(text: string | undefined, name: string): number | undefined {
  return text === undefined ? undefined : instantOf(text, name) || undefined;
}

export const textOf = (instant: number): string => formatDateTime(new Date(instant));
