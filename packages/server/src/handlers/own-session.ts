import { includesParty, type Schemas } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Call } from "./call.js";
import { isVisible } from "./outgoing.js";

/**
 * A Session of ours, if it is the caller's business: made with a Token of one of its parties (P-2), and not withheld
 * from it (P-5). Undefined for one that is unknown and for one that is somebody else's alike.
 */
export async function ownSession(
  env: Env,
  call: Pick<Call, "caller" | "parties" | "context">,
  id: string,
): Promise<Schemas["Session"] | undefined> {
  const { parties, context } = call;
  const session = await env.modules.sessions?.sender?.get({ id }, context);
  if (!session || !includesParty(parties.ours, session)) return undefined;
  if (!includesParty(parties.theirs, session.cdr_token)) return undefined;
  return isVisible(env, call, "sessions", session) ? session : undefined;
}
