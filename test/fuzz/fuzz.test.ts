import { expect, it } from "vitest";
import { fuzz } from "./run.js";

it("nothing is refused that is valid, and nothing else harms: a short run of `pnpm fuzz`", async () => {
  const { findings, counts } = await fuzz({ seed: 20_261, runs: 1_500 });
  expect(findings).toEqual([]);
  expect(counts).toEqual({
    "valid requests": 150,
    "mutated requests": 1_500,
    "malformed HTTP": 75,
    "valid answers": 75,
    "mutated answers": 300,
  });
}, 180_000);
