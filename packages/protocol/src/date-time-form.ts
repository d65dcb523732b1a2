import { dateTimeMembers, dateTimeParameters, type SchemaName } from "@openocpi/spec";

/**
 * The same value with every DateTime of its schema written without `Z`, for a partner that reads no other form
 * (`profile.dateTimesWithoutZ`, TYPE-03): `withoutZ("Location", location)`. A list counts as its items. Which members
 * are DateTimes the document says; a text of another member is left alone, whatever it looks like.
 */
export function withoutZ<Value>(name: SchemaName, value: Value): Value {
  return rewritten(name, value) as Value;
}

/** The parameters of a query, with those that are DateTimes written without `Z`. */
export const parametersWithoutZ = <Query extends Readonly<Record<string, unknown>>>(query: Query): Query =>
  mapped(query, (member) => (dateTimeParameters.includes(member) ? "DateTime" : undefined)) as Query;

function rewritten(name: SchemaName, value: unknown): unknown {
  if (name === "DateTime" && typeof value === "string") return value.replace(/z$/i, "");
  if (Array.isArray(value)) return value.map((item) => rewritten(name, item));
  const members = dateTimeMembers[name];
  if (!members || typeof value !== "object" || value === null) return value;
  return mapped(value, (member) => members[member]);
}

const mapped = (value: object, schemaOf: (member: string) => SchemaName | undefined): unknown =>
  Object.fromEntries(
    Object.entries(value).map(([member, inner]) => {
      const schema = schemaOf(member);
      return [member, schema ? rewritten(schema, inner) : inner];
    }),
  );
