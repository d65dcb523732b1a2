import { randomUUID } from "node:crypto";
import { readRouting } from "@openocpi/protocol";
import type { Request, RequestHandler } from "express";
import { remember } from "./incoming.js";

/** What an id may look like in a header that we send back: anything else could not be a header at all. */
const printable = /^[\x20-\x7E]{1,255}$/;

/** Takes down what every later step needs: ids, address, routing headers. Never fails. */
export function lookAt(request: Request, publicUrl: string | undefined): void {
  const given = (name: string) => {
    const value = request.get(name)?.trim();
    return value !== undefined && printable.test(value) ? value : undefined;
  };
  const requestId = given("X-Request-ID");
  const correlationId = given("X-Correlation-ID");
  remember(request, {
    startedAt: performance.now(),
    requestId: requestId ?? randomUUID(),
    correlationId: correlationId ?? requestId ?? randomUUID(),
    idsMade: requestId === undefined || correlationId === undefined,
    baseUrl: publicUrl ?? `${request.protocol}://${request.host}${request.baseUrl}`,
    path: request.path,
    routing: readRouting((name) => request.get(name)),
  });
}

/**
 * Makes the URL plain: doubled and trailing slashes are served as if they were not there, without a redirect (P-13),
 * and the query is read in one way, whatever the host's query parser is.
 */
export const plainUrl: RequestHandler = (request, _response, next) => {
  const [path = "", ...query] = request.url.split("?");
  const plain = path.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
  request.url = query.length > 0 ? `${plain}?${query.join("?")}` : plain;
  const read = Object.fromEntries(new URLSearchParams(query.join("?")));
  Object.defineProperty(request, "query", {
    value: read,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  next();
};
