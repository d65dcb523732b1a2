/**
 * `pnpm bench`: how fast it is, as ratios against bare Express and bare fetch in the same run. See README.md here.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureClient } from "./client.js";
import { measureMemory } from "./memory.js";
import { type Figure, table } from "./report.js";
import { measureRequests } from "./requests.js";
import { measureMore, measurePages } from "./scale.js";
import { pin } from "./servers.js";
import { measureStart } from "./start.js";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  allowPositionals: true,
  options: {
    quick: { type: "boolean", default: false },
    rounds: { type: "string" },
    seconds: { type: "string" },
    requests: { type: "string" },
    locations: { type: "string" },
    node: { type: "string", multiple: true },
    json: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

const help = `pnpm bench [requests] [client] [start] [memory] [scale]    all of them, if none is named

  --quick          just to see that it runs: in about two minutes, and with this version of Node alone
  --node VERSION   run the servers with this version of Node too, fetched by npx from the npm package "node" (24.21.0)
  --rounds N       rounds of each measurement, in turns with what it is compared to (5)
  --seconds N      how long each takes (2)
  --requests N     how many requests the memory is watched over (1,000,000)
  --locations N    how many Locations the last page is read from (1,000,000)
  --json FILE      the figures as JSON; - for standard output, instead of the table
`;

const usual = values.quick
  ? { rounds: 1, seconds: 1, requests: 20_000, locations: 100_000, node: [] }
  : { rounds: 5, seconds: 2, requests: 1_000_000, locations: 1_000_000, node: ["24.21.0"] };
const rounds = Number(values.rounds ?? usual.rounds);
const seconds = Number(values.seconds ?? usual.seconds);
const requests = Number(values.requests ?? usual.requests);
const locations = Number(values.locations ?? usual.locations);

const say = (text: string) => process.stderr.write(`${text}\n`);
const progress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
};

/** A version of Node, from npm. Where that cannot be reached, the rest is measured all the same. */
function fetched(version: string): { path: string; version: string }[] {
  try {
    const args = ["-y", "-p", `node@${version}`, "node", "-p", "process.execPath"];
    const path = execFileSync("npx", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return [{ path, version: `v${version}` }];
  } catch (error) {
    say(`Node ${version} is left out: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return [];
  }
}

async function measure(): Promise<Figure[]> {
  const wanted = (group: string) => positionals.length === 0 || positionals.includes(group);
  const nodes = [{ path: process.execPath, version: process.version }];
  for (const version of values.node ?? usual.node)
    if (`v${version}` !== process.version) nodes.push(...fetched(version));
  pin(process.pid, 1);
  const figures: Figure[] = [];
  for (const node of nodes) {
    const options = { node, rounds, seconds, progress };
    if (wanted("requests")) figures.push(...(await measureRequests(options)));
    if (wanted("start")) figures.push(await measureStart(options));
    if (wanted("memory")) figures.push(...(await measureMemory({ node, requests, progress })));
    if (wanted("scale")) figures.push(...(await measureMore(options)));
  }
  if (wanted("client")) figures.push(await measureClient(rounds, progress));
  if (wanted("scale")) figures.push(await measurePages(locations, progress));
  progress("");
  return figures;
}

if (values.help) process.stdout.write(help);
else {
  const figures = await measure();
  const json = `${JSON.stringify(figures, null, 2)}\n`;
  if (values.json !== "-") process.stdout.write(`${table(figures)}\n`);
  if (values.json === "-") process.stdout.write(json);
  else if (values.json !== undefined) writeFileSync(values.json, json);
}
