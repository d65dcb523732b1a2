import { randomUUID } from "node:crypto";
import { headerNames, readRouting } from "@openocpi/protocol";
import type { Request } from "express";
import { remember } from "./incoming.js";

/** What an id may look like in a header that we send back: anything else could not be a header at all. */
const printable = /^[\x20-\x7E]{1,255}$/;

/** Takes down what every later step needs: ids, address, routing headers. Never fails. */
export function lookAt(request: Request, publicUrl: string | undefined): void {
  const given = (name: string) => {
    const value = headerOf(request, name)?.trim();
    return value !== undefined && printable.test(value) ? value : undefined;
  };
  const requestId = given(headerNames.requestId);
  const correlationId = given(headerNames.correlationId);
  remember(request, {
    startedAt: performance.now(),
    requestId: requestId ?? randomUUID(),
    correlationId: correlationId ?? requestId ?? randomUUID(),
    idsMissing: [
      ...(requestId === undefined ? [headerNames.requestId] : []),
      ...(correlationId === undefined ? [headerNames.correlationId] : []),
    ],
    baseUrl: publicUrl ?? ownAddress(request),
    address: request.ip ?? "",
    ...plain(request.url),
    routing: readRouting((name) => headerOf(request, name)),
  });
}

const lowerCase = new Map<string, string>(
  Object.values(headerNames).map((name) => [name, name.toLowerCase()]),
);

/** Node has the names in lower case, and joins what comes twice. */
function headerOf({ headers }: Request, name: string): string | undefined {
  const value = headers[lowerCase.get(name) ?? name];
  return typeof value === "string" ? value : undefined;
}

/** Where the router is, as this request found it. A Host header that is no host must not stop the answer. */
function ownAddress({ protocol, host, baseUrl }: Request): string {
  const origin = `${protocol}://${host}`;
  if (origin !== lastOrigin.given) {
    lastOrigin = { given: origin, usable: URL.canParse(origin) ? origin : `${protocol}://localhost` };
  }
  return lastOrigin.usable + baseUrl;
}
/** Nearly all requests come to the same one. */
let lastOrigin = { given: "", usable: "" };

/** Path and query; doubled and trailing slashes, and the origin that a proxy may have left in front, taken out. */
function plain(url: string): { path: string; search: string } {
  const target = url.startsWith("/") ? url : url.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, "");
  const end = target.indexOf("?");
  const path = end < 0 ? target : target.slice(0, end);
  const isPlain = !path.includes("//") && !path.endsWith("/");
  return {
    path: (isPlain ? path : path.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1")) || "/",
    search: end < 0 ? "" : target.slice(end + 1),
  };
}

/**
 * The parameters of a query. A plus sign is one, not a space: nothing in OCPI has spaces, but a DateTime may come
 * with an offset that was not percent-encoded.
 */
export const readQuery = (search: string): URLSearchParams =>
  new URLSearchParams(search.replaceAll("+", "%2B"));

/**
 * Makes the URL plain: doubled and trailing slashes are served as if they were not there, without a redirect (P-13),
 * and the query is read in one way, whatever the host's query parser is.
 */
export function makePlain(request: Request): void {
  const { path, search } = plain(request.url);
  request.url = search === "" ? path : `${path}?${search}`;
  Object.defineProperty(request, "query", {
    value: Object.fromEntries(readQuery(search)),
    configurable: true,
    writable: true,
    enumerable: true,
  });
}
