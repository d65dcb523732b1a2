import { type Crud, includesParty, type Listable, memoryCrud, type Party } from "@openocpi/protocol";
import type { CrudContractOptions } from "@openocpi/server/testing";

/** An object as plain as one can be. */
export interface Thing extends Listable {
  id: string;
  name?: string;
  /** Who may see it; everybody where it is absent. */
  buyer?: Party;
}

export type ThingKey = { id: string } & Partial<Party>;
export type ThingCrud = Crud<Thing, ThingKey>;

export const thingsInMemory = (): ThingCrud =>
  memoryCrud<Thing>([], { visible: ({ buyer }, parties) => !buyer || includesParty(parties, buyer) });

/** What the contract has to know of a Crud of things. */
export const thingContract = (
  role: "sender" | "receiver",
  make: () => ThingCrud,
): CrudContractOptions<Thing, ThingKey> => ({
  role,
  make,
  sample: (fields) => ({ ...fields, name: "a thing" }),
  key: ({ id, country_code, party_id }) => (role === "sender" ? { id } : { country_code, party_id, id }),
  meantFor: (thing, buyer) => ({ ...thing, buyer }),
});
