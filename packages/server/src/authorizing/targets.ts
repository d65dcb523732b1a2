import { type Partner, type Party, partyKey, partyOf } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isHub } from "../handlers/ownership.js";
import { inOrderOf, isReachable, preference, publishes, routesTo } from "../routes/routes.js";
import type { Target } from "./question.js";

/** Where eMSPs are asked. */
const asked = { module: "tokens", role: "sender" } as const;

/** The ways to the owner of a Token, by which it can be asked. */
export async function waysTo(env: Env, owner: Party): Promise<Target[]> {
  const routes = await routesTo(env, { ...partyOf(owner), role: "EMSP" });
  return routes
    .filter(({ partner, mayBeCalled }) => mayBeCalled && publishes(partner, asked))
    .map(({ partner, to }) => ({ partner, party: to }));
}

/** Everybody who may know a card that nobody has told us of, in the order of preference: eMSPs, and Hubs (P-20). */
export async function candidates(env: Env): Promise<Target[]> {
  const partners = (await env.partners.list()).filter((each) => isReachable(each) && publishes(each, asked));
  return partners
    .sort(inOrderOf([(each) => preference(env, each), isHub, ({ id }) => id]))
    .flatMap((partner) =>
      isHub(partner) ? [{ partner }] : emspsOf(partner).map((party) => ({ partner, party })),
    );
}

/** The parties of a partner that may have drivers: its eMSPs, and those that are not said to be anything. */
function emspsOf({ roles, carries = [] }: Partner): Party[] {
  const emsps = [...roles.filter(({ role }) => role === "EMSP"), ...carries];
  const all = emsps.length > 0 ? emsps : roles;
  return [...new Map(all.map((party) => [partyKey(party), partyOf(party)])).values()];
}
