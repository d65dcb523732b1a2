import { type ChildProcess, execFile, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import type { Recorded, Told } from "./messages.js";

/** A server in a process of its own, so that it is measured and nothing else. */
export interface Measured extends AsyncDisposable {
  /** Where it listens: `http://127.0.0.1:49152`. */
  origin: string;
  token: string;
  /** What it has used so far; with `collect`, after a garbage collection. */
  usage(collect?: boolean): Promise<{ cpuMs: number; rssMb: number }>;
}

/** What the platform that is measured has. */
export interface Stock {
  locations?: number;
  partners?: number;
  /** Every module, and not just those that are asked. */
  everything?: boolean;
}

/** Starts the platform that is measured. */
export function startOurs(
  node: string,
  { locations = 1_000, partners = 1, everything = false }: Stock = {},
): Promise<Measured> {
  const args = [locations, partners, Number(everything)];
  return ready(start(node, "server-ours", args));
}

/** Starts bare Express, with the answers that it has to give. */
export function startBare(node: string, answers: readonly Recorded[]): Promise<Measured> {
  const child = start(node, "server-bare");
  child.send([...answers]);
  return ready(child);
}

/** Milliseconds from the beginning of a process to its first answer. */
export async function timeToAnswer(node: string): Promise<number> {
  const child = start(node, "ready");
  const { ms } = await next(child, "answered");
  await end(child);
  return ms;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const built = new Map<string, string>();

/** The server as plain JavaScript, for the loader of TypeScript would be measured along. The packages stay outside. */
function build(name: string): string {
  const outfile = `${here}../dist/bench/${name}.mjs`;
  if (!built.has(name)) {
    buildSync({
      entryPoints: [`${here}${name}.ts`],
      outfile,
      bundle: true,
      packages: "external",
      platform: "node",
      format: "esm",
    });
    built.set(name, outfile);
  }
  return outfile;
}

function start(node: string, name: string, args: readonly number[] = []): ChildProcess {
  const child = fork(build(name), args.map(String), {
    execPath: node,
    execArgv: ["--expose-gc"],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  if (child.pid !== undefined) pin(child.pid, 0);
  return child;
}

/** Keeps a process on one core, where the system can (Linux): the servers on one, what asks them on the other. */
export function pin(pid: number, core: number): void {
  // Without it the figures are just less steady.
  execFile("taskset", ["-acp", String(core), String(pid)], () => undefined);
}

async function end(child: ChildProcess): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

async function ready(child: ChildProcess): Promise<Measured> {
  const { port, token } = await next(child, "ready");
  return {
    origin: `http://127.0.0.1:${port}`,
    token,
    async usage(collect = false) {
      child.send({ type: "usage", collect });
      return next(child, "usage");
    },
    [Symbol.asyncDispose]: () => end(child),
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
