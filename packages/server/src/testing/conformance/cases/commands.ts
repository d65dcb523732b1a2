import assert from "node:assert/strict";
import { headerNames, isSuccess, statusCodes } from "@openocpi/protocol";
import {
  answeredWith,
  isValid,
  refused,
  refusedAsInvalid,
  skip,
  succeeded,
  survived,
  told,
} from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import { bodyOf, commandNames, place, runningSession } from "./command-bodies.js";
import { accepted, send } from "./sent-command.js";

const name = "commands.receiver";

const perCommand = commandNames.flatMap((command): Row[] => [
  {
    rule: "CMD-01",
    name: `${command} is answered at once with a CommandResponse: a result and a timeout`,
    async run(context) {
      const { answer } = await send(context, command);
      succeeded(answer);
      answeredWith(answer, 200);
      isValid("CommandResponse", answer.data);
    },
  },
  {
    rule: "CMD-02",
    name: `${command} that was ACCEPTED gets a CommandResult at its response_url`,
    async run(context) {
      const { result } = await accepted(context, command);
      assert.equal(result.method, "POST", "the method of the result");
      isValid("CommandResult", result.json);
    },
  },
  {
    rule: "HTTP-07",
    name: `${command} without what it needs is refused with 2001`,
    async run(context) {
      const { answer } = await send(context, command, { response_url: undefined });
      refusedAsInvalid(answer);
      const empty = await context.ask("POST", name, [command], { json: {} });
      refusedAsInvalid(empty);
    },
  },
  {
    rule: "HTTP-02",
    name: `${command} that is no JSON gets HTTP 400`,
    run: async (context) => answeredWith(await context.ask("POST", name, [command], { body: "{" }), 400),
  },
]);

