import { type PartnerEndpoint, type PartnerRole, partyKey, receive } from "@openocpi/protocol";
import { succeeded } from "./answer.js";
import type { Published } from "./door.js";
import type { Probe } from "./probe.js";

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  new Set(a).size === new Set(b).size && a.every((each) => b.includes(each));

const endpointKey = ({ identifier, role, url }: PartnerEndpoint): string =>
  `${identifier} ${identifier === "credentials" ? "" : role} ${url}`;
const roleKey = (role: PartnerRole): string => `${role.role} ${partyKey(role)}`;

/** Whether the record is still what the partner publishes, and says of itself. */
export async function compareRecord(probe: Probe, { endpoints, answer: told }: Published): Promise<void> {
  const { partner } = probe;
  if (!sameSet(partner.endpoints.map(endpointKey), endpoints.map(endpointKey)))
    probe.find("endpoints-changed", ...(told ? [told] : []));
  const url = endpoints.find(({ identifier }) => identifier === "credentials")?.url;
  if (url === undefined) {
    probe.find("no-credentials", ...(told ? [told] : []));
    return;
  }
  const answer = await probe.get(url);
  // It may keep this to itself (AMB-15).
  const reception = succeeded(answer) ? receive("Credentials", answer.data) : undefined;
  if (!reception?.accepted) return;
  if (!sameSet(partner.roles.map(roleKey), reception.value.roles.map(roleKey)))
    probe.find("roles-changed", answer);
}
