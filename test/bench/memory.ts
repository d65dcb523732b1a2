import { load } from "./load.js";
import { median } from "./median.js";
import type { Figure } from "./report.js";
import type { Rounds } from "./requests.js";
import { scenarios } from "./scenarios.js";
import { startOurs } from "./servers.js";

/** What a platform with a thousand Locations occupies at rest, and how much more after many requests of several kinds. */
export async function measureMemory({
  node,
  requests,
  progress,
}: Pick<Rounds, "node" | "progress"> & { requests: number }): Promise<Figure[]> {
  await using ours = await startOurs(node.path);
  // Large pages take so long that a million requests would take hours.
  const kinds = scenarios.filter(({ keeps, name }) => !keeps && !name.includes("page"));
  const perKind = Math.ceil(requests / 10 / kinds.length);
  const run = async (share: number) => {
    let done = 0;
    for (const scenario of kinds) {
      const { total } = await load(ours, scenario, ours.token, { amount: Math.ceil(perKind * share) });
      done += total;
    }
    return done;
  };
  await run(0.2);
  const samples: number[] = [];
  let done = 0;
  while (done < requests) {
    done += await run(1);
    samples.push(Math.round((await ours.usage(true)).rssMb));
    progress(`${node.version} memory: ${done.toLocaleString("en")} requests, ${samples.at(-1)} MB`);
  }
  const later = samples.slice(Math.floor(samples.length / 2));
  const earlier = samples.slice(0, Math.ceil(samples.length / 2));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    {
      group: "memory",
      name: "resident with 1,000 Locations, after so many requests",
      node: node.version,
      value: median(later),
      unit: "MB",
      goal: { atMost: 150 },
    },
    {
      group: "memory",
      name: `growth over ${done.toLocaleString("en")} requests, second half against first`,
      node: node.version,
      value: mean(later) - mean(earlier),
      unit: "MB",
      goal: { atMost: 5 },
      details: { rssMb: samples },
    },
  ];
}
