import assert from "node:assert/strict";
import { headerNames, isSuccess, readRouting, sameParty } from "@openocpi/protocol";
import { isValid, skip, succeeded, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type InterfaceName, type Row } from "../conformance-case.js";
import { type ConformanceContext, unrouted } from "../context.js";
import { isRecord } from "../exchange.js";
import { peerLocations } from "../peer-modules.js";
import { type Seen, tokenIn } from "../seen.js";

/** What came to us while the operator set something off. */
async function during(context: ConformanceContext, off: () => Promise<void>): Promise<readonly Seen[]> {
  const before = context.clock.tick();
  await off();
  return context.peer.inbox.since(before);
}

const header = ({ headers }: Seen, name: string) => headers.get(name);

/** What holds for each request to a functional module. */
function isWellSent(context: ConformanceContext, seen: Seen): void {
  const what = `${seen.method} ${seen.url}`;
  assert.equal(
    header(seen, "authorization"),
    `Token ${btoa(context.peer.token)}`,
    `Authorization of ${what}`,
  );
  for (const name of [headerNames.requestId, headerNames.correlationId])
    assert.ok(header(seen, name), `${name} of ${what}`);
  const { to, from } = readRouting((name) => header(seen, name));
  assert.ok(to && context.isOurs(to), `TO of ${what} is a party of ours, not ${JSON.stringify(to)}`);
  const isTheirs = from && context.subject.roles.some((role) => sameParty(role, from));
  assert.ok(isTheirs, `FROM of ${what} is a party of theirs, not ${JSON.stringify(from)}`);
}

const listsPulled = [
  ["locations", "EMSP", "/host/2.2.1/sender/locations"],
  ["tokens", "CPO", "/host/2.2.1/sender/tokens"],
] as const;

const pulled = (module: (typeof listsPulled)[number][0], path: string): Row[] => {
  const pull = (context: ConformanceContext) => during(context, () => context.trigger("pull")(module));
  return [
    {
      rule: "PAGE-07",
      name: `a pull of ${module} follows our Links to the last page`,
      inside: "pull",
      async run(context) {
        const seen = await pull(context);
        const [first, ...more] = seen.filter((one) => one.path === path);
        assert.ok(first, `GET ${path}`);
        assert.ok(more.length > 0, "pages after the first");
        for (const { url } of more)
          assert.match(url, /[?&](cursor|offset)=/, "a page is asked for by our Link");
      },
    },
    {
      rule: "VER-02",
      name: `a pull of ${module} goes to the address that we have published`,
      inside: "pull",
      async run(context) {
        const seen = await pull(context);
        const elsewhere = seen.filter(
          (one) => one.path.replace(/\/$/, "") !== path && !one.path.startsWith("/about/"),
        );
        assert.deepEqual(
          elsewhere.map(({ url }) => url),
          [],
          "what was asked for and published nowhere",
        );
      },
    },
    {
      rule: "ROUT-01",
      name: `a pull of ${module} carries our token, both message ids and whom it is for`,
      inside: "pull",
      async run(context) {
        const seen = (await pull(context)).filter((one) => one.path.replace(/\/$/, "") === path);
        for (const one of seen) isWellSent(context, one);
        const ids = seen.map((one) => header(one, headerNames.requestId));
        assert.deepEqual(ids, [...new Set(ids)], "a request id of its own for each page (MSG-01)");
      },
    },
  ];
};

const sessions: readonly Row[] = [
  {
    rule: "SESS-03",
    name: "a pull of Sessions says from when",
    inside: "pull",
    async run(context) {
      const seen = await during(context, () => context.trigger("pull")("sessions"));
      const [first] = seen.filter(({ path }) => path.startsWith("/host/2.2.1/sender/sessions"));
      assert.match(first?.url ?? "", /[?&]date_from=/, "date_from of a list of Sessions");
    },
  },
];

/** What an address says of whom something is, and what it is called. */
const pushPath = /^\/host\/2\.2\.1\/receiver\/(\w+)\/([^/]+)\/([^/]+)\/([^/]+)/;

const pushed: readonly Row[] = [
  {
    rule: "PUSH-01",
    name: "what is pushed has in its address the owner and the id that it has in itself",
    inside: "push",
    async run(context) {
      const seen = await during(context, context.trigger("push"));
      const one = seen.find(({ path }) => pushPath.test(path)) ?? skip("nothing was pushed");
      const [, , country_code, party_id, id] = (pushPath.exec(one.path) ?? []).map(decodeURIComponent);
      assert.ok(isRecord(one.json), "the body");
      if (one.method !== "PUT") skip("only part of an object was pushed");
      assert.deepEqual(
        [one.json.country_code, one.json.party_id].join("*").toUpperCase(),
        [country_code, party_id].join("*").toUpperCase(),
        "the owner in the body and in the address",
      );
      assert.equal(String(one.json.id ?? one.json.uid), id, "the id in the body and in the address");
    },
  },
  {
    rule: "HTTP-09",
    name: "what is pushed is application/json, with our token, both message ids and whom it is for",
    inside: "push",
    async run(context) {
      const seen = await during(context, context.trigger("push"));
      const one =
        seen.find(({ path }) => path.startsWith("/host/2.2.1/receiver/")) ?? skip("nothing was pushed");
      assert.match(header(one, "content-type") ?? "", /^application\/json\b/i, "its Content-Type");
      isWellSent(context, one);
    },
  },
];

const commandPath = "/host/2.2.1/receiver/commands/START_SESSION";

