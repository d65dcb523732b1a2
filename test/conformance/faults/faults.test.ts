import { conformanceCases, conformanceRules, runConformance } from "@openocpi/server/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { actingFaults } from "./acting.js";
import { connectingFaults } from "./connecting.js";
import type { Fault } from "./fault.js";
import { type FaultyPlatform, faultyPlatform } from "./faulty-platform.js";
import { listedObjectFaults } from "./listed-objects.js";
import { listFaults } from "./lists.js";
import { messageFaults } from "./messages.js";
import { receivedObjectFaults } from "./received-objects.js";
import { receivingFaults } from "./receiving.js";
import { versionFaults } from "./versions.js";

const faults: readonly Fault[] = [
  ...connectingFaults,
  ...versionFaults,
  ...messageFaults,
  ...listFaults,
  ...listedObjectFaults,
  ...receivingFaults,
  ...receivedObjectFaults,
  ...actingFaults,
];

/** The first case that catches a fault is enough. */
class Caught extends Error {}

describe("each fault is caught by a case of its rule", () => {
  let shared: FaultyPlatform | undefined;
  beforeAll(async () => {
    shared = await faultyPlatform();
  });
  afterAll(() => shared?.[Symbol.asyncDispose]());

  test("behind an edge that breaks nothing every case passes, or has nothing to look at", async () => {
    const tested = await shared?.put({ rule: "none", name: "nothing" });
    if (!tested) throw new Error("there is no platform");
    const results = await runConformance({ ...tested, waitSeconds: 5 });
    expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
  });

  test.each(faults.map((fault) => [`${fault.rule}: ${fault.name}`, fault] as const))(
    "%s",
    async (_, fault) => {
      const cases = conformanceCases.filter(
        ({ rule, name }) => rule === fault.rule && (fault.cases?.test(name) ?? true),
      );
      expect(cases).not.toEqual([]);
      await using own = fault.inside ? await faultyPlatform(fault.inside) : undefined;
      const here = own ?? shared;
      if (!here) throw new Error("there is no platform");
      const tested = await here.put(fault);
      const run = runConformance({
        ...tested,
        cases,
        asHub: fault.asHub ?? false,
        waitSeconds: 0.5,
        onCase({ outcome, message }) {
          if (outcome === "failed") throw new Caught(message);
        },
      });
      await expect(run).rejects.toThrow(Caught);
    },
  );
});

test("no two faults are the same, and there are enough of them", () => {
  const names = faults.map(({ rule, name }) => `${rule} ${name}`);
  expect(names).toEqual([...new Set(names)]);
  expect(names.length).toBeGreaterThanOrEqual(60);
});

test("each rule that is seen from outside has a fault that is caught", () => {
  const broken = new Set(faults.map(({ rule }) => rule));
  const seen = new Set(conformanceCases.map(({ rule }) => rule));
  const without = conformanceRules.filter(({ id }) => seen.has(id) && !broken.has(id));
  expect(without.map(({ id }) => id)).toEqual([]);
});
