import { printableUrl } from "@openocpi/protocol";
import type { Response } from "undici";
import { RedirectRefused } from "./transport-errors.js";

/** One request on its way: where to, and with which headers. */
export interface Hop {
  readonly url: URL;
  readonly headers: [string, string][];
}

/** How many redirects of one request are followed. */
export const MAX_REDIRECTS = 5;

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** What another origin may be told; everything else (token, routing, a gateway's key) stays with the first. */
const harmlessHeaders = new Set([
  "accept",
  "accept-language",
  "user-agent",
  "x-request-id",
  "x-correlation-id",
]);

/** The answer's Location, if it is a redirect that has one. */
export function redirectLocation(response: Response): string | null {
  return redirectStatuses.has(response.status) ? response.headers.get("location") : null;
}

/**
 * Where a redirect leads, and what is still sent there.
 *
 * @param tokenOrigins origins that may be sent the token too
 * @throws {RedirectRefused} for a write, a step from https to http, or a Location that is no URL
 */
export function nextHop(method: string, hop: Hop, location: string, tokenOrigins: readonly string[]): Hop {
  const target = `${method} ${printableUrl(hop.url)}`;
  const url = URL.canParse(location, hop.url.href) ? new URL(location, hop.url) : undefined;
  if (!url) throw new RedirectRefused(target, "redirected to something that is not a URL");
  const to = printableUrl(url);
  if (method !== "GET" && method !== "HEAD") {
    throw new RedirectRefused(
      target,
      `redirected to ${to}, but a write is never sent again to another address. ` +
        "Use the final URL: ask the partner to publish it in its version details, then read them again",
    );
  }
  if (hop.url.protocol === "https:" && url.protocol === "http:") {
    throw new RedirectRefused(target, `redirected from https to ${to}. Ask the partner to redirect to https`);
  }
  const trusted = url.origin === hop.url.origin || tokenOrigins.includes(url.origin);
  return { url, headers: trusted ? hop.headers : hop.headers.filter(([name]) => harmlessHeaders.has(name)) };
}
