import { generateLocations } from "@openocpi/cli";
import { priceSession } from "@openocpi/pricing";
import type { CDR } from "@openocpi/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  amsterdam,
  charge,
  element,
  energy,
  flat,
  park,
  parking,
  sessionOf,
  tariff,
} from "../pricing/given.js";
import { cdr as cdrWith, session as sessionWith } from "../support/conformance-objects.js";
import { type Folder, folder } from "./folder.js";
import { outcome } from "./outcome.js";
import { hasTmux, inTerminal } from "./terminal.js";

const night = element(energy(0.3, { vat: 21 }), { start_time: "22:00", end_time: "06:00" });
const day = element([
  flat(0.5, { vat: 20 }),
  energy(0.25, { vat: 10 }),
  parking(2, { vat: 20, step_size: 900 }),
]);
const simple = tariff([day]);
const timed = tariff([night, day]);
const given = sessionOf("2026-03-02T20:30:00Z", [charge(120, 20), park(40)], timed);
const { charging_periods = [], start_date_time, end_date_time = "" } = given;

/** A CDR that declares what its tariff says, unless told otherwise. */
function cdr(by = simple, more: Partial<CDR> = {}): CDR {
  const periods = charging_periods.map((period) => ({ ...period, tariff_id: by.id }));
  const session = { start_date_time, end_date_time, charging_periods: periods, tariffs: [by] };
  const { totals } = priceSession({ ...session, time_zone: amsterdam });
  return cdrWith("C1", { ...session, ...totals, ...more });
}
const dear = cdr(simple, { total_cost: { excl_vat: 9 } });

let files: Folder;
beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());

let names = 0;
/** Runs it with files: `price({ cdr, tariff })`. */
async function price(contents: Record<string, unknown>, args: readonly string[] = []) {
  const flags: string[] = [];
  for (const [flag, content] of Object.entries(contents))
    flags.push(`--${flag.replace(/\d$/, "")}`, await files.write(`${names++}.json`, content));
  return outcome(["price", ...flags, ...args]);
}

describe("a CDR", () => {
  it("that agrees with its own tariffs: exit code 0, with each line and why (CDR-08)", async () => {
    const { code, stdout, stderr } = await price({ cdr: cdr() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^CDR C1 of BE\*MOV, in EUR\n/);
    expect(stdout).toMatch(
      /^ {2}03-02 20:30 {2}ENERGY +20 kWh +20 kWh +5 {2}Element 0 prices ENERGY, always\.$/m,
    );
    expect(stdout).toMatch(/PARKING_TIME .* 0\.75 h +1\.5 [\s\S]*\(step_size 900\)/);
    expect(stdout).toMatch(/^ {2}total_cost\.excl_vat +7 +7$/m);
    expect(stdout).toMatch(/^✓ The CDR agrees with its tariff: 7 EUR, 7\.9 with VAT\n$/m);
  });

  it("that differs: exit code 1, with what is declared, computed, and the difference", async () => {
    const { code, stdout } = await price({ cdr: dear });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ +declared +computed +differs by\n {2}total_cost\.excl_vat +9 +7 +2 ✗$/m);
    expect(stdout).toMatch(/^✗ The CDR differs from its tariff in 1 of its totals: it should be 7 EUR/m);
  });

  it("may differ by a tolerance", async () => {
    expect((await price({ cdr: dear }, ["--tolerance", "2"])).code).toBe(0);
    expect((await price({ cdr: dear }, ["--tolerance", "1.99"])).code).toBe(1);
    const coin = cdr(simple, { total_cost: { excl_vat: 7.01 } });
    expect((await price({ cdr: coin })).code).toBe(0);
    expect((await price({ cdr: coin }, ["--tolerance", "0"])).code).toBe(1);
  });

  it("may be an OCPI answer or a list of one, and be checked by other tariffs, an answer too", async () => {
    const other = { ...simple, elements: [element(energy(0.45))] };
    for (const content of [{ status_code: 1000, data: cdr() }, [cdr()]])
      expect(await price({ cdr: content, tariff: { status_code: 1000, data: [other] } })).toMatchObject({
        code: 1,
        stdout: expect.stringContaining("it should be 9 EUR"),
      });
  });

  it("may have periods of several tariffs, in as many files", async () => {
    const [first, second] = charging_periods;
    const split = cdr(simple, {
      charging_periods: [
        { ...first, start_date_time, tariff_id: "T", dimensions: first?.dimensions ?? [] },
        {
          ...second,
          start_date_time: second?.start_date_time ?? "",
          tariff_id: "P",
          dimensions: second?.dimensions ?? [],
        },
      ],
    });
    const other = { ...tariff([element(parking(10))]), id: "P" };
    const { stdout } = await price({ cdr: split, tariff1: simple, tariff2: other });
    expect(stdout).toContain("it should be 12.1667 EUR");
  });

  it("needs the time zone where its tariff has times: by flag or Location (TAR-06)", async () => {
    const night = cdr(timed);
    const without = await price({ cdr: night });
    expect(without).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "openocpi: it cannot be priced: the tariff needs the time_zone of the Location: give it by --time-zone, or by --location FILE\n",
    });
    expect((await price({ cdr: night }, ["--time-zone", amsterdam])).code).toBe(0);
    expect((await price({ cdr: night }, ["--time-zone", "Asia/Tokyo"])).code).toBe(1);
    const [location] = generateLocations({
      owner: { country_code: "NL", party_id: "OCA" },
      operator: { name: "O" },
      count: 1,
    });
    expect((await price({ cdr: night, location })).code).toBe(0);
    // What is said on the command line goes before the file.
    const elsewhere = await price({ cdr: night, location }, ["--time-zone", "Asia/Tokyo"]);
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.stdout.replaceAll(/\s+/g, " ")).toContain(
      `its time_zone is ${location?.time_zone}; priced by --time-zone Asia/Tokyo`,
    );
    const same = await price({ cdr: night, location }, ["--time-zone", amsterdam]);
    expect(same.stdout).not.toContain("its time_zone");
    // It is read all the same.
    const broken = await price({ cdr: night, location: "{" }, ["--time-zone", amsterdam]);
    expect(broken).toMatchObject({ code: 2, stderr: expect.stringContaining("not valid JSON") });
    expect((await price({ cdr: night }, ["--time-zone", amsterdam])).stdout).toContain("(CDR-06)");
  });

  it("that is a Credit CDR is compared negated (CDR-03)", async () => {
    const credit = cdr(simple, {
      credit: true,
      credit_reference_id: "C0",
      total_cost: { excl_vat: -7, incl_vat: -7.9 },
    });
    const { code, stdout } = await price({ cdr: credit });
    expect(code).toBe(0);
    expect(stdout).toMatch(/total_cost\.excl_vat +-7 +-7$/m);
    const uncredited = await price({ cdr: { ...credit, total_cost: { excl_vat: 7 } } });
    expect(uncredited.stdout).toMatch(/total_cost\.excl_vat +7 +-7 +14 ✗$/m);
  });

  it("that differs from the document is taken as a partner's is, and that is told (P-12)", async () => {
    const { code, stdout } = await price({ cdr: cdr(simple, { remark: "r".repeat(300) }) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}! {2}.*\.json: \/remark must NOT have\s+more than 255 characters$/m);
  });

  it("as JSON is what checkCdr says", async () => {
    const { code, stdout } = await price({ cdr: dear }, ["--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      object: "CDR",
      id: "C1",
      agrees: false,
      differences: [{ field: "total_cost.excl_vat", declared: 9, computed: 7, difference: 2 }],
      priced: { totals: { total_cost: { excl_vat: 7, incl_vat: 7.9 } }, lines: expect.any(Array) },
      remarks: [],
    });
  });
});

