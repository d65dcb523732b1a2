import type { Partner, Party } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isHub } from "../handlers/ownership.js";
import { statusAt } from "../routes/client-info.js";

/**
 * Why nothing is sent to a party behind a Hub, and nothing queued: the Hub says that it is OFFLINE, PLANNED or SUSPENDED
 * (HCI-02).
 */
export async function whyOffline(env: Env, hub: Partner, party: Party): Promise<string | undefined> {
  const status = isHub(hub) ? await statusAt(env, hub, party) : undefined;
  return status === undefined || status === "CONNECTED" ? undefined : `is ${status}`;
}
