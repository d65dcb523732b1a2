import { memoryPartners, memoryPending } from "@openocpi/protocol";
import { type Kind, ocpi } from "@openocpi/server";
import { defaultRoles, type OcpiNet, ocpiNet } from "@openocpi/server/testing";
import express from "express";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { asking } from "../support/asking.js";
import { type EventLog, eventLog } from "../support/event-log.js";
import { responding, type ScriptedPartner, scriptPartner } from "../support/scripted-partner.js";

const accepted = { result: "ACCEPTED" } as const;
const start = "commands.receiver.startSession.post";
const kinds: readonly (readonly [kind: Kind, path: RegExp, timedOut: string])[] = [
  [start, /\/commands\/START_SESSION\/[^/]+$/, "TIMEOUT"],
  ["commands.receiver.stopSession.post", /\/commands\/STOP_SESSION\/[^/]+$/, "TIMEOUT"],
  ["commands.receiver.reserveNow.post", /\/commands\/RESERVE_NOW\/[^/]+$/, "TIMEOUT"],
  ["commands.receiver.cancelReservation.post", /\/commands\/CANCEL_RESERVATION\/[^/]+$/, "TIMEOUT"],
  ["commands.receiver.unlockConnector.post", /\/commands\/UNLOCK_CONNECTOR\/[^/]+$/, "TIMEOUT"],
  ["chargingprofiles.receiver.get", /\/chargingprofiles\/results\/active\/[^/]+$/, "UNKNOWN"],
  ["chargingprofiles.receiver.put", /\/chargingprofiles\/results\/set\/[^/]+$/, "UNKNOWN"],
  ["chargingprofiles.receiver.delete", /\/chargingprofiles\/results\/clear\/[^/]+$/, "UNKNOWN"],
];

const pending = memoryPending();
const partners = memoryPartners();
let log: EventLog;
let net: OcpiNet<"emsp">;
let cpo: ScriptedPartner;
let rival: ScriptedPartner;

const senders = { commands: { sender: {} }, chargingprofiles: { sender: {} } };

beforeAll(async () => {
  log = eventLog();
  cpo = await scriptPartner();
  rival = await scriptPartner("rival", { country_code: "NL", party_id: "RIV" });
  net = await ocpiNet({
    // Short, for it counts where a partner says nothing of its own: with a timeout of 0.
    emsp: { modules: senders, pending, partners, onEvent: log.onEvent, resultTimeoutSeconds: 0.02 },
  });
  await cpo.meet(net.emsp.platform);
  await rival.meet(net.emsp.platform);
});
afterAll(async () => {
  await net.close();
  await cpo[Symbol.asyncDispose]();
  await rival[Symbol.asyncDispose]();
});

/** Asks for something; the CPO answers ACCEPTED, and names so many seconds. */
async function ask({
  kind = start,
  timeout = 30,
  correlationId,
  platform = net.emsp.platform,
}: {
  kind?: Kind;
  timeout?: number;
  correlationId?: string;
  platform?: typeof net.emsp.platform;
} = {}) {
  cpo.answer = () => responding("ACCEPTED", timeout);
  const { id, result } = await asking[kind](platform, { partner: "cpo" }, { correlationId });
  const { responseUrl: response_url, headers } = cpo.last;
  return { id, result, response_url, correlationId: headers["x-correlation-id"] };
}
const post = (url: string, json: unknown = accepted, as: ScriptedPartner = cpo) => as.post(url, json);
const codes = ({ http, code }: { http: number; code: unknown }) => [http, code];
const taken = [200, 1000];
const unexpected = [404, 2000];

