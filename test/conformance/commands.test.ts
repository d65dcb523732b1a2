import { authorization, OcpiError } from "@openocpi/protocol";
import { type CommandActions, memoryCrud } from "@openocpi/server";
import { defaultRoles, ocpiNet } from "@openocpi/server/testing";
import type { Session } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import {
  type CommandName,
  cancelBody,
  commandBodies,
  commandNames,
  driver,
  reserveBody,
  startBody,
  stopBody,
  unlockBody,
} from "../support/actions-bodies.js";
import {
  type ActingCpo,
  type ActingRow,
  actingCpo,
  proveActing,
  rival,
  tokenOfRival,
} from "../support/actions-cpo.js";
import { from } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { own, session, token } from "../support/conformance-objects.js";
import { location, theirs, without } from "../support/conformance-story.js";

type AnyCommand = NonNullable<CommandActions["unlockConnector"]>;
type Answer = Awaited<ReturnType<AnyCommand>>;

/** Answers every command so, and keeps which were asked. */
function answering({ does }: ActingCpo, answer: Answer): string[] {
  const asked: string[] = [];
  for (const { action } of Object.values(commandBodies)) {
    does.commands[action] = async () => {
      asked.push(action);
      return answer;
    };
  }
  return asked;
}
const rejected: Answer = { result: "REJECTED" };

/** The names of reservations that the actions are told. */
function reserving({ does }: ActingCpo): string[] {
  const told: string[] = [];
  const keep: CommandActions["reserveNow"] = async (_, { reservation }) => {
    told.push(reservation);
    return rejected;
  };
  does.commands.reserveNow = keep;
  does.commands.cancelReservation = async (_, { reservation }) => {
    told.push(reservation);
    return rejected;
  };
  return told;
}

const asRival = { Authorization: authorization(tokenOfRival), ...from(rival) };

/** Rows for each command alike. */
const each = (rule: string, name: string, run: (cpo: ActingCpo, command: CommandName) => Promise<void>) =>
  commandNames.map(
    (command): ActingRow => ({ rule, name: `${command}: ${name}`, run: (cpo) => run(cpo, command) }),
  );

