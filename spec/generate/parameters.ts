import { Ajv } from "ajv";
import { type Document, eachOperation, type Parameter, resolve, type Schema } from "./schema.ts";
import { selfContained } from "./self-contained.ts";
import { standaloneCode } from "./validators.ts";

/** The schemas of single parameters, each once: many operations have the same. */
class Shared {
  readonly $defs: Record<string, Schema> = {};
  readonly #names = new Map<string, string>();

  /** A reference to a schema. Its default stays outside: it would not be seen through the reference. */
  to({ default: fallback, ...schema }: Schema): Schema {
    const text = JSON.stringify(schema);
    const name = this.#names.get(text) ?? `parameter${this.#names.size}`;
    this.#names.set(text, name);
    this.$defs[name] = schema;
    return { $ref: `parameters#/$defs/${name}`, ...(fallback !== undefined && { default: fallback }) };
  }
}

/** The parameters of one operation that are in its URL, as one schema. Headers have nothing that could be wrong. */
function schemaOf(document: Document, parameters: readonly Parameter[], shared: Shared): Schema {
  const part = (where: Parameter["in"]): Schema => {
    const own = parameters.filter((parameter) => parameter.in === where);
    const properties = own.map(({ name, schema }) => [name, shared.to(judged(resolve(document, schema)))]);
    return {
      properties: Object.fromEntries(properties),
      required: own.filter(({ required }) => required).map(({ name }) => name),
    };
  };
  return { properties: { path: part("path"), query: part("query") } };
}

/** What a schema says about a value; what it tells a reader is left out. */
const judged = ({ type, minimum, minLength, maxLength, pattern, default: fallback }: Schema): Schema =>
  Object.fromEntries(
    Object.entries({ type, minimum, minLength, maxLength, pattern, default: fallback }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** The names of parameters that are written with reserved characters; each means the same wherever it occurs. */
function reservedNames(document: Document): string[] {
  const all = [...eachOperation(document)].flatMap(({ parameters }) => parameters);
  const allowed = new Set(all.filter((each) => each.allowReserved).map(({ name }) => name));
  const both = all.find((each) => !each.allowReserved && allowed.has(each.name));
  if (both) throw new Error(`${both.name} allows reserved characters in one operation and not in another`);
  return [...allowed].sort();
}

/**
 * `parameters.ts`: a function per operation that holds the parameters in a URL to the tolerant document, turns
 * numbers into numbers, and fills in what is left out.
 */
export function parametersModule(tolerantDocument: Document): string {
  const ajv = new Ajv({
    coerceTypes: true,
    useDefaults: true,
    messages: false,
    inlineRefs: false,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  const shared = new Shared();
  const exported: Record<string, string> = {};
  const rows: string[] = [];
  for (const { operation, parameters } of eachOperation(tolerantDocument)) {
    const { operationId: id } = operation;
    const name = id.replaceAll(".", "_");
    ajv.addSchema({ $id: name, type: "object", ...schemaOf(tolerantDocument, parameters, shared) });
    exported[name] = name;
    rows.push(`  ${JSON.stringify(id)}: ${name},`);
  }
  ajv.addSchema({ $id: "parameters", $defs: shared.$defs });
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

/** Parameters in the query whose value may have reserved characters in it that are not percent-encoded. */
export const mayHaveReserved: ReadonlySet<string> = new Set(${JSON.stringify(reservedNames(tolerantDocument))});
`;
}
