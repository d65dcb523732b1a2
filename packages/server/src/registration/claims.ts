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
import { holders, inTurn, isHub } from "../handlers/ownership.js";
import { succeed } from "./succession.js";

/**
 * Holds the roles that a partner shows against what it may be (CRED-08, P-3): no role twice, no party of ours or of
 * another partner, only the parties expected where some are, and no Hub where none is: who is one may speak for others.
 * One whose record shows a Hub already was let in, or imported, as such.
 *
 * @throws 2001 naming the party; the operator is told by an event.
 */
export async function checkClaims(env: Env, partner: Partner, roles: readonly PartnerRole[]): Promise<void> {
  if (roles.length > mostRoles) throw invalid(`/roles has more than ${mostRoles} entries`);
  const seen = new Set<string>();
  for (const [index, role] of roles.entries()) {
    for (const name of ["country_code", "party_id"] as const)
      if (!/^[\x21-\x7E]+$/.test(role[name]))
        throw invalid(`/roles/${index}/${name} has to be printable ASCII`);
    const key = `${ciKey(role.role)} ${partyKey(role)}`;
    if (seen.has(key))
      throw invalid(`/roles/${index} repeats ${key}: each combination of role and party may appear once`);
    seen.add(key);
  }
  const expected = partner.expects.parties;
  const unexpected = expected ? roles.filter((role) => !includesParty(expected, role)) : [];
  if (unexpected.length > 0) refuse(env, partner, unexpected, "not expected of this partner");
  const hubs = roles.filter(({ role }) => role === "HUB");
  if (hubs.length > 0 && !(partner.expects.hub ?? isHub(partner)))
    refuse(env, partner, hubs, "not expected to be a Hub");
  const ours = roles.filter((role) => includesParty(env.roles, role));
  if (ours.length > 0) refuse(env, partner, ours, "a party of this platform");
  for (const { partner: holder, party } of await holders(env, partner, roles)) {
    refuse(env, partner, [party], "held by another partner", holder.id);
  }
}

/** Every request of every partner looks at the roles of all: nobody may bring any number. */
const mostRoles = 1_000;

/**
 * Checks the roles and writes them, one partner after another.
 *
 * @throws what {@link checkClaims} throws, with nothing written
 */
export function claim(
  env: Env,
  partner: Partner,
  roles: readonly PartnerRole[],
  write: () => Promise<Partner>,
): Promise<Partner> {
  return inTurn(env.partners, async () => {
    await checkClaims(env, partner, roles);
    const claimed = await write();
    await succeed(env, claimed);
    return claimed;
  });
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
