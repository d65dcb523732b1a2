import { type PartnerClient, partnerClient } from "@openocpi/client";
import { type Partner, type Party, partyOf, sameParty } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { offeredRoles } from "../handlers/parties.js";
import { isReachable } from "../routes/routes.js";
import { connection } from "./connection.js";

/** A client for a partner. @throws Error where it is not registered */
export async function clientOf(env: Env, id: string): Promise<PartnerClient> {
  const partner = await env.partners.get(id);
  if (!partner) throw new Error(`${id} is not registered`);
  return clientFor(env, partner);
}

/**
 * A client for the partner of this record; with `to`, for this party alone that it is or carries.
 *
 * @throws Error where it is not registered
 */
export function clientFor(env: Env, partner: Partner, { to }: { to?: Party } = {}): PartnerClient {
  if (!isReachable(partner)) throw new Error(`${partner.id} is not registered`);
  const own = partner.roles.filter((role) => !to || sameParty(role, to));
  return partnerClient({
    ...connection(env, partner),
    endpoints: partner.endpoints,
    token: partner.outbound.token,
    roles: to && own.length === 0 ? [to] : own,
    parties: offeredRoles(env, partner).map(partyOf),
    ...(partner.versionsUrl !== undefined && { versionsUrl: partner.versionsUrl }),
  });
}
