import assert from "node:assert/strict";
import { headerNames } from "@openocpi/protocol";
import { skip, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import { tokenIn } from "../seen.js";
import { isEnvelope } from "./http.js";
import { echoesIds, isSwapped, isUnrouted } from "./messages.js";

/** What holds for all that was said in the other cases. */
const rows: readonly Row[] = [
  {
    rule: "HTTP-01",
    name: "every answer was an envelope",
    async run({ exchanges }) {
      for (const exchange of exchanges) isEnvelope(exchange);
    },
  },
  {
    rule: "HTTP-08",
    name: "no answer had a status_code that is for custom modules",
    async run({ exchanges }) {
      for (const exchange of exchanges)
        assert.ok(!/^[1-4]9\d\d$/.test(String(exchange.envelope.status_code)), told(exchange));
    },
  },
  {
    rule: "HTTP-03",
    name: "no answer was a failure of the server",
    async run({ exchanges }) {
      for (const exchange of exchanges) assert.ok(exchange.http < 500, told(exchange));
    },
  },
  {
    rule: "MSG-01",
    name: "every answer had the message ids of its request",
    async run({ exchanges }) {
      for (const exchange of exchanges) echoesIds(exchange);
    },
  },
  {
    rule: "ROUT-02",
    name: "every answer of a functional module had the routing headers of its request, swapped",
    async run({ exchanges }) {
      for (const exchange of exchanges) {
        const isWhole =
          exchange.headers.has(headerNames.fromPartyId) && exchange.headers.has(headerNames.toPartyId);
        if (exchange.routed && isWhole && exchange.http !== 401) isSwapped(exchange);
      }
    },
  },
  {
    rule: "ROUT-01",
    name: "no answer about versions or credentials had routing headers",
    async run(context) {
      const credentials = context.subject.endpoint("credentials");
      const known = [context.subject.url, context.subject.detailsUrl, credentials];
      for (const exchange of context.exchanges) if (known.includes(exchange.url)) isUnrouted(exchange);
    },
  },
  {
    rule: "AUTH-01",
    name: "every request to us had a token of ours in Base64, after one space",
    async run({ peer: { inbox } }) {
      if (inbox.seen.length === 0) skip("nothing came to us");
      for (const seen of inbox.seen) {
        const { token = "", raw } = tokenIn(seen) ?? {};
        assert.equal(raw, false, `the token of ${seen.method} ${seen.url} is there, in Base64`);
        assert.equal(
          seen.headers.get("authorization"),
          `Token ${btoa(token)}`,
          `Authorization of ${seen.url}`,
        );
      }
    },
  },
  {
    rule: "MSG-01",
    name: "every request to us had both message ids, and a request id of its own",
    async run({ peer: { inbox } }) {
      const ids = new Set<string>();
      for (const { headers, method, url } of inbox.seen) {
        const id = headers.get(headerNames.requestId) ?? "";
        assert.ok(id !== "" && !ids.has(id), `X-Request-ID of ${method} ${url}`);
        ids.add(id);
        assert.ok(headers.get(headerNames.correlationId), `X-Correlation-ID of ${method} ${url}`);
      }
    },
  },
  {
    rule: "ROUT-01",
    name: "no request to us for versions had routing headers",
    async run({ peer: { inbox } }) {
      for (const { headers, path } of inbox.seen)
        if (path.startsWith("/about/"))
          assert.equal(
            headers.get(headerNames.toPartyId) ?? headers.get(headerNames.fromPartyId),
            null,
            `routing of ${path}`,
          );
    },
  },
];

export const overallCases: readonly ConformanceCase[] = casesFor([], rows, "ended");
