import { includesParty, type Party } from "./party.js";

const isParty = (value: unknown): value is Party =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "country_code") === "string" &&
  typeof Reflect.get(value, "party_id") === "string";

/** True for a Session or CDR: it is meant for one party alone. */
export const isForOne = (object: object): boolean => "cdr_token" in object;

/**
 * Who an object is meant for: a Session or CDR for the party of its Token alone, and for nobody where that cannot be
 * told; everything else for everybody (P-1).
 */
export function meantFor(object: object, parties: readonly Party[]): boolean {
  if (!isForOne(object)) return true;
  const token: unknown = Reflect.get(object, "cdr_token");
  return isParty(token) && includesParty(parties, token);
}
