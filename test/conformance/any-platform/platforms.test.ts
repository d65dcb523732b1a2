import type { Platform } from "@openocpi/server";
import { type ConformanceResult, conformanceCases, runConformance } from "@openocpi/server/testing";
import express from "express";
import { beforeAll, describe, expect, test } from "vitest";
import { plainHost, testedPlatform } from "../../support/tested-platform.js";

/** An app that had parsers, an error handler and routes of its own before. */
const beside = (router: Platform["router"]) =>
  express()
    .use(express.json())
    .get("/health", (_, response) => void response.send("well"))
    .use("/api/ocpi", router)
    .use((_, response) => void response.status(404).send("<h1>nothing here</h1>"));

const mounts = [
  ["at the root", "", plainHost("/")],
  ["under a prefix", "/ocpi", plainHost("/ocpi")],
  ["beside another app", "/api/ocpi", beside],
] as const;

/** What a case may be instead of passed here, by its message: anything else is a case that proves nothing. */
const notHere = [/asHub/, /several roles/, /hubclientinfo\.sender is not published/, /tokens\.receiver/];

describe.each(mounts)("mounted %s", (_, prefix, host) => {
  describe.each([
    ["tolerant", false],
    ["strict", true],
  ] as const)("%s", (_name, strict) => {
    const results = new Map<unknown, ConformanceResult>();
    beforeAll(async () => {
      await using here = await testedPlatform({ host, prefix, options: { strict } });
      for (const result of await runConformance({ ...here.tested, waitSeconds: 5 }))
        results.set(result.case, result);
    }, 60_000);

    test.each(conformanceCases.map((one) => [`${one.rule}: ${one.name}`, one] as const))("%s", (_title, one) => {
      const { outcome, message } = results.get(one) ?? { outcome: "never run", message: "" };
      if (outcome === "passed") return;
      expect(`${outcome}: ${message}`).toMatch(new RegExp(notHere.map(({ source }) => source).join("|")));
    });
  });
});
