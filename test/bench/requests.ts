import { load, type Rate, record } from "./load.js";
import { median } from "./median.js";
import type { Figure } from "./report.js";
import { scenarios } from "./scenarios.js";
import { startBare, startOurs } from "./servers.js";

export interface Rounds {
  /** Path of the Node that runs the servers, and its version. */
  node: { path: string; version: string };
  rounds: number;
  seconds: number;
  progress(text: string): void;
}

/** Every kind of request against bare Express with the same answers: rounds in turns, medians, the first ones thrown away. */
export async function measureRequests({ node, rounds, seconds, progress }: Rounds): Promise<Figure[]> {
  await using ours = await startOurs(node.path);
  const answers = [];
  for (const scenario of scenarios) answers.push(await record(ours, scenario));
  await using bare = await startBare(node.path, answers);
  const figures: Figure[] = [];
  const major = Number.parseInt(node.version.slice(1), 10);
  for (const scenario of scenarios) {
    const own: Rate[] = [];
    const others: Rate[] = [];
    for (let round = -warmUp; round < rounds; round++) {
      progress(`${node.version} ${scenario.name}: round ${round + 1 + warmUp} of ${rounds + warmUp}`);
      own.push(await load(ours, scenario, ours.token, { seconds }));
      others.push(await load(bare, scenario, "", { seconds }));
    }
    const medianOf = (rates: readonly Rate[], member: keyof Rate) =>
      median(rates.slice(warmUp).map((rate) => rate[member]));
    const goal = scenario.goal?.[major];
    figures.push({
      group: "requests",
      name: scenario.name,
      node: node.version,
      // By the servers' CPU time: the processes of the load generator and whatever else runs disturb the rate more.
      value: medianOf(others, "cpuMicros") / medianOf(own, "cpuMicros"),
      unit: "of bare Express",
      ...(goal !== undefined && { goal: { atLeast: goal } }),
      details: {
        byRate: medianOf(own, "perSecond") / medianOf(others, "perSecond"),
        perSecond: medianOf(own, "perSecond"),
        perSecondBare: medianOf(others, "perSecond"),
        cpuMicros: own.slice(warmUp).map((rate) => Math.round(rate.cpuMicros)),
        cpuMicrosBare: others.slice(warmUp).map((rate) => Math.round(rate.cpuMicros)),
        p99Ms: medianOf(own, "p99Ms"),
        p99MsBare: medianOf(others, "p99Ms"),
      },
    });
  }
  return figures;
}
/** Rounds until the compiler has settled. */
const warmUp = 2;
