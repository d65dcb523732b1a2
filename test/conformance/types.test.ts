import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { connector, evse, location, pushed, spoilt, without } from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const read = async ({ ask }: Net, path: string) => (await ask("GET", `${mine}/${path}`)).body.data;
let count = 0;

/** A value that is taken as it is, and whether that is reported. */
const kept = (
  rule: string,
  name: string,
  more: Readonly<Record<string, unknown>>,
  reported: string | undefined,
  expected: Readonly<Record<string, unknown>> = more,
): Row => {
  const id = `T${count++}`;
  return {
    rule,
    name: `${name} is ${reported === undefined ? "right" : `taken and reported as ${reported}`}`,
    async run(net) {
      const answer = await net.ask("PUT", `${mine}/${id}`, { json: spoilt(pushed(id), more) });
      checkDone(answer, { http: 201 });
      expect(await read(net, id)).toMatchObject(expected);
      const event = net.eventsOf("tolerated").find((each) => each.id?.endsWith(`/${id}`));
      expect(event?.violations[0]?.rule).toBe(reported);
    },
  };
};
const withConnector = (more: Readonly<Record<string, unknown>>) => ({
  evses: [{ ...evse(), connectors: [{ ...connector(), ...more }] }],
});

prove("taken", {}, [
  {
    rule: "TYPE-01",
    name: "owner, ids and URL are compared without case, and the object stays as it was written",
    async run(net) {
      const json = pushed("Mixed-Case", { country_code: "be", party_id: "Mov" });
      checkDone(await net.ask("PUT", "/receiver/locations/Be/mOV/mixed-CASE", { json }), { http: 201 });
      checkDone(await net.ask("PUT", "/receiver/locations/BE/MOV/MIXED-case", { json }), { http: 200 });
      expect(await read(net, "mixed-case")).toEqual(json);
    },
  },
  {
    rule: "TYPE-01",
    name: "a pushed id may differ from the URL in case",
    async run(net) {
      checkDone(await net.ask("PUT", `${mine}/lower`, { json: pushed("LOWER") }), { http: 201 });
    },
  },
  kept("TYPE-01", "an id beyond ASCII", { evses: [evse({ uid: "É1" })] }, "TYPE-01"),
  kept("TYPE-02", "text in any script", { name: "Žižkov ☕ 東京 🔌" }, undefined),
  kept("TYPE-02", "a line break", { name: "one\ntwo" }, "TYPE-02"),
  kept("TYPE-02", "an enum value in lower case", { parking_type: "on_street" }, "TYPE-08"),
  ...["2026-03-02T09:00:00Z", "2026-03-02T09:00:00", "2026-03-02T09:00:00.1", "2026-03-02T09:00:00.123Z"].map(
    (last_updated) => kept("TYPE-03", last_updated, { last_updated }, undefined),
  ),
  ...[
    "2026-03-02T09:00:00+00:00",
    "2026-03-02 09:00:00",
    "2026-03-02T09:00:00.123456Z",
    "2026-03-02t09:00:00z",
  ].map((last_updated) =>
    kept(
      last_updated.includes("t") || last_updated.includes("456") ? "AMB-35" : "TYPE-04",
      last_updated,
      { last_updated },
      "TYPE-04",
    ),
  ),
  kept(
    "TYPE-05",
    "a number with four decimals and more",
    {
      energy_mix: {
        is_green_energy: false,
        energy_sources: [
          { source: "WIND", percentage: 33.3333 },
          { source: "SOLAR", percentage: 0.1 },
          { source: "WATER", percentage: 66.566712345 },
        ],
      },
    },
    undefined,
  ),
  kept("AMB-36", "1.0 as an int", withConnector({ max_voltage: 400.0 }), undefined),
  kept("P-12", "a fraction where an int should be", withConnector({ max_voltage: 399.9 }), "TYPE-05"),
  kept(
    "TYPE-05",
    "an optional number that is a string, which is taken out,",
    withConnector({ max_electric_power: "22000" }),
    undefined,
    withConnector({}),
  ),
  {
    rule: "TYPE-05",
    name: "what was taken out is reported",
    async run(net) {
      const json = spoilt(pushed("OUT"), withConnector({ max_electric_power: "22000" }));
      checkDone(await net.ask("PUT", `${mine}/OUT`, { json }), { http: 201 });
      expect(await read(net, "OUT/E1/1")).toEqual(connector());
      const event = net.eventsOf("tolerated").find(({ id }) => id?.endsWith("/OUT"));
      expect(event?.removed).toMatchObject([
        { path: "/evses/0/connectors/0/max_electric_power", keyword: "type", rule: "TYPE-05" },
      ]);
    },
  },
  {
    rule: "TYPE-06",
    name: "null and absent are the same in a whole object, at every level",
    async run(net) {
      const json = spoilt(pushed("NULL"), {
        name: null,
        facilities: null,
        opening_times: null,
        directions: [null],
        evses: [
          { ...evse(), floor_level: null, images: null, connectors: [{ ...connector(), tariff_ids: null }] },
        ],
      });
      checkDone(await net.ask("PUT", `${mine}/NULL`, { json }), { http: 201 });
      expect(await read(net, "NULL")).toEqual(spoilt(pushed("NULL"), { directions: [] }));
      expect(net.eventsOf("tolerated").some(({ id }) => id?.endsWith("/NULL"))).toBe(false);
    },
  },
  kept("TYPE-06", "an empty list where one may be", { facilities: [], evses: [] }, undefined),
  kept("TYPE-06", "an EVSE without a Connector", { evses: [evse({ connectors: [] })] }, "TYPE-06"),
  ...(
    [
      ["name", 255],
      ["address", 255],
      ["city", 45],
      ["state", 45],
      ["postal_code", 10],
    ] as const
  ).flatMap(([field, length]) => [
    kept("TYPE-07", `${field} of ${length} characters`, { [field]: "é".repeat(length) }, undefined),
    kept("TYPE-07", `${field} of ${length + 1} characters`, { [field]: "x".repeat(length + 1) }, "TYPE-07"),
  ]),
  kept("AMB-38", "a length in characters, not in bytes or halves,", { name: "🔌".repeat(255) }, undefined),
  kept("TYPE-07", "an id of 36 characters", { evses: [evse({ uid: "x".repeat(36) })] }, undefined),
  kept(
    "TYPE-07",
    "a URL of 256 characters",
    { images: [{ url: `https://a.example/${"x".repeat(238)}`, category: "OTHER", type: "png" }] },
    "TYPE-07",
  ),
  kept("TYPE-08", "an unknown field", { surprise: { deep: [1, 2] } }, undefined),
  kept("TYPE-08", "an unknown enum value in a list", { facilities: ["CAFE", "SPACEPORT"] }, "TYPE-08"),
  kept("AMB-38", "an unknown enum value of a Connector", withConnector({ standard: "MCS" }), "TYPE-08"),
  kept("TYPE-09", "#NA", { name: "#NA", evses: [evse({ evse_id: "#NA" })], address: "#NA" }, undefined),
]);

