import { memoryPending } from "@openocpi/protocol";
import { type OperationId, operationTable } from "@openocpi/spec";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { secret, stored } from "../fuzz/stored.js";
import type { Ask } from "../support/conformance-ask.js";
import { from } from "../support/conformance-ask.js";
import { checkSame } from "../support/conformance-check.js";
import { net, role } from "../support/conformance-net.js";
import { cdr, clientInfo, session, tariff, token } from "../support/conformance-objects.js";
import { another } from "../support/conformance-partners.js";
import { connector, evse, foreign, location, updated } from "../support/conformance-story.js";
import { expectResult } from "../support/expected-result.js";

/** Volta is another partner; what is its own is called F1. Movendo tries to get at it. */
const volta = foreign;
const url = "http://127.0.0.1:1/results";
const patch = { last_updated: updated };
const start = (id: string) => ({ response_url: url, token: token(id, volta), location_id: "K1" });
const reserve = (id: string) => ({ ...start(id), expiry_date: updated, reservation_id: id });

/** The path and body with which an operation is tried on an object; or why there is nothing of another partner to try it on. */
type Attempt = { path: (id: string) => string; body?: (id: string) => object } | string;
const own = (module: string, below = "") => ({
  path: (id: string) => `/receiver/${module}/DE/XYZ/${id}${below}`,
});
const list = (module: string) => ({ path: () => `/sender/${module}?date_from=2020-01-01T00:00:00Z` });
const profile = (query: string) => ({
  path: (id: string) => `/receiver/chargingprofiles/${id}?${query}response_url=${encodeURIComponent(url)}`,
});
const command = (name: string, body: (id: string) => object) => ({
  path: () => `/receiver/commands/${name}`,
  body,
});
const everybody = "what we publish is for every partner, unless the policy says otherwise";
const noObject = "it names no object of a partner";

const attempts = {
  "versions.list": noObject,
  "versions.get": noObject,
  "credentials.get": noObject,
  "credentials.put": noObject,
  "credentials.post": noObject,
  "credentials.delete": noObject,
  "locations.sender.list": everybody,
  "locations.sender.get": everybody,
  "locations.sender.evse.get": everybody,
  "locations.sender.connector.get": everybody,
  "locations.receiver.get": own("locations"),
  "locations.receiver.put": { ...own("locations"), body: (id) => location(id, volta) },
  "locations.receiver.patch": { ...own("locations"), body: () => patch },
  "locations.receiver.evse.get": own("locations", "/E1"),
  "locations.receiver.evse.put": { ...own("locations", "/E1"), body: () => evse() },
  "locations.receiver.evse.patch": { ...own("locations", "/E1"), body: () => patch },
  "locations.receiver.connector.get": own("locations", "/E1/1"),
  "locations.receiver.connector.put": { ...own("locations", "/E1/1"), body: () => connector() },
  "locations.receiver.connector.patch": { ...own("locations", "/E1/1"), body: () => patch },
  "sessions.sender.list": list("sessions"),
  "sessions.sender.chargingPreferences.put": {
    path: (id) => `/sender/sessions/${id}/charging_preferences`,
    body: () => ({ profile_type: "CHEAP" }),
  },
  "sessions.receiver.get": own("sessions"),
  "sessions.receiver.put": { ...own("sessions"), body: (id) => session(id, volta) },
  "sessions.receiver.patch": { ...own("sessions"), body: () => patch },
  "cdrs.sender.list": list("cdrs"),
  "cdrs.receiver.post": { path: () => "/receiver/cdrs", body: (id) => cdr(id, volta) },
  "cdrs.receiver.get": own("cdrs"),
  "tariffs.sender.list": everybody,
  "tariffs.receiver.get": own("tariffs"),
  "tariffs.receiver.put": { ...own("tariffs"), body: (id) => tariff(id, volta) },
  "tariffs.receiver.delete": own("tariffs"),
  "tokens.sender.list": everybody,
  "tokens.sender.authorize.post": everybody,
  "tokens.receiver.get": own("tokens"),
  "tokens.receiver.put": { ...own("tokens"), body: (id) => token(id, volta) },
  "tokens.receiver.patch": { ...own("tokens"), body: () => patch },
  "commands.receiver.startSession.post": command("START_SESSION", start),
  "commands.receiver.stopSession.post": command("STOP_SESSION", (session_id) => ({
    response_url: url,
    session_id,
  })),
  "commands.receiver.reserveNow.post": command("RESERVE_NOW", reserve),
  "commands.receiver.cancelReservation.post": "its id is one of the caller's: the action is told whose",
  "commands.receiver.unlockConnector.post": everybody,
  "commands.sender.result.post": {
    path: (id) => `/sender/commands/START_SESSION/${id}`,
    body: () => ({ result: "ACCEPTED" }),
  },
  "chargingprofiles.receiver.get": profile("duration=60&"),
  "chargingprofiles.receiver.put": {
    path: (id) => `/receiver/chargingprofiles/${id}`,
    body: () => ({ charging_profile: { charging_rate_unit: "W" }, response_url: url }),
  },
  "chargingprofiles.receiver.delete": profile(""),
  "chargingprofiles.sender.put": "the Session is one of the caller's: the action is told whose",
  "chargingprofiles.sender.activeResult.post": {
    path: (id) => `/sender/chargingprofiles/results/active/${id}`,
    body: () => ({ result: "REJECTED" }),
  },
  "chargingprofiles.sender.setResult.post": {
    path: (id) => `/sender/chargingprofiles/results/set/${id}`,
    body: () => ({ result: "REJECTED" }),
  },
  "chargingprofiles.sender.clearResult.post": {
    path: (id) => `/sender/chargingprofiles/results/clear/${id}`,
    body: () => ({ result: "REJECTED" }),
  },
  "hubclientinfo.sender.list": everybody,
  "hubclientinfo.receiver.get": { path: () => "/receiver/hubclientinfo/DE/XYZ" },
  "hubclientinfo.receiver.put": {
    path: () => "/receiver/hubclientinfo/DE/XYZ",
    body: () => clientInfo(volta),
  },
} as const satisfies Record<OperationId, Attempt>;