proveActing("the answer to a command", [
  ...each("CMD-01", "the answer has result and timeout at once, with the default", async (cpo, command) => {
    const asked = answering(cpo, { result: "ACCEPTED" });
    const answer = await cpo.command(command, commandBodies[command].body(cpo.inbox.url()));
    checkDone(answer, { data: true });
    expect(answer.body.data).toEqual({ result: "ACCEPTED", timeout: 30 });
    expect(asked).toEqual([commandBodies[command].action]);
  }),
  ...each("CMD-04", "without an action it is NOT_SUPPORTED, with a timeout", async (cpo, command) => {
    const answer = await cpo.command(command, commandBodies[command].body(cpo.inbox.url()));
    checkDone(answer, { data: true });
    expect(answer.body.data).toEqual({ result: "NOT_SUPPORTED", timeout: 0 });
  }),
  ...each("CMD-03", "without response_url it is 2001, and nothing is done", async (cpo, command) => {
    const asked = answering(cpo, { result: "ACCEPTED" });
    const body = without(commandBodies[command].body(""), "response_url");
    checkRefused(await cpo.command(command, body), { http: 200, code: 2001, says: "/response_url" });
    expect(asked).toEqual([]);
  }),
  {
    rule: "CMD-01",
    name: "the action says another timeout, and a message",
    async run(cpo) {
      const message = [{ language: "en", text: "One moment" }];
      answering(cpo, { result: "ACCEPTED", timeout: 90, message });
      const answer = await cpo.command("START_SESSION", startBody(cpo.inbox.url()));
      expect(answer.body.data).toEqual({ result: "ACCEPTED", timeout: 90, message });
    },
  },
  {
    rule: "CMD-01",
    name: "a timeout in fractions of seconds is told in whole ones",
    async run(cpo) {
      answering(cpo, { result: "ACCEPTED", timeout: 59.2 });
      const answer = await cpo.command("START_SESSION", startBody(cpo.inbox.url()));
      expect(answer.body.data).toEqual({ result: "ACCEPTED", timeout: 60 });
    },
  },
  {
    rule: "CMD-01",
    name: "a timeout below nothing is kept back: 3000, an event, and no result is owed",
    async run(cpo) {
      answering(cpo, { result: "ACCEPTED", timeout: -1 });
      const answer = await cpo.command("START_SESSION", startBody(cpo.inbox.url()));
      checkRefused(answer, { http: 200, code: 3000, says: "CommandResponse" });
      const told = await cpo.log.until("withheld", ({ object }) => object === "CommandResponse");
      expect(told.violations[0]).toMatchObject({ path: "/timeout" });
    },
  },
  {
    rule: "CMD-01",
    name: "a word of CommandResult is no answer",
    async run(cpo) {
      answering(cpo, { result: "FAILED" as "REJECTED" });
      const answer = await cpo.command("STOP_SESSION", stopBody(cpo.inbox.url()));
      checkRefused(answer, { http: 200, code: 3000, says: "CommandResponse" });
    },
  },
  ...(["REJECTED", "NOT_SUPPORTED", "UNKNOWN_SESSION"] as const).map(
    (result): ActingRow => ({
      rule: "CMD-02",
      name: `${result} is final, and its timeout 0`,
      async run(cpo) {
        answering(cpo, { result });
        const answer = await cpo.command("STOP_SESSION", stopBody(cpo.inbox.url()));
        checkDone(answer, { data: true });
        expect(answer.body.data).toEqual({ result, timeout: 0 });
      },
    }),
  ),
  {
    rule: "CMD-01",
    name: "a command that the standard does not have is 404",
    async run(cpo) {
      const answer = await cpo.command("OPEN_DOOR", startBody(cpo.inbox.url()));
      expect({ http: answer.http, code: answer.body.status_code }).toEqual({ http: 404, code: 2000 });
    },
  },
  {
    rule: "P-21",
    name: "an OcpiError of the action is the answer, and no result is owed",
    async run(cpo) {
      let id = "";
      cpo.does.commands.unlockConnector = async (_, context) => {
        id = context.id;
        throw new OcpiError(2003, "/connector_id is not known");
      };
      const answer = await cpo.command("UNLOCK_CONNECTOR", unlockBody(cpo.inbox.url()));
      checkRefused(answer, { http: 200, code: 2003, says: "/connector_id is not known" });
      await expect(cpo.net.platform.complete(id, { result: "ACCEPTED" })).rejects.toThrow(
        "no result is owed",
      );
    },
  },
  {
    rule: "P-21",
    name: "an action that throws is 500 and 3000, without detail, and no result is owed",
    async run(cpo) {
      const error = new Error("OCPP backend 10.0.0.7 is down");
      let id = "";
      cpo.does.commands.startSession = async (_, context) => {
        id = context.id;
        throw error;
      };
      const answer = await cpo.command("START_SESSION", startBody(cpo.inbox.url()));
      checkRefused(answer, { http: 500, code: 3000, says: "internal error" });
      expect(answer.text).not.toContain("10.0.0.7");
      const told = await cpo.log.until("error", (event) => event.error === error);
      expect(told).toMatchObject({ operation: "commands.receiver.startSession.post", partner: "movendo" });
      await expect(cpo.net.platform.complete(id, { result: "ACCEPTED" })).rejects.toThrow(
        "no result is owed",
      );
    },
  },
  {
    rule: "P-21",
    name: "an action that throws at once, without a promise, is no different",
    async run(cpo) {
      cpo.does.commands.stopSession = () => {
        throw new Error("not even a promise");
      };
      const answer = await cpo.command("STOP_SESSION", stopBody(cpo.inbox.url()));
      checkRefused(answer, { http: 500, code: 3000, says: "internal error" });
    },
  },
]);

