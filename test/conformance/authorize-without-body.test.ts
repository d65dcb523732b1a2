import { OcpiError } from "@openocpi/protocol";
import { type AuthorizeAnswer, type AuthorizeQuestion, memoryCrud, type Platform } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import express from "express";
import { describe, expect, test } from "vitest";
import { type ActingCpo, type ActingRow, proveActing } from "../support/actions-cpo.js";
import { type Ask, usual } from "../support/conformance-ask.js";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import { token } from "../support/conformance-objects.js";
import { ours } from "../support/conformance-story.js";

const here = { location_id: "LOC-OF-A-CPO", evse_uids: ["E1", "E2"] };
const valid = token("T1", ours);

const authorize = ({ net }: ActingCpo, uid = "T1", ask: Ask = {}) =>
  net.ask("POST", `/sender/tokens/${uid}/authorize`, ask);

/** Answers so, and keeps what was asked. */
function deciding(cpo: ActingCpo, answer: AuthorizeAnswer): AuthorizeQuestion[] {
  const asked: AuthorizeQuestion[] = [];
  cpo.does.authorize.authorize = async (question) => {
    asked.push(question);
    return answer;
  };
  return asked;
}

const rows: readonly ActingRow[] = [
  {
    rule: "TOK-03",
    name: "the body may be left out, and its Content-Type with it",
    async run(cpo) {
      const asked = deciding(cpo, { allowed: "ALLOWED" });
      checkDone(await authorize(cpo), { data: true });
      expect(asked).toEqual([{ token: valid }]);
    },
  },
  {
    rule: "TOK-03",
    name: "an empty body with a Content-Type is none",
    async run(cpo) {
      const asked = deciding(cpo, { allowed: "ALLOWED" });
      const headers = { "Content-Type": "application/json" };
      checkDone(await authorize(cpo, "T1", { headers }), { data: true });
      expect(asked).toEqual([{ token: valid }]);
    },
  },
  {
    rule: "TOK-03",
    name: "who needs a Location to decide answers 2002",
    async run(cpo) {
      cpo.does.authorize.authorize = async () => {
        throw new OcpiError(2002, "where does the driver want to charge?");
      };
      checkRefused(await authorize(cpo), { http: 200, code: 2002, says: "where does the driver" });
    },
  },
  {
    rule: "TOK-04",
    name: "no location where none was asked about",
    async run(cpo) {
      deciding(cpo, { allowed: "ALLOWED", location: here });
      expect((await authorize(cpo)).body.data).toEqual({ allowed: "ALLOWED", token: valid });
    },
  },
  {
    rule: "TOK-02",
    name: "an unknown Token is 404 and 2004 without a body too",
    async run(cpo) {
      checkRefused(await authorize(cpo, "T99"), { http: 404, code: 2004, says: "Token" });
    },
  },
  {
    rule: "TOK-03",
    name: "an empty body whose length is not told ahead is none",
    async run(cpo) {
      const asked = deciding(cpo, { allowed: "ALLOWED" });
      const body = new ReadableStream<Uint8Array>({ start: (stream) => stream.close() });
      const request = { method: "POST", headers: usual(), body, duplex: "half" } as const;
      const answer = await fetch(`${cpo.net.base}/2.2.1/sender/tokens/T1/authorize`, request);
      expect(await answer.json()).toMatchObject({ status_code: 1000, data: { allowed: "ALLOWED" } });
      expect(asked).toEqual([{ token: valid }]);
    },
  },
  {
    rule: "HTTP-09",
    name: "where a body is needed, an empty one is 2001",
    async run(cpo) {
      const answer = await cpo.net.ask("POST", "/receiver/commands/STOP_SESSION");
      checkRefused(answer, { http: 200, code: 2001, says: "body is required" });
    },
  },
];

proveActing("authorize without a body", rows);
proveActing("authorize without a body, in a host that reads bodies itself", rows, {
  host: (router: Platform["router"]) => express().use(express.json(), express().use("/ocpi", router)),
});

describe("between two platforms", () => {
  test("TOK-03: a CPO that says nothing of a Location sends no body", async () => {
    await using net = await ocpiNet({
      cpo: {},
      emsp: { modules: { tokens: { sender: memoryCrud([token("T1")]) } } },
    });
    const { cpoToEmsp } = await net.connect("emsp", "cpo");
    const info = await cpoToEmsp.tokens.sender.authorize.post({ token_uid: "T1" });
    expect(info).toEqual({ allowed: "ALLOWED", token: token("T1") });
  });
});
