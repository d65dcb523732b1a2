import { randomUUID } from "node:crypto";
import { MissingEndpoint, PartnerError } from "@openocpi/client";
import type { AddressPolicy, Expectation, Offer, Partner, Party, Profile } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { credentialsAt } from "./connection.js";
import { ourCredentials } from "./credentials.js";
import { digest, newToken } from "./digest.js";
import { lookUp } from "./look-up.js";
import { assertOffer, ended, newPartner, tellStatus } from "./record.js";
import { settle } from "./settle.js";

/** What a partner is to us, whoever begins. */
export interface PartnerOptions {
  /** Our id of it. Default: a new UUID. */
  id?: string;
  /** What it gets of us. Default: everything (P-6). */
  offer?: Offer;
  /** What has to hold of it. Default: nothing. */
  expects?: Expectation;
  /** How it differs on the wire. */
  profile?: Profile;
  /** What becomes of pushes to it that fail (P-16). */
  delivery?: NonNullable<Partner["delivery"]>;
  /** Which of its addresses may be called, besides what the platform allows (P-15). */
  network?: AddressPolicy;
  /** Parties that it speaks for besides its own roles (P-4). */
  carries?: readonly Party[];
  /** Which parties of nobody's a Hub may speak for besides these. Default: any (P-4). */
  carriesOthers?: NonNullable<Partner["carriesOthers"]>;
}

export interface RegisterOptions extends PartnerOptions {
  /** The partner's versions URL. */
  url: string;
  /** The CREDENTIALS_TOKEN_A that it gave you. */
  token: string;
}

/**
 * Registers with a partner as the initiating side (CRED-01): reads its versions with token A, keeps our token B, for
 * the partner calls back meanwhile, and POSTs our credentials. A refusal leaves everything as it was. An answer that
 * never came leaves the partner `unknown`: it may think that it is registered (P-7). Tokens that the partner has of us
 * work until this one has replaced them.
 *
 * @throws OcpiError 3001 to 3003 for what the partner publishes, 2001 for parties that it may not have, PartnerError for its refusal, PartnerUnreachable where no answer came; Error where it is registered already, or blocked.
 */
export function register(
  env: Env,
  { url, token, id = randomUUID(), ...options }: RegisterOptions,
): Promise<Partner> {
  return alone(env, id, async () => {
    const baseUrl = ownUrl(env);
    assertOffer(env, options.offer);
    const before = (await env.partners.get(id)) ?? newPartner(id, "unregistered");
    assertFree(before);
    const found = await lookUp(env, { ...before, ...options }, { url, token });
    const own = newToken();
    const hash = digest(own);
    let former = before;
    const sent = await env.partners.update(id, (current) => {
      former = current ?? before;
      assertFree(former);
      return {
        ...former,
        ...options,
        ...found,
        versionsUrl: url,
        status: "registering",
        outbound: { token },
        inbound: [{ hash, kind: "B" }, ...former.inbound],
      };
    });
    tellStatus(env, sent, "register");
    const answer = credentialsAt(env, sent).post(ourCredentials(env, sent, own, baseUrl));
    return settle(env, sent, answer, {
      by: "register",
      former: ({ inbound }) => ({ ...former, inbound: inbound.filter((each) => each.hash !== hash) }),
    });
  });
}

/**
 * Gives a registered partner new tokens, and tells it again who and where we are (CRED-05). The old tokens go on
 * working for a while, so that nothing under way is lost. A refusal leaves everything as it was.
 *
 * @throws what {@link register} throws.
 */
export function update(env: Env, id: string): Promise<Partner> {
  return alone(env, id, async () => {
    const baseUrl = ownUrl(env);
    const before = await registered(env, id);
    const { versionsUrl: url, outbound } = before;
    const found = url === undefined ? {} : await lookUp(env, before, { url, token: outbound.token });
    const own = newToken();
    const hash = digest(own);
    const updating = await env.partners.update(id, (current = before) => ({
      ...current,
      inbound: [{ hash, kind: "B" }, ...current.inbound],
    }));
    const sent = { ...updating, ...found };
    const answer = credentialsAt(env, sent).put(ourCredentials(env, sent, own, baseUrl));
    return settle(env, sent, answer, {
      by: "update",
      former: (current) => ({ ...current, inbound: current.inbound.filter((each) => each.hash !== hash) }),
    });
  });
}

/**
 * Ends the connection: the partner is told, then its tokens are dead; the record stays (CRED-06).
 *
 * @throws PartnerError or PartnerUnreachable where the partner could not be told: then it goes on.
 */
export async function unregister(env: Env, id: string): Promise<Partner> {
  const partner = await registered(env, id);
  await credentialsAt(env, partner)
    .delete()
    .catch((error: unknown) => {
      if (!knowsUsNot(error)) throw error;
    });
  const former = await env.partners.update(id, (current) => ended(current ?? partner));
  tellStatus(env, former, "unregister");
  return former;
}

/** That is what was wanted. One that was imported may have no credentials interface at all. */
const knowsUsNot = (error: unknown): boolean =>
  error instanceof MissingEndpoint ||
  (error instanceof PartnerError && (error.http === 405 || error.http === 401));

/** Credentials go to a partner one at a time; and while they are on their way, those that it sends have to wait. */
async function alone(env: Env, id: string, exchange: () => Promise<Partner>): Promise<Partner> {
  if (env.registering.has(id)) throw new Error(`credentials are on their way to ${id} already`);
  const finished = exchange();
  env.registering.set(
    id,
    finished.catch(() => undefined),
  );
  try {
    return await finished;
  } finally {
    env.registering.delete(id);
  }
}

function assertFree({ id, status }: Partner): void {
  if (status === "registered") throw new Error(`${id} is registered already: use update()`);
  if (status === "blocked") throw new Error(`${id} is blocked`);
}

/** Our versions URL without `/versions`; who registers has to know it. */
function ownUrl(env: Env): string {
  if (env.publicUrl !== undefined) return env.publicUrl;
  throw new Error("registering needs `publicUrl`: a partner has to be told where to call back");
}

async function registered(env: Env, id: string): Promise<Partner & { outbound: { token: string } }> {
  const partner = await env.partners.get(id);
  if (!partner?.outbound || (partner.status !== "registered" && partner.status !== "unknown")) {
    throw new Error(`${id} is not registered`);
  }
  return { ...partner, outbound: partner.outbound };
}
