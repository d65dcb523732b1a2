import { load, record } from "./load.js";
import { scenarios } from "./scenarios.js";
import { startBare, startOurs } from "./servers.js";
await using ours = await startOurs(process.execPath);
const recorded = []; for (const s of scenarios) recorded.push(await record(ours, s));
await using bare = await startBare(process.execPath, recorded);
for (const n of process.argv.slice(2)) { const sc = scenarios.find(x=>x.name===n)!; const a=[],b=[]; for (let i=0;i<7;i++) { a.push((await load(ours, sc, ours.token, 1.5)).cpuMicros|0); b.push((await load(bare, sc, "", 1.5)).cpuMicros|0);} console.log(n, a.join(" "), "|", b.join(" ")); }