proveActing("where a command is for", [
  ...(["START_SESSION", "RESERVE_NOW", "UNLOCK_CONNECTOR"] as const).flatMap((command): ActingRow[] => [
    {
      rule: "CMD-04",
      name: `${command}: an unknown Location is 2003, and nothing is done`,
      async run(cpo) {
        const asked = answering(cpo, { result: "ACCEPTED" });
        const body = commandBodies[command].body(cpo.inbox.url(), { location_id: "LOC99" });
        checkRefused(await cpo.command(command, body), { http: 200, code: 2003, says: "/location_id" });
        expect(asked).toEqual([]);
      },
    },
    {
      rule: "CMD-04",
      name: `${command}: an unknown EVSE is 2003`,
      async run(cpo) {
        const asked = answering(cpo, { result: "ACCEPTED" });
        const body = commandBodies[command].body(cpo.inbox.url(), { evse_uid: "E99" });
        checkRefused(await cpo.command(command, body), { http: 200, code: 2003, says: "/evse_uid" });
        expect(asked).toEqual([]);
      },
    },
    {
      rule: "P-5",
      name: `${command}: a Location that the partner may not see is an unknown one`,
      async run(cpo) {
        answering(cpo, { result: "ACCEPTED" });
        const at = (location_id: string) =>
          cpo.command(command, commandBodies[command].body(cpo.inbox.url(), { location_id }));
        checkSame(await at("HIDDEN"), await at("LOC99"));
      },
    },
  ]),
  {
    rule: "TYPE-01",
    name: "Location and EVSE are compared without case",
    async run(cpo) {
      answering(cpo, rejected);
      const body = startBody(cpo.inbox.url(), { location_id: "loc1", evse_uid: "e1" });
      checkDone(await cpo.command("START_SESSION", body), { data: true });
    },
  },
  {
    rule: "CMD-09",
    name: "connector_id without evse_uid is 2001",
    async run(cpo) {
      const asked = answering(cpo, { result: "ACCEPTED" });
      const answer = await cpo.command("START_SESSION", startBody(cpo.inbox.url(), { connector_id: "1" }));
      checkRefused(answer, { http: 200, code: 2001, says: "/evse_uid" });
      expect(asked).toEqual([]);
    },
  },
  {
    rule: "CMD-09",
    name: "START_SESSION_CONNECTOR_REQUIRED: without connector_id it is 2001",
    async run(cpo) {
      const asked = answering(cpo, { result: "ACCEPTED" });
      const answer = await cpo.command("START_SESSION", startBody(cpo.inbox.url(), { evse_uid: "E3" }));
      checkRefused(answer, { http: 200, code: 2001, says: "/connector_id" });
      expect(asked).toEqual([]);
    },
  },
  {
    rule: "CMD-09",
    name: "START_SESSION_CONNECTOR_REQUIRED: with connector_id it is done",
    async run(cpo) {
      answering(cpo, { result: "ACCEPTED" });
      const body = startBody(cpo.inbox.url(), { evse_uid: "E3", connector_id: "1" });
      checkDone(await cpo.command("START_SESSION", body), { data: true });
    },
  },
  {
    rule: "CMD-09",
    name: "a reservation of such an EVSE needs no connector_id",
    async run(cpo) {
      answering(cpo, { result: "ACCEPTED" });
      checkDone(await cpo.command("RESERVE_NOW", reserveBody(cpo.inbox.url(), { evse_uid: "E3" })), {
        data: true,
      });
    },
  },
]);

