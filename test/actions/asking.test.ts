import { memoryPartners, memoryPending } from "@openocpi/protocol";
import { AnswerLost, type Kind, memoryCrud, type OcpiOptions, ocpi } from "@openocpi/server";
import { defaultRoles, ocpiNet } from "@openocpi/server/testing";
import type { Session } from "@openocpi/spec";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { driver } from "../support/actions-bodies.js";
import { asking, kinds } from "../support/asking.js";
import { token } from "../support/conformance-objects.js";
import { eventLog } from "../support/event-log.js";
import {
  oca,
  responding,
  type ScriptedAnswer,
  type ScriptedPartner,
  scriptPartner,
} from "../support/scripted-partner.js";

const start = "commands.receiver.startSession.post";
const mov = { country_code: "BE", party_id: "MOV" };
const accepted = { result: "ACCEPTED" };
const modules = {
  commands: { sender: {} },
  chargingprofiles: { sender: {} },
  sessions: { receiver: memoryCrud<Session>() },
};

/** An eMSP, and a CPO that answers what the test says. */
async function stage(options: Partial<OcpiOptions> = {}) {
  const kept = { pending: memoryPending(), partners: memoryPartners() };
  const log = eventLog();
  const net = await ocpiNet({ emsp: { modules, ...kept, onEvent: log.onEvent, ...options } });
  onTestFinished(() => net.close());
  const cpo = await scriptPartner();
  onTestFinished(() => cpo[Symbol.asyncDispose]());
  await cpo.meet(net.emsp.platform);
  return { net, cpo, log, kept, platform: net.emsp.platform };
}

/** Everything that a request says, but for ids that are new each time. */
const saidBy = ({ method, path, query, body }: ScriptedPartner["last"]) => {
  const { response_url: _, authorization_reference: __, ...rest } = body;
  const parameters = Object.fromEntries([...query].filter(([name]) => name !== "response_url"));
  return { method, path, query: parameters, body: rest };
};
const place = { location_id: "LOC1" };
const expected: Record<Kind, object> = {
  "commands.receiver.startSession.post": {
    path: "/commands/START_SESSION",
    body: { token: driver, ...place },
  },
  "commands.receiver.stopSession.post": { path: "/commands/STOP_SESSION", body: { session_id: "S1" } },
  "commands.receiver.reserveNow.post": {
    path: "/commands/RESERVE_NOW",
    body: { token: driver, expiry_date: "2026-03-03T17:00:00Z", reservation_id: "R-1", ...place },
  },
  "commands.receiver.cancelReservation.post": {
    path: "/commands/CANCEL_RESERVATION",
    body: { reservation_id: "R-1" },
  },
  "commands.receiver.unlockConnector.post": {
    path: "/commands/UNLOCK_CONNECTOR",
    body: { ...place, evse_uid: "E1", connector_id: "1" },
  },
  "chargingprofiles.receiver.get": {
    method: "GET",
    path: "/chargingprofiles/S%2F1",
    query: { duration: "900" },
  },
  "chargingprofiles.receiver.put": {
    method: "PUT",
    path: "/chargingprofiles/S%2F1",
    body: { charging_profile: { charging_rate_unit: "W" } },
  },
  "chargingprofiles.receiver.delete": { method: "DELETE", path: "/chargingprofiles/S%2F1" },
};

