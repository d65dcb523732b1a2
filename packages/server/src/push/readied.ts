import type { Shipment } from "@openocpi/protocol";
import { operationTable, type SchemaName, type Violation } from "@openocpi/spec";
import type { Env } from "../env.js";
import { sendable } from "../handlers/outgoing.js";
import { type Item, isItem, readPart } from "../handlers/parts.js";
import type { PushModule } from "./push-types.js";
import { idOf, partIds, partOf, patchOf } from "./shipment.js";

/** What of an object is pushed, as the compiler no longer knows it. */
export interface Choice {
  change?: Item;
  removed?: true;
  evse?: string;
  connector?: string;
}

interface About {
  correlationId: string;
  /** Our id of the partner, where it is for just this one. */
  partner?: string;
}

/**
 * An object on its way out: held to the document, as everything that leaves (a null says no more than absence). One that
 * is not valid is kept back, with an event.
 *
 * @throws TypeError where the part that is to be pushed is not in the object
 */
export function readied(
  env: Env,
  module: PushModule,
  object: Item,
  { correlationId, partner, ...choice }: About & Choice,
): Shipment | undefined {
  const withhold = (schema: SchemaName, violations: readonly Violation[]) => {
    const id = idOf(object);
    const about = {
      object: schema,
      id,
      violations,
      correlationId,
      ...(partner !== undefined && { partner }),
    };
    env.emit({ type: "withheld", reason: "invalid", ...about });
  };
  const { change, removed, ...parts } = choice;
  const name = operationTable[`${module}.sender.list`].object;
  const whole = sendable(name, removed ? withdrawn(object) : object, "strict");
  if ("violations" in whole) return void withhold(name, whole.violations);
  const part = readPart(whole.item, partOf(parts), partIds(parts));
  if (!part)
    throw new TypeError(`${module} ${idOf(object)} has no ${partOf(parts)} ${partIds(parts).join(" ")}`);
  const shipment = { object: whole.item, ...parts, ...(removed && { removed }), correlationId };
  const patch = change && patchOf(module, partOf(parts));
  if (!change || !patch) return shipment;
  const changed = sendable(patch, { last_updated: part.last_updated, ...change }, "strict");
  if ("violations" in changed) return void withhold(patch, changed.violations);
  return { ...shipment, change: changed.item };
}

/** A Location that a receiver is to forget: it cannot be deleted, but its EVSEs are REMOVED (LOC-03). */
const withdrawn = (object: Item): Item =>
  Array.isArray(object.evses)
    ? {
        ...object,
        evses: object.evses.map((evse: unknown) => (isItem(evse) ? { ...evse, status: "REMOVED" } : evse)),
      }
    : object;
