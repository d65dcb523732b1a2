import type { Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { digest } from "../registration/digest.js";
import type { LaneHealth } from "./lane-health.js";
import type { LaneHost, PushLaneKey } from "./lane-types.js";
import { isStillFor } from "./recipients.js";
import { send } from "./send.js";
import type { Verdict } from "./verdict.js";
import type { Result, Work } from "./work.js";

/** What an attempt on a lane needs to know of it. */
interface Attempting {
  env: Env;
  key: PushLaneKey;
  host: LaneHost;
  health: LaneHealth;
}

/** Sends something once, and writes down how the lane is doing after that. */
export async function attempt(
  { env, key, host, health }: Attempting,
  partner: Partner,
  { shipment, isAgain }: Pick<Work, "shipment" | "isAgain">,
): Promise<Result> {
  const verdict: Verdict = isStillFor(env, partner, key, shipment)
    ? await send(env, partner, key, { shipment, isAgain })
    : { is: "refused", error: `${partner.id} may no longer have it` };
  switch (verdict.is) {
    case "delivered":
      await health.delivered();
      return verdict;
    case "refused":
      await health.refused(verdict.error);
      return verdict;
    case "failed": {
      const { error, retryAfterMs } = verdict;
      return { is: "failed", error, retryAt: await health.failed(error, retryAfterMs) };
    }
    case "unauthorized": {
      const { error } = verdict;
      const refusedToken = digest(partner.outbound?.token ?? "");
      host.pause(partner.id, refusedToken);
      await health.unauthorized(error, refusedToken);
      return { is: "failed", error };
    }
  }
}
