import { type Party, partyKey } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import type { Seed } from "./objects.js";

/** Whoever owns these objects: a CPO, or an eMSP where it is Tokens. The first of its objects names it. */
export function ownersOf({ tokens = [], ...ofCpo }: Seed): CredentialsRole[] {
  const cpos = Object.values(ofCpo)
    .flat()
    .map((object) => ownerOf("CPO", object, "operator" in object ? object.operator?.name : undefined));
  const emsps = tokens.map((token) => ownerOf("EMSP", token, token.issuer));
  const named = new Map(
    [...cpos, ...emsps].reverse().map((role) => [`${role.role} ${partyKey(role)}`, role]),
  );
  return [...named.values()].reverse();
}

const ownerOf = (
  role: "CPO" | "EMSP",
  { country_code, party_id }: Party,
  name: string | undefined,
): CredentialsRole => {
  const party = { country_code: country_code.toUpperCase(), party_id: party_id.toUpperCase() };
  return { role, ...party, business_details: { name: name ?? partyKey(party) } };
};