describe("what a partner is asked for", () => {
  it.each(kinds)(
    "%s: it gets the request of the document, and its result comes back (CMD-01, CHP-01)",
    async (kind) => {
      const { platform, cpo, net } = await stage();
      const { id, response, result } = await asking[kind](platform, { partner: "cpo" });
      expect(response).toEqual({ result: "ACCEPTED", timeout: 30 });
      expect(saidBy(cpo.last)).toEqual({ method: "POST", query: {}, body: {}, ...expected[kind] });
      expect(cpo.last.headers).toMatchObject({
        ...{ "ocpi-to-country-code": "NL", "ocpi-to-party-id": "OCA" },
        ...{ "ocpi-from-country-code": "BE", "ocpi-from-party-id": "MOV" },
      });
      expect(cpo.last.responseUrl.startsWith(`${net.emsp.url}/2.2.1/sender/`)).toBe(true);
      expect(cpo.last.responseUrl).toContain(id);
      const profile = {
        start_date_time: "2026-03-02T10:00:00Z",
        charging_profile: { charging_rate_unit: "A" },
      };
      const came = { ...accepted, ...(kind === "chargingprofiles.receiver.get" && { profile }) };
      expect(await cpo.post(cpo.last.responseUrl, came)).toMatchObject({ code: 1000 });
      expect(await result).toEqual(came);
    },
  );

  it.each(kinds)("%s: each has a response_url of its own (CMD-03)", async (kind) => {
    const { platform, cpo } = await stage();
    for (const _ of [1, 2, 3]) await asking[kind](platform, { partner: "cpo" });
    expect(new Set(cpo.asked.map(({ responseUrl }) => responseUrl)).size).toBe(3);
  });

  it("is kept before it is sent (P-21)", async () => {
    const { platform, cpo, kept } = await stage();
    let found: unknown;
    cpo.answer = async ({ responseUrl }) => {
      found = await kept.pending.get(responseUrl.split("/").at(-1) ?? "");
      return responding("ACCEPTED");
    };
    await asking[start](platform, { partner: "cpo" }, { correlationId: "mine" });
    expect(cpo.last.headers["x-correlation-id"]).toBe("mine");
    expect(found).toMatchObject({
      ...{ direction: "out", partner: "cpo", kind: start, state: "pending", correlationId: "mine" },
      responseUrl: cpo.last.responseUrl,
      authorizationReference: cpo.last.body.authorization_reference,
    });
  });

  it("can be asked of a party, which is called wherever it is", async () => {
    const { platform, cpo } = await stage();
    const { result } = await platform.commands.stopSession(oca, { session_id: "S1" });
    await cpo.post(cpo.last.responseUrl);
    expect(await result).toEqual(accepted);
    const nobody = platform.commands.stopSession(
      { country_code: "FR", party_id: "YYY" },
      { session_id: "S1" },
    );
    await expect(nobody).rejects.toMatchObject({ name: "NoRoute", reason: "unknown" });
    await expect(platform.commands.stopSession({ partner: "x" }, { session_id: "S1" })).rejects.toThrow(
      "x is not registered",
    );
    expect(cpo.asked).toHaveLength(1);
  });

  it("of a party with two connections goes to the one that takes commands (P-3)", async () => {
    const { platform, cpo } = await stage();
    const expects = { sharedParties: [oca] };
    await platform.partners.update("cpo", (found) => {
      if (!found) throw new Error("there is no such partner");
      return { ...found, expects };
    });
    const other = await scriptPartner("a");
    onTestFinished(() => other[Symbol.asyncDispose]());
    await other.meet(platform, { expects, endpoints: [] });
    await asking[start](platform, oca);
    expect([cpo.asked.length, other.asked.length]).toEqual([1, 0]);
  });

  it("does not queue behind what is under way: a driver waits", async () => {
    const { platform, cpo } = await stage();
    const caller = new AbortController();
    cpo.answer = ({ path }) => (path.startsWith("/tokens") ? "never" : responding("ACCEPTED"));
    await cpo.meet(platform);
    const busy = Array.from({ length: 30 }, async () => {
      const { tokens } = await platform.partner("cpo");
      return tokens.sender.list({}, { signal: caller.signal }).toArray();
    });
    for (const each of busy) each.catch(() => {});
    await asking[start](platform, { partner: "cpo" });
    await asking[start](platform, oca);
    caller.abort();
    await Promise.allSettled(busy);
  });

  it("is FROM the party of its Token where we have several, unless told otherwise (ROUT-02)", async () => {
    const second = { country_code: "LU", party_id: "MOL" };
    const roles = [mov, second].map((party) => ({ ...defaultRoles.emsp, ...party }));
    const { platform, cpo } = await stage({ roles });
    const ours = token("T1", second);
    const to = { partner: "cpo" };
    await platform.commands.startSession(to, { token: ours, location_id: "LOC1" });
    expect(cpo.last.headers).toMatchObject({ "ocpi-from-country-code": "LU", "ocpi-from-party-id": "MOL" });
    await platform.commands.startSession(to, { token: ours, location_id: "LOC1" }, { from: mov });
    expect(cpo.last.headers).toMatchObject({ "ocpi-from-country-code": "BE", "ocpi-from-party-id": "MOV" });
    await platform.commands.stopSession(to, { session_id: "S1" }, { from: mov });
    expect(cpo.last.headers).toMatchObject({ "ocpi-from-country-code": "BE", "ocpi-from-party-id": "MOV" });
  });
});

