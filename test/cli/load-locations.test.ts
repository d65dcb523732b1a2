import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateLocations, loadLocations, UserError } from "@openocpi/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const [first, second, third] = generateLocations({
  owner: { country_code: "DE", party_id: "ABC" },
  operator: { name: "Strom" },
  count: 3,
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openocpi-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(content: unknown) {
  const path = join(folder, "locations.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return loadLocations(path);
}

describe("an export of Locations", () => {
  const list = [first, second, third];

  it.each([
    ["an array", list],
    ["an object with data, as an OCPI answer is", { status_code: 1000, data: list }],
    ["an object with items", { total: 3, items: list }],
    ["a file with a byte order mark", `\uFEFF${JSON.stringify(list)}`],
  ])("may be %s", async (_form, content) => {
    expect(await load(content)).toEqual({ locations: list, skipped: [] });
  });

  it("leaves out what is not valid, by id and field path", async () => {
    const evses = [{ ...first?.evses?.[0], status: "FREE" }];
    const { locations, skipped } = await load([{ ...first, id: "LOC7", evses }, second]);
    expect(locations).toEqual([second]);
    expect(skipped).toEqual([expect.stringMatching(/^LOC7: \/evses\/0\/status must be one of AVAILABLE, /)]);
  });

  it("names what has no id by its position", async () => {
    const { id: _, ...nameless } = first ?? { id: "" };
    const { skipped } = await load([nameless, 42, null]);
    expect(skipped).toEqual([
      "the one at position 1: /id is required",
      "the one at position 2: is not an object",
      "the one at position 3: is not an object",
    ]);
  });

  it("TYPE-01: takes the first of two ids that differ by case alone", async () => {
    const { locations, skipped } = await load([first, { ...second, id: first?.id.toLowerCase() }]);
    expect(locations).toEqual([first]);
    expect(skipped).toEqual([`${first?.id.toLowerCase()}: /id belongs to a Location before it already`]);
  });

  it("TYPE-06: takes null for left out", async () => {
    const { locations } = await load([{ ...first, suboperator: null, images: null }]);
    expect(locations).toEqual([first]);
  });
});

describe("a file that cannot be used", () => {
  it("is not there", async () => {
    const path = join(folder, "nowhere.json");
    await expect(loadLocations(path)).rejects.toThrow(
      new UserError(`cannot read ${path}: there is no such file`),
    );
  });

  it("is a folder", async () => {
    await expect(loadLocations(folder)).rejects.toThrow(
      new UserError(`cannot read ${folder}: it is a directory`),
    );
  });

  it("is not JSON: the line is named", async () => {
    await expect(load('[\n  { "id": 1, }\n]')).rejects.toThrow(
      /locations\.json is not valid JSON, line 2 column 14: /,
    );
  });

  it.each([
    ["an object without a list", { locations: [] }, /^the one at position 1: \/country_code is required/],
    ["a text", '"hello"', /^the one at position 1: is not an object$/],
    ["nothing", "null", /^the one at position 1: is not an object$/],
  ])("holds %s: it has no Location", async (_form, content, why) => {
    const { locations, skipped } = await load(content);
    expect(locations).toEqual([]);
    expect(skipped).toEqual([expect.stringMatching(why)]);
  });

  it("holds the answer of a partner that brought nothing", async () => {
    const answer = {
      status_code: 2001,
      status_message: "date_from is none",
      timestamp: "2026-01-01T00:00:00Z",
    };
    await expect(load(answer)).rejects.toThrow(
      /is an OCPI answer without data: status_code 2001 “date_from is none”$/,
    );
  });

  it("holds a single Location", async () => {
    expect(await load(first)).toEqual({ locations: [first], skipped: [] });
  });
});
