import { InvalidArgumentError } from "@commander-js/extra-typings";

/** An address or name of this machine. Nothing at all would be all of its addresses. */
export function host(text: string): string {
  if (text.trim() !== "") return text;
  throw new InvalidArgumentError("It has to be an address or name of this machine.");
}
