import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { tsx } from "../support/tsx.js";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test("the README shows test/examples/price.ts as it is, and what it prints", () => {
  const [command, ...withTsx] = tsx;
  const file = at("../examples/price.ts");
  const printed = execFileSync(command, [...withTsx, file], { encoding: "utf8" });
  const readme = readFileSync(at("../../packages/pricing/README.md"), "utf8");
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(file, "utf8")}\`\`\`\n`);
  expect(readme).toContain(`\`\`\`\n${printed}\`\`\`\n`);
});
