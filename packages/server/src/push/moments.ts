import { formatDateTime, parseDateTime } from "@openocpi/protocol";

/** A DateTime as milliseconds. */
export const millis = (moment: string | undefined): number =>
  moment === undefined ? Number.NaN : (parseDateTime(moment)?.getTime() ?? Number.NaN);

/** The DateTime so many milliseconds from now. */
export const fromNow = (ms = 0): string => formatDateTime(new Date(Date.now() + ms));

/** The earliest of those that there are. Texts do not compare: one may have fractions and another not. */
export const earliest = (...moments: readonly (string | undefined)[]): string | undefined =>
  moments.reduce((a, b) => (a === undefined || millis(b) < millis(a) ? b : a), undefined);

/** The latest of those that there are. */
export const latest = (...moments: readonly (string | undefined)[]): string | undefined =>
  moments.reduce((a, b) => (a === undefined || millis(b) > millis(a) ? b : a), undefined);