/** A START_SESSION of the platform under test, and how it takes the result. */
async function started(context: ConformanceContext) {
  const seen = await during(context, () => context.trigger("command")(peerLocations[0]));
  const command = seen.find(({ path }) => path === commandPath) ?? skip("no START_SESSION came");
  assert.ok(isRecord(command.json), "its body");
  const { response_url } = command.json;
  const url = String(response_url);
  const routing = { to: context.them("tokens.sender"), from: context.us };
  return {
    command,
    body: command.json,
    url,
    post: (json: unknown) => context.askAt("POST", url, { json }, routing),
  };
}

const commanded: readonly Row[] = [
  {
    rule: "CMD-01",
    name: "START_SESSION that it sends is one, with all that it needs",
    inside: "command",
    async run(context) {
      const { body, command } = await started(context);
      isValid("StartSession", body);
      isWellSent(context, command);
    },
  },
  {
    rule: "CMD-03",
    name: "each START_SESSION that it sends has a response_url of its own",
    inside: "command",
    async run(context) {
      const [one, two] = [await started(context), await started(context)];
      assert.notEqual(one.url, two.url, "the response_url of the second");
    },
  },
  {
    rule: "CMD-06",
    name: "START_SESSION that it sends has a Token of its own",
    inside: "command",
    async run(context) {
      const { token } = (await started(context)).body;
      assert.ok(isRecord(token), "the Token");
      const owner = { country_code: String(token.country_code), party_id: String(token.party_id) };
      assert.ok(
        context.subject.roles.some((role) => sameParty(role, owner)),
        `the Token is of ${JSON.stringify(owner)}`,
      );
    },
  },
  {
    rule: "CMD-03",
    name: "the result of its command is taken at its response_url, with no data in the answer",
    inside: "command",
    async run(context) {
      const { post } = await started(context);
      const answer = await post({ result: "ACCEPTED" });
      succeeded(answer);
      assert.equal(answer.http, 200, told(answer));
    },
  },
  {
    rule: "P-21",
    name: "a result that comes twice is no failure",
    inside: "command",
    async run(context) {
      const { post } = await started(context);
      succeeded(await post({ result: "ACCEPTED" }));
      const again = await post({ result: "ACCEPTED" });
      survived(again);
      assert.ok(isSuccess(Number(again.envelope.status_code)), told(again));
    },
  },
  {
    rule: "CMD-08",
    name: "after its reservation was accepted the response_url takes that it is canceled",
    inside: "command",
    async run(context) {
      const { post } = await started(context);
      succeeded(await post({ result: "ACCEPTED" }));
      survived(await post({ result: "CANCELED_RESERVATION" }));
    },
  },
  {
    rule: "P-2",
    name: "a result without a token is not taken",
    inside: "command",
    async run(context) {
      const { url } = await started(context);
      const answer = await context.askAt("POST", url, { json: { result: "ACCEPTED" }, token: null });
      assert.equal(answer.http, 401, told(answer));
    },
  },
];

/** After the connection has ended: the platform under test registers with us. */
const registering: readonly Row[] = [
  {
    rule: "CRED-01",
    name: "it registers with the token A that we gave: reads versions, then POSTs a token of its own",
    inside: "register",
    async run(context) {
      const seen = await registration(context);
      const order = seen.map(({ method, path }) => `${method} ${path}`);
      const first = order.indexOf("GET /about/versions");
      const post = order.indexOf("POST /host/2.2.1/credentials");
      assert.ok(first >= 0 && post > first, `versions, then credentials: ${order.join(", ")}`);
      const { json } = seen[post] ?? skip("no credentials came");
      isValid("Credentials", json);
      assert.ok(isRecord(json) && json.token !== context.peer.token, "a token of its own");
    },
  },
  {
    rule: "VER-02",
    name: "it reads the details of 2.2.1 where our versions say that they are",
    inside: "register",
    async run(context) {
      const seen = await registration(context);
      assert.ok(
        seen.some(({ path }) => path === "/about/this-version"),
        "GET of the details",
      );
    },
  },
  {
    rule: "ROUT-01",
    name: "it registers without routing headers, and with both message ids",
    inside: "register",
    async run(context) {
      for (const one of await registration(context)) {
        for (const name of Object.keys(unrouted))
          assert.equal(header(one, name), null, `${name} of ${one.url}`);
        for (const name of [headerNames.requestId, headerNames.correlationId])
          assert.ok(header(one, name), `${name} of ${one.url}`);
        assert.equal(tokenIn(one)?.raw, false, `the token of ${one.url} is in Base64`);
      }
    },
  },
];

async function registration(context: ConformanceContext): Promise<readonly Seen[]> {
  const register = context.trigger("register");
  context.registered ??= during(context, async () => {
    await register({ url: context.peer.versionsUrl, token: await context.peer.invite() });
  });
  return context.registered;
}

const either: readonly InterfaceName[] = [];

export const initiatingCases: readonly ConformanceCase[] = [
  ...listsPulled.flatMap(([module, role, path]) =>
    casesFor(either, pulled(module, path)).map((one) => ({ ...one, role })),
  ),
  ...casesFor(either, sessions).map((one): ConformanceCase => ({ ...one, role: "EMSP" })),
  ...casesFor(either, pushed),
  ...casesFor(["tokens.sender"], commanded),
];

/** When the connection has ended in every other way. */
export const registeringCases: readonly ConformanceCase[] = casesFor(either, registering, "ended");
