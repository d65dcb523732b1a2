import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as spec from "@openocpi/spec";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import { parse } from "yaml";
import { schemaNames, schemaOf } from "./document.js";
import { facts } from "./facts.js";
import { sample } from "./sample.js";

const exported: Readonly<Record<string, unknown>> = spec;
const lowerFirst = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);

describe.each(Object.entries(facts.enums))("%s", (name, values) => {
  test("has its values as a list", () => {
    expect(exported[`${lowerFirst(name)}Values`]).toEqual(values);
  });

  test("has a guard that knows them, and nothing else", () => {
    const guard = exported[`is${name}`];
    if (typeof guard !== "function") throw new Error(`is${name} is missing`);
    for (const value of values) expect(guard(value)).toBe(true);
    for (const value of ["NO_SUCH_VALUE", "", null, undefined, 5, [values[0]]])
      expect(guard(value)).toBe(false);
  });
});

test("a guard narrows to its enum", () => {
  const value: unknown = "AVAILABLE";
  if (!spec.isStatus(value)) throw new Error("AVAILABLE is a Status");
  expectTypeOf(value).toEqualTypeOf<spec.Status>();
});

test("the document is there as JavaScript, JSON and YAML, and says the same in each", () => {
  const file = (name: string) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@openocpi/spec/${name}`)), "utf8");
  for (const folder of ["", "2.2.1/"]) {
    expect(JSON.parse(file(`${folder}openapi.json`))).toEqual(spec.document);
    expect(parse(file(`${folder}openapi.yaml`))).toEqual(spec.document);
  }
});

describe("jsonSchema", () => {
  const own = schemaNames.filter((name) => schemaOf(name).type === "object" && !name.endsWith("Patch"));

  test.each(own)("%s: needs no other schema, and says the same as validate", (name) => {
    const ajv = new Ajv2020({ strict: false });
    const isValid = ajv.compile(spec.jsonSchema(name));
    expect(isValid(sample(name))).toBe(true);
    expect(isValid(sample(name, "minimal"))).toBe(true);
    const [required] = schemaOf(name).required ?? [];
    if (required === undefined) return;
    const { [required]: _, ...rest } = sample(name);
    expect(isValid(rest)).toBe(false);
  });

  test("holds what it refers to, and nothing else", () => {
    expect(Object.keys(spec.jsonSchema("GeoLocation").$defs)).toEqual(["GeoLocation"]);
    expect(Object.keys(spec.jsonSchema("ClientInfo").$defs).sort()).toEqual([
      "CiString",
      "ClientInfo",
      "ConnectionStatus",
      "DateTime",
      "Role",
    ]);
  });

  test("of the tolerant form lets pass what that lets pass", () => {
    const isValid = new Ajv2020({ strict: false }).compile(spec.jsonSchema("Connector", "tolerant"));
    expect(isValid({ ...sample("Connector"), standard: "MCS" })).toBe(true);
  });
});
