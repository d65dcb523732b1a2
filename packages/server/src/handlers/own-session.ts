import { type Context, includesParty, type Schemas } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Parties } from "./parties.js";

/**
 * A Session of ours, if it is the caller's business: made with a Token of one of its parties (P-2). Undefined for one
 * that is unknown and for one that is somebody else's alike.
 */
export async function ownSession(
  env: Env,
  { parties, context }: { parties: Parties; context: Context },
  id: string,
): Promise<Schemas["Session"] | undefined> {
  const session = await env.modules.sessions?.sender?.get({ id }, context);
  const isCallers =
    session && includesParty(parties.theirs, session.cdr_token) && includesParty(parties.ours, session);
  return isCallers ? session : undefined;
}
