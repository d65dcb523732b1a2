import { ciEqual, ciKey } from "./ci-string.js";
import { CreationOrder, type Placed } from "./creation-order.js";
import type { Context, Crud, ListQuery } from "./crud.js";
import { parseDateTime } from "./date-time.js";
import { invalid } from "./errors.js";
import { isForOne, meantFor } from "./meant-for.js";
import { type Party, partyKey } from "./party.js";

/** What a list is filtered by; every object of OCPI that can be listed has it. */
export interface Listable extends Party {
  last_updated: string;
}

export interface MemoryCrudOptions<Item> {
  /** What the object is called. Default: its `id` or `uid`. */
  id?: (item: Item) => string;
  /** Whether the object is meant for one of these parties. Default: see `meantFor`. */
  visible?: (item: Item, parties: readonly Party[]) => boolean;
}

/** The id, and what else the key of some interface says; an object has these members too. */
export type MemoryKey = { id?: string; type?: string; role?: string } & Partial<Party>;
const beside = ["country_code", "party_id", "type", "role"] as const;

/** An object, with what every list asks of it worked out once. */
interface Shelved<Item> {
  item: Item;
  updated: number;
  owner: string;
}

/**
 * A Crud in memory, in the order of creation: for tests, for the demo, and to read how a Crud is written. Takes the
 * objects to start with. Works for both interfaces: a sender's key has just the id, a receiver's the owner too.
 */
export function memoryCrud<Item extends Listable>(
  items: Iterable<Item> = [],
  { id = idOf, visible: policy }: MemoryCrudOptions<Item> = {},
): Crud<Item, MemoryKey> {
  const order = new CreationOrder<Shelved<Item>>();
  const byId = new Map<string, Placed<Shelved<Item>>[]>();
  const perOwner = new Map<string, number>();
  let visible = policy;

  const count = (owner: string, more: number) => perOwner.set(owner, (perOwner.get(owner) ?? 0) + more);
  const shelved = (item: Item): Shelved<Item> => ({
    item,
    updated: parseDateTime(item.last_updated)?.getTime() ?? Number.NaN,
    owner: partyKey(item),
  });
  const find = (key: MemoryKey) =>
    byId
      .get(ciKey(key.id ?? ""))
      ?.find(({ value }) => beside.every((name) => fits(key[name], value.item, name)));
  const put = (key: MemoryKey, found: Placed<Shelved<Item>> | undefined, item: Item) => {
    const value = shelved(item);
    if (isForOne(item)) visible ??= meantFor;
    if (found) {
      count(found.value.owner, -1);
      found.value = value;
    } else {
      const name = ciKey(key.id ?? "");
      byId.set(name, [...(byId.get(name) ?? []), order.add(value)]);
    }
    count(value.owner, 1);
  };
  for (const item of items) {
    const key = { id: id(item), ...besideIn(item) };
    put(key, find(key), item);
  }

  return {
    async list({ offset, limit, cursor, id: wanted, ...query }, { module, role }) {
      // A ClientInfo is the Hub's that has it; its party is the one that it describes.
      const isTheHubs = module === "hubclientinfo" && role === "sender";
      const owners = new Set(isTheHubs ? perOwner.keys() : query.owners.map(partyKey));
      const matches = matcher(query, owners, visible);
      if (wanted !== undefined) {
        const found = (byId.get(ciKey(wanted)) ?? []).filter(({ value }) => matches(value));
        const items = found.slice(offset, offset + limit).map(({ value }) => value.item);
        return { items, total: found.length };
      }
      let total = 0;
      if (query.date_from || query.date_to || visible) {
        for (const { value } of order.from(0)) if (matches(value)) total++;
      } else {
        for (const owner of owners) total += perOwner.get(owner) ?? 0;
      }
      // Where everything matches, as it mostly does, what is passed over need not be looked at.
      const jump = cursor === undefined && total === order.size;
      let passing = cursor === undefined && !jump ? offset : 0;
      const page: Item[] = [];
      for (const { place, value } of order.from(jump ? offset : order.indexOf(placeIn(cursor)))) {
        if (!matches(value) || passing-- > 0) continue;
        if (page.length >= limit) return { items: page, total, ...(limit > 0 && { next: String(place) }) };
        page.push(value.item);
      }
      return { items: page, total };
    },
    get: async (key, context) => find(fullKey(key, context))?.value.item,
    async update(key, change, context) {
      const found = find(fullKey(key, context));
      const record = change(found?.value.item);
      put(key, found, record);
      return { created: found === undefined, record };
    },
    async delete(key, context) {
      const found = find(fullKey(key, context));
      if (!found) return false;
      const name = ciKey(key.id ?? "");
      const others = byId.get(name)?.filter((each) => each !== found) ?? [];
      if (others.length > 0) byId.set(name, others);
      else byId.delete(name);
      order.remove(found);
      count(found.value.owner, -1);
      return true;
    },
  };
}

const idOf = (item: object): string => String(Reflect.get(item, "id") ?? Reflect.get(item, "uid") ?? "");

function matcher<Item>(
  { date_from, date_to, visibleTo }: Pick<ListQuery, "date_from" | "date_to" | "visibleTo">,
  owners: ReadonlySet<string>,
  visible: MemoryCrudOptions<Item>["visible"],
): (shelved: Shelved<Item>) => boolean {
  return ({ item, updated, owner }) =>
    owners.has(owner) &&
    (!date_from || updated >= date_from.getTime()) &&
    (!date_to || updated < date_to.getTime()) &&
    (!visible || visible(item, visibleTo));
}

/** A sender's key is completed by whom the request is for: two parties of ours may use the same id. */
const fullKey = (key: MemoryKey, { role, to }: Context): MemoryKey =>
  role === "sender" ? { ...to, ...key } : key;

/** The members of an object that can be in a key, as far as it has them. */
const besideIn = (item: object): Partial<Record<(typeof beside)[number], string>> =>
  Object.fromEntries(beside.map((name) => [name, Reflect.get(item, name)]).filter(([, value]) => value));

const fits = (wanted: string | undefined, item: object, name: string): boolean =>
  wanted === undefined || ciEqual(wanted, String(Reflect.get(item, name)));

/** The cursor is the place of the next object: what is removed or changed meanwhile moves nothing. */
function placeIn(cursor = "0"): number {
  if (!/^\d{1,15}$/.test(cursor)) throw invalid("cursor is not one of this list");
  return Number(cursor);
}