const outcomes: readonly Row[] = [
  ...(["START_SESSION", "RESERVE_NOW", "UNLOCK_CONNECTOR"] as const).map(
    (command): Row => ({
      rule: "CMD-04",
      name: `${command} for a Location that is not known gets status_code 2003 (AMB-27)`,
      async run(context) {
        if (context.subject.endpoint("locations.sender") === undefined) skip("it publishes no Locations");
        const { answer } = await send(context, command, { location_id: context.fresh("NONE") });
        answeredWith(answer, 200);
        const isTold =
          answer.envelope.status_code === statusCodes.unknownLocation || answer.data.result === "REJECTED";
        assert.ok(isTold, `2003 or REJECTED, but ${told(answer)}`);
      },
    }),
  ),
  {
    rule: "CMD-04",
    name: "STOP_SESSION for a Session that is not known gets UNKNOWN_SESSION",
    async run(context) {
      const { answer } = await send(context, "STOP_SESSION", { session_id: context.fresh("NONE") });
      succeeded(answer);
      answeredWith(answer, 200);
      const { result } = answer.data;
      if (result === "NOT_SUPPORTED") skip("it does not support STOP_SESSION");
      assert.equal(result, "UNKNOWN_SESSION", told(answer));
    },
  },
  {
    rule: "CMD-02",
    name: "what was not ACCEPTED gets no result",
    async run(context) {
      const { url, answer } = await send(context, "STOP_SESSION", { session_id: context.fresh("NONE") });
      if (answer.data.result === "ACCEPTED") skip("it was ACCEPTED");
      await accepted(context);
      assert.equal(
        context.results(url).length,
        0,
        "results of what was not ACCEPTED, once another has had its own",
      );
    },
  },
  {
    rule: "CMD-05",
    name: "a Token that was never pushed starts a Session: it is not looked up",
    async run(context) {
      const { token } = await bodyOf(context, "START_SESSION");
      const { answer } = await send(context, "START_SESSION", {
        token: { ...token, uid: context.fresh("NEW") },
      });
      assert.notEqual(answer.envelope.status_code, statusCodes.unknownToken, told(answer));
      succeeded(answer);
    },
  },
  {
    rule: "CMD-05",
    name: "a Token that is not valid any more is not refused as unknown",
    async run(context) {
      const { token } = await bodyOf(context, "START_SESSION");
      const { answer } = await send(context, "START_SESSION", { token: { ...token, valid: false } });
      assert.notEqual(answer.envelope.status_code, statusCodes.unknownToken, told(answer));
    },
  },
  ...(["START_SESSION", "RESERVE_NOW"] as const).map(
    (command): Row => ({
      rule: "P-2",
      name: `${command} with a Token of somebody else is not ACCEPTED`,
      async run(context) {
        const { token } = await bodyOf(context, command);
        const { answer } = await send(context, command, { token: { ...token, ...context.nobody } });
        survived(answer);
        assert.notEqual(answer.data.result, "ACCEPTED", told(answer));
      },
    }),
  ),
  {
    rule: "CMD-07",
    name: "RESERVE_NOW with a reservation_id that is known changes that reservation",
    async run(context) {
      const more = { reservation_id: context.fresh("R") };
      await accepted(context, "RESERVE_NOW", more);
      const again = await send(context, "RESERVE_NOW", { ...more, expiry_date: "2099-02-01T00:00:00Z" });
      succeeded(again.answer);
      isValid("CommandResponse", again.answer.data);
    },
  },
  {
    rule: "AMB-27",
    name: "CANCEL_RESERVATION for a reservation that is not known is answered in an envelope",
    async run(context) {
      const { answer } = await send(context, "CANCEL_RESERVATION", { reservation_id: context.fresh("NONE") });
      survived(answer);
      if (isSuccess(Number(answer.envelope.status_code))) isValid("CommandResponse", answer.data);
    },
  },
  {
    rule: "CMD-09",
    name: "START_SESSION with a connector_id and no evse_uid is not ACCEPTED",
    async run(context) {
      const { answer } = await send(context, "START_SESSION", { connector_id: "1", evse_uid: undefined });
      survived(answer);
      assert.notEqual(answer.data.result, "ACCEPTED", told(answer));
    },
  },
  {
    rule: "CMD-09",
    name: "START_SESSION at an EVSE whose Connector has to be named is not ACCEPTED without it",
    async run(context) {
      const at = await place(context, "START_SESSION_CONNECTOR_REQUIRED");
      const { answer } = await send(context, "START_SESSION", { ...at, connector_id: undefined });
      survived(answer);
      assert.notEqual(answer.data.result, "ACCEPTED", told(answer));
    },
  },
  {
    rule: "CMD-09",
    name: "START_SESSION needs no evse_uid",
    async run(context) {
      const { answer } = await send(context, "START_SESSION", {
        connector_id: undefined,
        evse_uid: undefined,
      });
      succeeded(answer);
    },
  },
  {
    rule: "HTTP-04",
    name: "a command that OCPI does not have is refused",
    async run(context) {
      const json = { response_url: context.peer.responseUrl() };
      refused(await context.ask("POST", name, ["MAKE_COFFEE"], { json }));
    },
  },
  {
    rule: "P-15",
    name: "a response_url that is no address to call is refused",
    async run(context) {
      for (const response_url of ["ftp://partner.example/results", "not a url"]) {
        const { answer } = await send(context, "START_SESSION", { response_url });
        survived(answer);
        assert.notEqual(answer.data.result, "ACCEPTED", told(answer));
      }
    },
  },
  {
    rule: "P-2",
    name: "STOP_SESSION for a Session of another party of ours is like one that is not known",
    async run(context) {
      const session_id = await runningSession(context);
      const { country_code, party_id } = context.second;
      const headers = { [headerNames.fromCountryCode]: country_code, [headerNames.fromPartyId]: party_id };
      const json = { session_id, response_url: context.peer.responseUrl() };
      const answer = await context.ask("POST", name, ["STOP_SESSION"], { json, headers });
      survived(answer);
      assert.notEqual(answer.data.result, "ACCEPTED", told(answer));
    },
  },
];

export const commandsCases: readonly ConformanceCase[] = casesFor([name], [...perCommand, ...outcomes]);
