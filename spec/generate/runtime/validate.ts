import type { SchemaName } from "./validators.js";
import { type Fault, mostFaults, strict, tolerant, type Validator } from "./validators.js";

/** Strict holds what we send to the document; tolerant holds what we receive to what cannot be done without. */
export type Strength = "strict" | "tolerant";

/** One point at which a value differs from its schema. */
export interface Violation {
  /** Where: a JSON Pointer into the value, `/evses/0/status`. */
  path: string;
  /** What is wrong there, in words: `must be string`. */
  message: string;
  /** The JSON Schema keyword that was violated: `maxLength`, `enum`, `required`, `type` … */
  keyword: string;
  /** The rule of the standard that it breaks, where one is known: `TYPE-07`. */
  rule?: string;
  /** True where the value is an enum that steers behaviour, so that an unknown one cannot be passed over. */
  steers?: boolean;
}

/** Comes last where a value has more faults than are counted: thousands. The violations before it are not all there are. */
export const tooManyFaults: Violation = { path: "", message: "has too many faults", keyword: "maxFaults" };

/** The rule that a keyword stands for, unless the schema names one. */
const ruleOf: Readonly<Record<string, string>> = {
  maxLength: "TYPE-07",
  minLength: "TYPE-07",
  required: "TYPE-07",
  minItems: "TYPE-06",
  type: "TYPE-05",
  enum: "TYPE-08",
};
/** Ajv adds these to say that a fault below them counts; the fault below is what a reader needs. */
const echoes: ReadonlySet<string> = new Set(["if", "anyOf", "oneOf", "allOf"]);
/** In a Patch null is the other thing that an optional member may be; that it is not null is no fault of its own. */
const isEcho = ({ keyword, params }: Fault) =>
  echoes.has(keyword) || (keyword === "type" && params.type === "null");

const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");

function asViolation({ instancePath, keyword, params, message, parentSchema }: Fault): Violation {
  const missing = typeof params.missingProperty === "string" ? `/${escaped(params.missingProperty)}` : "";
  const rule = typeof parentSchema?.["x-rule"] === "string" ? parentSchema["x-rule"] : ruleOf[keyword];
  return {
    path: instancePath + missing,
    message: missing ? "is required" : worded(keyword, params, message),
    keyword,
    ...(rule === undefined ? {} : { rule }),
    ...(parentSchema?.["x-steers"] === true && keyword === "enum" ? { steers: true } : {}),
  };
}

function worded(keyword: string, params: Record<string, unknown>, message = "is not valid"): string {
  const values = params.allowedValues;
  if (keyword === "not") return "is not allowed here";
  if (keyword === "pattern") return "is not well formed";
  return keyword === "enum" && Array.isArray(values) ? `must be one of ${values.join(", ")}` : message;
}

/**
 * Holds a value to a schema of the document: `validate("Location", value, "strict")`.
 *
 * @returns every violation found; an empty list when there is none. Of a value with thousands of them not all, and
 * {@link tooManyFaults} last. Never throws, whatever the value is.
 */
export function validate(
  name: SchemaName,
  value: unknown,
  strength: Strength = "strict",
): readonly Violation[] {
  const validator: Validator = (strength === "strict" ? strict : tolerant)[name];
  if (validator(value)) return [];
  const faults = validator.errors ?? [];
  const telling = faults.filter((fault) => !isEcho(fault));
  const violations = (telling.length > 0 ? telling : faults).map(asViolation);
  return faults.length < mostFaults ? violations : [...violations, tooManyFaults];
}
