import { record } from "/tmp/wt/fast/test/bench/load.ts";
import { scenarios } from "/tmp/wt/fast/test/bench/scenarios.ts";
import { startBare, startOurs } from "/tmp/wt/fast/test/bench/servers.ts";
import autocannon from "autocannon";
const which = (process.argv[2] ?? "0").split(",").map(Number), n = Number(process.argv[3] ?? 10), node = process.argv[4] ?? process.execPath;
const ours = await startOurs(node); const answers=[]; const chosen = which.map(i=>scenarios[i]!);
for (const s of chosen) answers.push(await record(ours, s));
const bare = await startBare(node, answers);
const med=(v:number[])=>v.toSorted((a,b)=>a-b)[Math.floor(v.length/2)]!;
for (const s of chosen) {
  const run = async (srv:any, secs:number) => {
    const a = await srv.usage();
    const r = await autocannon({url:srv.origin+"/ocpi/2.2.1"+s.path, method:s.method, connections:16, duration:secs, ...(s.body!==undefined&&{body:JSON.stringify(s.body)}), headers:{Authorization:`Token ${btoa(ours.token)}`,"X-Request-ID":"5f0f5f0e-0000-4000-8000-000000000001","X-Correlation-ID":"5f0f5f0e-0000-4000-8000-000000000002",...(s.body!==undefined&&{"Content-Type":"application/json"})}});
    const b = await srv.usage();
    if (r.non2xx+r.errors) throw new Error("failed");
    return (b.cpuMs-a.cpuMs)*1000/r.requests.total;
  };
  await run(ours,4); await run(bare,3);
  const o:number[]=[], b:number[]=[];
  for (let i=0;i<n;i++){ o.push(await run(ours,1)); b.push(await run(bare,1)); }
  console.log(s.name.padEnd(22), "ours", med(o).toFixed(0), "bare", med(b).toFixed(0), "ratio", (med(b)/med(o)).toFixed(2), "by pairs", med(o.map((x,i)=>b[i]!/x)).toFixed(2), "best", (Math.min(...b)/Math.min(...o)).toFixed(2));
}
process.exit(0);