proveActing("whose a command is", [
  ...(["START_SESSION", "RESERVE_NOW"] as const).flatMap((command): ActingRow[] => [
    {
      rule: "P-2",
      name: `${command}: the Token of a foreign party is REJECTED before anything is done`,
      async run(cpo) {
        const asked = answering(cpo, { result: "ACCEPTED" });
        const body = commandBodies[command].body(cpo.inbox.url(), { token: { ...driver, ...rival } });
        const answer = await cpo.command(command, body);
        checkDone(answer, { data: true });
        expect(answer.body.data).toEqual({ result: "REJECTED", timeout: 0 });
        expect(asked).toEqual([]);
      },
    },
    {
      rule: "P-2",
      name: `${command}: with a foreign Token it is not told which Locations there are`,
      async run(cpo) {
        const at = (location_id: string) =>
          cpo.command(
            command,
            commandBodies[command].body(cpo.inbox.url(), { token: { ...driver, ...rival }, location_id }),
          );
        checkSame(await at("LOC1"), await at("LOC99"));
      },
    },
    {
      rule: "P-14",
      name: `${command}: who comes as a foreign party is REJECTED with that party's Token`,
      async run(cpo) {
        const asked = answering(cpo, { result: "ACCEPTED" });
        const body = commandBodies[command].body(cpo.inbox.url(), { token: { ...driver, ...rival } });
        const answer = await cpo.command(command, body, { headers: from(rival) });
        expect(answer.body.data).toEqual({ result: "REJECTED", timeout: 0 });
        expect(asked).toEqual([]);
      },
    },
    {
      rule: "CMD-05",
      name: `${command}: the Token is neither looked up nor checked: unknown, invalid, never stored`,
      async run(cpo) {
        const told: unknown[] = [];
        cpo.does.commands[commandBodies[command].action] = async (request: object) => {
          told.push(Reflect.get(request, "token"));
          return rejected;
        };
        const invalid = { ...driver, valid: false };
        await cpo.command(command, commandBodies[command].body(cpo.inbox.url(), { token: invalid }));
        expect(told).toEqual([invalid]);
        const stored = await cpo.net.ask("GET", "/sender/tokens");
        expect(stored.text).not.toContain(driver.uid);
      },
    },
  ]),
  {
    rule: "CMD-05",
    name: "an incomplete Token is 2001",
    async run(cpo) {
      const body = startBody(cpo.inbox.url(), { token: without(driver, "contract_id") });
      const answer = await cpo.command("START_SESSION", body);
      checkRefused(answer, { http: 200, code: 2001, says: "/token/contract_id" });
    },
  },
  {
    rule: "CMD-04",
    name: "STOP_SESSION of an unknown Session is UNKNOWN_SESSION, with HTTP 200 and 1000",
    async run(cpo) {
      const asked = answering(cpo, { result: "ACCEPTED" });
      const answer = await cpo.command("STOP_SESSION", stopBody(cpo.inbox.url(), { session_id: "S99" }));
      checkDone(answer, { data: true });
      expect(answer.body.data).toEqual({ result: "UNKNOWN_SESSION", timeout: 0 });
      expect(asked).toEqual([]);
    },
  },
  {
    rule: "P-2",
    name: "STOP_SESSION of somebody else's Session answers exactly like an unknown one",
    async run(cpo) {
      const asked = answering(cpo, { result: "ACCEPTED" });
      const stop = (session_id: string) =>
        cpo.command("STOP_SESSION", stopBody(cpo.inbox.url(), { session_id }));
      checkSame(await stop("S9"), await stop("S99"));
      expect(asked).toEqual([]);
    },
  },
  {
    rule: "P-2",
    name: "STOP_SESSION of a Session of its own runs the action, which gets the command as it came",
    async run(cpo) {
      const told: unknown[] = [];
      cpo.does.commands.stopSession = async (request, { partner, id }) => {
        told.push({ request, partner, isIdThere: id !== "" });
        return rejected;
      };
      const body = stopBody(cpo.inbox.url(), { session_id: "s1" });
      await cpo.command("STOP_SESSION", body);
      expect(told).toEqual([{ request: body, partner: "movendo", isIdThere: true }]);
    },
  },
  {
    rule: "CMD-07",
    name: "one reservation_id of two eMSPs is two reservations",
    async run(cpo) {
      const told = reserving(cpo);
      await cpo.command("RESERVE_NOW", reserveBody(cpo.inbox.url()));
      const foreignBody = reserveBody(cpo.inbox.url(), { token: { ...driver, ...rival } });
      await cpo.command("RESERVE_NOW", foreignBody, { headers: asRival });
      expect(told).toHaveLength(2);
      expect(new Set(told).size).toBe(2);
    },
  },
  {
    rule: "CMD-07",
    name: "the same id again, in whatever case, is the same reservation; another id is another",
    async run(cpo) {
      const told = reserving(cpo);
      for (const reservation_id of ["R-1", "r-1", "R-2"])
        await cpo.command("RESERVE_NOW", reserveBody(cpo.inbox.url(), { reservation_id }));
      expect(told[1]).toBe(told[0]);
      expect(told[2]).not.toBe(told[0]);
    },
  },
  {
    rule: "CMD-07",
    name: "an id cannot be written so that it names another partner's reservation",
    async run(cpo) {
      const told = reserving(cpo);
      await cpo.command("RESERVE_NOW", reserveBody(cpo.inbox.url(), { reservation_id: "X/R-1" }));
      await cpo.command(
        "RESERVE_NOW",
        reserveBody(cpo.inbox.url(), { reservation_id: "../rival/DE*XYZ/R-1" }),
      );
      const foreignBody = reserveBody(cpo.inbox.url(), { token: { ...driver, ...rival } });
      await cpo.command("RESERVE_NOW", foreignBody, { headers: asRival });
      expect(new Set(told).size).toBe(3);
      expect(told.map((name) => name.split("/")[0])).toEqual(["movendo", "movendo", "rival"]);
    },
  },
  {
    rule: "CMD-07",
    name: "CANCEL_RESERVATION is told the name that the reservation was made with",
    async run(cpo) {
      const told = reserving(cpo);
      await cpo.command("RESERVE_NOW", reserveBody(cpo.inbox.url()));
      await cpo.command("CANCEL_RESERVATION", cancelBody(cpo.inbox.url()));
      expect(told[1]).toBe(told[0]);
    },
  },
  {
    rule: "P-2",
    name: "CANCEL_RESERVATION of somebody else's reservation answers exactly like an unknown one (AMB-27)",
    async run(cpo) {
      const made = new Set<string>();
      cpo.does.commands.reserveNow = async (_, { reservation }) => {
        made.add(reservation);
        return rejected;
      };
      cpo.does.commands.cancelReservation = async (_, { reservation }) => ({
        result: made.has(reservation) ? "ACCEPTED" : "REJECTED",
      });
      const cancel = (reservation_id: string, headers = {}) =>
        cpo.command("CANCEL_RESERVATION", cancelBody(cpo.inbox.url(), { reservation_id }), { headers });
      await cpo.command("RESERVE_NOW", reserveBody(cpo.inbox.url()));
      const byOther = await cancel("R-1", asRival);
      checkSame(byOther, await cancel("R-99", asRival));
      expect(byOther.body.data).toEqual({ result: "REJECTED", timeout: 0 });
      expect((await cancel("R-1")).body.data).toMatchObject({ result: "ACCEPTED" });
    },
  },
]);

