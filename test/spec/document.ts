import { document, type SchemaName } from "@openocpi/spec";

/** The keywords of a schema that the tests look at. */
export interface Schema {
  $ref?: string;
  type?: string;
  description?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  default?: unknown;
  "x-identity"?: boolean;
  "x-steers"?: boolean;
  "x-patch-of"?: string;
  "x-enum-descriptions"?: Record<string, string>;
}
export interface Example {
  summary: string;
  value: unknown;
}
interface Content {
  content: { "application/json": { schema: Schema; examples: Record<string, Example | { $ref: string }> } };
}
export interface Header {
  required?: boolean;
  schema: Schema;
}
export interface Response extends Partial<Content> {
  headers?: Record<string, Header | { $ref: string }>;
}
export interface Parameter extends Header {
  name: string;
  in: "path" | "query" | "header";
  description: string;
}
export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string };
  parameters?: { $ref: string }[];
  requestBody?: Content & { required: boolean };
  responses: Record<string, Response | { $ref: string }>;
}

export const schemas = document.components.schemas as Readonly<Record<string, Schema>>;
export const schemaNames = Object.keys(schemas) as SchemaName[];

/** The schema of this name; the test fails where there is none. */
export function schemaOf(name: string): Schema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`The document has no schema ${name}`);
  return schema;
}

export const refName = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

/** The schema with the target of its `$ref` taken in; what stands beside the reference counts first. */
export const whole = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : { ...whole(schemaOf(refName(schema.$ref))), ...schema };

/** What a reference into the document points to. */
export function resolve<T extends object>(value: T | { $ref: string }): T {
  if (!("$ref" in value)) return value;
  const [, , kind = "", name = ""] = value.$ref.split("/");
  const target = document.components[kind]?.[name];
  if (target === undefined) throw new Error(`${value.$ref} leads nowhere`);
  return target as T;
}

export interface FoundOperation {
  path: string;
  method: string;
  operation: Operation;
  parameters: Parameter[];
}

/** All operations by their operationId, each with the parameters of its path. */
export const operations: ReadonlyMap<string, FoundOperation> = new Map(
  Object.entries(document.paths).flatMap(([path, item]) =>
    ["get", "put", "patch", "post", "delete"].flatMap((method): [string, FoundOperation][] => {
      const operation = item[method] as Operation | undefined;
      if (operation === undefined) return [];
      const shared = (item.parameters ?? []) as { $ref: string }[];
      const parameters = [...shared, ...(operation.parameters ?? [])].map((one) => resolve<Parameter>(one));
      return [[operation.operationId, { path, method, operation, parameters }]];
    }),
  ),
);

export function operationOf(id: string): FoundOperation {
  const found = operations.get(id);
  if (found === undefined) throw new Error(`The document has no operation ${id}`);
  return found;
}

export const responseOf = ({ operation }: FoundOperation, status: string): Response =>
  resolve<Response>(operation.responses[status] ?? { $ref: `#/components/responses/${status}` });
