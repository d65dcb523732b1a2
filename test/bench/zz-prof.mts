import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { load } from "/tmp/wt/fast/test/bench/load.ts";
import { scenarios } from "/tmp/wt/fast/test/bench/scenarios.ts";
const [which="0", secs="4", file="server-ours.ts", node=process.execPath] = process.argv.slice(2);
const scenario = scenarios[Number(which)]!;

const child = fork("/tmp/wt/fast/test/bench/"+file, ["1000","1"], { execPath: node, execArgv:["--import","tsx","--expose-gc","--import","/tmp/s-fast/inspect.mjs"], env:{...process.env,NODE_ENV:"production"}});
const wait = (type:string)=>new Promise<any>(r=>{const l=(m:any)=>{if(m.type===type){child.off("message",l);r(m)}};child.on("message",l)});
const {port, token} = await wait("ready");
const server:any = { origin:`http://127.0.0.1:${port}`, token, usage: async()=>{child.send({type:"usage"});return wait("usage")}};
await load(server, scenario, token, {seconds:3});
console.log("plain", await load(server, scenario, token, {seconds:3}));
child.send({type:"prof-start"});
const r = await load(server, scenario, token, {seconds:Number(secs)});
console.log(scenario.name, r);
child.send({type:"prof-stop"}); await wait("prof-done"); child.kill("SIGINT"); await once(child,"exit");
console.log("N",r.total);process.exit(0);
