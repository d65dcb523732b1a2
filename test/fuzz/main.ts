import { parseArgs } from "node:util";
import { type Fuzzed, fuzz } from "./run.js";

/** The heap may grow by this much while a hundred thousand requests come and go: what the engine keeps for itself. */
const mostGrowth = 50_000_000;

const { values } = parseArgs({
  // pnpm hands the separator on.
  args: process.argv.slice(2).filter((argument) => argument !== "--"),
  options: { seed: { type: "string" }, runs: { type: "string", default: "100000" } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const runs = Number(values.runs);
if (!Number.isInteger(seed) || !Number.isInteger(runs) || runs < 1)
  throw new TypeError("--seed and --runs are whole numbers");

const say = (line: string) => process.stdout.write(`${line}\n`);
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
const used = () => {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed, rss };
};

const crashes: unknown[] = [];
process.on("uncaughtException", (error) => crashes.push(error));
process.on("unhandledRejection", (error) => crashes.push(error));

say(`seed ${seed}`);
const startedAt = performance.now();
let done = 0;
let toldAt = startedAt;
let before = used();
function onRun(part: string): void {
  done++;
  // What is made once, validators above all, is there by then.
  if (done === Math.ceil(runs / 20)) before = used();
  if (performance.now() - toldAt < 5_000) return;
  toldAt = performance.now();
  const rate = Math.round((done / (toldAt - startedAt)) * 1000);
  say(
    `${done} of about ${Math.round(runs * 1.4)}: ${part}, ${rate} per second, ${megabytes(process.memoryUsage().rss)}`,
  );
}

/** Tells what was found; true where it is nothing. */
function report({ findings, counts }: Fuzzed): boolean {
  const after = used();
  for (const { part, what, reproduction, path } of findings)
    say(`\nFOUND in ${part}, seed ${seed}, path ${path}\n${what}\n${reproduction}\n`);
  for (const crash of crashes)
    say(`\nFOUND: it would have crashed\n${crash instanceof Error ? crash.stack : String(crash)}\n`);
  const grown = after.heap - before.heap;
  const isBounded = grown <= mostGrowth;
  say(
    `heap ${megabytes(before.heap)} before, ${megabytes(after.heap)} after; rss ${megabytes(before.rss)} before, ${megabytes(after.rss)} after`,
  );
  if (!isBounded) say("FOUND: memory is not bounded");
  const found = findings.length + crashes.length + (isBounded ? 0 : 1);
  const all = Object.entries(counts).map(([part, count]) => `${count} ${part}`);
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  say(`${all.join(", ")} in ${seconds} s: ${found === 0 ? "nothing" : found} found (seed ${seed})`);
  return found === 0;
}

process.exitCode = report(await fuzz({ seed, runs, onRun })) ? 0 : 1;
