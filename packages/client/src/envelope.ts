import { isSuccess, statusCodes } from "@openocpi/protocol";
import { type Violation, validate } from "@openocpi/spec";
import type { Connection } from "./connection.js";
import { PartnerError, type RequestIdentity } from "./partner-errors.js";
import { wordsOf } from "./report.js";
import { readRetryAfter } from "./retry-after.js";

/** The envelope of an answer, as it was found. */
export interface FoundEnvelope {
  status_code: number;
  status_message?: string;
  /** Absent where the partner sent none, or null (TYPE-06). */
  data?: unknown;
  /** What is wrong with the envelope itself; its data are not looked at here. */
  violations: readonly Violation[];
}

/** The envelope, or undefined where the body is something else: HTML of a gateway, other JSON, nothing at all. */
export function findEnvelope(body: unknown): FoundEnvelope | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const members = Object.entries(body).filter(([, value]) => value !== null);
  const { data, ...envelope } = Object.fromEntries<unknown>(members);
  const { status_message } = envelope;
  const status_code = readCode(envelope.status_code);
  if (status_code === undefined) return undefined;
  return {
    status_code,
    ...(typeof status_message === "string" && { status_message }),
    ...(data !== undefined && { data }),
    violations: validate("Envelope", envelope, "strict"),
  };
}

/** A code written as text is a violation, but not to be mistaken for an answer without code: it may be a failure. */
function readCode(code: unknown): number | undefined {
  if (typeof code === "string" && /^\d{4}$/.test(code)) return Number(code);
  return typeof code === "number" && Number.isInteger(code) ? code : undefined;
}

/**
 * The error that an answer stands for; undefined for HTTP 2xx with a code of the success range, known or not
 * (HTTP-08). The data of a failure are never looked at (HTTP-06).
 */
export function failureIn(
  { ok, status, headers }: Pick<Response, "ok" | "status" | "headers">,
  envelope: FoundEnvelope | undefined,
  request: RequestIdentity,
  { secrets, clock }: Pick<Connection, "secrets" | "clock">,
): PartnerError | undefined {
  const succeeded = envelope !== undefined && isSuccess(envelope.status_code);
  if (ok && succeeded) return undefined;
  const byStatus = status >= 400 && status < 500 ? statusCodes.clientError : statusCodes.serverError;
  const code = envelope && !succeeded ? envelope.status_code : byStatus;
  const plain = envelope
    ? `status code ${envelope.status_code} with HTTP ${status}`
    : `HTTP ${status} without an OCPI answer`;
  const message = wordsOf(envelope?.status_message ?? "", secrets) || plain;
  return new PartnerError(code, message, request, {
    http: status,
    envelope: envelope !== undefined,
    retryAfter: readRetryAfter(headers.get("Retry-After"), clock),
  });
}
