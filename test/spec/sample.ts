import { refName, type Schema, schemaOf, whole } from "./document.js";

export type Sample = Record<string, unknown>;

/** Values that the conditions between fields allow together. */
const preferred: Readonly<Record<string, unknown>> = {
  "CDR.credit": true,
  "CdrDimension.type": "ENERGY",
  "PriceComponent.type": "TIME",
};

/** A valid value of each pattern that a random string would not meet. */
const written: readonly (readonly [RegExp, string])[] = [
  [/^\^\\d\{4\}-/, "2026-03-02T09:15:00Z"],
  [/^\^https\?/, "https://www.example.com/a"],
  [/\(\[0-1\]\[0-9\]\|2\[0-3\]\)/, "07:30"],
  [/\[12\]\[0-9\]\{3\}/, "2026-03-02"],
  [/\\\.\[0-9\]\{5,7\}/, "52.089640"],
];

function text({ pattern = "", minLength = 1, maxLength = 8 }: Schema): string {
  const found = written.find(([form]) => form.test(pattern));
  return found?.[1] ?? "ABCDEFGH".slice(0, Math.max(minLength, Math.min(maxLength, 8)));
}

function sampleOf(schema: Schema, place: string, depth: "full" | "minimal"): unknown {
  if (place in preferred) return preferred[place];
  if (schema.anyOf !== undefined && schema.type === undefined && schema.anyOf[0] !== undefined) {
    return sampleOf(schema.anyOf[0], place, depth);
  }
  const { type, enum: values, items, minimum, ...rest } = whole(schema);
  if (values !== undefined) return values[0];
  if (type === "array" && items !== undefined) return [sampleOf(items, place, depth)];
  if (type === "object") return sample(schema.$ref === undefined ? place : refName(schema.$ref), depth);
  if (type === "boolean") return false;
  if (type === "integer") return Math.max(minimum ?? 1, 1);
  if (type === "number") return 2.5;
  return text(rest);
}

/** Objects that need more, or other things, than their required fields. */
const minimal: Readonly<Record<string, Sample>> = {
  ActiveChargingProfileResult: { result: "REJECTED" },
  Hours: { twentyfourseven: true },
  PublishTokenType: { group_id: "ABC" },
};

/** A valid value of a schema, with all of its fields or with those only that it needs. */
export function sample(name: string, depth: "full" | "minimal" = "full"): Sample {
  if (depth === "minimal" && minimal[name] !== undefined) return minimal[name];
  const { properties = {}, required = [] } = schemaOf(name);
  const wanted = Object.entries(properties).filter(
    ([property]) => property !== "data" && (depth === "full" || required.includes(property)),
  );
  return Object.fromEntries(
    wanted.map(([property, one]) => [property, sampleOf(one, `${name}.${property}`, depth)]),
  );
}
