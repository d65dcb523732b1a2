import {
  formatDateTime,
  type InboundToken,
  type Partner,
  type PartnerEvent,
  type PartnerStatus,
  partyKey,
  partyOf,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { NotRegistered } from "./not-registered.js";

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

/** A partner that we have a token for. */
export type Connected = Partner & Required<Pick<Partner, "outbound">>;

/** Whether a connection to this partner is there, or begun, or refused: not one that has yet to begin, or has ended. */
export const isLive = ({ status }: Partner): boolean => status !== "invited" && status !== "unregistered";

/**
 * A record as that of a connection that credentials may be exchanged over: it is there, or an exchange has broken off.
 *
 * @throws NotRegistered where there is none, or it is blocked
 */
export function connected(id: string, partner: Partner | undefined): Connected {
  const { outbound } = partner ?? {};
  if (!partner || !outbound || !isLive(partner) || partner.status === "blocked")
    throw new NotRegistered(id, partner?.status);
  return { ...partner, outbound };
}

/** Of its tokens, what outlasts a registration or its end: a token A that may be used again (P-10), not before the end. */
export const lasting = (inbound: readonly InboundToken[], used: boolean): InboundToken[] =>
  inbound.filter(({ reusable }) => reusable).map((token) => ({ ...token, used }));

/** The record of a connection that has ended: its tokens are dead, and nothing is carried any more. */
export function ended({ outbound: _dead, brought: _none, ...rest }: Partner): Partner {
  return { ...rest, status: "unregistered", inbound: lasting(rest.inbound, false) };
}

/**
 * The same, where it is the partner that has ended it: a token A that it was given and has not used is for what comes
 * next. In this way it gets new tokens where it cannot PUT (P-10).
 */
export function endedByPartner(partner: Partner): Partner {
  const unused = partner.inbound.filter(({ kind, reusable }) => kind === "A" && !reusable);
  const former = ended(partner);
  return { ...former, inbound: [...former.inbound, ...unused] };
}

/** Tokens that are replaced: they open everything until the new one is used, or this time has passed. A token A dies at once, unless it lasts. */
export function retired(inbound: readonly InboundToken[], graceSeconds: number): InboundToken[] {
  const end = formatDateTime(new Date(Date.now() + graceSeconds * 1000));
  const replaced = inbound
    .filter(({ kind }) => kind !== "A")
    .map((token) => ({
      ...token,
      validUntil: token.validUntil !== undefined && token.validUntil < end ? token.validUntil : end,
    }));
  return [...replaced, ...lasting(inbound, true)];
}

/** Tells that the connection to a partner has come to another state. */
export function tellStatus(env: Env, { id, status, roles }: Partner, by: PartnerEvent["by"]): void {
  const parties = new Map(roles.map((role) => [partyKey(role), partyOf(role)]));
  env.emit({ type: "partner", partner: id, status, by, parties: [...parties.values()] });
}
