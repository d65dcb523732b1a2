import type { Profile } from "@openocpi/protocol";

/** The segments that URLs resolve away, however they are encoded. */
const dots = new Set([".", ".."]);

/**
 * A URL at or under the one that a partner published (VER-02, AMB-10). At it, it is called exactly as published, with
 * or without slash; below it there is exactly one slash between; at the end there is one or none, where the partner
 * knows just that. A query that was published stays, ahead of ours.
 *
 * @param below empty, or a path that begins with a slash; a query may follow
 */
export function urlUnder(published: string, below: string, slash?: Profile["trailingSlash"]): string {
  const [withoutFragment = ""] = published.split("#", 1);
  const [base, ownQuery] = splitQuery(withoutFragment);
  const [path, query] = splitQuery(below);
  const joined = path === "" ? base : withoutSlash(base) + path;
  const ended = slash === undefined ? joined : withoutSlash(joined) + (slash === "always" ? "/" : "");
  const queries = [ownQuery, query].filter((part) => part !== "");
  return queries.length > 0 ? `${ended}?${queries.join("&")}` : ended;
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, "");

function splitQuery(url: string): [path: string, query: string] {
  const at = url.indexOf("?");
  return at < 0 ? [url, ""] : [url.slice(0, at), url.slice(at + 1)];
}

/**
 * Puts the values into `/{country_code}/{party_id}`, each encoded as one segment.
 *
 * @throws {TypeError} for one that is missing or empty, and for `.` and `..`, which no URL can express
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = value === undefined || value === null ? "" : String(value);
    if (text === "") throw new TypeError(`${name} is missing: it is part of the URL`);
    if (dots.has(text)) throw new TypeError(`${name} is "${text}", which cannot be part of a URL`);
    return encodeURIComponent(text);
  });
}
