import { type Partner, type Party, type Schemas, sameParty } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { ownContext } from "../handlers/context.js";

type Role = Schemas["Role"];
type ConnectionStatus = Schemas["ConnectionStatus"];

/** A party has one ClientInfo for each of its roles. */
const rolesAtMost = 20;

/**
 * What a Hub says of a party: of this role where it says anything of it, else of any. A party is CONNECTED as soon as it
 * is so in one of its roles.
 *
 * @returns undefined where the Hub has said nothing: most Hubs have no HubClientInfo (P-4)
 */
export async function statusAt(
  env: Env,
  hub: Partner,
  party: Party,
  role?: Role,
): Promise<ConnectionStatus | undefined> {
  const known = env.modules.hubclientinfo?.receiver;
  if (!known) return undefined;
  const query = { owners: [party], visibleTo: [party], offset: 0, limit: rolesAtMost };
  const { items } = await known.list(query, ownContext("hubclientinfo", "receiver", hub.id));
  const told = items.filter((each) => sameParty(each, party));
  const inRole = told.filter((each) => each.role === role);
  const statuses = (inRole.length > 0 ? inRole : told).map(({ status }) => status);
  return statuses.find((status) => status === "CONNECTED") ?? statuses[0];
}
