import { formatDateTime } from "@openocpi/protocol";
import { type SchemaName, validate } from "@openocpi/spec";
import fc from "fast-check";
import { refName, type Schema, schemaNames, schemaOf, whole } from "../spec/document.js";

/** Any JSON value of the document. */
type Values = fc.Arbitrary<unknown>;
export type Item = Record<string, unknown>;

/** A moment of this century, as OCPI writes it. */
export const moments = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map(formatDateTime);

/** The patterns of the document that a text is made for; others are followed by fast-check itself. */
const texts: readonly (readonly [
  form: RegExp,
  made: (length: fc.StringConstraints) => fc.Arbitrary<string>,
])[] = [
  [/^\^\\d\{4\}-/, () => moments],
  [/^\^https\?/, () => fc.webUrl({ withQueryParameters: true }).filter(({ length }) => length <= 255)],
  [/^\^\[\\x20-\\x7E\]/, (length) => fc.string({ ...length, unit: "grapheme-ascii" })],
  [/^\^\[\^\\u0000/, (length) => fc.string({ ...length, unit: fc.constantFrom(..."aZ09 é漢😀'\"<>\\/&%") })],
];

function text({ pattern = "", minLength = 0, maxLength = 40 }: Schema): fc.Arbitrary<string> {
  const isOfLength = ({ length }: string) => length >= minLength && length <= maxLength;
  const made = texts.find(([form]) => form.test(pattern))?.[1];
  const arbitrary = made?.({ minLength, maxLength }) ?? fc.stringMatching(new RegExp(pattern));
  return arbitrary.filter(isOfLength);
}

function number({ minimum = -1e6, maximum = 1e6, ...schema }: Schema): fc.Arbitrary<number> {
  const decimals = Number(Reflect.get(schema, "x-max-decimals") ?? 4);
  const scale = 10 ** decimals;
  return fc
    .integer({ min: Math.ceil(minimum * scale), max: Math.floor(maximum * scale) })
    .map((value) => value / scale);
}

function valuesOf(schema: Schema, place: string): Values {
  const [first] = schema.anyOf ?? [];
  if (first !== undefined && schema.type === undefined) return valuesOf(first, place);
  const found = whole(schema);
  const { type, enum: allowed, items, minimum = 0, maximum = 1e9, minItems: minLength = 0 } = found;
  if (allowed !== undefined) return fc.constantFrom(...allowed);
  if (type === "object")
    return schema.$ref === undefined ? object(found, place) : values(refName(schema.$ref));
  if (type === "array" && items !== undefined)
    return fc.array(valuesOf(items, place), { minLength, maxLength: Math.max(minLength, 2) });
  if (type === "boolean") return fc.boolean();
  if (type === "integer") return fc.integer({ min: minimum, max: maximum });
  if (type === "number") return number(found);
  return text(found);
}

/** What a schema demands of several fields together is met by trying again. */
function object({ properties = {}, required = [] }: Schema, place: string): Values {
  const members = Object.entries(properties).filter(([name]) => name !== "data");
  const record = fc.record(
    Object.fromEntries(members.map(([name, schema]) => [name, valuesOf(schema, `${place}.${name}`)])),
    { requiredKeys: required, noNullPrototype: true },
  );
  return isName(place) ? record.filter((value) => validate(place, value).length === 0) : record;
}

const isName = (name: string): name is SchemaName => schemaNames.some((each) => each === name);
const made = new Map<string, Values>();

/** Valid values of a schema of the document, from the least to the fullest. */
export function values(name: string): fc.Arbitrary<Item> {
  const found = made.get(name) ?? object(schemaOf(name), name);
  made.set(name, found);
  return found as fc.Arbitrary<Item>;
}
