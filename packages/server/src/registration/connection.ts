import { type ConnectionOptions, type PartnerClient, partnerClient } from "@openocpi/client";
import { AddressRefused, checkAddress, type Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";

/** How a partner is called: through the guarded transport, seen by the same observer. */
export const connection = (env: Env, partner: Partner): Omit<ConnectionOptions, "token"> => ({
  partner: partner.id,
  profile: partner.profile,
  strict: env.strict,
  network: env.reach.policyFor(partner),
  onEvent: env.onEvent,
  fetch: env.reach.transportFor(partner).fetch,
  limiter: env.reach.limiterFor(partner),
});

/** The credentials interface of a partner, called with the token of its record or another one. */
export const credentialsAt = (
  env: Env,
  partner: Partner,
  token = partner.outbound?.token ?? "",
): PartnerClient["credentials"] =>
  partnerClient({
    ...connection(env, partner),
    endpoints: partner.endpoints,
    token,
    ...(partner.versionsUrl !== undefined && { versionsUrl: partner.versionsUrl }),
  }).credentials;

/** Whether a URL that a partner names may be called, as far as that can be seen without a network. */
export function mayCall(env: Env, partner: Partner, url: string): boolean {
  try {
    checkAddress(url, env.reach.policyFor(partner));
    return true;
  } catch (error) {
    if (error instanceof AddressRefused) return false;
    throw error;
  }
}