/** response_urls that no token goes to. */
proveActing(
  "where a result may go",
  (
    [
      ["another host", "https://evil.example/results/1"],
      ["another port of the same host", "http://127.0.0.1:9/results/1"],
      ["another scheme", "https://127.0.0.1/results/1"],
      ["a private address", "http://10.0.0.7/results/1"],
      ["the address of the cloud's metadata", "http://169.254.169.254/latest/meta-data"],
      ["a name with a password", "http://user:secret@127.0.0.1/results/1"],
    ] as const
  ).flatMap(([what, response_url]): ActingRow[] =>
    (["START_SESSION", "CANCEL_RESERVATION"] as const).map((command) => ({
      rule: "P-15",
      name: `${command}: ${what} is 2001 naming response_url, and nothing is done`,
      async run(cpo) {
        const asked = answering(cpo, { result: "ACCEPTED" });
        const answer = await cpo.command(command, commandBodies[command].body(response_url));
        checkRefused(answer, { http: 200, code: 2001, says: "/response_url" });
        expect(answer.text).not.toContain("secret");
        expect(asked).toEqual([]);
      },
    })),
  ),
);

describe("where a result may go", () => {
  test("P-15: a private address is refused even where the partner publishes it", async () => {
    const endpoints = [{ identifier: "commands", role: "SENDER", url: "http://10.0.0.7/commands" }] as const;
    await using cpo = await actingCpo({ options: { network: {} }, partner: { endpoints } });
    answering(cpo, { result: "ACCEPTED" });
    const answer = await cpo.command("STOP_SESSION", stopBody("http://10.0.0.7/results/1"));
    checkRefused(answer, { http: 200, code: 2001, says: "/response_url is not an address" });
  });

  test("P-15: a host that the operator allowed is as good as one that the partner published", async () => {
    await using cpo = await actingCpo({ options: { network: { allowHosts: ["Results.Movendo.Internal"] } } });
    answering(cpo, rejected);
    const answer = await cpo.command("STOP_SESSION", stopBody("http://results.movendo.internal:8080/1"));
    checkDone(answer, { data: true });
  });

  test("P-15: the origin of the versions is published too", async () => {
    const partner = { endpoints: [], versionsUrl: "https://ocpi.movendo.example/versions" };
    await using cpo = await actingCpo({ partner });
    answering(cpo, rejected);
    checkDone(await cpo.command("STOP_SESSION", stopBody("https://ocpi.movendo.example/r/1")), {
      data: true,
    });
  });
});

