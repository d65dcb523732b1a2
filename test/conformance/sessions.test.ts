import { memoryCrud } from "@openocpi/server";
import type { ChargingPeriod, Session } from "@openocpi/spec";
import { expect } from "vitest";
import { from } from "../support/conformance-ask.js";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { cdrToken, hosting, later, own, receiving, session } from "../support/conformance-objects.js";
import { provePushes } from "../support/conformance-pushes.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { spoilt, theirs, updated } from "../support/conformance-story.js";

provePushes({
  module: "sessions",
  object: "Session",
  id: "id",
  make: session,
  optional: { name: "meter_id", before: "M1", after: "M2" },
  required: "location_id",
  nested: { name: "total_cost", before: { excl_vat: 1, incl_vat: 1.21 }, after: { excl_vat: 2 } },
  patch: true,
});

const mine = "/receiver/sessions/BE/MOV";
const period = (minute: number, volume = 1): ChargingPeriod => ({
  start_date_time: `2026-03-02T09:${String(minute).padStart(2, "0")}:00Z`,
  dimensions: [{ type: "ENERGY", volume }],
});
const store = async ({ ask }: Net, id: string, more: Partial<Session> = {}) =>
  checkDone(await ask("PUT", `${mine}/${id}`, { json: session(id, more) }), { http: 201 });
const patch = async ({ ask }: Net, id: string, json: object) =>
  checkDone(await ask("PATCH", `${mine}/${id}`, { json: { last_updated: later, ...json } }));
async function stored({ ask }: Net, id: string): Promise<unknown> {
  const answer = await ask("GET", `${mine}/${id}`);
  checkDone(answer, { data: true });
  return answer.body.data;
}
const expectPeriods = async (net: Net, id: string, periods: unknown) =>
  expect(await stored(net, id)).toHaveProperty("charging_periods", periods);

/** The periods of a PATCH, and what is stored after it where 0 and 15 were there before. */
const appended: { name: string; rule?: string; more: unknown; after: unknown[] }[] = [
  {
    name: "several, in their order",
    more: [period(30), period(45)],
    after: [period(0), period(15), period(30), period(45)],
  },
  { name: "null", more: null, after: [period(0), period(15)] },
  {
    name: "one that is there already, and one more",
    rule: "P-17",
    more: [period(15), period(30)],
    after: [period(0), period(15), period(30)],
  },
  {
    name: "one that is there already, written another way",
    rule: "P-17",
    more: [spoilt({ ...period(15), start_date_time: "2026-03-02T09:15:00.000" }, { tariff_id: null })],
    after: [period(0), period(15)],
  },
  {
    name: "one that starts with a known one and says something else",
    rule: "P-17",
    more: [period(15, 2)],
    after: [period(0), period(15), period(15, 2)],
  },
];
const writes: Row[] = [
  ...appended.map(
    ({ name, rule = "SESS-02", more, after }, index): Row => ({
      rule,
      name: `PATCH adds charging periods: ${name}`,
      async run(net) {
        await store(net, `A${index}`, { charging_periods: [period(0), period(15)] });
        await patch(net, `A${index}`, { charging_periods: more });
        await expectPeriods(net, `A${index}`, after);
      },
    }),
  ),
  {
    rule: "SESS-02",
    name: "PATCH adds the first charging periods of a Session",
    async run(net) {
      await store(net, "FIRST");
      await patch(net, "FIRST", { charging_periods: [period(0)] });
      await expectPeriods(net, "FIRST", [period(0)]);
    },
  },
  {
    rule: "P-17",
    name: "the same PATCH ten times, also at once, adds its periods once",
    async run(net) {
      await store(net, "TEN", { charging_periods: [period(0)] });
      const more = { charging_periods: [period(15), period(30)] };
      await Promise.all(Array.from({ length: 10 }, () => patch(net, "TEN", more)));
      await expectPeriods(net, "TEN", [period(0), period(15), period(30)]);
    },
  },
  {
    rule: "SESS-02",
    name: "different PATCHes at once all add their periods",
    async run(net) {
      await store(net, "ALL-OF-THEM");
      const minutes = Array.from({ length: 20 }, (_, minute) => minute);
      await Promise.all(
        minutes.map((minute) => patch(net, "ALL-OF-THEM", { charging_periods: [period(minute)] })),
      );
      const { charging_periods } = Object(await stored(net, "ALL-OF-THEM"));
      expect(charging_periods).toHaveLength(20);
    },
  },
  {
    rule: "SESS-06",
    name: "a reservation becomes a charging Session, and ends",
    async run(net) {
      await store(net, "RES", { status: "RESERVATION", evse_uid: "#NA", connector_id: "#NA", kwh: 0 });
      await patch(net, "RES", { status: "ACTIVE", evse_uid: "E1", connector_id: "1" });
      await patch(net, "RES", { status: "COMPLETED", end_date_time: later, kwh: 7 });
      expect(await stored(net, "RES")).toMatchObject({ status: "COMPLETED", kwh: 7, evse_uid: "E1" });
      expect(net.eventsOf("tolerated").filter(({ id }) => id?.includes("RES"))).toEqual([]);
    },
  },
  {
    rule: "SESS-07",
    name: "start_date_time is replaced when a pending Session becomes active",
    async run(net) {
      await store(net, "PEND", { status: "PENDING" });
      await patch(net, "PEND", { status: "ACTIVE", start_date_time: later });
      expect(await stored(net, "PEND")).toMatchObject({ status: "ACTIVE", start_date_time: later });
    },
  },
  {
    rule: "SESS-08",
    name: "cdr_token is replaced as a whole, the last authorization_reference is kept",
    async run(net) {
      await store(net, "TOK", { authorization_reference: "first" });
      const cdr_token = cdrToken({ uid: "APP-1", type: "APP_USER" });
      await patch(net, "TOK", { authorization_reference: "last", auth_method: "COMMAND", cdr_token });
      expect(await stored(net, "TOK")).toMatchObject({ authorization_reference: "last", cdr_token });
    },
  },
  {
    rule: "P-12",
    name: "an unknown value that steers nothing is kept in its list item, and reported",
    async run(net) {
      const json = spoilt(session("ODD", { charging_periods: [period(0)] }), { auth_method: "TELEPATHY" });
      const dimensions = [{ type: "NOISE", volume: 60 }];
      json.charging_periods = [period(0), { ...period(15), dimensions }];
      checkDone(await net.ask("PUT", `${mine}/ODD`, { json }), { http: 201 });
      expect(await stored(net, "ODD")).toEqual(json);
      const paths = net
        .eventsOf("tolerated")
        .at(-1)
        ?.violations.map(({ path }) => path);
      expect(paths?.sort()).toEqual(["/auth_method", "/charging_periods/1/dimensions/0/type"]);
    },
  },
];
prove("sessions", receiving("sessions"), writes);

