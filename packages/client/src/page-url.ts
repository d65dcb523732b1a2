const offsetPattern = /([?&]offset=)([^&#]*)/;

/** The `offset` in the query of a URL; undefined where it has none, or something else. */
export function offsetIn(url: string): number | undefined {
  const text = offsetPattern.exec(url)?.[2] ?? "";
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The same URL with this `offset`; all else stays letter for letter. */
export function withOffset(url: string, offset: number): string {
  if (offsetPattern.test(url)) return url.replace(offsetPattern, `$1${offset}`);
  return `${url}${url.includes("?") ? "&" : "?"}offset=${offset}`;
}

/** The names of the parameters in the query of a URL. */
export const parametersIn = (url: string): string[] => [...new URL(url).searchParams.keys()];
