import { randomUUID } from "node:crypto";
import { type PartnerClient, PartnerError, partnerClient } from "@openocpi/client";
import type { Expectation, Offer, Partner, Profile } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { connection } from "./connection.js";
import { ourCredentials } from "./credentials.js";
import { digest, newToken } from "./digest.js";
import { lookUp } from "./look-up.js";
import { newPartner, tellStatus } from "./record.js";
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
 * never came leaves the partner `unknown`: it may think that it is registered (P-7).
 *
 * @throws OcpiError 3001 to 3003 for what the partner publishes, PartnerError for its refusal, PartnerUnreachable where no answer came.
 */
export async function register(
  env: Env,
  { url, token, id = randomUUID(), ...options }: RegisterOptions,
): Promise<Partner> {
  const before = await env.partners.get(id);
  if (before?.status === "registered") throw new Error(`${id} is registered already: use update()`);
  const partner: Partner = { ...(before ?? newPartner(id)), ...options };
  const found = await lookUp(env, partner, { url, token });
  const own = newToken();
  const inbound = { hash: digest(own), kind: "B" } as const;
  const registering = await env.partners.update(id, (current) => ({
    ...(current ?? partner),
    ...options,
    ...found,
    versionsUrl: url,
    status: "registering",
    outbound: { token },
    inbound: [inbound],
  }));
  tellStatus(env, registering, "register");
  const answer = credentialsClient(env, registering).post(ourCredentials(env, registering, own, ownUrl(env)));
  const { outbound: _tokenA, ...former } = before ?? { ...partner, status: "unregistered" as const };
  const finished = settle(env, registering, answer, { by: "register", former: () => before ?? former });
  env.registering.set(
    id,
    finished.catch(() => undefined),
  );
  return finished.finally(() => env.registering.delete(id));
}

/**
 * Gives a registered partner new tokens, and tells it again who and where we are (CRED-05). The old tokens go on
 * working for a while, so that nothing under way is lost.
 */
export async function update(env: Env, id: string): Promise<Partner> {
  const before = await registered(env, id);
  const door = { url: before.versionsUrl ?? "", token: before.outbound.token };
  const found = before.versionsUrl === undefined ? {} : await lookUp(env, before, door);
  const own = newToken();
  const inbound = { hash: digest(own), kind: "B" } as const;
  const updating = await env.partners.update(id, (current) => ({
    ...(current ?? before),
    ...found,
    inbound: [inbound, ...(current ?? before).inbound],
  }));
  const answer = credentialsClient(env, updating).put(ourCredentials(env, updating, own, ownUrl(env)));
  return settle(env, updating, answer, {
    by: "update",
    former: (current) => ({
      ...current,
      inbound: current.inbound.filter(({ hash }) => hash !== inbound.hash),
    }),
  });
}

/** Ends the connection: the partner is told, then its tokens are dead; the record stays (CRED-06). */
export async function unregister(env: Env, id: string): Promise<Partner> {
  const partner = await registered(env, id);
  await credentialsClient(env, partner)
    .delete()
    .catch((error: unknown) => {
      // It does not know us any more: that is what was wanted.
      if (!(error instanceof PartnerError && (error.http === 405 || error.http === 401))) throw error;
    });
  const ended = await env.partners.update(id, (current) => {
    const { outbound: _dead, ...rest } = current ?? partner;
    return { ...rest, status: "unregistered", inbound: [] };
  });
  tellStatus(env, ended, "unregister");
  return ended;
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

const credentialsClient = (env: Env, partner: Partner): PartnerClient["credentials"] =>
  partnerClient({
    ...connection(env, partner),
    endpoints: partner.endpoints,
    token: partner.outbound?.token ?? "",
    ...(partner.versionsUrl !== undefined && { versionsUrl: partner.versionsUrl }),
  }).credentials;
