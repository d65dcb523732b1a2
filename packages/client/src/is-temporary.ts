import { statusCodes } from "@openocpi/protocol";
import { PartnerError, PartnerUnreachable } from "./partner-errors.js";

const unreachedByHub: readonly number[] = [statusCodes.hubTimeout, statusCodes.receiverNotConnected];

/**
 * True for a failure that may be gone when the same is sent again (P-16): no connection, no answer in time, HTTP 429 or
 * 5xx, a status code that says that the partner (3xxx) or one behind a hub (4002, 4003) failed.
 */
export function isTemporary(error: unknown): error is PartnerError | PartnerUnreachable {
  if (error instanceof PartnerUnreachable) return error.reason === "network" || error.reason === "timeout";
  if (!(error instanceof PartnerError)) return false;
  const { http, code, envelope } = error;
  if (http >= 400) return http >= 500 || http === 429;
  return envelope && ((code >= 3000 && code < 4000) || unreachedByHub.includes(code));
}
