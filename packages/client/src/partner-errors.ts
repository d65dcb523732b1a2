import { describe, OcpiError, type OcpiErrorOptions } from "@openocpi/protocol";
import type { OperationId, SchemaName, Violation } from "@openocpi/spec";

/** Which request it was. Never holds a token or a query. */
export interface RequestIdentity {
  readonly operation?: OperationId;
  readonly requestId: string;
  readonly method: string;
  /** Without its query. */
  readonly url: string;
  /** Our id of the partner, where the client was given one. */
  readonly partner?: string;
}

/** What else is known of an answer that is an error. */
export interface PartnerErrorOptions extends OcpiErrorOptions {
  envelope?: boolean;
  retryAfter?: number | undefined;
}

/**
 * The partner answered, and it is not what was asked for:
 * - an OCPI status code other than 1xxx: `code` is that code, `message` what the partner says (HTTP-08);
 * - an HTTP error or no envelope: 2000 for HTTP 4xx, else 3000, unless the envelope says more;
 * - data that does not have the form of the document: 3000 with `violations`.
 */
export class PartnerError extends OcpiError {
  override readonly name: string = "PartnerError";
  readonly operation: OperationId | undefined;
  /** X-Request-ID that we sent: what the partner finds it by in its logs. */
  readonly requestId: string;
  /** Without its query. */
  readonly url: string;
  readonly partner: string | undefined;
  /**
   * True where the partner itself said that it failed. False where there is no OCPI answer, but something of a gateway
   * or nothing, or a success whose data cannot be used: what was asked for may have been done.
   */
  readonly envelope: boolean;
  /** Milliseconds that the partner asks to wait before the next try (Retry-After), where it says so. */
  readonly retryAfter: number | undefined;

  constructor(
    code: number,
    message: string,
    request: RequestIdentity,
    { envelope = false, retryAfter, ...options }: PartnerErrorOptions = {},
  ) {
    super(code, message, options);
    this.operation = request.operation;
    this.requestId = request.requestId;
    this.url = request.url;
    this.partner = request.partner;
    this.envelope = envelope;
    this.retryAfter = retryAfter;
  }
}

/**
 * What kept an answer away: no connection or a broken one, time, the caller, an address that is not called or not
 * trusted with the token, a body beyond the limit, a redirected write.
 */
export type UnreachableReason = "network" | "timeout" | "aborted" | "address" | "too-large" | "redirect";

/**
 * There is no answer, or it could not be read to its end. With `network` and `timeout` the partner may have got the
 * request all the same. `cause` is the original error.
 */
export class PartnerUnreachable extends Error {
  override readonly name = "PartnerUnreachable";
  readonly operation: OperationId | undefined;
  readonly requestId: string;
  /** Without its query. */
  readonly url: string;
  readonly partner: string | undefined;

  constructor(
    readonly reason: UnreachableReason,
    message: string,
    request: RequestIdentity,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.operation = request.operation;
    this.requestId = request.requestId;
    this.url = request.url;
    this.partner = request.partner;
  }
}

/** The partner publishes no such interface: nothing was sent. A pull-only partner is normal (P-9). */
export class MissingEndpoint extends Error {
  override readonly name = "MissingEndpoint";
  constructor(
    readonly module: string,
    readonly role: "sender" | "receiver" | null,
  ) {
    super(`the partner publishes no ${module} endpoint${role === null ? "" : ` as ${role}`}`);
  }
}

/** A body that is not as the document has it: nothing was sent. The message names the fields, `violations` too. */
export class InvalidBody extends TypeError {
  override readonly name = "InvalidBody";
  constructor(
    readonly operation: OperationId,
    object: SchemaName,
    readonly violations: readonly Violation[],
  ) {
    super(`${operation}: the body is not a valid ${object}: ${describe(violations)}`);
  }
}
