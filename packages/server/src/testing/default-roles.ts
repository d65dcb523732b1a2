import type { CredentialsRole } from "@openocpi/spec";

/** Who the usual parties of a test are, unless it says otherwise. */
export const defaultRoles = {
  cpo: {
    role: "CPO",
    country_code: "NL",
    party_id: "OCA",
    business_details: { name: "Oranje Laadpalen" },
  },
  emsp: {
    role: "EMSP",
    country_code: "BE",
    party_id: "MOV",
    business_details: { name: "Movendo" },
  },
  hub: {
    role: "HUB",
    country_code: "DE",
    party_id: "KNO",
    business_details: { name: "Knotenpunkt" },
  },
} as const satisfies Record<string, CredentialsRole>;

/** A name that says who the party is. */
export type KnownName = keyof typeof defaultRoles;

/** The roles that go with a name, or undefined. */
export const rolesOf = (name: string): CredentialsRole[] | undefined => {
  const role = new Map<string, CredentialsRole>(Object.entries(defaultRoles)).get(name);
  return role && [role];
};