describe("whose Token may be sent along (CMD-06)", () => {
  const foreign = token("T1", { country_code: "DE", party_id: "XYZ" });
  const reservation = { expiry_date: "2026-03-03T17:00:00Z", reservation_id: "R-1", location_id: "LOC1" };

  it("somebody else's is refused here, and nothing is sent", async () => {
    const { platform, cpo, kept } = await stage();
    const to = { partner: "cpo" };
    const { startSession, reserveNow } = platform.commands;
    for (const asked of [
      startSession(to, { token: foreign, location_id: "LOC1" }),
      reserveNow(to, { token: foreign, ...reservation }),
      startSession(to, { token: foreign, location_id: "LOC1" }, { from: mov }),
    ]) {
      await expect(asked).rejects.toThrow(TypeError);
      await expect(asked).rejects.toThrow("the Token is of DE*XYZ, which is none of our parties");
    }
    expect(cpo.asked).toEqual([]);
    expect(await kept.pending.due(new Date(8.64e15))).toEqual([]);
  });

  it("that of a party of ours which the partner does not know is refused as well (P-6)", async () => {
    const second = { country_code: "LU", party_id: "MOL" };
    const roles = [mov, second].map((party) => ({ ...defaultRoles.emsp, ...party }));
    const { net, cpo, platform } = await stage({ roles });
    const shown = await scriptPartner("shown", { country_code: "NL", party_id: "SHO" });
    onTestFinished(() => shown[Symbol.asyncDispose]());
    await shown.meet(net.emsp.platform, { offer: { parties: [mov] } });
    const request = { token: token("T1", second), location_id: "LOC1" };
    await expect(platform.commands.startSession({ partner: "shown" }, request)).rejects.toThrow("LU*MOL");
    await platform.commands.startSession({ partner: "cpo" }, request);
    expect([shown.asked.length, cpo.asked.length]).toEqual([0, 1]);
  });

  it("ours is sent, however its party is written (TYPE-01)", async () => {
    const { platform, cpo } = await stage();
    const written = token("T1", { country_code: "be", party_id: "Mov" });
    await platform.commands.startSession({ partner: "cpo" }, { token: written, location_id: "LOC1" });
    expect(cpo.last.body.token).toEqual(written);
  });
});

describe("an answer that is not ACCEPTED is final (CMD-02)", () => {
  const words: readonly [Kind, string][] = [
    ...kinds.flatMap((kind): [Kind, string][] => [
      [kind, "REJECTED"],
      [kind, "NOT_SUPPORTED"],
      [kind, "UNKNOWN_SESSION"],
    ]),
    ["chargingprofiles.receiver.put", "TOO_OFTEN"],
  ];
  it.each(words)("%s: %s", async (kind, word) => {
    const { platform, cpo, log, kept } = await stage({ resultTimeoutSeconds: 0.02 });
    cpo.answer = () => responding(word, 0);
    const { id, response, result } = await asking[kind](platform, { partner: "cpo" });
    expect(response.result).toBe(word);
    expect(await result).toBeUndefined();
    expect(await platform.result(id)).toMatchObject({ kind, partner: "cpo", state: "refused", response });
    expect(await platform.result(id)).not.toHaveProperty("result");
    // One that does end, and later than this one would have.
    cpo.answer = () => responding("ACCEPTED", 0);
    await (await asking[kind](platform, { partner: "cpo" })).result;
    expect(log.of("result", (event) => event.id === id)).toEqual([]);
    expect((await kept.pending.get(id))?.state).toBe("timeout");
  });

  it("a result that comes all the same is told as late, and changes nothing", async () => {
    const { platform, cpo, log } = await stage();
    cpo.answer = () => responding("REJECTED");
    const { id } = await asking[start](platform, { partner: "cpo" });
    expect(await cpo.post(cpo.last.responseUrl)).toMatchObject({ http: 200, code: 1000 });
    expect(await log.until("result", (event) => event.id === id)).toMatchObject({ late: true });
    expect(await platform.result(id)).toMatchObject({ state: "refused" });
  });
});

