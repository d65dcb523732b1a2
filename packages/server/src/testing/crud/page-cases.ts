import assert from "node:assert/strict";
import { type ListQuery, OcpiError } from "@openocpi/protocol";
import { at, dateAt } from "../plain.js";
import type { CrudCase } from "./crud-case.js";

/** What a partner may make of a cursor. */
const forged = [
  "",
  "0",
  "-1",
  "7",
  "1.5",
  "1e3",
  "NaN",
  "null",
  "{}",
  "e30=",
  "999999999999999999999",
  "' OR '1'='1",
  "../..",
  "%00",
  "ü",
];

/** Every cursor that differs from this one in one character. */
const tampered = (cursor: string): string[] =>
  [...cursor].map(
    (character, index) => cursor.slice(0, index) + (character === "1" ? "2" : "1") + cursor.slice(index + 1),
  );

/** How a list is cut into pages. */
export const pageCases: readonly CrudCase[] = [
  {
    rule: "PAGE-01",
    name: "offset and limit cut a page out of the list",
    async run(bench) {
      const items = await bench.fill(5);
      for (const [offset, limit] of [
        [0, 2],
        [1, 3],
        [4, 2],
        [5, 2],
        [0, 5],
      ] as const) {
        const page = await bench.list({ offset, limit });
        bench.expectItems(
          page.items,
          items.slice(offset, offset + limit),
          `offset ${offset}, limit ${limit}`,
        );
      }
    },
  },
  {
    rule: "PAGE-03",
    name: "next is given while there is more, or never",
    async run(bench) {
      await bench.fill(4);
      const first = await bench.list({ limit: 2 });
      const last = await bench.list({
        limit: 2,
        offset: 2,
        ...(first.next !== undefined && { cursor: first.next }),
      });
      assert.equal(last.next, undefined, "the last page leads on, to a page that would be empty");
      assert.equal((await bench.list({ limit: 4 })).next, undefined, "a page that holds all leads on");
    },
  },
  {
    rule: "PAGE-04",
    name: "total does not depend on offset, limit and cursor",
    async run(bench) {
      await bench.fill(5);
      for (const [offset, limit] of [
        [0, 2],
        [4, 2],
        [9, 2],
      ] as const) {
        assert.equal(
          (await bench.list({ offset, limit })).total,
          5,
          `total with offset ${offset}, limit ${limit}`,
        );
      }
      await bench.crawl({ limit: 2 }, async ({ total }) =>
        assert.equal(total, 5, "total on every page of a crawl"),
      );
    },
  },
  {
    rule: "PAGE-06",
    name: "the list is in the order of creation, oldest first",
    async run(bench) {
      const items = await bench.fill(12);
      bench.expectItems((await bench.list()).items, items, "all on one page");
      bench.expectItems(await bench.crawl({ limit: 5 }), items, "page by page");
    },
  },
  {
    rule: "PAGE-06",
    name: "a crawl gets every object once while objects are updated between the pages",
    methods: ["update"],
    async run(bench) {
      const items = await bench.fill(9);
      let next = 0;
      const found = await bench.crawl({ limit: 2 }, async () => {
        const item = items[next++ % items.length];
        if (item)
          await bench.update(item, (current) => ({ ...(current ?? item), last_updated: at(100 + next) }));
      });
      bench.expectItems(found, items, "an update moved an object to another place of the list");
    },
  },
  {
    rule: "PAGE-06",
    name: "what is created during a crawl comes last",
    async run(bench) {
      const items = await bench.fill(4);
      const late = bench.sample("A-late");
      let added = false;
      const found = await bench.crawl({ limit: 2 }, async () => {
        if (added) return;
        added = true;
        await bench.add(late);
      });
      bench.expectItems(found, [...items, late], "a new object moved the others");
    },
  },
  {
    rule: "PAGE-06",
    name: "what was deleted and is created again comes last",
    methods: ["update", "delete"],
    async run(bench) {
      const [first, ...others] = await bench.fill(3);
      assert.ok(first);
      await bench.delete(bench.key(first));
      await bench.add(first);
      bench.expectItems(
        (await bench.list()).items,
        [...others, first],
        "it is new, so it moves no earlier page",
      );
    },
  },
  {
    rule: "PAGE-03",
    name: "the pages of a crawl keep its filters",
    needs: "owners",
    async run(bench) {
      const items = await bench.fill(6);
      await bench.add(
        ...[1, 2, 3].map((id) => bench.sample(`Other-${id}`, { ...bench.other, last_updated: at(3) })),
      );
      const found = await bench.crawl({ limit: 2, date_from: dateAt(2), date_to: dateAt(6) });
      bench.expectItems(found, items.slice(1, 5), "from 2 to 6 of one owner, two at a time");
    },
  },
  {
    rule: "Crud.list",
    name: "a cursor that a partner has made up gives 2001 or is passed over, and never shows what the query hides",
    needs: "owners",
    async run(bench) {
      const items = await bench.fill(4);
      const foreign = [1, 2, 3].map((id) =>
        bench.sample(`Other-${id}`, { ...bench.other, last_updated: at(2) }),
      );
      await bench.add(...foreign);
      const query: Partial<ListQuery> = { limit: 1, date_from: dateAt(2), date_to: dateAt(4) };
      const visible = bench.names(items.slice(1, 3));
      const real = [await bench.list({ limit: 1 }), await bench.list({ limit: 1, owners: [bench.other] })]
        .map(({ next }) => next)
        .filter((next) => next !== undefined);
      for (const cursor of [...forged, ...real, ...real.flatMap(tampered)]) {
        const page = await bench.list({ ...query, cursor }).catch((error: unknown) => {
          if (error instanceof OcpiError && error.code === 2001) return undefined;
          throw new Error(`the cursor ${JSON.stringify(cursor)} throws something other than 2001`, {
            cause: error,
          });
        });
        if (!page) continue;
        const shown = bench.names(page.items);
        const wrong = shown.filter((name) => !visible.includes(name));
        assert.deepEqual(wrong, [], `the cursor ${JSON.stringify(cursor)} shows what the query hides`);
        assert.ok(
          shown.length <= 1,
          `the cursor ${JSON.stringify(cursor)} makes the page longer than its limit`,
        );
        assert.equal(page.total, 2, `the cursor ${JSON.stringify(cursor)} changes the total`);
      }
    },
  },
];
