import type { Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { alone } from "./alone.js";
import { credentialsAt } from "./connection.js";
import { ourCredentials, ownUrl } from "./credentials.js";
import { digest, newToken } from "./digest.js";
import { lookUpInWords } from "./look-up.js";
import { isStatus } from "./outcome.js";
import { type Connected, connected } from "./record.js";
import { rotate } from "./rotate.js";
import { settle } from "./settle.js";

export interface UpdateOptions {
  /**
   * A fresh CREDENTIALS_TOKEN_A: instead of a PUT, the partner is unregistered and registered with again (P-10). Where
   * that broke off, the same one does again, unless the partner has used it up. Default: the one that it takes again,
   * where its profile says that it has no PUT, or its 405.
   */
  token?: string;
  /** It takes this token A again: it is kept. Default: it is used once. */
  reusable?: boolean;
}

/**
 * Gives a registered partner new tokens, and tells it again who and where we are (CRED-05). The old tokens go on
 * working for a while, so that nothing under way is lost. A refusal leaves everything as it was; of a partner without
 * PUT, unless its old connection has ended by then: it is `registering` until a further attempt succeeds (P-10).
 *
 * @throws what `register` throws; Error where a token A is needed and there is none.
 */
export function update(
  env: Env,
  id: string,
  { token, reusable = false }: UpdateOptions = {},
): Promise<Partner> {
  return alone(env, id, async () => {
    const baseUrl = ownUrl(env);
    const before = connected(id, await env.partners.get(id));
    const tokenA = token ?? before.reusableTokenA;
    // One whose rotation broke off has no token left that a PUT could go with.
    const hasPut = !before.profile.noCredentialsPut && before.status !== "registering";
    if (hasPut && token === undefined) {
      try {
        return await replace(env, before, baseUrl);
      } catch (error) {
        if (tokenA === undefined || !isStatus(error, 405)) throw error;
      }
    }
    if (tokenA === undefined)
      throw new Error(
        `${id} gets new tokens by registering again, which takes a token A of it: update("${id}", { token })`,
      );
    return rotate(env, before, { tokenA, reusable, baseUrl });
  });
}

/** By PUT. */
async function replace(env: Env, before: Connected, baseUrl: string): Promise<Partner> {
  const { id, versionsUrl: url, outbound } = before;
  const found = url === undefined ? {} : await lookUpInWords(env, before, { url, token: outbound.token });
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
}