describe("a request that fails", () => {
  const final: readonly [string, ScriptedAnswer, object][] = [
    ["2003, an unknown Location (CMD-04)", { status_code: 2003 }, { code: 2003 }],
    ["3000", { status_code: 3000 }, { code: 3000 }],
    ["HTTP 500 with an OCPI answer", { http: 500, status_code: 3000 }, { code: 3000, http: 500 }],
    ["4003, where the Hub has not reached the CPO", { status_code: 4003 }, { code: 4003 }],
    ["HTTP 404 of a gateway", { http: 404, text: "not here" }, { http: 404 }],
  ];
  it.each(final)("%s: nothing will come, and nothing is waited for", async (_, answer, failure) => {
    const { platform, cpo, kept } = await stage();
    cpo.answer = () => answer;
    const asked = asking[start](platform, { partner: "cpo" });
    await expect(asked).rejects.toMatchObject({ name: "PartnerError", ...failure });
    expect(await kept.pending.due(new Date(8.64e15))).toEqual([]);
    const id = cpo.last.responseUrl.split("/").at(-1) ?? "";
    expect(await platform.result(id)).toMatchObject({ state: "refused" });
  });

  it("a partner without the interface: nothing was sent (P-9)", async () => {
    const { platform, kept } = await stage();
    await platform.partners.update("cpo", (found) => {
      if (!found) throw new Error("there is no such partner");
      return { ...found, endpoints: [] };
    });
    await expect(asking[start](platform, { partner: "cpo" })).rejects.toThrow("no commands endpoint");
    expect(await kept.pending.due(new Date(8.64e15))).toEqual([]);
  });

  const lost: readonly [string, ScriptedAnswer, object?][] = [
    ["a connection that breaks", "hang up"],
    ["no answer in time", "never", { timeout: 1_500 }],
    ["HTTP 502 of a gateway", { http: 502, text: "<html>bad gateway</html>" }],
    ["an answer that is none", { text: "thank you" }],
    ["an answer that nobody understands", { data: { result: "PERHAPS", timeout: 1 } }],
    ["4002, where the Hub waited in vain", { status_code: 4002 }],
  ];
  it.each(lost)("%s: AnswerLost, and the result may still come (P-21)", async (_, answer, options) => {
    const { platform, cpo, log } = await stage();
    cpo.answer = () => answer;
    const failure = await asking[start](platform, { partner: "cpo" }, options).catch(
      (error: unknown) => error,
    );
    if (!(failure instanceof AnswerLost)) throw failure;
    expect(failure).toMatchObject({ kind: start, partner: "cpo", cause: expect.any(Error) });
    expect(failure.message).toContain("may have got");
    expect(failure.authorization_reference).toBe(cpo.last.body.authorization_reference);
    expect(await platform.result(failure.id)).toMatchObject({ state: "pending" });
    expect(await platform.result(failure.id)).not.toHaveProperty("response");
    expect(await cpo.post(cpo.last.responseUrl)).toMatchObject({ code: 1000 });
    expect(await failure.result).toEqual(accepted);
    expect(await log.until("result", ({ id }) => id === failure.id)).toMatchObject({ late: false });
  });

  it("a caller that gives up loses the answer too", async () => {
    const { platform, cpo } = await stage();
    const caller = new AbortController();
    cpo.answer = () => {
      caller.abort();
      return "never";
    };
    const asked = asking[start](platform, { partner: "cpo" }, { signal: caller.signal });
    await expect(asked).rejects.toBeInstanceOf(AnswerLost);
  });

  it("a store that cannot note the answer: it is an answer all the same, and an event", async () => {
    const pending = memoryPending();
    const { platform, cpo, log } = await stage({
      pending: { ...pending, note: () => Promise.reject(new Error("disk full")) },
    });
    const { response, result } = await asking[start](platform, { partner: "cpo" });
    expect(response).toMatchObject(accepted);
    expect(await log.until("error")).toMatchObject({ error: new Error("disk full"), operation: start });
    await cpo.post(cpo.last.responseUrl);
    expect(await result).toEqual(accepted);
  });
});