const refused = { method: "PUT", path: `${mine}/X`, http: 200, code: 2001 };
proveRefused("refused", {}, [
  ...(
    [
      ["country_code", 5],
      ["id", 5],
      ["id", ""],
      ["publish", "true"],
      ["publish", 1],
      ["address", 12],
      ["coordinates", "52.1,5.1"],
      ["last_updated", 1772442000],
      ["city", ["Utrecht"]],
      ["time_zone", null],
    ] as const
  ).map(
    ([name, value]): Refusal => ({
      ...refused,
      rule: name.startsWith("last") || typeof value !== "string" ? "TYPE-05" : "TYPE-07",
      name: `${name}: ${JSON.stringify(value)}`,
      ask: { json: spoilt(pushed("X"), { [name]: value }) },
      says: `/${name} `,
    }),
  ),
  ...["max_voltage", "max_amperage"].map(
    (name): Refusal => ({
      ...refused,
      rule: "TYPE-05",
      name: `${name} as a string`,
      ask: { json: spoilt(pushed("X"), withConnector({ [name]: "230" })) },
      says: `/evses/0/connectors/0/${name} must be`,
    }),
  ),
  ...["2026-02-30T00:00:00Z", "2026-03-02", "09:00", "", "2026-03-02T24:01:00Z"].map(
    (last_updated): Refusal => ({
      ...refused,
      rule: "TYPE-04",
      name: `last_updated ${JSON.stringify(last_updated)} names no moment`,
      ask: { json: pushed("X", { last_updated }) },
      says: /^\/last_updated is not well formed$/,
    }),
  ),
  ...Object.keys(without(pushed("X"), "evses")).map(
    (name): Refusal => ({
      ...refused,
      rule: "TYPE-07",
      name: `${name} is required`,
      ask: { json: without(pushed("X"), name) },
      says: `/${name} is required`,
    }),
  ),
  ...["uid", "status", "connectors", "last_updated"].map(
    (name): Refusal => ({
      ...refused,
      rule: "TYPE-07",
      name: `${name} of an EVSE is required`,
      path: `${mine}/X/E1`,
      ask: { json: without(evse(), name) },
      says: `/${name} is required`,
    }),
  ),
]);

const sent: readonly Location[] = [
  location("Z1", { last_updated: "2026-03-02T09:00:00" }),
  location("Z2", { last_updated: "2026-03-02T09:00:00+00:00" }),
  location("Z3", { country_code: "nl", party_id: "oca" }),
  location("Z4", { name: "x".repeat(256) }),
];
prove("our own", { locations: sent }, [
  {
    rule: "TYPE-03",
    name: "what is right leaves as it was written",
    async run({ ask }) {
      expect((await ask("GET", "/sender/locations/Z1")).body.data).toEqual(sent[0]);
      expect((await ask("GET", "/sender/locations/z3")).body.data).toEqual(sent[2]);
    },
  },
  ...(
    [
      ["TYPE-04", "Z2", "/last_updated"],
      ["TYPE-07", "Z4", "/name"],
    ] as const
  ).map(
    ([rule, id, path]): Row => ({
      rule,
      name: `${id} is not sent`,
      async run({ ask, eventsOf }) {
        checkRefused(await ask("GET", `/sender/locations/${id}`), {
          http: 200,
          code: 3000,
          says: /not valid/,
        });
        expect(eventsOf("withheld").at(-1)).toMatchObject({ id, violations: [{ rule, path }] });
      },
    }),
  ),
]);
