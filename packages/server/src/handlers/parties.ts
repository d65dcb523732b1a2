import {
  includesParty,
  invalid,
  type Partner,
  type Party,
  partyKey,
  partyOf,
  type Routing,
  sameParty,
} from "@openocpi/protocol";
import type { OperationRow } from "@openocpi/spec";
import type { Env } from "../env.js";
import { broughtBy, freeOf, isFree, isHub } from "./ownership.js";

/** Whom a request is from and for, as far as headers, URL and the partner's record say (P-14). */
export interface Parties {
  /** The party that asks; absent where a platform with several asks without saying. */
  from?: Party;
  /** Our party that is asked; absent where we have several and nothing says which. */
  to?: Party;
  /** Of ours, those that the request is about: `to`, or all that this partner is offered. */
  ours: readonly Party[];
  /** Of the partner's, those that it speaks for: `from`, or all. Empty where it claims to be somebody else. */
  theirs: readonly Party[];
  /** A Hub that speaks for itself may bring parties that are nobody's here, with this request. */
  carriesAny: boolean;
}

export const unique = (parties: readonly Party[]): Party[] => [
  ...new Map(parties.map((party) => [partyKey(party), partyOf(party)])).values(),
];

/** Those of our roles that a partner is shown (P-6). */
export const offeredRoles = (env: Env, partner: Partner): Env["roles"] =>
  env.roles.filter((role) => !partner.offer.parties || includesParty(partner.offer.parties, role));

/**
 * Whether a party behind a Hub may first be heard of by this request: it pushes something of its own, or has a driver
 * who wants to charge. Reading introduces nobody, for who is not known yet has nothing here to read (P-1, P-4).
 */
const introduces = ({ id, module, role, method }: OperationRow): boolean => {
  if (module === "commands")
    return id === "commands.receiver.startSession.post" || id === "commands.receiver.reserveNow.post";
  return role === "receiver" && module !== "chargingprofiles" && method !== "get";
};

/** The parties that a partner speaks for; and whether others may come through it as well, where it brings something: it is a Hub (P-3, P-4). */
export async function spokenFor(
  env: Env,
  partner: Partner,
  brings: boolean,
): Promise<Pick<Parties, "theirs" | "carriesAny">> {
  const brought = broughtBy(partner);
  const free = brought.length === 0 ? [] : await freeOf(env, partner, brought);
  return {
    theirs: unique([...partner.roles, ...(partner.carries ?? []), ...free]),
    carriesAny: brings && isHub(partner) && (partner.carriesOthers ?? "any") === "any",
  };
}

/**
 * Settles who is asking whom.
 *
 * @throws 2001 where the TO headers name none of our parties, or are needed and missing.
 */
export async function settleParties(
  env: Env,
  partner: Partner,
  row: OperationRow,
  routing: Routing,
  owner: Party | undefined,
): Promise<Parties> {
  const offered = unique(offeredRoles(env, partner));
  const { theirs, carriesAny } = await spokenFor(env, partner, introduces(row));
  const to = settleTo(offered, partner, row, routing);
  const ours = to ? [to] : offered;
  const common = { ours, ...(to && { to }) };
  const { from } = routing;
  if (from) {
    const isTheHub = isHub(partner) && includesParty(partner.roles, from);
    if (isTheHub) return { ...common, from, theirs, carriesAny };
    const isKnown = includesParty(theirs, from) || (carriesAny && (await isFree(env, partner, from)));
    return { ...common, from, theirs: isKnown ? [from] : [], carriesAny: false };
  }
  const own = unique(partner.roles);
  const only = own.length === 1 ? own[0] : own.find((party) => owner && sameParty(party, owner));
  return { ...common, ...(only && { from: only }), theirs, carriesAny };
}

function settleTo(
  offered: readonly Party[],
  partner: Partner,
  row: OperationRow,
  { to }: Routing,
): Party | undefined {
  const named = to && offered.find((party) => sameParty(party, to));
  if (named) return named;
  if (to && !partner.profile.ignoreTo) {
    throw invalid(
      `OCPI-to-country-code and OCPI-to-party-id name ${partyKey(to)}, which is none of the parties here`,
    );
  }
  if (offered.length === 1) return offered[0];
  if (row.method === "get" || !row.routed) return undefined;
  const names = offered.map(partyKey).join(", ");
  throw invalid(
    `OCPI-to-country-code and OCPI-to-party-id are needed, for there are several parties here: ${names}`,
  );
}
