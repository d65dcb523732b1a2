import type { PartnerClient } from "@openocpi/client";
import type { Env } from "../env.js";
import { clientFor } from "../registration/client-of.js";
import { type RoutedParty, routeTo } from "./routes.js";

/** A client for a party, wherever it is. @throws NoRoute */
export async function clientOfParty(env: Env, party: RoutedParty): Promise<PartnerClient> {
  const { partner, to } = await routeTo(env, party);
  return clientFor(env, partner, { to });
}
