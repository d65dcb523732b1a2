import { memoryPartners, memoryPending } from "@openocpi/protocol";
import { AnswerLost, memoryCrud, type OcpiOptions } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { Session } from "@openocpi/spec";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { driver } from "../support/actions-bodies.js";
import { asking } from "../support/asking.js";
import { cdrToken, session } from "../support/conformance-objects.js";
import { eventLog } from "../support/event-log.js";
import { oca, responding, type ScriptedPartner, scriptPartner } from "../support/scripted-partner.js";

const mov = { country_code: "BE", party_id: "MOV" };
const to = { partner: "cpo" };
const last_updated = "2026-03-02T09:05:00Z";

/** The Session that a CPO makes of a command. */
const made = (reference: unknown, more: Partial<Session> = {}): Session =>
  session("S-1", {
    ...oca,
    cdr_token: cdrToken(mov),
    auth_method: "COMMAND",
    authorization_reference: String(reference),
    ...more,
  });

interface Stage {
  emsp: { url: string };
  cpo: ScriptedPartner;
}
const at = (
  { emsp }: Stage,
  { country_code, party_id, id }: Pick<Session, "country_code" | "party_id" | "id">,
) => `${emsp.url}/2.2.1/receiver/sessions/${country_code}/${party_id}/${id}`;
const push = (here: Stage, pushed: Session, as = here.cpo) => as.post(at(here, pushed), pushed, "PUT");
const patch = (here: Stage, { id }: Session, change: object) =>
  here.cpo.post(at(here, { ...oca, id }), { last_updated, ...change }, "PATCH");

const stores = () => ({ pending: memoryPending(), partners: memoryPartners() });
const hosting = () => ({ commands: { sender: {} }, sessions: { receiver: memoryCrud<Session>() } });

async function stage(options: Partial<OcpiOptions> = {}) {
  const kept = stores();
  const log = eventLog();
  const modules = hosting();
  const net = await ocpiNet({ emsp: { modules, ...kept, onEvent: log.onEvent, ...options } });
  onTestFinished(() => net.close());
  const cpo = await scriptPartner();
  onTestFinished(() => cpo[Symbol.asyncDispose]());
  await cpo.meet(net.emsp.platform);
  return { emsp: net.emsp, platform: net.emsp.platform, cpo, log, kept, modules };
}
const start = async ({ platform }: Pick<Awaited<ReturnType<typeof stage>>, "platform">, more: object = {}) =>
  platform.commands.startSession(to, { token: driver, location_id: "LOC1", ...more });
const open = Symbol("open");
/** Whether a promise has not settled by now. */
const isOpen = async (promise: Promise<unknown>) =>
  (await Promise.race([promise, Promise.resolve(open)])) === open;

