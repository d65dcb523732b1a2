import { load, record } from "./load.js";
import { scenarios } from "./scenarios.js";
import { startBare, startOurs } from "./servers.js";
import { median } from "./median.js";
const node = process.execPath;
await using ours = await startOurs(node);
const recorded = [];
for (const s of scenarios) recorded.push(await record(ours, s));
await using bare = await startBare(node, recorded);
for (const s of scenarios) {
  const a=[],b=[];
  for (let i=0;i<4;i++) { a.push(await load(ours, s, ours.token, 1)); b.push(await load(bare, s, "", 1)); }
  a.shift(); b.shift();
  console.log(s.name.padEnd(24), "thr", (median(a.map(x=>x.perSecond))/median(b.map(x=>x.perSecond))).toFixed(2), "cpu", (median(b.map(x=>x.cpuMicros))/median(a.map(x=>x.cpuMicros))).toFixed(2), a.map(x=>x.cpuMicros|0), b.map(x=>x.cpuMicros|0));
}
