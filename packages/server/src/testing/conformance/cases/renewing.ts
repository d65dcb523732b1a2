import assert from "node:assert/strict";
import { answeredWith, isValid, refused, skip, succeeded, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import { registerWith, sendCredentials, takeOver } from "../handshake.js";
import { tokenIn } from "../seen.js";

const renewing: readonly Row[] = [
  {
    rule: "CRED-05",
    name: "PUT credentials reads our versions again, with the new token, before it answers",
    async run(context) {
      const sent = await sendCredentials(context, "PUT", context.subject.token);
      await takeOver(context, sent);
      const { exchange, tokenB } = sent;
      succeeded(exchange);
      const { begun, ended } = exchange;
      const seen = context.peer.inbox.seen.filter(({ at }) => at > begun && at < ended);
      for (const name of ["versions", "this-version"]) {
        const found = seen.find(({ path }) => path === `/about/${name}`);
        assert.ok(found, `GET ${name} came before the PUT was answered`);
        assert.equal(tokenIn(found)?.token, tokenB, `the token that ${name} was read with`);
      }
    },
  },
  {
    rule: "CRED-05",
    name: "PUT credentials gives a new token, which works",
    async run(context) {
      const before = context.subject.token;
      const sent = await sendCredentials(context, "PUT", before);
      await takeOver(context, sent);
      const { exchange, tokenB } = sent;
      succeeded(exchange);
      isValid("Credentials", exchange.data);
      assert.notEqual(exchange.data.token, before, "the new token");
      assert.notEqual(exchange.data.token, tokenB, "the new token");
      succeeded(await context.askAt("GET", context.subject.url, { token: String(exchange.data.token) }));
    },
  },
  {
    rule: "AMB-17",
    name: "a PUT whose versions cannot be read is refused, and the connection goes on",
    async run(context) {
      const url = context.peer.versionsOutOfOrder("broken");
      const { exchange } = await sendCredentials(context, "PUT", context.subject.token, { url });
      assert.equal(exchange.envelope.status_code, 3001, told(exchange));
      succeeded(await context.askAt("GET", context.subject.url));
    },
  },
  {
    rule: "P-3",
    name: "a PUT that claims a party of the platform itself is refused, and the connection goes on",
    async run(context) {
      const [theirs] = context.subject.roles;
      const roles = [...context.peer.roles, theirs ?? skip("it shows no role")];
      const sent = await sendCredentials(context, "PUT", context.subject.token, { roles });
      await takeOver(context, sent);
      const { exchange } = sent;
      refused(exchange);
      succeeded(await context.askAt("GET", context.subject.url));
    },
  },
];

const ending: readonly Row[] = [
  {
    rule: "CRED-06",
    name: "DELETE credentials ends the connection: the token opens nothing any more",
    async run(context) {
      const { token } = context.subject;
      const { detailsUrl = skip("there are no details"), url } = context.subject;
      succeeded(await context.askAt("DELETE", context.at("credentials")));
      for (const each of [url, detailsUrl]) answeredWith(await context.askAt("GET", each, { token }), 401);
    },
  },
  {
    rule: "CRED-06",
    name: "after DELETE no interface is open",
    async run(context) {
      const names = ["locations.sender", "tokens.sender", "tariffs.sender", "cdrs.sender"] as const;
      const open = names.filter((name) => context.subject.endpoint(name) !== undefined);
      if (open.length === 0) skip("it publishes no list");
      for (const name of open) answeredWith(await context.ask("GET", name), 401);
    },
  },
  {
    rule: "CRED-04",
    name: "after DELETE credentials there is nothing to PUT or DELETE (AMB-18)",
    async run(context) {
      const { token } = context.subject;
      for (const method of ["PUT", "DELETE"]) {
        const json = { token: "after-the-end", url: context.peer.versionsUrl, roles: context.peer.roles };
        answeredWith(await context.askAt(method, context.at("credentials"), { token, json }), 401, 405);
      }
    },
  },
  {
    rule: "P-10",
    name: "with a fresh token A who has unregistered registers again",
    async run(context) {
      const tokenA = context.spareToken();
      const before = context.subject.token;
      assert.ok(await registerWith(context, tokenA), `registered again, but ${registrationOf(context)}`);
      answeredWith(await context.askAt("GET", context.subject.url, { token: before }), 401);
      succeeded(await context.askAt("GET", context.subject.url));
      succeeded(await context.askAt("DELETE", context.at("credentials")));
    },
  },
];

const registrationOf = ({
  registration,
}: {
  registration: { exchange: Parameters<typeof told>[0] } | undefined;
}) => (registration ? told(registration.exchange) : "nothing was sent");

export const renewingCases: readonly ConformanceCase[] = [
  ...casesFor([], renewing, "renewing"),
  ...casesFor([], ending, "ended"),
];
