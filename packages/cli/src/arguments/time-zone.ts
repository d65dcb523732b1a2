import { InvalidArgumentError } from "@commander-js/extra-typings";

/** A time zone of the IANA database. */
export function timeZone(text: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return text;
  } catch {
    throw new InvalidArgumentError("It has to be a time zone such as Europe/Amsterdam.");
  }
}
