import type { ListQuery } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import type { Answer } from "../support/conformance-ask.js";
import { checkDone } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { evse, foreign, location, ours, pushed } from "../support/conformance-story.js";

const path = "/sender/locations";
const ids = ({ items }: Answer) => items.map(({ id }) => id).join("");
const linkOf = ({ headers }: Answer): URL | undefined => {
  const target = /^<([^<>]+)>; rel="next"$/.exec(headers.get("link") ?? "")?.[1];
  return target === undefined ? undefined : new URL(target);
};
/** Asks for the page that a Link names, at the address that it names. */
const follow = (net: Net, link: URL | undefined): Promise<Answer> => {
  if (!link) throw new Error("there is no Link to follow");
  expect(link.origin).toBe(net.origin);
  return net.askHost("GET", link.pathname + link.search);
};
/** All pages, one after the other. */
async function crawl(net: Net, query = ""): Promise<Answer[]> {
  const pages = [await net.ask("GET", path + query)];
  for (let link = linkOf(pages[0] as Answer); link; link = linkOf(pages.at(-1) as Answer)) {
    pages.push(await follow(net, link));
    expect(pages.length, "pages without end").toBeLessThan(20);
  }
  for (const page of pages) checkDone(page, { data: true });
  return pages;
}
/** One Location a minute, A to G: at 09:00:00, 09:01:00 … */
const seven = [..."ABCDEFG"].map((id, minute) =>
  location(id, { last_updated: `2026-03-02T09:0${minute}:00Z` }),
);
const small = { options: { limits: { pageSize: 3 } }, locations: seven };
const found = (query: string, expected: string): Row["run"] =>
  async function run(net) {
    const answer = await net.ask("GET", `${path}?${query}`);
    checkDone(answer, { data: true });
    expect(ids(answer)).toBe(expected);
  };

