import { authorization } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import { expect } from "vitest";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { evse, location, pushed, tokenTheyUse, updated } from "../support/conformance-story.js";
import { wire } from "../support/conformance-wire.js";

const json = { "Content-Type": "application/json" };
const mine = "/receiver/locations/BE/MOV";
const addresses: Refusal[] = [
  ...["/nothing", "/sender", "/sender/nothing", "/receiver/locations", `${mine}`, `${mine}/L/E/C/X`].map(
    (path) => ({
      rule: "HTTP-01",
      name: `${path} is no address`,
      method: "GET",
      path,
      http: 404,
      code: 2000,
      says: /^there is nothing at this address$/,
      routed: path !== "/nothing" && path !== "/sender",
    }),
  ),
  {
    rule: "HTTP-01",
    name: "a module that is not hosted is no address",
    method: "GET",
    path: "/sender/tariffs",
    http: 404,
    code: 2000,
    says: /^there is nothing at this address$/,
  },
  ...["/sender/locations/%E0%A4%A", `${mine}/%ZZ`, `${mine}/%`].map((path) => ({
    rule: "HTTP-01",
    name: `${path} cannot be decoded`,
    method: "GET",
    path,
    http: 400,
    code: 2001,
    says: /^the request is malformed$/,
  })),
  ...["/sender/locations/NONE", `${mine}/NONE`, "/receiver/locations/DE/XYZ/NONE"].map((path) => ({
    rule: "HTTP-04",
    name: `${path} is not known`,
    method: "GET",
    path,
    http: 404,
    code: 2000,
    says: /^there is no such Location$/,
  })),
  {
    rule: "HTTP-04",
    name: "an EVSE that is not known, of a Location that is",
    method: "GET",
    path: "/sender/locations/LOC1/NONE",
    http: 404,
    code: 2000,
    says: /^there is no such EVSE$/,
  },
];

const tokens: Refusal[] = (
  [
    ["no Authorization header", undefined, /^there is no Authorization header$/],
    ["an unknown token", authorization("unknown"), /^the token in the Authorization header is not known$/],
    ["another scheme", `Bearer ${tokenTheyUse}`, /not known/],
    ["an empty header", "", /^there is no|not known/],
  ] as const
).flatMap(([name, header, says]) =>
  [
    { method: "GET", path: "/sender/locations", routed: true },
    { method: "PUT", path: `${mine}/X`, routed: true },
    { method: "GET", path: "/credentials", routed: false },
    { method: "GET", path: "/nothing", routed: false },
    { method: "GET", path: "/sender/locations/%E0%A4%A", routed: true },
  ].map((request) => ({
    ...request,
    rule: "AUTH-02",
    name: `${name}: ${request.method} ${request.path}`,
    ask: {
      headers: { Authorization: header, ...json },
      ...(request.method === "PUT" && { body: "{" }),
    },
    http: 401,
    code: 2000,
    says,
  })),
);

const object = { allow: "GET, PATCH, PUT", object: true };
const methods = [
  { path: "/sender/locations", allow: "GET" },
  { path: "/sender/locations/LOC1", allow: "GET" },
  { path: "/sender/locations/LOC1/E1/1", allow: "GET" },
  { path: `${mine}/X`, ...object },
  { path: `${mine}/X/E1`, ...object },
  { path: `${mine}/X/E1/1`, ...object },
  { path: "/credentials", allow: "DELETE, GET, POST, PUT", routed: false },
];
const notAvailable: Row[] = methods.flatMap(({ path, allow, routed = true }) =>
  ["GET", "PUT", "PATCH", "POST", "DELETE", "HEAD", "OPTIONS"]
    .filter((method) => !allow.split(", ").includes(method))
    .map((method) => ({
      rule: "HTTP-10",
      name: `${method} ${path} is not available`,
      async run(net) {
        const answer = await net.ask(
          method,
          path,
          /P/.test(method) && method !== "OPTIONS" ? { json: {} } : {},
        );
        expect(answer.headers.get("allow")?.split(", ").sort().join(", ")).toBe(allow);
        if (method === "HEAD") expect(answer).toMatchObject({ http: 405, text: "" });
        else
          checkRefused(answer, {
            http: 405,
            code: 2000,
            says: /^this method is not available here$/,
            routed,
          });
      },
    })),
);

