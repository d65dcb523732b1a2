import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "./median.js";
import type { Figure } from "./report.js";
import type { Rounds } from "./requests.js";

/** From the start of a process to its first answer, everything loaded and checked on the way. */
export async function measureStart({ node, rounds, progress }: Omit<Rounds, "seconds">): Promise<Figure> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    progress(`${node.version} start: round ${round + 1} of ${rounds + 1}`);
    const child = fork(fileURLToPath(new URL("ready.mjs", import.meta.url)), {
      execPath: node.path,
      execArgv: [],
      env: { ...process.env, NODE_ENV: "production" },
    });
    const [{ ms }] = (await once(child, "message")) as [{ ms: number }];
    child.kill("SIGKILL");
    await once(child, "exit");
    times.push(Math.round(ms));
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
