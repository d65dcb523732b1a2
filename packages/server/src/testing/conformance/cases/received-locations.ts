import assert from "node:assert/strict";
import { answeredWith, refused, refusedAsInvalid, same, succeeded } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import { connector, evse, later, location, updated, without } from "../objects.js";

const name = "locations.receiver";

/** A Location of ours that was pushed, and what can be done with its parts. */
async function pushed(context: ConformanceContext, more: object = {}) {
  const id = context.fresh();
  const at = (...ids: string[]) => [context.us.country_code, context.us.party_id, id, ...ids];
  const sent = { ...location(context.us, id), ...more };
  succeeded(await context.ask("PUT", name, at(), { json: sent }));
  return {
    sent,
    put: (json: unknown, ...ids: string[]) => context.ask("PUT", name, at(...ids), { json }),
    patch: (json: unknown, ...ids: string[]) => context.ask("PATCH", name, at(...ids), { json }),
    delete: (...ids: string[]) => context.ask("DELETE", name, at(...ids)),
    get: (...ids: string[]) => context.ask("GET", name, at(...ids)),
  };
}

const parts = [
  ["an EVSE", ["E1"], evse({ status: "CHARGING", last_updated: later })],
  ["a Connector", ["E1", "1"], connector({ max_amperage: 16, last_updated: later })],
] as const;

