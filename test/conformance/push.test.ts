import { memoryCrud } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { role } from "../support/conformance-net.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import {
  connector,
  evse,
  foreign,
  pushed,
  spoilt,
  theirs,
  updated,
  without,
} from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const later = "2026-03-05T12:00:00Z";
const noLocation = { http: 404, code: 2000, says: /^there is no such Location$/ };

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

const mismatch = { rule: "PUSH-01", http: 200, code: 2001 };
proveRefused("URL and body disagree", { received: [pushed("LOC", { evses: [evse()] })] }, [
  ...(
    [
      ["id", "OTHER"],
      ["country_code", "DE"],
      ["party_id", "XYZ"],
    ] as const
  ).flatMap(([name, value]): Refusal[] => [
    {
      ...mismatch,
      name: `PUT with another ${name}`,
      method: "PUT",
      path: `${mine}/LOC`,
      ask: { json: pushed("LOC", { [name]: value }) },
      says: new RegExp(`^/${name} is "${value}", but the URL says "`),
    },
    {
      ...mismatch,
      name: `PATCH with another ${name}`,
      method: "PATCH",
      path: `${mine}/LOC`,
      ask: { json: { [name]: value, last_updated: later } },
      says: new RegExp(`^/${name} is "${value}", but the URL says "`),
    },
  ]),
  ...(["PUT", "PATCH"] as const).flatMap((method): Refusal[] => [
    {
      ...mismatch,
      name: `${method} of an EVSE with another uid`,
      method,
      path: `${mine}/LOC/E1`,
      ask: { json: evse({ uid: "E2" }) },
      says: /^\/uid is "E2", but the URL says "E1"$/,
    },
    {
      ...mismatch,
      name: `${method} of a Connector with another id`,
      method,
      path: `${mine}/LOC/E1/1`,
      ask: { json: connector({ id: "2" }) },
      says: /^\/id is "2", but the URL says "1"$/,
    },
  ]),
]);

proveRefused("whose it is", {}, [
  ...(["PUT", "PATCH"] as const).flatMap((method): Refusal[] => [
    {
      rule: "PUSH-02",
      name: `${method} under a party of nobody here`,
      method,
      path: "/receiver/locations/DE/XYZ/X",
      ask: { json: pushed("X", foreign) },
      ...noLocation,
    },
    {
      rule: "PUSH-02",
      name: `${method} under a party of ours`,
      method,
      path: "/receiver/locations/NL/OCA/X",
      ask: { json: pushed("X", { country_code: "NL", party_id: "OCA" }) },
      ...noLocation,
    },
  ]),
]);

const missing: Refusal = {
  rule: "AMB-04",
  name: "",
  method: "PUT",
  path: "",
  http: 404,
  code: 2000,
  says: /^there is no such/,
};
proveRefused("what is not there", { received: [pushed("LOC")] }, [
  { ...missing, name: "PUT of an EVSE", path: `${mine}/NONE/E1`, ask: { json: evse() } },
  { ...missing, name: "PUT of a Connector", path: `${mine}/NONE/E1/1`, ask: { json: connector() } },
  {
    ...missing,
    name: "PUT of a Connector of an EVSE that is not there",
    path: `${mine}/LOC/NONE/1`,
    ask: { json: connector() },
  },
  ...["NONE", "NONE/E1", "LOC/NONE", "LOC/E1/NONE", "LOC/NONE/1"].map(
    (path): Refusal => ({
      ...missing,
      name: `PATCH of ${path}`,
      method: "PATCH",
      path: `${mine}/${path}`,
      ask: { json: { last_updated: later } },
    }),
  ),
]);
prove("what is not there", {}, [
  {
    rule: "AMB-04",
    name: "no stub is made for it",
    async run({ ask }) {
      await ask("PUT", `${mine}/STUB/E1`, { json: evse() });
      await ask("PATCH", `${mine}/STUB`, { json: { name: "x", last_updated: later } });
      checkRefused(await ask("GET", `${mine}/STUB`), noLocation);
    },
  },
]);

const noMoment = {
  rule: "PUSH-04",
  http: 200,
  code: 2001,
  says: /^\/last_updated is required$/,
  method: "PATCH",
};
proveRefused("a PATCH without last_updated", { received: [pushed("LOC")] }, [
  ...["LOC", "LOC/E1", "LOC/E1/1"].flatMap((path): Refusal[] => [
    { ...noMoment, name: path, path: `${mine}/${path}`, ask: { json: { name: "x" } } },
    { ...noMoment, name: `${path}, and nothing else`, path: `${mine}/${path}`, ask: { json: {} } },
  ]),
  {
    ...noMoment,
    name: "null is none",
    path: `${mine}/LOC`,
    ask: { json: { last_updated: null } },
    says: /^\/last_updated /,
  },
  ...["", 5, "soon"].map(
    (last_updated): Refusal => ({
      ...noMoment,
      name: `${JSON.stringify(last_updated)} is none`,
      path: `${mine}/LOC`,
      ask: { json: { last_updated } },
      says: /^\/last_updated /,
    }),
  ),
]);

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
        id: "OLD",
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

const ids = [
  "a/b",
  "a//b",
  "a*b",
  "a b",
  "a%b",
  "%41",
  "a%2Fb",
  "a?b#c",
  "..a",
  "é",
  "日本",
  "__proto__",
  "constructor",
  "toString",
  "+",
  "a&b=c",
  "'\"<>",
];
prove(
  "ids",
  { options: { modules: { locations: { receiver: memoryCrud<Location>() } } } },
  ids.flatMap((id): Row[] => {
    const encoded = encodeURIComponent(id);
    const path = `${mine}/${encoded}`;
    return [
      {
        rule: "TYPE-01",
        name: `${JSON.stringify(id)} is decoded exactly once, and names one object`,
        async run({ ask }) {
          checkSame(await ask("GET", path), await ask("GET", `${mine}/NONE`));
          const json = pushed(id, { evses: [evse({ uid: id, connectors: [connector({ id })] })] });
          checkDone(await ask("PUT", path, { json }), { http: 201 });
          expect((await ask("GET", path)).body.data).toEqual(json);
          expect((await ask("GET", `${path}/${encoded}`)).body.data).toMatchObject({ uid: id });
          checkDone(await ask("PATCH", `${path}/${encoded}/${encoded}`, { json: { last_updated: updated } }));
          expect((await ask("GET", `${path}/${encoded}/${encoded}`)).body.data).toEqual(connector({ id }));
        },
      },
    ];
  }),
);
