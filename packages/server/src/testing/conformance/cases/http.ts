import assert from "node:assert/strict";
import { answeredWith, skip, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type InterfaceName, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import type { Exchange } from "../exchange.js";
import { location, session, tariff, token } from "../objects.js";
import { probes, unavailable } from "./probes.js";

/** An answer of any kind: JSON, one object, with a code and a DateTime in UTC. */
export function isEnvelope(exchange: Exchange): void {
  const { answer, envelope } = exchange;
  assert.match(answer.get("content-type") ?? "", /^application\/json\b/i, `JSON, but ${told(exchange)}`);
  assert.ok(Number.isInteger(envelope.status_code), `a status_code, but ${told(exchange)}`);
  const { timestamp = "" } = envelope;
  assert.match(timestamp, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/, `a timestamp, but ${told(exchange)}`);
  assert.ok(timestamp.length <= 25, `a timestamp of at most 25 characters, but ${told(exchange)}`);
}

const failures: readonly (readonly [
  what: string,
  ask: (context: ConformanceContext) => Promise<Exchange>,
])[] = [
  ["without a token", (context) => context.askAt("GET", context.subject.url, { token: null })],
  [
    "for a method that credentials do not have",
    (context) => context.askAt("PATCH", context.at("credentials"), { json: {} }),
  ],
  ["for a body that is no JSON", (context) => context.askAt("PUT", context.at("credentials"), { body: "{" })],
  [
    "for a body that is not as it has to be",
    (context) => context.askAt("PUT", context.at("credentials"), { json: {} }),
  ],
];

const rows: readonly Row[] = [
  ...failures.map(
    ([what, ask]): Row => ({
      rule: "HTTP-01",
      name: `the answer ${what} is an envelope`,
      run: async (context) => isEnvelope(await ask(context)),
    }),
  ),
  {
    rule: "HTTP-02",
    name: "credentials that are no JSON get HTTP 400",
    async run(context) {
      for (const body of ["{", "not json", '{"token": }'])
        answeredWith(await context.askAt("PUT", context.at("credentials"), { body }), 400);
    },
  },
  {
    rule: "HTTP-10",
    name: "versions and details can only be read",
    async run(context) {
      const { detailsUrl = skip("there are no details"), url } = context.subject;
      for (const each of [url, detailsUrl])
        for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
          const ask = method === "DELETE" ? {} : { json: {} };
          answeredWith(await context.askAt(method, each, ask), 404, 405);
        }
    },
  },
];

/** What can be written to each interface. */
const bodies: readonly (readonly [name: InterfaceName, make: (context: ConformanceContext) => object])[] = [
  ["locations.receiver", ({ us }) => location(us, "BODY")],
  ["sessions.receiver", (context) => session(context.us, "BODY", context.them("sessions.receiver"))],
  ["tariffs.receiver", ({ us }) => tariff(us, "BODY")],
  ["tokens.receiver", ({ us }) => token(us, "BODY")],
];

const written: readonly ConformanceCase[] = bodies.flatMap(([name, make]) =>
  casesFor(
    [name],
    [
      {
        rule: "HTTP-02",
        name: `${name} answers a body that is no JSON with HTTP 400`,
        async run(context) {
          const { country_code, party_id } = context.us;
          const ids = [country_code, party_id, "BODY"];
          for (const body of ["{", "not json", `${JSON.stringify(make(context))}}`])
            answeredWith(await context.ask("PUT", name, ids, { body }), 400);
        },
      },
      {
        rule: "P-13",
        name: `${name} takes a Content-Type with a charset`,
        async run(context) {
          const { country_code, party_id } = context.us;
          const headers = { "Content-Type": "application/json; charset=utf-8" };
          const ids = [country_code, party_id, "BODY"];
          answeredWith(await context.ask("PUT", name, ids, { json: make(context), headers }), 200, 201);
        },
      },
      {
        rule: "P-13",
        name: `${name} takes a body without Content-Type, or says what is wrong`,
        async run(context) {
          const { country_code, party_id } = context.us;
          const headers = { "Content-Type": undefined };
          const ids = [country_code, party_id, "BODY"];
          survived(await context.ask("PUT", name, ids, { json: make(context), headers }));
        },
      },
    ],
  ),
);

const perInterface: readonly ConformanceCase[] = probes.flatMap(({ name, send }) =>
  casesFor(
    [name],
    [
      {
        rule: "HTTP-01",
        name: `${name} answers in an envelope, with and without a token`,
        async run(context) {
          isEnvelope(await send(context));
          isEnvelope(await send(context, { token: null }));
        },
      },
      {
        rule: "HTTP-10",
        name: `${name} has no methods but those of the standard`,
        async run(context) {
          for (const { ids, methods } of unavailable(name)) {
            const { country_code, party_id } = context.us;
            const known: Record<string, string> = { "{country_code}": country_code, "{party_id}": party_id };
            const at = ids.map((id) => known[id] ?? (id.startsWith("{") ? "NO-SUCH-THING" : id));
            for (const method of methods) {
              const ask = method === "GET" || method === "DELETE" ? {} : { json: {} };
              const answer = await context.ask(method, name, at, ask);
              answeredWith(answer, 404, 405);
              isEnvelope(answer);
            }
          }
        },
      },
      {
        rule: "P-13",
        name: `${name} answers with a slash at the end of the URL, and does not redirect (AMB-10)`,
        async run(context) {
          const plain = await send(context);
          const { url, method, headers, body } = plain;
          const slashed = url.replace(/\/*(\?|$)/, "/$1");
          const given = { headers: Object.fromEntries(headers), ...(body !== undefined && { body }) };
          const answer = await context.askAt(method, slashed, given);
          assert.equal(answer.http, plain.http, `the same as without the slash, but ${told(answer)}`);
        },
      },
    ],
  ),
);

export const httpCases: readonly ConformanceCase[] = [...casesFor([], rows), ...written, ...perInterface];
