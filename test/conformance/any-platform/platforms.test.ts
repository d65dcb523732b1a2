import type { OcpiOptions, Platform } from "@openocpi/server";
import {
  type ConformanceCase,
  type ConformanceOptions,
  type ConformanceResult,
  conformanceCases,
  runConformance,
} from "@openocpi/server/testing";
import express from "express";
import { beforeAll, describe, expect, test } from "vitest";
import { role } from "../../support/conformance-net.js";
import { ours } from "../../support/conformance-story.js";
import {
  plainHost,
  type TestedOptions,
  testedModules,
  testedPlatform,
} from "../../support/tested-platform.js";

/** An app that has a parser, a route and a page for what is not found of its own. */
const beside = (router: Platform["router"]) =>
  express()
    .use(express.json())
    .get("/health", (_, response) => void response.send("well"))
    .use("/api/ocpi", router)
    .use((_, response) => void response.status(404).send("<h1>nothing here</h1>"));

const mounts = [
  ["at the root", { prefix: "", host: plainHost("/") }],
  ["under a prefix", { prefix: "/ocpi", host: plainHost("/ocpi") }],
  ["beside another app", { prefix: "/api/ocpi", host: beside }],
] as const;

/** Runs cases against a platform of its own; each of them has to pass, unless it says one of these. */
function prove(
  cases: readonly ConformanceCase[],
  where: TestedOptions,
  { as = {}, unless = [] }: { as?: Partial<ConformanceOptions>; unless?: readonly string[] } = {},
): void {
  const results = new Map<ConformanceCase, ConformanceResult>();
  beforeAll(async () => {
    await using here = await testedPlatform(where);
    for (const result of await runConformance({ ...here.tested, cases, waitSeconds: 10, ...as }))
      results.set(result.case, result);
  }, 60_000);

  test.each(cases.map((one) => [`${one.rule}: ${one.name}`, one] as const))("%s", (_, one) => {
    const { outcome, message } = results.get(one) ?? { outcome: "never run", message: "" };
    if (!unless.includes(message)) expect({ outcome, message }).toEqual({ outcome: "passed", message: "" });
  });
}

describe.each(mounts)("the platform in memory, mounted %s", (_, where) => {
  describe.each([
    ["tolerant", { strict: false }],
    ["strict", { strict: true }],
  ] as const satisfies readonly (readonly [string, Partial<OcpiOptions>])[])("%s", (_mode, options) => {
    const unless = ["we come as no Hub: `asHub`", "it has several roles"];
    prove(conformanceCases, { ...where, options }, { unless });
  });
});

const under = { prefix: "/ocpi", host: plainHost("/ocpi") };
const about = (...rules: string[]) => conformanceCases.filter(({ rule }) => rules.includes(rule));

describe("the platform in memory, to a Hub", () => {
  const unless = ["we come as a Hub"];
  prove(about("HCI-01"), { ...under, invite: { expects: { hub: true } } }, { as: { asHub: true }, unless });
});

describe.each(["CPO", "EMSP"] as const)("the platform in memory, which is a %s alone", (name) => {
  const { locations, tokens } = testedModules();
  const modules =
    name === "CPO"
      ? { locations: { sender: locations?.sender }, tokens: { receiver: tokens?.receiver } }
      : { locations: { receiver: locations?.receiver }, tokens: { sender: tokens?.sender } };
  const options = { roles: [role(ours, name)], modules: modules as OcpiOptions["modules"] };
  prove(about("VER-03"), { ...under, options });
});
