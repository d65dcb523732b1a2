import assert from "node:assert/strict";
import { ciKey, partyKey } from "@openocpi/protocol";
import { answeredWith, isValid, refused, refusedAsInvalid, skip, succeeded, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import { sendCredentials, takeOver } from "../handshake.js";
import { tokenIn } from "../seen.js";
import type { Registration } from "../subject.js";

const registration = (context: ConformanceContext): Registration =>
  context.registration ??
  skip(context.options.connection ? "the connection was there before" : "there is nothing to register with");

const invited: readonly Row[] = (["PUT", "DELETE"] as const).map((method) => ({
  rule: "CRED-04",
  name: `${method} credentials before registering gets 405`,
  async run(context) {
    const { peer, subject } = context;
    const json = { token: "not-registered-yet", url: peer.versionsUrl, roles: peer.roles };
    const ask = method === "PUT" ? { json } : {};
    answeredWith(
      await context.askAt(method, context.at("credentials"), { ...ask, token: subject.token }),
      405,
    );
  },
}));

/** What the platform under test asked us for while it handled our POST. */
const callbacks = ({ peer }: ConformanceContext, { exchange: { begun, ended } }: Registration) =>
  peer.inbox.seen.filter(({ at }) => at > begun && at < ended);

const registered: readonly Row[] = [
  {
    rule: "CRED-01",
    name: "a POST with token A registers",
    run: async (context) => succeeded(registration(context).exchange),
  },
  {
    rule: "CRED-01",
    name: "token A is dead once it has registered somebody",
    async run(context) {
      const { tokenA } = registration(context);
      answeredWith(await context.askAt("GET", context.subject.url, { token: tokenA }), 401);
    },
  },
  {
    rule: "CRED-01",
    name: "the token in the answer is the one that opens the door from then on",
    async run(context) {
      const { exchange } = registration(context);
      const { token } = exchange.data;
      assert.equal(typeof token, "string", `a token, but ${told(exchange)}`);
      succeeded(await context.askAt("GET", context.subject.url, { token: String(token) }));
    },
  },
  {
    rule: "CRED-01",
    name: "the token that we gave is for the other side: it opens nothing there",
    async run(context) {
      const { tokenB } = registration(context);
      answeredWith(await context.askAt("GET", context.subject.url, { token: tokenB }), 401);
    },
  },
  {
    rule: "CRED-02",
    name: "our versions and the details of 2.2.1 are read with our token before the answer",
    async run(context) {
      const one = registration(context);
      const seen = callbacks(context, one);
      for (const name of ["versions", "this-version"]) {
        const found = seen.find(({ path, method }) => method === "GET" && path === `/about/${name}`);
        assert.ok(found, `GET ${name} came before the POST was answered`);
        assert.equal(tokenIn(found)?.token, one.tokenB, `the token that ${name} was read with`);
      }
    },
  },
  {
    rule: "VER-02",
    name: "the details are read where our versions say that they are, and nowhere else",
    async run(context) {
      const seen = callbacks(context, registration(context));
      const guessed = seen.filter(({ path }) => !["/about/versions", "/about/this-version"].includes(path));
      assert.deepEqual(
        guessed.map(({ url }) => url),
        [],
        "what was asked for and published nowhere",
      );
    },
  },
  {
    rule: "AUTH-01",
    name: "it calls us with the Base64 of our token, after one space",
    async run(context) {
      const one = registration(context);
      const [first] = callbacks(context, one);
      if (!first) skip("it has not called us");
      assert.equal(
        first.headers.get("authorization"),
        `Token ${btoa(one.tokenB)}`,
        "its Authorization header",
      );
    },
  },
  {
    rule: "CRED-03",
    name: "the answer holds its own credentials: a new token, its versions, its roles",
    async run(context) {
      const { exchange, tokenA, tokenB } = registration(context);
      isValid("Credentials", exchange.data);
      const { token, url } = exchange.data;
      assert.notEqual(token, tokenA, "the new token");
      assert.notEqual(token, tokenB, "the new token");
      assert.notEqual(url, context.peer.versionsUrl, "its versions URL");
      succeeded(await context.askAt("GET", String(url)));
    },
  },
  {
    rule: "CRED-03",
    name: "GET credentials returns the same kind of object",
    async run(context) {
      const found = await context.askAt("GET", context.at("credentials"));
      succeeded(found);
      isValid("Credentials", found.data);
      const roles = found.data.roles;
      assert.equal(Array.isArray(roles) ? roles.length : 0, context.subject.roles.length, "its roles");
    },
  },
  {
    rule: "P-8",
    name: "GET credentials returns the token that it was asked with (AMB-15)",
    async run(context) {
      const { data } = await context.askAt("GET", context.at("credentials"));
      assert.equal(data.token, context.subject.token, "the token in the credentials");
    },
  },
  {
    rule: "CRED-04",
    name: "POST credentials gets 405 from who is registered",
    async run(context) {
      const { subject } = context;
      const sent = await sendCredentials(context, "POST", subject.token);
      await takeOver(context, sent);
      const { exchange } = sent;
      answeredWith(exchange, 405);
    },
  },
  {
    rule: "CRED-08",
    name: "it shows at least one role, and each combination of role and party once",
    async run({ subject: { roles } }) {
      assert.ok(roles.length > 0, "its roles");
      const names = roles.map((role) => `${ciKey(role.role)} ${partyKey(role)}`);
      assert.deepEqual(names, [...new Set(names)], "its roles, each once");
    },
  },
  {
    rule: "CRED-08",
    name: "it takes a partner of several parties and roles",
    async run(context) {
      const { exchange } = registration(context);
      if (context.parties.length < 2) skip("we come as one party only");
      succeeded(exchange);
    },
  },
];

/** Somebody else than we, so that only what is wrong with the registration can be the reason to refuse it. */
const stranger = ({ us }: ConformanceContext) => ({
  roles: [{ ...us, party_id: "TSX", role: "CPO", business_details: { name: "Conformance test" } }],
});

/** Registrations that cannot be, each with a token A of its own. */
const refusals: readonly Row[] = [
  ...(["broken", "page"] as const).map(
    (fault): Row => ({
      rule: "CRED-07",
      name: `versions of ours that ${fault === "broken" ? "fail" : "are no JSON"} are 3001`,
      async run(context) {
        const url = context.peer.versionsOutOfOrder(fault);
        const { exchange } = await sendCredentials(context, "POST", context.spareToken(), {
          ...stranger(context),
          url,
        });
        answeredWith(exchange, 200, 400, 500, 502);
        assert.equal(exchange.envelope.status_code, 3001, told(exchange));
      },
    }),
  ),
  {
    rule: "CRED-07",
    name: "a partner without version 2.2.1 gets 3002",
    async run(context) {
      const url = context.peer.versionsOutOfOrder("older");
      const { exchange } = await sendCredentials(context, "POST", context.spareToken(), {
        ...stranger(context),
        url,
      });
      assert.equal(exchange.envelope.status_code, 3002, told(exchange));
    },
  },
  {
    rule: "CRED-08",
    name: "credentials without any role are refused",
    async run(context) {
      const { exchange } = await sendCredentials(context, "POST", context.spareToken(), { roles: [] });
      refusedAsInvalid(exchange);
    },
  },
  {
    rule: "CRED-08",
    name: "credentials with a role twice are refused",
    async run(context) {
      const [role] = stranger(context).roles;
      const { exchange } = await sendCredentials(context, "POST", context.spareToken(), {
        roles: [role, role],
      });
      refused(exchange);
    },
  },
  {
    rule: "AUTH-04",
    name: "credentials with a token that cannot be one are refused",
    async run(context) {
      const token = "with space";
      const { exchange } = await sendCredentials(context, "POST", context.spareToken(), {
        ...stranger(context),
        token,
      });
      refused(exchange);
    },
  },
  {
    rule: "P-3",
    name: "who claims a party of the platform itself is refused",
    async run(context) {
      const [theirs] = context.subject.roles;
      const roles = [theirs ?? skip("it shows no role")];
      refused((await sendCredentials(context, "POST", context.spareToken(), { roles })).exchange);
    },
  },
];

export const credentialsCases: readonly ConformanceCase[] = [
  ...casesFor([], invited, "invited"),
  ...casesFor([], registered),
  ...casesFor([], refusals, "renewing"),
];
