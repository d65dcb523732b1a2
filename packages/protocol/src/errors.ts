import type { Violation } from "@openocpi/spec";
import { statusCodes } from "./envelope.js";

export interface OcpiErrorOptions {
  /** The HTTP status that goes with it. 200 unless the standard names another (HTTP-03). */
  http?: number;
  /** Where the value at fault differs from the document. */
  violations?: readonly Violation[];
  /** Headers that go with it, such as Allow. */
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/**
 * A failure with its OCPI status code. Thrown by a Crud or a handler it becomes the answer to the partner, its
 * message included; so it must not say what the partner may not know. Every other error becomes a plain 3000.
 */
export class OcpiError extends Error {
  override readonly name: string = "OcpiError";
  /** The OCPI status_code: 2xxx the asking side is at fault, 3xxx the answering one, 4xxx a hub. */
  readonly code: number;
  readonly http: number;
  readonly violations: readonly Violation[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: number,
    message: string,
    { http = 200, violations = [], headers = {}, cause }: OcpiErrorOptions = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.http = http;
    this.violations = violations;
    this.headers = headers;
  }
}

/** 2001 with HTTP 200: something in the request is missing or wrong. Name the field. */
export const invalid = (message: string, options?: OcpiErrorOptions): OcpiError =>
  new OcpiError(statusCodes.invalidParameters, message, options);

/** 404: there is no such object, or the caller may not know of it. */
export const notFound = (message: string): OcpiError =>
  new OcpiError(statusCodes.clientError, message, { http: 404 });

/** 401: no Authorization header, or a token that opens nothing here (AUTH-02, AUTH-03). */
export const unauthorized = (message: string): OcpiError =>
  new OcpiError(statusCodes.clientError, message, { http: 401 });

/** 405: the method is not available here and now (HTTP-10, CRED-04). `allow` lists those that are. */
export const methodNotAllowed = (message: string, allow: readonly string[]): OcpiError =>
  new OcpiError(statusCodes.clientError, message, { http: 405, headers: { Allow: allow.join(", ") } });

/** The violations as one sentence: `/evses/0/uid is required; /country must be string`. At most five of them. */
export function describe(violations: readonly Violation[]): string {
  const shown = violations.slice(0, 5).map(({ path, message }) => `${path || "the body"} ${message}`);
  const more = violations.length - shown.length;
  return shown.join("; ") + (more > 0 ? ` (and ${more} more)` : "");
}
