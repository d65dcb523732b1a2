import { EventEmitter, once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateLocations, ownObjects, type Seed, type Standalone, standalone } from "@openocpi/cli";
import type { CredentialsRole } from "@openocpi/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cdr, session, tariff, token } from "../support/conformance-objects.js";
import { listingPartner } from "../support/listing-partner.js";
import { openocpi } from "./command.js";
import { type Folder, folder } from "./folder.js";
import { jsonLines, outcome } from "./outcome.js";
import { hasTmux, inTerminal } from "./terminal.js";

const oca = { country_code: "NL", party_id: "OCA" };
const mov = { country_code: "BE", party_id: "MOV" };
const locations = generateLocations({ owner: oca, operator: { name: "Oranje" }, count: 45 });

/** A platform that lets in `T`, as BE*MOV. */
async function platform(role: CredentialsRole["role"], seed: Seed): Promise<Standalone> {
  const us = await standalone({
    ...{ port: 0, host: "127.0.0.1", flag: "", limits: { pageSize: 10 } },
    roles: [{ ...oca, role, business_details: { name: "Oranje" } }],
    own: ownObjects(seed),
  });
  await us.platform.importPartner({
    ...{ id: "mov", tokenTheyUse: "T", tokenWeUse: "not-called", endpoints: [] },
    roles: [{ ...mov, role: "EMSP", business_details: { name: "Movendo" } }],
  });
  return us;
}

let files: Folder;
let cpo: Standalone;
beforeAll(async () => {
  files = await folder();
  const cdr_token = { uid: "C1", type: "RFID", contract_id: "C1", ...mov } as const;
  cpo = await platform("CPO", {
    locations,
    sessions: [session("S1", { ...oca, cdr_token }), session("S2", { ...oca, cdr_token })],
    cdrs: [cdr("C1", { ...oca, cdr_token })],
    tariffs: [tariff("T1", oca)],
  });
});
afterAll(() => Promise.all([cpo.close(), files.remove()]));

let names = 0;
const newFile = () => join(files.path, `${names++}.ndjson`);
const pull = (url: string, module: string, ...args: string[]) =>
  outcome(["pull", url, module, "--token", "T", ...args]);
const contentOf = async (path: string) => jsonLines(await readFile(path, "utf8"));

describe("a list of a partner", () => {
  it("comes into a file whole, with one line about it and nothing else, and nothing beside it", async () => {
    const out = newFile();
    const { code, stdout, stderr } = await pull(cpo.versions, "locations", "--out", out);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/^45 Locations in .*\.ndjson \(.* m?s, \d+\/s\)\n$/);
    expect(await contentOf(out)).toEqual(locations);
    expect(await readdir(files.path)).toEqual([`${names - 1}.ndjson`]);
  });

  it("comes to standard output, where nothing else does", async () => {
    for (const out of [[], ["--out", "-"]]) {
      const { code, stdout, stderr } = await pull(cpo.versions, "locations", ...out);
      expect(code).toBe(0);
      expect(jsonLines(stdout)).toEqual(locations);
      expect(stderr).toMatch(/^45 Locations in standard output \(.*\)\n$/);
    }
  });

  it.each([
    ["sessions", ["S1", "S2"]],
    ["cdrs", ["C1"]],
    ["tariffs", ["T1"]],
  ])("may be of %s", async (module, ids) => {
    const { code, stdout } = await pull(cpo.versions, module);
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toEqual(ids.map((id) => expect.objectContaining({ id })));
  });

  it("may be of tokens", async () => {
    const emsp = await platform("EMSP", { tokens: [token("U1", oca)] });
    const { code, stdout } = await pull(emsp.versions, "tokens");
    await emsp.close();
    expect({ code, tokens: jsonLines(stdout) }).toEqual({
      code: 0,
      tokens: [expect.objectContaining({ uid: "U1" })],
    });
  });

  it("may be of hubclientinfo, and may be empty", async () => {
    const info = { ...oca, role: "CPO", status: "CONNECTED", last_updated: "2026-03-02T09:00:00Z" };
    await using hub = await listingPartner({ hubclientinfo: [info], locations: [] });
    hub.token = "T";
    expect(jsonLines((await pull(hub.versions, "hubclientinfo")).stdout)).toEqual([info]);
    const out = newFile();
    expect((await pull(hub.versions, "locations", "--out", out)).stderr).toMatch(/^0 Locations in /);
    expect(await readFile(out, "utf8")).toBe("");
  });

  it("is filtered and cut as asked for (PAGE-01); sessions begin with time itself (SESS-03)", async () => {
    await using partner = await listingPartner({ locations: [], sessions: [] });
    partner.token = "T";
    const dates = ["--date-from", "2026-03-01", "--date-to", "2026-03-02T09:00:00Z", "--limit", "7"];
    await pull(partner.versions, "locations", ...dates);
    expect(Object.fromEntries(partner.asked[0]?.query ?? [])).toEqual({
      date_from: "2026-03-01T00:00:00Z",
      date_to: "2026-03-02T09:00:00Z",
      limit: "7",
    });
    await pull(partner.versions, "sessions");
    expect(Object.fromEntries(partner.asked[1]?.query ?? [])).toEqual({ date_from: "1970-01-01T00:00:00Z" });
  });

  it("is pulled anew once it was complete, and the file stays until that is complete too", async () => {
    await using partner = await listingPartner({ locations: locations.slice(0, 25) });
    partner.token = "T";
    const out = newFile();
    await pull(partner.versions, "locations", "--out", out);
    partner.before = ({ offset }, response) => offset === 20 && Boolean(response.writeHead(500).end());
    expect((await pull(partner.versions, "locations", "--out", out)).code).toBe(1);
    expect(await contentOf(out)).toHaveLength(25);
    partner.lists.locations = locations.slice(0, 30);
    partner.before = () => false;
    await pull(partner.versions, "locations", "--out", out);
    expect(await contentOf(out)).toEqual(locations.slice(0, 30));
  });
});

