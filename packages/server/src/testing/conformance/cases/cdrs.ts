import assert from "node:assert/strict";
import { ciKey, headerNames, isSuccess } from "@openocpi/protocol";
import { answeredWith, refusedAsInvalid, same, succeeded, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import { type Exchange, isRecord } from "../exchange.js";
import { cdr, later, without } from "../objects.js";

const own = "cdrs.sender";
const name = "cdrs.receiver";
type Item = Readonly<Record<string, unknown>>;
const records = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isRecord) : []);

const make = (context: ConformanceContext, more: object = {}, id = context.fresh()) => ({
  ...cdr(context.us, id, context.them(name)),
  ...more,
});
const post = (context: ConformanceContext, json: unknown) => context.ask("POST", name, [], { json });

/** Reads a CDR at the address that its POST was answered with. */
function stored(context: ConformanceContext, { answer, url }: Exchange): Promise<Exchange> {
  const location = answer.get(headerNames.location) ?? "";
  assert.ok(location !== "" && URL.canParse(location, url), `a Location header, not ${location}`);
  return context.askAt("GET", new URL(location, url).href, {}, { to: context.them(name), from: context.us });
}

async function posted(context: ConformanceContext, json: object) {
  const answer = await post(context, json);
  succeeded(answer);
  const found = await stored(context, answer);
  succeeded(found);
  return { answer, stored: found.data };
}

const received: readonly Row[] = [
  {
    rule: "CDR-01",
    name: "a CDR that is posted gets an absolute Location, at which it is read back as it was",
    async run(context) {
      const sent = make(context);
      const { answer, stored } = await posted(context, sent);
      const location = answer.answer.get(headerNames.location) ?? "";
      assert.ok(URL.canParse(location), `an absolute Location, not ${location}`);
      same(stored, sent, "the CDR");
    },
  },
  {
    rule: "HTTP-05",
    name: "a new CDR gets HTTP 201",
    async run(context) {
      const answer = await post(context, make(context));
      succeeded(answer);
      answeredWith(answer, 201);
    },
  },
  {
    rule: "CDR-02",
    name: "another CDR with the id of one that is stored does not change it (AMB-20)",
    async run(context) {
      const sent = make(context);
      const { answer } = await posted(context, sent);
      survived(await post(context, { ...sent, total_energy: 99, last_updated: later }));
      same((await stored(context, answer)).data, sent, "the first CDR");
    },
  },
  {
    rule: "CDR-02",
    name: "a CDR that is stored cannot be put, patched or deleted",
    async run(context) {
      const sent = make(context);
      const { answer } = await posted(context, sent);
      const url = new URL(answer.answer.get(headerNames.location) ?? "", answer.url).href;
      const routing = { to: context.them(name), from: context.us };
      const changed = { ...sent, total_energy: 99, last_updated: later };
      for (const method of ["PUT", "PATCH", "DELETE"]) {
        const ask = method === "DELETE" ? {} : { json: changed };
        answeredWith(await context.askAt(method, url, ask, routing), 404, 405);
      }
      same((await stored(context, answer)).data, sent, "the CDR");
    },
  },
  {
    rule: "P-18",
    name: "a CDR that is sent again with a new last_updated gets the same Location",
    async run(context) {
      const sent = make(context);
      const [first, again] = [
        await post(context, sent),
        await post(context, { ...sent, last_updated: later }),
      ];
      succeeded(again);
      const locations = [first, again].map(({ answer }) => answer.get(headerNames.location));
      assert.equal(locations[1], locations[0], "the Location of what was sent again");
    },
  },
  {
    rule: "P-18",
    name: "a CDR that is sent again with null for what was left out is the same one",
    async run(context) {
      const sent = make(context);
      await posted(context, sent);
      succeeded(await post(context, { ...sent, remark: null }));
    },
  },
  {
    rule: "CDR-03",
    name: "a Credit CDR is taken: its total_cost is negative, and it names the one that it credits",
    async run(context) {
      const sent = make(context);
      await posted(context, sent);
      const total_cost = { excl_vat: -4.2, incl_vat: -5.082 };
      const credit = make(
        context,
        { credit: true, credit_reference_id: sent.id, total_cost },
        `${sent.id}-C`,
      );
      const found = await posted(context, credit);
      same(found.stored, credit, "the Credit CDR");
    },
  },
  {
    rule: "CDR-04",
    name: "the id of a CDR may have 39 characters",
    async run(context) {
      const id = context.fresh("C").padEnd(39, "x");
      const credit = make(context, { credit: true, credit_reference_id: id.slice(0, 36) }, id);
      same((await posted(context, credit)).stored, credit, "the CDR");
    },
  },
  {
    rule: "CDR-09",
    name: "a CDR without session_id, for a Location that nobody knows, is taken",
    async run(context) {
      const sent = without(make(context), "session_id");
      same((await posted(context, sent)).stored, sent, "the CDR");
    },
  },
  {
    rule: "CDR-06",
    name: "a CDR without any charging period is refused with 2001, or told apart in an envelope",
    async run(context) {
      const answer = await post(context, make(context, { charging_periods: [] }));
      survived(answer);
      if (!isSuccess(Number(answer.envelope.status_code))) refusedAsInvalid(answer);
    },
  },
  {
    rule: "CDR-08",
    name: "the totals of a CDR come back as the numbers that they were",
    async run(context) {
      const totals = {
        total_energy: 10.5,
        total_time: 1.2345,
        total_parking_time: 0.25,
        total_energy_cost: { excl_vat: 4.0001 },
      };
      const sent = make(context, totals);
      same((await posted(context, sent)).stored, sent, "the CDR");
    },
  },
  {
    rule: "TYPE-09",
    name: "#NA is taken in the location of a CDR",
    async run(context) {
      const { cdr_location } = make(context);
      const nothing = { ...cdr_location, evse_uid: "#NA", evse_id: "#NA", connector_id: "#NA" };
      const sent = make(context, { cdr_location: nothing });
      same((await posted(context, sent)).stored, sent, "the CDR");
    },
  },
  {
    rule: "TYPE-01",
    name: "a CDR with the id of one that is stored, in another case, is the same one",
    async run(context) {
      const sent = make(context, {}, context.fresh("aB"));
      const { answer } = await posted(context, sent);
      survived(await post(context, { ...sent, id: sent.id.toUpperCase(), total_energy: 99 }));
      same((await stored(context, answer)).data, sent, "the first CDR");
    },
  },
  {
    rule: "P-3",
    name: "a CDR of a party that we are not is refused",
    async run(context) {
      const answer = await post(context, make(context, context.nobody));
      assert.ok(!isSuccess(Number(answer.envelope.status_code)), told(answer));
    },
  },
  {
    rule: "HTTP-07",
    name: "a CDR without what is required is refused with 2001",
    async run(context) {
      for (const missing of ["id", "cdr_token", "total_cost", "currency", "last_updated"])
        refusedAsInvalid(await post(context, without(make(context), missing)));
    },
  },
  {
    rule: "HTTP-02",
    name: "a CDR that is no JSON gets HTTP 400",
    run: async (context) => answeredWith(await context.ask("POST", name, [], { body: "{" }), 400),
  },
];

