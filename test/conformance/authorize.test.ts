import { OcpiError } from "@openocpi/protocol";
import type { AuthorizeAnswer, AuthorizeQuestion } from "@openocpi/server";
import { memoryCrud } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import { describe, expect, test } from "vitest";
import { type ActingCpo, type ActingRow, proveActing } from "../support/actions-cpo.js";
import { type Ask, to } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { token } from "../support/conformance-objects.js";
import { foreign, ours, spoilt } from "../support/conformance-story.js";

const here = { location_id: "LOC-OF-A-CPO", evse_uids: ["E1", "E2"] };
const valid = token("T1", ours);

const authorize = ({ net }: ActingCpo, uid = "T1", ask: Ask = {}) =>
  net.ask("POST", `/sender/tokens/${uid}/authorize`, { json: here, ...ask });

/** Answers so, and keeps what was asked. */
function deciding(cpo: ActingCpo, answer: AuthorizeAnswer): AuthorizeQuestion[] {
  const asked: AuthorizeQuestion[] = [];
  cpo.does.authorize.authorize = async (question) => {
    asked.push(question);
    return answer;
  };
  return asked;
}

const decision = (allowed: AuthorizeAnswer["allowed"]): ActingRow => ({
  rule: "TOK-04",
  name: `${allowed} comes with the complete Token`,
  async run(cpo) {
    deciding(cpo, { allowed });
    const answer = await authorize(cpo);
    checkDone(answer, { data: true });
    expect(answer.body.data).toEqual({ allowed, token: valid });
  },
});

const isUnknown = { http: 404, code: 2004, says: "Token" };