describe("without Cruds to look into", () => {
  test("CMD-04: a Location or Session that we do not publish is the action's business", async () => {
    const asked: string[] = [];
    const note = (what: string) => async () => {
      asked.push(what);
      return rejected;
    };
    const receiver = { startSession: note("start"), stopSession: note("stop") };
    await using cpo = await actingCpo({ options: { modules: { commands: { receiver } } } });
    await cpo.command("START_SESSION", startBody(cpo.inbox.url(), { location_id: "LOC99", evse_uid: "E99" }));
    await cpo.command("STOP_SESSION", stopBody(cpo.inbox.url(), { session_id: "S99" }));
    expect(asked).toEqual(["start", "stop"]);
  });
});

describe("between two platforms", () => {
  test("CMD-06: the driver's Token comes back in Session alone, and the reservation makes one (CMD-07)", async () => {
    const sessions = memoryCrud<Session>();
    const { uid, type, contract_id } = driver;
    const cdr_token = { ...theirs, uid, type, contract_id };
    await using net = await ocpiNet({
      cpo: {
        modules: {
          locations: { sender: memoryCrud([location("LOC1")]) },
          sessions: { sender: sessions },
          tokens: { receiver: memoryCrud([token("T1")]) },
          commands: {
            receiver: {
              async reserveNow({ location_id, authorization_reference }, context) {
                const made = session("S-R1", {
                  ...own,
                  cdr_token,
                  status: "RESERVATION",
                  location_id,
                  ...(authorization_reference !== undefined && { authorization_reference }),
                });
                await sessions.update({ id: made.id }, () => made, context);
                return { result: "ACCEPTED", later: Promise.resolve({ result: "ACCEPTED" }) };
              },
            },
          },
        },
      },
      emsp: { modules: { commands: { sender: {} }, tokens: { sender: memoryCrud([token("T1")]) } } },
    });
    const { emspToCpo } = await net.connect("emsp", "cpo");
    const { response_url: _, ...reservation } = reserveBody("");
    const { response, result } = await net.emsp.platform.commands.reserveNow(
      { partner: "cpo" },
      { ...reservation, authorization_reference: "A-7" },
    );
    expect(response).toEqual({ result: "ACCEPTED", timeout: 30 });
    expect(await result).toEqual({ result: "ACCEPTED" });
    const [made] = await emspToCpo.sessions.sender.list({ date_from: "2026-01-01T00:00:00Z" }).toArray();
    expect(made).toMatchObject({ status: "RESERVATION", cdr_token, authorization_reference: "A-7" });
    const lookup = { country_code: "BE", party_id: "MOV", token_uid: uid, type: "APP_USER" } as const;
    await expect(emspToCpo.tokens.receiver.get(lookup)).rejects.toMatchObject({ http: 404 });
  });

  test("CMD-07: two parties of one platform have reservations of their own", async () => {
    const second = { ...defaultRoles.emsp, party_id: "MO2" };
    const told: string[] = [];
    await using net = await ocpiNet({
      cpo: {
        modules: {
          commands: {
            receiver: {
              async reserveNow(_, { reservation }) {
                told.push(reservation);
                return { result: "REJECTED" };
              },
            },
          },
        },
      },
      emsp: { roles: [defaultRoles.emsp, second], modules: { commands: { sender: {} } } },
    });
    const { emspToCpo } = await net.connect("emsp", "cpo");
    const url = `${net.emsp.url}/r/1`;
    for (const party of [defaultRoles.emsp, second]) {
      const { country_code, party_id } = party;
      const theirToken = { ...driver, country_code, party_id };
      const body = { ...reserveBody(url), token: theirToken };
      await emspToCpo.commands.receiver.reserveNow.post(body, { from: { country_code, party_id } });
    }
    expect(new Set(told).size).toBe(2);
  });
});
