import { includesParty, meantFor, type Partner, type Party } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { partyOfItem } from "../handlers/outgoing.js";
import { offeredRoles } from "../handlers/parties.js";
import type { Item } from "../handlers/parts.js";
import { isOffered } from "../handlers/versions.js";
import { isConnected, publishes } from "../routes/routes.js";
import type { PushModule } from "./push-types.js";

/** Why nothing of a module is pushed to a partner, whatever it is: then it pulls (P-6, P-9). */
export function whyClosed(partner: Partner, module: PushModule): string | undefined {
  if (!isConnected(partner)) return `is ${partner.status}`;
  if (!isOffered(partner, { module, role: "sender" })) return `is not offered ${module}`;
  const isPublished = publishes(partner, { module, role: "receiver" });
  return isPublished ? undefined : `has no ${module} endpoint to push to`;
}

/** Whether a partner is offered the party whose object it is (P-6), and the party it goes to is the one it is for (P-1). */
const isForIt = (env: Env, partner: Partner, party: Party, object: Item): boolean =>
  includesParty(offeredRoles(env, partner), partyOfItem(object)) && meantFor(object, [party]);

/** Whether a party at a partner may have an object: that, and the policy has nothing against it (P-5). */
export const mayHave = (
  env: Env,
  partner: Partner,
  {
    module,
    party,
    object,
    isPolicyAsked,
  }: { module: PushModule; party: Party; object: Item; isPolicyAsked: boolean },
): boolean =>
  isForIt(env, partner, party, object) &&
  (!isPolicyAsked || env.visible({ partner: partner.id, parties: [party], module, object: { ...object } }));