prove("pages", small, [
  {
    rule: "PAGE-01",
    name: "without any parameter the first page comes",
    async run(net) {
      const answer = await net.ask("GET", path);
      checkDone(answer, { data: true });
      expect(ids(answer)).toBe("ABC");
    },
  },
  {
    rule: "PAGE-01",
    name: "all four together are served",
    run: found("date_from=2026-03-02T09:01:00Z&date_to=2026-03-02T09:05:00Z&offset=1&limit=2", "CD"),
  },
  {
    rule: "PAGE-02",
    name: "an empty span is an empty list",
    run: found("date_from=2026-03-02T09:02:00Z&date_to=2026-03-02T09:02:00Z", ""),
  },
  {
    rule: "PAGE-03",
    name: "no Link leads to an empty last page",
    async run(net) {
      expect((await crawl(net, "?offset=1")).map(ids)).toEqual(["BCD", "EFG"]);
      expect(linkOf(await net.ask("GET", `${path}?offset=4`))).toBeUndefined();
      expect(linkOf(await net.ask("GET", `${path}?offset=7`))).toBeUndefined();
    },
  },
  {
    rule: "PAGE-03",
    name: "the Link keeps the filters, and what we do not know",
    async run(net) {
      const filters = "date_from=2026-03-02T09:01:00Z&date_to=2026-03-02T09:06:00Z";
      const pages = await crawl(net, `?${filters}&limit=2&tag=x&tag=a%26b&list[0]=1&empty=`);
      expect(pages.map(ids)).toEqual(["BC", "DE", "F"]);
      const parameters = linkOf(pages[0] as Answer)?.searchParams;
      expect(parameters?.get("date_from")).toBe("2026-03-02T09:01:00Z");
      expect(parameters?.get("date_to")).toBe("2026-03-02T09:06:00Z");
      expect(parameters?.getAll("limit")).toEqual(["2"]);
      expect(parameters?.getAll("tag")).toEqual(["x", "a&b"]);
      expect(parameters?.get("list[0]")).toBe("1");
      expect(parameters?.get("empty")).toBe("");
    },
  },
  ...["4", "100", "999999999999999999999", "1e400"].map(
    (limit): Row => ({
      rule: "PAGE-05",
      name: `limit=${limit} is cut down, and the Link carries the reduced one`,
      async run(net) {
        const answer = await net.ask("GET", `${path}?limit=${limit}`);
        checkDone(answer, { data: true });
        expect(ids(answer)).toBe("ABC");
        expect(answer.headers.get("x-limit")).toBe("3");
        expect(linkOf(answer)?.searchParams.getAll("limit")).toEqual(["3"]);
      },
    }),
  ),
  {
    rule: "AMB-31",
    name: "with a lower limit X-Limit is the limit in force",
    async run(net) {
      const answer = await net.ask("GET", `${path}?limit=2&offset=6`);
      expect(ids(answer)).toBe("G");
      expect(answer.headers.get("x-limit")).toBe("2");
    },
  },
  ...["7", "8", "99999999999999999999999", "9007199254740993"].map(
    (offset): Row => ({
      rule: "AMB-32",
      name: `offset=${offset} beyond the end is an empty list with the total`,
      async run(net) {
        const answer = await net.ask("GET", `${path}?offset=${offset}`);
        checkDone(answer, { data: true });
        expect(answer.body.data).toEqual([]);
        expect(answer.headers.get("x-total-count")).toBe("7");
        expect(answer.headers.get("link")).toBeNull();
      },
    }),
  ),
  {
    rule: "AMB-32",
    name: "date_from after date_to is an empty list",
    async run(net) {
      const answer = await net.ask(
        "GET",
        `${path}?date_from=2026-03-02T09:04:00Z&date_to=2026-03-02T09:02:00Z`,
      );
      checkDone(answer, { data: true });
      expect(answer.body.data).toEqual([]);
      expect(answer.headers.get("x-total-count")).toBe("0");
    },
  },
  {
    rule: "PAGE-01",
    name: "of a parameter given twice one is taken, and nothing breaks",
    async run(net) {
      const answer = await net.ask("GET", `${path}?limit=1&limit=2&offset=0&offset=4`);
      checkDone(answer, { data: true });
      expect(ids(answer)).toBe("EF");
      expect(linkOf(answer)?.searchParams.getAll("offset")).toEqual(["6"]);
    },
  },
  ...["foo=bar", "__proto__=1", "constructor=1", "a[b]=1&__proto__[c]=2", "%E0%A4%A=%", "&&=&", "limit"].map(
    (query): Row => ({
      rule: "TYPE-08",
      name: `${query}: an unknown or empty parameter is passed over`,
      async run(net) {
        const answer = await net.ask("GET", `${path}?${query}`);
        if (query === "limit") expect(answer.body.status_code).toBe(2001);
        else {
          checkDone(answer, { data: true });
          expect(ids(answer)).toBe("ABC");
          expect(ids(await follow(net, linkOf(answer)))).toBe("DEF");
        }
      },
    }),
  ),
  {
    rule: "AMB-14",
    name: "versions are no pages: parameters are passed over, there is no Link",
    async run(net) {
      for (const address of ["/ocpi/versions", "/ocpi/2.2.1"]) {
        const plain = await net.askHost("GET", address);
        const asked = await net.askHost("GET", `${address}?offset=1&limit=1&date_from=x`);
        checkDone(asked, { data: true, routed: false });
        expect(asked.body.data).toEqual(plain.body.data);
        for (const name of ["link", "x-total-count", "x-limit"]) expect(asked.headers.get(name)).toBeNull();
      }
    },
  },
]);

const live = memoryCrud(seven);
const about = {
  partner: "movendo",
  module: "locations",
  role: "sender",
  version: "2.2.1",
  requestId: "1",
  correlationId: "1",
} as const;
const asked: ListQuery[] = [];
const gone = memoryCrud([
  location("X", { evses: [evse({ status: "REMOVED" })], last_updated: "2026-03-02T10:00:00Z" }),
  location("Y", { evses: [] }),
]);
prove(
  "a list that changes",
  { options: { limits: { pageSize: 3 }, modules: { locations: { sender: live } } } },
  [
    {
      rule: "PAGE-06",
      name: "what is created or updated during a crawl moves nothing on earlier pages",
      async run(net) {
        const first = await net.ask("GET", path);
        expect(ids(first)).toBe("ABC");
        const newer = "2026-03-03T00:00:00Z";
        await live.update({ id: "A" }, () => location("A", { last_updated: newer }), about);
        await live.update({ id: "H" }, () => location("H", { last_updated: newer }), about);
        expect(ids(await net.ask("GET", path))).toBe("ABC");
        const second = await follow(net, linkOf(first));
        expect(ids(second)).toBe("DEF");
        expect(second.headers.get("x-total-count")).toBe("8");
        expect(ids(await follow(net, linkOf(second)))).toBe("GH");
      },
    },
  ],
);
prove("removed EVSEs", { options: { modules: { locations: { sender: gone } } } }, [
  { rule: "AMB-42", name: "Locations with none, or only removed EVSEs, are listed", run: found("", "XY") },
  {
    rule: "AMB-42",
    name: "date_from finds the removal",
    run: found("date_from=2026-03-02T09:30:00Z", "X"),
  },
]);

