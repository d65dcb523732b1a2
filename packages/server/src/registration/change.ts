import { allows, type Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { assertDelivery, assertOffer } from "./record.js";
import type { PartnerOptions } from "./register.js";

/** What can be changed of a partner: each member that is given replaces the one of the record as a whole. */
export type PartnerChange = Omit<PartnerOptions, "id">;

/**
 * Changes what a partner is to us. Everything else of its record stays: its tokens, roles, endpoints, and what is not
 * named. Which of our parties and interfaces it is offered, the partner reads when it next asks, or is told by `update`.
 *
 * @throws Error for an id that is not known; TypeError for an offer of none of our parties, or a network or delivery policy that is none
 */
export async function changePartner(env: Env, id: string, change: PartnerChange): Promise<Partner> {
  assertOffer(env, change.offer);
  assertDelivery(change.delivery);
  if (change.network) allows(change.network, "0.0.0.0"); // for its TypeError: better now than at the next call
  return env.partners.update(id, (current) => {
    if (!current) throw new Error(`there is no partner ${id}`);
    return { ...current, ...change };
  });
}
