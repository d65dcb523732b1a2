import { authorization, OcpiError } from "@openocpi/protocol";
import { type ChargingProfileActions, memoryCrud } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import { describe, expect, test } from "vitest";
import { type ActingCpo, type ActingRow, proveActing, rival, tokenOfRival } from "../support/actions-cpo.js";
import { type Answer, from } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { own, session } from "../support/conformance-objects.js";
import { scriptPartner } from "../support/scripted-partner.js";

const profile = {
  charging_rate_unit: "A",
  min_charging_rate: 6.1,
  charging_profile_period: [
    { start_period: 0, limit: 16 },
    { start_period: 900, limit: 32.5 },
  ],
} as const;
const active = {
  start_date_time: "2026-03-02T10:00:00Z",
  charging_profile: { charging_rate_unit: "A" },
} as const;

type Method = "GET" | "PUT" | "DELETE";
const methods = {
  GET: { action: "active", result: { result: "ACCEPTED", profile: active } },
  PUT: { action: "set", result: { result: "ACCEPTED" } },
  DELETE: { action: "clear", result: { result: "REJECTED" } },
} as const;
const allMethods = Object.keys(methods) as Method[];

/** Asks as the standard has it: in the query, percent-encoded, or in the body. */
function ask({ net }: ActingCpo, method: Method, url: string, id = "S1", headers = {}): Promise<Answer> {
  const path = `/receiver/chargingprofiles/${id}`;
  const inQuery = `response_url=${encodeURIComponent(url)}`;
  if (method === "PUT") {
    const json = { charging_profile: profile, response_url: url };
    return net.ask(method, path, { json, headers });
  }
  return net.ask(method, path, { query: method === "GET" ? `duration=900&${inQuery}` : inQuery, headers });
}

type Response = {
  result: "ACCEPTED" | "TOO_OFTEN" | "REJECTED" | "NOT_SUPPORTED" | "UNKNOWN_SESSION";
  timeout?: number;
};

/** Answers all three so, each with its kind of result later, and keeps what they were asked. */
function answering({ does }: ActingCpo, response: Response): unknown[] {
  const asked: unknown[] = [];
  const note =
    <Result>(result: Result) =>
    async (request: unknown) => {
      asked.push(request);
      return response.result === "ACCEPTED" ? { ...response, later: Promise.resolve(result) } : response;
    };
  const all: Required<ChargingProfileActions> = {
    active: note(methods.GET.result),
    set: note(methods.PUT.result),
    clear: note(methods.DELETE.result),
  };
  Object.assign(does.profiles, all);
  return asked;
}

const asRival = { Authorization: authorization(tokenOfRival), ...from(rival) };

const each = (rule: string, name: string, run: (cpo: ActingCpo, method: Method) => Promise<void>) =>
  allMethods.map(
    (method): ActingRow => ({ rule, name: `${method}: ${name}`, run: (cpo) => run(cpo, method) }),
  );

