import type { Partner, Routing } from "@openocpi/protocol";
import type { OperationRow } from "@openocpi/spec";
import type { Request } from "express";
import type { Seat } from "./in-flight.js";

/** What is known of a request so far. Kept under a symbol of ours: the host's code sees nothing of it. */
export interface Incoming {
  /** When it came, in milliseconds of `performance.now()`. */
  startedAt: number;
  requestId: string;
  correlationId: string;
  /** Those of the two message ids that the request did not bring (MSG-01). */
  idsMissing: readonly string[];
  /** The router's own address as the partner knows it, without a slash at the end. */
  baseUrl: string;
  /** The address that it came from, as the host sees it. */
  address: string;
  /** The path below it. */
  path: string;
  /** The query as it came, without the question mark. */
  search: string;
  /** The routing headers as they came; once it is settled who asks whom, that. */
  routing: Routing;
  caller?: Caller;
  /** Where it is counted among those of its caller, until it is answered. */
  seat?: Seat;
  /** What is asked for, where that was seen without the validator. */
  recognised?: Recognised;
}

/** An operation, with its parameters as the document has them. */
export interface Recognised {
  row: OperationRow;
  path: Readonly<Record<string, string>>;
  query: Record<string, unknown>;
}

/** Who is calling, by its token. */
export interface Caller {
  partner: Partner;
  /** SHA-256 of the token that it came with. */
  hash: string;
  /** The token itself: GET credentials returns it (P-8). */
  token: string;
  kind: Partner["inbound"][number]["kind"];
}

/** Only this file can read what is kept under it. */
const about = Symbol("openocpi");
type Known = Request & { [about]?: Incoming };

export function incoming(request: Known): Incoming {
  const found = request[about];
  if (!found) throw new Error("a request was handled before it was looked at");
  return found;
}

export function remember(request: Known, looked: Incoming): void {
  request[about] = looked;
}

export const isRemembered = (request: Known): boolean => request[about] !== undefined;
