import { includesParty, type Party } from "./party.js";

const isParty = (value: unknown): value is Party =>
  typeof value === "object" && value !== null && "country_code" in value && "party_id" in value;

/** The party of the Token that a Session or CDR was made with; undefined for what has none. */
export function tokenOwner(object: object): Party | undefined {
  const token: unknown = Reflect.get(object, "cdr_token");
  return isParty(token) ? token : undefined;
}

/** Who an object is meant for: a Session or CDR for the party of its Token alone, everything else for everybody (P-1). */
export function meantFor(object: object, parties: readonly Party[]): boolean {
  const owner = tokenOwner(object);
  return !owner || includesParty(parties, owner);
}
