import {
  ciKey,
  includesParty,
  invalid,
  type Partner,
  type PartnerRole,
  type Party,
  partyKey,
  partyOf,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { holders } from "../handlers/ownership.js";

/**
 * Holds the roles that a partner shows against what it may be (CRED-08, P-3): no role twice, no party of ours or of
 * another partner, and only the parties expected where some are.
 *
 * @throws 2001 naming the party; the operator is told by an event.
 */
export async function checkClaims(env: Env, partner: Partner, roles: readonly PartnerRole[]): Promise<void> {
  const seen = new Set<string>();
  for (const [index, role] of roles.entries()) {
    const key = `${ciKey(role.role)} ${partyKey(role)}`;
    if (seen.has(key))
      throw invalid(`/roles/${index} repeats ${key}: each combination of role and party may appear once`);
    seen.add(key);
  }
  const expected = partner.expects.parties;
  const unexpected = expected ? roles.filter((role) => !includesParty(expected, role)) : [];
  if (unexpected.length > 0) refuse(env, partner, unexpected, "not expected of this partner");
  const ours = roles.filter((role) => includesParty(env.roles, role));
  if (ours.length > 0) refuse(env, partner, ours, "a party of this platform");
  for (const { partner: holder, party } of await holders(env, partner, roles)) {
    refuse(env, partner, [party], "held by another partner", holder.id);
  }
}

function refuse(env: Env, partner: Partner, parties: readonly Party[], why: string, holder?: string): never {
  env.emit({
    type: "claim",
    partner: partner.id,
    parties: parties.map(partyOf),
    ...(holder !== undefined && { holder }),
  });
  throw invalid(`/roles: ${parties.map(partyKey).join(", ")} is ${why}`);
}
