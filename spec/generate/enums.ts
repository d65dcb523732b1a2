import type { Document } from "./schema.ts";

const lowerFirst = (name: string) => name.slice(0, 1).toLowerCase() + name.slice(1);

/** `enums.ts`: of every enum its values, as a tuple, and a guard that knows them: `statusValues`, `isStatus(value)`. */
export function enumsModule({ components: { schemas } }: Document): string {
  const parts = Object.entries(schemas).flatMap(([name, { enum: values }]) => {
    if (!Array.isArray(values)) return [];
    const list = `${lowerFirst(name)}Values`;
    return `/** The values of ${name}. */
export const ${list} = ${JSON.stringify(values)} as const satisfies readonly Schemas["${name}"][];
/** Whether this is a value of ${name} that OCPI knows. */
export const is${name} = (value: unknown): value is Schemas["${name}"] => isOneOf(${list}, value);
`;
  });
  return `import type { components } from "./openapi.js";

type Schemas = components["schemas"];

const isOneOf = (values: readonly unknown[], value: unknown): boolean => values.includes(value);

${parts.join("\n")}`;
}
