import { includesParty, OcpiError, type Party, statusCodes } from "@openocpi/protocol";
import { type Violation, validate } from "@openocpi/spec";
import type { Env } from "../env.js";
import type { CrudCall } from "./call.js";
import { unknownObject } from "./hosted.js";
import { type Item, idMember } from "./parts.js";

const partyOfItem = (item: Item): Party => ({
  country_code: String(item.country_code),
  party_id: String(item.party_id),
});

/** Whether the caller may see an object: it belongs to a party that was asked, and the policy has nothing against it (P-5). */
export function maySee({ row, parties, caller }: CrudCall, env: Env, whole: Item): boolean {
  if (row.role === "receiver") return true;
  const question = { partner: caller.partner.id, parties: parties.theirs, module: row.module, object: whole };
  return includesParty(parties.ours, partyOfItem(whole)) && env.visible(question);
}

/** What is wrong with an object on its way out. Our own are held to the document; a partner's is given back as it was tolerated. */
export const faultsOf = ({ row }: CrudCall, item: Item): readonly Violation[] =>
  validate(row.object, item, row.role === "sender" ? "strict" : "tolerant");

/** Says that an object was kept back, and why. */
export function withhold(call: CrudCall, env: Env, item: Item, violations?: readonly Violation[]): void {
  const { row, context } = call;
  env.emit({
    type: "withheld",
    reason: violations ? "invalid" : "foreign",
    violations: violations ?? [],
    operation: row.id,
    object: row.object,
    id: String(item[idMember(row.part)]),
    partner: context.partner,
    requestId: context.requestId,
    correlationId: context.correlationId,
  });
}

/** True for an object that may leave in a list; one that may not is kept back and reported, and the list goes on. */
export function mayLeave(call: CrudCall, env: Env, item: Item): boolean {
  const seen = maySee(call, env, item);
  const violations = seen ? faultsOf(call, item) : undefined;
  if (violations?.length === 0) return true;
  withhold(call, env, item, violations);
  return false;
}

/**
 * One object on its way out.
 *
 * @throws 404 where the caller may not see the object that it belongs to, 3000 where it is not valid.
 */
export function released(call: CrudCall, env: Env, whole: Item, item: Item): Item {
  if (!maySee(call, env, whole)) {
    withhold(call, env, whole);
    throw unknownObject(call);
  }
  const violations = faultsOf(call, item);
  if (violations.length === 0) return item;
  withhold(call, env, item, violations);
  throw new OcpiError(
    statusCodes.serverError,
    `this ${call.row.object} is not valid at the moment and cannot be sent`,
  );
}
