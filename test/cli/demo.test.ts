import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateLocations } from "@openocpi/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo, openocpi } from "./command.js";

describe.concurrent("openocpi demo --once", () => {
  it("tells the whole story and ends with exit code 0", async () => {
    const command = demo(["--once"]);
    expect(await command.ended()).toBe(0);
    expect(command.stderr()).toBe("");
    const story = command.stdout();
    const inOrder = [
      "has 300 Locations",
      "allowPrivate: true",
      " 2  eMSP asks CPO: which versions of OCPI do you speak?",
      " 3  eMSP asks CPO: where are your endpoints for version 2.2.1?",
      " 4  eMSP tells CPO: this is who I am",
      "      CPO asks eMSP: which versions of OCPI do you speak?",
      "CPO has registered BE*MOV",
      "POST /ocpi/2.2.1/credentials  ✓ HTTP 200, OCPI 1000",
      "eMSP has registered NL*OCA",
      "50 %: 150 of 300",
      "✓ 300 Locations in 12 pages",
      "✓ 2 Tariffs in 1 page",
      "PUT /ocpi/2.2.1/receiver/tokens/BE/MOV/",
      "/authorize  ✓ HTTP 200, OCPI 1000",
      "POST /ocpi/2.2.1/receiver/commands/START_SESSION  ✓",
      "PENDING, 0 kWh",
      "EUR so far",
      "eMSP asks CPO: can this Session charge by this profile?",
      "CPO tells eMSP: whether the Session follows the profile",
      "POST /ocpi/2.2.1/receiver/commands/STOP_SESSION  ✓",
      "COMPLETED, ",
      "POST /ocpi/2.2.1/receiver/cdrs  ✓ HTTP 201",
      "eMSP reckons the CDR again, by the Tariff that it has pulled",
      "✓ to the cent",
      "That was the story.",
    ];
    const places = inOrder.map((text) => story.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(story.match(/ms: ACCEPTED/g)).toHaveLength(3);
    // The EVSE is taken, and free again.
    expect(story.match(/PATCH \S*\/receiver\/locations\/\S+\s+✓/g)).toHaveLength(2);
    expect(story).not.toContain("✗");
    expect(story).not.toContain("\u001b");
  });

  it("is the same every time until somebody charges, but for ports and times", async () => {
    const [first, second] = [demo(["--once"]), demo(["--once"])];
    await Promise.all([first.ended(), second.ended()]);
    const plain = (story: string) =>
      story
        .slice(0, story.indexOf("Charging:"))
        .replaceAll(/localhost:\d+/g, "")
        .replaceAll(/<?[\d.]+ m?s\b/g, "")
        .replaceAll(/\s+/g, " ");
    expect(plain(first.stdout())).toBe(plain(second.stdout()));
  });
});

describe.concurrent("openocpi demo --once --locations", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "openocpi-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const network = (country_code: string, party_id: string, name: string, seed: number) =>
    generateLocations({ owner: { country_code, party_id }, operator: { name }, count: 4, seed });

  it("serves a file of the user's, and reports what it leaves out", async () => {
    const [first, ...others] = network("DE", "ABC", "Strom AG", 1);
    await writeFile(
      join(folder, "mine.json"),
      JSON.stringify({ data: [{ ...first, id: "LOC7", country: "D" }, ...others] }),
    );
    const command = demo(["--once", "--locations", "mine.json"], { cwd: folder });
    expect(await command.ended()).toBe(0);
    expect(command.stdout()).toContain("1 of the 4 Locations in");
    expect(command.stdout()).toMatch(/^ {2}LOC7: \/country /m);
    expect(command.stdout()).toContain("Strom AG (DE*ABC)");
    expect(command.stdout()).toContain("✓ 3 Locations in 1 page");
    expect(command.stdout()).toContain("✓ to the cent");
  });

  it("plays every party of the file, the eMSP's own among them", async () => {
    const own = network("BE", "MOV", "Movendo Laden", 3).map((location) => ({
      ...location,
      id: `MOV ${location.id}'/`,
    }));
    await writeFile(
      join(folder, "two.json"),
      JSON.stringify([...network("DE", "ABC", "Strom AG", 2), ...own]),
    );
    const command = demo(["--once", "--locations", "two.json"], { cwd: folder });
    expect(await command.ended()).toBe(0);
    expect(command.stdout()).toContain("Strom AG (DE*ABC), Movendo Laden (BE*MOV)");
    expect(command.stdout()).toContain("eMSP has registered DE*ABC, BE*MOV");
    expect(command.stdout()).toContain("✓ 8 Locations in 1 page");
    expect(command.stdout()).not.toContain("✗");
  });

  it("ends without a charging session where there is no EVSE", async () => {
    const bare = network("DE", "ABC", "Strom AG", 2).map(({ evses: _, ...location }) => location);
    await writeFile(join(folder, "bare.json"), JSON.stringify({ items: bare }));
    const command = demo(["--once", "--locations", "bare.json"], { cwd: folder });
    expect(await command.ended()).toBe(0);
    expect(command.stdout()).toContain("None of them has an EVSE that is free, so nobody will charge");
  });

  it("finds the file from where the user stands, when npm has gone elsewhere", async () => {
    await writeFile(join(folder, "here.json"), JSON.stringify(network("DE", "ABC", "Strom AG", 2)));
    const command = demo(["--once", "--locations", "here.json"], { env: { INIT_CWD: folder } });
    expect(await command.ended()).toBe(0);
  });

  it("says in one line what is wrong with the file", async () => {
    await writeFile(join(folder, "broken.json"), "[{");
    const command = demo(["--once", "--locations", "broken.json"], { cwd: folder });
    expect(await command.ended()).toBe(2);
    expect(command.stderr()).toMatch(/^openocpi: .*broken\.json is not valid JSON.*\n$/);
  });

  it("does not begin where nothing can be served", async () => {
    await writeFile(join(folder, "bad.json"), JSON.stringify([{ id: "LOC1" }]));
    const command = demo(["--once", "--locations", "bad.json"], { cwd: folder });
    expect(await command.ended()).toBe(2);
    expect(command.stdout()).toContain("  LOC1: /country_code is required");
    expect(command.stderr()).toMatch(/bad\.json holds no Location that can be served\n$/);
  });
});

