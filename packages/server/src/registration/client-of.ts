import { type ClientOptions, type PartnerClient, partnerClient } from "@openocpi/client";
import { type Partner, partyOf } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isReachable } from "../routes/routes.js";
import { connection } from "./connection.js";

/** A client for a partner. @throws Error where it is not registered */
export async function clientOf(env: Env, id: string): Promise<PartnerClient> {
  const partner = await env.partners.get(id);
  if (!partner) throw new Error(`${id} is not registered`);
  return clientFor(env, partner);
}

/** A client for the partner of this record. @throws Error where it is not registered */
export function clientFor(
  env: Env,
  partner: Partner,
  more: Pick<ClientOptions, "fetch"> = {},
): PartnerClient {
  if (!isReachable(partner) || !partner.outbound) throw new Error(`${partner.id} is not registered`);
  return partnerClient({
    ...connection(env, partner),
    endpoints: partner.endpoints,
    token: partner.outbound.token,
    roles: partner.roles,
    parties: env.roles.map(partyOf),
    ...(partner.versionsUrl !== undefined && { versionsUrl: partner.versionsUrl }),
    ...more,
  });
}
