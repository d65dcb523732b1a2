import type { ConnectionOptions } from "@openocpi/client";
import type { Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";

/** How a partner is called: through the guarded transport, seen by the same observer. */
export const connection = (env: Env, { id, profile }: Partner): Omit<ConnectionOptions, "token"> => ({
  partner: id,
  profile,
  strict: env.strict,
  network: env.network,
  onEvent: env.onEvent,
  fetch: env.transport.fetch,
});
