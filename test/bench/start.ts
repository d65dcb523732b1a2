import { median } from "./median.js";
import type { Figure } from "./report.js";
import type { Rounds } from "./requests.js";
import { timeToAnswer } from "./servers.js";

/** From the start of a process to its first answer, everything loaded and checked on the way. */
export async function measureStart({ node, rounds, progress }: Omit<Rounds, "seconds">): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    progress(`${node.version} start: round ${round + 1} of ${rounds + 1}`);
    times.push(Math.round(await timeToAnswer(node.path)));
  }
  return {
    group: "start",
    name: "first answer after the process began",
    node: node.version,
    value: median(times.slice(1)),
    unit: "ms",
    goal: { atMost: 1_500 },
    details: { ms: times.slice(1) },
  };
}
