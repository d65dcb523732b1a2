import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Document, Schema } from "./schema.ts";

/** Conditions say nothing to TypeScript; left in, they turn into `& unknown` in the types. */
const conditions = ["if", "then", "else", "not", "dependentRequired", "dependentSchemas"];

function withoutConditions(document: Document): Document {
  const copy = structuredClone(document);
  const isCondition = (part: Schema) =>
    Object.keys(part).every((keyword) =>
      [...conditions, "required", "$comment", "x-rule", "description"].includes(keyword),
    );
  const strip = (schema: Schema): void => {
    for (const keyword of conditions) delete schema[keyword];
    for (const keyword of ["allOf", "anyOf"] as const) {
      const parts = schema[keyword]?.filter((part) => !isCondition(part));
      if (parts === undefined) continue;
      if (parts.length > 0) schema[keyword] = parts;
      else delete schema[keyword];
    }
  };
  for (const schema of Object.values(copy.components.schemas)) strip(schema);
  return copy;
}

/** `openapi.ts`: paths, operations, components and a name per schema. */
export async function typesModule(document: Document): Promise<string> {
  const ast = await openapiTS(withoutConditions(document) as unknown as OpenAPI3, {
    alphabetize: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
  });
  return astToString(ast);
}
