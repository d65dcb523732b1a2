import { UserError } from "../user-error.js";

/**
 * Reads an address of the web. What was given is not repeated in an error, as commander would: it may be a token that
 * stands in the wrong place.
 *
 * @throws UserError naming the flag
 */
export const url =
  (flag: string) =>
  (text: string): string => {
    const { protocol } = URL.canParse(text) ? new URL(text) : {};
    if (protocol === "http:" || protocol === "https:") return text;
    throw new UserError(`${flag} has to be a URL that begins with http:// or https://`);
  };

/** An address that others are below. @throws UserError naming the flag */
export const baseUrl =
  (flag: string) =>
  (text: string): string => {
    const { search, hash, username } = new URL(url(flag)(text));
    if (search === "" && hash === "" && username === "") return text;
    throw new UserError(
      `${flag} has to be a URL without query, fragment or user name: addresses are put behind it`,
    );
  };
