import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { page as builtPage } from "@openocpi/docs";
import { ocpi } from "@openocpi/server";
import express from "express";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { findChromium, startChromium } from "../support/chromium.js";
import { documentedOperations } from "../support/documented-operations.js";
import { tsx } from "../support/tsx.js";

const [command, ...withTsx] = tsx;

/** The browser's, which functions that run in the page may call. */
declare function getComputedStyle(element: unknown): { backgroundColor: string; borderLeftColor: string };

const chromium = findChromium();
if (chromium === undefined)
  process.stderr.write("\nSKIPPED: no Chromium here, so the page is not tested. Set CHROMIUM_PATH.\n\n");

const ocpiOrder = [
  ...["versions", "credentials", "locations", "sessions", "cdrs", "tariffs", "tokens", "commands"],
  ...["chargingprofiles", "hubclientinfo"],
];
/** How long the page may take to get somewhere. */
const patience = { timeout: 5_000 };
const operations = documentedOperations();
const modules = new Set(operations.map(({ module }) => module));
const byId = (id: string) => {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`the document has no ${id}`);
  return found;
};
/** Where the page has it; anchors are in small letters. */
const anchor = (id: string) => {
  const { module, role } = byId(id);
  return `#/${module}/${role === null ? "" : `${module}-${role}/`}${id.toLowerCase()}`;
};
const push = byId("locations.receiver.put");
// The word to search for, and the operation that it has to find.
const [word, wanted] = operations.some(({ id }) => id === "tokens.sender.authorize.post")
  ? ["authorize", byId("tokens.sender.authorize.post")]
  : ["unregister", byId("credentials.delete")];

