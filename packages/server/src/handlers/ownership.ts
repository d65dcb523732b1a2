import { includesParty, type Partner, type Party, partyKey, partyOf } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Parties } from "./parties.js";

const keys = (parties: readonly Party[] = []): Set<string> => new Set(parties.map(partyKey));
const rolesOf = ({ roles }: Partner): readonly Party[] => roles;

/** What a partner speaks for in any way: by its roles, by configuration, or because it was the first to bring it. */
export const everythingOf = ({ roles, carries = [], brought = [] }: Partner): readonly Party[] => [
  ...roles,
  ...carries,
  ...brought,
];

/** The partners, other than this one, that hold one of the parties, unless either side may share it. */
export async function holders(
  env: Env,
  partner: Partner,
  parties: readonly Party[],
  heldBy: (other: Partner) => readonly Party[] = rolesOf,
): Promise<{ partner: Partner; party: Party }[]> {
  const shared = keys(partner.expects.sharedParties);
  const others = (await env.partners.list())
    .filter(({ id, status }) => id !== partner.id && status !== "unregistered")
    .map((other) => ({ other, held: keys(heldBy(other)), shares: keys(other.expects.sharedParties) }));
  return parties
    .filter((party) => !shared.has(partyKey(party)))
    .flatMap((party) =>
      others
        .filter(({ held, shares }) => held.has(partyKey(party)) && !shares.has(partyKey(party)))
        .map(({ other }) => ({ partner: other, party })),
    );
}

/** Those of the parties that are nobody's here: neither ours nor another partner's. A Hub may speak for such (P-4). */
export async function freeOf(env: Env, partner: Partner, parties: readonly Party[]): Promise<Party[]> {
  if (parties.length === 0) return [];
  const taken = await holders(env, partner, parties, everythingOf);
  const notFree = keys([...env.roles, ...taken.map(({ party }) => party)]);
  return parties.filter((party) => !notFree.has(partyKey(party)));
}

export const isFree = async (env: Env, partner: Partner, party: Party): Promise<boolean> =>
  (await freeOf(env, partner, [party])).length > 0;

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

/**
 * Keeps that objects of a party came through this partner: where it is nobody's, no other Hub may write under it from
 * now on (P-3).
 */
export async function keepRoute(env: Env, partner: Partner, owner: Party): Promise<void> {
  if (includesParty(everythingOf(partner), owner)) return;
  await env.partners.update(partner.id, (current = partner) =>
    includesParty(everythingOf(current), owner)
      ? current
      : { ...current, brought: [...(current.brought ?? []), partyOf(owner)] },
  );
}
