import { includesParty, invalid, type Party, partyKey, partyOf } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { addressOf, unknownObject } from "./hosted.js";
import { type Carrier, everythingOf, holders, isFree, isHub } from "./ownership.js";
import type { Parties } from "./parties.js";
import { put } from "./write.js";

/**
 * The parties that a Hub speaks for, together with one that it tells of, which may be nobody's that is known here
 * otherwise (P-4).
 *
 * @returns undefined where it may not tell of it (P-3)
 */
export async function withAnnounced(
  env: Env,
  { caller: { partner }, parties }: Carrier,
  owner: Party,
): Promise<Parties | undefined> {
  if (includesParty(parties.theirs, owner)) return parties;
  if (partner.carriesOthers === "none" || !(await isFree(env, partner, owner))) return undefined;
  return { ...parties, theirs: [...parties.theirs, partyOf(owner)] };
}

/** PUT of a ClientInfo: a Hub tells about a party that it connects (HCI-01, P-3). */
export async function putClientInfo(call: CrudCall, env: Env): Promise<Reply<never>> {
  const { partner } = call.caller;
  const { owner } = addressOf(call);
  if (!owner || !isHub(partner)) throw unknownObject(call);
  const parties = await withAnnounced(env, call, owner);
  if (parties) return put({ ...call, parties }, env);
  if (await isFree(env, partner, owner)) throw unknownObject(call);
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
