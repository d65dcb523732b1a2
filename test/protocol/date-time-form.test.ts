import { parametersWithoutZ, withoutZ } from "@openocpi/protocol";
import { dateTimeMembers, type SchemaName, validate } from "@openocpi/spec";
import { expect, test } from "vitest";
import { schemaNames, schemaOf } from "../spec/document.js";
import { sample } from "../spec/sample.js";

/** The places of a value that hold text, as JSON Pointers. */
function textsIn(value: unknown, path = ""): string[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}/${name}`));
}

const at = (value: unknown, path: string): unknown =>
  path
    .split("/")
    .slice(1)
    .reduce<unknown>((holder, step) => Reflect.get(Object(holder), step), value);

function withText(value: unknown, path: string, text: string): unknown {
  const copy = structuredClone(value);
  const cut = path.lastIndexOf("/");
  Reflect.set(Object(at(copy, path.slice(0, cut))), path.slice(cut + 1), text);
  return copy;
}

/** The validator knows a DateTime too, by another way: it is what cannot be this. */
const isDateTime = (name: SchemaName, value: unknown, path: string): boolean =>
  validate(name, withText(value, path, "9999-99-99T99:99:99Z")).some(
    (violation) => violation.path === path && violation.rule === "TYPE-04",
  );

const objects = schemaNames.filter((name) => schemaOf(name).properties !== undefined) as SchemaName[];

test.each(objects)("%s: its DateTimes lose the Z, and nothing else changes (TYPE-03)", (name) => {
  const value = sample(name);
  const dateTimes = textsIn(value).filter((path) => isDateTime(name, value, path));
  const expected = dateTimes.reduce<unknown>(
    (rest, path) => withText(rest, path, String(at(value, path)).replace("Z", "")),
    value,
  );
  const before = structuredClone(value);
  expect(withoutZ(name, value)).toEqual(expected);
  expect(value).toEqual(before);
  expect(validate(name, withoutZ(name, value))).toEqual(validate(name, value));
  expect(name in dateTimeMembers).toBe(dateTimes.length > 0);
});

test.each([
  ["no Z", "Connector", { last_updated: "2026-03-02T09:15:00" }, { last_updated: "2026-03-02T09:15:00" }],
  ["null in a Patch", "SessionPatch", { end_date_time: null }, { end_date_time: null }],
  [
    "a list",
    "Token",
    [{ last_updated: "2026-03-02T09:15:00.250Z" }],
    [{ last_updated: "2026-03-02T09:15:00.250" }],
  ],
  [
    "what only looks like one",
    "Location",
    { name: "2026-03-02T09:15:00Z" },
    { name: "2026-03-02T09:15:00Z" },
  ],
  ["a member of no schema", "Location", { constructor: ["Z"], x: "Z" }, { constructor: ["Z"], x: "Z" }],
  ["no object", "Location", undefined, undefined],
] as const)("%s is left as it is, or written without Z (TYPE-03)", (_, name, value, expected) => {
  expect(withoutZ<unknown>(name, value)).toEqual(expected);
});

test("the DateTimes of a query are written without Z, its other parameters as they are (TYPE-03)", () => {
  const query = { date_from: "2026-03-02T09:15:00Z", date_to: undefined, limit: 5, type: "Z" };
  expect(parametersWithoutZ(query)).toEqual({ ...query, date_from: "2026-03-02T09:15:00" });
});