describe("a Session", () => {
  const session = sessionWith("S1", {
    start_date_time,
    kwh: 20,
    total_cost: { excl_vat: 6.5 },
    charging_periods: charging_periods.map(({ tariff_id: _, ...period }) => period),
  });

  it("is priced as far as it has come, and compared with nothing", async () => {
    const { code, stdout } = await price({ session, tariff: simple });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Session S1 of /);
    expect(stdout).toMatch(/^ {2}total_cost\.excl_vat +6\.5 +7$/m);
    expect(stdout).toMatch(/^ {2}total_energy +20 +20$/m);
    expect(stdout).toMatch(/^The Session costs 7 EUR, 7\.9 with VAT$/m);
    expect(JSON.parse((await price({ session, tariff: simple }, ["--json"])).stdout)).not.toHaveProperty(
      "agrees",
    );
  });

  it("has no tariffs of its own, and its own currency", async () => {
    expect(await price({ session })).toMatchObject({
      code: 2,
      stderr: "openocpi: it cannot be priced: no tariff is given: give one by --tariff FILE\n",
    });
    expect(await price({ session, tariff: { ...simple, currency: "USD" } })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("the Session is in EUR, the tariffs are in USD"),
    });
  });
});

describe("wrong usage is one line and exit code 2", () => {
  it.each<[string, Record<string, unknown>, readonly string[], string]>([
    ["nothing to price", {}, [], "Say it by --cdr FILE or by --session FILE"],
    ["two things to price", { cdr: cdr(), session: {} }, [], "Say it by --cdr FILE or by --session FILE"],
    ["another object", { cdr: simple }, [], "object 1 is no CDR: /"],
    ["several CDRs", { cdr: [cdr(), cdr()] }, [], "holds 2 objects: it has to be one CDR"],
    ["no CDR", { cdr: [] }, [], "holds no CDR"],
    ["broken JSON", { cdr: "{\n,}" }, [], "not valid JSON, line 2 column 1"],
    ["a broken tariff", { cdr: cdr(), tariff: { id: "T" } }, [], "object 1 is no Tariff: /"],
    [
      "a broken line",
      { cdr: cdr(), tariff: `${JSON.stringify(simple)}\n{` },
      [],
      ", line 2: is not valid JSON",
    ],
    [
      "a tariff that is not given",
      { cdr: cdr(), tariff: { ...simple, id: "X" } },
      [],
      "the tariff_id T, which is not given",
    ],
    ["no time zone", { cdr: cdr() }, ["--time-zone", "Amsterdam"], "such as Europe/Amsterdam"],
    ["no amount", { cdr: cdr() }, ["--tolerance", "-1"], "a number, 0 or more"],
  ])("%s", async (_what, contents, args, message) => {
    const { code, stdout, stderr } = await price(contents, args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^openocpi: [^\n]*\n$/);
    expect(stderr).toContain(message);
  });
});

it.skipIf(!hasTmux)("in a terminal it has colours and keeps to its width", async () => {
  const path = await files.write("terminal.json", dear);
  await using terminal = await inTerminal(["price", "--cdr", path], { columns: 80 });
  await terminal.shows(/exit code 1/);
  expect(await terminal.screen({ escapes: true })).toContain("\u001b[31m✗");
  // A line that were too long would have been broken by the terminal, within a word.
  expect(await terminal.screen()).toMatch(/in all\n? *\(step_size 900\)\.$/m);
});
