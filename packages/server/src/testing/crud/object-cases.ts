import assert from "node:assert/strict";
import { at, plain } from "../plain.js";
import type { CrudCase } from "./crud-case.js";

/** What is thrown in a change: it has to come out as it is. */
class Refused extends Error {
  override readonly name = "Refused";
}

/** One object, by its key. */
export const objectCases: readonly CrudCase[] = [
  {
    rule: "PUSH-07",
    name: "get gives an object back as it was written, and undefined where there is none",
    methods: ["get"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      assert.equal(await bench.get(bench.key(item)), undefined, "nothing was written yet");
      await bench.add(item);
      bench.expectSame(await bench.get(bench.key(item)), item, "the object differs from what was written");
      assert.equal(await bench.get(bench.key(bench.sample("Obj-2"))), undefined, "another id");
    },
  },
  {
    rule: "Crud.update",
    name: "update passes undefined for a new object and says created, later the object itself and not created",
    methods: ["get", "update"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      const seen: unknown[] = [];
      const first = await bench.update(item, (current) => {
        seen.push(plain(current));
        return item;
      });
      assert.deepEqual(seen.at(-1), undefined, "current, of a new object");
      assert.equal(first.created, true, "created, of a new object");
      bench.expectSame(first.record, item, "the record of a new object");
      const later = { ...item, last_updated: at(1) };
      const second = await bench.update(item, (current) => {
        seen.push(plain(current));
        return later;
      });
      assert.deepEqual(seen.at(-1), plain(item), "current, of a stored object");
      assert.equal(second.created, false, "created, of a stored object");
      bench.expectSame(second.record, later, "the record of an updated object");
      bench.expectSame(await bench.get(bench.key(item)), later, "what is stored after the update");
    },
  },
  {
    rule: "Crud.update",
    name: "a change that throws leaves a stored object as it was, and comes out again",
    methods: ["get", "update"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      await bench.add(item);
      const refused = new Refused("this change is refused");
      const outcome = bench.update(item, () => {
        throw refused;
      });
      await assert.rejects(
        outcome,
        (error) => error === refused,
        "what the change throws has to come out as it is",
      );
      bench.expectSame(await bench.get(bench.key(item)), item, "a change that threw left something behind");
      const later = { ...item, last_updated: at(1) };
      await bench.update(item, () => later);
      bench.expectSame(
        await bench.get(bench.key(item)),
        later,
        "after a change that threw the next one has to work",
      );
    },
  },
  {
    rule: "Crud.update",
    name: "a change that throws makes no object",
    methods: ["get", "update"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      const refused = new Refused("this change is refused");
      const outcome = bench.update(item, () => {
        throw refused;
      });
      await assert.rejects(
        outcome,
        (error) => error === refused,
        "what the change throws has to come out as it is",
      );
      assert.equal(await bench.get(bench.key(item)), undefined, "a change that threw left an object behind");
      assert.equal((await bench.list()).total, 0, "a change that threw left an object in the list");
      assert.equal((await bench.update(item, () => item)).created, true, "the next change makes it");
    },
  },
  {
    rule: "TYPE-01",
    name: "get compares keys without case",
    methods: ["get"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      await bench.add(item);
      const found = await bench.get(bench.otherwise(bench.key(item)));
      bench.expectSame(found, item, "asked for in other letters, answered as it was written");
    },
  },
  {
    rule: "TYPE-01",
    name: "update compares keys without case, and keeps what was written",
    methods: ["get", "update"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      await bench.add(item);
      const { created } = await bench.updateAt(
        bench.otherwise(bench.key(item)),
        (current) => current ?? item,
      );
      assert.equal(created, false, "the same key in other letters made a second object");
      bench.expectSame(await bench.get(bench.key(item)), item, "the letters of the key changed the object");
      assert.equal((await bench.list()).total, 1, "objects in the list");
    },
  },
  {
    rule: "TYPE-01",
    name: "delete compares keys without case",
    methods: ["update", "delete"],
    async run(bench) {
      const item = bench.sample("Obj-1");
      await bench.add(item);
      assert.equal(await bench.delete(bench.otherwise(bench.key(item))), true, "deleted in other letters");
      assert.equal((await bench.list()).total, 0, "objects in the list");
    },
  },
  {
    rule: "TAR-01",
    name: "delete takes one object away, once",
    methods: ["get", "delete"],
    async run(bench) {
      const [item, other] = await bench.fill(2);
      assert.ok(item && other);
      assert.equal(await bench.delete(bench.key(item)), true, "there was one");
      assert.equal(await bench.get(bench.key(item)), undefined, "it is still there");
      assert.equal(await bench.delete(bench.key(item)), false, "there was none any more");
      const { items, total } = await bench.list();
      bench.expectItems(items, [other], "the list without it");
      assert.equal(total, 1, "total without it");
    },
  },
  {
    rule: "PUSH-07",
    name: "the same id of two owners is two objects",
    methods: ["get", "update"],
    needs: "receiver",
    async run(bench) {
      const own = bench.sample("Obj-1");
      const foreign = bench.sample("Obj-1", { ...bench.other, last_updated: at(7) });
      await bench.add(own);
      const { created } = await bench.update(foreign, () => foreign);
      assert.equal(created, true, "the same id of another owner is new");
      bench.expectSame(await bench.get(bench.key(own)), own, "the first was overwritten by the second");
      bench.expectSame(await bench.get(bench.key(foreign), bench.other), foreign, "the second");
      assert.equal(
        (await bench.list({ owners: [bench.owner, bench.other] })).total,
        2,
        "objects in the list",
      );
    },
  },
  {
    rule: "PUSH-07",
    name: "of two owners' objects with the same id only the one named is deleted",
    methods: ["get", "update", "delete"],
    needs: "receiver",
    async run(bench) {
      const own = bench.sample("Obj-1");
      const foreign = bench.sample("Obj-1", bench.other);
      await bench.add(own, foreign);
      assert.equal(await bench.delete(bench.key(foreign), bench.other), true, "there was one");
      bench.expectSame(await bench.get(bench.key(own)), own, "the other owner's object went with it");
      assert.equal(await bench.get(bench.key(foreign), bench.other), undefined, "it is still there");
    },
  },
];
