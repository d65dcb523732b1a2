import { includesParty, type Partner, type Party, sameParty } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isHub, type Parties } from "./parties.js";

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

/**
 * Whether the caller may read and write what this party owns: its own parties, and for a Hub any party but ours and
 * those of other partners (P-3, P-4).
 */
export async function mayCarry(env: Env, partner: Partner, parties: Parties, owner: Party): Promise<boolean> {
  if (includesParty(partner.roles, owner)) return parties.carriesAny || includesParty(parties.theirs, owner);
  if (!isHub(partner) || env.roles.some((role) => sameParty(role, owner))) return false;
  if (!parties.carriesAny && !includesParty(parties.theirs, owner)) return false;
  return (await holders(env, partner, [owner])).length === 0;
}
