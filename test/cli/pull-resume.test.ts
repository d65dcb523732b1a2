import { EventEmitter, once } from "node:events";
import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { generateLocations } from "@openocpi/cli";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ListingPartner, listingPartner } from "../support/listing-partner.js";
import { openocpi } from "./command.js";
import { type Folder, folder } from "./folder.js";
import { jsonLines, outcome } from "./outcome.js";

const locations = generateLocations({
  owner: { country_code: "NL", party_id: "OCA" },
  operator: { name: "Oranje" },
  count: 45,
});

let files: Folder;
let partner: ListingPartner;
let out: string;
let names = 0;
beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());
beforeEach(async () => {
  partner = await listingPartner({ locations: [...locations], tariffs: [] });
  out = join(files.path, `${names++}.ndjson`);
});
afterEach(() => partner[Symbol.asyncDispose]());

const command = (...more: string[]) => [
  ...["pull", partner.versions, "locations", "--token", partner.token, "--out", out, ...more],
];
const pulled = async () => jsonLines(await readFile(out, "utf8"));
const beside = async () =>
  (await readdir(files.path)).filter((name) => name.startsWith(`${basename(out)}.`)).sort();

/** Runs the command until it asks for the page at this offset, which it does not get; then something ends it. */
async function stoppedAt(
  offset: number,
  end: (running: ReturnType<typeof openocpi>) => unknown,
): Promise<number | null> {
  const gate = new EventEmitter();
  partner.before = (page) => {
    if (page.offset !== offset) return false;
    gate.emit("reached");
    return true;
  };
  const reached = once(gate, "reached");
  const running = openocpi(command());
  await reached;
  end(running);
  const code = await running.ended();
  partner.before = () => false;
  partner.asked.length = 0;
  return code;
}
const kill = (signal: NodeJS.Signals) => (running: ReturnType<typeof openocpi>) =>
  running.process.kill(signal);
const offsets = () => partner.asked.map(({ offset }) => offset);

describe("a pull that was stopped goes on with the same command, to the same file as if nothing had been", () => {
  it.each([10, 20, 40])("after kill -9 at object %d, and reads nothing again", async (offset) => {
    await stoppedAt(offset, kill("SIGKILL"));
    expect(await beside()).toEqual(["lock", "part", "state"].map((ending) => `${basename(out)}.${ending}`));
    const { code, stderr } = await outcome(command());
    expect(code).toBe(0);
    expect(stderr).toMatch(
      new RegExp(`^Goes on in .* after ${offset} Locations; .* is not seen\n45 Locations in `),
    );
    expect(offsets()[0]).toBe(offset);
    expect(await pulled()).toEqual(locations);
    expect(await beside()).toEqual([]);
  });

  it("after kill -9 before its first page", async () => {
    await stoppedAt(0, kill("SIGKILL"));
    expect(await outcome(command())).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^45 Locations/),
    });
    expect(await pulled()).toEqual(locations);
  });

  it("after kill -9 at every page in turn", async () => {
    for (const offset of [10, 20, 30, 40]) await stoppedAt(offset, kill("SIGKILL"));
    await outcome(command());
    expect(await pulled()).toEqual(locations);
  });

  it("after a crash within a line, and with whole lines that it had no time to count", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    await appendFile(`${out}.part`, `${JSON.stringify(locations[20])}\n{"country_code":"N`);
    await outcome(command());
    expect(await pulled()).toEqual(locations);
  });

  it("after a crash of the machine that has lost lines: from the beginning", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    await truncate(`${out}.part`, 1000);
    await outcome(command());
    expect(offsets()[0]).toBe(0);
    expect(await pulled()).toEqual(locations);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("after %s: it says so, with exit code 1", async (signal) => {
    let stderr = () => "";
    const code = await stoppedAt(20, (running) => {
      stderr = running.stderr;
      running.process.kill(signal);
    });
    expect(code).toBe(1);
    expect(stderr()).toBe(
      `openocpi: stopped; 20 Locations of 45 are kept beside ${out}, and the same command goes on from there\n`,
    );
    await outcome(command());
    expect(await pulled()).toEqual(locations);
  });

  it.each<[string, ListingPartner["before"]]>([
    ["the connection broke", ({ offset }, _, { socket }) => offset === 30 && Boolean(socket.destroy())],
    ["the partner failed", ({ offset }, response) => offset === 30 && Boolean(response.writeHead(503).end())],
    [
      "the token was withdrawn",
      ({ offset }, response) => offset === 30 && Boolean(response.writeHead(401).end()),
    ],
    [
      "half of a page came",
      ({ offset }, response) => offset === 30 && Boolean(response.end('{"status_code":1000,"data":[{')),
    ],
  ])("after %s", async (_what, before) => {
    partner.before = before;
    const { code, stderr } = await outcome(command());
    expect(code).toBe(1);
    expect(stderr).toMatch(/^openocpi: .*; 30 Locations of 45 are kept beside .* goes on from there\n$/);
    partner.before = () => false;
    partner.asked.length = 0;
    expect((await outcome(command())).code).toBe(0);
    expect(offsets()).toEqual([30, 40]);
    expect(await pulled()).toEqual(locations);
  });

  it("after the partner was down, which changed nothing", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    partner.token = "another";
    expect((await outcome([...command(), "--token", "works"])).code).toBe(1);
    partner.token = "works";
    await outcome(command());
    expect(offsets()).toEqual([20, 30, 40]);
    expect(await pulled()).toEqual(locations);
  });

  it("with what it had counted: refused objects, and those that differ", async () => {
    partner.lists.locations = [{ ...locations[0], country: "Netherlands" }, {}, ...locations.slice(2)];
    await stoppedAt(20, kill("SIGKILL"));
    const { stderr } = await outcome(command());
    expect(stderr).toMatch(/^44 Locations in .*; 1 refused; 1 differ from the standard/m);
    expect(await pulled()).toHaveLength(44);
  });
});

