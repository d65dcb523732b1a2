import { expect, it } from "vitest";
import { compareLanes } from "./lanes.js";

/** More of them than here, where somebody asks for it. */
const runs = Number(process.env.OPENOCPI_LANE_RUNS ?? 2_500);
const seed = Number(process.env.OPENOCPI_LANE_SEED ?? 20_262);

it("the fast lane and express-openapi-validator come to the same, whatever is sent", async () => {
  const { difference, accepted, short } = await compareLanes({ seed, runs });
  expect(difference).toBeUndefined();
  expect(accepted).toBeGreaterThan(runs / 5);
  expect(short).toBeGreaterThan(accepted / 2);
}, 3_600_000);
