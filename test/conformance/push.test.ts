import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { role } from "../support/conformance-net.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { connector, evse, pushed, spoilt, theirs, without } from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const later = "2026-03-05T12:00:00Z";
/** What is stored, as the partner reads it. */
async function stored({ ask }: Net, path: string): Promise<unknown> {
  const answer = await ask("GET", `${mine}/${path}`);
  checkDone(answer, { data: true });
  return answer.body.data;
}
const store = async ({ ask }: Net, id: string, more: Partial<Location> = {}) =>
  checkDone(await ask("PUT", `${mine}/${id}`, { json: pushed(id, more) }), { http: 201 });
const patch = async ({ ask }: Net, path: string, json: object) =>
  checkDone(await ask("PATCH", `${mine}/${path}`, { json }));

const writes: Row[] = [
  {
    rule: "PUSH-03",
    name: "PUT replaces all: optional fields and EVSEs that are not in the body are gone",
    async run(net) {
      await store(net, "ALL", { name: "Before", evses: [evse(), evse({ uid: "E2" })], facilities: ["CAFE"] });
      const next = without(pushed("ALL", { last_updated: later }), "evses");
      checkDone(await net.ask("PUT", `${mine}/ALL`, { json: next }));
      expect(await stored(net, "ALL")).toEqual(next);
    },
  },
  {
    rule: "PUSH-03",
    name: "PUT of an EVSE replaces its Connectors, and leaves the others alone",
    async run(net) {
      await store(net, "EV", { evses: [evse({ floor_level: "-1" }), evse({ uid: "E2" })] });
      const next = evse({ connectors: [connector({ id: "9" })], last_updated: later });
      checkDone(await net.ask("PUT", `${mine}/EV/E1`, { json: next }));
      expect(await stored(net, "EV")).toMatchObject({ evses: [next, evse({ uid: "E2" })] });
      expect(await stored(net, "EV/E1")).toEqual(next);
    },
  },
  {
    rule: "PUSH-04",
    name: "PATCH changes what is in the body; the rest stays, last_updated is the body's",
    async run(net) {
      await store(net, "P", { name: "Before", facilities: ["CAFE"] });
      await patch(net, "P", { name: "After", last_updated: later });
      expect(await stored(net, "P")).toEqual(
        pushed("P", { name: "After", facilities: ["CAFE"], last_updated: later }),
      );
    },
  },
  {
    rule: "PUSH-04",
    name: "a PATCH of required fields alone is complete",
    async run(net) {
      await store(net, "REQ");
      await patch(net, "REQ/E1", { status: "CHARGING", last_updated: later });
      await patch(net, "REQ/E1/1", { max_amperage: 16, last_updated: later });
      await patch(net, "REQ", { city: "Gent", last_updated: later });
      expect(await stored(net, "REQ")).toMatchObject({
        city: "Gent",
        evses: [{ status: "CHARGING", connectors: [{ max_amperage: 16, max_voltage: 230 }] }],
      });
    },
  },
  {
    rule: "AMB-05",
    name: "null in a PATCH takes an optional field away, at every level",
    async run(net) {
      await store(net, "NULL", { name: "Before", evses: [evse({ floor_level: "1", evse_id: "BE*MOV*E1" })] });
      await patch(net, "NULL", { name: null, last_updated: later });
      await patch(net, "NULL/E1", { evse_id: null, last_updated: later });
      const data = await stored(net, "NULL");
      expect(data).not.toHaveProperty("name");
      expect(data).not.toHaveProperty("evses.0.evse_id");
      expect(data).toHaveProperty("evses.0.floor_level", "1");
    },
  },
  {
    rule: "AMB-05",
    name: "null in a PATCH is refused for a required field, and nothing changes",
    async run(net) {
      await store(net, "KEEP");
      for (const [path, field] of [
        ["KEEP", "city"],
        ["KEEP", "coordinates"],
        ["KEEP", "id"],
        ["KEEP/E1", "status"],
        ["KEEP/E1", "connectors"],
        ["KEEP/E1/1", "standard"],
      ]) {
        const json = { [field as string]: null, last_updated: later };
        checkRefused(await net.ask("PATCH", `${mine}/${path}`, { json }), {
          http: 200,
          code: 2001,
          says: `/${field} must be`,
        });
      }
      expect(await stored(net, "KEEP")).toEqual(pushed("KEEP"));
    },
  },
  {
    rule: "AMB-05",
    name: "null inside an object of a PATCH says no more than absence",
    async run(net) {
      await store(net, "INNER");
      const before = net.eventsOf("tolerated").length;
      await patch(net, "INNER", {
        opening_times: { twentyfourseven: true, regular_hours: null },
        images: [null],
        last_updated: later,
      });
      expect(await stored(net, "INNER")).toMatchObject({
        opening_times: { twentyfourseven: true },
        images: [],
      });
      expect(await stored(net, "INNER")).not.toHaveProperty("opening_times.regular_hours");
      expect(net.eventsOf("tolerated")).toHaveLength(before);
    },
  },
  {
    rule: "AMB-06",
    name: "objects and lists in a PATCH replace the former ones as a whole",
    async run(net) {
      await store(net, "LISTS", {
        facilities: ["CAFE", "WIFI"],
        opening_times: { twentyfourseven: true, exceptional_closings: [] },
        evses: [evse(), evse({ uid: "E2" })],
      });
      const opening_times = {
        twentyfourseven: false,
        regular_hours: [{ weekday: 1, period_begin: "08:00", period_end: "20:00" }],
      };
      const evses = [evse({ uid: "E3" })];
      await patch(net, "LISTS", { facilities: ["HOTEL"], opening_times, evses, last_updated: later });
      expect(await stored(net, "LISTS")).toEqual(
        pushed("LISTS", { facilities: ["HOTEL"], opening_times, evses, last_updated: later }),
      );
    },
  },
  {
    rule: "AMB-07",
    name: "an older push is stored all the same, and reported",
    async run(net) {
      await store(net, "OLD");
      const before = "2026-03-01T00:00:00Z";
      const answer = await net.ask("PUT", `${mine}/OLD`, {
        json: pushed("OLD", { name: "x", last_updated: before }),
      });
      checkDone(answer);
      expect(await stored(net, "OLD")).toMatchObject({ name: "x", last_updated: before });
      expect(net.eventsOf("tolerated").at(-1)).toMatchObject({
        id: "BE/MOV/OLD",
        requestId: answer.sent.get("x-request-id"),
        violations: [{ path: "/last_updated", rule: "AMB-07" }],
      });
    },
  },
  {
    rule: "AMB-07",
    name: "an equal last_updated is not older, whatever its form",
    async run(net) {
      await store(net, "EQUAL");
      const before = net.eventsOf("tolerated").length;
      checkDone(
        await net.ask("PUT", `${mine}/EQUAL`, {
          json: pushed("EQUAL", { last_updated: "2026-03-02T09:00:00.000" }),
        }),
      );
      expect(net.eventsOf("tolerated")).toHaveLength(before);
    },
  },
  {
    rule: "PUSH-07",
    name: "GET gives back what was pushed, letter for letter",
    async run(net) {
      const json = spoilt(
        pushed("BACK", {
          name: "Žižkov ☕ 東京",
          charging_when_closed: false,
          last_updated: "2026-03-02T09:00:00.5",
        }),
        { "x-ours": { a: [1, { b: null }] } },
      );
      await net.ask("PUT", `${mine}/BACK`, { json });
      expect(await stored(net, "BACK")).toEqual({ ...json, "x-ours": { a: [1, {}] } });
    },
  },
  {
    rule: "TYPE-08",
    name: "fields that nobody knows are kept, the dangerous ones harmlessly",
    async run(net) {
      const body = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(pushed("PROTO")).slice(1)}`;
      const headers = { "Content-Type": "application/json" };
      checkDone(await net.ask("PUT", `${mine}/PROTO`, { body, headers }), { http: 201 });
      await patch(net, "PROTO", { name: "x", last_updated: later });
      expect(await stored(net, "PROTO")).toMatchObject(pushed("PROTO", { name: "x", last_updated: later }));
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  },
];
prove("writes", {}, writes);

prove(
  "two owners",
  { partner: { roles: [role(theirs, "CPO"), role({ country_code: "LU", party_id: "MOL" }, "CPO")] } },
  [
    {
      rule: "PUSH-07",
      name: "the same id of two owners is two objects",
      async run({ ask }) {
        const other = pushed("SAME", { country_code: "LU", party_id: "MOL", name: "of MOL" });
        const headers = { "OCPI-from-country-code": undefined, "OCPI-from-party-id": undefined };
        await ask("PUT", `${mine}/SAME`, { headers, json: pushed("SAME", { name: "of MOV" }) });
        const answer = await ask("PUT", "/receiver/locations/LU/MOL/SAME", { headers, json: other });
        expect(answer.http).toBe(201);
        expect((await ask("GET", `${mine}/SAME`, { headers })).body.data).toMatchObject({ name: "of MOV" });
        const { body } = await ask("GET", "/receiver/locations/LU/MOL/SAME", { headers });
        expect(body.data).toEqual(other);
      },
    },
  ],
);
