/**
 * Renders the document as one HTML file that needs nothing else: `npm run docs` makes packages/docs/dist/index.html,
 * or the file that is named. The same document gives the same bytes.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { arrange, type Document } from "./arrange.ts";
import { finish } from "./finish.ts";
import { modules } from "./modules.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../../", import.meta.url));
const target = resolve(process.argv[2] ?? `${root}packages/docs/dist/index.html`);
const text = (name: string) => readFileSync(here + name, "utf8");

const diagram = () => {
  const data = Buffer.from(text("diagram.svg")).toString("base64");
  const alt =
    "After the handshake, Locations, Tariffs, Sessions and CDRs go from the CPO to the eMSP; Tokens and Commands go from the eMSP to the CPO.";
  return `<img class="diagram" alt="${alt}" src="data:image/svg+xml;base64,${data}">`;
};

/** A row per module; those that the document has are links. */
function moduleTable({ tags }: Document): string {
  const has = new Set(tags.map(({ name }) => name));
  const rows = [...modules].map(([id, { name, what, sender, receiver }]) => {
    const link = has.has(id) ? `[${name}](#/${id})` : name;
    return `| ${link}: ${what} | ${sender} | ${receiver} |`;
  });
  const badge = (role: string) => `<span class="role ${role.toLowerCase()}">${role}</span>`;
  return [`| Module | ${badge("Sender")} | ${badge("Receiver")} |`, "| --- | --- | --- |", ...rows].join(
    "\n",
  );
}

const document = JSON.parse(readFileSync(`${root}generated/2.2.1/openapi.json`, "utf8")) as Document;
const introduction = text("introduction.md")
  .replace("{{diagram}}", diagram)
  .replace("{{modules}}", () => moduleTable(document));

const work = mkdtempSync(join(tmpdir(), "openocpi-docs-"));
try {
  const [api, page] = [join(work, "openapi.json"), join(work, "page.html")];
  writeFileSync(api, JSON.stringify(arrange(document, introduction)));
  execFileSync(
    "redocly",
    [
      ...["build-docs", api, "--output", page, "--inlineBundle"],
      ...["--config", `${here}redocly.yaml`, "--template", `${here}template.hbs`],
      ...["--title", `OCPI ${document.info.version}`],
      ...["--templateOptions.description", document.info.summary ?? ""],
      ...["--templateOptions.style", text("style.css")],
    ],
    { cwd: root, stdio: ["ignore", "ignore", "pipe"] },
  );
  const html = finish(readFileSync(page, "utf8"));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, html);
  process.stdout.write(`${relative(process.cwd(), target)}: ${(html.length / 1e6).toFixed(1)} MB\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
