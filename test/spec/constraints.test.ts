import { type Violation, validate } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { held } from "./constraint-cases.js";
import { facts } from "./facts.js";
import { sample } from "./sample.js";

test("each constraint of OCPI is held, or left to code knowingly", () => {
  expect(Object.keys(held).sort()).toEqual(facts.constraints.map(({ id }) => id).sort());
});

for (const { id, rule } of facts.constraints) {
  describe(`${id}: ${rule}`, () => {
    for (const { schema, cases } of [held[id] ?? []].flat()) {
      for (const [what, value, fault] of cases) {
        test(`${schema}: ${what} is ${fault === undefined ? "correct" : "refused"}`, () => {
          const found: readonly Violation[] = validate(schema, value);
          if (fault === undefined) expect(found).toEqual([]);
          else {
            const [path, ruleId] = fault;
            const wanted = ruleId === undefined ? { path } : { path, rule: ruleId };
            expect(found).toContainEqual(expect.objectContaining(wanted));
          }
        });
      }
    }
  });
}

describe("a Patch (PUSH-04, AMB-05)", () => {
  test.each([
    ["LocationPatch", "Location"],
    ["EVSEPatch", "EVSE"],
    ["ConnectorPatch", "Connector"],
    ["SessionPatch", "Session"],
    ["TokenPatch", "Token"],
  ] as const)("%s takes every field of %s, null for the optional ones and for no other", (name, object) => {
    const last = { last_updated: "2026-03-02T09:15:00Z" };
    for (const { field, cardinality } of facts.objects[object] ?? []) {
      const value = sample(object)[field];
      expect(validate(name, { ...last, [field]: value })).toEqual([]);
      const optional = cardinality === "?" || cardinality === "*";
      const nullable = optional && field !== "charging_periods";
      expect([field, validate(name, { ...last, [field]: null }).length === 0]).toEqual([field, nullable]);
      expect(validate(name, { ...last, [field]: Number.NaN })).not.toEqual([]);
    }
  });
});
