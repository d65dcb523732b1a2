import { includesParty, type Partner, type Party } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { broughtBy, isHub } from "../handlers/ownership.js";

/** A way to a party: a partner, and whether it passes requests on. */
export interface Route {
  partner: Partner;
  /** The TO headers of requests to the party itself (ROUT-02). */
  to: Party;
  /** By a Hub. */
  viaHub: boolean;
}

/** Whether a partner can be called at all. */
export const isReachable = ({ status, outbound }: Partner): boolean =>
  (status === "registered" || status === "unknown") && outbound !== undefined;

/** The ways to a party, the best first: partners that are the party themselves, then Hubs that carry it (P-4). */
export async function routesTo(env: Env, party: Party): Promise<Route[]> {
  const partners = (await env.partners.list()).filter(isReachable);
  const direct = partners.filter((each) => !isHub(each) && includesParty(spokenFor(each), party));
  const hubs = partners.filter((each) => isHub(each) && includesParty(spokenFor(each), party));
  return [
    ...direct.map((partner) => ({ partner, to: party, viaHub: false })),
    ...hubs.map((partner) => ({ partner, to: party, viaHub: true })),
  ];
}

/** The parties that a partner can be asked for. */
const spokenFor = (partner: Partner): readonly Party[] => [
  ...partner.roles,
  ...(partner.carries ?? []),
  ...broughtBy(partner),
];