const rows: readonly Row[] = [
  {
    rule: "LOC-04",
    name: "the EVSE and the Connector of a Location that was put can be read by themselves",
    async run(context) {
      const { get } = await pushed(context);
      const [one, two] = [await get("E1"), await get("E1", "1")];
      succeeded(one);
      same(one.data, evse(), "the EVSE");
      succeeded(two);
      same(two.data, connector(), "the Connector");
    },
  },
  ...parts.flatMap(([what, ids, changed]): Row[] => [
    {
      rule: "LOC-02",
      name: `PUT of only ${what} sets the last_updated of all that it is in`,
      async run(context) {
        const { put, get } = await pushed(context);
        const answer = await put(changed, ...ids);
        succeeded(answer);
        answeredWith(answer, 200);
        same((await get(...ids)).data, changed, what);
        for (const above of [[], ids.slice(0, -1)]) {
          const { data } = await get(...above);
          same(data.last_updated, later, `last_updated of what ${what} is in`);
        }
      },
    },
    {
      rule: "LOC-02",
      name: `PATCH of only ${what} sets the last_updated of all that it is in, and leaves the rest`,
      async run(context) {
        const { patch, get, sent } = await pushed(context, { name: "as before" });
        succeeded(await patch({ last_updated: later }, ...ids));
        for (const above of [[], ids.slice(0, -1), ids]) {
          const { data } = await get(...above);
          same(data.last_updated, later, `last_updated of ${above.join("/") || "the Location"}`);
        }
        const { data } = await get();
        assert.equal(data.name, "as before", "the name of the Location");
        same(data.coordinates, sent.coordinates, "its coordinates");
      },
    },
    {
      rule: "PUSH-04",
      name: `PATCH of ${what} without last_updated is refused with 2001`,
      run: async (context) =>
        refusedAsInvalid(await (await pushed(context)).patch({ physical_reference: "7" }, ...ids)),
    },
    {
      rule: "AMB-04",
      name: `PUT of ${what} into a Location that does not exist is refused, and makes no Location`,
      async run(context) {
        const id = context.fresh("NONE");
        const at = [context.us.country_code, context.us.party_id, id];
        refused(await context.ask("PUT", name, [...at, ...ids], { json: changed }));
        answeredWith(await context.ask("GET", name, at), 404);
      },
    },
    {
      rule: "LOC-03",
      name: `${what} cannot be deleted`,
      async run(context) {
        const { delete: remove, get } = await pushed(context);
        answeredWith(await remove(...ids), 404, 405);
        succeeded(await get(...ids));
      },
    },
    {
      rule: "PUSH-01",
      name: `${what} whose id is not that of its address is refused with 2001`,
      async run(context) {
        const { put } = await pushed(context);
        refusedAsInvalid(await put(changed, ...ids.slice(0, -1), "OTHER"));
      },
    },
    {
      rule: "PUSH-03",
      name: `${what} without what is required is refused with 2001`,
      async run(context) {
        const { put, get } = await pushed(context);
        refusedAsInvalid(await put(without(changed, "status", "standard", "last_updated"), ...ids));
        same((await get()).data.last_updated, updated, "last_updated of the Location");
      },
    },
    {
      rule: "HTTP-05",
      name: `another one than ${what} that is there gets HTTP 201`,
      async run(context) {
        const { put, get } = await pushed(context);
        const other = ids.length === 1 ? { ...changed, uid: "E2" } : { ...changed, id: "2" };
        const at = [...ids.slice(0, -1), ids.length === 1 ? "E2" : "2"];
        const answer = await put(other, ...at);
        succeeded(answer);
        answeredWith(answer, 201);
        succeeded(await get(...ids));
        same((await get(...at)).data, other, "the new one");
      },
    },
  ]),
  {
    rule: "LOC-03",
    name: "an EVSE is removed by its status, without an evse_id, and can still be read",
    async run(context) {
      const { patch, get } = await pushed(context, { evses: [evse({ evse_id: "NL*TST*E1" })] });
      succeeded(await patch({ status: "REMOVED", last_updated: later }, "E1"));
      const found = await get("E1");
      succeeded(found);
      assert.equal(found.data.status, "REMOVED", "the status of the EVSE");
    },
  },
  {
    rule: "LOC-03",
    name: "an EVSE is removed by PUT too",
    async run(context) {
      const { put, get } = await pushed(context);
      succeeded(await put(evse({ status: "REMOVED", last_updated: later }), "E1"));
      assert.equal((await get("E1")).data.status, "REMOVED", "the status of the EVSE");
    },
  },
  {
    rule: "LOC-03",
    name: "a Location cannot be deleted",
    async run(context) {
      const { delete: remove, get } = await pushed(context);
      answeredWith(await remove(), 404, 405);
      succeeded(await get());
    },
  },
  {
    rule: "LOC-11",
    name: "a Connector may name Tariffs that are not known yet",
    async run(context) {
      const known = connector({ tariff_ids: [context.fresh("TARIFF")] });
      const { get } = await pushed(context, { evses: [evse({ connectors: [known] })] });
      same((await get("E1", "1")).data, known, "the Connector");
    },
  },
  {
    rule: "LOC-06",
    name: "a Location that is not published is stored with who may see it",
    async run(context) {
      const hidden = { publish: false, publish_allowed_to: [{ uid: "04B7C91BE25E81", type: "RFID" }] };
      const { get, sent } = await pushed(context, hidden);
      same((await get()).data, sent, "the Location");
    },
  },
  {
    rule: "LOC-08",
    name: "opening times are stored as they are",
    async run(context) {
      const regular_hours = [{ weekday: 1, period_begin: "08:00", period_end: "20:00" }];
      const { get, sent } = await pushed(context, {
        opening_times: { twentyfourseven: false, regular_hours },
      });
      same((await get()).data, sent, "the Location");
    },
  },
  {
    rule: "LOC-10",
    name: "coordinates come back as the texts that they were",
    async run(context) {
      const coordinates = { latitude: "-3.10000", longitude: "-120.123456" };
      const { get } = await pushed(context, { coordinates });
      const { data } = await get();
      assert.deepEqual(data.coordinates, coordinates, "the coordinates");
    },
  },
  {
    rule: "TYPE-06",
    name: "a Location without EVSEs, with none and with null for them is the same",
    async run(context) {
      for (const evses of [undefined, [], null]) {
        const { get } = await pushed(context, { evses });
        const { data } = await get();
        assert.equal(Array.isArray(data.evses) ? data.evses.length : 0, 0, "its EVSEs");
      }
    },
  },
  {
    rule: "P-12",
    name: "an EVSE without any Connector is taken, or refused with 2001",
    async run(context) {
      const { put } = await pushed(context);
      const answer = await put({ ...evse(), connectors: [] }, "E1");
      if (answer.envelope.status_code !== 1000) refusedAsInvalid(answer);
    },
  },
  {
    rule: "P-12",
    name: "one connector standard that is not known yet does not lose a Location",
    async run(context) {
      const odd = { ...connector(), id: "9", standard: "OF_A_LATER_VERSION" };
      const id = context.fresh();
      const json = { ...location(context.us, id), evses: [{ ...evse(), connectors: [connector(), odd] }] };
      const at = [context.us.country_code, context.us.party_id, id];
      const answer = await context.ask("PUT", name, at, { json });
      if (answer.envelope.status_code === 2001) refusedAsInvalid(answer);
      else succeeded(await context.ask("GET", name, at));
    },
  },
  {
    rule: "P-15",
    name: "a Location of a hundred kilobytes is taken",
    async run(context) {
      const evses = Array.from({ length: 400 }, (_, index) => evse({ uid: `E${index}` }));
      const { get } = await pushed(context, { evses });
      const { data } = await get();
      assert.equal(Array.isArray(data.evses) ? data.evses.length : 0, evses.length, "its EVSEs");
    },
  },
];

export const receivedLocationsCases: readonly ConformanceCase[] = casesFor([name], rows);
