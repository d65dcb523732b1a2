import { once } from "node:events";
import { createReadStream, createWriteStream } from "node:fs";
import { join } from "node:path";
import { finished, pipeline } from "node:stream/promises";
import { generateLocations } from "@openocpi/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openocpi } from "./command.js";
import { type Folder, folder } from "./folder.js";
import { jsonLines, outcome } from "./outcome.js";
import { hasTmux, inTerminal } from "./terminal.js";

const [first, second, third] = generateLocations({
  owner: { country_code: "DE", party_id: "ABC" },
  operator: { name: "Strom" },
  count: 3,
});
const wrong = { ...second, country: "Germany", evses: [{ ...second?.evses?.[0], status: "FREE" }] };
const list = [first, second, third];
const ndjson = (objects: readonly unknown[]) => objects.map((each) => `${JSON.stringify(each)}\n`).join("");

let files: Folder;
beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());

let names = 0;
/** Validates a file with this content. */
async function validate(content: unknown, args: readonly string[] = ["--as", "Location"], ending = "json") {
  return outcome(["validate", await files.write(`${names++}.${ending}`, content), ...args]);
}

describe("a file of objects", () => {
  const valid = "✓ 3 × Location: 3 valid, 0 not valid\n";

  it.each([
    ["an array", list],
    ["an array over many lines", JSON.stringify(list, undefined, 2)],
    ["an array with an object a line", `[\n${list.map((each) => JSON.stringify(each)).join(",\n")}\n]\n`],
    ["an OCPI answer", { status_code: 1000, timestamp: "2026-03-02T09:00:00Z", data: list }],
    ["an object with items", { items: list }],
    ["NDJSON", ndjson(list)],
    ["NDJSON with blank lines and CRLF", `\r\n${ndjson(list).replaceAll("\n", "\r\n\r\n")}`],
    ["NDJSON without a line feed at the end", ndjson(list).trimEnd()],
    ["a file with a byte order mark", `\uFEFF${JSON.stringify(list)}`],
    ["NDJSON with a byte order mark", `\uFEFF${ndjson(list)}`],
    ["a list a line, as of pages", ndjson([[first, second], [third]])],
  ])("may be %s", async (_form, content) => {
    expect(await validate(content)).toEqual({ code: 0, stdout: valid, stderr: "" });
  });

  it("may be one object, or the one in an answer", async () => {
    for (const content of [first, { status_code: 1000, data: first }])
      expect(await validate(content)).toMatchObject({
        code: 0,
        stdout: "✓ 1 × Location: 1 valid, 0 not valid\n",
      });
  });

  it("may come through standard input", async () => {
    expect(await outcome(["validate", "-", "--as", "Location"], { input: ndjson(list) })).toEqual({
      code: 0,
      stdout: valid,
      stderr: "",
    });
  });

  it("may have line separators of other kinds in its texts", async () => {
    const named = { ...first, name: "one\u2028two\u2029three" };
    const { code, stdout } = await validate(ndjson([named, second, third]));
    expect(code).toBe(1);
    expect(stdout).toMatch(/\/name .* \(TYPE-02\)\n✗ 3 × Location: 2 valid, 1 not valid\n$/);
  });

  it("may hold none, which is no green tick", async () => {
    const none = { code: 0, stdout: "0 × Location: there is none to look at\n", stderr: "" };
    expect(await validate("", undefined, "ndjson")).toEqual(none);
    for (const content of [[], { status_code: 1000, data: [] }, { items: [], total: 0 }])
      expect(await validate(content)).toEqual(none);
  });

  it("may be an object with a list by mistake, which is looked at itself", async () => {
    for (const more of [{ data: [] }, { items: [first] }, { data: [first], items: [] }])
      expect(await validate({ country_code: "NL", ...more })).toMatchObject({
        code: 1,
        stdout: expect.stringMatching(/^✗ object 1\n[\s\S]*✗ 1 × Location: 0 valid, 1 not valid\n$/),
      });
  });
});

