import { InvalidArgumentError } from "@commander-js/extra-typings";

/** A whole number, 1 or more. */
export function count(text: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= 1) return number;
  throw new InvalidArgumentError("It has to be a whole number, 1 or more.");
}

/** How many times as fast: an hour in a second is fast enough for every timer. */
export function factor(text: string): number {
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (number > 0 && number <= 3600) return number;
  throw new InvalidArgumentError("It has to be a number above 0, and 3600 at most.");
}

/** A number, 0 or more. */
export function amount(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw new InvalidArgumentError("It has to be a number, 0 or more.");
}