const listed = (rule: string, what: string, check: (item: Item) => void): Row => ({
  rule,
  name: what,
  async run(context) {
    for (const item of await context.some(own, "CDR")) check(item);
  },
});

const onlyInSessions = ["CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "POWER", "STATE_OF_CHARGE"];

const sent: readonly Row[] = [
  {
    rule: "CDR-04",
    name: "ids of listed CDRs are unique, and longer than 36 characters only where they are a Credit CDR",
    async run(context) {
      const ids = new Set<string>();
      for (const { country_code, party_id, id, credit } of await context.some(own, "CDR")) {
        const key = ciKey(`${country_code}*${party_id}*${id}`);
        assert.ok(!ids.has(key), `${key} is there twice`);
        ids.add(key);
        assert.ok(String(id).length <= (credit === true ? 39 : 36), `the length of ${id}`);
      }
    },
  },
  listed(
    "CDR-03",
    "a listed Credit CDR names the one that it credits, and no other does",
    ({ id, credit, credit_reference_id }) =>
      assert.equal(credit === true, typeof credit_reference_id === "string", `credit_reference_id of ${id}`),
  ),
  listed(
    "CDR-05",
    "no listed CDR has a dimension that belongs into Sessions only",
    ({ id, charging_periods }) => {
      for (const { dimensions } of records(charging_periods))
        for (const { type } of records(dimensions))
          assert.ok(!onlyInSessions.includes(String(type)), `${type} in the CDR ${id}`);
    },
  ),
  listed("CDR-06", "the periods of a listed CDR are in order, within it, each with a dimension", (item) => {
    const starts = records(item.charging_periods).map(({ start_date_time }) =>
      Date.parse(String(start_date_time)),
    );
    assert.ok(starts.length > 0, `periods of ${item.id}`);
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
      `the order of the periods of ${item.id}`,
    );
    for (const { dimensions } of records(item.charging_periods))
      assert.ok(records(dimensions).length > 0, `a dimension in each period of ${item.id}`);
    const end = Date.parse(String(item.end_date_time));
    assert.ok(!((starts.at(-1) ?? 0) > end), `the last period of ${item.id} begins before its end`);
  }),
  {
    rule: "CDR-07",
    name: "a CDR is the same each time that it is listed",
    async run(context) {
      const before = await context.some(own, "CDR");
      const pages = await context.crawl(own);
      const now = pages.flatMap(({ items }) => items);
      for (const item of before) {
        const again = now.find(({ id, party_id }) => id === item.id && party_id === item.party_id);
        if (again) assert.deepEqual(again, item, `the CDR ${item.id}`);
      }
    },
  },
  listed(
    "CDR-08",
    "total_time of a listed CDR includes its total_parking_time, and total_energy that of its periods",
    (item) => {
      const parking = Number(item.total_parking_time ?? 0);
      assert.ok(Number(item.total_time) >= parking, `total_time of ${item.id}`);
      const energy = records(item.charging_periods)
        .flatMap(({ dimensions }) => records(dimensions))
        .filter(({ type }) => type === "ENERGY")
        .reduce((sum, { volume }) => sum + Number(volume), 0);
      const isClose = energy === 0 || Math.abs(energy - Number(item.total_energy)) < 0.01;
      assert.ok(isClose, `total_energy of ${item.id} is ${item.total_energy}, that of its periods ${energy}`);
    },
  ),
];

export const cdrsCases: readonly ConformanceCase[] = [
  ...casesFor([own], sent),
  ...casesFor([name], received),
];
