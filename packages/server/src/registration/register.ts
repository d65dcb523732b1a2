import { randomUUID } from "node:crypto";
import type { Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { alone, assertIdle } from "./alone.js";
import { credentialsAt } from "./connection.js";
import { ourCredentials, ownUrl } from "./credentials.js";
import { digest, newToken } from "./digest.js";
import { assertUnknown, partiesBehind } from "./known.js";
import { lookUpInWords } from "./look-up.js";
import { knowsUsNot } from "./outcome.js";
import { assertPartnerOptions, type PartnerOptions } from "./partner-options.js";
import { connected, ended, newPartner, tellStatus } from "./record.js";
import { settle } from "./settle.js";

export interface RegisterOptions extends PartnerOptions {
  /** The partner's versions URL. */
  url: string;
  /** The CREDENTIALS_TOKEN_A that it gave you. */
  token: string;
  /** It takes this token A again after you have unregistered: it is kept, for new tokens where there is no PUT (P-10). Default: it is used once. */
  reusable?: boolean;
}

/**
 * Registers with a partner as the initiating side (CRED-01): reads its versions with token A, keeps our token B, for
 * the partner calls back meanwhile, and POSTs our credentials. A refusal leaves everything as it was. An answer that
 * never came leaves the partner `unknown`: it may think that it is registered (P-7). Tokens that the partner has of us
 * work until this one has replaced them. Without an id it has to be somebody new: who is a partner already is found by
 * its URLs and parties before anything is POSTed.
 *
 * @throws OcpiError 3001 to 3003 for what the partner publishes, 2001 for parties that it may not have, PartnerError for its refusal, PartnerUnreachable where no answer came; Error where it is registered already, also under another id, or blocked.
 */
export function register(
  env: Env,
  { url, token, id: given, reusable = false, ...options }: RegisterOptions,
): Promise<Partner> {
  const id = given ?? randomUUID();
  return alone(env, id, async () => {
    const baseUrl = ownUrl(env);
    assertPartnerOptions(env, options);
    const before = (await env.partners.get(id)) ?? newPartner(id, "unregistered");
    assertFree(before);
    const candidate = { ...before, ...options };
    const { parties = [] } = candidate.expects;
    if (given === undefined) await assertUnknown(env, candidate, { url, parties });
    const found = await lookUpInWords(env, candidate, { url, token });
    if (given === undefined) {
      await assertUnknown(env, candidate, found);
      const shown = await partiesBehind(env, { ...candidate, ...found, versionsUrl: url }, token);
      await assertUnknown(env, candidate, { parties: shown });
    }
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
        ...(reusable && { reusableTokenA: token }),
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
 * Ends the connection: the partner is told, then its tokens are dead; the record stays (CRED-06).
 *
 * @throws PartnerError or PartnerUnreachable where the partner could not be told: then it goes on.
 */
export async function unregister(env: Env, id: string): Promise<Partner> {
  assertIdle(env, id);
  const partner = connected(id, await env.partners.get(id));
  await credentialsAt(env, partner)
    .delete()
    .catch((error: unknown) => {
      if (!knowsUsNot(error)) throw error;
    });
  const former = await env.partners.update(id, (current) => ended(current ?? partner));
  tellStatus(env, former, "unregister");
  return former;
}

function assertFree({ id, status }: Partner): void {
  if (status === "registered") throw new Error(`${id} is registered already: use update()`);
  if (status === "blocked") throw new Error(`${id} is blocked`);
}
