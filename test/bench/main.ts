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
import { measurePages, measurePartners } from "./scale.js";
import { measureStart } from "./start.js";

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  allowPositionals: true,
  options: {
    rounds: { type: "string", default: "5" },
    seconds: { type: "string", default: "2" },
    requests: { type: "string", default: "1000000" },
    locations: { type: "string", default: "1000000" },
    node: { type: "string", multiple: true, default: [] },
    json: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  },
});

const help = `pnpm bench [requests] [client] [start] [memory] [scale]    all of them, if none is named

  --node VERSION   run the servers with this version of Node too, from the npm package "node": --node 24.21.0
  --rounds N       rounds of each measurement, in turns with what it is compared to (5)
  --seconds N      how long each takes (2)
  --requests N     how many requests the memory is watched over (1,000,000)
  --locations N    how many Locations the last page is read from (1,000,000)
  --json FILE      the figures as JSON; - for standard output, instead of the table
`;

/** The path of a version of Node: the one that runs, or one from npm. */
function nodeOf(version: string): { path: string; version: string } {
  const path = execFileSync("npx", ["-y", "-p", `node@${version}`, "node", "-p", "process.execPath"], {
    encoding: "utf8",
  }).trim();
  return { path, version: `v${version}` };
}

const progress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
};

async function measure(): Promise<Figure[]> {
  const wanted = (group: string) => positionals.length === 0 || positionals.includes(group);
  const [rounds, seconds, requests, locations] = [
    values.rounds,
    values.seconds,
    values.requests,
    values.locations,
  ].map(Number) as [number, number, number, number];
  const nodes = [{ path: process.execPath, version: process.version }, ...values.node.map(nodeOf)];
  const figures: Figure[] = [];
  for (const node of nodes) {
    const options = { node, rounds, seconds, progress };
    if (wanted("requests")) figures.push(...(await measureRequests(options)));
    if (wanted("start")) figures.push(await measureStart(options));
    if (wanted("memory")) figures.push(...(await measureMemory({ node, requests, progress })));
    if (wanted("scale")) figures.push(...(await measurePartners(options)));
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
  if (values.json === "-") process.stdout.write(json);
  else {
    process.stdout.write(`${table(figures)}\n`);
    if (values.json !== undefined) writeFileSync(values.json, json);
  }
}
