import { randomUUID } from "node:crypto";
import {
  type InboundToken,
  isToken,
  type Partner,
  type PartnerEndpoint,
  type PartnerRole,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { currentVersion } from "../handlers/versions.js";
import { claim } from "./claims.js";
import { digest, newToken } from "./digest.js";
import { lookUpInWords } from "./look-up.js";
import { assertPartnerOptions, type PartnerOptions } from "./partner-options.js";
import { newPartner, tellStatus } from "./record.js";

export interface InviteOptions extends PartnerOptions {
  /** The CREDENTIALS_TOKEN_A to give. Default: a new random one. */
  token?: string;
  /** The token works again after the partner has unregistered, for one that rotates in this way (P-10). Default: it works once. */
  reusable?: boolean;
}

export interface Invitation {
  /** The CREDENTIALS_TOKEN_A: give it to the partner over a channel that you trust. It is not shown again. */
  token: string;
  partner: Partner;
}

/**
 * Lets a partner register: makes the CREDENTIALS_TOKEN_A that it begins with. Of a partner that is known already it
 * is a way back: its old tokens work until it registers again (P-7).
 *
 * @throws TokenTaken where the token given belongs to another partner; Error where the partner is blocked.
 */
export async function invite(
  env: Env,
  { id = randomUUID(), token = newToken(), reusable = false, ...options }: InviteOptions = {},
): Promise<Invitation> {
  assertToken(token);
  assertPartnerOptions(env, options);
  const tokenA: InboundToken = { hash: digest(token), kind: "A", ...(reusable && { reusable }) };
  const partner = await env.partners.update(id, (current) => {
    const known = current ?? newPartner(id, "invited");
    if (known.status === "blocked") throw new Error(`${id} is blocked`);
    const kept = known.inbound.filter(({ kind }) => kind !== "A");
    const status = known.status === "unregistered" ? "invited" : known.status;
    return { ...known, ...options, status, inbound: [...kept, tokenA] };
  });
  tellStatus(env, partner, "invite");
  return { token, partner };
}

export interface ImportOptions extends PartnerOptions {
  /** The token that it calls us with. */
  tokenTheyUse: string;
  /** The token that we call it with. */
  tokenWeUse: string;
  /** Its parties and roles. */
  roles: readonly PartnerRole[];
  /** Where its versions are: they are read now, unless `endpoints` are given. */
  versionsUrl?: string;
  /** What it publishes. */
  endpoints?: readonly PartnerEndpoint[];
}

/**
 * Takes over a connection that is alive already, from another system or from a backup: nobody has to register again (P-8).
 *
 * Importing it again does no harm, unless it has got another token meanwhile.
 *
 * @throws OcpiError for parties that it may not have, or versions that cannot be read; TokenTaken; Error where it is registered with another token, or blocked.
 */
export async function importPartner(
  env: Env,
  { id = randomUUID(), tokenTheyUse, tokenWeUse, roles, versionsUrl, endpoints, ...options }: ImportOptions,
): Promise<Partner> {
  assertToken(tokenTheyUse);
  assertToken(tokenWeUse);
  assertPartnerOptions(env, options);
  const partner: Partner = { ...newPartner(id, "registered"), ...options, roles };
  if (!endpoints && versionsUrl === undefined)
    throw new TypeError("importPartner needs `versionsUrl` or `endpoints`");
  const found = endpoints
    ? { version: currentVersion, endpoints }
    : await lookUpInWords(env, partner, { url: versionsUrl ?? "", token: tokenWeUse });
  const hash = digest(tokenTheyUse);
  const record: Partner = {
    ...partner,
    ...found,
    ...(versionsUrl !== undefined && { versionsUrl }),
    outbound: { token: tokenWeUse },
    inbound: [{ hash, kind: "C" }],
  };
  const write = () =>
    env.partners.update(id, (current) => {
      if (current?.status === "blocked") throw new Error(`${id} is blocked`);
      const [newest] = current?.inbound ?? [];
      const isSame = newest?.hash === hash && current?.outbound?.token === tokenWeUse;
      if (current?.status === "registered" && !isSame)
        throw new Error(`${id} is registered already, with another token`);
      return { ...current, ...record };
    });
  const imported = await claim(env, partner, roles, write);
  tellStatus(env, imported, "import");
  return imported;
}

function assertToken(token: string): void {
  if (!isToken(token))
    throw new TypeError("a credentials token is 1 to 64 printable ASCII characters without spaces");
}
