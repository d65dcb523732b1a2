import { type SchemaName, validate } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { fields } from "./facts.js";
import { faultsOf } from "./faults.js";
import { sample } from "./sample.js";

const objects = [...new Set(fields.map(({ schema }) => schema))] as SchemaName[];

describe.each(objects)("%s: a correct one", (name) => {
  test("with all fields", () => {
    expect(validate(name, sample(name))).toEqual([]);
  });
  test("with the required fields only", () => {
    expect(validate(name, sample(name, "minimal"))).toEqual([]);
  });
  test("with fields that OCPI does not know", () => {
    expect(validate(name, { ...sample(name), x_own: { any: [1] } })).toEqual([]);
  });
});

describe("a fault in a field is found, where it is", () => {
  for (const { schema, fact } of fields) {
    const name = schema as SchemaName;
    for (const { what, value, at } of faultsOf(fact)) {
      test(`${schema}.${fact.field}: ${what}`, () => {
        const { [fact.field]: before, ...rest } = sample(schema);
        expect(before).toBeDefined();
        const faulty = value === undefined ? rest : { ...rest, [fact.field]: value };
        const paths = validate(name, faulty).map(({ path }) => path);
        expect(paths).toContain(`/${fact.field}${at}`);
      });
    }
  }
});

describe("a text of exactly the greatest length is correct", () => {
  for (const { schema, fact } of fields) {
    const { type, max_length: max = 0, regex, cardinality, field } = fact;
    if (!["CiString", "string", "URL", "DateTime"].includes(type) || regex !== undefined) continue;
    test(`${schema}.${field}: ${max} characters`, () => {
      const start = { URL: "https://a.example/", DateTime: "2026-03-02T09:15:00." }[type as string] ?? "";
      const filler = type === "DateTime" ? "0" : "a";
      const text =
        start.padEnd(max - (type === "DateTime" ? 1 : 0), filler) + (type === "DateTime" ? "Z" : "");
      expect(text).toHaveLength(max);
      const value = cardinality === "*" ? [text] : text;
      expect(validate(schema as SchemaName, { ...sample(schema), [field]: value })).toEqual([]);
    });
  }
});

test.each([
  "2026-03-02T09:15:00Z",
  "2026-03-02T09:15:00",
  "2026-03-02T09:15:00.2Z",
  "2024-02-29T23:59:59.999",
])("the moment %s is correct (TYPE-03)", (moment) => {
  expect(validate("Location", { ...sample("Location"), last_updated: moment })).toEqual([]);
});
