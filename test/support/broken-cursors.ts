import { setImmediate as turn } from "node:timers/promises";
import { type Cursor, type CursorStore, memoryCursors } from "@openocpi/protocol";
import type { BrokenStore } from "./broken-stores.js";

const cursors = (make: (sound: CursorStore) => Partial<CursorStore>) => (): CursorStore => {
  const sound = memoryCursors();
  return { ...sound, ...make(sound) };
};

export const brokenCursorStores: readonly BrokenStore<CursorStore>[] = [
  {
    fault: "the run gets lost",
    make: cursors(({ get }) => ({
      async get(partner, module) {
        const { run: _lost, ...rest } = (await get(partner, module)) ?? {};
        return "partner" in rest ? (rest as Cursor) : undefined;
      },
    })),
    caughtBy: ["a record comes back as it was written"],
  },
  {
    fault: "DateTimes are cut to seconds",
    make: cursors(({ update }) => ({
      update: (partner, module, change) =>
        update(partner, module, (current) => {
          const { run, ...rest } = change(current);
          const { greatest, ...others } = run ?? {};
          const cut = greatest && { greatest: greatest.replace(/\.\d+/, "") };
          return { ...rest, ...(run && { run: { ...run, ...others, ...cut } }) };
        }),
    })),
    caughtBy: ["a record comes back as it was written"],
  },
  {
    fault: "a partner has one record for all modules",
    make: cursors(({ get, update }) => ({
      get: (partner) => get(partner, "locations"),
      update: (partner, _, change) => update(partner, "locations", change),
    })),
    caughtBy: ["each module of each partner"],
  },
  {
    fault: "ids of partners are compared without case",
    make: cursors(({ get, update }) => ({
      get: (partner, module) => get(partner.toLowerCase(), module),
      update: (partner, module, change) => update(partner.toLowerCase(), module, change),
    })),
    caughtBy: ["each module of each partner"],
  },
  {
    fault: "the list ends after two records",
    make: cursors(({ list }) => ({ list: async () => (await list()).slice(0, 2) })),
    caughtBy: ["each module of each partner"],
  },
  {
    fault: "what a change leaves out stays",
    make: cursors(({ update }) => ({
      update: (partner, module, change) =>
        update(partner, module, (current) => ({ ...current, ...change(current) })),
    })),
    caughtBy: ["replaces it whole"],
  },
  {
    fault: "a record is read before it is written",
    make: cursors(({ get, update }) => ({
      async update(partner, module, change) {
        const current = await get(partner, module);
        await turn();
        return update(partner, module, () => change(current));
      },
    })),
    caughtBy: ["100 updates of one record", "of 20 that begin a new record"],
  },
  {
    fault: "a row is inserted before the change is run",
    make: cursors(({ get, update }) => ({
      async update(partner, module, change) {
        const current = await get(partner, module);
        if (!current) await update(partner, module, () => ({ partner, module, failures: 0 }));
        return update(partner, module, (stored) => change(current && stored));
      },
    })),
    caughtBy: ["a change that throws leaves everything"],
  },
];
