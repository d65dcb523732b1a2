import { type PartnerClient, partnerClient } from "@openocpi/client";
import { type Partner, type Party, partyOf, sameParty } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { offeredRoles } from "../handlers/parties.js";
import { isReachable } from "../routes/routes.js";
import { connection } from "./connection.js";
import { NotRegistered } from "./not-registered.js";

/** A client for a partner. @throws NotRegistered */
export async function clientOf(env: Env, id: string): Promise<PartnerClient> {
  const partner = await env.partners.get(id);
  if (!partner) throw new NotRegistered(id, undefined);
  return clientFor(env, partner);
}

/** For whom and what a client is. */
interface ClientChoice {
  /** This party alone, which the partner is or carries. */
  to?: Party;
  /** A driver waits: its requests do not queue behind those that are under way. */
  urgent?: boolean;
}

/** A client for the partner of this record. @throws NotRegistered */
export function clientFor(
  env: Env,
  partner: Partner,
  { to, urgent = false }: ClientChoice = {},
): PartnerClient {
  if (!isReachable(partner)) throw new NotRegistered(partner.id, partner.status);
  const own = partner.roles.filter((role) => !to || sameParty(role, to));
  return partnerClient({
    ...connection(env, partner),
    ...(urgent && { limiter: undefined }),
    endpoints: partner.endpoints,
    token: partner.outbound.token,
    roles: to && own.length === 0 ? [to] : own,
    parties: offeredRoles(env, partner).map(partyOf),
    ...(partner.versionsUrl !== undefined && { versionsUrl: partner.versionsUrl }),
  });
}
