import { type Document, eachOperation, refName, type Schema } from "./schema.ts";

const dateTime = "DateTime";

/** The schema that a value, or each item of a list, is held to by name: a Patch allows null besides, a description may wrap it. */
function nameOf({ $ref, items, anyOf = [], allOf = [] }: Schema): string | undefined {
  if ($ref !== undefined) return refName($ref);
  if (items) return nameOf(items);
  return [...anyOf, ...allOf].map(nameOf).find((name) => name !== undefined);
}

/** Of every schema that holds DateTimes, at any depth, the members that are one or lead to one. */
function dateTimeMembers({ components: { schemas } }: Document): Map<string, Record<string, string>> {
  const members = new Map<string, Record<string, string>>();
  const known = () => new Set([dateTime, ...members.keys()]);
  for (let before = -1; before !== members.size; ) {
    before = members.size;
    for (const [name, { properties = {} }] of Object.entries(schemas)) {
      const leading = Object.entries(properties).flatMap(([member, schema]) => {
        const target = nameOf(schema);
        return target !== undefined && known().has(target) ? [[member, target] as const] : [];
      });
      if (leading.length > 0) members.set(name, Object.fromEntries(leading));
    }
  }
  return members;
}

/** `date-times.ts`: where the DateTimes are, for whoever writes them in another form (TYPE-03). */
export function dateTimesModule(document: Document): string {
  const rows = [...dateTimeMembers(document)].map(
    ([name, members]) => `  ${name}: ${JSON.stringify(members)},`,
  );
  const parameters = [...eachOperation(document)].flatMap((operation) => operation.parameters);
  const names = parameters.filter(({ schema }) => nameOf(schema) === dateTime).map(({ name }) => name);
  return `import type { SchemaName } from "./validators.js";

/** Of every schema that holds DateTimes: its members that are one, or a list of them, or lead to one. */
export const dateTimeMembers: Readonly<Partial<Record<SchemaName, Readonly<Record<string, SchemaName>>>>> = {
${rows.sort().join("\n")}
};

/** The parameters that are DateTimes. */
export const dateTimeParameters: readonly string[] = ${JSON.stringify([...new Set(names)].sort())};
`;
}
