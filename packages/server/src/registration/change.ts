import type { Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { NotRegistered } from "./not-registered.js";
import { assertPartnerOptions, type PartnerOptions } from "./partner-options.js";

/** What can be changed of a partner: each member that is given replaces the one of the record as a whole. */
export type PartnerChange = Omit<PartnerOptions, "id">;

/**
 * Changes what a partner is to us. Everything else of its record stays: its tokens, roles, endpoints, and what is not
 * named. Which of our parties and interfaces it is offered, the partner reads when it next asks, or is told by `update`.
 *
 * @throws NotRegistered for an id that is not known; TypeError for what cannot be, or is none of its options
 */
export async function changePartner(env: Env, id: string, change: PartnerChange): Promise<Partner> {
  assertPartnerOptions(env, change);
  return env.partners.update(id, (current) => {
    if (!current) throw new NotRegistered(id, undefined);
    return { ...current, ...change };
  });
}
