import assert from "node:assert/strict";
import { headerNames, isSuccess, readRouting, sameParty } from "@openocpi/protocol";
import { told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import { tokenIn } from "../seen.js";
import { accepted } from "./sent-command.js";

const name = "commands.receiver";

const results: readonly Row[] = [
  {
    rule: "CMD-03",
    name: "the result comes to the response_url exactly as it was given, query and all",
    async run(context) {
      const { url, result } = await accepted(context);
      const expected = url.slice(new URL(url).origin.length);
      assert.equal(
        new URL(result.url, url).href,
        url,
        `where the result came: ${result.url} and not ${expected}`,
      );
    },
  },
  {
    rule: "CMD-03",
    name: "the result comes with our token, in Base64",
    async run(context) {
      const { result } = await accepted(context);
      assert.deepEqual(tokenIn(result), { token: context.peer.token, raw: false }, "the token of the result");
    },
  },
  {
    rule: "CMD-02",
    name: "one command gets one result",
    async run(context) {
      const { url } = await accepted(context);
      await accepted(context);
      assert.equal(context.results(url).length, 1, "results of one command, once another has had its own");
    },
  },
  {
    rule: "P-21",
    name: "the result leaves after the command was answered",
    async run(context) {
      const { answer, result } = await accepted(context);
      assert.ok(result.at > answer.begun, "the result came after the command");
      assert.equal(isSuccess(Number(answer.envelope.status_code)), true, told(answer));
    },
  },
  {
    rule: "MSG-01",
    name: "the result has a request id of its own, and a correlation id",
    async run(context) {
      const { answer, result } = await accepted(context);
      const id = result.headers.get(headerNames.requestId);
      assert.ok(id, "X-Request-ID of the result");
      assert.notEqual(id, answer.headers.get(headerNames.requestId), "X-Request-ID of the result");
      assert.ok(result.headers.get(headerNames.correlationId), "X-Correlation-ID of the result");
    },
  },
  {
    rule: "P-21",
    name: "the result has the correlation id of its command (AMB-28)",
    async run(context) {
      const { answer, result } = await accepted(context);
      const ids = [result.headers, answer.headers].map((headers) => headers.get(headerNames.correlationId));
      assert.equal(ids[0], ids[1], "X-Correlation-ID of the result");
    },
  },
  {
    rule: "HTTP-09",
    name: "the result is application/json",
    async run(context) {
      const { result } = await accepted(context);
      assert.match(
        result.headers.get("content-type") ?? "",
        /^application\/json\b/i,
        "Content-Type of the result",
      );
    },
  },
  {
    rule: "ROUT-02",
    name: "the result goes from their party to ours (AMB-28)",
    async run(context) {
      const { result } = await accepted(context);
      const { to, from } = readRouting((header) => result.headers.get(header));
      assert.ok(to && sameParty(to, context.us), `TO of the result: ${JSON.stringify(to)}`);
      assert.ok(from && sameParty(from, context.them(name)), `FROM of the result: ${JSON.stringify(from)}`);
    },
  },
];

export const commandResultsCases: readonly ConformanceCase[] = casesFor([name], results);
