import assert from "node:assert/strict";
import { isSuccess } from "@openocpi/protocol";
import { answeredWith, isValid, same, skip, succeeded, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import { isRecord } from "../exchange.js";
import { later, token } from "../objects.js";

const name = "tokens.receiver";
const own = "tokens.sender";
const at = ({ us }: ConformanceContext, uid: string) => [us.country_code, us.party_id, uid];
const appUser = { query: { type: "APP_USER" } };

const received: readonly Row[] = [
  {
    rule: "TOK-01",
    name: "the same uid of two types are two Tokens",
    async run(context) {
      const uid = context.fresh();
      const [card, app] = [
        token(context.us, uid),
        token(context.us, uid, { type: "APP_USER", contract_id: "NL-TST-C2" }),
      ];
      succeeded(await context.ask("PUT", name, at(context, uid), { json: card }));
      const second = await context.ask("PUT", name, at(context, uid), { json: app, ...appUser });
      succeeded(second);
      answeredWith(second, 201, 200);
      same((await context.ask("GET", name, at(context, uid))).data, card, "the Token of type RFID");
      same(
        (await context.ask("GET", name, at(context, uid), appUser)).data,
        app,
        "the Token of type APP_USER",
      );
    },
  },
  {
    rule: "TOK-01",
    name: "the type of a Token in an address is RFID unless it is said",
    async run(context) {
      const uid = context.fresh();
      succeeded(await context.ask("PUT", name, at(context, uid), { json: token(context.us, uid) }));
      succeeded(await context.ask("GET", name, at(context, uid), { query: { type: "RFID" } }));
      answeredWith(await context.ask("GET", name, at(context, uid), appUser), 404);
    },
  },
  {
    rule: "TOK-01",
    name: "PATCH with a type changes the Token of that type alone",
    async run(context) {
      const uid = context.fresh();
      const app = token(context.us, uid, { type: "APP_USER" });
      succeeded(await context.ask("PUT", name, at(context, uid), { json: token(context.us, uid) }));
      succeeded(await context.ask("PUT", name, at(context, uid), { json: app, ...appUser }));
      const json = { valid: false, last_updated: later };
      succeeded(await context.ask("PATCH", name, at(context, uid), { json, ...appUser }));
      assert.equal((await context.ask("GET", name, at(context, uid))).data.valid, true, "valid of type RFID");
      assert.equal(
        (await context.ask("GET", name, at(context, uid), appUser)).data.valid,
        false,
        "valid of type APP_USER",
      );
    },
  },
  {
    rule: "TOK-05",
    name: "a Token is made invalid by PATCH, and stays",
    async run(context) {
      const uid = context.fresh();
      succeeded(await context.ask("PUT", name, at(context, uid), { json: token(context.us, uid) }));
      succeeded(
        await context.ask("PATCH", name, at(context, uid), { json: { valid: false, last_updated: later } }),
      );
      const { data } = await context.ask("GET", name, at(context, uid));
      assert.equal(data.valid, false, "valid");
      answeredWith(await context.ask("DELETE", name, at(context, uid)), 404, 405);
      succeeded(await context.ask("GET", name, at(context, uid)));
    },
  },
  {
    rule: "P-12",
    name: "a Token whose whitelist is not known is refused with 2001",
    async run(context) {
      const uid = context.fresh();
      const answer = await context.ask("PUT", name, at(context, uid), {
        json: { ...token(context.us, uid), whitelist: "PERHAPS" },
      });
      answeredWith(answer, 200);
      assert.equal(answer.envelope.status_code, 2001, told(answer));
    },
  },
];

const typeOf = ({ type }: Readonly<Record<string, unknown>>) => ({ type: String(type) });

/** Asks whether a Token may charge. */
const authorize = (
  context: ConformanceContext,
  uid: string,
  ask: { json?: unknown; query?: Record<string, string> } = {},
) => context.ask("POST", own, [uid, "authorize"], ask);

/** A Token that may charge, by its own eMSP. */
async function allowed(context: ConformanceContext) {
  for (const item of (await context.some(own, "Token")).slice(0, 20)) {
    const { data } = await authorize(context, String(item.uid), { query: typeOf(item) });
    if (data.allowed === "ALLOWED") return item;
  }
  return skip("no Token that is ALLOWED");
}

const asked: readonly Row[] = [
  {
    rule: "TOK-02",
    name: "authorize of a Token that nobody has says so: HTTP 404 or status_code 2004 (AMB-26)",
    async run(context) {
      const answer = await authorize(context, context.fresh("NONE"));
      assert.ok(
        answer.http === 404 || (answer.http === 200 && answer.envelope.status_code === 2004),
        told(answer),
      );
      assert.ok(!isSuccess(Number(answer.envelope.status_code)), told(answer));
      assert.equal(answer.envelope.data ?? null, null, `no data; ${told(answer)}`);
    },
  },
  {
    rule: "HTTP-07",
    name: "authorize of a Token that nobody has gets status_code 2004",
    async run(context) {
      const answer = await authorize(context, context.fresh("NONE"));
      assert.equal(answer.envelope.status_code, 2004, told(answer));
    },
  },
  {
    rule: "TOK-03",
    name: "authorize needs no body",
    async run(context) {
      const [item] = await context.some(own, "Token");
      const answer = await authorize(context, String(item.uid), { query: typeOf(item) });
      answeredWith(answer, 200);
      assert.ok([1000, 2002].includes(Number(answer.envelope.status_code)), told(answer));
    },
  },
  {
    rule: "TOK-04",
    name: "authorize of a known Token answers with AuthorizationInfo and the whole Token, whatever is allowed",
    async run(context) {
      for (const item of (await context.some(own, "Token")).slice(0, 10)) {
        const answer = await authorize(context, String(item.uid), { query: typeOf(item) });
        answeredWith(answer, 200);
        if (answer.envelope.status_code === 2002) continue;
        succeeded(answer);
        isValid("AuthorizationInfo", answer.data);
        assert.ok(isRecord(answer.data.token), `the Token in it; ${told(answer)}`);
        for (const field of ["uid", "type", "contract_id", "valid"])
          same(answer.data.token[field], item[field], `${field} of the Token`);
      }
    },
  },
  {
    rule: "TOK-04",
    name: "authorize names a location only where one was asked about",
    async run(context) {
      const [item] = await context.some(own, "Token");
      const answer = await authorize(context, String(item.uid), { query: typeOf(item) });
      assert.equal(answer.data.location ?? null, null, `no location; ${told(answer)}`);
    },
  },
  {
    rule: "TOK-04",
    name: "the location that authorize names is the one that was asked about, with no other EVSEs",
    async run(context) {
      const { uid, type } = await allowed(context);
      const json = { location_id: "TEST-1", evse_uids: ["E1"] };
      const answer = await authorize(context, String(uid), { json, query: { type: String(type) } });
      succeeded(answer);
      const { location } = answer.data;
      if (!isRecord(location)) return;
      same(location.location_id, json.location_id, "location_id");
      const evses = Array.isArray(location.evse_uids) ? location.evse_uids : [];
      assert.deepEqual(
        evses.filter((one) => one !== "E1"),
        [],
        "EVSEs that were not asked about",
      );
    },
  },
  {
    rule: "TOK-07",
    name: "a location that the eMSP does not know is no reason to refuse",
    async run(context) {
      const { uid, type } = await allowed(context);
      const json = { location_id: context.fresh("UNPUBLISHED") };
      const answer = await authorize(context, String(uid), { json, query: { type: String(type) } });
      succeeded(answer);
      assert.equal(answer.data.allowed, "ALLOWED", told(answer));
    },
  },
  {
    rule: "TOK-01",
    name: "authorize asks about the Token of that type alone",
    async run(context) {
      const tokens = await context.some(own, "Token");
      const card = tokens.find(
        ({ uid, type }) => type === "RFID" && !tokens.some((one) => one.uid === uid && one.type === "OTHER"),
      );
      const answer = await authorize(context, String((card ?? skip("no Token of type RFID")).uid), {
        query: { type: "OTHER" },
      });
      answeredWith(answer, 404, 200);
      assert.ok(!isSuccess(Number(answer.envelope.status_code)), told(answer));
    },
  },
  {
    rule: "TOK-03",
    name: "authorize with a body that is no LocationReferences is refused, without a failure",
    async run(context) {
      const [item] = await context.some(own, "Token");
      survived(await authorize(context, String(item.uid), { json: { location_id: 7 }, query: typeOf(item) }));
    },
  },
  {
    rule: "HTTP-02",
    name: "authorize with a body that is no JSON gets HTTP 400",
    async run(context) {
      const [item] = await context.some(own, "Token");
      const query = typeOf(item);
      answeredWith(
        await context.ask("POST", own, [String(item.uid), "authorize"], { body: "{", query }),
        400,
      );
    },
  },
];

export const tokensCases: readonly ConformanceCase[] = [
  ...casesFor([own], asked),
  ...casesFor([name], received),
];
