import { isToken } from "@openocpi/protocol";
import { UserError } from "../user-error.js";

/**
 * Reads a credentials token. What was given is not repeated in an error, for it is a secret: commander would.
 *
 * @throws UserError naming the flag
 */
export const token =
  (flag: string) =>
  (text: string): string => {
    if (isToken(text)) return text;
    throw new UserError(`${flag} has to be 1 to 64 printable ASCII characters without spaces`);
  };

/** Several: as many flags, or one text with spaces between them, as in an environment variable. */
export const tokens =
  (flag: string) =>
  (text: string, before: readonly string[] = []): string[] => {
    const given = text.split(/\s+/).filter((part) => part !== "");
    const all = [...before, ...(given.length > 0 ? given : [text]).map(token(flag))];
    if (new Set(all).size < all.length)
      throw new UserError(`${flag} has one token twice: each is for one partner`);
    return all;
  };
