import { createServer } from "node:http";
import { Duplex } from "node:stream";
import express from "express";
import { memoryCrud, ocpi } from "@openocpi/server";
import { scenarios, stock } from "/tmp/s-fast/scenarios.js";
const { own, received, tokens } = stock(1000);
const ours = { country_code: "NL", party_id: "OCA" }, theirs = { country_code: "BE", party_id: "MOV" };
const platform = ocpi({ roles: ["CPO","EMSP"].map(role=>({...ours, role, business_details:{name:"x"}})),
  modules: { locations: { sender: memoryCrud(own), receiver: memoryCrud(received) }, tokens: { sender: memoryCrud(tokens) }, cdrs: { receiver: memoryCrud() } },
  limits: { pageSize: 1000 }, publicUrl:"https://ocpi.example.com/ocpi", fastLane: process.env.FAST !== "no" });
await platform.importPartner({ id:"p", tokenTheyUse:"token-of-partner-0", tokenWeUse:"u", roles: ["CPO","EMSP"].map(role=>({...theirs, role, business_details:{name:"x"}})), endpoints: [] });
class Wire extends Duplex {
  constructor(){ super({decodeStrings:true}); this.waiting=undefined; this.need=0; this.got=0; this.remoteAddress="127.0.0.1"; this.encrypted=false; }
  _read(){} 
  _write(chunk, enc, cb){ this.take(typeof chunk==="string"?Buffer.from(chunk,enc):chunk); cb(); }
  _writev(chunks, cb){ for(const {chunk,encoding} of chunks) this.take(typeof chunk==="string"?Buffer.from(chunk,encoding):chunk); cb(); }
  take(b){ if(b.length===0) return; if(this.need===0){ const i=b.indexOf("\r\n\r\n"); const head=b.latin1Slice(0,i); this.need=i+4+Number(/content-length: (\d+)/i.exec(head)[1]); this.got=0; this.head=head; this.parts=[];} this.parts.push(b); this.got+=b.length; if(this.got>=this.need){ this.need=0; const w=this.waiting; setImmediate(w);} }
  setTimeout(){return this} setNoDelay(){return this} setKeepAlive(){return this} ref(){} unref(){}
}
const wireTo=(app)=>{ const server=createServer(app); const w=new Wire(); server.emit("connection", w); return w; };
const ask=(w,bytes)=>new Promise(r=>{ w.waiting=r; w.push(bytes); });
const token = `Token ${btoa("token-of-partner-0")}`;
const requestOf=(s)=>{ const body=s.body===undefined?"":JSON.stringify(s.body).replace("[<id>]","X1"); return Buffer.from(`${s.method} /ocpi/2.2.1${s.path} HTTP/1.1\r\nHost: 127.0.0.1:4000\r\nConnection: keep-alive\r\nAuthorization: ${token}\r\nX-Request-ID: 5f0f5f0e-0000-4000-8000-000000000001\r\nX-Correlation-ID: 5f0f5f0e-0000-4000-8000-000000000002\r\n${body?`Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`:""}\r\n${body}`); };
const mine = wireTo(express().disable("x-powered-by").use("/ocpi", platform.router));
const bareApp = express().disable("x-powered-by").disable("etag"); bareApp.use(express.json({limit:10_000_000}));
const answers=new Map();
const chosen=(process.argv[2]??"0,1,3,4,5,6").split(",").map(i=>scenarios[i]);
for (const s of chosen){ const bytes=requestOf(s); await ask(mine,bytes); await ask(mine,bytes); const text=Buffer.concat(mine.parts).toString(); const body=text.slice(text.indexOf("\r\n\r\n")+4); if(JSON.parse(body).status_code!==1000) throw new Error(s.name+body.slice(0,300));
 const headers=Object.fromEntries(mine.head.split("\r\n").slice(1).map(l=>l.split(": ")).filter(([n])=>!/^(content-length|date|connection|keep-alive)$/i.test(n)));
 const url="/ocpi/2.2.1"+s.path; answers.set(url,{status:Number(mine.head.split(" ")[1]),headers,data:JSON.parse(body)});
 bareApp.route(url.split("?")[0])[s.method.toLowerCase()]((q,r)=>{const a=answers.get(q.originalUrl); r.status(a.status).set(a.headers).json(a.data)}); }
const bare = wireTo(bareApp);
const med=v=>v.toSorted((a,b)=>a-b)[Math.floor(v.length/2)];
const cpu=async(w,bytes,n)=>{ const a=process.cpuUsage(); for(let i=0;i<n;i++) await ask(w,bytes); const b=process.cpuUsage(a); return (b.user+b.system)/n; };
const rounds=Number(process.argv[3]??12);
const only=process.argv[4];
for (const s of chosen){ const bytes=requestOf(s); const n=/page/.test(s.name)?60:1500; 
 if(only){ for(let i=0;i<rounds;i++) await cpu(only==="bare"?bare:mine,bytes,n); continue; }
 const o=[],b=[]; for(let i=0;i<rounds;i++){ o.push(await cpu(mine,bytes,n)); b.push(await cpu(bare,bytes,n)); }
 const oo=o.slice(3), bb=b.slice(3);
 console.log(s.name.padEnd(22),"ours",med(oo).toFixed(1),"bare",med(bb).toFixed(1),"ratio",(med(bb)/med(oo)).toFixed(2),"min ratio",(Math.min(...bb)/Math.min(...oo)).toFixed(2)); }
process.exit();
