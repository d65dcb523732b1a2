import {
  type Emit,
  type Envelope,
  headerNames,
  type Partner,
  type Routing,
  routingHeaders,
  swapped,
  withoutZ,
} from "@openocpi/protocol";
import { type OperationRow, operationTable } from "@openocpi/spec";
import type { Request, Response } from "express";
import { incoming } from "./incoming.js";

/** What goes out for a request. */
export interface Answer {
  http: number;
  envelope: Envelope;
  headers?: Readonly<Record<string, string>>;
  /** Who was asked and who asked, where that is known better than the headers say. */
  routing?: Routing;
  operation?: OperationRow;
  /** Runs once the answer has been written, or cannot be. */
  afterwards?: () => void;
}

/**
 * The one place that writes an answer: the envelope, the ids, the routing headers swapped (HTTP-01, MSG-01, ROUT-02).
 * Written without Express, whose settings and conditional requests would have a say in it.
 */
export function reply(request: Request, response: Response, answer: Answer, emit: Emit): void {
  const about = incoming(request);
  const { http, envelope, operation } = answer;
  const routing = swapped(answer.routing ?? about.routing);
  const routed = operation ? operation.routed : isRouted(about.path);
  const text = JSON.stringify(written(answer, about.caller?.partner));
  // A long one is encoded once; as text it would be measured here, and encoded again when it is written. A shorter one
  // leaves in one piece with its headers.
  const body = text.length < 16_000 ? text : encoded(text);
  response.removeHeader("X-Powered-By");
  response.statusCode = http;
  // Set and not written: a host may look at them, and change them, until the answer ends.
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  if (routed) setHeaders(response, routingHeaders(routing));
  if (answer.headers) setHeaders(response, answer.headers);
  response.setHeader(headerNames.requestId, about.requestId);
  response.setHeader(headerNames.correlationId, about.correlationId);
  response.setHeader("Cache-Control", "no-store");
  const afterwards = () => {
    about.seat?.leave();
    answer.afterwards?.();
  };
  // Who has hung up already closes nothing any more.
  if (response.closed) afterwards();
  else response.once("close", afterwards);
  response.end(body);
  const { data, status_code, status_message } = envelope;
  emit({
    type: "request",
    direction: "in",
    ...(operation && { operation: operation.id }),
    ...(about.caller && { partner: about.caller.partner.id }),
    method: request.method,
    url: about.baseUrl + about.path,
    http,
    status_code,
    ...(status_message !== undefined && { status_message }),
    ...(Array.isArray(data) && { objects: data.length }),
    ...(routing.to && { from: routing.to }),
    ...(routing.from && { to: routing.from }),
    ms: performance.now() - about.startedAt,
    requestId: about.requestId,
    correlationId: about.correlationId,
  });
}

function setHeaders(response: Response, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * A text as UTF-8. To measure it takes longer than to write it; so it is tried whether it fits where few characters take
 * more than a byte, as they mostly do.
 */
function encoded(text: string): Uint8Array {
  const bytes = Buffer.allocUnsafe(Math.ceil(text.length * 1.1));
  const { read, written } = encoder.encodeInto(text, bytes);
  return read === text.length ? bytes.subarray(0, written) : Buffer.from(text);
}
const encoder = new TextEncoder();

/** The envelope in the form that the partner reads: some know no DateTime with `Z` (TYPE-03). */
function written({ envelope, operation }: Answer, partner: Partner | undefined): Envelope {
  if (!partner?.profile.dateTimesWithoutZ) return envelope;
  const { data, ...rest } = withoutZ("Envelope", envelope);
  if (data === undefined) return rest;
  return { ...rest, data: operation?.data ? withoutZ(operation.data, data) : data };
}

const unrouted = new Set(
  Object.values(operationTable).flatMap(({ routed, role, module }) => (routed ? [] : [`/${role}/${module}`])),
);

/** Whether a path that belongs to no operation lies in a functional module all the same: its errors are routed too (P-14). */
function isRouted(path: string): boolean {
  const found = /^\/[\d.]+(\/(sender|receiver)\/[^/]+)/i.exec(path)?.[1];
  return found !== undefined && !unrouted.has(found.toLowerCase());
}
