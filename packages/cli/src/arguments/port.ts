import { InvalidArgumentError } from "@commander-js/extra-typings";

/** A port; 0 is any that is free. */
export function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 65_535) return number;
  throw new InvalidArgumentError("It has to be a number from 0 to 65535.");
}
