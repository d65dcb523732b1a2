import type { InboundToken, Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { credentialsAt } from "./connection.js";
import { ourCredentials } from "./credentials.js";
import { digest, newToken } from "./digest.js";
import { lookUp } from "./look-up.js";
import { isWithoutEffect, knowsUsNot } from "./outcome.js";
import { type Connected, connected, tellStatus } from "./record.js";
import { settle } from "./settle.js";

/** A CREDENTIALS_TOKEN_A of the partner, and where it is to call back. */
export interface Rotation {
  tokenA: string;
  /** The partner takes it again, so that it is kept. */
  reusable: boolean;
  baseUrl: string;
}

/**
 * New tokens where there is no PUT of credentials: unregister, and register again (P-10). The token A is tried first,
 * on the versions: a wrong one leaves the connection untouched. From then on, until it is over, the partner is
 * `registering`, so that nobody else calls it. Where registering is refused after the old connection has ended, it
 * stays `registering`, and the next attempt goes on from there.
 */
export async function rotate(
  env: Env,
  before: Connected,
  { tokenA, reusable, baseUrl }: Rotation,
): Promise<Partner> {
  const { id, versionsUrl: url } = before;
  if (url === undefined) throw new Error(`the record of ${id} has no versions URL to try a token A at`);
  if (tokenA === before.outbound.token && before.status === "registered")
    throw new Error(`this is the token that ${id} is called with, and no token A`);
  const found = await lookUp(env, before, { url, token: tokenA });
  const own = newToken();
  const hash = digest(own);
  let former = before;
  const rotating = await env.partners.update(id, (current) => {
    former = connected(id, current);
    return {
      ...former,
      status: "registering",
      inbound: [{ hash, kind: "B" }, ...former.inbound],
      ...(reusable && { reusableTokenA: tokenA }),
    };
  });
  tellStatus(env, rotating, "update");
  const sent = { ...rotating, ...found };
  let hasEnded = false;
  const exchange = async () => {
    hasEnded = await leave(env, sent);
    return credentialsAt(env, sent, tokenA).post(ourCredentials(env, sent, own, baseUrl));
  };
  const settled = await settle(env, sent, exchange(), {
    by: "update",
    former: (current) =>
      hasEnded
        ? { ...current, inbound: invitations(current.inbound) }
        : { ...former, inbound: current.inbound.filter((each) => each.hash !== hash) },
  });
  // What was pushed meanwhile has waited.
  await env.lanes.resume(id);
  return settled;
}

/**
 * Ends the connection at the partner. Where the answer gets lost it is asked once more: what is over already cannot end
 * twice, and the second answer tells.
 *
 * @returns false where the partner says that there was none
 * @throws what kept it from ending, or from telling
 */
async function leave(env: Env, partner: Partner): Promise<boolean> {
  const credentials = credentialsAt(env, partner);
  try {
    await credentials.delete();
  } catch (error) {
    if (knowsUsNot(error)) return false;
    if (isWithoutEffect(error)) throw error;
    await credentials.delete().catch((again: unknown) => {
      if (!knowsUsNot(again)) throw error;
    });
  }
  return true;
}

/** Of our tokens, what is left to a partner whose connection has ended, and who is about to come back: those to register with. */
const invitations = (inbound: readonly InboundToken[]): InboundToken[] =>
  inbound
    .filter(({ kind }) => kind === "A")
    .map((token) => (token.reusable ? { ...token, used: false } : token));
