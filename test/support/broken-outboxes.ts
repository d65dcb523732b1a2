import { setImmediate as turn } from "node:timers/promises";
import { memoryOutbox, type OutboxItem, type OutboxLane, type OutboxStore } from "@openocpi/protocol";
import type { BrokenStore } from "./broken-stores.js";

const outboxes = (make: (sound: OutboxStore) => Partial<OutboxStore>) => (): OutboxStore => {
  const sound = memoryOutbox();
  return { ...sound, ...make(sound) };
};
/** What is added is changed on its way in. */
const adding = (change: (item: OutboxItem) => OutboxItem) =>
  outboxes(({ add }) => ({ add: (item) => add(change(item)) }));
/** What is found is changed on its way out. */
const finding = (change: (found: readonly OutboxItem[]) => readonly OutboxItem[]) =>
  outboxes(({ find }) => ({ find: async (...args) => change(await find(...args)) }));

export const brokenOutboxes: readonly BrokenStore<OutboxStore>[] = [
  {
    fault: "what has changed gets lost",
    make: adding(({ shipment: { change: _, ...shipment }, ...item }) => ({ ...item, shipment })),
    caughtBy: [
      "an item comes back",
      "takes the place of the one",
      "so it does with a dead one",
      "update changes",
    ],
  },
  {
    fault: "items are found by the time of their adding",
    make: outboxes(({ find }) => ({
      find: async (filter, limit) =>
        (await find(filter)).toSorted((a, b) => a.addedAt.localeCompare(b.addedAt)).slice(0, limit),
    })),
    caughtBy: ["in the order in which they were added"],
  },
  {
    fault: "the last ones are found first",
    make: finding((found) => found.toReversed()),
    caughtBy: ["in the order in which they were added"],
  },
  {
    fault: "a limit counts before the filter",
    make: outboxes(({ find }) => ({
      find: async ({ state, ...filter }, limit) =>
        (await find(filter, limit && limit + 1)).filter((item) => !state || item.state === state),
    })),
    caughtBy: ["in the order in which they were added"],
  },
  {
    fault: "the party is no part of the lane",
    make: outboxes(({ find }) => ({ find: ({ to: _, ...filter }, limit) => find(filter, limit) })),
    caughtBy: ["find gives those that fit"],
  },
  {
    fault: "the slot is not looked at",
    make: outboxes(({ find }) => ({ find: ({ slot: _, ...filter }, limit) => find(filter, limit) })),
    caughtBy: ["find gives those that fit"],
  },
  {
    fault: "one that takes a place comes last",
    make: outboxes(({ add, find, remove }) => ({
      async add(item) {
        const { partner, module, to, slot } = item;
        const [before] = await find({ partner, module, to, slot });
        if (before) await remove(before.id);
        await add(item);
        if (before) await add({ ...item, replaced: true });
      },
    })),
    caughtBy: ["takes the place of the one", "so it does with a dead one"],
  },
  {
    fault: "nobody is told that something was replaced",
    make: finding((found) => found.map(({ replaced: _, ...item }) => item)),
    caughtBy: ["takes the place of the one", "so it does with a dead one", "of 20 with one slot"],
  },
  {
    fault: "everything was replaced",
    make: finding((found) => found.map((item) => ({ ...item, replaced: true }))),
    caughtBy: ["an item comes back", "one slot in several lanes", "remove takes one away"],
  },
  {
    fault: "the former of a slot can still be removed",
    make: outboxes(({ add, find, remove }) => {
      const slots = new Map<string, string>();
      return {
        async add(item) {
          slots.set(item.id, item.slot);
          await add(item);
        },
        async remove(id) {
          const [found] = await find({ slot: slots.get(id) ?? id });
          return found ? remove(found.id) : false;
        },
      };
    }),
    caughtBy: ["takes the place of the one"],
  },
  {
    fault: "a dead one keeps its slot to itself",
    make: outboxes(({ add, find }) => ({
      async add(item) {
        const { partner, module, to, slot } = item;
        const [dead] = await find({ partner, module, to, slot, state: "dead" });
        await add(dead ? { ...item, slot: `${slot} again` } : item);
      },
    })),
    caughtBy: ["so it does with a dead one"],
  },
  {
    fault: "a slot is one for all lanes",
    make: outboxes(({ add, find, remove }) => ({
      async add(item) {
        for (const other of await find({ slot: item.slot })) if (other.to !== item.to) await remove(other.id);
        await add(item);
      },
    })),
    caughtBy: ["one slot in several lanes"],
  },
  {
    fault: "whether a slot is taken is looked up before it is written",
    make: outboxes(({ add, find }) => ({
      async add(item) {
        const { partner, module, to, slot } = item;
        const isTaken = (await find({ partner, module, to, slot })).length > 0;
        await turn();
        await add(isTaken ? item : { ...item, slot: item.slot === "s" ? `${slot} ${item.id}` : slot });
      },
      find: async (...args) =>
        (await find(...args)).map((item) => ({ ...item, slot: item.slot.split(" ")[0] ?? "" })),
    })),
    caughtBy: ["of 20 with one slot"],
  },
  {
    fault: "an update puts an item to the end",
    make: outboxes(({ add, find, remove }) => ({
      async update(id, change) {
        const [item] = await find({ id });
        if (!item) return false;
        await remove(id);
        await add({ ...item, ...change });
        return true;
      },
    })),
    caughtBy: ["update changes an item in its place"],
  },
  {
    fault: "an update of nothing is one",
    make: outboxes(({ update }) => ({
      update: async (...args) => (await update(...args)) || args[0] === "nobody",
    })),
    caughtBy: ["update changes an item in its place"],
  },
  {
    fault: "the error is not stored",
    make: outboxes(({ update }) => ({ update: (id, { error: _, ...change }) => update(id, change) })),
    caughtBy: ["update changes an item in its place"],
  },
  {
    fault: "what is removed is there for ever",
    make: outboxes(({ find }) => ({ remove: async (id) => (await find({ id })).length > 0 })),
    caughtBy: ["remove takes one away"],
  },
  {
    fault: "removing nothing is removing",
    make: outboxes(({ remove }) => ({ remove: async (id) => (await remove(id)) || true })),
    caughtBy: ["remove takes one away", "takes the place of the one"],
  },
  {
    fault: "the dead are counted as waiting",
    make: outboxes(({ count }) => ({
      count: async () => (await count()).map((each) => ({ ...each, waiting: each.waiting + each.dead })),
    })),
    caughtBy: ["count tells of every lane"],
  },
  {
    fault: "the oldest is the first one",
    make: outboxes(({ count, find }) => ({
      count: async () => {
        const [first] = await find({});
        return (await count()).map((each) => ({ ...each, ...(first && { oldest: first.addedAt }) }));
      },
    })),
    caughtBy: ["count tells of every lane"],
  },
  {
    fault: "what a change leaves out of a lane stays",
    make: outboxes(({ updateLane }) => ({
      updateLane: (key, change) => updateLane(key, (current) => ({ ...current, ...change(current) })),
    })),
    caughtBy: ["replaces it whole"],
  },
  {
    fault: "what a lease has in hand is not stored",
    make: outboxes(({ updateLane }) => ({
      updateLane: (key, change) =>
        updateLane(key, (current) => {
          const { lease, ...next } = change(current);
          return { ...next, ...(lease && { lease: { holder: lease.holder, until: lease.until } }) };
        }),
    })),
    caughtBy: ["replaces it whole"],
  },
  {
    fault: "a lane is a lane when it has items",
    make: outboxes(({ lanes, find }) => ({
      lanes: async () => {
        const used = new Set((await find({})).map(({ to }) => to));
        return (await lanes()).filter(({ to }) => used.has(to));
      },
    })),
    caughtBy: ["each lane has its own record"],
  },
  {
    fault: "every lane with items has a record",
    make: outboxes(({ lanes, find }) => ({
      lanes: async () => {
        const own = await lanes();
        if (own.length > 0) return own;
        return (await find({})).map(({ partner, module, to }) => ({ partner, module, to, failures: 0 }));
      },
    })),
    caughtBy: ["each lane has its own record"],
  },
  {
    fault: "the lane is read before the transaction",
    make: outboxes(({ lanes, updateLane }) => ({
      async updateLane(key, change) {
        const current = (await lanes()).find(({ partner, to, module }) =>
          [partner, to, module].every((each) => Object.values(key).includes(each)),
        );
        await turn();
        return updateLane(key, () => change(current));
      },
    })),
    caughtBy: ["100 updates of one lane", "of 20 that take the lease"],
  },
  {
    fault: "a row is inserted before the change is run",
    make: outboxes(({ updateLane }) => {
      const known = new Set<string>();
      return {
        async updateLane(key, change) {
          const name = Object.values(key).join();
          const isNew = !known.has(name);
          known.add(name);
          const empty: OutboxLane = { ...key, failures: 0 };
          if (isNew) await updateLane(key, () => empty);
          return updateLane(key, (current) => change(isNew ? undefined : current));
        },
      };
    }),
    caughtBy: ["a change that throws leaves everything"],
  },
];
