import { includesParty, type Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";

/**
 * A party that has gone over to another partner is nothing to the one that had it before its connection ended: should
 * that one come back, it comes back without it (P-3).
 */
export async function succeed(env: Env, { id, roles }: Partner): Promise<void> {
  const isTaken = (partner: Partner) => partner.id !== id && partner.status === "unregistered";
  for (const former of (await env.partners.list()).filter(isTaken)) {
    if (!former.roles.some((role) => includesParty(roles, role))) continue;
    await env.partners.update(former.id, (current = former) =>
      isTaken(current)
        ? { ...current, roles: current.roles.filter((role) => !includesParty(roles, role)) }
        : current,
    );
  }
}