describe("the Session that a command starts (P-21)", () => {
  it("carries a reference that is made for it, another each time (SESS-08)", async () => {
    const here = await stage();
    const [one, other] = [await start(here), await start(here)];
    expect(one.authorization_reference).toMatch(/^[0-9a-f-]{36}$/);
    expect(other.authorization_reference).not.toBe(one.authorization_reference);
    const sent = here.cpo.asked.map(({ body }) => body.authorization_reference);
    expect(sent).toEqual([one.authorization_reference, other.authorization_reference]);
  });

  it("carries the reference that is given", async () => {
    const here = await stage();
    const { authorization_reference } = await start(here, { authorization_reference: "APP-7" });
    expect(authorization_reference).toBe("APP-7");
    expect(here.cpo.last.body.authorization_reference).toBe("APP-7");
  });

  it("comes when it is pushed, and is an event with the id of the command", async () => {
    const here = await stage();
    const { id, authorization_reference, session: started } = await start(here);
    const pushed = made(authorization_reference);
    expect(await push(here, pushed)).toMatchObject({ http: 201, code: 1000 });
    expect(await started).toEqual(pushed);
    expect(here.log.of("session")).toMatchObject([
      { id, partner: "cpo", session: { ...oca, id: "S-1" }, authorizationReference: authorization_reference },
    ]);
    expect(await here.platform.result(id)).toMatchObject({ session: pushed });
  });

  it("comes before the answer to the command, if the partner is so quick", async () => {
    const here = await stage();
    here.cpo.answer = async ({ body }) => {
      await push(here, made(body.authorization_reference));
      return responding("ACCEPTED");
    };
    const { session: started } = await start(here);
    expect(await started).toMatchObject({ id: "S-1" });
  });

  it("comes by a PATCH that brings the reference, in whatever letters (TYPE-01)", async () => {
    const here = await stage();
    const { authorization_reference, session: started } = await start(here);
    const { authorization_reference: _, ...bare } = made("");
    await push(here, bare);
    expect(await isOpen(started)).toBe(true);
    const written = authorization_reference.toUpperCase();
    expect(await patch(here, bare, { authorization_reference: written })).toMatchObject({ code: 1000 });
    expect(await started).toMatchObject({ id: "S-1", authorization_reference: written });
  });

  it("comes when it is pulled, from a partner that does not push", async () => {
    const here = await stage();
    const { id, authorization_reference, session: started } = await start(here);
    const pulled = made(authorization_reference);
    here.cpo.answer = () => ({ data: [pulled] });
    await here.cpo.meet(here.platform, {
      endpoints: [{ identifier: "sessions", role: "SENDER", url: `${here.cpo.origin}/sessions` }],
    });
    await here.platform.pull("cpo", "sessions");
    expect(await started).toEqual(pulled);
    expect(here.log.of("session")).toMatchObject([{ id, session: { id: "S-1" } }]);
  });

  it("is told once, however often it is pushed afterwards", async () => {
    const here = await stage();
    const { authorization_reference } = await start(here);
    const pushed = made(authorization_reference);
    for (const kwh of [1, 2, 3]) await push(here, { ...pushed, kwh });
    await patch(here, pushed, { kwh: 4 });
    const { authorization_reference: _, ...bare } = pushed;
    await push(here, bare);
    await push(here, pushed);
    expect(here.log.of("session")).toHaveLength(1);
  });

  it("is each command's own", async () => {
    const here = await stage();
    const [one, other] = [await start(here), await start(here)];
    await push(here, made(other.authorization_reference, { id: "S-2" }));
    expect(await other.session).toMatchObject({ id: "S-2" });
    expect(await isOpen(one.session)).toBe(true);
    await push(here, made(one.authorization_reference));
    expect(await one.session).toMatchObject({ id: "S-1" });
  });

  it("of a reservation is found in the same way, and by the command that begins to charge with it (SESS-06)", async () => {
    const here = await stage();
    const { platform } = here;
    const reservation = { expiry_date: "2026-03-03T17:00:00Z", reservation_id: "R-1", location_id: "LOC1" };
    const reserved = await platform.commands.reserveNow(to, { token: driver, ...reservation });
    const pushed = made(reserved.authorization_reference, { status: "RESERVATION" });
    await push(here, pushed);
    expect(await reserved.session).toEqual(pushed);
    const started = await start(here, { authorization_reference: reserved.authorization_reference });
    await patch(here, pushed, { status: "ACTIVE" });
    expect(await started.session).toMatchObject({ id: "S-1", status: "ACTIVE" });
  });

  it("pushed by another partner is not it", async () => {
    const here = await stage();
    const party = { country_code: "NL", party_id: "RIV" };
    const rival = await scriptPartner("rival", party);
    onTestFinished(() => rival[Symbol.asyncDispose]());
    await rival.meet(here.platform);
    const { authorization_reference, session: started } = await start(here);
    const theirs = made(authorization_reference, party);
    expect(await push(here, theirs, rival)).toMatchObject({ code: 1000 });
    expect(await isOpen(started)).toBe(true);
    expect(here.log.of("session")).toEqual([]);
    await push(here, made(authorization_reference));
    expect(await started).toMatchObject(oca);
  });

  it("with another reference, or none, is nobody's; the store is not asked again for what it knows", async () => {
    const here = await stage();
    const asked = vi.spyOn(here.kept.pending, "byReference");
    const { authorization_reference: _, ...bare } = made("");
    await push(here, bare);
    expect(asked).not.toHaveBeenCalled();
    await push(here, made("somebody-elses"));
    await push(here, made("somebody-elses", { kwh: 2 }));
    expect(asked).toHaveBeenCalledTimes(1);
    expect(here.log.of("session")).toEqual([]);
  });

  it("is stored although the store of results fails, which is an event", async () => {
    const pending = memoryPending();
    const here = await stage({
      pending: { ...pending, byReference: () => Promise.reject(new Error("disk full")) },
    });
    expect(await push(here, made("R"))).toMatchObject({ http: 201, code: 1000 });
    expect(await here.log.until("error")).toMatchObject({ error: new Error("disk full"), partner: "cpo" });
  });

  it("is found within seconds after the store of results failed once, pushed once or pulled once", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const pending = memoryPending();
    const here = await stage({ pending });
    const { session: one, authorization_reference } = await start(here);
    const other = await start(here);
    const byReference = vi.spyOn(pending, "byReference");
    byReference.mockRejectedValueOnce(new Error("disk full"));
    byReference.mockRejectedValueOnce(new Error("disk full"));
    await push(here, made(authorization_reference));
    here.cpo.answer = () => ({ data: [made(other.authorization_reference, { id: "S-2" })] });
    await here.cpo.meet(here.platform, {
      endpoints: [{ identifier: "sessions", role: "SENDER", url: `${here.cpo.origin}/sessions` }],
    });
    await here.platform.pull("cpo", "sessions");
    expect(here.log.of("error")).toHaveLength(2);
    expect([await isOpen(one), await isOpen(other.session)]).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([await one, await other.session]).toMatchObject([{ id: "S-1" }, { id: "S-2" }]);
    expect(here.log.of("session")).toHaveLength(2);
  });
});