describe.skipIf(chromium === undefined)("the page, in Chromium", () => {
  // Not a name of this machine's own: what the page would do only in the world outside has to show.
  const host = "docs.example";
  let server: Server;
  let browser: Browser;
  let address: string;
  let page: Page;
  let complaints: string[] = [];

  const watched = async () => {
    const opened = await browser.newPage();
    opened.on("console", (message) => {
      if (message.type() !== "info") complaints.push(`${message.type()}: ${message.text()}`);
    });
    opened.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
    opened.on("request", (request) => {
      const url = request.url();
      if (url !== address && !/^(data|blob|file):/.test(url)) complaints.push(`requested ${url}`);
    });
    return opened;
  };

  beforeAll(async () => {
    const roles = [
      { role: "CPO" as const, country_code: "NL", party_id: "OCA", business_details: { name: "Oranje" } },
    ];
    const { router } = ocpi({ roles, modules: {}, docs: true });
    server = express().use("/ocpi", router).listen(0, "127.0.0.1");
    await once(server, "listening");
    const bound = server.address();
    if (bound === null || typeof bound === "string") throw new Error("expected a port");
    address = `http://${host}:${bound.port}/ocpi/docs`;
    browser = await startChromium(chromium ?? "", [host]);
    page = await watched();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  afterEach(() => {
    const found = complaints;
    complaints = [];
    expect(found, "console, and requests to elsewhere").toEqual([]);
  });

  /** Goes there; the page itself is loaded once, unless another one was shown before. */
  const open = async (hash = "") => {
    await page.goto(address + hash);
    await page.getByRole("heading").first().waitFor();
  };
  const heading = (name: string) => page.getByRole("heading", { name }).first();
  const hrefs = (within: string) =>
    page
      .locator(`${within} a[href^="#"]`)
      .evaluateAll((links: { hash: string }[]) => links.map(({ hash }) => hash));
  const overhang = () => page.evaluate<unknown>("document.documentElement.scrollWidth - innerWidth");

  it("opens with the introduction and its diagram, and leads from there to modules that are there", async () => {
    await page.clock.install();
    await open();
    // What the page would report to somebody, it would report some seconds later.
    await page.clock.fastForward("01:00");
    await page.clock.resume();
    expect(await page.title()).toBe("OCPI 2.2.1");
    for (const name of ["Sender and Receiver", "The handshake", "Who implements what"])
      await heading(name).waitFor();
    const diagram = page.locator("img.diagram");
    await diagram.waitFor();
    expect(await diagram.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBeGreaterThan(
      300,
    );
    const known = new Set(operations.flatMap(({ id, module }) => [anchor(id), `#${id}`, `#/${module}`]));
    const targets = await hrefs("main :is(td, li, p)");
    expect(targets.filter((href) => !known.has(href))).toEqual([]);
    expect(targets).toContain("#credentials.post");
    expect(targets).toContain("#/locations");
  });

  it("lists the modules in OCPI's order, and in each the Sender's operations, then the Receiver's", async () => {
    await open();
    const menu = ".menu-content";
    const inMenu = (await hrefs(menu)).map((href) => href.slice(2)).filter((name) => modules.has(name));
    expect(inMenu).toEqual(ocpiOrder.filter((module) => modules.has(module)));
    for (const module of modules) {
      await page.locator(`${menu} a[href="#/${module}"]`).click();
      const groups: string[] = [];
      for (const role of ["sender", "receiver", null]) {
        const own = operations.filter((operation) => operation.module === module && operation.role === role);
        if (own.length === 0) continue;
        const group = `#/${module}${role === null ? "" : `/${module}-${role}`}`;
        if (role !== null) groups.push(group);
        if (role !== null) await page.locator(`${menu} a[href="${group}"]`).click();
        const expected = own.map(({ id }) => anchor(id));
        await expect
          .poll(async () => (await hrefs(menu)).filter((href) => href.startsWith(`${group}/`)), patience)
          .toEqual(expected);
      }
      const isGroup = new RegExp(`^#/${module}/${module}-(sender|receiver)$`);
      expect((await hrefs(menu)).filter((href) => isGroup.test(href))).toEqual(groups);
    }
  }, 60_000);

  it.each([
    ["its own anchor", anchor(push.id)],
    ["its short address", `#${push.id}`],
  ])("an operation opens at %s, marked with its side, with its section of OCPI", async (_name, hash) => {
    await page.goto("about:blank");
    await open(hash);
    const title = heading(push.summary);
    await title.waitFor();
    await expect.poll(async () => (await title.boundingBox())?.y, patience).toBeLessThan(200);
    expect(await title.textContent()).toMatch(/^Receiver/);
    expect(page.url()).toBe(address + anchor(push.id));
    await page.getByRole("link", { name: "The section of OCPI that decides" }).first().waitFor();
  });

  it("Sender and Receiver differ at a glance: in colour, in the heading and in the menu", async () => {
    const colours = async (role: string, id: string) => {
      await open(`#${id}`);
      const badge = page.locator("h2 [data-component-name='Tag/Tag']", { hasText: role }).first();
      const group = page.locator(`.menu-content [data-text="${role} interface"]`);
      await badge.waitFor();
      return [
        await badge.evaluate((element) => getComputedStyle(element).backgroundColor),
        await group.evaluate((element) => getComputedStyle(element).borderLeftColor),
      ];
    };
    const sender = await colours("Sender", "locations.sender.list");
    const receiver = await colours("Receiver", push.id);
    for (const [index, colour] of sender.entries()) expect(colour).not.toBe(receiver[index]);
  });

  it(`search finds "${word}"`, async () => {
    await open();
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Search docs...").fill(word);
    const found = page.locator(`[data-component-name="Search/SearchItem"][href^="${anchor(wanted.id)}"]`);
    await found.first().click();
    await heading(wanted.summary).waitFor();
    expect(page.url()).toContain(anchor(wanted.id));
  });

  it("is usable at phone width: nothing sticks out, and the menu leads to operations", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open();
    expect(await overhang()).toBe(0);
    const diagram = await page.locator("img.diagram").boundingBox();
    expect(diagram?.width).toBeGreaterThan(300);
    await page.getByLabel("Open navigation menu").click();
    await page.locator(`.menu-content a[href="#/locations"]`).click();
    await page.locator(`.menu-content a[href="#/locations/locations-receiver"]`).click();
    await page.locator(`.menu-content a[href="${anchor(push.id)}"]`).click();
    await heading(push.summary).waitFor();
    expect(await overhang()).toBe(0);
  });

  it("opens from disk as well", async () => {
    await page.goto(`${builtPage.href}#locations.sender.list`);
    await heading(byId("locations.sender.list").summary).waitFor();
  });
});

it("is built from the document, the same bytes each time", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), "openocpi-page-"));
  try {
    const again = join(folder, "index.html");
    const path = `${join(root, "node_modules/.bin")}:${process.env.PATH}`;
    execFileSync(command, [...withTsx, "packages/docs/build/main.ts", again], {
      cwd: root,
      env: { ...process.env, PATH: path },
    });
    expect(readFileSync(again).equals(readFileSync(builtPage)), "npm run docs makes it anew").toBe(true);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
