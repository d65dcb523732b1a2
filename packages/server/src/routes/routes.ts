import {
  includesParty,
  type Partner,
  type Party,
  partyOf,
  type Schemas,
  sameParty,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { everythingOf, isHub } from "../handlers/ownership.js";
import { statusAt } from "./client-info.js";
import { NoRoute } from "./no-route.js";

/** A party, and as what it is meant: one that is CPO and eMSP may have a connection for each. */
export type RoutedParty = Party & { role?: Schemas["Role"] };

/** A way to a party: a partner, and whether it passes requests on. */
export interface Route {
  partner: Partner;
  /** The TO headers of requests to the party itself (ROUT-02). */
  to: Party;
  /** By a Hub, which passes them on. False for the party of the Hub itself: what is sent TO it is a broadcast (ROUT-04). */
  viaHub: boolean;
  /** What the Hub says of the party by HubClientInfo, if anything. */
  status?: Schemas["ConnectionStatus"];
  /** False where the Hub says that the party is OFFLINE, PLANNED or SUSPENDED: nothing is sent to it, and nothing queued (HCI-02). */
  mayBeCalled: boolean;
}

/** Whether a partner can be called at all. */
export const isReachable = (partner: Partner): partner is Partner & Required<Pick<Partner, "outbound">> =>
  (partner.status === "registered" || partner.status === "unknown") && partner.outbound !== undefined;

/** Whether a partner can be called, or soon again: new tokens are on their way to it, and what is for it is kept (P-10). */
export const isConnected = (partner: Partner): boolean =>
  isReachable(partner) || (partner.status === "registering" && partner.outbound !== undefined);

/**
 * The ways to a party, the best first (P-4): those by which it may be called, then partners that are the party
 * themselves in the role that is meant, then Hubs that carry it. Of several Hubs one that has it in its `carries` goes
 * first, then those in `preferred`.
 *
 * @param isOpen which partners count
 */
export async function routesTo(
  env: Env,
  { role, ...party }: RoutedParty,
  isOpen: (partner: Partner) => boolean = isReachable,
): Promise<Route[]> {
  const speaking = (await env.partners.list()).filter((each) => includesParty(everythingOf(each), party));
  const routes = speaking.filter(isOpen).map(async (partner): Promise<Route> => {
    const viaHub = isHub(partner) && !includesParty(partner.roles, party);
    const status = viaHub ? await statusAt(env, partner, party, role) : undefined;
    const mayBeCalled = status === undefined || status === "CONNECTED";
    return { partner, to: partyOf(party), viaHub, ...(status && { status }), mayBeCalled };
  });
  const isCarried = ({ partner }: Route) => includesParty(partner.carries ?? [], party);
  return (await Promise.all(routes)).sort(
    inOrderOf([
      ({ mayBeCalled }) => !mayBeCalled,
      ({ partner }) => role !== undefined && !mayBe(partner, party, role),
      ({ viaHub }) => viaHub,
      (route) => route.viaHub && !isCarried(route),
      ({ partner }) => preference(env, partner),
      ({ partner }) => partner.id,
    ]),
  );
}

/**
 * The best way by which a party may be called; where an interface is named, the best by which that can be reached, if
 * there is any.
 *
 * @throws NoRoute
 */
export async function routeTo(env: Env, party: RoutedParty, publishing?: Interface): Promise<Route> {
  const routes = await routesTo(env, party);
  const callable = routes.filter(({ mayBeCalled }) => mayBeCalled);
  const found = callable.find(({ partner }) => publishing && publishes(partner, publishing)) ?? callable[0];
  if (found) return found;
  const [offline] = routes;
  if (offline?.status) throw new NoRoute(party, "offline", `is ${offline.status} at ${offline.partner.id}`);
  const closed = (await env.partners.list()).find((each) => includesParty(everythingOf(each), party));
  if (closed) throw new NoRoute(party, "not-connected", `comes by ${closed.id}, which is ${closed.status}`);
  throw new NoRoute(party, "unknown", "is no partner, nor carried by one");
}

/** An interface of a module, as version details name it. */
interface Interface {
  module: string;
  role: "sender" | "receiver";
}

/** Whether a partner has an interface for us to call. */
export const publishes = ({ endpoints }: Partner, { module, role }: Interface): boolean =>
  endpoints.some((each) => each.identifier === module && each.role.toLowerCase() === role);

/** Whether a partner may be the party in this role: of a party that it carries nobody says in which. */
function mayBe({ roles }: Partner, party: Party, role: string): boolean {
  const own = roles.filter((each) => sameParty(each, party));
  return own.length === 0 || own.some((each) => each.role === role);
}

/** The place of a partner among those preferred; those that are not named come after. */
export const preference = ({ preferred }: Env, { id }: Partner): number =>
  preferred.includes(id) ? preferred.indexOf(id) : preferred.length;

/** Sorts by the first of these that differs, the smallest first. */
export const inOrderOf =
  <T>(keys: readonly ((item: T) => boolean | number | string)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const [one, other] = [key(a), key(b)];
      if (one !== other) return one < other ? -1 : 1;
    }
    return 0;
  };