describe("objects that cannot be used (P-12, PAGE-07)", () => {
  const [first, second, third] = locations;
  const nameless = { ...second, id: undefined, country: 5 };
  const unusual = { ...third, country: "Netherlands" };
  const mixed = { locations: [first, nameless, unusual] };

  it("are told by id and field path, counted, and left out; those that differ are counted", async () => {
    await using partner = await listingPartner({
      locations: [...mixed.locations, { ...first, id: "L9", country: 5 }],
    });
    partner.token = "T";
    const { code, stdout, stderr } = await pull(partner.versions, "locations");
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toEqual([first, unusual]);
    expect(stderr).toMatch(/^✗ Location without id: \/id is required/m);
    expect(stderr).toMatch(/^✗ Location L9: \/country must be string$/m);
    expect(stderr).toMatch(/; 2 refused; 1 differ from the standard: openocpi validate says how\n$/);
  });

  it("are written as they came with --keep-invalid", async () => {
    await using partner = await listingPartner(mixed);
    partner.token = "T";
    const { stdout } = await pull(partner.versions, "locations", "--keep-invalid");
    expect(jsonLines(stdout)).toHaveLength(3);
    expect(jsonLines(stdout)).toContainEqual(JSON.parse(JSON.stringify(nameless)));
  });

  it("are more with --strict", async () => {
    await using partner = await listingPartner(mixed);
    partner.token = "T";
    expect(jsonLines((await pull(partner.versions, "locations", "--strict")).stdout)).toEqual([first]);
  });

  it("are not told without end", async () => {
    await using partner = await listingPartner({ locations: Array.from({ length: 30 }, () => ({})) });
    partner.token = "T";
    const { stderr } = await pull(partner.versions, "locations");
    expect(stderr.match(/^✗/gm)).toHaveLength(20);
    expect(stderr).toContain("and 10 more that were refused; --keep-invalid writes them too\n");
  });
});

describe("what cannot be had is one line, and exit code 1", () => {
  it.each<[string, readonly string[], RegExp]>([
    [
      "a token that is not known (AUTH-02)",
      ["locations", "--token", "other"],
      /answered HTTP 401, .*--register-as$/,
    ],
    ["a list that is not published", ["tokens"], /the partner publishes no tokens endpoint as sender$/],
  ])("%s", async (_what, args, message) => {
    const out = newFile();
    const { code, stderr } = await outcome(["pull", cpo.versions, "--token", "T", "--out", out, ...args]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^openocpi: [^\n]*\n$/);
    expect(stderr.trimEnd()).toMatch(message);
    expect(await readdir(files.path)).not.toContain(`${names - 1}.ndjson.part`);
  });

  it("a URL that is not that of the versions", async () => {
    const { code, stderr } = await pull(cpo.versions.replace("versions", "2.2.1"), "locations");
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/; is that the versions URL\?\n$/),
    });
  });

  it("a partner that is down", async () => {
    const partner = await listingPartner({});
    await partner[Symbol.asyncDispose]();
    const { code, stderr } = await pull(partner.versions, "locations");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^openocpi: GET http:\/\/127\.0\.0\.1:\d+\/versions: .*ECONNREFUSED.*\n$/);
  });

  it("a partner whose versions lead to another private address, unless that is allowed (P-15)", async () => {
    await using partner = await listingPartner({ locations: [locations[0]] });
    partner.token = "T";
    partner.published = partner.published.replace("127.0.0.1", "localhost");
    const refused = await pull(partner.versions, "locations");
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining("--allow-private") });
    expect(partner.asked).toEqual([]);
    expect((await pull(partner.versions, "locations", "--allow-private")).code).toBe(0);
  });
});

