import { partyKey } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { NotRegistered } from "../registration/not-registered.js";
import { Crawl } from "./crawl.js";
import { whyClosed } from "./may-have.js";
import type { PushModule } from "./push-types.js";
import { lanesAt } from "./recipients.js";

export interface PushAllOptions {
  /** Ends it: what is on its way arrives, nothing else is sent. */
  signal?: AbortSignal;
  /** How many objects are sent per second, to each party of the partner. Default: that of the options of the platform. */
  perSecond?: number;
}

/**
 * Sends everything of our own Crud that a partner may see once more, throttled: to a partner that has lost its data, or
 * is new and does not pull. `resend` events tell how far it is. A failure that may pass is waited out, as with any push,
 * until the circuit opens.
 *
 * @returns how many have arrived; what was refused is among the dead letters
 * @throws NotRegistered for an id that is not known; Error where we do not host the module as sender, the partner is not pushed to, or it ended before its time
 */
export async function pushAll(
  env: Env,
  id: string,
  module: PushModule,
  { signal, perSecond = env.pushing.perSecond }: PushAllOptions = {},
): Promise<number> {
  if (!env.modules[module]?.sender)
    throw new Error(`pushAll needs \`modules.${module}.sender\`: it sends what that lists`);
  const partner = await env.partners.get(id);
  if (!partner) throw new NotRegistered(id, undefined);
  const why = whyClosed(partner, module);
  if (why !== undefined) throw new Error(`${id} ${why}`);
  const crawls = lanesAt(env, partner, module).map(async (to) => {
    const key = { partner: id, module, to: partyKey(to) };
    const crawl = new Crawl(env, key, { perSecond, ...(signal && { signal }) });
    await env.lanes.at(key).resend(crawl);
    return crawl.sent;
  });
  const sent = await Promise.allSettled(crawls);
  const failed = sent.find((each) => each.status === "rejected");
  if (failed) throw failed.reason;
  return sent.reduce((sum, each) => sum + (each.status === "fulfilled" ? each.value : 0), 0);
}