describe("a list that has changed meanwhile", () => {
  it("and is shorter is read from the beginning, for others stand where those were (PAGE-07)", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    partner.lists.locations?.splice(3, 2);
    const { code, stderr } = await outcome(command());
    expect(code).toBe(0);
    expect(stderr).toContain(
      "The list has changed, so that it cannot be gone on with: all of it is read again",
    );
    expect(await pulled()).toEqual(locations.filter((_, index) => index !== 3 && index !== 4));
  });

  it("and is shorter than where it was is read from the beginning", async () => {
    await stoppedAt(40, kill("SIGKILL"));
    partner.lists.locations = locations.slice(0, 15);
    await outcome(command());
    expect(await pulled()).toEqual(locations.slice(0, 15));
  });

  it("stopped while that is begun again, goes on in the new one", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    partner.lists.locations?.splice(0, 2);
    await stoppedAt(10, kill("SIGKILL"));
    await outcome(command());
    expect(offsets()[0]).toBe(10);
    expect(await pulled()).toEqual(locations.slice(2));
  });

  it("so that the page is gone is read from the beginning", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    let asked = 0;
    partner.before = (_page, response) => asked++ === 0 && Boolean(response.writeHead(404).end());
    expect((await outcome(command())).code).toBe(0);
    expect(offsets()).toEqual([20, 0, 10, 20, 30, 40]);
    expect(await pulled()).toEqual(locations);
  });

  it("and has grown is read on to its new end", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    const later = { ...locations[0], id: "LATER" };
    partner.lists.locations?.push(later);
    await outcome(command());
    expect(await pulled()).toEqual([...locations, later]);
  });

  it("and has grown at its beginning brings nothing twice (PAGE-06)", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    partner.lists.locations?.unshift({ ...locations[0], id: "NEW1" }, { ...locations[0], id: "NEW2" });
    await outcome(command());
    expect(await pulled()).toEqual(locations);
  });
});

describe("what an earlier pull has left", () => {
  it.each<[string, readonly string[]]>([
    ["of another module", ["tariffs"]],
    ["of other dates", ["locations", "--date-from", "2026-01-01"]],
    ["of another strictness", ["locations", "--strict"]],
  ])("is not thrown away for a pull %s", async (_what, [module = "", ...more]) => {
    await stoppedAt(20, kill("SIGKILL"));
    const [, , , ...flags] = command(...more);
    const { code, stderr } = await outcome(["pull", partner.versions, module, ...flags]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^openocpi: .*\.part is of another pull, which can still go on: locations of http/,
    );
    await outcome(command());
    expect(await pulled()).toEqual(locations);
  });

  it("is not guessed at where somebody has changed it", async () => {
    await stoppedAt(20, kill("SIGKILL"));
    const kept = JSON.parse(await readFile(`${out}.state`, "utf8"));
    for (const changed of [
      ...["{", "{}", "null", "[]", JSON.stringify({ ...kept, course: null })],
      JSON.stringify({ ...kept, bytes: -1 }),
      JSON.stringify({ ...kept, place: { ...kept.place, received: "20" } }),
      JSON.stringify({ ...kept, place: { ...kept.place, next: 5 } }),
    ]) {
      await writeFile(`${out}.state`, changed);
      expect(await outcome(command())).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/^openocpi: [^\n]*delete it to begin again\n$/),
      });
    }
    await rm(`${out}.state`);
    expect((await outcome(command())).code).toBe(0);
    expect(await pulled()).toEqual(locations);
  });
});

describe("while a pull runs", () => {
  it("another one into the same file is refused, and does it no harm", async () => {
    let second: Awaited<ReturnType<typeof outcome>> | undefined;
    partner.before = async ({ offset }) => {
      if (offset === 20) second ??= await outcome(command());
      return false;
    };
    expect((await outcome(command())).code).toBe(0);
    expect(second).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^openocpi: process \d+ is pulling into that file already; [^\n]*\.lock\n$/,
      ),
    });
    expect(await pulled()).toEqual(locations);
    expect(await beside()).toEqual([]);
  });

  it("what it writes is for this user alone: CDRs and Tokens are about people", async () => {
    await writeFile(`${out}.part`, "", { mode: 0o644 });
    await stoppedAt(20, kill("SIGTERM"));
    for (const ending of [".part", ".state"])
      expect((await stat(`${out}${ending}`)).mode & 0o777).toBe(0o600);
    await outcome(command());
    expect((await stat(out)).mode & 0o777).toBe(0o600);
  });
});
