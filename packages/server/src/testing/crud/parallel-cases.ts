import assert from "node:assert/strict";
import { type Listable, parseDateTime } from "@openocpi/protocol";
import { at, times } from "../plain.js";
import type { CrudCase } from "./crud-case.js";

/** Each update adds one second: what is stored in the end says how many took effect, however often each was run. */
const second = <Item extends Listable>(current: Item): Item => ({
  ...current,
  last_updated: at(secondsOf(current) + 1),
});
const secondsOf = ({ last_updated }: Listable): number =>
  ((parseDateTime(last_updated)?.getTime() ?? Number.NaN) - Date.parse(at(0))) / 1000;

/** Many at once. */
export const parallelCases: readonly CrudCase[] = [
  {
    rule: "Crud.update",
    name: "200 updates of one object at once lose nothing",
    methods: ["get", "update"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      await bench.add(item);
      const updates = times(200, () => bench.update(item, (current) => second(current ?? item)));
      const created = (await Promise.all(updates)).filter((updated) => updated.created);
      assert.equal(created.length, 0, "the object was there, and yet some updates say that they created it");
      const stored = await bench.get(bench.key(item));
      assert.equal(stored && secondsOf(stored), 200, "of 200 updates, so many took effect");
    },
  },
  {
    rule: "Crud.update",
    name: "of 50 updates that find no object one creates it, and the others add to it",
    methods: ["get", "update"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      const updates = times(50, () => bench.update(item, (current) => second(current ?? item)));
      const created = (await Promise.all(updates)).filter((updated) => updated.created);
      assert.equal(created.length, 1, "so many updates say that they created the object");
      const stored = await bench.get(bench.key(item));
      assert.equal(stored && secondsOf(stored), 50, "of 50 updates, so many took effect");
      assert.equal((await bench.list()).total, 1, "objects in the list");
    },
  },
  {
    rule: "Crud.update",
    name: "updates of 50 objects at once all arrive",
    methods: ["update"],
    async run(bench) {
      const items = times(50, (index) => bench.sample(`Obj-${index}`));
      await Promise.all(items.map((item) => bench.update(item, () => item)));
      const { items: found, total } = await bench.list();
      assert.equal(total, 50, "objects in the list");
      assert.deepEqual(bench.names(found).sort(), bench.names(items).sort(), "which objects are in the list");
    },
  },
  {
    rule: "Crud.update",
    name: "an update that fails among others at once does not undo these",
    methods: ["get", "update"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      await bench.add(item);
      const updates = times(40, (index) =>
        bench.update(item, (current) => {
          if (index % 4 === 0) throw new Error("this one fails");
          return second(current ?? item);
        }),
      );
      const outcomes = await Promise.allSettled(updates);
      assert.equal(
        outcomes.filter(({ status }) => status === "rejected").length,
        10,
        "updates that failed, of 10",
      );
      const stored = await bench.get(bench.key(item));
      assert.equal(stored && secondsOf(stored), 30, "of 30 updates that did not fail, so many took effect");
    },
  },
];
