/**
 * A text that a partner chose, as it may be written into a log: without line breaks and other control characters, with
 * which it would forge lines there or steer the terminal of whoever reads it, and not longer than 1,000 characters.
 */
export const oneLine = (text: string): string =>
  text.length > mostCharacters || control.test(text)
    ? text.slice(0, mostCharacters).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ")
    : text;

const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const mostCharacters = 1_000;
