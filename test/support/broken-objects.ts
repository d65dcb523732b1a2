import { setImmediate as turn } from "node:timers/promises";
import { ciEqual, includesParty, memoryCrud } from "@openocpi/protocol";
import { type Broken, ours, replacing, theirs } from "./broken-crud.js";
import type { Thing, ThingCrud, ThingKey } from "./things.js";

type Change = (current: Thing | undefined) => Thing;

/** A sound Crud that finds its objects by keys made in another way. */
function keyedBy(keyOf: (key: ThingKey) => string): ThingCrud {
  const things = new Map<string, Thing>();
  const sound = () =>
    memoryCrud<Thing>([...things.values()].map((thing, index) => ({ ...thing, id: `${index}` })));
  return {
    async list(query, context) {
      const page = await sound().list(query, context);
      const originals = [...things.values()];
      return { ...page, items: page.items.flatMap(({ id }) => originals[Number(id)] ?? []) };
    },
    get: async (key) => things.get(keyOf(key)),
    async update(key, change) {
      const current = things.get(keyOf(key));
      const record = change(current);
      things.set(keyOf(key), record);
      return { created: !current, record };
    },
    delete: async (key) => things.delete(keyOf(key)),
  };
}

/** Faults in reading, writing and removing one object. */
export const brokenObjects: readonly Broken[] = [
  {
    fault: "a column gets lost",
    make: replacing(({ get }) => ({
      async get(key, context) {
        const { name: _lost, ...thing } = (await get(key, context)) ?? {};
        return "id" in thing ? (thing as Thing) : undefined;
      },
    })),
    caughtBy: ["get gives an object back as it was written"],
  },
  {
    fault: "a PUT is merged",
    make: replacing(({ update }) => ({
      update: (key, change, context) =>
        update(
          key,
          (current) => ({ ...current, ...change(current), name: current?.name ?? "stub" }),
          context,
        ),
    })),
    caughtBy: ["get gives an object back as it was written"],
  },
  {
    fault: "every update says created",
    make: replacing(({ update }) => ({
      update: async (key, change, context) => ({ ...(await update(key, change, context)), created: true }),
    })),
    caughtBy: ["update passes undefined for a new object", "200 updates of one object"],
  },
  {
    fault: "a new object begins as a stub",
    make: replacing(({ update }) => ({
      update: (key, change, context) =>
        update(
          key,
          (current) => change(current ?? { ...ours, ...key, last_updated: "2026-01-01T00:00:00Z" }),
          context,
        ),
    })),
    caughtBy: ["update passes undefined for a new object"],
  },
  {
    fault: "the object is touched before the change is run",
    make: replacing(({ get, update }) => ({
      async update(key, change, context) {
        const touch: Change = (thing) => ({
          ...(thing ?? { ...ours, ...key }),
          last_updated: "2030-01-01T00:00:00Z",
        });
        const current = await get(key, context);
        if (current) await update(key, touch, context);
        return update(key, () => change(current), context);
      },
    })),
    caughtBy: ["a change that throws leaves a stored object"],
  },
  {
    fault: "a row is inserted before the change is run",
    make: replacing(({ get, update }) => ({
      async update(key, change, context) {
        const current = await get(key, context);
        const stub: Thing = { ...ours, ...key, last_updated: "2026-01-01T00:00:00Z" };
        if (!current) await update(key, () => stub, context);
        return { ...(await update(key, () => change(current), context)), created: !current };
      },
    })),
    caughtBy: ["a change that throws makes no object"],
  },
  {
    fault: "what the change throws is wrapped",
    make: replacing(({ update }) => ({
      update: (key, change, context) =>
        update(key, change, context).catch((error: unknown) => {
          throw new Error("transaction failed", { cause: error });
        }),
    })),
    caughtBy: ["a change that throws leaves a stored object", "a change that throws makes no object"],
  },
  {
    fault: "keys are compared with case",
    make: () => keyedBy(({ country_code, party_id, id }) => JSON.stringify([country_code, party_id, id])),
    caughtBy: [
      "get compares keys without case",
      "update compares keys without case",
      "delete compares keys without case",
    ],
  },
  {
    fault: "an update writes the key's letters into the object",
    make: replacing(({ update }) => ({
      update: (key, change, context) => update(key, (current) => ({ ...change(current), ...key }), context),
    })),
    caughtBy: ["update compares keys without case"],
  },
  {
    fault: "delete always says that there was one",
    make: replacing(({ delete: remove }) => ({
      delete: async (key, context) => {
        await remove(key, context);
        return true;
      },
    })),
    caughtBy: ["delete takes one object away"],
  },
  {
    fault: "the list still has what was deleted",
    make: replacing(({ list, delete: remove }) => {
      const gone: Thing[] = [];
      return {
        async delete(key, context) {
          gone.push({ ...ours, id: key.id, last_updated: "2026-01-01T00:00:00Z" });
          return remove(key, context);
        },
        async list(query, context) {
          const { items, total } = await list(query, context);
          return { items: [...items, ...gone], total: total + gone.length };
        },
      };
    }),
    caughtBy: ["delete takes one object away", "delete compares keys without case"],
  },
  {
    fault: "objects are kept by their id alone",
    make: () => keyedBy(({ id }) => id.toUpperCase()),
    caughtBy: ["the same id of two owners is two objects", "of two owners' objects with the same id"],
  },
  {
    fault: "delete takes every object with the id",
    make: replacing((sound) => ({
      async delete(key, context) {
        const found = await sound.list(
          { offset: 0, limit: 1000, owners: [ours, theirs], visibleTo: [] },
          context,
        );
        const same = found.items.filter(({ id }) => ciEqual(id, key.id));
        for (const thing of same) await sound.delete(thing, context);
        return same.some((thing) => !key.party_id || includesParty([thing], { ...ours, ...key }));
      },
    })),
    caughtBy: ["of two owners' objects with the same id"],
  },
  {
    fault: "the object is read before the transaction",
    make: replacing(({ get, update }) => ({
      async update(key, change, context) {
        const current = await get(key, context);
        await turn();
        const record = change(current);
        return { ...(await update(key, () => record, context)), created: !current };
      },
    })),
    caughtBy: [
      "200 updates of one object",
      "of 50 updates that find no object",
      "an update that fails among others",
    ],
  },
  {
    fault: "the whole table is read and written back",
    make: () => {
      let table: readonly Thing[] = [];
      const at = () => memoryCrud<Thing>(table);
      return {
        list: (query, context) => at().list(query, context),
        get: (key, context) => at().get(key, context),
        async update(key, change, context) {
          const copy = at();
          await turn();
          const updated = await copy.update(key, change, context);
          table = [
            ...(await copy.list({ offset: 0, limit: 1e6, owners: [ours, theirs], visibleTo: [] }, context))
              .items,
          ];
          return updated;
        },
        delete: async () => false,
      };
    },
    caughtBy: ["updates of 50 objects at once", "200 updates of one object"],
  },
  {
    fault: "a failed update puts back what it had read",
    make: replacing(({ get, update }) => ({
      async update(key, change, context) {
        const before = await get(key, context);
        await turn();
        return update(key, change, context).catch(async (error: unknown) => {
          await turn();
          if (before) await update(key, () => before, context);
          throw error;
        });
      },
    })),
    caughtBy: ["an update that fails among others"],
  },
];
