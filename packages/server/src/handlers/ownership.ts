import {
  includesParty,
  type Partner,
  type PartnerStore,
  type Party,
  partyKey,
  partyOf,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Call } from "./call.js";

const keys = (parties: readonly Party[] = []): Set<string> => new Set(parties.map(partyKey));

export const isHub = ({ roles }: Pick<Partner, "roles">): boolean => roles.some(({ role }) => role === "HUB");

/** The parties that came through a partner, as long as that counts: it is a Hub, and may speak for others. */
export const broughtBy = (partner: Partner): readonly Party[] =>
  isHub(partner) && partner.carriesOthers !== "none" ? (partner.brought ?? []) : [];

/** What another partner may not show as its role: once the connection has ended, a successor may. */
const rolesOf = ({ status, roles }: Partner): readonly Party[] => (status === "unregistered" ? [] : roles);

/**
 * What a partner speaks for in any way: by its roles, by configuration, or because it was the first to bring it. Other
 * Hubs are kept from all of this; also when the connection has ended, for it may be about to begin again (P-10), and
 * what was received of its parties is still here.
 */
export const everythingOf = (partner: Partner): readonly Party[] => [
  ...partner.roles,
  ...(partner.carries ?? []),
  ...broughtBy(partner),
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
    .filter(({ id }) => id !== partner.id)
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

/** Who wants to read or write something of a party: a call, or a pull. */
export interface Carrier {
  readonly caller: Pick<Call["caller"], "partner">;
  readonly parties: Call["parties"];
}

/**
 * Whether the caller may read and write what this party owns: the parties that it speaks for, and for a Hub that speaks
 * for itself any that is nobody's here, where the request may introduce one (P-3, P-4).
 */
export const mayCarry = async (env: Env, { caller, parties }: Carrier, owner: Party): Promise<boolean> =>
  includesParty(parties.theirs, owner) || (parties.carriesAny && isFree(env, caller.partner, owner));

/**
 * Makes sure of the route to a party before something of it is written: one that is nobody's is this Hub's from now on,
 * and no other's (P-3).
 *
 * @returns false where the caller may not carry the party, another Hub was quicker, or this one has brought thousands
 */
export async function takeRoute(env: Env, call: Carrier, owner: Party): Promise<boolean> {
  return (await mayCarry(env, call, owner)) && bring(env, call.caller.partner, owner);
}

/**
 * A party that is nobody's is this partner's from now on.
 *
 * @returns false where it is somebody else's
 */
export async function bring(env: Env, partner: Partner, owner: Party): Promise<boolean> {
  if (includesParty(everythingOf(partner), owner)) return true;
  return inTurn(env.partners, async () => {
    if (!(await isFree(env, partner, owner))) return false;
    const record = await env.partners.update(partner.id, (current = partner) =>
      includesParty(everythingOf(current), owner) || (current.brought ?? []).length >= mostBrought
        ? current
        : { ...current, brought: [...(current.brought ?? []), partyOf(owner)] },
    );
    return includesParty(everythingOf(record), owner);
  });
}

/** What a Hub has brought is looked through with every request of it: it may not make up parties without end. */
const mostBrought = 10_000;

/**
 * Does one thing after another that decides whose a party is: else two that ask for one at the same time would both find
 * it free. Several processes on one store are not kept apart by this.
 */
export function inTurn<T>(store: PartnerStore, decide: () => Promise<T>): Promise<T> {
  const turn = (lastTurn.get(store) ?? Promise.resolve()).then(decide);
  lastTurn.set(
    store,
    turn.catch(() => undefined),
  );
  return turn;
}
const lastTurn = new WeakMap<PartnerStore, Promise<unknown>>();
