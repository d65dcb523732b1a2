import { type FieldFact, facts, isList, isRequired } from "./facts.js";

/** A value that a field must not have, by what is wrong with it. `undefined` stands for a field that is missing. */
export interface Fault {
  what: string;
  value: unknown;
  /** Where the fault shows, from the field on. */
  at: "" | "/0";
}

/** Forms of a moment that OCPI does not allow (TYPE-04). */
const notDateTimes: Readonly<Record<string, string>> = {
  "with the offset +00:00": "2026-03-02T09:15:00+00:00",
  "with another offset": "2026-03-02T10:15:00+01:00",
  "with a space": "2026-03-02 09:15:00Z",
  "without a time": "2026-03-02",
  "without seconds": "2026-03-02T09:15Z",
  "without leading zeros": "1970-1-1T00:00:00Z",
  "of 30 February": "2026-02-30T09:15:00Z",
  "of month 13": "2026-13-02T09:15:00Z",
  "of hour 24": "2026-03-02T24:00:00Z",
  "of minute 60": "2026-03-02T09:60:00Z",
  "in lower case": "2026-03-02t09:15:00z",
  "as seconds since 1970": "1772442900",
  "of nothing": "",
};
const notOfPattern: Readonly<Record<string, readonly string[]>> = {
  "-?[0-9]{1,2}\\.[0-9]{5,7}": ["52.0896", "52.08964012", "52,089640", "052.089640", "+52.089640", "52"],
  "-?[0-9]{1,3}\\.[0-9]{5,7}": ["5.1097", "5.10978012", "5,109780", "0005.109780", "+5.109780", "5"],
  "([0-1][0-9]|2[0-3]):[0-5][0-9]": ["7:30", "24:00", "07:60", "0730", "07:30:00", ""],
  "([12][0-9]{3})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])": [
    "2026-3-2",
    "2026-13-01",
    "02-03-2026",
    "2026-03-32",
    "",
  ],
};

const wrongTypes: Readonly<Record<FieldFact["type"], readonly unknown[]>> = {
  any: [],
  boolean: ["true", 1],
  CiString: [5, true, {}],
  DateTime: [1772442900, {}],
  enum: [5, {}],
  int: ["1", 1.5, true],
  number: ["1.5", true],
  object: ["x", 5, []],
  string: [5, true, {}],
  URL: [5, {}],
};

function tooLong({ type, regex, max_length: max = 0 }: FieldFact): string {
  if (type === "DateTime") return `2026-03-02T09:15:00.${"0".repeat(max)}Z`;
  if (type === "URL") return `https://www.example.com/${"a".repeat(max)}`;
  return regex === undefined ? "A".repeat(max + 1) : "1".repeat(max + 1);
}

/** What one value of the field must not be, apart from being missing. */
function* faultsOfOne(fact: FieldFact): Generator<Omit<Fault, "at">> {
  yield { what: "null", value: null };
  for (const value of wrongTypes[fact.type]) {
    yield { what: `not ${fact.type} but ${JSON.stringify(value)}`, value };
  }
  if (fact.max_length !== undefined) {
    yield { what: `longer than ${fact.max_length} characters`, value: tooLong(fact) };
  }
  if (fact.max_digits !== undefined) {
    yield { what: `more than ${fact.max_digits} digits`, value: 10 ** fact.max_digits };
  }
  if (fact.type === "enum") {
    yield { what: "no value of the enum", value: "NO_SUCH_VALUE" };
    const [first = ""] = facts.enums[fact.ref ?? ""] ?? [];
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    if (other !== first) yield { what: "a value in the other case", value: other };
  }
  if (fact.type === "DateTime") {
    for (const [form, value] of Object.entries(notDateTimes)) yield { what: `a moment ${form}`, value };
  }
  for (const value of notOfPattern[fact.regex ?? ""] ?? []) yield { what: `the form "${value}"`, value };
  if (fact.type === "CiString") {
    yield { what: "not ASCII", value: "é".padEnd(Math.min(fact.max_length ?? 1, 2), "é") };
    yield { what: "a control character", value: "\u0007".padEnd(Math.min(fact.max_length ?? 1, 2), "A") };
  }
  if (fact.type === "string" && fact.regex === undefined) {
    yield { what: "a line break", value: "\n".padEnd(Math.min(fact.max_length ?? 1, 3), "\n") };
  }
  if (fact.type === "URL") {
    for (const value of ["www.example.com", "ftp://example.com/", "https://exa mple.com", ""]) {
      yield { what: `the address "${value}"`, value };
    }
  }
}

/** Every fault that the strict form has to find in a field, by what the facts say of it. */
export function* faultsOf(fact: FieldFact): Generator<Fault> {
  if (isRequired(fact)) yield { what: "missing", value: undefined, at: "" };
  if (!isList(fact)) {
    for (const fault of faultsOfOne(fact)) yield { ...fault, at: "" };
    return;
  }
  yield { what: "null", value: null, at: "" };
  yield { what: "no list", value: { 0: "x" }, at: "" };
  if (fact.cardinality === "+") yield { what: "an empty list", value: [], at: "" };
  for (const { what, value } of faultsOfOne(fact))
    yield { what: `an item that is ${what}`, value: [value], at: "/0" };
}