const says = /^there is nothing at this address$/;
proveRefused("sessions that are refused", receiving("sessions"), [
  ...(["GET", "PUT", "PATCH"] as const).flatMap((method) =>
    ["S1/charging_periods", "S1/charging_periods/0", ""].map(
      (rest): Refusal => ({
        rule: "SESS-02",
        name: `${method} of /${rest}: there are no other URL segments`,
        method,
        path: `${mine}/${rest}`,
        ask: method === "GET" ? {} : { json: { last_updated: later } },
        http: 404,
        code: 2000,
        says,
      }),
    ),
  ),
  ...(["DELETE", "POST"] as const).map(
    (method): Refusal => ({
      rule: method === "DELETE" ? "SESS-06" : "PUSH-07",
      name: `there is no ${method}`,
      method,
      path: `${mine}/S1`,
      ask: method === "POST" ? { json: session("S1") } : {},
      http: 405,
      code: 2000,
      says: /^this method is not available here$/,
    }),
  ),
  ...(["PUT", "PATCH"] as const).map(
    (method): Refusal => ({
      rule: "P-12",
      name: `${method} with a status that nobody knows`,
      method,
      path: `${mine}/S1`,
      ask: { json: spoilt(session("S1"), { status: "DREAMING" }) },
      http: 200,
      code: 2001,
      says: /^\/status /,
    }),
  ),
]);
proveRefused("sessions, strictly", receiving("sessions", { options: { strict: true } }), [
  {
    rule: "P-12",
    name: "an unknown auth_method",
    method: "PUT",
    path: `${mine}/S1`,
    ask: { json: spoilt(session("S1"), { auth_method: "TELEPATHY" }) },
    http: 200,
    code: 2001,
    says: /^\/auth_method /,
  },
]);

const list = "/sender/sessions";
const listed = () => hosting({ sessions: { sender: memoryCrud([session("S1", own), session("S2", own)]) } });
proveRefused("lists without date_from", listed(), [
  ...["", "?limit=1", "?date_to=2026-03-05T00:00:00Z", "?Date_From=2026-03-05T00:00:00Z"].map(
    (query): Refusal => ({
      rule: "SESS-03",
      name: `GET sessions${query}`,
      method: "GET",
      path: list + query,
      http: 200,
      code: 2001,
      says: /^\/query\/date_from is required$/,
    }),
  ),
  {
    rule: "SESS-03",
    name: "an empty date_from is none",
    method: "GET",
    path: `${list}?date_from=`,
    http: 200,
    code: 2001,
    says: /^\/query\/date_from /,
  },
]);
prove("lists with date_from", listed(), [
  {
    rule: "SESS-03",
    name: "date_from is served, and is kept in the Link",
    async run({ ask, askHost }) {
      const answer = await ask("GET", `${list}?date_from=${updated}&limit=1`);
      checkDone(answer, { data: true });
      expect(answer.items).toEqual([session("S1", own)]);
      const next = new URL(answer.headers.get("link")?.slice(1).split(">")[0] ?? "");
      const second = await askHost("GET", next.pathname + next.search);
      expect(second.items).toEqual([session("S2", own)]);
    },
  },
]);
prove(
  "a partner that may leave date_from out",
  { ...listed(), partner: { profile: { optionalDateFrom: true } } },
  [
    {
      rule: "P-13",
      name: "by profile a list without date_from is all there is",
      async run({ ask }) {
        const answer = await ask("GET", list, { headers: from(theirs) });
        checkDone(answer, { data: true });
        expect(answer.items.map(({ id }) => id)).toEqual(["S1", "S2"]);
      },
    },
    {
      rule: "P-13",
      name: "one that is there is read all the same",
      async run({ ask }) {
        const answer = await ask("GET", `${list}?date_from=x`);
        checkRefused(answer, { http: 200, code: 2001, says: /^\/query\/date_from / });
      },
    },
  ],
);
