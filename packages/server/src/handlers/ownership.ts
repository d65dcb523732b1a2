import { includesParty, type Partner, type Party } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Parties } from "./parties.js";

/** The partners, other than this one, that hold one of the parties, unless either side may share it. */
export async function holders(
  env: Env,
  partner: Partner,
  parties: readonly Party[],
): Promise<{ partner: Partner; party: Party }[]> {
  const shared = partner.expects.sharedParties ?? [];
  const others = (await env.partners.list()).filter(
    ({ id, status }) => id !== partner.id && status !== "unregistered",
  );
  const holds = ({ roles, expects }: Partner, party: Party) =>
    includesParty(roles, party) && !includesParty(expects.sharedParties ?? [], party);
  return parties
    .filter((party) => !includesParty(shared, party))
    .flatMap((party) =>
      others.filter((other) => holds(other, party)).map((other) => ({ partner: other, party })),
    );
}

/** Whether a party is nobody's here: neither ours nor another partner's. A Hub may speak for such a one (P-4). */
export const isFree = async (env: Env, partner: Partner, party: Party): Promise<boolean> =>
  !includesParty(env.roles, party) && (await holders(env, partner, [party])).length === 0;

/**
 * Whether the caller may read and write what this party owns: the parties that it speaks for, and for a Hub that speaks
 * for itself any party that is nobody's here (P-3, P-4).
 */
export const mayCarry = async (
  env: Env,
  partner: Partner,
  { theirs, carriesAny }: Pick<Parties, "theirs" | "carriesAny">,
  owner: Party,
): Promise<boolean> => includesParty(theirs, owner) || (carriesAny && isFree(env, partner, owner));
