import { fork } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load, record } from "./load.js";
import { scenarios } from "./scenarios.js";
const which = process.argv[2] ?? "GET one Location";
rmSync("/tmp/prof", { recursive: true, force: true });
const child = fork(fileURLToPath(new URL("server-ours.ts", import.meta.url)), ["1000","1"], { execArgv: ["--import","tsx","--import","/tmp/profiler.mjs"], env: {...process.env, NODE_ENV:"production"} });
const told: any = await new Promise(r => child.once("message", r));
const s = { origin: `http://127.0.0.1:${told.port}`, token: told.token, usage: async()=>({cpuMs:0,rssMb:0}) } as any;
const sc = scenarios.find(x=>x.name===which)!;
await record(s, sc);
await load(s, sc, s.token, 2); child.kill("SIGUSR2"); await load(s, sc, s.token, 4); child.kill("SIGUSR2");
await new Promise(r => child.once("exit", r));
const p = JSON.parse(readFileSync("/tmp/prof.cpuprofile","utf8"));
const self = new Map<number, number>();
const dt = p.timeDeltas; p.samples.forEach((id:number,i:number)=> self.set(id,(self.get(id)??0)+dt[i]));
const nodes = new Map<number, any>(p.nodes.map((n:any)=>[n.id,n]));
const total = [...self.values()].reduce((a,b)=>a+b,0);
const idle = [...self].filter(([id])=>nodes.get(id).callFrame.functionName==="(idle)").reduce((a,[,v])=>a+v,0);
const busy = total-idle;
const agg = new Map<string, number>(), file = new Map<string,number>();
for (const [id,v] of self) { const c = nodes.get(id).callFrame; const k = `${c.functionName||"(anon)"} ${c.url.split("/").slice(-4).join("/")}:${c.lineNumber+1}`; agg.set(k,(agg.get(k)??0)+v); const fk = c.url.replace(/.*node_modules\/(\.pnpm\/)?/,"").split("/").slice(0,1).join("/")+ (c.url.includes("node_modules")?"":" "+c.url.split("/").slice(-3).join("/")); file.set(fk,(file.get(fk)??0)+v);}
// inclusive
const incl = new Map<string, number>();
const visit = (id:number, stack:Set<string>):number => { const n=nodes.get(id); const c=n.callFrame; const k=`${c.functionName||"(anon)"} ${c.url.split("/").slice(-3).join("/")}:${c.lineNumber+1}`; const isNew=!stack.has(k); if(isNew) stack.add(k); let t=self.get(id)??0; for(const ch of n.children??[]) t+=visit(ch,stack); if(isNew){ stack.delete(k); incl.set(k,(incl.get(k)??0)+t);} return t; };
visit(p.nodes[0].id,new Set());
const show=(m:Map<string,number>,n:number)=>[...m].sort((a,b)=>b[1]-a[1]).slice(0,n).forEach(([k,v])=>console.log((100*v/busy).toFixed(1).padStart(6),k));
console.log("SELF"); show(agg,35); console.log("FILE"); show(file,25); console.log("INCL"); show(incl,70);
