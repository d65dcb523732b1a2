import type { SecureContextOptions } from "node:tls";
import { type AddressPolicy, allows } from "@openocpi/protocol";
import type { Agent, Dispatcher } from "undici";
import { type Lookup, lookupBySystem } from "./checked-lookup.js";
import { guardedAgent } from "./guarded-agent.js";
import { type CallOptions, effectiveLimits } from "./limits.js";
import { agentOn, type Connector } from "./memory-agent.js";
import { send } from "./send.js";

/** Everything has a default; limits and `tokenOrigins` are those of a call that gives none of its own. */
export interface TransportOptions extends CallOptions {
  /** What is allowed beyond public http and https addresses. Default: nothing. */
  policy?: AddressPolicy;
  /** Milliseconds to look up the name, connect and shake hands. Default: 10 s. */
  connectTimeoutMs?: number;
  /** Our certificate and the authorities we accept, for partners who want mTLS. */
  tls?: Pick<SecureContextOptions, "ca" | "cert" | "key" | "passphrase" | "pfx">;
  /** How names are resolved. Default: as the operating system does. */
  lookup?: Lookup;
  /** Replaces TCP, TLS and look-ups, and so the check of resolved addresses; all else stays in force. */
  connector?: Connector;
  /**
   * An undici dispatcher to use instead of our agent, such as a ProxyAgent for an egress proxy. The proxy then
   * resolves names and has to guard them; URLs are still checked. It stays the caller's to close.
   */
  dispatcher?: Dispatcher;
}

/** Fits openapi-fetch: `createClient({ fetch: transport.fetch, Request: transport.Request })`. */
export interface Transport {
  /**
   * Like the global fetch, but guarded: only allowed addresses, limited size and time, and of redirects only a
   * GET's or HEAD's, at most five, which take the token to no other origin. The body is limited while it is
   * read, so reading it can fail with the same errors. Read or cancel it: until then it holds a connection.
   * For a list's page: `(request) => transport.fetch(request, LIST_LIMITS)`.
   *
   * @throws {TransportError} when there is no usable answer; an HTTP error status is an answer
   * @throws {RangeError} for a limit that is none
   */
  fetch(this: void, request: Request, options?: CallOptions): Promise<Response>;
  /** The class of the requests that `fetch` takes: the global one. */
  readonly Request: typeof Request;
  /** Waits for the running requests, then closes the connections; further requests fail. May be called twice. */
  close(): Promise<void>;
}

/**
 * Makes the transport for calls to addresses that strangers hand us. One per {@link AddressPolicy}: connections
 * are kept open and reused, and what one policy allowed must not serve another.
 *
 * @throws {TypeError} for a policy with a network that is not CIDR
 * @throws {RangeError} for a limit that is none
 */
export function guardedFetch(options: TransportOptions = {}): Transport {
  const { policy = {} } = options;
  allows(policy, "0.0.0.0"); // for its TypeError: better now than at the first request
  effectiveLimits(undefined, options);
  const dispatcher = options.dispatcher ?? agentFor(policy, options);
  let closing: Promise<void> | undefined;
  return {
    fetch: async (request, call) =>
      send(request, {
        policy,
        dispatcher,
        ...effectiveLimits(call, options),
        tokenOrigins: call?.tokenOrigins ?? options.tokenOrigins ?? [],
      }),
    Request,
    close: async () => {
      if (options.dispatcher) return;
      closing ??= dispatcher.close();
      await closing;
    },
  };
}

function agentFor(policy: AddressPolicy, options: TransportOptions): Agent {
  const { connector, lookup = lookupBySystem, connectTimeoutMs = 10_000, tls = {} } = options;
  return connector ? agentOn(connector) : guardedAgent({ policy, lookup, connectTimeoutMs, tls });
}
