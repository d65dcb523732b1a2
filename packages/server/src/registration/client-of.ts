import { type PartnerClient, partnerClient } from "@openocpi/client";
import { type Partner, type PartnerStatus, type Party, partyOf, sameParty } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { offeredRoles } from "../handlers/parties.js";
import { isReachable } from "../routes/routes.js";
import { connection } from "./connection.js";

/** A partner cannot be called as things are. */
export class NotRegistered extends Error {
  override readonly name = "NotRegistered";
  constructor(
    id: string,
    /** `registering`: it can be soon. Absent: nobody knows it. */
    readonly status: PartnerStatus | undefined,
  ) {
    super(`${id} is not registered`);
  }
}

/** A client for a partner. @throws NotRegistered */
export async function clientOf(env: Env, id: string): Promise<PartnerClient> {
  const partner = await env.partners.get(id);
  if (!partner) throw new NotRegistered(id, undefined);
  return clientFor(env, partner);
}

/**
 * A client for the partner of this record; with `to`, for this party alone that it is or carries.
 *
 * @throws NotRegistered
 */
export function clientFor(env: Env, partner: Partner, { to }: { to?: Party } = {}): PartnerClient {
  if (!isReachable(partner)) throw new NotRegistered(partner.id, partner.status);
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