/** What starts the results that are posted to us. */
const kinds = {
  "commands.sender.result.post": "commands.receiver.startSession.post",
  "chargingprofiles.sender.activeResult.post": "chargingprofiles.receiver.get",
  "chargingprofiles.sender.setResult.post": "chargingprofiles.receiver.put",
  "chargingprofiles.sender.clearResult.post": "chargingprofiles.receiver.delete",
} as const;
const isResult = (id: OperationId): id is keyof typeof kinds => id in kinds;

const partner = {
  endpoints: [{ identifier: "credentials", role: "SENDER", url: "http://127.0.0.1:1/c" }],
} as const;
const storage = stored();
const pending = memoryPending();
const here = await net({
  options: { modules: storage, pending, network: { allowPrivate: true } },
  partner,
});
const asVolta = await another(here, "volta", {
  ...partner,
  roles: [role(volta, "CPO"), role(volta, "EMSP")],
});
const modules = ["locations", "sessions", "cdrs", "tariffs", "tokens"] as const;
const everythingOfVolta = () =>
  Promise.all(
    modules.map(async (module) => {
      const { http, body } = await asVolta("GET", `/receiver/${module}/DE/XYZ/F1`);
      expect(http).toBe(200);
      return body.data;
    }),
  );
const before = await everythingOfVolta();
beforeEach(() => {
  Object.assign(storage, stored());
  here.events.length = 0;
});
afterAll(() => here[Symbol.asyncDispose]());

describe("a partner reaches for what is another's", () => {
  for (const [id, found] of Object.entries(attempts)) {
    const operation = id as OperationId;
    const attempt: Attempt = found;
    if (typeof attempt === "string") continue;
    const guises: [string, Ask["headers"]][] = [
      ["as itself", {}],
      ["as if it were the other", from(volta)],
    ];
    test.each(guises)(
      `${operation} %s: answered as if it were not there, and nothing is changed`,
      async (_, headers = {}) => {
        const object = isResult(operation) ? await expectResult(pending, "volta", kinds[operation]) : "F1";
        const { method } = operationTable[operation];
        const ask = (id: string) => {
          const body = attempt.body?.(id);
          return here.ask(method.toUpperCase(), attempt.path(id), {
            headers,
            ...(body && { json: body }),
          });
        };
        const answer = await ask(object);
        expect(answer.text).not.toContain(secret);
        expect(answer.items.map((item) => item.id)).not.toContain("F1");
        if (!operation.endsWith(".list")) checkSame(answer, await ask("NONE"));
        if (method !== "get") expect(await everythingOfVolta()).toEqual(before);
        expect(here.eventsOf("result")).toEqual([]);
      },
    );
  }
});
