import { type Partner, type Party, sameParty } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isHub } from "../handlers/ownership.js";
import { contextFor } from "./context.js";

/** A party has one ClientInfo for each of its roles. */
const rolesAtMost = 20;

/**
 * Why nothing is sent to a party behind a Hub, and nothing queued: the Hub says that it is OFFLINE, PLANNED or SUSPENDED
 * (HCI-02). Most Hubs say nothing (P-4).
 */
export async function whyOffline(env: Env, hub: Partner, party: Party): Promise<string | undefined> {
  const known = isHub(hub) ? env.modules.hubclientinfo?.receiver : undefined;
  if (!known) return undefined;
  const query = { owners: [party], visibleTo: [party], offset: 0, limit: rolesAtMost };
  const { items } = await known.list(query, contextFor(hub, { module: "hubclientinfo", role: "receiver" }));
  const [told, ...others] = items.filter((each) => sameParty(each, party)).map(({ status }) => status);
  if (told === undefined || [told, ...others].includes("CONNECTED")) return undefined;
  return `is ${told}`;
}
