import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Recorded, Told } from "./messages.js";

/** A server in a process of its own, so that it is measured and nothing else. */
export interface Measured extends AsyncDisposable {
  /** Where it listens: `http://127.0.0.1:49152`. */
  origin: string;
  token: string;
  /** What it has used so far; with `collect`, after a garbage collection. */
  usage(collect?: boolean): Promise<{ cpuMs: number; rssMb: number }>;
}

/** Starts `server-ours` with so many Locations and partners. */
export const startOurs = (node: string, locations = 1_000, partners = 1): Promise<Measured> =>
  ready(start(node, "server-ours.ts", [locations, partners]));

/** Starts bare Express, with the answers that it has to give. */
export function startBare(node: string, answers: readonly Recorded[]): Promise<Measured> {
  const child = start(node, "server-bare.ts", []);
  child.send([...answers]);
  return ready(child);
}

const start = (node: string, file: string, args: readonly number[]): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), args.map(String), {
    execPath: node,
    execArgv: ["--import", "tsx", "--expose-gc"],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });

async function ready(child: ChildProcess): Promise<Measured> {
  const { port, token } = await next(child, "ready");
  return {
    origin: `http://127.0.0.1:${port}`,
    token,
    async usage(collect = false) {
      child.send({ type: "usage", collect });
      return next(child, "usage");
    },
    async [Symbol.asyncDispose]() {
      const exited = once(child, "exit");
      child.kill("SIGKILL");
      await exited;
    },
  };
}

function next<T extends Told["type"]>(child: ChildProcess, type: T): Promise<Extract<Told, { type: T }>> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => reject(new Error(`the server ended with code ${code}`));
    child.once("exit", onExit);
    child.once("message", (told: Told) => {
      child.off("exit", onExit);
      if (told.type === type) resolve(told as Extract<Told, { type: T }>);
      else reject(new Error(`the server said ${told.type}, not ${type}`));
    });
  });
}
