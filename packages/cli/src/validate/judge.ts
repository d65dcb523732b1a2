import { receive } from "@openocpi/protocol";
import type { SchemaName, Strength, Violation } from "@openocpi/spec";
import type { Found } from "../files/read-objects.js";

/** What is to be said of an object. */
export interface Judgement {
  /** `tolerated`: it differs from the document, and is taken all the same (P-12). */
  outcome: "valid" | "tolerated" | "refused";
  violations: readonly Violation[];
}

export interface Standard {
  schema: SchemaName;
  strength: Strength;
}

const valid: Judgement = { outcome: "valid", violations: [] };

/** Holds an object to the document. Null is the same as absent, except where something is to be changed (TYPE-06, AMB-05). */
export function judge({ value, broken }: Found, { schema, strength }: Standard): Judgement {
  if (broken !== undefined)
    return { outcome: "refused", violations: [{ path: "", message: broken, keyword: "json" }] };
  const reception = receive(schema, value, {
    strict: strength === "strict",
    patch: schema.endsWith("Patch"),
  });
  if (!reception.accepted) return { outcome: "refused", violations: reception.violations };
  const removed = reception.removed.map((each) => ({ ...each, message: `${each.message}: it is left out` }));
  const violations = [...reception.tolerated, ...removed];
  return violations.length === 0 ? valid : { outcome: "tolerated", violations };
}
