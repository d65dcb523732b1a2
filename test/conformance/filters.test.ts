import { expect } from "vitest";
import type { Answer } from "../support/conformance-ask.js";
import { checkDone } from "../support/conformance-check.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { location } from "../support/conformance-story.js";

const path = "/sender/locations";
const ids = ({ items }: Answer) => items.map(({ id }) => id).join("");
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

const bad = { rule: "AMB-32", method: "GET", path, http: 200, code: 2001 };
proveRefused("parameters that mean nothing", small, [
  ...["0", "-1", "-99999999999", "abc", "1.5", "", "NaN", "0x", "1,2"].map(
    (limit): Refusal => ({
      ...bad,
      name: `limit=${limit}`,
      path: `${path}?limit=${limit}`,
      says: /^\/query\/limit /,
    }),
  ),
  ...["-1", "abc", "0.5", "", "null"].map(
    (offset): Refusal => ({
      ...bad,
      name: `offset=${offset}`,
      path: `${path}?offset=${offset}`,
      says: /^\/query\/offset /,
    }),
  ),
  ...[
    "2026-13-01T00:00:00Z",
    "2026-02-30T00:00:00Z",
    "2026-03-02",
    "2026-03-02T25:00:00Z",
    "yesterday",
    "",
    "1772442000",
    "2026-03-02T09:00:00+99:00",
  ].flatMap((date) =>
    ["date_from", "date_to"].map(
      (name): Refusal => ({
        ...bad,
        name: `${name}=${date}`,
        path: `${path}?${name}=${encodeURIComponent(date)}`,
        says: new RegExp(`^/query/${name} is not (well formed|a DateTime)`),
      }),
    ),
  ),
  {
    ...bad,
    name: "every parameter at fault is named",
    path: `${path}?limit=x&offset=y`,
    says: /^(?=.*\/query\/limit)(?=.*\/query\/offset)/,
  },
]);

const fine = [
  location("A", { last_updated: "2026-03-02T09:00:00.250Z" }),
  location("B", { last_updated: "2026-03-02T09:00:00.500" }),
  location("C", { last_updated: "2026-03-02T09:00:01" }),
];
prove("moments", { locations: fine }, [
  ...(
    [
      ["TYPE-03", "2026-03-02T09:00:00.5Z", "with a fraction, which is not cut off"],
      ["TYPE-03", "2026-03-02T09:00:00.500", "without Z it is UTC"],
      ["TYPE-03", "2026-03-02T09:00:00.500000", "finer than a millisecond"],
      ["TYPE-03", "2026-03-02T09%3A00%3A00.500Z", "with colons percent-encoded"],
      ["AMB-35", "2026-03-02t09:00:00.500z", "in lower case"],
      ["P-12", "2026-03-02T10:00:00.500%2B01:00", "with an offset"],
      ["P-12", "2026-03-02T10:00:00.500+01:00", "with an offset whose plus sign is not encoded"],
      ["P-12", "2026-03-02%2009:00:00.500", "with a space for the T"],
    ] as const
  ).map(
    ([rule, date, name]): Row => ({
      rule,
      name: `date_from=${date}: ${name}`,
      run: found(`date_from=${date}`, "BC"),
    }),
  ),
  {
    rule: "P-12",
    name: "a form that is no DateTime is read and reported, one that is a DateTime is not",
    async run({ ask, eventsOf }) {
      const reported = () =>
        eventsOf("tolerated").filter(({ violations }) => violations[0]?.path === "/query/date_from");
      const before = reported().length;
      await ask("GET", `${path}?date_from=2026-03-02T09:00:00Z`);
      expect(reported()).toHaveLength(before);
      await ask("GET", `${path}?date_from=2026-03-02T10:00:00%2B01:00`);
      expect(reported().slice(before)).toMatchObject([
        { object: "Location", violations: [{ rule: "TYPE-04" }] },
      ]);
    },
  },
  {
    rule: "PAGE-02",
    name: "an object of the very millisecond of date_to is not in the list",
    run: found("date_to=2026-03-02T09:00:00.500Z", "A"),
  },
]);
proveRefused(
  "moments, strictly",
  { locations: fine, options: { strict: true } },
  ["2026-03-02T10:00:00%2B01:00", "2026-03-02%2009:00:00", "2026-03-02t09:00:00z"].map(
    (date): Refusal => ({
      ...bad,
      rule: "TYPE-04",
      name: date,
      path: `${path}?date_from=${date}`,
      says: /^\/query\/date_from is not a DateTime/,
    }),
  ),
);
