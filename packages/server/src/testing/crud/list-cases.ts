import assert from "node:assert/strict";
import { ciEqual, partyOf } from "@openocpi/protocol";
import { at, dateAt } from "../plain.js";
import type { CrudCase } from "./crud-case.js";

const lower = ({ country_code, party_id }: { country_code: string; party_id: string }) => ({
  country_code: country_code.toLowerCase(),
  party_id: party_id.toLowerCase(),
});

/** What a list is filtered by. */
export const listCases: readonly CrudCase[] = [
  {
    rule: "PAGE-01",
    name: "an empty list has no items, a total of 0 and no next page",
    async run(bench) {
      const { items, total, next } = await bench.list();
      assert.deepEqual({ items: [...items], total, next }, { items: [], total: 0, next: undefined });
    },
  },
  {
    rule: "PAGE-02",
    name: "date_from is inclusive",
    async run(bench) {
      const items = await bench.fill(5);
      const { items: found, total } = await bench.list({ date_from: dateAt(3) });
      bench.expectItems(
        found,
        items.slice(0, 3),
        "an object updated at the very moment of date_from belongs to the list",
      );
      assert.equal(total, 3, "total counts what date_from leaves");
    },
  },
  {
    rule: "PAGE-02",
    name: "date_to is exclusive",
    async run(bench) {
      const items = await bench.fill(5);
      const { items: found, total } = await bench.list({ date_to: dateAt(3) });
      bench.expectItems(
        found,
        items.slice(3),
        "an object updated at the very moment of date_to does not belong to the list",
      );
      assert.equal(total, 2, "total counts what date_to leaves");
    },
  },
  {
    rule: "PAGE-02",
    name: "fractions of a second count in date_from and date_to",
    async run(bench) {
      const item = bench.sample("Obj-1", { last_updated: at(1.5) });
      await bench.add(item);
      const names = async (from: number, to: number) =>
        (await bench.list({ date_from: dateAt(from), date_to: dateAt(to) })).total;
      assert.equal(await names(1.5, 1.501), 1, "updated at .500, asked from .500 to .501");
      assert.equal(await names(1.501, 2), 0, "updated at .500, asked from .501");
      assert.equal(await names(1, 1.5), 0, "updated at .500, asked to .500");
    },
  },
  {
    rule: "PAGE-02",
    name: "the dates look at last_updated as it is now",
    methods: ["update"],
    async run(bench) {
      const [first, second] = await bench.fill(2);
      assert.ok(first && second);
      await bench.update(first, (current) => ({ ...(current ?? first), last_updated: at(100) }));
      const { items, total } = await bench.list({ date_from: dateAt(100) });
      bench.expectItems(items, [first], "the updated object is found under its new last_updated");
      assert.equal(total, 1, "total follows the update");
      bench.expectItems(
        (await bench.list({ date_to: dateAt(100) })).items,
        [second],
        "and not under the former one",
      );
    },
  },
  {
    rule: "PAGE-08",
    name: "only objects of the owners are listed and counted",
    needs: "owners",
    async run(bench) {
      const own = bench.sample("Obj-1");
      const foreign = bench.sample("Obj-2", bench.other);
      await bench.add(own, foreign);
      for (const [owners, expected] of [
        [[bench.owner], [own]],
        [[bench.other], [foreign]],
        [
          [bench.owner, bench.other],
          [own, foreign],
        ],
        [[bench.stranger], []],
        [[], []],
      ] as const) {
        const { items, total } = await bench.list({ owners });
        const asked = owners.map((owner) => Object.values(owner).join("*")).join(" and ") || "nobody";
        bench.expectItems(items, expected, `asked for the objects of ${asked}`);
        assert.equal(total, expected.length, `total, asked for the objects of ${asked}`);
      }
    },
  },
  {
    rule: "TYPE-01",
    name: "owners are compared without case",
    async run(bench) {
      const item = bench.sample("Obj-1");
      await bench.add(item);
      bench.expectItems(
        (await bench.list({ owners: [lower(partyOf(item))] })).items,
        [item],
        "owners in lower case",
      );
    },
  },
  {
    rule: "TOK-06",
    name: "asked for an id, the list has what each owner has under it, and perhaps more",
    needs: "receiver",
    async run(bench) {
      const [own, longer] = [bench.sample("Obj-1"), bench.sample("Obj-10")];
      const foreign = bench.sample("Obj-1", bench.other);
      await bench.add(own, longer, foreign);
      for (const [id, owners, expected] of [
        ["Obj-1", [bench.owner, bench.other], [own, foreign]],
        ["oBJ-1", [bench.owner, bench.other], [own, foreign]],
        ["Obj-1", [bench.other], [foreign]],
        ["Obj-10", [bench.owner, bench.other], [longer]],
        ["Obj", [bench.owner], []],
      ] as const) {
        const { items } = await bench.list({ id, owners });
        const found = items.filter((item) => ciEqual(bench.key(item).id, id));
        bench.expectItems(found, expected, `asked for ${id}`);
      }
    },
  },
  {
    rule: "PAGE-08",
    name: "what is meant for certain parties is listed and counted for these alone",
    needs: "meantFor",
    async run(bench) {
      const { meantFor } = bench.options;
      assert.ok(meantFor);
      const [a, b] = [bench.sample("Obj-1"), bench.sample("Obj-2")];
      const [first, second] = [meantFor(a, bench.caller), meantFor(b, bench.stranger)];
      await bench.add(first, second);
      for (const [visibleTo, expected] of [
        [[bench.caller], [first]],
        [[bench.stranger], [second]],
        [
          [lower(bench.caller), bench.stranger],
          [first, second],
        ],
        [[], []],
      ] as const) {
        const { items, total } = await bench.list({ visibleTo });
        bench.expectItems(items, expected, `seen by ${visibleTo.length} parties`);
        assert.equal(total, expected.length, "total counts only what the caller may see");
      }
    },
  },
];
