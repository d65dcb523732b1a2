import { ciEqual, notFound, type PartName, parseDateTime } from "@openocpi/protocol";

/** An object of OCPI, seen without its type. */
export type Item = Readonly<Record<string, unknown>>;

/** One step from an object to a part of it: the list that it is in, and the member that identifies it there. */
interface Step {
  list: string;
  id: string;
}

const evse: Step = { list: "evses", id: "uid" };
/** The way to each part that has a URL of its own. The object itself is the part null. */
const ways = {
  evse: [evse],
  connector: [evse, { list: "connectors", id: "id" }],
} as const satisfies Record<PartName, readonly Step[]>;

const wayTo = (part: PartName | null): readonly Step[] => (part === null ? [] : ways[part]);

/** The member that identifies a part in its URL: `id`, or an EVSE's `uid`. */
export const idMember = (part: PartName | null): string => wayTo(part).at(-1)?.id ?? "id";

export const isItem = (value: unknown): value is Item => typeof value === "object" && value !== null;
const items = (value: unknown): Item[] => (Array.isArray(value) ? value.filter(isItem) : []);
const named = (id: string, member: string) => (item: Item) => ciEqual(String(item[member]), id);

/** The part of an object that the ids lead to, or undefined. */
export function readPart(whole: Item, part: PartName | null, ids: readonly string[]): Item | undefined {
  let found: Item | undefined = whole;
  for (const [index, step] of wayTo(part).entries()) {
    found = items(found?.[step.list]).find(named(ids[index] ?? "", step.id));
  }
  return found;
}

/**
 * The object with one part changed. `change` gets undefined where there is no such part yet. Everything above the
 * part takes over its last_updated when that is newer (LOC-01, LOC-02).
 *
 * @throws 404 where an object on the way to the part does not exist: no stub is made for it (AMB-04).
 */
export function writePart(
  whole: Item | undefined,
  part: PartName | null,
  ids: readonly string[],
  change: (current: Item | undefined) => Item,
): Item {
  return writeAlong(whole, wayTo(part), ids, change);
}

function writeAlong(
  holder: Item | undefined,
  [step, ...rest]: readonly Step[],
  [id = "", ...ids]: readonly string[],
  change: (current: Item | undefined) => Item,
): Item {
  if (!step) return change(holder);
  if (!holder) throw notFound("there is no such object to hold this part");
  const list = items(holder[step.list]);
  const index = list.findIndex(named(id, step.id));
  const changed = writeAlong(list[index], rest, ids, change);
  const next = index < 0 ? [...list, changed] : list.with(index, changed);
  return { ...holder, [step.list]: next, last_updated: later(holder.last_updated, changed.last_updated) };
}

function later(a: unknown, b: unknown): unknown {
  return isOlder(a, b) ? b : a;
}

/** True where the first DateTime lies before the second. */
export function isOlder(a: unknown, b: unknown): boolean {
  const [first, second] = [a, b].map((value) => parseDateTime(String(value))?.getTime());
  return first !== undefined && second !== undefined && first < second;
}
