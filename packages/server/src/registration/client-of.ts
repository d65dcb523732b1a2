import { type PartnerClient, partnerClient } from "@openocpi/client";
import { partyOf } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { connection } from "./connection.js";

/** A client for a partner. @throws Error where it is not registered */
export async function clientOf(env: Env, id: string): Promise<PartnerClient> {
  const partner = await env.partners.get(id);
  const isOpen = partner?.status === "registered" || partner?.status === "unknown";
  if (!isOpen || !partner.outbound) throw new Error(`${id} is not registered`);
  return partnerClient({
    ...connection(env, partner),
    endpoints: partner.endpoints,
    token: partner.outbound.token,
    roles: partner.roles,
    parties: env.roles.map(partyOf),
    ...(partner.versionsUrl !== undefined && { versionsUrl: partner.versionsUrl }),
  });
}
