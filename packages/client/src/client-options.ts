import type { AddressPolicy, OcpiEvent, Party, Profile, Received, Schemas } from "@openocpi/protocol";
import type { Clock } from "./clock.js";
import type { Limiter } from "./limiter.js";

/** What one HTTP request may take; handed to the `fetch` that sends it. */
export interface RequestLimits {
  /** Milliseconds until the last byte of the answer is read. */
  timeoutMs: number;
  /** The largest body, in bytes after decompression. */
  maxBytes: number;
  /** Origins that the partner has published: a redirect may take the token to these, and to no other. */
  tokenOrigins: readonly string[];
}

/**
 * Sends one request. Unlike the global one it is always given a Request, and the limits that hold for it. The client
 * keeps time and size itself as well; what only the sender of a request can guard is redirects and resolved addresses.
 */
export type Fetch = (request: Request, limits: RequestLimits) => Promise<Response>;

/** Milliseconds that one request may take, until the last byte of its answer is read (P-15). */
export interface Timeouts {
  /** Default: 30 000. */
  call?: number | undefined;
  /** One page of a list. Default: 120 000. */
  list?: number | undefined;
}

/** How a partner is spoken to, whatever is asked of it. */
export interface ConnectionOptions {
  /** The credentials token that the partner gave us (AUTH-01). It is sent to origins that the partner published only. */
  token: string;
  /** How the partner differs from the standard on the wire. */
  profile?: Profile | undefined;
  /** Refuse answers that differ from the document in any way. Default: tolerate and report (P-12). */
  strict?: boolean | undefined;
  /** Hold bodies to the document before they are sent. Default: true; false leaves it to the partner to refuse them. */
  validateRequests?: boolean | undefined;
  /**
   * How often a GET is sent again after a failure that may pass: see {@link isTemporary}. Default: 2. Each time counts
   * its own `timeout`, and has a request id of its own. A write is not, unless its call says so.
   */
  retry?: number | undefined;
  /** Whose turn it is, where many requests are made at once. Default: six at a time. Share one among clients of one partner. */
  limiter?: Limiter | undefined;
  /** Our id of the partner: put into events and errors. */
  partner?: string | undefined;
  /** Told about every request, page, tolerated and refused object. What it throws stops nothing. */
  onEvent?: ((event: OcpiEvent) => void) | undefined;
  /** Sends the requests. Default: the global fetch, which follows redirects of a GET and takes the token nowhere else. */
  fetch?: Fetch | undefined;
  /** What is allowed beyond public addresses, and which further hosts may be sent the token. */
  network?: AddressPolicy | undefined;
  timeouts?: Timeouts | undefined;
  /** What the pauses before another try go by; for tests. Default: the system's time. */
  clock?: Clock | undefined;
}

/** What a partner publishes of one interface; modules that are not of the standard are possible (VER-03). */
export type PartnerEndpoint = Received<Schemas["Endpoint"]>;

/** One given partner. */
export interface ClientOptions extends ConnectionOptions {
  /** What the partner publishes: the `endpoints` of its version details (VER-02). */
  endpoints: readonly PartnerEndpoint[];
  /** The version that these endpoints speak. Default: 2.2.1, the only one so far. */
  version?: string | undefined;
  /** Where the partner's versions are listed. Its host counts as chosen by you; without it those of the endpoints do. */
  versionsUrl?: string | undefined;
  /**
   * The partner's parties, as in its credentials. If it is just one, requests are sent TO it (ROUT-02); save that a
   * hub is filled in for lists alone, for anything else sent TO a hub is a broadcast (ROUT-04, ROUT-05).
   */
  roles?: readonly (Party & { role?: string })[] | undefined;
  /**
   * Our own parties. If it is just one, requests are FROM it; else FROM the one that the path, or else the body, names
   * as the owner of the object (ROUT-02).
   */
  parties?: readonly Party[] | undefined;
}

/** What can be said with a single call. */
export interface CallOptions {
  /** Aborts the call, and all further pages of a list. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for the request, or for each page of a list. Default: see `timeouts`. */
  timeout?: number | undefined;
  /**
   * How often it is sent again after a failure that may pass: see {@link isTemporary}. Default: for a GET see `retry`
   * of the client; for anything else 0, because the partner may have done already what it is asked for again.
   */
  retry?: number | undefined;
  /** Our party that asks (ROUT-02). Default: the owner of the object, or our only one. Never sent on configuration modules (ROUT-01). */
  from?: Party | undefined;
  /** The party that is asked; a hub for a broadcast (ROUT-04). Default: the partner's only one. */
  to?: Party | undefined;
  /** X-Request-ID; of a list: of its first page. Default: a UUID (MSG-01). */
  requestId?: string | undefined;
  /** X-Correlation-ID; of a list: of all its pages. Default: a UUID (MSG-01). */
  correlationId?: string | undefined;
  /** More headers, for a gateway in between. Authorization cannot be set. */
  headers?: Readonly<Record<string, string>> | undefined;
}