describe("openocpi with arguments that it cannot use", () => {
  it.each([
    ["an unknown flag", ["demo", "--twice"], "unknown option '--twice'"],
    ["an unknown command", ["start"], "unknown command 'start'"],
    [
      "a port that is none",
      ["demo", "--cpo-port", "http"],
      "option '--cpo-port <n>' argument 'http' is invalid. It has to be a number from 0 to 65535.",
    ],
    [
      "one port for both",
      ["demo", "--cpo-port", "3009", "--emsp-port", "3009"],
      "--cpo-port and --emsp-port are both 3009: each platform needs a port of its own",
    ],
    ["a flag without its value", ["demo", "--locations"], "option '--locations <file>' argument missing"],
  ])("%s: one line and exit code 2", async (_what, args, message) => {
    const command = openocpi(args);
    expect(await command.ended()).toBe(2);
    expect(command.stderr()).toBe(`openocpi: ${message}\n`);
    expect(command.stdout()).toBe("");
  });

  it("a port in use: which one, and which flag", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    const command = openocpi(["demo", "--once", "--cpo-port", "0", "--emsp-port", String(port)]);
    expect(await command.ended()).toBe(2);
    expect(command.stderr()).toBe(
      `openocpi: port ${port} is in use: choose another with --emsp-port (0 takes any that is free)\n`,
    );
    server.close();
  });
});

describe("openocpi --help", () => {
  it("names every flag", async () => {
    const command = openocpi(["demo", "--help"]);
    expect(await command.ended()).toBe(0);
    for (const flag of ["--locations", "--once", "--cpo-port", "--emsp-port"])
      expect(command.stdout()).toContain(flag);
  });

  it("takes the -- that pnpm hands on", async () => {
    const command = openocpi(["demo", "--", "--help"]);
    expect(await command.ended()).toBe(0);
  });
});
