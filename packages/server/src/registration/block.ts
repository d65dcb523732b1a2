import type { Partner, PartnerStatus } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { NotRegistered } from "./not-registered.js";
import { tellStatus } from "./record.js";

/**
 * Refuses a partner from now on, whatever token it comes with, and calls it no more. It is not told; all that is known
 * of it is kept.
 *
 * @throws NotRegistered for an id that is not known.
 */
export const block = (env: Env, id: string): Promise<Partner> => changeStatus(env, id, () => "blocked");

/**
 * Makes a blocked partner what it was before.
 *
 * @throws NotRegistered for an id that is not known; Error for one that is not blocked.
 */
export const unblock = (env: Env, id: string): Promise<Partner> =>
  changeStatus(env, id, (partner) => {
    if (partner.status !== "blocked") throw new Error(`${id} is not blocked`);
    return formerStatus(partner);
  });

/** What a record tells without its status: who shows roles, and has tokens that open more than registering, was registered. */
function formerStatus({ outbound, roles, inbound }: Partner): PartnerStatus {
  if (outbound && inbound.every(({ kind }) => kind === "A")) return "registering";
  if (outbound) return roles.length > 0 ? "registered" : "unknown";
  return inbound.length > 0 ? "invited" : "unregistered";
}

async function changeStatus(
  env: Env,
  id: string,
  statusOf: (current: Partner) => PartnerStatus,
): Promise<Partner> {
  const partner = await env.partners.update(id, (current) => {
    if (!current) throw new NotRegistered(id, undefined);
    return { ...current, status: statusOf(current) };
  });
  tellStatus(env, partner, "block");
  return partner;
}
