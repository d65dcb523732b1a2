import { type SchemaName, validate } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { schemaOf } from "./document.js";
import { type FieldFact, facts, fields, isList, isRequired, schemaName } from "./facts.js";
import { sample } from "./sample.js";

const tolerated = (name: string, value: unknown) => validate(name as SchemaName, value, "tolerant");
const paths = (name: string, value: unknown) => tolerated(name, value).map(({ path }) => path);
const isIdentity = (name: string, field: string) =>
  schemaOf(name).properties?.[field]?.["x-identity"] === true;

/** Forms of a moment that partners send and that say clearly what is meant. */
const moments = [
  "2026-03-02T09:15:00.123456Z",
  "2026-03-02T09:15:00+00:00",
  "2026-03-02T10:15:00+01:00",
  "2026-03-02T10:15:00+0100",
  "2026-03-02 09:15:00",
  "2026-03-02T09:15Z",
  "2026-03-02t09:15:00z",
  "1970-1-1T00:00:00Z",
];
/** A value of another JSON type than the field has. */
const wrongType = ({ type, cardinality }: FieldFact): unknown => {
  if (cardinality === "+") return "x";
  return type === "object" || type === "number" || type === "int" || type === "boolean" ? "x" : 5;
};
/** The Envelope is no object that a partner stores: its timestamp is not needed to read an answer. */
const needed = (schema: string, { field }: FieldFact) => schema !== "Envelope" || field === "status_code";

describe.each(Object.keys(facts.objects).map(schemaName))("%s from a partner", (name) => {
  const own = fields.filter(({ schema }) => schema === name).map(({ fact }) => fact);
  const full = () => sample(name);

  test("may have fields that OCPI does not know", () => {
    expect(tolerated(name, { ...full(), x_own: null, other: { any: [1] } })).toEqual([]);
  });

  test("may have null, and an empty list, for what is optional (TYPE-06)", () => {
    const optional = own.filter((fact) => !isRequired(fact));
    const nulls = Object.fromEntries(optional.map(({ field }) => [field, null]));
    const empty = Object.fromEntries(optional.filter(isList).map(({ field }) => [field, []]));
    expect(tolerated(name, { ...full(), ...nulls })).toEqual([]);
    expect(tolerated(name, { ...full(), ...empty })).toEqual([]);
  });

  for (const fact of own) {
    const { field, type, max_length: max } = fact;
    const isText = ["CiString", "string"].includes(type);
    const wrap = (value: unknown) => (isList(fact) ? [value] : value);

    if (type === "enum" && schemaOf(fact.ref ?? "")["x-steers"] !== true) {
      test(`may have a new value in ${field} (TYPE-08)`, () => {
        expect(tolerated(name, { ...full(), [field]: wrap("NO_SUCH_VALUE") })).toEqual([]);
      });
    }
    if (type === "enum" && schemaOf(fact.ref ?? "")["x-steers"] === true) {
      test(`has a fault that cannot be passed over in an unknown ${field}`, () => {
        const found = validate(name as SchemaName, { ...full(), [field]: "NO_SUCH_VALUE" });
        expect(found).toContainEqual(expect.objectContaining({ path: `/${field}`, steers: true }));
      });
    }
    if (type === "DateTime") {
      test.each(moments)(`may have %s in ${field}`, (moment) => {
        expect(tolerated(name, { ...full(), [field]: moment })).toEqual([]);
      });
      test(`must not have what is no moment in ${field}`, () => {
        expect(paths(name, { ...full(), [field]: "yesterday" })).toEqual([`/${field}`]);
      });
    }
    if (isText && max !== undefined && isIdentity(name, field)) {
      test(`must not have an identity that is too long or empty in ${field}`, () => {
        expect(paths(name, { ...full(), [field]: "A".repeat(max + 1) })).toEqual([`/${field}`]);
        expect(paths(name, { ...full(), [field]: "" })).toEqual([`/${field}`]);
      });
    }
    if (isText && max !== undefined && !isIdentity(name, field)) {
      test(`may have a text that is too long, or has an odd character, in ${field}`, () => {
        expect(tolerated(name, { ...full(), [field]: wrap("A".repeat(max + 500)) })).toEqual([]);
        expect(tolerated(name, { ...full(), [field]: wrap("é\n") })).toEqual([]);
      });
    }
    if (isRequired(fact) && needed(name, fact)) {
      test(`must have ${field}, of its JSON type`, () => {
        const { [field]: _, ...rest } = full();
        expect(paths(name, rest)).toEqual([`/${field}`]);
        expect(paths(name, { ...rest, [field]: null })).toContain(`/${field}`);
        expect(paths(name, { ...rest, [field]: wrongType(fact) })).toContain(`/${field}`);
      });
    }
    if (fact.cardinality === "+" && name !== "Credentials") {
      test(`may have none in ${field}`, () => {
        expect(tolerated(name, { ...full(), [field]: [] })).toEqual([]);
      });
    }
    if (!isRequired(fact) && type !== "DateTime") {
      test(`may have any JSON type in ${field}, which is optional`, () => {
        expect(paths(name, { ...full(), [field]: 5 })).not.toContain(`/${field}`);
      });
    }
  }
});

describe("the response_url of a request", () => {
  const names = fields.filter(({ fact }) => fact.field === "response_url").map(({ schema }) => schema);

  test("is in six objects", () => {
    expect(names).toHaveLength(6);
  });
  test.each(names)("of %s may be long, but is an http address", (name) => {
    const url = `HTTPS://roaming.movendo.example/${"a".repeat(400)}`;
    expect(tolerated(name, { ...sample(name), response_url: url })).toEqual([]);
    for (const value of ["ftp://movendo.example/", "file:///etc/passwd", "results/1", ""]) {
      expect(paths(name, { ...sample(name), response_url: value })).toEqual(["/response_url"]);
    }
  });
});

describe("conditions between fields are reported, not refused", () => {
  test.each([
    ["CDR", { ...sample("CDR"), credit: false }],
    ["CDR", { ...sample("CDR"), credit: true, credit_reference_id: undefined }],
    ["ActiveChargingProfileResult", { result: "REJECTED", profile: sample("ActiveChargingProfile") }],
    ["StartSession", { ...sample("StartSession"), evse_uid: undefined }],
    ["ChargingProfilePeriod", { start_period: 0, limit: 16.25 }],
    ["CdrDimension", { type: "STATE_OF_CHARGE", volume: 101 }],
    ["Hours", { twentyfourseven: false }],
  ])("%s", (name, value) => {
    const given = JSON.parse(JSON.stringify(value)) as unknown;
    expect(validate(name as SchemaName, given)).not.toEqual([]);
    expect(tolerated(name, given)).toEqual([]);
  });
});
