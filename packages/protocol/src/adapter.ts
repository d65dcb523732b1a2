import type { Context, Crud, Page } from "./crud.js";

/** Turns your record into the OCPI object and back. Both ways are pure: they may be run again. */
export interface Adapter<Rec, Obj> {
  /** What this partner is shown of the record: what is sent can differ per recipient. */
  toOcpi(record: Rec, context: Context): Obj;
  /** The record for an object. `current` is the record that it replaces: keep the columns that OCPI does not know. */
  fromOcpi(object: Obj, current: Rec | undefined, context: Context): Rec;
}

type Listed<Rec, K> = Pick<Crud<Rec, K>, "list">;
type Read<Rec, K> = Pick<Crud<Rec, K>, "list" | "get">;
type ToOcpi<Rec, Obj> = Pick<Adapter<Rec, Obj>, "toOcpi">;

/**
 * A Crud over your records and an Adapter make a Crud over OCPI objects, which is what the platform hosts. A record
 * that the Adapter throws at is left out of its page and reported (`Page.failed`).
 */
export function adapt<Rec, Obj, K>(crud: Crud<Rec, K>, adapter: Adapter<Rec, Obj>): Crud<Obj, K>;
export function adapt<Rec, Obj, K>(
  crud: Omit<Crud<Rec, K>, "delete">,
  adapter: Adapter<Rec, Obj>,
): Omit<Crud<Obj, K>, "delete">;
export function adapt<Rec, Obj, K>(crud: Read<Rec, K>, adapter: ToOcpi<Rec, Obj>): Read<Obj, K>;
export function adapt<Rec, Obj, K>(crud: Listed<Rec, K>, adapter: ToOcpi<Rec, Obj>): Listed<Obj, K>;
export function adapt<Rec, Obj, K>(
  crud: Listed<Rec, K> & Partial<Crud<Rec, K>>,
  adapter: ToOcpi<Rec, Obj> & Partial<Adapter<Rec, Obj>>,
): Listed<Obj, K> & Partial<Crud<Obj, K>> {
  const { get, update, delete: remove } = crud;
  const { fromOcpi } = adapter;
  // Called on their objects, which may be instances of classes.
  const toOcpi = (record: Rec, context: Context): Obj => adapter.toOcpi(record, context);
  return {
    list: async (query, context) =>
      adaptPage(await crud.list(query, context), (record) => toOcpi(record, context)),
    ...(get && {
      async get(key, context) {
        const record = await get.call(crud, key, context);
        return record && toOcpi(record, context);
      },
    }),
    ...(update &&
      fromOcpi && {
        async update(key, change, context) {
          const changed = (current: Rec | undefined) =>
            fromOcpi.call(adapter, change(current && toOcpi(current, context)), current, context);
          const { created, record } = await update.call(crud, key, changed, context);
          return { created, record: toOcpi(record, context) };
        },
      }),
    ...(remove && { delete: (key, context) => remove.call(crud, key, context) }),
  };
}

function adaptPage<Rec, Obj>(
  { items, failed = [], ...page }: Page<Rec>,
  toOcpi: (record: Rec) => Obj,
): Page<Obj> {
  const objects: Obj[] = [];
  const failures = [...failed];
  for (const record of items) {
    try {
      objects.push(toOcpi(record));
    } catch (error) {
      failures.push(error);
    }
  }
  return { ...page, items: objects, failed: failures };
}
