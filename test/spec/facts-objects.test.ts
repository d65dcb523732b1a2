import { describe, expect, test } from "vitest";
import { type Schema, schemaOf, schemas, whole } from "./document.js";
import { type FieldFact, facts, fields, isList, isRequired, schemaName } from "./facts.js";

const jsonTypes: Readonly<Record<FieldFact["type"], string | undefined>> = {
  any: undefined,
  boolean: "boolean",
  CiString: "string",
  DateTime: "string",
  enum: "string",
  int: "integer",
  number: "number",
  object: "object",
  string: "string",
  URL: "string",
};
/** The names that field types have as schemas of the document. */
const textTypes: Partial<Record<FieldFact["type"], string>> = {
  CiString: "CiString",
  DateTime: "DateTime",
  string: "PrintableString",
  URL: "URL",
};
/** A string that has a stricter pattern than PrintableString; the facts give the others. */
const patterned = new Set(["Credentials.token"]);

const propertyOf = (schema: string, field: string): Schema => {
  const property = schemaOf(schema).properties?.[field];
  if (property === undefined) throw new Error(`${schema} has no ${field}`);
  return property;
};

test("the facts are complete: 56 objects with 300 fields, 34 enums with 233 values", () => {
  expect(Object.keys(facts.objects)).toHaveLength(56);
  expect(Object.values(facts.objects).flat()).toHaveLength(300);
  expect(Object.keys(facts.enums)).toHaveLength(34);
  expect(Object.values(facts.enums).flat()).toHaveLength(233);
});

describe("objects", () => {
  test.each(Object.keys(facts.objects))(
    "%s has the fields of OCPI in its order, and requires the same",
    (object) => {
      const schema = schemaOf(schemaName(object));
      const list = facts.objects[object] ?? [];
      expect(schema.type).toBe("object");
      expect(Object.keys(schema.properties ?? {}).sort()).toEqual(list.map(({ field }) => field).sort());
      if (object !== "ResponseEnvelope") {
        expect(Object.keys(schema.properties ?? {})).toEqual(list.map(({ field }) => field));
      }
      expect([...(schema.required ?? [])].sort()).toEqual(
        list
          .filter(isRequired)
          .map(({ field }) => field)
          .sort(),
      );
    },
  );

  test("there is no other object schema than those of OCPI and the bodies of PATCH", () => {
    const known = Object.keys(facts.objects).map(schemaName);
    const others = Object.entries(schemas).filter(
      ([name, schema]) => schema.type === "object" && !known.includes(name),
    );
    expect(others.map(([name]) => name).sort()).toEqual([
      "ConnectorPatch",
      "EVSEPatch",
      "LocationPatch",
      "SessionPatch",
      "TokenPatch",
    ]);
  });
});

describe("fields", () => {
  for (const { schema, fact } of fields) {
    const place = `${schema}.${fact.field}`;
    test(`${place} is ${fact.ref ?? fact.type}, cardinality ${fact.cardinality}`, () => {
      const property = propertyOf(schema, fact.field);
      const one = isList(fact) ? (whole(property).items ?? {}) : property;
      if (isList(fact)) {
        expect(property.type).toBe("array");
        expect(property.minItems).toBe(fact.cardinality === "+" ? 1 : undefined);
      }
      const full = whole(one);
      expect(full.type).toBe(jsonTypes[fact.type]);
      if (fact.ref !== undefined) expect(one.$ref).toBe(`#/components/schemas/${fact.ref}`);
      const text = textTypes[fact.type];
      if (fact.regex !== undefined) expect(full.pattern).toBe(`^${fact.regex}$`);
      else if (text !== undefined && !patterned.has(place)) {
        expect(one.$ref).toBe(`#/components/schemas/${text}`);
      }
      expect(full.maxLength).toBe(fact.max_length);
      if (fact.max_digits !== undefined) expect(full.maximum).toBeLessThan(10 ** fact.max_digits);
      expect(property.default).toBeUndefined();
      expect(property.description).toMatch(/\w/);
      if (fact.default !== undefined)
        expect(property.description).toContain(`Left out means ${fact.default}`);
    });
  }
});

describe("enums", () => {
  test.each(Object.entries(facts.enums))(
    "%s has the values of OCPI in its order, each explained",
    (name, values) => {
      const schema = schemaOf(name);
      expect(schema.enum).toEqual(values);
      expect(Object.keys(schema["x-enum-descriptions"] ?? {}).sort()).toEqual([...values].sort());
      for (const text of Object.values(schema["x-enum-descriptions"] ?? {})) expect(text).toMatch(/\w/);
    },
  );

  test("there is no other enum", () => {
    const names = Object.entries(schemas).filter(([, schema]) => schema.enum !== undefined);
    expect(names.map(([name]) => name).sort()).toEqual(Object.keys(facts.enums).sort());
  });

  test("those whose value software acts on are marked, and no other", () => {
    const steering = Object.entries(schemas).filter(([, schema]) => schema["x-steers"] === true);
    expect(steering.map(([name]) => name).sort()).toEqual([
      "AllowedType",
      "ChargingPreferencesResponse",
      "ChargingProfileResponseType",
      "ChargingProfileResultType",
      "ChargingRateUnit",
      "CommandResponseType",
      "CommandResultType",
      "ConnectionStatus",
      "InterfaceRole",
      "Role",
      "SessionStatus",
      "Status",
      "WhitelistType",
    ]);
  });
});
