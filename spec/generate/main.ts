/**
 * Makes everything under generated/ from the document under spec/: `pnpm generate`.
 * The same input gives the same bytes; `git diff generated` afterwards shows what a change of the document did.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { endpointsPage } from "./crud-table.ts";
import { dateTimesModule } from "./date-times.ts";
import { enumsModule } from "./enums.ts";
import { operationsModule } from "./operations.ts";
import { parametersModule } from "./parameters.ts";
import { expandPatches } from "./patches.ts";
import type { Document } from "./schema.ts";
import { tolerant } from "./tolerant.ts";
import { treeModule } from "./tree.ts";
import { typesModule } from "./types.ts";
import { validatorsModule } from "./validators.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const banner = "// Generated from the document under spec/ by `pnpm generate`. Do not edit.\n";
/** Made by rules.ts out of the conformance cases, for which the server has to be built first. */
const madeElsewhere = "rules.md";

/** The document in one piece. Made elsewhere, so that a document that is not valid leaves what was generated alone. */
function bundle(version: string): Document {
  const folder = mkdtempSync(join(tmpdir(), "openocpi-"));
  const file = join(folder, "openapi.json");
  try {
    execFileSync("redocly", ["bundle", version, "--output", file], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    });
    return JSON.parse(readFileSync(file, "utf8")) as Document;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const documentModule = (strict: Document, soft: Document) => `/** An OpenAPI document as a plain object. */
export interface OpenAPIDocument {
  openapi: string;
  info: { title: string; version: string; [member: string]: unknown };
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, Record<string, unknown>> } & Record<string, Record<string, unknown>>;
  [member: string]: unknown;
}

/** The document as it is maintained: what a party has to send. */
export const document: OpenAPIDocument = ${JSON.stringify(strict, null, 1)};

/** Its tolerant form, derived from it: what is accepted from a partner. */
export const tolerantDocument: OpenAPIDocument = ${JSON.stringify(soft, null, 1)};
`;

const steeringType = ({ components: { schemas } }: Document) => `
/** The enums whose value steers behaviour (\`x-steers\`): an unknown one cannot be passed over. */
export type SteeringEnum = ${Object.keys(schemas)
  .filter((name) => schemas[name]?.["x-steers"])
  .map((name) => JSON.stringify(name))
  .join(" | ")};
`;

async function generate(version: string): Promise<void> {
  const document = bundle(version);
  expandPatches(document);
  const soft = tolerant(document);
  const files = new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["openapi.yaml", stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })],
  ]);
  const write = (name: string, text: string) => files.set(name, banner + text);
  write("document.ts", documentModule(document, soft));
  write("openapi.ts", await typesModule(document));
  write("date-times.ts", dateTimesModule(document));
  write("enums.ts", enumsModule(document));
  write("operations.ts", operationsModule(document) + steeringType(document));
  write("tree.ts", treeModule(document));
  files.set("endpoints.md", `<!-- ${banner.slice(3).trim()} -->\n\n${endpointsPage(document)}`);
  write("parameters.ts", parametersModule(soft));
  write("validators.ts", validatorsModule({ strict: document, tolerant: soft }));
  const runtime = `${root}spec/generate/runtime/`;
  for (const name of readdirSync(runtime)) write(name, readFileSync(runtime + name, "utf8"));

  // Everything has been made before anything is replaced: a mistake in the document leaves the old files alone.
  const folder = `${root}generated/${version}/`;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== madeElsewhere) rmSync(folder + name, { recursive: true, force: true });
  for (const [name, text] of files) writeFileSync(folder + name, text);
}

const versions = readdirSync(`${root}spec`)
  .filter((name) => /^\d/.test(name))
  .sort((a, b) => b.localeCompare(a, "en", { numeric: true }));
for (const version of versions) await generate(version);
writeFileSync(
  `${root}generated/index.ts`,
  `${banner}export * from "./${versions[0]}/index.js";

/** The versions of OCPI that there is a document of, newest first. */
export const versions = ${JSON.stringify(versions)} as const;
`,
);
process.stdout.write(`generated ${versions.join(", ")}\n`);
