import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { connector, evse, location, pushed, spoilt } from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const stored = async ({ ask }: Net, path: string) => {
  const answer = await ask("GET", `${mine}/${path}`);
  checkDone(answer, { data: true });
  return answer.body.data;
};
const tokenType = { uid: "04A2C91BE25E80", type: "RFID" };
const hours = { weekday: 1, period_begin: "08:00", period_end: "20:00" };
/** Rules inside an object: stored and reported when tolerant, refused when strict; ours are held to them. */
const rules: readonly { rule: string; name: string; more: Record<string, unknown>; path: string }[] = [
  {
    rule: "LOC-07",
    name: "none of uid, visual_number, group_id",
    more: { publish: false, publish_allowed_to: [{ issuer: "Movendo" }] },
    path: "/publish_allowed_to/0",
  },
  {
    rule: "LOC-07",
    name: "uid without type",
    more: { publish: false, publish_allowed_to: [{ uid: "1" }] },
    path: "/publish_allowed_to/0",
  },
  {
    rule: "LOC-07",
    name: "visual_number without issuer",
    more: { publish: false, publish_allowed_to: [tokenType, { visual_number: "1" }] },
    path: "/publish_allowed_to/1",
  },
  {
    rule: "LOC-08",
    name: "closed at times, without regular_hours",
    more: { opening_times: { twentyfourseven: false } },
    path: "/opening_times/regular_hours",
  },
  {
    rule: "LOC-08",
    name: "closed at times, with no regular_hours in the list",
    more: { opening_times: { twentyfourseven: false, regular_hours: [] } },
    path: "/opening_times/regular_hours",
  },
  {
    rule: "LOC-08",
    name: "always open, with regular_hours",
    more: { opening_times: { twentyfourseven: true, regular_hours: [hours] } },
    path: "/opening_times/regular_hours",
  },
  {
    rule: "LOC-08",
    name: "an eighth weekday",
    more: { opening_times: { twentyfourseven: false, regular_hours: [{ ...hours, weekday: 8 }] } },
    path: "/opening_times/regular_hours/0/weekday",
  },
  {
    rule: "LOC-08",
    name: "a time without a leading zero",
    more: { opening_times: { twentyfourseven: false, regular_hours: [{ ...hours, period_begin: "8:00" }] } },
    path: "/opening_times/regular_hours/0/period_begin",
  },
  ...["52.08", "52,08964", "52", "152.089640", "+52.08964", "52.08964012345"].map((latitude) => ({
    rule: "LOC-10",
    name: `latitude ${latitude}`,
    more: { coordinates: { latitude, longitude: "5.10978" } },
    path: "/coordinates/latitude",
  })),
  {
    rule: "LOC-10",
    name: "longitude 5.1",
    more: { coordinates: { latitude: "52.08964", longitude: "5.1" } },
    path: "/coordinates/longitude",
  },
];

prove("tolerant", {}, [
  ...rules.map(
    ({ rule, name, more, path }, index): Row => ({
      rule,
      name: `${name} is stored and reported`,
      async run(net) {
        const json = spoilt(pushed(`R${index}`), more);
        const answer = await net.ask("PUT", `${mine}/R${index}`, { json });
        checkDone(answer, { http: 201 });
        expect(await stored(net, `R${index}`)).toEqual(json);
        const event = net.eventsOf("tolerated").find(({ id }) => id?.endsWith(`/R${index}`));
        expect(event).toMatchObject({ object: "Location", operation: "locations.receiver.put", removed: [] });
        const named = event?.violations.map((each) => [each.rule, each.path]);
        expect(named?.every((each) => each[0] === rule && each[1]?.startsWith(path))).toBe(true);
      },
    }),
  ),
  {
    rule: "LOC-11",
    name: "tariff_ids that nobody knows are taken without a word",
    async run(net) {
      const evses = [evse({ connectors: [connector({ tariff_ids: ["UNKNOWN-1", "UNKNOWN-2"] })] })];
      checkDone(await net.ask("PUT", `${mine}/TARIFF`, { json: pushed("TARIFF", { evses }) }), { http: 201 });
      expect(await stored(net, "TARIFF")).toMatchObject({ evses });
      expect(net.eventsOf("tolerated").some(({ id }) => id?.endsWith("/TARIFF"))).toBe(false);
    },
  },
  ...[
    {
      publish: false,
      publish_allowed_to: [tokenType, { group_id: "G" }, { visual_number: "1", issuer: "M" }],
    },
    { opening_times: { twentyfourseven: true } },
    { opening_times: { twentyfourseven: false, regular_hours: [hours], exceptional_closings: [] } },
    { coordinates: { latitude: "-9.12345", longitude: "-179.123456" } },
  ].map(
    (more, index): Row => ({
      rule: ["LOC-07", "LOC-08", "LOC-08", "LOC-10"][index] ?? "",
      name: `${JSON.stringify(more)} is right, and no event`,
      async run(net) {
        checkDone(await net.ask("PUT", `${mine}/OK${index}`, { json: spoilt(pushed(`OK${index}`), more) }), {
          http: 201,
        });
        expect(net.eventsOf("tolerated").some(({ id }) => id?.endsWith(`/OK${index}`))).toBe(false);
      },
    }),
  ),
  {
    rule: "LOC-10",
    name: "coordinates that are numbers are refused, for their digits are lost",
    async run({ ask }) {
      const json = spoilt(pushed("FLOAT"), { coordinates: { latitude: 52.08964, longitude: 5.10978 } });
      checkRefused(await ask("PUT", `${mine}/FLOAT`, { json }), {
        http: 200,
        code: 2001,
        says: /\/coordinates\/latitude must be string/,
      });
    },
  },
]);

proveRefused(
  "strict",
  { options: { strict: true } },
  rules.map(
    ({ rule, name, more, path }): Refusal => ({
      rule,
      name: `${name} is refused`,
      method: "PUT",
      path: `${mine}/S`,
      ask: { json: spoilt(pushed("S"), more) },
      http: 200,
      code: 2001,
      says: path,
    }),
  ),
);

prove("strict", { options: { strict: true } }, [
  {
    rule: "LOC-11",
    name: "tariff_ids that nobody knows are taken",
    async run({ ask }) {
      const evses = [evse({ connectors: [connector({ tariff_ids: ["UNKNOWN-1"] })] })];
      checkDone(await ask("PUT", `${mine}/TARIFF`, { json: pushed("TARIFF", { evses }) }), { http: 201 });
    },
  },
]);

prove(
  "our own, held to the rules",
  { locations: rules.map(({ more }, index) => spoilt(location(`O${index}`), more) as unknown as Location) },
  rules.map(
    ({ rule, name }, index): Row => ({
      rule,
      name: `${name} is not sent`,
      async run({ ask, eventsOf }) {
        const answer = await ask("GET", `/sender/locations/O${index}`);
        checkRefused(answer, { http: 200, code: 3000, says: /not valid/ });
        const event = eventsOf("withheld").at(-1);
        expect(event?.id).toBe(`O${index}`);
        expect(new Set(event?.violations.map((each) => each.rule))).toEqual(new Set([rule]));
      },
    }),
  ),
);