proveActing("charging profiles of a CPO", [
  ...each("CHP-02", "ACCEPTED at once, then one result of its own kind", async (cpo, method) => {
    answering(cpo, { result: "ACCEPTED" });
    const url = cpo.inbox.url();
    const answer = await ask(cpo, method, url);
    checkDone(answer, { data: true });
    expect(answer.body.data).toEqual({ result: "ACCEPTED", timeout: 30 });
    expect(await cpo.inbox.next(url)).toMatchObject({ method: "POST", body: methods[method].result });
  }),
  ...each(
    "CHP-01",
    "a response_url with a query arrives as it was, decoded once (AMB-29)",
    async (cpo, method) => {
      answering(cpo, { result: "ACCEPTED" });
      const url = cpo.inbox.url("/a%2Fb?x=1&y=%26%2B&z=a+b%2520c&response_url=http://other");
      checkDone(await ask(cpo, method, url), { data: true });
      expect(`${cpo.inbox.origin}${(await cpo.inbox.next(url)).path}`).toBe(url);
    },
  ),
  ...each("CHP-05", "without an action it is NOT_SUPPORTED", async (cpo, method) => {
    const answer = await ask(cpo, method, cpo.inbox.url());
    checkDone(answer, { data: true });
    expect(answer.body.data).toEqual({ result: "NOT_SUPPORTED", timeout: 0 });
  }),
  ...each(
    "CHP-05",
    "TOO_OFTEN is an answer, HTTP 200 and 1000, with the timeout that is given",
    async (cpo, method) => {
      answering(cpo, { result: "TOO_OFTEN", timeout: 300 });
      const answer = await ask(cpo, method, cpo.inbox.url());
      checkDone(answer, { data: true });
      expect(answer.body.data).toEqual({ result: "TOO_OFTEN", timeout: 300 });
    },
  ),
  ...each("CHP-05", "an unknown Session is UNKNOWN_SESSION, and nothing is done", async (cpo, method) => {
    const asked = answering(cpo, { result: "ACCEPTED" });
    const answer = await ask(cpo, method, cpo.inbox.url(), "S99");
    checkDone(answer, { data: true });
    expect(answer.body.data).toEqual({ result: "UNKNOWN_SESSION", timeout: 0 });
    expect(asked).toEqual([]);
  }),
  ...each("P-2", "somebody else's Session answers exactly like an unknown one", async (cpo, method) => {
    const asked = answering(cpo, { result: "ACCEPTED" });
    checkSame(await ask(cpo, method, cpo.inbox.url(), "S9"), await ask(cpo, method, cpo.inbox.url(), "S99"));
    const answer = await ask(cpo, method, cpo.inbox.url(), "S1", asRival);
    expect(answer.body.data).toEqual({ result: "UNKNOWN_SESSION", timeout: 0 });
    expect(asked).toEqual([]);
  }),
  ...each(
    "P-15",
    "a response_url at another origin is 2001 naming it, and nothing is done",
    async (cpo, method) => {
      const asked = answering(cpo, { result: "ACCEPTED" });
      const answer = await ask(cpo, method, "https://evil.example/results?a=1&b=2");
      checkRefused(answer, { http: 200, code: 2001, says: "/response_url" });
      expect(asked).toEqual([]);
    },
  ),
  ...each("P-21", "an OcpiError of the action is the answer", async (cpo, method) => {
    cpo.does.profiles[methods[method].action] = async () => {
      throw new OcpiError(2001, "/charging_profile is too long");
    };
    const answer = await ask(cpo, method, cpo.inbox.url());
    checkRefused(answer, { http: 200, code: 2001, says: "/charging_profile is too long" });
  }),
  {
    rule: "CHP-01",
    name: "the actions get what was asked: a duration as a number, the profile, the Session",
    async run(cpo) {
      const asked = answering(cpo, { result: "REJECTED" });
      for (const method of allMethods) await ask(cpo, method, cpo.inbox.url());
      const session_id = "S1";
      expect(asked).toEqual([{ session_id, duration: 900 }, { session_id, profile }, { session_id }]);
    },
  },
  {
    rule: "CHP-01",
    name: "a response_url that is not encoded loses what follows its first & (AMB-29)",
    async run(cpo) {
      answering(cpo, { result: "ACCEPTED" });
      const url = cpo.inbox.url("?request=1");
      const query = `duration=900&response_url=${url}&more=2`;
      checkDone(await cpo.net.ask("GET", "/receiver/chargingprofiles/S1", { query }), { data: true });
      expect(`${cpo.inbox.origin}${(await cpo.inbox.next(url)).path}`).toBe(url);
    },
  },
  ...(
    [
      ["GET", "duration=900", "response_url"],
      ["GET", "response_url=http%3A%2F%2F127.0.0.1%2Fr", "duration"],
      ["GET", "duration=long&response_url=http%3A%2F%2F127.0.0.1%2Fr", "duration"],
      ["GET", "duration=-1&response_url=http%3A%2F%2F127.0.0.1%2Fr", "duration"],
      ["GET", "duration=900&response_url=somewhere", "response_url"],
      ["DELETE", "", "response_url"],
    ] as const
  ).map(
    ([method, query, says]): ActingRow => ({
      rule: "CHP-01",
      name: `${method} ?${query} is 2001 naming ${says}`,
      async run(cpo) {
        const asked = answering(cpo, { result: "ACCEPTED" });
        const answer = await cpo.net.ask(method, "/receiver/chargingprofiles/S1", { query });
        checkRefused(answer, { http: 200, code: 2001, says });
        expect(asked).toEqual([]);
      },
    }),
  ),
  ...(
    [
      ["without charging_profile", {}, "charging_profile"],
      ["without charging_rate_unit", { charging_profile: {} }, "charging_rate_unit"],
      ["with an unknown unit", { charging_profile: { charging_rate_unit: "HP" } }, "charging_rate_unit"],
      [
        "with a period without limit",
        { charging_profile: { ...profile, charging_profile_period: [{ start_period: 0 }] } },
        "limit",
      ],
    ] as const
  ).map(
    ([what, body, says]): ActingRow => ({
      rule: "CHP-06",
      name: `PUT ${what} is 2001 naming it`,
      async run(cpo) {
        const asked = answering(cpo, { result: "ACCEPTED" });
        const json = { ...body, response_url: cpo.inbox.url() };
        const answer = await cpo.net.ask("PUT", "/receiver/chargingprofiles/S1", { json });
        checkRefused(answer, { http: 200, code: 2001, says });
        expect(asked).toEqual([]);
      },
    }),
  ),
  {
    rule: "CHP-06",
    name: "a limit with two decimals is taken, and reported (P-12)",
    async run(cpo) {
      const asked = answering(cpo, { result: "REJECTED" });
      const precise = { ...profile, charging_profile_period: [{ start_period: 0, limit: 16.25 }] };
      const json = { charging_profile: precise, response_url: cpo.inbox.url() };
      checkDone(await cpo.net.ask("PUT", "/receiver/chargingprofiles/S1", { json }), { data: true });
      expect(asked).toEqual([{ session_id: "S1", profile: precise }]);
      const { violations } = await cpo.log.until("tolerated");
      expect(violations[0]).toMatchObject({ rule: "CHP-06" });
    },
  },
  {
    rule: "CHP-06",
    name: "a result with a profile that is not ACCEPTED is none: reported, and UNKNOWN at the deadline",
    async run(cpo) {
      const url = cpo.inbox.url();
      cpo.does.profiles.active = async () => ({
        result: "ACCEPTED",
        timeout: 0.05,
        later: Promise.resolve({ result: "REJECTED", profile: active }),
      });
      await ask(cpo, "GET", url);
      const { error } = await cpo.log.until("error");
      expect(String(error)).toContain("/profile");
      expect((await cpo.inbox.next(url)).body).toEqual({ result: "UNKNOWN" });
    },
  },
  ...each(
    "CHP-02",
    "nothing came by the deadline: the result is UNKNOWN, for there is no TIMEOUT",
    async (cpo, method) => {
      const url = cpo.inbox.url();
      cpo.does.profiles[methods[method].action] = async () => ({ result: "ACCEPTED", timeout: 0.05 });
      await ask(cpo, method, url);
      expect((await cpo.inbox.next(url)).body).toEqual({ result: "UNKNOWN" });
    },
  ),
]);