describe("how long a result is waited for (CMD-03)", () => {
  const secondsOf = async ({ kept }: Awaited<ReturnType<typeof stage>>, id: string) =>
    (Date.parse((await kept.pending.get(id))?.deadline ?? "") - Date.now()) / 1000;

  it.each<[string, number, number]>([
    ["as long as the partner says, and what the way takes", 60, 65],
    ["longer than nobody has said", 3600, 3605],
    ["not for ever", 2_000_000_000, 86_400],
    ["as long as we say, where it says 0", 0, 7],
  ])("%s", async (_, timeout, seconds) => {
    const here = await stage({ resultTimeoutSeconds: 7 });
    here.cpo.answer = () => responding("ACCEPTED", timeout);
    const { id } = await asking[start](here.platform, { partner: "cpo" });
    expect(Math.round(await secondsOf(here, id))).toBe(seconds);
  });

  it("ten minutes, where the answer got lost", async () => {
    const here = await stage();
    here.cpo.answer = () => "hang up";
    const failure = await asking[start](here.platform, { partner: "cpo" }).catch((error: unknown) => error);
    if (!(failure instanceof AnswerLost)) throw failure;
    expect(Math.round(await secondsOf(here, failure.id))).toBe(600);
  });

  it("then it is TIMEOUT, for the promise, the event and result() alike", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const { platform, cpo, log } = await stage();
    cpo.answer = () => responding("ACCEPTED", 60);
    const { id, result } = await asking[start](platform, { partner: "cpo" });
    await vi.advanceTimersByTimeAsync(55_000);
    expect(await platform.result(id)).toMatchObject({ state: "pending" });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await result).toEqual({ result: "TIMEOUT" });
    expect(await log.until("result")).toMatchObject({ id, result: "TIMEOUT", late: false });
    expect(await platform.result(id)).toMatchObject({ state: "timeout", result: { result: "TIMEOUT" } });
  });
});

describe("platform.result() (P-21)", () => {
  it("knows what has come, what has not, and nothing of what nobody asked for", async () => {
    const { platform, cpo } = await stage();
    const { id, result } = await asking[start](platform, { partner: "cpo" });
    const { authorization_reference } = cpo.last.body;
    const about = { kind: start, partner: "cpo", authorization_reference };
    const response = { result: "ACCEPTED", timeout: 30 };
    expect(await platform.result(id)).toEqual({ ...about, state: "pending", response });
    await cpo.post(cpo.last.responseUrl, { result: "EVSE_OCCUPIED" });
    await result;
    expect(await platform.result(id)).toEqual({
      ...{ ...about, response },
      state: "completed",
      result: { result: "EVSE_OCCUPIED" },
    });
    expect(await platform.result("nobody")).toBeUndefined();
  });

  it("knows that a reservation was canceled after all (CMD-08)", async () => {
    const { platform, cpo } = await stage();
    const { id, result } = await asking["commands.receiver.reserveNow.post"](platform, { partner: "cpo" });
    const { responseUrl } = cpo.last;
    await cpo.post(responseUrl);
    expect(await result).toEqual(accepted);
    await cpo.post(responseUrl, { result: "CANCELED_RESERVATION" });
    expect(await platform.result(id)).toMatchObject({
      state: "completed",
      result: { result: "CANCELED_RESERVATION" },
    });
  });

  it("knows nothing of results that we owe: those are the partner's", async () => {
    const { platform, kept } = await stage();
    const owed = { id: "owed", direction: "in", partner: "cpo", kind: start, state: "pending" } as const;
    const rest = {
      responseUrl: "https://cpo.example/1",
      deadline: "2126-01-01T00:00:00Z",
      correlationId: "1",
    };
    await kept.pending.add({ ...owed, ...rest });
    expect(await platform.result("owed")).toBeUndefined();
  });

  it("knows after a restart what was answered before, and what came then; the event tells of that as well", async () => {
    const { net, cpo, kept } = await stage();
    const { id, result } = await asking[start](net.emsp.platform, { partner: "cpo" });
    const { responseUrl } = cpo.last;
    await net.emsp.platform.close();
    expect(await result).toBeUndefined();
    const log = eventLog();
    const again = await ocpiNet({ emsp: { modules, ...kept, onEvent: log.onEvent } });
    onTestFinished(() => again.close());
    const { platform } = again.emsp;
    expect(await platform.result(id)).toMatchObject({ state: "pending", response: { timeout: 30 } });
    await cpo.post(responseUrl.replace(net.emsp.url, again.emsp.url));
    expect(await log.until("result")).toMatchObject({ id, result: "ACCEPTED", direction: "out" });
    expect(await platform.result(id)).toMatchObject({ state: "completed", result: accepted });
  });

  it("a platform on an empty store knows nothing", async () => {
    const { platform } = await stage();
    const { id } = await asking[start](platform, { partner: "cpo" });
    const other = ocpi({ roles: [defaultRoles.emsp], modules });
    onTestFinished(() => other.close());
    expect(await other.result(id)).toBeUndefined();
  });
});