describe("a result that a partner owes us", () => {
  for (const [kind, path] of kinds) {
    test(`CMD-03: ${kind} has a response_url of our own, unique, of at most 255 characters`, async () => {
      const [one, other] = [await ask({ kind }), await ask({ kind })];
      expect(one.response_url).toMatch(path);
      expect(one.response_url.startsWith(`${net.emsp.url}/2.2.1/sender/`)).toBe(true);
      expect(one.response_url.length).toBeLessThanOrEqual(255);
      expect(other.response_url).not.toBe(one.response_url);
    });
  }

  test("CMD-03: it is matched by its URL, and the answer to it has no data", async () => {
    const [first, second] = [await ask(), await ask()];
    const answer = await post(second.response_url, { result: "EVSE_OCCUPIED" });
    expect(answer).toMatchObject({ http: 200, members: ["status_code", "timestamp"] });
    expect(await second.result).toEqual({ result: "EVSE_OCCUPIED" });
    expect(codes(await post(first.response_url))).toEqual(taken);
    expect(await first.result).toEqual(accepted);
  });

  test("P-21: it is an event, with the correlation id of the request", async () => {
    const { id, response_url, correlationId } = await ask({ correlationId: "my-request" });
    expect(correlationId).toBe("my-request");
    await post(response_url);
    expect(await log.until("result", (event) => event.id === id)).toMatchObject({
      direction: "out",
      kind: start,
      partner: "cpo",
      result: "ACCEPTED",
      late: false,
      correlationId: "my-request",
    });
  });

  test("P-21: it is kept before the request is sent", async () => {
    const { id, response_url: responseUrl, correlationId } = await ask();
    expect(await pending.get(id)).toMatchObject({
      direction: "out",
      partner: "cpo",
      kind: start,
      responseUrl,
      correlationId,
      state: "pending",
    });
  });

  test("P-21: one that overtakes the answer is taken", async () => {
    cpo.answer = async ({ responseUrl }) => {
      await post(responseUrl, { result: "EVSE_OCCUPIED" });
      return responding("ACCEPTED");
    };
    const { id, result } = await asking[start](net.emsp.platform, { partner: "cpo" });
    expect(await result).toEqual({ result: "EVSE_OCCUPIED" });
    expect(log.of("result", (event) => event.id === id)).toHaveLength(1);
  });

  test("P-21: a repeat gets HTTP 200, changes nothing, and is told as late", async () => {
    const { id, response_url, result } = await ask();
    await post(response_url);
    expect(codes(await post(response_url, { result: "FAILED" }))).toEqual(taken);
    const late = await log.until("result", (event) => event.id === id && event.late);
    expect(late.result).toBe("FAILED");
    expect(await result).toEqual(accepted);
    expect(await pending.get(id)).toMatchObject({ state: "completed", result: accepted });
  });

  test("P-21: of 10 at once one counts", async () => {
    const { id, response_url } = await ask();
    await Promise.all(Array.from({ length: 10 }, () => post(response_url)));
    const told = log.of("result", (event) => event.id === id);
    expect(told.map(({ late }) => late).sort()).toEqual([false, ...Array.from({ length: 9 }, () => true)]);
  });

  test("P-21: that of another partner is 404, and changes nothing", async () => {
    const { response_url, result } = await ask();
    expect(codes(await post(response_url, { result: "FAILED" }, rival))).toEqual(unexpected);
    await post(response_url);
    expect(await result).toEqual(accepted);
  });

  test("P-21: somebody else's is answered exactly like one that nobody waits for", async () => {
    const { id, response_url } = await ask();
    const mine = await post(response_url, accepted, rival);
    expect(mine).toEqual(await post(response_url.replace(id, "nobody"), accepted, rival));
  });

  test("P-21: an unknown id is 404", async () => {
    const url = `${net.emsp.url}/2.2.1/sender/commands/START_SESSION/nobody`;
    expect(codes(await post(url))).toEqual(unexpected);
  });

  test("AUTH-02: without a token it is 401, and changes nothing", async () => {
    const { id, response_url } = await ask();
    const answer = await net.emsp.fetch(response_url, { method: "POST", json: accepted });
    expect(answer.status).toBe(401);
    expect((await pending.get(id))?.state).toBe("pending");
  });

  for (const [what, kind, from, to] of [
    ["of another command", start, "START_SESSION", "STOP_SESSION"],
    ["of clearing instead of setting a profile", "chargingprofiles.receiver.put", "/set/", "/clear/"],
    [
      "of a command instead of a profile",
      "chargingprofiles.receiver.put",
      "chargingprofiles/results/set",
      "commands/START_SESSION",
    ],
  ] as const) {
    test(`P-21: a result ${what} is 404, and changes nothing`, async () => {
      const { id, response_url } = await ask({ kind });
      expect(codes(await post(response_url.replace(from, to)))).toEqual(unexpected);
      expect((await pending.get(id))?.state).toBe("pending");
    });
  }

  test("P-12: a value that the standard does not know is 2001; the right one is still taken", async () => {
    const { response_url, result } = await ask();
    expect(codes(await post(response_url, { result: "PERHAPS" }))).toEqual([200, 2001]);
    expect(codes(await post(response_url, {}))).toEqual([200, 2001]);
    expect(codes(await post(response_url))).toEqual(taken);
    expect(await result).toEqual(accepted);
  });

  test("CMD-08: a cancellation after the result counts once, and is told by the event", async () => {
    const kind = "commands.receiver.reserveNow.post";
    const { id, response_url, result } = await ask({ kind });
    const canceled = { result: "CANCELED_RESERVATION" };
    for (const each of [accepted, canceled, canceled])
      expect(codes(await post(response_url, each))).toEqual(taken);
    expect(await result).toEqual(accepted);
    const told = log.of("result", (event) => event.id === id);
    expect(told.map(({ result, late }) => [result, late])).toEqual([
      ["ACCEPTED", false],
      ["CANCELED_RESERVATION", false],
      ["CANCELED_RESERVATION", true],
    ]);
  });

  test("P-21: without a `publicUrl` nothing is asked: partners could not be told where to post it", async () => {
    const platform = ocpi({ roles: [defaultRoles.emsp], modules: senders, partners });
    onTestFinished(() => platform.close());
    const before = cpo.asked.length;
    await expect(ask({ platform })).rejects.toThrow("publicUrl");
    expect(cpo.asked).toHaveLength(before);
  });
});