describe("between two platforms", () => {
  const changes: unknown[] = [];
  const net = () =>
    ocpiNet({
      cpo: {
        modules: {
          sessions: { sender: memoryCrud([session("S/1", own)]) },
          chargingprofiles: {
            receiver: {
              active: async () => ({ result: "ACCEPTED", later: Promise.resolve(methods.GET.result) }),
              set: async () => ({ result: "ACCEPTED", later: Promise.resolve(methods.PUT.result) }),
              clear: async () => ({ result: "ACCEPTED", later: Promise.resolve(methods.DELETE.result) }),
            },
          },
        },
      },
      emsp: {
        modules: {
          chargingprofiles: {
            sender: {
              async activeProfile(change, { partner }) {
                changes.push({ ...change, partner });
              },
            },
          },
        },
      },
    });

  test("CHP-02: an eMSP reads, sets and clears a profile, and gets each result", async () => {
    await using here = await net();
    await here.connect("emsp", "cpo");
    const { chargingProfiles } = here.emsp.platform;
    const to = { partner: "cpo" };
    const response = { result: "ACCEPTED", timeout: 30 };
    const session_id = "S/1";

    const read = await chargingProfiles.active(to, { session_id, duration: 900 });
    expect(read).toMatchObject({ response });
    expect(await read.result).toEqual(methods.GET.result);

    const set = await chargingProfiles.set(to, { session_id, charging_profile: { charging_rate_unit: "W" } });
    expect(set).toMatchObject({ response });
    expect(await set.result).toEqual(methods.PUT.result);

    const cleared = await chargingProfiles.clear(to, { session_id });
    expect(cleared).toMatchObject({ response });
    expect(await cleared.result).toEqual(methods.DELETE.result);
  });

  test("CHP-03: a change of the active profile reaches the eMSP's action; the answer has no data (CHP-04)", async () => {
    await using here = await net();
    const { cpoToEmsp } = await here.connect("emsp", "cpo");
    await cpoToEmsp.chargingprofiles.sender.put({ session_id: "S/1" }, active);
    expect(changes.splice(0)).toEqual([{ session_id: "S/1", profile: active, partner: "cpo" }]);
    const answer = await here.emsp.fetch("/2.2.1/sender/chargingprofiles/S%2F1", {
      as: "cpo",
      method: "PUT",
      json: active,
    });
    expect(Object.keys((await answer.json()) as object).sort()).toEqual(["status_code", "timestamp"]);
  });

  test("CHP-04: the answer to a result has no data", async () => {
    await using here = await net();
    await using cpo = await scriptPartner("played", { country_code: "NL", party_id: "PLA" });
    await cpo.meet(here.emsp.platform);
    const charging_profile = { charging_rate_unit: "W" } as const;
    const set = await here.emsp.platform.chargingProfiles.set(
      { partner: "played" },
      { session_id: "S/1", charging_profile },
    );
    const answer = await cpo.post(cpo.last.responseUrl, { result: "REJECTED" });
    expect(answer).toEqual({ http: 200, code: 1000, members: ["status_code", "timestamp"] });
    expect(await set.result).toEqual({ result: "REJECTED" });
  });
});
