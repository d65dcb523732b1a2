import {
  type CrudModule,
  ciKey,
  type PartName,
  type Profile,
  partyKey,
  type Shipment,
} from "@openocpi/protocol";
import { type OperationRow, operationTable, type SchemaName } from "@openocpi/spec";
import { partyOfItem } from "../handlers/outgoing.js";
import { type Item, readPart } from "../handlers/parts.js";

/** One request that brings a shipment, or a part of it. */
export interface ShipmentRequest {
  row: OperationRow;
  body?: Item;
}

const rows: readonly OperationRow[] = Object.values(operationTable);
const rowOf = (module: CrudModule, part: PartName | null, verb: string): OperationRow | undefined =>
  rows.find(
    (row) => row.module === module && row.role === "receiver" && row.part === part && row.verb === verb,
  );

/** What an object is called in its URL: its id, or a Token's uid. */
export const idOf = (object: Item): string => String(object.uid ?? object.id);

/** One object, the same however its name is written. A Token is named by its type too (TOK-01). */
export const slotOf = (module: CrudModule, object: Item): string =>
  [partyKey(partyOfItem(object)), ...(module === "tokens" ? [object.type] : []), idOf(object)]
    .map((name) => ciKey(String(name)))
    .join(" ");

/** The part that is pushed alone; null for the whole. */
export const partOf = ({ evse, connector }: Pick<Shipment, "evse" | "connector">): PartName | null => {
  if (connector !== undefined) return "connector";
  return evse === undefined ? null : "evse";
};

/** The ids that lead to the part. */
export const partIds = ({ evse, connector }: Pick<Shipment, "evse" | "connector">): string[] =>
  [evse, connector].filter((id) => id !== undefined);

/** The schema of the members that can be changed alone; undefined where nothing can. */
export const patchOf = (module: CrudModule, part: PartName | null): SchemaName | undefined =>
  rowOf(module, part, "patch")?.body ?? undefined;

/**
 * How a shipment is sent: the first way, and what is tried when that one is refused, which is the whole object; for a
 * PATCH may fail because the partner does not have what it changes (PUSH-05). What has been tried before is sent whole
 * at once: the partner may have got it, and would add charging periods twice (P-17).
 */
export function requestsFor(
  module: CrudModule,
  { object, change, removed, ...parts }: Shipment,
  { profile, isAgain }: { profile: Profile; isAgain: boolean },
): ShipmentRequest[] {
  const verb = removed ? "delete" : "put";
  const write = rowOf(module, null, verb) ?? rowOf(module, null, "put") ?? rowOf(module, null, "post");
  if (!write) throw new TypeError(`${module} cannot be pushed`);
  const whole = { row: write, ...(write.body !== null && { body: object }) };
  const part = partOf(parts);
  if (isAgain || (part !== null && profile.wholeObjectsOnly)) return [whole];
  const patch = change && !profile.putOnly ? rowOf(module, part, "patch") : undefined;
  if (patch && change) return [{ row: patch, body: change }, whole];
  const put = part === null ? undefined : rowOf(module, part, "put");
  const body = put && readPart(object, part, partIds(parts));
  return put && body ? [{ row: put, body }, whole] : [whole];
}

/** The parameters of a request: the keys of its path in their order, and of a Token its type. */
export function parametersOf(
  { keys, query }: Pick<OperationRow, "keys" | "query">,
  { object, ...parts }: Shipment,
): Record<string, string> | undefined {
  const { country_code, party_id } = partyOfItem(object);
  const values = [country_code, party_id, idOf(object), ...partIds(parts)];
  const named: [string, string][] = keys.map((name, index) => [name, values[index] ?? ""]);
  const asked = query.map((name): [string, string] => [name, String(object[name])]);
  return keys.length + query.length > 0 ? Object.fromEntries([...named, ...asked]) : undefined;
}