describe("where no Session is to come", () => {
  it.each(["REJECTED", "NOT_SUPPORTED"])("after the answer %s", async (word) => {
    const here = await stage();
    here.cpo.answer = () => responding(word);
    expect(await (await start(here)).session).toBeUndefined();
  });

  it.each(["EVSE_OCCUPIED", "FAILED", "REJECTED"])("after the result %s", async (result) => {
    const here = await stage();
    const { session: started } = await start(here);
    await here.cpo.post(here.cpo.last.responseUrl, { result });
    expect(await started).toBeUndefined();
  });

  it("where no Sessions are received", async () => {
    const here = await stage({ modules: { commands: { sender: {} } } });
    expect(await (await start(here)).session).toBeUndefined();
  });

  it("after close(), which leaves nobody waiting", async () => {
    const here = await stage();
    const { result, session: started } = await start(here);
    await here.platform.close();
    expect([await result, await started]).toEqual([undefined, undefined]);
  });

  it("after close(), also where the result has come", async () => {
    const here = await stage();
    const { result, session: started } = await start(here);
    await here.cpo.post(here.cpo.last.responseUrl);
    expect(await result).toEqual({ result: "ACCEPTED" });
    await here.platform.close();
    expect(await started).toBeUndefined();
  });

  it("after an hour; should it come later, it is an event", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const here = await stage();
    const { id, authorization_reference, session: started } = await start(here);
    await here.cpo.post(here.cpo.last.responseUrl);
    await vi.advanceTimersByTimeAsync(3_590_000);
    expect(await isOpen(started)).toBe(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await started).toBeUndefined();
    await push(here, made(authorization_reference));
    expect(here.log.of("session")).toMatchObject([{ id }]);
  });
});

describe("where a Session may come all the same", () => {
  it("after a TIMEOUT", async () => {
    const here = await stage({ resultTimeoutSeconds: 0.02 });
    here.cpo.answer = () => responding("ACCEPTED", 0);
    const { authorization_reference, result, session: started } = await start(here);
    expect(await result).toEqual({ result: "TIMEOUT" });
    expect(await isOpen(started)).toBe(true);
    await push(here, made(authorization_reference));
    expect(await started).toMatchObject({ id: "S-1" });
  });

  it("after an answer that got lost", async () => {
    const here = await stage();
    here.cpo.answer = () => "hang up";
    const failure = await asking["commands.receiver.startSession.post"](here.platform, to).catch(
      (error: unknown) => error,
    );
    if (!(failure instanceof AnswerLost)) throw failure;
    await push(here, made(failure.authorization_reference));
    expect(await failure.session).toMatchObject({ id: "S-1" });
    expect(await here.platform.result(failure.id)).toMatchObject({
      state: "pending",
      session: { id: "S-1" },
    });
  });
});

describe("over a restart, and with several processes", () => {
  async function restarted({ kept, modules }: Awaited<ReturnType<typeof stage>>) {
    const log = eventLog();
    const net = await ocpiNet({ emsp: { modules, ...kept, onEvent: log.onEvent } });
    onTestFinished(() => net.close());
    return { emsp: net.emsp, platform: net.emsp.platform, log };
  }

  it("a Session that comes after a restart is found by the event and by result()", async () => {
    const before = await stage();
    const { id, authorization_reference } = await start(before);
    await before.platform.close();
    const after = { ...(await restarted(before)), cpo: before.cpo };
    const pushed = made(authorization_reference);
    await push(after, pushed);
    expect(after.log.of("session")).toMatchObject([{ id, session: { id: "S-1" } }]);
    expect(await after.platform.result(id)).toMatchObject({ authorization_reference, session: pushed });
  });

  it("one that another process took in settles the promise within seconds", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const one = await stage();
    const other = { ...(await restarted(one)), cpo: one.cpo };
    const { authorization_reference, session: started } = await start(one);
    await push(other, made(authorization_reference));
    expect(other.log.of("session")).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await started).toMatchObject({ id: "S-1" });
    expect(one.log.of("session")).toEqual([]);
  });
});
