/**
 * Makes generated/2.2.1/rules.md: for each rule the cases that prove it from outside, the files of tests that prove it
 * from inside, or why it cannot be seen. Part of `pnpm generate`; reads the built server, so that runs after `tsc -b`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { conformanceCases, conformanceRules } from "../../packages/server/dist/testing/index.js";
import { rulesPage } from "./rules-page.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = readdirSync(`${root}test`, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".test.ts") && !/node_modules|dist\//.test(name));
const tests = new Map(
  files.map((name) => [`test/${name}`, readFileSync(`${root}test/${name}`, "utf8")] as const),
);
const page = rulesPage({ rules: conformanceRules, cases: conformanceCases, tests });
writeFileSync(`${root}generated/2.2.1/rules.md`, page);
process.stdout.write("generated rules.md\n");
