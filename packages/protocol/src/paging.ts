/** The URL of the next page, or undefined on the last one (PAGE-03). Relative ones are resolved against `base`. */
export function nextPage(header: string | null | undefined, base: string): string | undefined {
  for (const [, target, parameters] of (header ?? "").matchAll(/<([^<>]*)>((?:\s*;[^,<]*)*)/g)) {
    if (target === undefined || !/;\s*rel\s*=\s*("[^"]*\bnext\b[^"]*"|next\b)/i.test(parameters ?? ""))
      continue;
    return URL.canParse(target, base) ? new URL(target, base).href : undefined;
  }
  return undefined;
}

/** The Link header that names a next page. */
export const linkTo = (url: URL): string => `<${url.href}>; rel="next"`;

/** A header that holds a count, or undefined where it holds none. */
export function readCount(header: string | null | undefined): number | undefined {
  const text = header?.trim() ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
