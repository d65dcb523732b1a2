import { describe, statusCodes } from "@openocpi/protocol";
import type { SchemaName, Violation } from "@openocpi/spec";
import { PartnerError, type RequestIdentity } from "./partner-errors.js";

/** The error for an answer that differs from the document so far that it cannot be used. */
export function notValid(
  object: SchemaName,
  violations: readonly Violation[],
  request: RequestIdentity,
): PartnerError {
  const message = `the partner answered with a ${object} that is not valid: ${describe(violations)}`;
  return new PartnerError(statusCodes.serverError, message, request, { violations });
}