it("a redirect to another private address is not followed, unless that is allowed (P-15)", async () => {
  await using partner = await listingPartner({ locations: [locations[0]] });
  partner.token = "T";
  const elsewhere = partner.versions.replace("127.0.0.1", "localhost");
  partner.before = (_page, response) => Boolean(response.writeHead(302, { Location: elsewhere }).end());
  const { code, stderr } = await pull(partner.versions, "locations");
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/localhost.*--allow-private/) });
});

describe("wrong usage is one line and exit code 2", () => {
  it.each<[string, readonly string[], RegExp]>([
    ["no token", ["http://a.example/versions", "locations"], /--token is missing/],
    ["no URL", ["a.example/versions", "locations", "--token", "T"], /begins with http/],
    [
      "a module that nobody lists",
      ["http://a.example", "commands", "--token", "T"],
      /locations, sessions, cdrs, tariffs, tokens, hubclientinfo/,
    ],
    ["a token that is none", ["http://a.example", "cdrs", "--token", "a b"], /--token has to be 1 to 64/],
    [
      "a date that is none",
      ["http://a.example", "cdrs", "--token", "T", "--date-from", "2026-13-01"],
      /a DateTime in UTC/,
    ],
    [
      "a local time",
      ["http://a.example", "cdrs", "--token", "T", "--date-to", "2026-01-01T00:00:00+01:00"],
      /a DateTime in UTC/,
    ],
    [
      "a folder that is not there",
      ["http://a.example", "cdrs", "--token", "T", "--out", "/none/x"],
      /there is no such folder/,
    ],
    ["a folder as the file", ["http://a.example", "cdrs", "--token", "T", "--out", "/"], /is no file/],
  ])("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await outcome(["pull", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^openocpi: [^\n]*\n$/);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("a b");
  });
});

it("a reader that goes away is told nothing; but not everything has come: exit code 1", async () => {
  await using partner = await listingPartner({
    locations: Array.from({ length: 100 }, () => locations).flat(),
  });
  partner.token = "T";
  const command = openocpi(["pull", partner.versions, "locations", "--token", "T"]);
  await command.said(/\n/);
  command.process.stdout?.destroy();
  expect(await command.ended()).toBe(1);
  expect(command.stderr()).toBe("");
});

it("says how long reading has taken, and how fast that was: connecting is not in it", async () => {
  await using partner = await listingPartner({ locations });
  partner.token = "T";
  const { stderr } = await pull(partner.versions, "locations");
  const [, number = "", unit, rate] = /\((\S+) (m?s), (\d+)\/s\)/.exec(stderr) ?? [];
  const seconds = Number(number) / (unit === "ms" ? 1000 : 1);
  expect(Number(rate) * seconds).toBeGreaterThan(locations.length * 0.6);
  expect(Number(rate) * seconds).toBeLessThan(locations.length * 1.5);
});

it("what it writes is what validate reads", async () => {
  const out = newFile();
  await pull(cpo.versions, "locations", "--out", out);
  const checked = await outcome(["validate", out, "--as", "Location"]);
  expect(checked).toEqual({ code: 0, stdout: "✓ 45 × Location: 45 valid, 0 not valid\n", stderr: "" });
});

describe.skipIf(!hasTmux)("in a terminal", () => {
  it("it shows how far it is, how many and how fast; and at the end only what came of it", async () => {
    await using partner = await listingPartner({ locations });
    partner.token = "T";
    const gate = new EventEmitter();
    partner.before = async ({ offset }) => {
      if (offset === 20) await once(gate, "open");
      return false;
    };
    const out = newFile();
    await using terminal = await inTerminal([
      "pull",
      partner.versions,
      "--token",
      "T",
      "locations",
      "--out",
      out,
    ]);
    await terminal.shows(/█+░+ 44 % {2}20 Locations, \d+\/s/);
    gate.emit("open");
    await terminal.shows(/^45 Locations in [\s\S]*exit code 0/m);
    expect(await terminal.screen()).not.toContain("░");
  });

  it("Ctrl-C stops it, and the same command goes on", async () => {
    await using partner = await listingPartner({ locations });
    partner.token = "T";
    partner.before = ({ offset }) => offset === 20;
    const out = newFile();
    const command = ["pull", partner.versions, "--token", "T", "locations", "--out", out];
    await using terminal = await inTerminal(command);
    await terminal.shows(/20 Locations/);
    await terminal.press("C-c");
    await terminal.shows(/stopped; 20 Locations of 45 are kept beside [\s\S]*exit code 1/);
    partner.before = () => false;
    expect((await outcome(command)).code).toBe(0);
    expect(await contentOf(out)).toEqual(locations);
  });
});

it("a file that was there is not touched by a pull that fails", async () => {
  const out = newFile();
  await writeFile(out, "mine\n");
  await outcome(["pull", cpo.versions, "locations", "--token", "other", "--out", out]);
  expect(await readFile(out, "utf8")).toBe("mine\n");
});
