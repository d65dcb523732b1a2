import { MissingEndpoint, PartnerError, PartnerUnreachable } from "@openocpi/client";
import { OcpiError } from "@openocpi/protocol";

/** True where the partner has surely not done what it was asked to do with credentials, so that the record can go back. */
export function isWithoutEffect(error: unknown): boolean {
  if (error instanceof PartnerUnreachable) return error.reason === "address" || error.reason === "redirect";
  if (error instanceof PartnerError) return error.http < 500 && (error.envelope || error.http >= 400);
  // Any other error is one of before anything was sent; an OcpiError is ours, about the answer.
  return !(error instanceof OcpiError);
}

/** True where a partner that was told to forget us says that it does not know us. One that was imported may have no credentials interface at all. */
export const knowsUsNot = (error: unknown): boolean =>
  error instanceof MissingEndpoint || isStatus(error, 405) || isStatus(error, 401);

/** True where the partner answered with this HTTP status. */
export const isStatus = (error: unknown, http: number): boolean =>
  error instanceof PartnerError && error.http === http;
