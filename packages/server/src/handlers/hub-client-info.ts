import { invalid, partyOf } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { addressOf, unknownObject } from "./hosted.js";
import { holders } from "./ownership.js";
import { isHub } from "./parties.js";
import { put } from "./write.js";

/** PUT of a ClientInfo: a Hub tells about a party that it connects, which may be nobody's that is known here otherwise (HCI-01, P-3). */
export async function putClientInfo(call: CrudCall, env: Env): Promise<Reply<never>> {
  const { partner } = call.caller;
  const { owner } = addressOf(call);
  if (!owner || !isHub(partner)) throw unknownObject(call);
  const [held] = await holders(env, partner, [owner]);
  if (held) {
    env.emit({ type: "claim", partner: partner.id, parties: [partyOf(owner)], holder: held.partner.id });
    throw invalid("this party is held by another partner");
  }
  return put(call, env);
}
