import assert from "node:assert/strict";
import { headerNames } from "@openocpi/protocol";
import type { SchemaName } from "@openocpi/spec";
import { answeredWith, isValid, refusedAsInvalid, skip, succeeded, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { Ask, ConformanceContext } from "../context.js";
import { isRecord } from "../exchange.js";
import { tokenIn } from "../seen.js";
import { runningSession } from "./command-bodies.js";

const name = "chargingprofiles.receiver";
const own = "chargingprofiles.sender";

const profile = {
  charging_rate_unit: "A",
  min_charging_rate: 6.5,
  charging_profile_period: [{ start_period: 0, limit: 16.5 }],
};

/** The three requests, and what comes back of each. */
const requests: readonly {
  method: "GET" | "PUT" | "DELETE";
  result: SchemaName;
  ask: (url: string) => Ask;
}[] = [
  {
    method: "GET",
    result: "ActiveChargingProfileResult",
    ask: (response_url) => ({ query: { duration: "900", response_url } }),
  },
  {
    method: "PUT",
    result: "ChargingProfileResult",
    ask: (response_url) => ({ json: { charging_profile: profile, response_url } }),
  },
  { method: "DELETE", result: "ClearProfileResult", ask: (response_url) => ({ query: { response_url } }) },
];

async function accepted(context: ConformanceContext, { method, ask }: (typeof requests)[number]) {
  const url = context.peer.responseUrl();
  const answer = await context.ask(method, name, [await runningSession(context)], ask(url));
  succeeded(answer);
  if (answer.data.result !== "ACCEPTED") skip(`${method} was not ACCEPTED: ${answer.data.result}`);
  return { url, answer, result: await context.result(url) };
}

const rows = requests.flatMap((request): Row[] => {
  const { method, result: schema, ask } = request;
  return [
    {
      rule: "CHP-02",
      name: `${method} of a profile is answered at once with a ChargingProfileResponse`,
      async run(context) {
        const answer = await context.ask(
          method,
          name,
          [await runningSession(context)],
          ask(context.peer.responseUrl()),
        );
        succeeded(answer);
        answeredWith(answer, 200);
        isValid("ChargingProfileResponse", answer.data);
      },
    },
    {
      rule: "CHP-02",
      name: `${method} of a profile that was ACCEPTED gets a ${schema}`,
      async run(context) {
        const { result } = await accepted(context, request);
        assert.equal(result.method, "POST", "the method of the result");
        isValid(schema, result.json);
      },
    },
    {
      rule: "CHP-01",
      name: `${method} of a profile keeps the whole response_url, its query too`,
      async run(context) {
        const { url, result } = await accepted(context, request);
        assert.equal(new URL(result.url, url).href, url, "where the result came");
        assert.deepEqual(
          tokenIn(result),
          { token: context.peer.token, raw: false },
          "the token of the result",
        );
      },
    },
    {
      rule: "CHP-05",
      name: `${method} of a profile for a Session that is not known gets UNKNOWN_SESSION, with HTTP 200`,
      async run(context) {
        const answer = await context.ask(
          method,
          name,
          [context.fresh("NONE")],
          ask(context.peer.responseUrl()),
        );
        succeeded(answer);
        answeredWith(answer, 200);
        isValid("ChargingProfileResponse", answer.data);
        if (answer.data.result === "NOT_SUPPORTED") skip("it supports no profiles");
        assert.equal(answer.data.result, "UNKNOWN_SESSION", told(answer));
      },
    },
    {
      rule: "P-2",
      name: `${method} of a profile for a Session of another party of ours is not ACCEPTED`,
      async run(context) {
        const { country_code, party_id } = context.second;
        const headers = { [headerNames.fromCountryCode]: country_code, [headerNames.fromPartyId]: party_id };
        const session = await runningSession(context);
        const answer = await context.ask(method, name, [session], {
          ...ask(context.peer.responseUrl()),
          headers,
        });
        survived(answer);
        assert.notEqual(answer.data.result, "ACCEPTED", told(answer));
      },
    },
    {
      rule: "HTTP-07",
      name: `${method} of a profile without response_url is refused with 2001`,
      async run(context) {
        const missing =
          method === "PUT" ? { json: { charging_profile: profile } } : { query: { duration: "900" } };
        refusedAsInvalid(await context.ask(method, name, [await runningSession(context)], missing));
      },
    },
  ];
});

const more: readonly Row[] = [
  {
    rule: "CHP-06",
    name: "the profile in a result is there where it is ACCEPTED, and nowhere else",
    async run(context) {
      const [get] = requests;
      const { result } = await accepted(context, get ?? skip("no request"));
      assert.ok(isRecord(result.json), "the result is an object");
      assert.equal(isRecord(result.json.profile), result.json.result === "ACCEPTED", "profile in the result");
    },
  },
  {
    rule: "CHP-06",
    name: "a limit with one decimal is taken",
    async run(context) {
      const charging_profile = {
        ...profile,
        charging_profile_period: [
          { start_period: 0, limit: 7.4 },
          { start_period: 60, limit: 0 },
        ],
      };
      const json = { charging_profile, response_url: context.peer.responseUrl() };
      const answer = await context.ask("PUT", name, [await runningSession(context)], { json });
      succeeded(answer);
    },
  },
];

const active = {
  start_date_time: "2026-03-02T09:00:00Z",
  charging_profile: { charging_rate_unit: "A", charging_profile_period: [{ start_period: 0, limit: 16 }] },
};

const changes: readonly Row[] = [
  {
    rule: "CHP-04",
    name: "a change of the active profile is taken, and the answer has no data",
    async run(context) {
      const answer = await context.ask("PUT", own, [context.fresh("S")], { json: active });
      if (answer.http === 404) skip("it takes changes of Sessions alone that it knows");
      succeeded(answer);
      assert.equal(answer.envelope.data ?? null, null, `no data; ${told(answer)}`);
    },
  },
  {
    rule: "HTTP-07",
    name: "a change of the active profile without the profile is refused with 2001",
    run: async (context) =>
      refusedAsInvalid(
        await context.ask("PUT", own, [context.fresh("S")], {
          json: { start_date_time: active.start_date_time },
        }),
      ),
  },
];

export const chargingProfilesCases: readonly ConformanceCase[] = [
  ...casesFor([name], [...rows, ...more]),
  ...casesFor([own], changes),
];
