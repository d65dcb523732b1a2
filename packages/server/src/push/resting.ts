import { includesParty, type Partner, partyOfKey } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isHub } from "../handlers/ownership.js";
import { statusAt } from "../routes/client-info.js";
import type { LaneHost, PushLaneKey } from "./lane-types.js";
import { whyClosed } from "./may-have.js";
import { policyFor } from "./policy.js";
import { meantFor } from "./recipients.js";

/** Why nothing is sent on a lane, whatever there is: what is stored is kept until that has changed. */
export async function whyResting(
  env: Env,
  host: LaneHost,
  key: PushLaneKey,
  partner: Partner | undefined,
): Promise<string | undefined> {
  if (!partner) return `there is no partner ${key.partner}`;
  const closed = whyClosed(partner, key.module);
  if (closed !== undefined) return `${partner.id} ${closed}`;
  if (host.isPaused(partner)) return `${partner.id} does not know our token`;
  const isStrict = policyFor(env, partner, key.module) === "strict";
  if (isStrict && (await env.outbox.find({ ...key, state: "dead" }, 1)).length > 0)
    return `${partner.id} has refused something that holds up the rest`;
  const party = partyOfKey(key.to);
  const isBehind = isHub(partner) && !includesParty(partner.roles, party);
  const status = isBehind ? await statusAt(env, partner, party, meantFor[key.module]) : undefined;
  return status === undefined || status === "CONNECTED" ? undefined : `${key.to} is ${status}`;
}
