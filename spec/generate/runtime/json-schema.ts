import { document, tolerantDocument } from "./document.js";
import type { Strength } from "./validate.js";
import type { SchemaName } from "./validators.js";

/** A JSON Schema (2020-12) that needs no other: what it refers to is under `$defs`. */
export interface JSONSchema {
  readonly $schema: string;
  readonly $ref: string;
  readonly $defs: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const prefix = "#/components/schemas/";

/**
 * The JSON Schema of one schema of the document, for tools of other kinds: `jsonSchema("Location")`. To validate in
 * this language use `validate`. Keywords that start with `x-` are our own; a validator has to pass over them.
 */
export function jsonSchema(name: SchemaName, strength: Strength = "strict"): JSONSchema {
  const { schemas } = (strength === "strict" ? document : tolerantDocument).components;
  const $defs: Record<string, Record<string, unknown>> = {};
  const take = (wanted: string): void => {
    const schema = schemas[wanted];
    if (schema === undefined || wanted in $defs) return;
    $defs[wanted] = {};
    $defs[wanted] = JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
      if (key !== "$ref" || typeof value !== "string") return value;
      const target = value.slice(prefix.length);
      take(target);
      return `#/$defs/${target}`;
    }) as Record<string, unknown>;
  };
  take(name);
  return { $schema: "https://json-schema.org/draft/2020-12/schema", $ref: `#/$defs/${name}`, $defs };
}