describe("what is wrong", () => {
  it("is told with id, place, field path, value and rule, and exit code 1 (TYPE-07, TYPE-08)", async () => {
    const { code, stdout, stderr } = await validate([first, wrong]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe(`✗ ${second?.id}, object 2`);
    expect(stdout).toContain(
      '    /country         "Germany" must NOT have more than 3 characters (TYPE-07)\n',
    );
    expect(stdout).toContain('    /evses/0/status  "FREE" must be one of AVAILABLE, BLOCKED, ');
    expect(lines.at(-2)).toBe("✗ 2 × Location: 1 valid, 1 not valid");
  });

  it("of a Patch: null there is more than absence (AMB-05)", async () => {
    const last_updated = "2026-03-02T09:00:00Z";
    expect((await validate({ name: null, last_updated }, ["--as", "LocationPatch"])).code).toBe(0);
    expect((await validate({ publish: null, last_updated }, ["--as", "LocationPatch"])).code).toBe(1);
    expect((await validate({ name: null }, ["--as", "LocationPatch"])).stdout).toMatch(
      /\/last_updated +is required/,
    );
  });

  it("is not null where that means absent (TYPE-06)", async () => {
    expect((await validate({ ...first, related_locations: null })).code).toBe(0);
  });

  it("is less with --tolerant: what is received all the same is shown, and no fault (P-12)", async () => {
    const { code, stdout } = await validate([first, wrong], ["--as", "Location", "--tolerant"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^! .*, object 2$/m);
    expect(stdout).toMatch(/\/evses\/0\/status {2}.*[\s\S]*: it is left out \(TYPE-08\)$/m);
    expect(stdout).toMatch(/^✓ 2 × Location: 1 valid, 1 tolerated, 0 refused$/m);
    const { id: _, ...nameless } = { ...first };
    expect(await validate(nameless, ["--as", "Location", "--tolerant"])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/\/id +is required/),
    });
  });

  it("of an envelope itself is found with --as Envelope (HTTP-01)", async () => {
    expect(await validate({ data: [] }, ["--as", "envelope"])).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/\/status_code +is required/),
    });
  });

  it("in a line that is no JSON is told with its number, and the rest goes on", async () => {
    const broken = `${JSON.stringify(first)}\n{"id": "L2",\n\n${JSON.stringify(wrong)}\n`;
    const { code, stdout } = await validate(broken);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^✗ line 2\n {4}the line {2}is not valid JSON: /m);
    expect(stdout).toContain(`✗ ${second?.id}, line 4`);
    expect(stdout).toContain("✗ 3 × Location: 1 valid, 2 not valid");
  });

  it.each(["json", "ndjson"])("may be the first line (.%s)", async (ending) => {
    const { code, stdout } = await validate(`{"id":\n${ndjson(list)}`, undefined, ending);
    expect(code).toBe(1);
    expect(stdout).toContain("✗ line 1");
    expect(stdout).toContain("✗ 4 × Location: 3 valid, 1 not valid");
  });

  it("may be bytes that are no UTF-8, in one line of many", async () => {
    const path = join(files.path, "latin1.ndjson");
    const stream = createWriteStream(path);
    stream.write(Buffer.from(JSON.stringify({ ...first, name: "Köln" }), "latin1"));
    stream.end(`\n${ndjson([second])}`);
    await finished(stream);
    const { code, stdout } = await outcome(["validate", path, "--as", "Location"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/line 1\n {4}the line {2}is not UTF-8\n✗ 2 × Location: 1 valid, 1 not valid/);
  });

  it("is bounded: 20 objects, 10 violations of each, long messages; --all shows everything", async () => {
    const faulty = (id: number) => ({
      ...first,
      id: `L${id}`,
      images: Array.from({ length: 12 }, () => ({})),
    });
    const objects = Array.from({ length: 25 }, (_, id) => faulty(id));
    const { stdout } = await validate(ndjson(objects));
    expect(stdout.match(/^✗ L\d+, line/gm)).toHaveLength(20);
    expect(stdout).toContain("and 5 more objects; --all shows them");
    expect(stdout).toMatch(/^ {4}and \d+ more; --all shows them$/m);
    // The same fault of all objects, wherever in their lists it stands.
    expect(stdout).toMatch(/^ {4}300 × {2}\/images\/\*\/url +is required \(TYPE-07\)$/m);
    const { stdout: everything } = await validate(ndjson(objects), ["--as", "Location", "--all"]);
    expect(everything.match(/^✗ L\d+, line/gm)).toHaveLength(25);
    expect(everything).toContain("/images/11/url");
    expect(everything).not.toContain("--all");
  });

  it("cannot steer the terminal of whoever reads it", async () => {
    const { stdout } = await validate({ ...first, id: "L\u001b[2J", country: "N\u001b[31m" });
    expect(stdout).not.toContain("\u001b");
  });

  it("is a line of JSON each with --json, and the totals", async () => {
    const { code, stdout } = await validate(ndjson([first, wrong]), ["--as", "Location", "--json"]);
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([
      {
        id: second?.id,
        position: 2,
        line: 2,
        outcome: "refused",
        violations: expect.arrayContaining([
          expect.objectContaining({ path: "/country", keyword: "maxLength", rule: "TYPE-07" }),
        ]),
      },
      { done: true, schema: "Location", strength: "strict", objects: 2, valid: 1, tolerated: 0, refused: 1 },
    ]);
  });
});

