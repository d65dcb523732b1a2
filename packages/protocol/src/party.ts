import { ciEqual, ciKey } from "./ci-string.js";

/** A party: one company in one country. On the wire it is always these two fields (OCPI, "Role and country_code/party_id"). */
export interface Party {
  country_code: string;
  party_id: string;
}

/** One string per party, the same for every way to write it: `NL*OCA`. */
export const partyKey = ({ country_code, party_id }: Party): string =>
  `${ciKey(country_code)}*${ciKey(party_id)}`;

/** The party that a key names. */
export function partyOfKey(key: string): Party {
  const at = key.indexOf("*");
  return { country_code: key.slice(0, at), party_id: key.slice(at + 1) };
}

/** True where both name the same party. Compared without case (TYPE-01). */
export const sameParty = (a: Party, b: Party): boolean =>
  ciEqual(a.party_id, b.party_id) && ciEqual(a.country_code, b.country_code);

/** True where the party is among those given. */
export const includesParty = (parties: readonly Party[], party: Party): boolean =>
  parties.some((one) => sameParty(one, party));

/** The two fields of anything that has them, and nothing else. */
export const partyOf = ({ country_code, party_id }: Party): Party => ({ country_code, party_id });
