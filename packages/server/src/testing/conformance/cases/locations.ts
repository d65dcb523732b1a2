import assert from "node:assert/strict";
import { ciKey, isSuccess, parseDateTime } from "@openocpi/protocol";
import { answeredWith, isValid, same, skip, succeeded, survived } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import { isRecord } from "../exchange.js";

const name = "locations.sender";
type Item = Readonly<Record<string, unknown>>;
const records = (value: unknown): readonly Item[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const moment = ({ last_updated }: Item) => parseDateTime(String(last_updated))?.getTime() ?? Number.NaN;
const listed = (context: ConformanceContext) => context.some(name, "Location");

/** A Location with an EVSE and a Connector, of those that are listed. */
async function whole(context: ConformanceContext): Promise<{ location: Item; evse: Item; connector: Item }> {
  for (const location of await listed(context))
    for (const evse of records(location.evses)) {
      const [connector] = records(evse.connectors);
      if (connector) return { location, evse, connector };
    }
  return skip("no Location with an EVSE and a Connector to read");
}

/** Each Location that is listed is held to something. */
const each = (rule: string, what: string, check: (location: Item) => void): Row => ({
  rule,
  name: what,
  async run(context) {
    for (const location of await listed(context)) check(location);
  },
});

const rows: readonly Row[] = [
  {
    rule: "LOC-04",
    name: "a Location, an EVSE and a Connector can be read by themselves, and are what the list has",
    async run(context) {
      const { location, evse, connector } = await whole(context);
      const ids = [location.id, evse.uid, connector.id].map(String);
      for (const [index, expected] of [location, evse, connector].entries()) {
        const found = await context.ask("GET", name, ids.slice(0, index + 1));
        succeeded(found);
        same(found.data, expected, ids.slice(0, index + 1).join("/"));
        isValid((["Location", "EVSE", "Connector"] as const)[index] ?? "Location", found.data);
      }
    },
  },
  {
    rule: "HTTP-04",
    name: "a Location, an EVSE or a Connector that does not exist gets HTTP 404",
    async run(context) {
      answeredWith(await context.ask("GET", name, [context.fresh("NONE")]), 404);
      const { location, evse } = await whole(context);
      answeredWith(await context.ask("GET", name, [String(location.id), "NO-EVSE"]), 404);
      answeredWith(
        await context.ask("GET", name, [String(location.id), String(evse.uid), "NO-CONNECTOR"]),
        404,
      );
    },
  },
  {
    rule: "TYPE-01",
    name: "a Location is found whatever the case of its id",
    async run(context) {
      const [{ id }] = await listed(context);
      for (const other of [String(id).toLowerCase(), String(id).toUpperCase()])
        succeeded(await context.ask("GET", name, [other]));
    },
  },
  each("LOC-01", "no EVSE was updated after its Location, and no Connector after its EVSE", (location) => {
    for (const evse of records(location.evses)) {
      assert.ok(!(moment(evse) > moment(location)), `EVSE ${evse.uid} was updated after ${location.id}`);
      for (const connector of records(evse.connectors))
        assert.ok(
          !(moment(connector) > moment(evse)),
          `Connector ${connector.id} was updated after ${evse.uid}`,
        );
    }
  }),
  {
    rule: "LOC-03",
    name: "an EVSE that is REMOVED can still be read",
    async run(context) {
      for (const { id, evses } of await listed(context))
        for (const { uid, status } of records(evses))
          if (status === "REMOVED") {
            succeeded(await context.ask("GET", name, [String(id), String(uid)]));
            return;
          }
      skip("no EVSE that is REMOVED to read");
    },
  },
  each("LOC-06", "publish is there, and publish_allowed_to only where it is false", (location) => {
    assert.equal(typeof location.publish, "boolean", `publish of ${location.id}`);
    const allowed = records(location.publish_allowed_to);
    assert.ok(location.publish === false || allowed.length === 0, `publish_allowed_to of ${location.id}`);
  }),
  each(
    "LOC-07",
    "each of publish_allowed_to has a uid with type, a visual_number with issuer, or a group_id",
    (location) => {
      for (const { uid, type, visual_number, issuer, group_id } of records(location.publish_allowed_to)) {
        assert.ok(uid ?? visual_number ?? group_id, `publish_allowed_to of ${location.id} names somebody`);
        assert.ok(!uid || type, `uid without type in ${location.id}`);
        assert.ok(!visual_number || issuer, `visual_number without issuer in ${location.id}`);
      }
    },
  ),
  each(
    "LOC-08",
    "opening times are either around the clock or have regular hours that end after they begin",
    (location) => {
      if (!isRecord(location.opening_times)) return;
      const hours = records(location.opening_times.regular_hours);
      const always = location.opening_times.twentyfourseven;
      assert.equal(typeof always, "boolean", `twentyfourseven of ${location.id}`);
      assert.equal(hours.length > 0, !always, `regular_hours of ${location.id}`);
      for (const { period_begin, period_end } of hours)
        assert.ok(
          String(period_end) > String(period_begin),
          `the hours of ${location.id} end after they begin`,
        );
    },
  ),
  {
    rule: "LOC-09",
    name: "ids of Locations and uids of EVSEs are unique, and ids of Connectors within their EVSE",
    async run(context) {
      const uids = new Set<string>();
      const ids = new Set<string>();
      const once = (set: Set<string>, key: string) => {
        assert.ok(!set.has(key), `${key} is there twice`);
        set.add(key);
      };
      for (const { country_code, party_id, id, evses } of await listed(context)) {
        const party = `${country_code}*${party_id}`;
        once(ids, ciKey(`${party}*${id}`));
        for (const evse of records(evses)) {
          once(uids, ciKey(`${party}*${evse.uid}`));
          const connectors = new Set<string>();
          for (const connector of records(evse.connectors)) once(connectors, ciKey(String(connector.id)));
        }
      }
    },
  },
  each("LOC-10", "coordinates are texts with five to seven decimals", (location) =>
    isValid("Location", location, /coordinates|latitude|longitude/),
  ),
  {
    rule: "PAGE-08",
    name: "what a list does not show cannot be read by its id either",
    async run(context) {
      const [{ id }] = await listed(context);
      const { country_code, party_id } = context.nobody;
      const headers = { "OCPI-to-country-code": country_code, "OCPI-to-party-id": party_id };
      const found = await context.ask("GET", name, [String(id)], { headers });
      survived(found);
      if (isSuccess(Number(found.envelope.status_code))) same(found.data.id, id, "the Location, for any TO");
    },
  },
  {
    rule: "P-13",
    name: "a Location is found with doubled slashes in its address",
    async run(context) {
      const [{ id }] = await listed(context);
      const url = context.at(name).replace(/\/+$/, "");
      const routing = { to: context.them(name), from: context.us };
      const found = await context.askAt("GET", `${url}//${encodeURIComponent(String(id))}/`, {}, routing);
      succeeded(found);
    },
  },
];

export const locationsCases: readonly ConformanceCase[] = casesFor([name], rows);
