import type { Party } from "@openocpi/protocol";
import { type ThingCrud, thingsInMemory } from "./things.js";

/** A Crud with one fault, and the cases that have to find it. */
export interface Broken {
  fault: string;
  make(): ThingCrud;
  caughtBy: readonly string[];
}

/** A sound Crud with some methods replaced. */
export const replacing = (make: (sound: ThingCrud) => Partial<ThingCrud>) => (): ThingCrud => {
  const sound = thingsInMemory();
  return { ...sound, ...make(sound) };
};

/** The owners that the contract uses. */
export const ours: Party = { country_code: "NL", party_id: "OCA" };
export const theirs: Party = { country_code: "DE", party_id: "ABC" };
