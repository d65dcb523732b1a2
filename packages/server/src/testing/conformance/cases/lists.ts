import assert from "node:assert/strict";
import { headerNames, nextPage, parseDateTime, readCount } from "@openocpi/protocol";
import type { SchemaName } from "@openocpi/spec";
import { isValid, skip, succeeded, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type InterfaceName, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import type { Exchange } from "../exchange.js";
import { lists, nameOf, totalOf } from "./listed.js";

const names = (pages: readonly Exchange[]) => pages.flatMap(({ items }) => items).map(nameOf);
const moment = (item: Readonly<Record<string, unknown>>) =>
  parseDateTime(String(item.last_updated))?.getTime() ?? Number.NaN;
const linkOf = ({ answer, url }: Exchange) => nextPage(answer.get(headerNames.link), url);

/** A limit that makes at least two pages of a list, and not many. */
async function small(context: ConformanceContext, name: InterfaceName, object: string): Promise<number> {
  const all = await context.some(name, object);
  return all.length > 1 ? Math.ceil(all.length / 3) : skip(`only one ${object}: pages need two`);
}

const rowsOf = (name: InterfaceName, object: SchemaName): Row[] => [
  {
    rule: "PAGE-01",
    name: `a list of ${object} is an array, and each of date_from, date_to, offset and limit is taken`,
    async run(context) {
      const queries = [
        {},
        { date_from: "2020-01-01T00:00:00Z" },
        { date_to: "2100-01-01T00:00:00Z" },
        { offset: "0" },
        { limit: "1" },
      ];
      for (const query of queries) {
        const page = await context.page(name, query);
        succeeded(page);
        assert.ok(Array.isArray(page.envelope.data), `data is a list, but ${told(page)}`);
      }
    },
  },
  {
    rule: "PAGE-01",
    name: `offset passes over that many of a list of ${object}; without it the list begins at the first`,
    async run(context) {
      const [first, second] = await context.some(name, object);
      const from = await context.page(name, { offset: "0" });
      assert.equal(nameOf(from.items[0] ?? {}), nameOf(first), "the first at offset 0");
      if (!second) skip(`only one ${object}: an offset needs two`);
      const shifted = await context.page(name, { offset: "1", limit: "1" });
      assert.equal(nameOf(shifted.items[0] ?? {}), nameOf(second), "the first at offset 1");
    },
  },
  {
    rule: "PAGE-02",
    name: `date_from of a list of ${object} is inclusive`,
    async run(context) {
      for (const item of (await context.some(name, object)).slice(0, 5)) {
        const pages = await context.crawl(name, { date_from: String(item.last_updated) });
        assert.ok(names(pages).includes(nameOf(item)), `${nameOf(item)} with date_from ${item.last_updated}`);
        const before = pages.flatMap(({ items }) => items).filter((one) => moment(one) < moment(item));
        assert.deepEqual(before.map(nameOf), [], `updated before date_from ${item.last_updated}`);
      }
    },
  },
  {
    rule: "PAGE-02",
    name: `date_to of a list of ${object} is exclusive`,
    async run(context) {
      for (const item of (await context.some(name, object)).slice(0, 5)) {
        const pages = await context.crawl(name, { date_to: String(item.last_updated) });
        const late = pages.flatMap(({ items }) => items).filter((one) => moment(one) >= moment(item));
        assert.deepEqual(late.map(nameOf), [], `updated at or after date_to ${item.last_updated}`);
        const next = new Date(moment(item) + 1000).toISOString();
        const until = await context.crawl(name, { date_to: next });
        assert.ok(names(until).includes(nameOf(item)), `${nameOf(item)} with date_to ${next}`);
      }
    },
  },
  {
    rule: "PAGE-03",
    name: `the pages of a list of ${object} lead by their Links to all objects, each once`,
    async run(context) {
      const limit = String(await small(context, name, object));
      const pages = await context.crawl(name, { limit });
      assert.ok(pages.length > 1, `more than one page at limit ${limit}`);
      const found = names(pages);
      assert.deepEqual(found.toSorted(), [...new Set(found)].toSorted(), "each object once");
      const all = (await context.objects(name)).map(nameOf);
      assert.deepEqual(found.toSorted(), all.toSorted(), "the objects of all pages");
      const empty = pages.filter(({ items }) => items.length === 0);
      assert.equal(empty.length, 0, "pages without objects");
    },
  },
  {
    rule: "PAGE-03",
    name: `the Link to the next page of ${object} objects keeps the filters`,
    async run(context) {
      const limit = await small(context, name, object);
      const query = {
        date_from: "2001-02-03T04:05:06Z",
        date_to: "2099-02-03T04:05:06Z",
        limit: String(limit),
      };
      const pages = await context.crawl(name, query);
      const [first] = pages;
      assert.ok(first && linkOf(first), "a Link on the first page");
      const all = (await context.objects(name)).map(nameOf);
      assert.deepEqual(names(pages).toSorted(), all.toSorted(), "the objects of all pages");
      const kept = new URL(linkOf(first) ?? "").searchParams;
      const from = parseDateTime(kept.get("date_from") ?? query.date_from);
      assert.equal(from?.getTime(), Date.parse(query.date_from), "date_from in the Link");
      const narrow = await narrowed(context, name);
      for (const item of narrow.items)
        assert.ok(
          moment(item) >= narrow.from,
          `${nameOf(item)} on a later page was updated before date_from`,
        );
    },
  },
  {
    rule: "PAGE-03",
    name: `the last page of a list of ${object} has no Link`,
    async run(context) {
      const page = (await context.crawl(name)).at(-1);
      assert.equal(page?.answer.get(headerNames.link) ?? null, null, "the Link of the last page");
    },
  },
  {
    rule: "PAGE-04",
    name: `X-Total-Count of a list of ${object} is the number of all that match, whatever offset and limit`,
    async run(context) {
      const all = await context.objects(name);
      for (const query of [{}, { limit: "1" }, { offset: "1" }, { limit: "1", offset: String(all.length) }]) {
        const page = await context.page(name, query);
        assert.equal(totalOf(page), all.length, `X-Total-Count; ${told(page)}`);
      }
    },
  },
  {
    rule: "PAGE-04",
    name: `X-Total-Count of a list of ${object} counts what the filters leave`,
    async run(context) {
      const all = await context.some(name, object);
      const from = moment(all.toSorted((a, b) => moment(a) - moment(b)).at(-1) ?? {});
      const page = await context.page(name, { date_from: new Date(from).toISOString() });
      assert.equal(totalOf(page), all.filter((item) => moment(item) >= from).length, told(page));
      const none = await context.page(name, { date_from: "2099-01-01T00:00:00Z" });
      assert.equal(totalOf(none), 0, `X-Total-Count of what is updated in 2099; ${told(none)}`);
    },
  },
  {
    rule: "PAGE-05",
    name: `X-Limit of a list of ${object} is how many may come, not how many came (AMB-31)`,
    async run(context) {
      const page = await context.page(name);
      const limit = readCount(page.answer.get(headerNames.limit));
      assert.ok(limit !== undefined && limit > 0, `X-Limit; ${told(page)}`);
      assert.ok(page.items.length <= limit, `at most X-Limit objects; ${told(page)}`);
      const none = await context.page(name, { date_from: "2099-01-01T00:00:00Z" });
      const other = readCount(none.answer.get(headerNames.limit));
      assert.equal(other, limit, "X-Limit of an empty page");
    },
  },
  {
    rule: "PAGE-05",
    name: `a limit above the highest of a list of ${object} is cut down, not refused`,
    async run(context) {
      const page = await context.page(name, { limit: "999999" });
      succeeded(page);
      const limit = readCount(page.answer.get(headerNames.limit));
      assert.ok(limit !== undefined && page.items.length <= limit, `at most X-Limit objects; ${told(page)}`);
    },
  },
  {
    rule: "PAGE-05",
    name: `no more ${object} objects come than the limit allows`,
    async run(context) {
      await context.some(name, object);
      const page = await context.page(name, { limit: "1" });
      assert.equal(page.items.length, 1, `one object at limit 1; ${told(page)}`);
    },
  },
  {
    rule: "PAGE-06",
    name: `the order of a list of ${object} is the same each time`,
    async run(context) {
      const limit = String(await small(context, name, object));
      const whole = names(await context.crawl(name));
      assert.deepEqual(names(await context.crawl(name, { limit })), whole, "the order page by page");
      assert.deepEqual((await context.objects(name)).map(nameOf), whole, "the order at another time");
    },
  },
  {
    rule: "AMB-32",
    name: `odd parameters of a list of ${object} are no failure of the server`,
    async run(context) {
      for (const query of [{ limit: "0" }, { offset: "-1" }, { date_from: "yesterday" }, { limit: "many" }])
        survived(await context.page(name, query));
    },
  },
  {
    rule: "TYPE-03",
    name: `dates without Z and with fractions filter a list of ${object}`,
    async run(context) {
      for (const date_from of ["2020-01-01T00:00:00", "2020-01-01T00:00:00.5Z", "2020-01-01T00:00:00.123"]) {
        const page = await context.page(name, { date_from });
        succeeded(page);
        assert.equal(
          totalOf(page),
          totalOf(await context.page(name, { date_from: "2020-01-01T00:00:00Z" })),
          told(page),
        );
      }
    },
  },
  {
    rule: "TYPE-07",
    name: `what is listed is a ${object} as the document has it`,
    async run(context) {
      for (const item of await context.some(name, object)) isValid(object, item);
    },
  },
];

/** The pages behind the first of a list, by a filter that leaves some out. */
async function narrowed(context: ConformanceContext, name: InterfaceName) {
  const all = await context.objects(name);
  const from = all.map(moment).toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  const pages = await context.crawl(name, { date_from: new Date(from).toISOString(), limit: "1" });
  return { from, items: pages.slice(1).flatMap(({ items }) => items) };
}

export const listsCases: readonly ConformanceCase[] = lists.flatMap(([name, object]) =>
  casesFor([name], rowsOf(name, object)),
);
