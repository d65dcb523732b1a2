import { tolerantDocument } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { operationOf, type Parameter, type Schema, whole } from "./document.js";

const parameters = tolerantDocument.components.parameters as Readonly<Record<string, Parameter>>;
const strict = (id: string, name: string) =>
  operationOf(id).parameters.find((parameter) => parameter.name === name);
const schemaOf = (key: string): Schema => {
  const found = parameters[key];
  if (found === undefined) throw new Error(`There is no parameter ${key}`);
  return found.schema;
};
const matches = (schema: Schema, value: string) => new RegExp(schema.pattern ?? "", "u").test(value);

describe("parameters from a partner", () => {
  test.each(Object.entries(parameters))(
    "%s refers to no schema, for the gate does not see what is beside",
    (_, one) => {
      expect(one.schema.$ref).toBeUndefined();
      expect(one.schema.type).toMatch(/^(?:string|integer)$/);
    },
  );

  test("headers may be missing, path and query as in the document", () => {
    for (const [key, { in: where, required = false }] of Object.entries(parameters)) {
      if (where === "header") expect([key, required]).toEqual([key, false]);
      if (where === "path") expect([key, required]).toEqual([key, true]);
    }
    // A partner may be let off (profile.optionalDateFrom), so the server asks for it, not the document (SESS-03).
    expect(parameters.DateFromRequired?.required).toBe(false);
    expect(parameters.ResponseURL?.required).toBe(true);
  });

  test.each([
    ["CountryCode", 2],
    ["PartyID", 3],
    ["LocationID", 36],
    ["SessionID", 36],
    ["CdrID", 39],
    ["TokenUID", 36],
  ])("%s identifies: at most %i characters", (key, maxLength) => {
    expect(schemaOf(key)).toMatchObject({ maxLength });
  });

  test("a type may be new, and is RFID where it is missing (TOK-01)", () => {
    expect(schemaOf("Type")).toMatchObject({ default: "RFID" });
    expect(schemaOf("Type").enum).toBeUndefined();
    expect(strict("tokens.sender.authorize.post", "type")?.schema.default).toBe("RFID");
  });

  test("a response_url is an http address, percent-encoded (CHP-01)", () => {
    const schema = schemaOf("ResponseURL");
    expect(schema.maxLength).toBeUndefined();
    expect(
      ["https://movendo.example/1", "HTTP://movendo.example/1"].map((url) => matches(schema, url)),
    ).toEqual([true, true]);
    expect(["ftp://movendo.example/1", "/1", ""].map((url) => matches(schema, url))).toEqual([
      false,
      false,
      false,
    ]);
    const own = strict("chargingprofiles.receiver.get", "response_url");
    expect(own).not.toHaveProperty("allowReserved", true);
    expect(whole(own?.schema ?? {}).maxLength).toBe(255);
  });

  test("dates may have the forms that partners send", () => {
    for (const key of ["DateFrom", "DateTo", "DateFromRequired"]) {
      expect(matches(schemaOf(key), "2026-03-02T09:15:00+00:00")).toBe(true);
      expect(matches(schemaOf(key), "yesterday")).toBe(false);
    }
  });
});
