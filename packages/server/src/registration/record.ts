import {
  formatDateTime,
  type InboundToken,
  includesParty,
  type Offer,
  type Partner,
  type PartnerEvent,
  type PartnerStatus,
  partyKey,
  partyOf,
} from "@openocpi/protocol";
import type { Env } from "../env.js";

/** A partner of which nothing is known yet. */
export const newPartner = (id: string, status: PartnerStatus): Partner => ({
  id,
  status,
  roles: [],
  endpoints: [],
  offer: {},
  expects: {},
  profile: {},
  inbound: [],
});

/** What is left when a connection ends: a token A that may be used again (P-10). */
export const lasting = (inbound: readonly InboundToken[]): InboundToken[] =>
  inbound.filter(({ reusable }) => reusable);

/** Tokens that are replaced: they open everything until the new one is used, or this time has passed. A token A dies at once, unless it lasts. */
export function retired(inbound: readonly InboundToken[], graceSeconds: number): InboundToken[] {
  const end = formatDateTime(new Date(Date.now() + graceSeconds * 1000));
  const replaced = inbound
    .filter(({ kind }) => kind !== "A")
    .map((token) => ({
      ...token,
      validUntil: token.validUntil !== undefined && token.validUntil < end ? token.validUntil : end,
    }));
  return [...replaced, ...lasting(inbound)];
}

/** Credentials show at least one role (CRED-08). @throws TypeError where an offer leaves none. */
export function assertOffer(env: Env, offer: Offer | undefined): void {
  const parties = offer?.parties;
  if (parties && !env.roles.some((role) => includesParty(parties, role)))
    throw new TypeError("`offer.parties` names none of the parties of this platform");
}

/** Tells that the connection to a partner has come to another state. */
export function tellStatus(env: Env, { id, status, roles }: Partner, by: PartnerEvent["by"]): void {
  const parties = new Map(roles.map((role) => [partyKey(role), partyOf(role)]));
  env.emit({ type: "partner", partner: id, status, by, parties: [...parties.values()] });
}