proveActing("authorize", [
  {
    rule: "TOK-02",
    name: "an unknown Token is HTTP 404 with 2004, without data (AMB-26)",
    async run(cpo) {
      deciding(cpo, { allowed: "ALLOWED" });
      checkRefused(await authorize(cpo, "T99"), isUnknown);
    },
  },
  {
    rule: "TOK-02",
    name: "a Token of another type is an unknown one",
    async run(cpo) {
      checkSame(await authorize(cpo, "T1", { query: "type=OTHER" }), await authorize(cpo, "T99"));
    },
  },
  {
    rule: "TOK-02",
    name: "the action is not asked about an unknown Token",
    async run(cpo) {
      const asked = deciding(cpo, { allowed: "ALLOWED" });
      await authorize(cpo, "T99");
      expect(asked).toEqual([]);
    },
  },
  {
    rule: "TOK-01",
    name: "the type of the Token defaults to RFID",
    async run(cpo) {
      const asked = deciding(cpo, { allowed: "ALLOWED" });
      checkDone(await authorize(cpo), { data: true });
      expect(asked[0]?.token).toMatchObject({ uid: "T1", type: "RFID" });
    },
  },
  {
    rule: "TOK-01",
    name: "another type is asked for in the query",
    async run(cpo) {
      const answer = await authorize(cpo, "T1", { query: "type=APP_USER" });
      expect(answer.body.data).toMatchObject({ token: { type: "APP_USER", contract_id: "NL-OCA-C9" } });
    },
  },
  {
    rule: "TYPE-01",
    name: "the uid is compared without case",
    async run(cpo) {
      expect((await authorize(cpo, "t1")).body.data).toMatchObject({ token: { uid: "T1" } });
    },
  },
  {
    rule: "TOK-03",
    name: "what the action throws is the answer: it needs an EVSE to decide",
    async run(cpo) {
      cpo.does.authorize.authorize = async () => {
        throw new OcpiError(2002, "which EVSE is it?");
      };
      checkRefused(await authorize(cpo), { http: 200, code: 2002, says: "which EVSE" });
    },
  },
  {
    rule: "TOK-03",
    name: "a body without location_id is 2001",
    async run(cpo) {
      checkRefused(await authorize(cpo, "T1", { json: {} }), { http: 200, code: 2001, says: "location_id" });
    },
  },
  ...(["ALLOWED", "BLOCKED", "EXPIRED", "NO_CREDIT", "NOT_ALLOWED"] as const).map(decision),
  {
    rule: "TOK-04",
    name: "without an action a valid Token is ALLOWED",
    async run(cpo) {
      expect((await authorize(cpo)).body.data).toEqual({ allowed: "ALLOWED", location: here, token: valid });
    },
  },
  {
    rule: "TOK-04",
    name: "without an action an invalid Token is BLOCKED, with HTTP 200 and the Token",
    async run(cpo) {
      const answer = await authorize(cpo, "T2");
      checkDone(answer, { data: true });
      expect(answer.body.data).toEqual({ allowed: "BLOCKED", token: token("T2", { ...ours, valid: false }) });
    },
  },
  {
    rule: "TOK-04",
    name: "the location is the one where charging is allowed, with the allowed EVSEs only",
    async run(cpo) {
      const asked = deciding(cpo, { allowed: "ALLOWED", location: { ...here, evse_uids: ["E2"] } });
      const answer = await authorize(cpo);
      expect(answer.body.data).toMatchObject({ location: { ...here, evse_uids: ["E2"] } });
      expect(asked).toEqual([{ token: valid, location: here }]);
    },
  },
  {
    rule: "TOK-04",
    name: "no location where charging is not allowed",
    async run(cpo) {
      deciding(cpo, { allowed: "NOT_ALLOWED", location: here });
      const answer = await authorize(cpo);
      expect(answer.body.data).toEqual({ allowed: "NOT_ALLOWED", token: valid });
    },
  },
  {
    rule: "TOK-04",
    name: "reference and info for the driver are passed on",
    async run(cpo) {
      const more = { authorization_reference: "A-1", info: { language: "nl", text: "Welkom" } };
      deciding(cpo, { allowed: "ALLOWED", ...more });
      expect((await authorize(cpo)).body.data).toEqual({ allowed: "ALLOWED", ...more, token: valid });
    },
  },
  {
    rule: "TOK-07",
    name: "a Location that is not known here is no reason to refuse",
    async run(cpo) {
      const answer = await authorize(cpo, "T1", { json: { location_id: "NOWHERE" } });
      expect(answer.body.data).toEqual({
        allowed: "ALLOWED",
        location: { location_id: "NOWHERE" },
        token: valid,
      });
    },
  },
  {
    rule: "ROUT-02",
    name: "a request to another party gets 2001, and no Token",
    async run(cpo) {
      const refused = { http: 200, code: 2001, says: "OCPI-to" };
      checkRefused(await authorize(cpo, "T1", { headers: to(foreign) }), refused);
    },
  },
  {
    rule: "P-21",
    name: "an action that throws is 500 and 3000, without detail",
    async run(cpo) {
      const error = new Error("no connection to 10.0.0.7");
      cpo.does.authorize.authorize = async () => {
        throw error;
      };
      const answer = await authorize(cpo);
      checkRefused(answer, { http: 500, code: 3000, says: "internal error" });
      expect(answer.text).not.toContain("10.0.0.7");
      const told = await cpo.log.until("error", (event) => event.error === error);
      expect(told).toMatchObject({ operation: "tokens.sender.authorize.post", partner: "movendo" });
    },
  },
  {
    rule: "TYPE-08",
    name: "an answer that is none is kept back: 3000 and an event",
    async run(cpo) {
      deciding(cpo, spoilt({ allowed: "ALLOWED" }, { allowed: "PERHAPS" }) as unknown as AuthorizeAnswer);
      checkRefused(await authorize(cpo), { http: 200, code: 3000, says: "AuthorizationInfo" });
      const told = await cpo.log.until("withheld");
      expect(told).toMatchObject({ reason: "invalid", object: "AuthorizationInfo", partner: "movendo" });
      expect(told.violations[0]).toMatchObject({ path: "/allowed" });
    },
  },
]);

proveActing(
  "authorize, and a policy that hides a Token",
  [
    {
      rule: "P-5",
      name: "it is answered word for word like one that is not known, and the action is not asked",
      async run(cpo) {
        const asked = deciding(cpo, { allowed: "ALLOWED" });
        checkRefused(await authorize(cpo), isUnknown);
        checkSame(await authorize(cpo), await authorize(cpo, "T99"));
        expect(asked).toEqual([]);
        checkDone(await authorize(cpo, "T2"), { data: true });
      },
    },
  ],
  { options: { visible: ({ module, object }) => module !== "tokens" || object.uid !== "T1" } },
);

describe("between two platforms", () => {
  test("TOK-04: a CPO asks about a card, with its client", async () => {
    await using net = await ocpiNet({
      cpo: {},
      emsp: { modules: { tokens: { sender: memoryCrud([token("04 A2/C9")]) } } },
    });
    const { cpoToEmsp } = await net.connect("emsp", "cpo");
    const { authorize } = cpoToEmsp.tokens.sender;
    const info = await authorize.post({ token_uid: "04 A2/C9", type: "RFID" }, { location_id: "LOC1" });
    expect(info).toEqual({ allowed: "ALLOWED", location: { location_id: "LOC1" }, token: token("04 A2/C9") });
    await expect(authorize.post({ token_uid: "X" }, { location_id: "LOC1" })).rejects.toMatchObject({
      code: 2004,
      http: 404,
    });
  });
});
