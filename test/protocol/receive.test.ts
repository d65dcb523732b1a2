import { type ReceiveOptions, receive, type Schemas } from "@openocpi/protocol";
import { type SchemaName, tolerantDocument, validate } from "@openocpi/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connector, evse, location, spoilt } from "../support/conformance-story.js";
import { mutated } from "../support/mutated.js";

const isName = (name: string): name is SchemaName => name in tolerantDocument.components.schemas;
const names = Object.keys(tolerantDocument.components.schemas).filter(isName);

const full = location("LOC", {
  name: "A",
  operator: { name: "B", logo: { url: "https://a.example", category: "LOGO" as never, type: "png" } },
  facilities: ["CAFE", "WIFI"],
  opening_times: {
    twentyfourseven: false,
    regular_hours: [{ weekday: 1, period_begin: "08:00", period_end: "20:00" }],
  },
  evses: [
    evse({ status_schedule: [{ period_begin: "2026-03-09T06:00:00Z", status: "BLOCKED" }] }),
    evse({ uid: "E2", connectors: [connector(), connector({ id: "2", tariff_ids: ["T"] })] }),
  ],
});
const credentials = {
  token: "t",
  url: "https://a.example/versions",
  roles: [{ role: "CPO", business_details: { name: "A" }, party_id: "OCA", country_code: "NL" }],
};
const patch = {
  status: "CHARGING",
  evse_id: null,
  connectors: [connector()],
  last_updated: "2026-03-02T09:00:00Z",
};

/** What always holds of a reception, whatever was sent. */
function check(name: SchemaName, value: unknown, options?: ReceiveOptions): void {
  const before = JSON.stringify(value);
  const reception = receive(name, value, options);
  expect(JSON.stringify(value), "what was given is left alone").toBe(before);
  if (!reception.accepted) {
    expect(reception.violations.length).toBeGreaterThan(0);
    return;
  }
  const left = validate(name, reception.value, "strict");
  // A fraction where there should be none is the one other type that is kept: it is a number all the same.
  expect(left.filter(({ keyword, message }) => keyword === "type" && message !== "must be integer")).toEqual(
    [],
  );
  expect(left.filter(({ steers }) => steers)).toEqual([]);
  expect(validate(name, reception.value, "tolerant")).toEqual([]);
  if (options?.strict || reception.tolerated.length + reception.removed.length === 0)
    expect(left).toEqual([]);
  // What was accepted once is accepted again, as it is.
  const again = receive(name, reception.value, options);
  expect(again).toMatchObject({ accepted: true, removed: [] });
  expect(again.accepted && again.value).toEqual(reception.value);
}

describe("receive, of anything", () => {
  for (const options of [{}, { strict: true }, { patch: true }, { strict: true, patch: true }]) {
    test(`any JSON value, any schema, ${JSON.stringify(options)}`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => check(name, value, options)),
        { numRuns: 300 },
      );
    });
  }
  const whole: readonly [keyof Schemas & SchemaName, unknown, ReceiveOptions][] = [
    ["Location", full, {}],
    ["Location", full, { strict: true }],
    ["Credentials", credentials, {}],
    ["EVSE", full.evses?.[0], {}],
    ["LocationPatch", full, { patch: true }],
    ["EVSEPatch", patch, { patch: true }],
    ["EVSEPatch", patch, { patch: true, strict: true }],
  ];
  for (const [name, value, options] of whole) {
    test(`a ${name} with faults, ${JSON.stringify(options)}`, () => {
      fc.assert(
        fc.property(mutated(value), (one) => check(name, one, options)),
        { numRuns: 500 },
      );
    });
  }

  test("a value that is nested without end is refused, not failed at", () => {
    const deep: unknown = JSON.parse(`${'{"a":['.repeat(50_000)}${"]}".repeat(50_000)}`);
    for (const options of [{}, { patch: true }])
      expect(receive("Location", spoilt(full, { deep }), options)).toMatchObject({ accepted: false });
  });
});

describe("receive", () => {
  const accepted = (name: SchemaName, value: unknown, options?: ReceiveOptions) => {
    const reception = receive(name, value, options);
    if (!reception.accepted) throw new Error(JSON.stringify(reception.violations));
    return reception;
  };

  test("what is right comes through as it is", () => {
    const { value, tolerated, removed } = accepted("EVSE", evse());
    expect({ value, tolerated, removed }).toEqual({ value: evse(), tolerated: [], removed: [] });
  });

  test("TYPE-06: nulls are dropped from a whole object, list items too", () => {
    const value = spoilt(evse(), { images: null, capabilities: [null, "RESERVABLE"], extra: { a: null } });
    expect(accepted("EVSE", value).value).toEqual(
      spoilt(evse(), { capabilities: ["RESERVABLE"], extra: {} }),
    );
  });

  test("AMB-05: in a Patch null stays at the top, and only there", () => {
    const value = {
      evse_id: null,
      images: [null],
      coordinates: { latitude: "52.08964", longitude: "5.10978", x: null },
    };
    const { tolerated, removed, ...rest } = accepted(
      "EVSEPatch",
      { ...value, last_updated: "2026-03-02T09:00:00Z" },
      { patch: true },
    );
    expect(rest.value).toEqual({
      evse_id: null,
      images: [],
      coordinates: { latitude: "52.08964", longitude: "5.10978" },
      last_updated: "2026-03-02T09:00:00Z",
    });
    expect([tolerated, removed]).toEqual([[], []]);
  });

  test("P-12: what is tolerated in a Patch is kept, null being allowed there or not", () => {
    const value = {
      floor_level: "a floor",
      capabilities: ["TELEPORT"],
      last_updated: "2026-03-02T09:00:00Z",
    };
    const { tolerated, removed, ...rest } = accepted("EVSEPatch", value, { patch: true });
    expect(rest.value).toEqual(value);
    expect(removed).toEqual([]);
    expect(tolerated.map(({ path, keyword }) => [path, keyword])).toEqual([
      ["/capabilities/0", "enum"],
      ["/floor_level", "maxLength"],
    ]);
  });

  test("P-12: list items are taken out by their place, ten and more of them", () => {
    const evses = Array.from({ length: 12 }, (_, index) =>
      spoilt(evse({ uid: `E${index}` }), index % 3 === 0 ? {} : { status: "MELTED" }),
    );
    const { value, removed } = accepted("Location", spoilt(location("A"), { evses }));
    expect(removed).toHaveLength(8);
    expect(value).toHaveProperty(
      "evses",
      [0, 3, 6, 9].map((index) => evse({ uid: `E${index}` })),
    );
  });

  test("a value that is no object at all is refused", () => {
    for (const value of [undefined, null, 5, "x", true, []])
      expect(receive("Location", value)).toMatchObject({ accepted: false });
  });
});
