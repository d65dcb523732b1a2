import {
  type CrudModule,
  includesParty,
  meantFor,
  OcpiError,
  type Party,
  sameParty,
  statusCodes,
  withoutNulls,
} from "@openocpi/protocol";
import { type SchemaName, type Strength, type Violation, validate } from "@openocpi/spec";
import type { Env } from "../env.js";
import type { Call, CrudCall } from "./call.js";
import { addressOf, unknownObject } from "./hosted.js";
import { type Item, idMember, isItem } from "./parts.js";

export const partyOfItem = (item: Item): Party => ({
  country_code: String(item.country_code),
  party_id: String(item.party_id),
});

/**
 * Whether the caller may see an object that a Crud returned: one of ours belongs to a party that was asked, is meant
 * for the caller (P-1), and the policy has nothing against it (P-5); one that was received belongs to the party in the
 * URL (PUSH-07).
 */
export function maySee(call: CrudCall, env: Env, whole: Item): boolean {
  const { row, parties } = call;
  const { owner } = addressOf(call);
  if (owner) return sameParty(owner, partyOfItem(whole));
  // A ClientInfo is the Hub's, whose party it describes is another's.
  const isOurs = row.module === "hubclientinfo" || includesParty(parties.ours, partyOfItem(whole));
  if (!isOurs || !meantFor(whole, parties.theirs)) return false;
  return isVisible(env, call, row.module, whole);
}

/** Whether the policy has nothing against the caller's knowing of an object of ours (P-5). */
export const isVisible = (
  env: Env,
  { caller, parties }: Pick<Call, "caller" | "parties">,
  module: CrudModule,
  object: object,
): boolean =>
  !env.hasVisibilityPolicy ||
  env.visible({ partner: caller.partner.id, parties: parties.theirs, module, object: { ...object } });

/** An object as it may leave, or what is wrong with it: a null says no more than absence (TYPE-06), so it is left out. */
export function sendable(
  name: SchemaName,
  item: Item,
  strength: Strength,
): { item: Item } | { violations: readonly Violation[] } {
  const violations = validate(name, item, strength);
  if (violations.length === 0) return { item };
  const clean = withoutNulls(item);
  return isItem(clean) && validate(name, clean, strength).length === 0 ? { item: clean } : { violations };
}

/** Our own objects are held to the document; a partner's is given back as it was tolerated. */
const checked = ({ row }: CrudCall, item: Item) =>
  sendable(row.object, item, row.role === "sender" ? "strict" : "tolerant");

/** Says that an object was kept back, and why. */
function withhold(call: CrudCall, env: Env, item: Item, violations?: readonly Violation[]): void {
  const { row, context } = call;
  env.emit({
    type: "withheld",
    reason: violations ? "invalid" : "foreign",
    violations: violations ?? [],
    operation: row.id,
    object: row.object,
    id: String(item[idMember(row.part)] ?? item.id),
    partner: context.partner,
    requestId: context.requestId,
    correlationId: context.correlationId,
  });
}

/**
 * Those of a list that may leave; one that may not is kept back and reported, and the list goes on. `hidden` counts
 * those that the caller may not know of.
 */
export function releasable(
  call: CrudCall,
  env: Env,
  items: readonly Item[],
): { released: Item[]; hidden: number } {
  let hidden = 0;
  const released = items.flatMap((item) => {
    const isSeen = maySee(call, env, item);
    if (!isSeen) hidden++;
    const found = isSeen ? checked(call, item) : { violations: undefined };
    if ("item" in found) return [found.item];
    withhold(call, env, item, found.violations);
    return [];
  });
  return { released, hidden };
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
  const found = checked(call, item);
  if ("item" in found) return found.item;
  withhold(call, env, item, found.violations);
  throw new OcpiError(
    statusCodes.serverError,
    `this ${call.row.object} is not valid at the moment and cannot be sent`,
  );
}
