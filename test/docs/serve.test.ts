import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { page } from "@openocpi/docs";
import { type OcpiOptions, ocpi } from "@openocpi/server";
import express from "express";
import { request } from "undici";
import { expect, it, onTestFinished } from "vitest";

const options: OcpiOptions = {
  roles: [
    { role: "CPO", country_code: "NL", party_id: "OCA", business_details: { name: "Oranje Laadpalen" } },
  ],
  modules: {},
};

async function served(docs: boolean): Promise<string> {
  const server = express()
    .use("/some/where", ocpi({ ...options, docs }).router)
    .listen(0);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return `http://localhost:${address.port}/some/where`;
}

it("serves the page to everybody, beside the endpoints, which stay closed", async () => {
  const base = await served(true);
  for (const path of ["/docs", "/docs/"]) {
    const response = await fetch(base + path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(page))).toBe(true);
  }
  expect((await fetch(`${base}/versions`)).status).toBe(401);
  expect((await fetch(`${base}/docs`, { method: "POST" })).status).toBe(401);
});

it("sends it once: who has it already is told so", async () => {
  const base = await served(true);
  const first = await fetch(`${base}/docs`, { method: "HEAD" });
  const known = { "if-none-match": first.headers.get("etag") ?? "" };
  expect((await request(`${base}/docs`, { headers: known })).statusCode).toBe(304);
});

it("has no such page unless it is asked for", async () => {
  expect((await fetch(`${await served(false)}/docs`)).status).toBe(401);
});

it("says at start, in plain words, that the package is not installed", async () => {
  // The server and all that it needs, in a folder of their own, without @openocpi/docs.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "openocpi-without-docs-")));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const installed = join(folder, "node_modules/@openocpi/server");
  const original = dirname(createRequire(import.meta.url).resolve("@openocpi/server/package.json"));
  mkdirSync(installed, { recursive: true });
  for (const part of ["package.json", "dist"])
    cpSync(join(original, part), join(installed, part), { recursive: true });
  const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
    symlinkSync(realpathSync(join(original, "node_modules", name)), join(folder, "node_modules", name));
  }
  const start = (docs: boolean) => {
    const program = `import { ocpi } from "@openocpi/server"; ocpi(${JSON.stringify({ ...options, docs })});`;
    const { NODE_PATH: _elsewhere, ...env } = process.env;
    return spawnSync(process.execPath, ["--input-type=module", "-e", program], { cwd: folder, env });
  };
  expect(start(false)).toMatchObject({ status: 0 });
  const refused = start(true);
  expect(refused.status).toBe(1);
  expect(refused.stderr.toString()).toContain(
    "Error: docs: true needs the package @openocpi/docs: npm install @openocpi/docs",
  );
});

it("is one file of its own", () => {
  expect(fileURLToPath(page)).toMatch(/index\.html$/);
  const html = readFileSync(page, "utf8");
  expect(html.length).toBeLessThan(6_000_000);
  expect(html).not.toMatch(/<link[^>]+href="(?!data:)|<script[^>]+src=|<img[^>]+src="(?!data:)/);
});
