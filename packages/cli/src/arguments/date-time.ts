import { InvalidArgumentError } from "@commander-js/extra-typings";
import { type DateTime, validate } from "@openocpi/spec";

/** A DateTime, or a date, which stands for its midnight in UTC. */
export function dateTime(text: string): DateTime {
  const full = /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text;
  if (validate("DateTime", full, "strict").length === 0 && !Number.isNaN(Date.parse(full))) return full;
  throw new InvalidArgumentError("It has to be a DateTime in UTC such as 2026-03-01T09:00:00Z, or a date.");
}
