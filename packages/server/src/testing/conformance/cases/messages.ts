import assert from "node:assert/strict";
import { headerNames, readRouting, sameParty, swapped } from "@openocpi/protocol";
import { skip, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import { unrouted } from "../context.js";
import type { Exchange } from "../exchange.js";
import { probes } from "./probes.js";

const ids = [headerNames.requestId, headerNames.correlationId] as const;

/** Both ids come back as they were sent (MSG-01). */
export function echoesIds(exchange: Exchange): void {
  for (const name of ids) {
    const sent = exchange.headers.get(name);
    if (sent !== null)
      assert.equal(exchange.answer.get(name), sent, `${name} of the answer; ${told(exchange)}`);
  }
}

/** The routing of the answer is that of the request, the other way round (ROUT-02). */
export function isSwapped(exchange: Exchange): void {
  const expected = swapped(readRouting((name) => exchange.headers.get(name)));
  const found = readRouting((name) => exchange.answer.get(name));
  for (const side of ["to", "from"] as const) {
    const [wanted, there] = [expected[side], found[side]];
    const isRight = wanted && there && sameParty(wanted, there);
    const what = `the OCPI-${side} headers are ${JSON.stringify(wanted)} and not ${JSON.stringify(there)}`;
    assert.ok(isRight, `${what}; ${told(exchange)}`);
  }
}

/** Neither is it routed: configuration modules never are (ROUT-01). */
export function isUnrouted(exchange: Exchange): void {
  for (const name of Object.keys(unrouted))
    assert.equal(exchange.answer.get(name), null, `${name} on a configuration module; ${told(exchange)}`);
}

const configuration: readonly Row[] = [
  {
    rule: "MSG-01",
    name: "versions, details and credentials return both message ids",
    async run(context) {
      const { detailsUrl = skip("there are no details"), url } = context.subject;
      for (const each of [url, detailsUrl, context.at("credentials")])
        echoesIds(await context.askAt("GET", each));
    },
  },
  {
    rule: "MSG-01",
    name: "errors return both message ids: no token, no JSON, a method that is not there",
    async run(context) {
      const url = context.at("credentials");
      echoesIds(await context.askAt("GET", url, { token: null }));
      echoesIds(await context.askAt("PUT", url, { body: "{" }));
      echoesIds(await context.askAt("PATCH", url, { json: {} }));
    },
  },
  {
    rule: "AMB-34",
    name: "a request without message ids is answered",
    async run(context) {
      const headers = { [headerNames.requestId]: undefined, [headerNames.correlationId]: undefined };
      survived(await context.askAt("GET", context.subject.url, { headers }));
    },
  },
  {
    rule: "ROUT-01",
    name: "versions, details and credentials carry no routing headers",
    async run(context) {
      const { detailsUrl = skip("there are no details"), url } = context.subject;
      for (const each of [url, detailsUrl, context.at("credentials")])
        isUnrouted(await context.askAt("GET", each));
    },
  },
  {
    rule: "P-14",
    name: "routing headers on versions are passed over",
    async run(context) {
      const headers = { [headerNames.toPartyId]: "ZZZ", [headerNames.toCountryCode]: "ZZ" };
      const answer = await context.askAt("GET", context.subject.url, { headers });
      assert.equal(answer.http, 200, told(answer));
    },
  },
];

const routed = probes.filter(({ name }) => !name.startsWith("hubclientinfo."));

const perInterface: readonly ConformanceCase[] = probes.flatMap(({ name, send }) =>
  casesFor(
    [name],
    [
      {
        rule: "MSG-01",
        name: `${name} returns both message ids, also without a token`,
        async run(context) {
          echoesIds(await send(context));
          echoesIds(await send(context, { token: null }));
        },
      },
    ],
  ),
);

const perModule: readonly ConformanceCase[] = routed.flatMap(({ name, send }) =>
  casesFor(
    [name],
    [
      {
        rule: "ROUT-02",
        name: `${name} answers with the routing headers swapped, whatever it answers`,
        run: async (context) => isSwapped(await send(context)),
      },
      {
        rule: "P-14",
        name: `${name} compares routing headers without case`,
        async run(context) {
          const [us, them] = [context.us, context.them(name)];
          const headers = {
            [headerNames.fromCountryCode]: us.country_code.toLowerCase(),
            [headerNames.fromPartyId]: us.party_id.toLowerCase(),
            [headerNames.toCountryCode]: them.country_code.toLowerCase(),
            [headerNames.toPartyId]: them.party_id.toLowerCase(),
          };
          const [plain, lower] = [await send(context), await send(context, { headers })];
          assert.equal(lower.http, plain.http, told(lower));
          assert.equal(lower.envelope.status_code, plain.envelope.status_code, told(lower));
        },
      },
      {
        rule: "P-14",
        name: `${name} without routing headers is answered, one way or the other (AMB-33)`,
        run: async (context) => survived(await send(context, { headers: unrouted })),
      },
    ],
  ),
);

const hub: readonly ConformanceCase[] = probes
  .filter(({ name }) => name.startsWith("hubclientinfo."))
  .flatMap(({ name, send }) =>
    casesFor(
      [name],
      [
        {
          rule: "ROUT-01",
          name: `${name} carries no routing headers`,
          run: async (context) => isUnrouted(await send(context)),
        },
      ],
    ),
  );

export const messagesCases: readonly ConformanceCase[] = [
  ...casesFor([], configuration),
  ...perInterface,
  ...perModule,
  ...hub,
];
