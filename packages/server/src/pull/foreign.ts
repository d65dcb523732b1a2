import { type Cursor, includesParty, type Partner, type Party, partyOfKey } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { freeOf } from "../handlers/ownership.js";
import { spokenFor } from "../handlers/parties.js";
import type { Job } from "./job.js";

/** Those of the parties whose objects a partner may bring, as things stand (P-3, P-4). */
async function bringable(
  env: Env,
  { module }: Job,
  partner: Partner,
  parties: readonly Party[],
): Promise<Party[]> {
  const { theirs, carriesAny } = await spokenFor(env, partner, true);
  const maySpeak = module === "hubclientinfo" ? partner.carriesOthers !== "none" : carriesAny;
  const all = [...theirs, ...(maySpeak ? await freeOf(env, partner, parties) : [])];
  return parties.filter((party) => includesParty(all, party));
}

/** Whether a party is none that the partner may bring objects of, for the time being. */
export const isForeign = async (env: Env, job: Job, partner: Partner, party: Party): Promise<boolean> =>
  (await bringable(env, job, partner, [party])).length === 0;

/**
 * Since when objects were refused of parties that the partner may bring by now: it carries more of them, or nobody else
 * does any longer (P-4). From then on they are to be read again, for a list tells of an object once.
 */
export async function missedSince(
  env: Env,
  job: Job,
  partner: Partner,
  { foreign = {} }: Pick<Cursor, "foreign">,
): Promise<string[]> {
  const since = Object.entries(foreign).map(([key, from]) => ({ party: partyOfKey(key), from }));
  if (since.length === 0) return [];
  const parties = since.map(({ party }) => party);
  const open = await bringable(env, job, partner, parties);
  return since.filter(({ party }) => includesParty(open, party)).map(({ from }) => from);
}
