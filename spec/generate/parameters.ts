import { Ajv } from "ajv";
import { type Document, eachOperation, type Parameter, resolve, type Schema } from "./schema.ts";
import { selfContained } from "./self-contained.ts";
import { standaloneCode } from "./validators.ts";

/** The parameters of one operation that are in its URL, as one schema. Headers have nothing that could be wrong. */
function schemaOf(document: Document, parameters: readonly Parameter[]): Schema {
  const part = (where: "path" | "query"): Schema => {
    const own = parameters.filter((parameter) => parameter.in === where);
    return {
      type: "object",
      properties: Object.fromEntries(own.map(({ name, schema }) => [name, judged(resolve(document, schema))])),
      required: own.filter(({ required }) => required).map(({ name }) => name),
    };
  };
  return { type: "object", properties: { path: part("path"), query: part("query") }, required: ["path", "query"] };
}

/** What a schema says about a value; what it tells a reader is left out. */
const judged = ({ type, minimum, minLength, maxLength, pattern, default: fallback }: Schema): Schema =>
  Object.fromEntries(
    Object.entries({ type, minimum, minLength, maxLength, pattern, default: fallback }).filter(
      ([, value]) => value !== undefined,
    ),
  );

const parametersOf = (document: Document) =>
  [...eachOperation(document)].map(({ operation, parameters }) => ({ id: operation.operationId, parameters }));

/**
 * `parameters.ts`: a function per operation that holds the parameters in a URL to the tolerant document, turns
 * numbers into numbers, and fills in what is left out.
 */
export function parametersModule(tolerantDocument: Document): string {
  const ajv = new Ajv({ coerceTypes: true, useDefaults: true, messages: false, code: { source: true, esm: true } });
  const exported: Record<string, string> = {};
  const rows: string[] = [];
  for (const { id, parameters } of parametersOf(tolerantDocument)) {
    const name = id.replaceAll(".", "_");
    ajv.addSchema({ $id: name, ...schemaOf(tolerantDocument, parameters) });
    exported[name] = name;
    rows.push(`  ${JSON.stringify(id)}: ${name},`);
  }
  return `// @ts-nocheck: written out by Ajv, held to its types at the table at the end.
import type { OperationId } from "./operations.js";

/** The parameters in the URL of a request, decoded. */
export interface UrlParameters {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
}

${selfContained(standaloneCode(ajv, exported))}
/**
 * Whether the parameters in the URL of a request are what the tolerant document has for the operation. Turns numbers
 * into numbers and fills in defaults, in place. What it says no to, and why, is for a validator of the document to say.
 */
export const acceptsParameters: Readonly<Record<OperationId, (parameters: UrlParameters) => boolean>> = {
${rows.join("\n")}
};
`;
}
