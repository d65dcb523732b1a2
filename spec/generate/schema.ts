/** The few members of a JSON Schema that the generators look at; everything else passes through. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  "x-patch-of"?: string;
  "x-identity"?: boolean;
  "x-tolerant"?: Record<string, unknown>;
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  /** Its value may have characters in it that mean something in a URL. */
  allowReserved?: boolean;
  schema: Schema;
  "x-tolerant"?: { required?: boolean };
}

export interface Content {
  content?: { "application/json"?: { schema: Schema } };
  headers?: Record<string, unknown>;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  externalDocs?: { url: string };
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: (Content & { required?: boolean }) | { $ref: string };
  responses: Record<string, Content | { $ref: string }>;
}

export const methods = ["get", "put", "patch", "post", "delete"] as const;
export type Method = (typeof methods)[number];
export type PathItem = { parameters?: Operation["parameters"] } & Partial<Record<Method, Operation>>;

/** One bundled OpenAPI document: every `$ref` points into its own `components`. */
export interface Document {
  openapi: string;
  info: { version: string };
  tags: { name: string; description: string; externalDocs?: { url: string } }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters?: Record<string, Parameter>;
    responses?: Record<string, Content>;
    requestBodies?: Record<string, Content>;
  };
}

/** The name that a `$ref` ends with: `#/components/schemas/Location` is `Location`. */
export const refName = (ref: string): string => ref.slice(ref.lastIndexOf("/") + 1);

/** What a reference into the document points to. */
export const resolve = <T extends object>(document: Document, value: T | { $ref: string }): T => {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let target: unknown = document;
  for (const step of value.$ref.slice(2).split("/")) {
    target = (target as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (typeof target !== "object" || target === null) throw new Error(`${value.$ref} leads nowhere`);
  return resolve(document, target as T);
};

export interface FoundOperation {
  path: string;
  method: Method;
  operation: Operation;
  /** Those of the operation and of its path item. */
  parameters: Parameter[];
}

/** Every operation of the document, in the order of the document. */
export function* eachOperation(document: Document): Generator<FoundOperation> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      yield {
        path,
        method,
        operation,
        parameters: parameters.map((parameter) => resolve<Parameter>(document, parameter)),
      };
    }
  }
}

/** The schema of a JSON request body or response. */
export const jsonSchema = (
  document: Document,
  holder: Content | { $ref: string } | undefined,
): Schema | undefined => holder && resolve<Content>(document, holder).content?.["application/json"]?.schema;
