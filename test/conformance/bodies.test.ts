import { gzipSync } from "node:zlib";
import { authorization } from "@openocpi/protocol";
import { expect } from "vitest";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { evse, pushed, spoilt, tokenTheyUse, without } from "../support/conformance-story.js";
import { wire } from "../support/conformance-wire.js";

const json = { "Content-Type": "application/json" };
const mine = "/receiver/locations/BE/MOV";
const put = { method: "PUT", path: `${mine}/BODY`, http: 200, code: 2001 };
const whole = { rule: "HTTP-03", says: /^the body / };

const bodies: Refusal[] = [
  ...["{", '{"id": }', "{'id': 1}", '{"id":"X"', "id=X", "undefined"].map((body) => ({
    ...put,
    rule: "HTTP-02",
    name: `${JSON.stringify(body)} is not JSON`,
    ask: { body, headers: json },
    http: 400,
    says: /^the body is not valid JSON$/,
  })),
  ...["5", "[]", "null", '"LOC"', "true", "[{}]"].map((body) => ({
    ...put,
    ...whole,
    name: `${body} is JSON, but no object`,
    ask: { body, headers: json },
  })),
  { ...put, rule: "HTTP-03", name: "no body at all", says: /the body is required|\/id is required/ },
  {
    ...put,
    rule: "HTTP-03",
    name: "an empty body",
    ask: { body: "", headers: json },
    says: /the body is required|\/id is required/,
  },
  ...["id", "publish", "coordinates", "last_updated"].map((name) => ({
    ...put,
    rule: "HTTP-03",
    name: `${name} is missing`,
    ask: { json: without(pushed("BODY"), name) },
    says: `/${name} is required`,
  })),
  {
    ...put,
    rule: "HTTP-03",
    name: "every field at fault is named",
    ask: { json: spoilt(without(pushed("BODY"), "city"), { address: 12 }) },
    says: /^(?=.*\/city is required)(?=.*\/address must be string)/,
  },
  {
    ...put,
    rule: "HTTP-03",
    name: "a fault deep inside is named by its path",
    ask: {
      json: pushed("BODY", { evses: [evse(), spoilt(evse(), { connectors: [{ id: "1" }] }) as never] }),
    },
    says: /\/evses\/1\/connectors\/0\/standard is required/,
  },
  {
    ...put,
    rule: "HTTP-03",
    name: "a body that is nested without end",
    ask: {
      body: `{"deep":${"[".repeat(50_000)}${"]".repeat(50_000)},${JSON.stringify(pushed("BODY")).slice(1)}`,
      headers: json,
    },
    says: /^the body is nested too deeply$/,
  },
];

const accepted: Row[] = [
  ...[
    undefined,
    "application/json",
    "application/json; charset=utf-8",
    "application/json;charset=UTF-8",
    "APPLICATION/JSON",
    "application/vnd.ocpi+json",
  ].map((type, index) => ({
    rule: type === undefined || type.includes("charset") ? "P-13" : "HTTP-09",
    name: `Content-Type ${type ?? "missing"} is taken`,
    async run(net: Parameters<Row["run"]>[0]) {
      const body = new TextEncoder().encode(JSON.stringify(pushed(`TYPE${index}`, { name: "Café Žižkov" })));
      checkDone(await net.ask("PUT", `${mine}/TYPE${index}`, { body, headers: { "Content-Type": type } }), {
        http: 201,
      });
      const { body: back } = await net.ask("GET", `${mine}/TYPE${index}`);
      expect(back.data).toMatchObject({ name: "Café Žižkov" });
    },
  })),
  {
    rule: "HTTP-09",
    name: "a GET may say any Content-Type, for it has no body",
    async run(net) {
      const answer = await net.ask("GET", "/sender/locations", { headers: { "Content-Type": "text/plain" } });
      checkDone(answer, { data: true });
    },
  },
  {
    rule: "HTTP-03",
    name: "a request whose body is missing without a length is answered as well",
    async run(net) {
      const answer = await wire(net.port, [
        `PUT /ocpi/2.2.1${mine}/WIRE HTTP/1.1`,
        "Host: localhost",
        `Authorization: ${authorization(tokenTheyUse)}`,
      ]);
      expect(answer.http).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({
        status_code: 2001,
        status_message: "the body is required",
      });
    },
  },
  {
    rule: "P-15",
    name: "a body in gzip is unpacked",
    async run(net) {
      const body = new Uint8Array(gzipSync(JSON.stringify(pushed("GZIP"))));
      const headers = { ...json, "Content-Encoding": "gzip" };
      checkDone(await net.ask("PUT", `${mine}/GZIP`, { body, headers }), { http: 201 });
    },
  },
];

const limited = { options: { limits: { bodyBytes: 2_000 } } };
const large: Row[] = [
  {
    rule: "P-15",
    name: "a body over the limit is refused, one below it is not",
    async run(net) {
      const body = JSON.stringify(spoilt(pushed("BIG"), { filler: "x".repeat(2_000) }));
      checkRefused(await net.ask("PUT", `${mine}/BIG`, { body, headers: json }), {
        http: 413,
        code: 2000,
        says: /^the body is too large$/,
      });
      checkDone(await net.ask("PUT", `${mine}/BIG`, { json: pushed("BIG") }), { http: 201 });
    },
  },
  {
    rule: "P-15",
    name: "what counts is the size that gzip unpacks to",
    async run(net) {
      const body = new Uint8Array(
        gzipSync(JSON.stringify(spoilt(pushed("BOMB"), { filler: "x".repeat(1e6) }))),
      );
      expect(body.length).toBeLessThan(2_000);
      checkRefused(
        await net.ask("PUT", `${mine}/BOMB`, { body, headers: { ...json, "Content-Encoding": "gzip" } }),
        {
          http: 413,
          code: 2000,
          says: /^the body is too large$/,
        },
      );
    },
  },
];

const encoded: Refusal[] = [
  {
    ...put,
    rule: "HTTP-02",
    name: "gzip that is none",
    ask: { body: "{}", headers: { ...json, "Content-Encoding": "gzip" } },
    http: 400,
    says: /^the request is malformed$/,
  },
  {
    ...put,
    rule: "HTTP-01",
    name: "an encoding that nobody knows",
    ask: { body: "{}", headers: { ...json, "Content-Encoding": "rot13" } },
    http: 415,
    code: 2000,
    says: /^the body's Content-Encoding is not supported$/,
  },
  ...[
    "text/plain",
    "application/xml",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "json",
  ].map((type) => ({
    ...put,
    rule: "HTTP-09",
    name: `Content-Type ${type}`,
    ask: { body: "{}", headers: { "Content-Type": type } },
    http: 415,
    code: 2000,
    says: /^the Content-Type has to be application\/json$/,
  })),
];

proveRefused("bodies", {}, bodies);
proveRefused("encodings", {}, encoded);
prove("what is taken", {}, accepted);
prove("sizes", limited, large);
