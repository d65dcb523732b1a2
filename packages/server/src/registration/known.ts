import { PartnerError, PartnerUnreachable } from "@openocpi/client";
import { type Partner, type Party, partyKey } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { holders } from "../handlers/ownership.js";
import { credentialsAt } from "./connection.js";
import { isLive } from "./record.js";

/** What is known so far of somebody to register with. */
interface Clues {
  /** The versions URL. */
  url?: string;
  endpoints?: Partner["endpoints"];
  parties?: readonly Party[];
}

/**
 * Makes sure that somebody to register with, under a new id, is nobody whom we are connected to already: to register
 * twice with one platform would end the connection that there is (P-7, P-8). By where its versions and credentials are,
 * and by its parties, save those that may be shared.
 *
 * @throws Error naming the id of the partner that it is
 */
export async function assertUnknown(
  env: Env,
  partner: Partner,
  { url, endpoints = [], parties = [] }: Clues,
): Promise<void> {
  const refuse = ({ id, status }: Partner, why: string): never => {
    throw new Error(
      `this is partner ${id} already, which is ${status}: ${why}. Use update("${id}") for new tokens; ` +
        "for a second connection to it, give that an id of its own",
    );
  };
  for (const other of (await env.partners.list()).filter(isLive)) {
    if (isSameUrl(other.versionsUrl, url)) refuse(other, "its versions are at the same URL");
    if (isSameUrl(credentialsUrl(other.endpoints), credentialsUrl(endpoints)))
      refuse(other, "its credentials are at the same URL");
  }
  for (const { partner: holder, party } of await holders(env, partner, parties))
    if (isLive(holder)) refuse(holder, `it is ${partyKey(party)} too`);
}

/**
 * The parties that somebody new says it is to whoever has its token A: none where it does not say (AMB-15); then its
 * answer to the POST will, as ever. Not asked where it could be nobody.
 */
export async function partiesBehind(env: Env, partner: Partner, tokenA: string): Promise<readonly Party[]> {
  if (!(await env.partners.list()).some(isLive)) return [];
  try {
    return (await credentialsAt(env, partner, tokenA).get({ timeout: patience, retry: 0 })).roles;
  } catch (error) {
    if (error instanceof PartnerError || error instanceof PartnerUnreachable) return [];
    throw error;
  }
}

/** Milliseconds for an answer that can be done without. */
const patience = 5_000;

const credentialsUrl = (endpoints: Partner["endpoints"]): string | undefined =>
  endpoints.find(({ identifier }) => identifier === "credentials")?.url;

/** Slashes at the end, and how a host is written, make no difference. */
function isSameUrl(a: string | undefined, b: string | undefined): boolean {
  const plain = (url: string) => (URL.canParse(url) ? new URL(url).href.replace(/\/+(?=$|\?)/, "") : url);
  return a !== undefined && b !== undefined && plain(a) === plain(b);
}
