import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}SECURITY.md`, "utf8");
const linked = [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, path]) => path ?? "");

test("SECURITY.md names proofs that are there", () => {
  expect(linked.length).toBeGreaterThan(20);
  expect(linked.filter((path) => !existsSync(root + path))).toEqual([]);
});

test("SECURITY.md names every test of an attack", () => {
  const tests = readdirSync(`${root}test/security`).filter((name) => name !== "security-page.test.ts");
  expect(tests.filter((name) => !linked.includes(`test/security/${name}`))).toEqual([]);
});