describe("wrong usage is one line and exit code 2", () => {
  it.each([
    ["JSON that breaks", '{\n  "id": "L1",\n}', /is not valid JSON, line 3 column 1: /],
    [
      "an array of objects a line that breaks",
      `[\n${JSON.stringify(first)}\n${JSON.stringify(second)}\n]`,
      /not valid JSON/,
    ],
    ["an empty file", "", /is empty$/],
    ["a byte order mark and nothing else", "\uFEFF", /is empty$/],
    [
      "an answer that is an error",
      { status_code: 2001, status_message: "no\u001b" },
      /status_code 2001 “no ”$/,
    ],
  ])("%s", async (_what, content, message) => {
    const { code, stdout, stderr } = await validate(content);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^openocpi: .*\n$/);
    expect(stderr.trim()).toMatch(message);
  });

  it("a file that is not there, a folder, UTF-16", async () => {
    const utf16 = join(files.path, "utf16.json");
    const stream = createWriteStream(utf16).end(Buffer.from("\uFEFF[]", "utf16le"));
    await finished(stream);
    for (const [path, message] of [
      [join(files.path, "none.json"), "there is no such file"],
      [files.path, "it is a directory"],
      [utf16, "is in UTF-16"],
    ] as const) {
      const { code, stderr } = await outcome(["validate", path, "--as", "Location"]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    }
  });

  it.each([
    ["Locaton", "Did you mean Location?"],
    ["locations", "Did you mean Location?"],
    ["evses", "Did you mean EVSE?"],
    ["bicycle", "Usual ones are Version, Location, Session, CDR, Tariff, Token, ClientInfo."],
    ["toString", "There is no such schema."],
  ])("--as %s", async (name, message) => {
    const { code, stderr } = await validate(list, ["--as", name]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  it("without --as", async () => {
    expect(await validate(list, [])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/what are these objects\? Say it by --as/),
    });
  });
});

describe("a file of 100 MB", { timeout: 120_000 }, () => {
  let path: string;
  beforeAll(async () => {
    path = join(files.path, "large.json");
    const stream = createWriteStream(path);
    // Some characters of many bytes stand where one piece of the file ends and the next begins.
    const lines = ndjson(list.map((each) => ({ ...each, name: "充電ステーション ⚡ Zürich" }))).repeat(400);
    for (let size = 0; size < 100e6; size += lines.length)
      if (!stream.write(lines)) await once(stream, "drain");
    await finished(stream.end());
  });

  it("needs no more memory than a small one has", async () => {
    const { code, stdout } = await outcome(["validate", path, "--as", "Location"], {
      env: { NODE_OPTIONS: "--max-old-space-size=100" },
    });
    expect(stdout).toMatch(/^✓ \d{5} × Location: \d{5} valid, 0 not valid\n$/);
    expect(code).toBe(0);
  });

  it("needs no more where its first line is broken", async () => {
    const broken = join(files.path, "broken.json");
    await pipeline(async function* () {
      yield "{broken\n";
      yield* createReadStream(path);
    }, createWriteStream(broken));
    const { code, stdout } = await outcome(["validate", broken, "--as", "Location"], {
      env: { NODE_OPTIONS: "--max-old-space-size=100" },
    });
    expect(stdout).toMatch(/^✗ line 1\n[\s\S]*✗ \d{5} × Location: \d{5} valid, 1 not valid\n$/);
    expect(code).toBe(1);
  });

  it("may lose its reader on the way, without a word", async () => {
    const bad = await files.write("many.ndjson", ndjson([wrong]).repeat(20_000));
    const command = openocpi(["validate", bad, "--as", "Location", "--all"]);
    await command.said(/object|line 1$/m);
    command.process.stdout?.destroy();
    expect(await command.ended()).toBe(1);
    expect(command.stderr()).toBe("");
  });

  it.skipIf(!hasTmux)("shows in a terminal how far it is, with colours at the end", async () => {
    await using terminal = await inTerminal(["validate", path, "--as", "Location"]);
    await terminal.shows(/█+░* \d+ % {2}\d+ objects, \d+\/s/);
    await terminal.shows(/^✓ \d+ × Location: \d+ valid, 0 not valid\nexit code 0/m);
    expect(await terminal.screen()).not.toContain("█");
    expect(await terminal.screen({ escapes: true })).toContain("\u001b[32m✓");
  });
});

it.skipIf(!hasTmux)("NO_COLOR is respected, and the width of the terminal", async () => {
  const path = await files.write("colourless.json", [wrong]);
  await using terminal = await inTerminal(["validate", path, "--as", "Location"], {
    env: { NO_COLOR: "1" },
    columns: 60,
  });
  await terminal.shows(/exit code 1/);
  expect(await terminal.screen({ escapes: true })).not.toContain("\u001b[");
  expect(await terminal.screen()).toMatch(/^ {21}\S.* \(TYPE-08\)$/m);
});

it("--help says what there is", async () => {
  const { code, stdout } = await outcome(["validate", "--help"]);
  expect(code).toBe(0);
  for (const flag of ["--as <schema>", "--tolerant", "--all", "--json"]) expect(stdout).toContain(flag);
});