/** A Crud that counts, as one over SQL does, and whose count may be wrong. */
const counting = (total = seven.length) => ({
  ...memoryCrud<Location>(),
  async list({ offset, limit }: ListQuery) {
    if (!Number.isSafeInteger(offset)) throw new RangeError("bigint out of range");
    return { items: seven.slice(offset, offset + limit), total };
  },
});
const by = (sender: ReturnType<typeof counting>) => ({
  options: { limits: { pageSize: 3 }, modules: { locations: { sender } } },
});
prove("a Crud without cursors", by(counting()), [
  {
    rule: "PAGE-03",
    name: "is asked by offset, to the last page and not beyond",
    async run(net) {
      expect((await crawl(net)).map(ids)).toEqual(["ABC", "DEF", "G"]);
      expect((await crawl(net, "?offset=1")).map(ids)).toEqual(["BCD", "EFG"]);
    },
  },
  {
    rule: "AMB-32",
    name: "is asked in numbers that a database has, however large the offset",
    async run(net) {
      for (const offset of ["99999999999999999999999", "1e308", "1e400"]) {
        const answer = await net.ask("GET", `${path}?offset=${offset}`);
        checkDone(answer, { data: true });
        expect(answer.body.data).toEqual([]);
      }
    },
  },
]);
prove("a Crud that counts more than it has", by(counting(100)), [
  {
    rule: "PAGE-03",
    name: "is not asked for ever",
    async run(net) {
      expect((await crawl(net)).map(ids)).toEqual(["ABC", "DEF", "G", ""]);
    },
  },
]);

prove(
  "a Crud with cursors of its own",
  {
    options: {
      modules: {
        locations: {
          sender: {
            ...memoryCrud<Location>(),
            async list(query) {
              asked.push(query);
              return query.cursor === undefined
                ? { items: [location("A")], total: 2, next: "after A/ü +&=%" }
                : { items: [location("B")], total: 2 };
            },
          },
        },
      },
    },
  },
  [
    {
      rule: "PAGE-03",
      name: "a cursor travels in the Link and comes back as it was",
      async run(net) {
        expect((await crawl(net, "?date_from=2026-01-01T00:00:00Z")).map(ids)).toEqual(["A", "B"]);
        expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, "after A/ü +&=%"]);
        expect(asked[1]?.date_from).toEqual(new Date("2026-01-01T00:00:00Z"));
      },
    },
  ],
);

const mixed = [location("A"), location("B", foreign), location("C"), location("D", { publish: false })];
prove(
  "who sees what",
  {
    options: {
      modules: {
        locations: {
          sender: memoryCrud(mixed, { visible: ({ publish }) => publish }),
          receiver: memoryCrud([pushed("R")]),
        },
      },
    },
  },
  [
    {
      rule: "PAGE-08",
      name: "the list holds what is meant for the caller",
      run: found("", "AC"),
    },
    {
      rule: "PAGE-04",
      name: "X-Total-Count counts what the caller may see, and nothing else",
      async run(net) {
        const answer = await net.ask("GET", `${path}?limit=1`);
        expect(answer.headers.get("x-total-count")).toBe("2");
        expect(linkOf(await follow(net, linkOf(answer)))).toBeUndefined();
        expect(mixed.filter(({ country_code }) => country_code === ours.country_code)).toHaveLength(3);
      },
    },
  ],
);
