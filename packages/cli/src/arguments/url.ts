import { InvalidArgumentError } from "@commander-js/extra-typings";

/** An address of the web. */
export function url(text: string): string {
  const { protocol } = URL.canParse(text) ? new URL(text) : {};
  if (protocol === "http:" || protocol === "https:") return text;
  throw new InvalidArgumentError("It has to be a URL that begins with http:// or https://.");
}
