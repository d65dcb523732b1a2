import type { Context } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import type { Ask } from "../support/conformance-ask.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { location, pushed, spoilt } from "../support/conformance-story.js";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const put = "/ocpi/2.2.1/receiver/locations/BE/MOV/X";

/** One request per kind of answer, those made by the framework's parsers included. */
const answers: readonly (Ask & { name: string; method: string; path: string; http: number })[] = [
  { name: "a list", method: "GET", path: "/ocpi/2.2.1/sender/locations", http: 200 },
  { name: "a write", method: "PUT", path: put, json: pushed("X"), http: 201 },
  { name: "2001", method: "PUT", path: put, json: {}, http: 200 },
  { name: "the versions", method: "GET", path: "/ocpi/versions", http: 200 },
  { name: "the version details", method: "GET", path: "/ocpi/2.2.1", http: 200 },
  { name: "the credentials", method: "GET", path: "/ocpi/2.2.1/credentials", http: 200 },
  { name: "400", method: "PUT", path: put, body: "{", http: 400 },
  { name: "a path that cannot be decoded", method: "GET", path: "/ocpi/2.2.1/sender/locations/%", http: 400 },
  { name: "401", method: "GET", path: "/ocpi/versions", headers: { Authorization: "Token no" }, http: 401 },
  { name: "404", method: "GET", path: "/ocpi/nothing", http: 404 },
  { name: "an unknown object", method: "GET", path: "/ocpi/2.2.1/sender/locations/NO", http: 404 },
  { name: "405", method: "DELETE", path: put, http: 405 },
  { name: "405 of a configuration module", method: "PATCH", path: "/ocpi/versions", http: 405 },
  { name: "405 without a body", method: "HEAD", path: put, http: 405 },
  { name: "413", method: "PUT", path: put, json: spoilt(pushed("X"), { x: "x".repeat(3000) }), http: 413 },
  { name: "415", method: "PUT", path: put, body: "x", headers: { "Content-Type": "text/plain" }, http: 415 },
  { name: "500", method: "GET", path: "/ocpi/2.2.1/sender/locations/BOOM", http: 500 },
];

const contexts: Context[] = [];
const sender = memoryCrud([location("LOC1")]);
const options = {
  options: {
    limits: { bodyBytes: 2_000 },
    modules: {
      locations: {
        sender: {
          ...sender,
          async get(key: { id: string }, context: Context) {
            contexts.push(context);
            if (key.id === "BOOM") throw new Error("boom");
            return sender.get(key, context);
          },
        },
        receiver: memoryCrud<Location>(),
      },
    },
  },
};

const json = { "Content-Type": "application/json" };
const echoed: Row[] = answers.flatMap(({ name, method, path, http, headers, ...ask }) => [
  {
    rule: "MSG-01",
    name: `${name}: both ids come back unchanged`,
    async run({ askHost }) {
      const answer = await askHost(method, path, {
        ...ask,
        headers: {
          ...json,
          ...headers,
          "X-Request-ID": "Req 1/~",
          "X-Correlation-ID": "c*2",
        },
      });
      expect(answer.http).toBe(http);
      expect(answer.headers.get("x-request-id")).toBe("Req 1/~");
      expect(answer.headers.get("x-correlation-id")).toBe("c*2");
    },
  },
  {
    rule: "AMB-34",
    name: `${name}: ids are made where there are none, and nothing is refused`,
    async run({ askHost }) {
      const answer = await askHost(method, path, {
        ...ask,
        headers: { ...json, ...headers, "X-Request-ID": undefined, "X-Correlation-ID": undefined },
      });
      // By now the object is known.
      expect(answer.http).toBe(http === 201 ? 200 : http);
      expect(answer.headers.get("x-request-id")).toMatch(uuid);
      expect(answer.headers.get("x-correlation-id")).toMatch(uuid);
    },
  },
]);

const one = "/sender/locations/LOC1";
const rest: Row[] = [
  {
    rule: "MSG-01",
    name: "those that are missing are reported by name, and nothing is where both are there",
    async run({ ask, eventsOf }) {
      await ask("GET", one, { headers: { "X-Request-ID": "both", "X-Correlation-ID": "both" } });
      await ask("GET", one, { headers: { "X-Request-ID": "half", "X-Correlation-ID": undefined } });
      const told = eventsOf("tolerated");
      expect(told.filter(({ requestId }) => requestId === "both")).toEqual([]);
      expect(told.filter(({ requestId }) => requestId === "half")).toMatchObject([
        {
          operation: "locations.sender.get",
          violations: [{ path: "/headers/X-Correlation-ID", rule: "MSG-01" }],
        },
      ]);
    },
  },
  {
    rule: "AMB-34",
    name: "one that is missing is made, the other is kept",
    async run({ ask }) {
      const first = await ask("GET", one, {
        headers: { "X-Request-ID": "only", "X-Correlation-ID": undefined },
      });
      expect(first.headers.get("x-request-id")).toBe("only");
      expect(first.headers.get("x-correlation-id")).toMatch(/./);
      const second = await ask("GET", one, {
        headers: { "X-Request-ID": undefined, "X-Correlation-ID": "only" },
      });
      expect(second.headers.get("x-correlation-id")).toBe("only");
      expect(second.headers.get("x-request-id")).toMatch(uuid);
    },
  },
  {
    rule: "MSG-01",
    name: "ids that are made are unique",
    async run({ ask }) {
      const made = await Promise.all(
        Array.from({ length: 10 }, async () => {
          const { headers } = await ask("GET", one, { headers: { "X-Request-ID": undefined } });
          return headers.get("x-request-id");
        }),
      );
      expect(new Set(made).size).toBe(10);
    },
  },
  ...[
    ["with letters beyond ASCII", "caf\u00e9"],
    ["without end", "x".repeat(4_000)],
    ["of spaces", "   "],
  ].map(
    ([name = "", id = ""]): Row => ({
      rule: "MSG-01",
      name: `an id ${name} is no id: another is made`,
      async run({ ask }) {
        const { http, headers } = await ask("GET", one, { headers: { "X-Request-ID": id } });
        expect(http).toBe(200);
        expect(headers.get("x-request-id")).toMatch(uuid);
      },
    }),
  ),
  {
    rule: "MSG-01",
    name: "the Crud and the events are told the same ids",
    async run({ ask, eventsOf }) {
      const { sent } = await ask("GET", one);
      const ids = {
        requestId: sent.get("x-request-id"),
        correlationId: sent.get("x-correlation-id"),
      };
      expect(contexts.at(-1)).toMatchObject({ ...ids, partner: "movendo", version: "2.2.1" });
      expect(eventsOf("request").at(-1)).toMatchObject({
        ...ids,
        direction: "in",
        http: 200,
        status_code: 1000,
      });
    },
  },
  {
    rule: "MSG-01",
    name: "a failure inside is reported with the ids of its request",
    async run({ ask, eventsOf }) {
      const { sent } = await ask("GET", "/sender/locations/BOOM");
      const ids = {
        requestId: sent.get("x-request-id"),
        correlationId: sent.get("x-correlation-id"),
      };
      expect(eventsOf("error").at(-1)).toMatchObject(ids);
      expect(eventsOf("request").at(-1)).toMatchObject({
        ...ids,
        http: 500,
        status_code: 3000,
        operation: "locations.sender.get",
      });
    },
  },
];

prove("every kind of answer", options, echoed);
prove("ids", options, rest);
