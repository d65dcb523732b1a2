import { PartnerError, PartnerUnreachable } from "@openocpi/client";
import { statusCodes } from "@openocpi/protocol";

const unreachedByHub = new Set<number>([statusCodes.hubTimeout, statusCodes.receiverNotConnected]);

/** Whether trying again can help: nobody was there, or something failed at the partner (P-16). */
export function mayHelp(error: unknown): boolean {
  if (error instanceof PartnerUnreachable) return error.reason === "network" || error.reason === "timeout";
  if (!(error instanceof PartnerError)) return false;
  const { http, code } = error;
  if (http >= 400) return http >= 500 || http === 429;
  return (code >= 3000 && code < 4000) || unreachedByHub.has(code);
}
