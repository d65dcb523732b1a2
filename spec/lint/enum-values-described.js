import { isCondition } from "./is-condition.js";

/** An enum explains each of its values in x-enum-descriptions, and nothing else. */
export function enumValuesDescribed() {
  return {
    Schema(schema, { location, report }) {
      if (schema.enum === undefined || isCondition(location.pointer)) return;
      const texts = schema["x-enum-descriptions"] ?? {};
      for (const value of schema.enum) {
        if (Object.hasOwn(texts, value) && String(texts[value] ?? "").trim()) continue;
        report({
          message: `Value "${value}" is not in x-enum-descriptions.`,
          location: location.child(["enum"]),
        });
      }
      for (const value of Object.keys(texts)) {
        if (schema.enum.some((known) => String(known) === value)) continue;
        report({
          message: `"${value}" is described but no value of the enum.`,
          location: location.child(["x-enum-descriptions", value]).key(),
        });
      }
    },
  };
}