const accepted: Row[] = [
  {
    rule: "HTTP-05",
    name: "what is new gets 201, what is replaced 200, neither has data",
    async run(net) {
      const ask = { json: pushed("NEW") };
      checkDone(await net.ask("PUT", `${mine}/NEW`, ask), { http: 201 });
      checkDone(await net.ask("PUT", `${mine}/NEW`, ask), { http: 200 });
      checkDone(await net.ask("PUT", `${mine}/NEW/E2`, { json: evse({ uid: "E2" }) }), { http: 201 });
      checkDone(await net.ask("PUT", `${mine}/new/e2`, { json: evse({ uid: "E2" }) }), { http: 200 });
    },
  },
  {
    rule: "HTTP-06",
    name: "a PATCH is answered without data",
    async run(net) {
      await net.ask("PUT", `${mine}/NODATA`, { json: pushed("NODATA") });
      checkDone(await net.ask("PATCH", `${mine}/NODATA`, { json: { name: "x", last_updated: updated } }));
    },
  },
  {
    rule: "HTTP-01",
    name: "data is an array for a list and an object for one object",
    async run(net) {
      const list = await net.ask("GET", "/sender/locations");
      checkDone(list, { data: true });
      expect(list.body.data).toEqual([location("LOC1")]);
      const one = await net.ask("GET", "/sender/locations/LOC1");
      checkDone(one, { data: true });
      expect(one.body.data).toEqual(location("LOC1"));
    },
  },
  {
    rule: "HTTP-01",
    name: "a conditional request gets its answer all the same",
    async run(net) {
      const answer = await wire(net.port, [
        "GET /ocpi/2.2.1/sender/locations HTTP/1.1",
        "Host: localhost",
        "If-None-Match: *",
        `Authorization: ${authorization(tokenTheyUse)}`,
      ]);
      expect(answer.http).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ status_code: 1000, data: [{ id: "LOC1" }] });
    },
  },
  {
    rule: "HTTP-04",
    name: "an object of somebody else is answered word for word like an unknown one",
    async run(net) {
      for (const [method, ask] of [
        ["GET", {}],
        ["PUT", { json: pushed("X", { country_code: "DE", party_id: "XYZ" }) }],
        ["PATCH", { json: { last_updated: updated } }],
      ] as const) {
        const foreign = await net.ask(method, "/receiver/locations/DE/XYZ/X", ask);
        const known = await net.ask(method, "/receiver/locations/NL/OCA/LOC1", ask);
        checkRefused(foreign, { http: 404, code: 2000, says: /^there is no such Location$/ });
        checkSame(foreign, known);
      }
      checkSame(
        await net.ask("GET", "/receiver/locations/DE/XYZ/X"),
        await net.ask("GET", "/receiver/locations/BE/MOV/NONE"),
      );
    },
  },
  ...["//sender/locations", "/sender//locations", "/sender/locations/", "/sender///locations//"].map(
    (path) => ({
      rule: "P-13",
      name: `${path} is served directly`,
      async run(net: Parameters<Row["run"]>[0]) {
        const answer = await net.ask("GET", path);
        checkDone(answer, { data: true });
        expect(answer.items).toHaveLength(1);
      },
    }),
  ),
  {
    rule: "AMB-10",
    name: "a doubled slash before the version, and a write with a trailing one, are served directly",
    async run(net) {
      expect((await net.askHost("GET", "/ocpi//2.2.1//sender/locations/LOC1/")).http).toBe(200);
      expect((await net.askHost("GET", "/ocpi/versions/")).http).toBe(200);
      expect((await net.ask("PUT", `${mine}/SLASH/`, { json: pushed("SLASH") })).http).toBe(201);
    },
  },
  {
    rule: "TYPE-01",
    name: "the fixed words of a path are compared without case",
    async run(net) {
      checkDone(await net.ask("GET", "/SENDER/Locations/LOC1"), { data: true });
    },
  },
  {
    rule: "HTTP-01",
    name: "a request target with scheme and host is served",
    async run(net) {
      const answer = await wire(net.port, [
        `GET http://localhost:${net.port}/ocpi/2.2.1/sender/locations HTTP/1.1`,
        "Host: localhost",
        `Authorization: ${authorization(tokenTheyUse)}`,
      ]);
      expect(answer.http).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ status_code: 1000, data: [{ id: "LOC1" }] });
    },
  },
];

const profiles: Row[] = [
  {
    rule: "P-13",
    name: "a partner may have 200 in place of 201, and HTTP 400 beside 2001",
    async run(net) {
      checkDone(await net.ask("PUT", `${mine}/P`, { json: pushed("P") }), { http: 200 });
      checkRefused(await net.ask("PUT", `${mine}/P`, { json: {} }), {
        http: 400,
        code: 2001,
        says: "/id is",
      });
      const bad = await net.ask("GET", "/sender/locations/BAD");
      expect(bad).toMatchObject({ http: 200, body: { status_code: 3000 } });
    },
  },
];

proveRefused("addresses", {}, addresses);
proveRefused("tokens", {}, tokens);
prove("methods", {}, notAvailable);
prove("what is served", {}, accepted);
prove(
  "profiles",
  {
    partner: { profile: { okForCreated: true, badRequestForInvalid: true } },
    options: {
      modules: {
        locations: {
          sender: memoryCrud([location("BAD", { city: "x".repeat(46) })]),
          receiver: memoryCrud<ReturnType<typeof pushed>>(),
        },
      },
    },
  },
  profiles,
);
