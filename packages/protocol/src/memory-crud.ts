import { ciKey } from "./ci-string.js";
import type { Crud, ListQuery } from "./crud.js";
import { parseDateTime } from "./date-time.js";
import { includesParty, type Party } from "./party.js";

/** What a list is filtered by; every object of OCPI that can be listed has it. */
export interface Listable extends Party {
  last_updated: string;
}

export interface MemoryCrudOptions<Item> {
  /** What the object is called: its own id, or uid. Default: its `id`. */
  id?: (item: Item) => string;
  /** Whether the object is meant for one of these parties. Default: for everybody. */
  visible?: (item: Item, parties: readonly Party[]) => boolean;
}

/**
 * A Crud in memory, in the order of creation: for tests, for the demo, and to read how a Crud is written. Takes the
 * objects to start with. Works for both interfaces: a sender's key has just the id, a receiver's the owner too.
 */
export function memoryCrud<Item extends Listable>(
  items: Iterable<Item> = [],
  { id = (item) => String(Reflect.get(item, "id")), visible = () => true }: MemoryCrudOptions<Item> = {},
): Crud<Item, { id: string } & Partial<Party>> {
  const stored = new Map<string, Item>();
  const keyOf = (key: { id: string } & Partial<Party>) =>
    ciKey(key.country_code === undefined ? key.id : `${key.country_code}*${key.party_id}*${key.id}`);
  for (const item of items) stored.set(keyOf({ id: id(item) }), item);

  const matches = (item: Item, { date_from, date_to, owners, visibleTo }: ListQuery) => {
    const updated = parseDateTime(item.last_updated);
    if (date_from && !(updated && updated >= date_from)) return false;
    if (date_to && !(updated && updated < date_to)) return false;
    return includesParty(owners, item) && visible(item, visibleTo);
  };

  return {
    async list(query) {
      const all = [...stored.values()].filter((item) => matches(item, query));
      return { items: all.slice(query.offset, query.offset + query.limit), total: all.length };
    },
    get: async (key) => stored.get(keyOf(key)),
    async update(key, change) {
      const current = stored.get(keyOf(key));
      const record = change(current);
      stored.set(keyOf(key), record);
      return { created: current === undefined, record };
    },
    delete: async (key) => stored.delete(keyOf(key)),
  };
}
