import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type ConformanceResult, conformanceCases, runConformance } from "@openocpi/server/testing";
import { describe, expect, it } from "vitest";
import { role } from "../../support/conformance-net.js";
import { plainHost, testedModules, testedPlatform } from "../../support/tested-platform.js";
import { tsx } from "../../support/tsx.js";

const where = { prefix: "/ocpi", host: plainHost("/ocpi") };
const outcomes = (results: readonly ConformanceResult[]) => new Set(results.map(({ outcome }) => outcome));
const about = (pattern: RegExp) => conformanceCases.filter(({ rule }) => pattern.test(rule));
const example = fileURLToPath(new URL("../../examples/test-any-platform.ts", import.meta.url));

describe("runConformance", () => {
  it("needs a token A, or a connection", async () => {
    await expect(runConformance({ url: "http://127.0.0.1:9/versions" })).rejects.toThrow(/tokenA/);
  });

  it("rejects where the platform cannot be reached", async () => {
    const run = runConformance({ url: "http://127.0.0.1:9/versions", tokenA: "a" });
    await expect(run).rejects.toThrow();
  });

  it("skips what needs a registration where there is none, and passes nothing about it", async () => {
    await using here = await testedPlatform(where);
    const cases = about(/^(CRED-01|PAGE-01)$/);
    const results = await runConformance({ url: here.tested.url, tokenA: "nobody-has-this", cases });
    const of = (rule: string) => outcomes(results.filter((one) => one.rule === rule));
    expect(of("PAGE-01")).not.toContain("passed");
    expect(of("CRED-01")).not.toContain("passed");
  });

  it("tests one role alone", async () => {
    await using here = await testedPlatform(where);
    const results = await runConformance({ ...here.tested, roles: ["EMSP"], cases: about(/^TOK-/) });
    const applied = results.filter(({ outcome }) => outcome !== "not applicable");
    expect(new Set(applied.map((one) => one.case.role))).toEqual(new Set(["EMSP"]));
  });

  it("leaves out what is not published", async () => {
    const { locations } = testedModules();
    await using here = await testedPlatform({
      ...where,
      options: { modules: locations ? { locations } : {} },
    });
    const results = await runConformance({ ...here.tested, cases: about(/^(CDR|LOC-04)/) });
    const of = (rule: RegExp) => outcomes(results.filter((one) => rule.test(one.rule)));
    expect(of(/^CDR/)).toEqual(new Set(["not applicable"]));
    expect(of(/^LOC/)).toEqual(new Set(["passed"]));
  });

  it("tests over a connection that exists", async () => {
    await using here = await testedPlatform(where);
    const party = { country_code: "NL", party_id: "TST" };
    const connection = { tokenWeUse: "we-come-with-this", tokenTheyUse: "they-come-with-this" };
    await here.platform.importPartner({
      id: "live",
      tokenTheyUse: connection.tokenWeUse,
      tokenWeUse: connection.tokenTheyUse,
      roles: [role(party, "CPO"), role(party, "EMSP")],
      endpoints: [],
    });
    const results = await runConformance({
      url: here.tested.url,
      connection,
      parties: [party],
      cases: about(/^(LOC-04|PAGE-04|CRED-02)$/),
    });
    const passed = results.filter(({ rule }) => rule !== "CRED-02");
    expect(outcomes(passed)).toEqual(new Set(["passed"]));
    expect(results.find(({ rule }) => rule === "CRED-02")?.message).toBe("the connection was there before");
  });

  it("tells of each case as soon as it is over, and how binding its rule is", async () => {
    await using here = await testedPlatform(where);
    const told: ConformanceResult[] = [];
    const cases = about(/^(VER-01|P-8|AMB-14|HTTP-04)$/);
    const results = await runConformance({ ...here.tested, cases, onCase: (one) => told.push(one) });
    expect(told).toEqual(results);
    const levels = new Map(results.map(({ rule, level }) => [rule, level]));
    expect(Object.fromEntries(levels)).toEqual({
      "VER-01": "MUST",
      "P-8": "PRACTICE",
      "AMB-14": "OPEN",
      "HTTP-04": "SHOULD",
    });
  });
});

describe("the example of the README", () => {
  it("stands there as it is", () => {
    const readme = readFileSync(new URL("../../../packages/server/README.md", import.meta.url), "utf8");
    expect(readme).toContain(`\`\`\`ts\n${readFileSync(example, "utf8")}\`\`\``);
  });

  it("runs, over the platform in memory: what it cannot set off is skipped, and nothing fails", async () => {
    await using here = await testedPlatform(where);
    const [command, ...withTsx] = tsx;
    const tokens = [here.tested.tokenA ?? []].flat();
    const { stdout } = await promisify(execFile)(command, [...withTsx, example, here.tested.url, ...tokens]);
    expect(stdout).toMatch(/^\d{3} of \d{3} passed\n$/);
  });
});