describe("a result that could not be posted to us", () => {
  for (const [kind] of kinds) {
    const module = kind.startsWith("commands") ? "commands" : "chargingprofiles";
    test(`CMD-03: ${kind} is not asked for without ${module}.sender`, async () => {
      const platform = ocpi({
        roles: [defaultRoles.emsp],
        modules: { ...senders, [module]: {} },
        publicUrl: "https://ocpi.example/ocpi",
        partners,
      });
      onTestFinished(() => platform.close());
      const before = cpo.asked.length;
      await expect(ask({ kind, platform })).rejects.toThrow(`modules.${module}.sender`);
      expect(cpo.asked).toHaveLength(before);
    });
  }
});

describe("a result that another process takes in", () => {
  for (const [kind, , timedOut] of kinds) {
    test(`P-21: ${kind} settles the promise at the deadline, and is no event of ours`, async () => {
      const { id, result } = await ask({ kind, timeout: 0 });
      const theirs = { result: "REJECTED" };
      await pending.claim(id, { state: "completed", result: theirs });
      expect(await result).toEqual(theirs);
      expect(log.of("result", (event) => event.id === id)).toEqual([]);
    });

    test(`P-21: ${kind} that ended without one settles the promise with ${timedOut}`, async () => {
      const { id, result } = await ask({ kind, timeout: 0 });
      await pending.claim(id, { state: "timeout" });
      expect(await result).toEqual({ result: timedOut });
    });
  }

  test("P-21: it settles the promise long before the deadline", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const platform = ocpi({
      roles: [defaultRoles.emsp],
      modules: senders,
      publicUrl: "https://ocpi.example/ocpi",
      network: { allowPrivate: true },
      pending,
      partners,
    });
    onTestFinished(() => platform.close());
    const { id, result } = await ask({ platform, timeout: 3600 });
    await pending.claim(id, { state: "completed", result: accepted });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await result).toEqual(accepted);
  });
});

