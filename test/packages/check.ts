/**
 * Packs every published package, holds the tarballs against publint and attw, installs them with npm in an empty
 * folder outside the workspace, and compiles and runs a small program there, as ESM and as CommonJS,
 * and the command as a user has it.
 */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["generated", ...readdirSync(join(root, "packages")).map((name) => `packages/${name}`)];
interface Manifest {
  name: string;
  private?: boolean;
  exports: Record<string, unknown>;
}
const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
const published = folders.filter((folder) => !manifest(folder).private);

const run = (cwd: string, command: string, ...words: string[]) => {
  process.stdout.write(`$ ${command} ${words.join(" ")}\n`);
  execFileSync(command, words, { cwd, stdio: "inherit" });
};

const work = mkdtempSync(join(tmpdir(), "openocpi-packages-"));
try {
  const tarballs: string[] = [];
  for (const folder of published) {
    const known = new Set(readdirSync(work));
    run(join(root, folder), "pnpm", "--silent", "pack", "--pack-destination", work);
    const [tarball = ""] = readdirSync(work).filter((name) => !known.has(name));
    tarballs.push(tarball);
    // Of what is exported without being code, attw knows JSON only.
    const plain = Object.entries(manifest(folder).exports).filter(([name]) => name.endsWith(".yaml"));
    const excluded = plain.length > 0 ? ["--exclude-entrypoints", ...plain.map(([name]) => name), "--"] : [];
    run(root, "publint", "--strict", join(work, tarball));
    run(root, "attw", "--quiet", "--profile", "esm-only", ...excluded, join(work, tarball));
  }
  writeFileSync(join(work, "package.json"), JSON.stringify({ private: true, type: "module" }));
  cpSync(join(root, "test/packages/consumer"), work, { recursive: true });
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const tools = [`typescript@5.9.3`, `@types/node@${devDependencies["@types/node"]}`];
  run(work, "npm", "install", "--no-save", ...tarballs.map((name) => `./${name}`), ...tools);
  run(work, "npx", "tsc", "-p", ".");
  run(work, "node", "dist/esm.js");
  run(work, "node", "dist/common.cjs");
  run(work, "node", "dist/command.js");
  process.stdout.write(`${tarballs.length} packages can be installed, imported and required\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
