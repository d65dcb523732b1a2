import { _, Ajv, type CodeKeywordDefinition, str } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import newKeywords from "ajv/dist/vocabularies/next.js";
import type { Document, Schema } from "./schema.ts";
import { selfContained } from "./self-contained.ts";

export const standaloneCode = typeof standalone === "function" ? standalone : standalone.default;
const pointer = (name: string) => `#/$defs/${name}`;

/**
 * `x-max-decimals: 1`. A `multipleOf: 0.1` would refuse 22.1 and 6.3, which are no multiples of 0.1 in binary; here a
 * number is right if rounding it to that many decimals leaves it as it is.
 */
const maxDecimals: CodeKeywordDefinition = {
  keyword: "x-max-decimals",
  type: "number",
  schemaType: "number",
  error: {
    message: ({ schema }) => str`must have at most ${schema} decimal places`,
    params: ({ schema }) => _`{ limit: ${schema} }`,
  },
  code: (context) => {
    context.fail(_`Number(${context.data}.toFixed(${context.schema})) !== ${context.data}`);
  },
};

/** The document's schemas as one JSON Schema, so that every reference stays inside it. */
function asJsonSchema(document: Document, $id: string): Schema {
  const text = JSON.stringify(document.components.schemas).replaceAll("#/components/schemas/", "#/$defs/");
  return { $id, $defs: JSON.parse(text) as Record<string, Schema> };
}

/** How many faults of one value are collected. */
const mostFaults = 10_000;

/**
 * Ajv joins the faults of a part to those before it by `concat`, which copies all of them for every part: for a list of
 * 300,000 faulty items that takes minutes. Here they are added in place, up to a number beyond which nobody reads.
 */
function collected(code: string): string {
  const joined = /(?<=vErrors = vErrors === null \? )(validate\d+\.errors) : vErrors\.concat\(\1\);/g;
  const found = code.replace(joined, "$1 : collect(vErrors, $1);");
  if (found === code || found.includes("vErrors.concat(")) throw new Error("Ajv joins faults in another way");
  return found;
}

const collect = `export const mostFaults = ${mostFaults.toLocaleString("en").replaceAll(",", "_")};
function collect(faults, more) {
  for (const fault of more) {
    if (faults.length >= mostFaults) break;
    faults.push(fault);
  }
  return faults;
}`;

/**
 * `validators.ts`: a function per schema and strength, written out by Ajv, so that nothing is compiled (and
 * no `eval` is needed) at run time. `verbose` puts the schema that found a fault into the fault: its `x-rule`
 * and `x-steers` are read there.
 */
export function validatorsModule(documents: Record<string, Document>): string {
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    inlineRefs: false,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  // Of draft 2020 only what the document needs: the rest makes the code larger, and not tree-shakable.
  ajv.addVocabulary(Array.isArray(newKeywords) ? newKeywords : newKeywords.default);
  ajv.addVocabulary(["x-identity", "x-steers", "x-tolerant", "x-rule", "x-patch-of", "x-enum-descriptions"]);
  ajv.addVocabulary(["example", "externalDocs", "discriminator"]);
  ajv.addKeyword(maxDecimals);
  const exported: Record<string, string> = {};
  for (const [strength, document] of Object.entries(documents)) {
    ajv.addSchema(asJsonSchema(document, strength), strength);
    for (const name of Object.keys(document.components.schemas)) {
      exported[`${strength}_${name}`] = `${strength}${pointer(name)}`;
    }
  }
  const code = collected(selfContained(standaloneCode(ajv, exported)));
  const tables = Object.entries(documents).map(([strength, document]) => {
    const rows = Object.keys(document.components.schemas).map((name) => `  ${name}: ${strength}_${name},`);
    return `export const ${strength}: Record<SchemaName, Validator> = {\n${rows.join("\n")}\n};`;
  });
  return `// @ts-nocheck: written out by Ajv, held to its types at the two tables at the end.
import type { components } from "./openapi.js";

export type SchemaName = keyof components["schemas"];
/** A fault as Ajv words it. */
export interface Fault {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
  parentSchema?: Record<string, unknown>;
}
export interface Validator {
  (value: unknown): boolean;
  errors?: Fault[] | null;
}

${collect}
${code}
${tables.join("\n\n")}
`;
}
