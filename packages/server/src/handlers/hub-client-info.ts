import { includesParty, invalid, partyKey, partyOf } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { addressOf, unknownObject } from "./hosted.js";
import { everythingOf, freeOf, holders, isHub } from "./ownership.js";
import { put } from "./write.js";

/** PUT of a ClientInfo: a Hub tells about a party that it connects, which may be nobody's that is known here otherwise (HCI-01, P-3). */
export async function putClientInfo(call: CrudCall, env: Env): Promise<Reply<never>> {
  const { partner } = call.caller;
  const { owner } = addressOf(call);
  if (!owner || !isHub(partner)) throw unknownObject(call);
  const { theirs } = call.parties;
  if (includesParty(theirs, owner)) return put(call, env);
  const [free] = await freeOf(env, partner, [owner]);
  if (free && partner.carriesOthers === "none") throw unknownObject(call);
  if (free) return put({ ...call, parties: { ...call.parties, theirs: [...theirs, free] } }, env);
  const [held] = await holders(env, partner, [owner], everythingOf);
  env.emit({
    type: "claim",
    partner: partner.id,
    parties: [partyOf(owner)],
    ...(held && { holder: held.partner.id }),
  });
  throw invalid(
    `/country_code and /party_id: ${partyKey(owner)} is ${held ? "held by another partner" : "a party of this platform"}`,
  );
}
