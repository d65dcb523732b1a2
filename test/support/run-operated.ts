import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { type Answer, type Ask, askAt } from "./conformance-ask.js";
import type { Gate, Said } from "./operated-process.js";
import { tsx } from "./tsx.js";

const [command, ...withTsx] = tsx;
const program = fileURLToPath(new URL("operated-process.ts", import.meta.url));

/** The process of `operated-process.ts`, as its partner and whoever stops it see it. */
export interface OperatedProcess {
  port: number;
  /** Asks as the partner does; the path is below the version. */
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  letGo(name: Gate): void;
  /** Sends SIGTERM. */
  stop(): void;
  /** The n-th thing of this kind that it says. */
  says<Kind extends KeysOf<Said>>(kind: Kind, times?: number): Promise<Extract<Said, Record<Kind, unknown>>>;
  /** Its exit code. */
  ended: Promise<number | null>;
}
type KeysOf<Union> = Union extends unknown ? keyof Union : never;

export async function runOperated(file: string, inbox: string, seconds: number): Promise<OperatedProcess> {
  const child = spawn(command, [...withTsx, program, file, inbox, String(seconds)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const said: Said[] = [];
  child.on("message", (message: Said) => void said.push(message));
  const says: OperatedProcess["says"] = async (kind, times = 1) => {
    for (;;) {
      const found = said.filter((each): each is Extract<Said, Record<typeof kind, unknown>> => kind in each);
      const nth = found[times - 1];
      if (nth) return nth;
      const next = await Promise.race([once(child, "message"), ended]);
      if (!Array.isArray(next) && !said.some((each) => kind in each))
        throw new Error(`the process has ended with ${next}, and never said ${kind}`);
    }
  };
  const { port } = await says("port");
  return {
    port,
    ask: askAt(`http://127.0.0.1:${port}/ocpi/2.2.1`),
    letGo: (name) => void child.send(name),
    stop: () => void child.kill("SIGTERM"),
    says,
    ended,
  };
}
