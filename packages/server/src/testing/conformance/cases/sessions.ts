import assert from "node:assert/strict";
import { isSuccess, statusCodes } from "@openocpi/protocol";
import { answeredWith, isValid, refused, same, skip, succeeded, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import { beginning, type ConformanceContext } from "../context.js";
import { isRecord } from "../exchange.js";
import { earlier, later, session } from "../objects.js";

const own = "sessions.sender";
const name = "sessions.receiver";
const period = (start_date_time: string, volume: number) => ({
  start_date_time,
  dimensions: [{ type: "ENERGY" as const, volume }],
});

/** A Session of ours that was pushed. */
async function pushed(context: ConformanceContext, more: object = {}) {
  const id = context.fresh();
  const at = [context.us.country_code, context.us.party_id, id];
  const sent = { ...session(context.us, id, context.them(name)), ...more };
  succeeded(await context.ask("PUT", name, at, { json: sent }));
  return {
    sent,
    at,
    patch: (json: object) => context.ask("PATCH", name, at, { json: { last_updated: later, ...json } }),
    put: (json: object) => context.ask("PUT", name, at, { json: { ...sent, last_updated: later, ...json } }),
    async periods() {
      const { charging_periods } = (await context.ask("GET", name, at)).data;
      return Array.isArray(charging_periods) ? charging_periods : [];
    },
    async stored() {
      const found = await context.ask("GET", name, at);
      succeeded(found);
      return found.data;
    },
  };
}

const first = period(earlier, 1);
const second = period("2026-03-01T08:15:00Z", 2);

const received: readonly Row[] = [
  {
    rule: "SESS-01",
    name: "PUT of a Session without charging_periods, or with none, removes those that were stored",
    async run(context) {
      for (const charging_periods of [undefined, []]) {
        const { put, periods } = await pushed(context, { charging_periods: [first] });
        same(await periods(), [first], "the charging_periods");
        succeeded(await put({ charging_periods }));
        assert.equal((await periods()).length, 0, "charging_periods that are left");
      }
    },
  },
  {
    rule: "SESS-01",
    name: "PUT of a Session replaces its charging_periods",
    async run(context) {
      const { put, periods } = await pushed(context, { charging_periods: [first] });
      succeeded(await put({ charging_periods: [second] }));
      same(await periods(), [second], "the charging_periods");
    },
  },
  {
    rule: "SESS-02",
    name: "PATCH of a Session adds its charging_periods to those that are stored",
    async run(context) {
      const { patch, periods } = await pushed(context, { charging_periods: [first] });
      succeeded(await patch({ charging_periods: [second] }));
      same(await periods(), [first, second], "the charging_periods");
    },
  },
  {
    rule: "SESS-02",
    name: "PATCH of a Session without charging_periods, or with none, changes none",
    async run(context) {
      const { patch, periods } = await pushed(context, { charging_periods: [first] });
      succeeded(await patch({ kwh: 2 }));
      succeeded(await patch({ charging_periods: [] }));
      same(await periods(), [first], "the charging_periods");
    },
  },
  {
    rule: "SESS-02",
    name: "there is no address below that of a Session",
    async run(context) {
      const { at } = await pushed(context, { charging_periods: [first] });
      const json = { last_updated: later };
      answeredWith(await context.ask("PATCH", name, [...at, "charging_periods"], { json }), 404, 405);
    },
  },
  {
    rule: "P-17",
    name: "a PATCH that is sent again adds its charging_periods once",
    async run(context) {
      const { patch, periods } = await pushed(context, { charging_periods: [first] });
      for (const _ of [1, 2]) succeeded(await patch({ charging_periods: [second] }));
      same(await periods(), [first, second], "the charging_periods");
    },
  },
  {
    rule: "SESS-06",
    name: "a Session that is a reservation is taken, and becomes ACTIVE and COMPLETED",
    async run(context) {
      const { patch, stored } = await pushed(context, { status: "RESERVATION" });
      assert.equal((await stored()).status, "RESERVATION", "its status");
      for (const status of ["ACTIVE", "COMPLETED"]) {
        succeeded(await patch({ status }));
        assert.equal((await stored()).status, status, "its status");
      }
    },
  },
  {
    rule: "SESS-06",
    name: "a Session cannot be deleted",
    async run(context) {
      const { at, stored } = await pushed(context);
      answeredWith(await context.ask("DELETE", name, at), 404, 405);
      await stored();
    },
  },
  {
    rule: "SESS-08",
    name: "the cdr_token and the authorization_reference of a Session are stored as they are",
    async run(context) {
      const { sent, stored } = await pushed(context, {
        authorization_reference: "Ref-7c",
        auth_method: "AUTH_REQUEST",
      });
      same(await stored(), sent, "the Session");
    },
  },
  {
    rule: "SESS-09",
    name: "a total_cost of nothing is kept apart from no total_cost",
    async run(context) {
      const free = await pushed(context, { total_cost: { excl_vat: 0 } });
      same((await free.stored()).total_cost, { excl_vat: 0 }, "a total_cost of nothing");
      assert.equal((await (await pushed(context)).stored()).total_cost ?? null, null, "no total_cost");
    },
  },
  {
    rule: "TYPE-09",
    name: "#NA is taken for the EVSE and the Connector of a reservation",
    async run(context) {
      const nothing = { status: "RESERVATION", evse_uid: "#NA", connector_id: "#NA" };
      const { sent, stored } = await pushed(context, nothing);
      same(await stored(), sent, "the Session");
    },
  },
  {
    rule: "P-12",
    name: "a Session whose status is not known is refused with 2001",
    async run(context) {
      const { at, sent } = await pushed(context);
      const json = { ...sent, status: "DREAMING", last_updated: later };
      const answer = await context.ask("PUT", name, at, { json });
      answeredWith(answer, 200);
      assert.equal(answer.envelope.status_code, statusCodes.invalidParameters, told(answer));
    },
  },
];

/** A Session that is going on, of those that we may see. */
async function running(context: ConformanceContext): Promise<string> {
  const found = (await context.some(own, "Session")).find(({ status }) => status === "ACTIVE");
  return String(found?.id ?? skip("no Session that is ACTIVE to read"));
}

const preferences = { profile_type: "CHEAP", departure_time: "2099-01-01T08:00:00Z", energy_need: 20 };

const sent: readonly Row[] = [
  {
    rule: "SESS-03",
    name: "a list of Sessions without date_from is refused, or begins at the first (AMB-09)",
    run: async (context) => survived(await context.ask("GET", own)),
  },
  {
    rule: "SESS-04",
    name: "charging preferences are answered with one word, by itself",
    async run(context) {
      const ids = [await running(context), "charging_preferences"];
      const answer = await context.ask("PUT", own, ids, { json: preferences });
      if (answer.http === 404) skip("its EVSE takes no charging preferences");
      succeeded(answer);
      answeredWith(answer, 200);
      isValid("ChargingPreferencesResponse", answer.envelope.data);
    },
  },
  {
    rule: "SESS-05",
    name: "charging preferences that cannot be get 404, in an envelope that says 2001",
    async run(context) {
      for (const { id } of await context.some(own, "Session")) {
        const answer = await context.ask("PUT", own, [String(id), "charging_preferences"], {
          json: preferences,
        });
        if (isSuccess(Number(answer.envelope.status_code))) continue;
        answeredWith(answer, 404);
        assert.equal(answer.envelope.status_code, 2001, told(answer));
        return;
      }
      skip("no Session at an EVSE that takes no charging preferences");
    },
  },
  {
    rule: "SESS-05",
    name: "charging preferences for a Session that does not exist are refused",
    async run(context) {
      const ids = [context.fresh("NONE"), "charging_preferences"];
      refused(await context.ask("PUT", own, ids, { json: preferences }));
    },
  },
  {
    rule: "HTTP-07",
    name: "charging preferences without profile_type are refused",
    async run(context) {
      const ids = [await running(context), "charging_preferences"];
      refused(await context.ask("PUT", own, ids, { json: {} }));
    },
  },
  {
    rule: "SESS-08",
    name: "each listed Session has the Token that it was made with, and whose it is",
    async run(context) {
      for (const item of await context.some(own, "Session")) {
        assert.ok(isRecord(item.cdr_token), `the cdr_token of ${item.id}`);
        isValid("CdrToken", item.cdr_token);
      }
    },
  },
  {
    rule: "SESS-06",
    name: "only a Session that is over has an end, and it is not before its start",
    async run(context) {
      for (const { id, start_date_time, end_date_time } of await context.some(own, "Session")) {
        if (typeof end_date_time !== "string") continue;
        const isAfter = Date.parse(end_date_time) >= Date.parse(String(start_date_time));
        assert.ok(isAfter, `${id} ends at ${end_date_time}, before ${start_date_time}`);
      }
    },
  },
  {
    rule: "SESS-03",
    name: "a list of Sessions with date_from is answered",
    run: async (context) => succeeded(await context.ask("GET", own, [], { query: { date_from: beginning } })),
  },
];

export const sessionsCases: readonly ConformanceCase[] = [
  ...casesFor([own], sent),
  ...casesFor([name], received),
];