describe("a result that does not come", () => {
  for (const [kind, , timedOut] of kinds) {
    test(`CMD-03: ${kind} ends in ${timedOut} at its deadline`, async () => {
      const { id, result } = await ask({ kind, timeout: 0 });
      expect(await result).toEqual({ result: timedOut });
      expect(await log.until("result", (event) => event.id === id)).toMatchObject({
        result: timedOut,
        late: false,
        direction: "out",
      });
    });
  }

  test("CMD-03: the deadline is kept to, and not noticed by the next look at the store alone", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const platform = ocpi({
      roles: [defaultRoles.emsp],
      modules: senders,
      publicUrl: net.emsp.url,
      network: { allowPrivate: true },
      partners,
      resultTimeoutSeconds: 0.02,
    });
    onTestFinished(() => platform.close());
    expect(await (await ask({ platform, timeout: 0 })).result).toEqual({ result: "TIMEOUT" });
  });

  test("P-21: what comes after the deadline gets HTTP 200, and is told as late", async () => {
    const { id, response_url, result } = await ask({ timeout: 0 });
    await result;
    expect(codes(await post(response_url))).toEqual(taken);
    const late = await log.until("result", (event) => event.id === id && event.late);
    expect(late.result).toBe("ACCEPTED");
    expect((await pending.get(id))?.state).toBe("timeout");
  });
});

describe("after a restart", () => {
  /** The eMSP again, with the same stores, where it was before. */
  async function restarted(): Promise<{ log: EventLog; base: string; stop: () => Promise<void> }> {
    const again = eventLog();
    const platform = ocpi({
      roles: [defaultRoles.emsp],
      modules: senders,
      publicUrl: net.emsp.url,
      network: { allowPrivate: true },
      pending,
      partners,
      onEvent: again.onEvent,
    });
    const server = express().use("/ocpi", platform.router).listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("the server has no port");
    return {
      log: again,
      base: `http://127.0.0.1:${address.port}/ocpi`,
      async stop() {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
        await platform.close();
      },
    };
  }

  test("P-21: a result that comes then is told by the event", async () => {
    const { id, response_url } = await ask();
    const { log: again, base, stop } = await restarted();
    expect(codes(await post(response_url.replace(net.emsp.url, base)))).toEqual(taken);
    const told = await again.until("result", (event) => event.id === id);
    expect(told).toMatchObject({ direction: "out", result: "ACCEPTED", late: false });
    await stop();
  });

  test("P-21: one that comes to the new process while the old one lives settles its promise", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const old = ocpi({
      roles: [defaultRoles.emsp],
      modules: senders,
      publicUrl: net.emsp.url,
      network: { allowPrivate: true },
      pending,
      partners,
    });
    const expected = await ask({ platform: old, timeout: 3600 });
    const { base, stop } = await restarted();
    expect(codes(await post(expected.response_url.replace(net.emsp.url, base)))).toEqual(taken);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await expected.result).toEqual(accepted);
    await stop();
    await old.close();
  });

  test("P-21: a deadline that passed meanwhile ends in TIMEOUT", async () => {
    const id = "asked-before";
    await pending.add({
      id,
      direction: "out",
      partner: "cpo",
      kind: start,
      responseUrl: `${net.emsp.url}/2.2.1/sender/commands/START_SESSION/${id}`,
      deadline: "2026-01-01T00:00:00Z",
      correlationId: "before",
      state: "pending",
    });
    const { log: again, stop } = await restarted();
    const told = await again.until("result", (event) => event.id === id);
    expect(told).toMatchObject({ direction: "out", result: "TIMEOUT", late: false, correlationId: "before" });
    await stop();
  });
});
