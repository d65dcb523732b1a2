import type { DeliveryPolicy, Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { PushModule } from "./push-types.js";

/** What becomes of a push that fails, unless somebody says otherwise (P-16). Many eMSPs never pull CDRs. */
const byDefault: Record<PushModule, DeliveryPolicy> = {
  locations: "resync",
  tariffs: "resync",
  tokens: "resync",
  sessions: "newest",
  cdrs: "forward",
};

/** What becomes of a push to a partner that fails. To send again what has changed we have to have it: else the newest state is kept. */
export function policyFor(
  env: Env,
  { delivery }: Pick<Partner, "delivery">,
  module: PushModule,
): DeliveryPolicy {
  const chosen = delivery?.[module] ?? env.delivery[module] ?? byDefault[module];
  return chosen === "resync" && !env.modules[module]?.sender ? "newest" : chosen;
}
