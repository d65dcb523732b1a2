/** What kept a request from getting an answer. */
export type TransportReason = "address" | "connect" | "timeout" | "too-large" | "redirect" | "aborted";

/**
 * A request that got no usable answer; an HTTP error status is an answer and not this. Switch on `reason`. The
 * message names method, URL (no query) and what happened, in words for our operator (it may name inside
 * addresses: do not hand it to a partner). It never holds a header. `cause` is the original error.
 */
export abstract class TransportError extends Error {
  abstract readonly reason: TransportReason;

  constructor(
    /** The method and the URL asked for, without its query: `GET https://cpo.example/ocpi/versions`. */
    readonly target: string,
    what: string,
    cause?: unknown,
  ) {
    super(`${target}: ${what}`, cause === undefined ? {} : { cause });
    this.name = new.target.name;
  }
}

/** The URL, or an address that its name resolves to, is not one we call; `cause` is an AddressRefused. */
export class AddressBlocked extends TransportError {
  readonly reason = "address";
}

/** No connection, or it broke off, or what came is not HTTP. The partner may have received the request. */
export class ConnectFailed extends TransportError {
  readonly reason = "connect";
}

/** No connection within the connect limit, or no complete answer within the total limit. */
export class RequestTimedOut extends TransportError {
  readonly reason = "timeout";
}

/** The body exceeds the limit, counted in bytes after decompression. */
export class ResponseTooLarge extends TransportError {
  readonly reason = "too-large";

  constructor(
    target: string,
    /** The limit, in bytes. */
    readonly maxBytes: number,
  ) {
    super(target, `the response is larger than ${maxBytes} bytes`);
  }
}

/** The partner answered with a redirect that we do not follow; the message says what to do about it. */
export class RedirectRefused extends TransportError {
  readonly reason = "redirect";
}

/** The caller's AbortSignal fired; `cause` is its reason. */
export class RequestAborted extends TransportError {
  readonly reason = "aborted";
}
