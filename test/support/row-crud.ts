import { setImmediate as turn } from "node:timers/promises";
import {
  type Crud,
  ciKey,
  includesParty,
  invalid,
  type Listable,
  type ListQuery,
  type Party,
  parseDateTime,
} from "@openocpi/protocol";

export type RowKey = { id: string } & Partial<Party>;

interface Row<Item> {
  /** As a serial column would have it. */
  readonly serial: number;
  readonly version: number;
  readonly item: Item;
}

/** A Crud as one over a database is: every step is a round trip, during which others get their turn. */
export interface RowCrud<Item> extends Crud<Item, RowKey> {
  /** How often a change was run: more often than there were updates, where two met. */
  readonly changes: () => number;
  /** Lets the next so many reads wait for each other: all of them then want to write over the same version. */
  meet(count: number): void;
}

/**
 * Rows with a version. `optimistic` writes only where the version is still the one that was read, else begins again;
 * `locking` holds the row from reading to writing.
 */
export function rowCrud<Item extends Listable>(how: "optimistic" | "locking"): RowCrud<Item> {
  const table = new Map<string, Row<Item>>();
  const locks = new Map<string, Promise<unknown>>();
  let serial = 0;
  let changes = 0;
  const primaryKey = ({ country_code = "", party_id = "", id }: RowKey) =>
    ciKey(JSON.stringify([country_code, party_id, id]));
  let awaited = 0;
  let arrived: (() => void)[] = [];
  const select = async (key: RowKey) => {
    await turn();
    if (awaited > 0) {
      awaited--;
      await new Promise<void>((resolve) => {
        arrived.push(resolve);
        if (awaited > 0) return;
        for (const go of arrived) go();
        arrived = [];
      });
    }
    return table.get(primaryKey(key));
  };
  /** UPDATE … WHERE version = …, or INSERT … ON CONFLICT DO NOTHING: false where no row was written. */
  const write = async (key: RowKey, read: Row<Item> | undefined, item: Item) => {
    await turn();
    const now = table.get(primaryKey(key));
    if (now?.version !== read?.version) return false;
    table.set(primaryKey(key), { serial: read?.serial ?? ++serial, version: (read?.version ?? 0) + 1, item });
    return true;
  };
  const update: Crud<Item, RowKey>["update"] = async (key, change) => {
    for (;;) {
      const row = await select(key);
      changes++;
      const record = change(row?.item);
      if (await write(key, row, record)) return { created: row === undefined, record };
    }
  };
  const locked = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const before = locks.get(key) ?? Promise.resolve();
    const mine = before.then(work, work);
    locks.set(key, mine);
    return mine;
  };
  return {
    changes: () => changes,
    meet(count) {
      awaited = count;
    },
    async list({ cursor, offset, limit, ...filters }) {
      await turn();
      if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) throw invalid("cursor is none of ours");
      const rows = [...table.values()].sort((a, b) => a.serial - b.serial).filter(matches(filters));
      const rest = rows
        .filter((row) => row.serial > Number(cursor ?? 0))
        .slice(cursor === undefined ? offset : 0);
      const page = rest.slice(0, limit);
      const last = page.at(-1);
      return {
        items: page.map(({ item }) => item),
        total: rows.length,
        ...(last && rest.length > page.length && { next: String(last.serial) }),
      };
    },
    get: async (key) => (await select(key))?.item,
    update: (key, change, context) =>
      how === "optimistic"
        ? update(key, change, context)
        : locked(primaryKey(key), () => update(key, change, context)),
    async delete(key) {
      await turn();
      return table.delete(primaryKey(key));
    },
  };
}

const matches =
  <Item extends Listable>({ owners, date_from, date_to }: Omit<ListQuery, "offset" | "limit">) =>
  ({ item }: Row<Item>): boolean => {
    const updated = parseDateTime(item.last_updated) ?? new Date(0);
    return (
      includesParty(owners, item) && !(date_from && updated < date_from) && !(date_to && updated >= date_to)
    );
  };
