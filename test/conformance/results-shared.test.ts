import { formatDateTime, type Pending } from "@openocpi/protocol";
import type { Platform } from "@openocpi/server";
import express from "express";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { type ActingCpo, actingCpo } from "../support/actions-cpo.js";
import { held, owed, restarted, type Stores, stores } from "../support/actions-restart.js";
import { accepted, failed, started } from "../support/actions-results.js";
import { ok, type Reply } from "../support/handshake-http.js";

const canceled = { result: "CANCELED_RESERVATION" } as const;
const seconds = (count: number) => formatDateTime(new Date(Date.now() + count * 1000));

/** Time that stands still: for the sweeps and the leases, not for the network. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
}

/** One that was left behind; its id makes it the last that is taken up. */
const leftBehind = (cpo: ActingCpo, more: Partial<Pending> = {}): Pending =>
  owed(cpo, { id: "left-behind".padEnd(99, "-"), state: "completed", result: failed, ...more });

/** A second process comes, delivers what was left behind, and goes: by then it has sent all that it would. */
async function secondProcess(cpo: ActingCpo, kept: Stores): Promise<void> {
  const left = leftBehind(cpo);
  await kept.pending.add(left);
  const { platform } = restarted(kept);
  await cpo.inbox.next(left.responseUrl);
  await platform.close();
}

/** The next change of a lease that was kept. */
function nextLease({ pending }: Stores): Promise<void> {
  const { lease } = pending;
  const changed = held<void>();
  pending.lease = async (...args) => {
    const outcome = await lease(...args);
    changed.release();
    return outcome;
  };
  return changed.promise;
}

describe("two processes on one store", () => {
  test("P-21: a result that one is sending is not sent by the other", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const url = cpo.inbox.url();
    const reply = held<Reply>();
    cpo.inbox.answer(url, reply.promise);
    const { id } = await started(cpo, { ...accepted, later: Promise.resolve(failed) }, { url });
    await cpo.inbox.next(url);
    await secondProcess(cpo, kept);
    expect(cpo.inbox.seen(url)).toHaveLength(1);
    reply.release(ok());
    await cpo.log.until("result", (event) => event.id === id);
  });

  test("P-21: a TIMEOUT that one is sending is not sent by the other", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const url = cpo.inbox.url();
    const reply = held<Reply>();
    cpo.inbox.answer(url, reply.promise);
    await started(cpo, { ...accepted, timeout: 0.02 }, { url });
    expect((await cpo.inbox.next(url)).body).toEqual({ result: "TIMEOUT" });
    await secondProcess(cpo, kept);
    reply.release(ok());
    expect(cpo.inbox.seen(url)).toHaveLength(1);
  });

  test("P-21: a result that one tries again is not sent by the other", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const url = cpo.inbox.url();
    const reply = held<Reply>();
    cpo.inbox.answer(url, { http: 503 }, reply.promise);
    await started(cpo, { ...accepted, later: Promise.resolve(failed) }, { url });
    await cpo.inbox.next(url);
    await secondProcess(cpo, kept);
    await cpo.inbox.next(url);
    reply.release(ok());
    await cpo.net.platform.close();
    expect(cpo.inbox.seen(url)).toHaveLength(2);
  });

  test("P-21: the other one does not overtake an answer that is not written yet", async () => {
    const gate = held<void>();
    const host = (router: Platform["router"]) =>
      express()
        .use((_request, response, next) => {
          const { end } = response;
          const later = (body: string) => {
            void gate.promise.then(() => end.call(response, body, "utf8"));
            return response;
          };
          response.end = later as typeof response.end;
          next();
        })
        .use("/ocpi", router);
    const kept = stores();
    const claim = held<void>();
    const { pending } = kept;
    const watched = {
      ...pending,
      claim: (...args: Parameters<typeof pending.claim>) => {
        claim.release();
        return pending.claim(...args);
      },
    };
    await using cpo = await actingCpo({ host, options: { ...kept, pending: watched } });
    const url = cpo.inbox.url();
    const answer = started(cpo, { ...accepted, later: Promise.resolve(failed) }, { url });
    await claim.promise;
    await secondProcess(cpo, kept);
    expect(cpo.inbox.seen(url)).toEqual([]);
    gate.release();
    await answer;
    await cpo.inbox.next(url);
  });

  test("P-21: of two that start at once one delivers what was left behind", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    await cpo.net.platform.close();
    const left = leftBehind(cpo, { leasedUntil: seconds(-1) });
    await kept.pending.add(left);
    const [one, other] = [restarted(kept), restarted(kept)];
    await Promise.race([one.log.until("result"), other.log.until("result")]);
    await Promise.all([one.platform.close(), other.platform.close()]);
    expect(cpo.inbox.seen(left.responseUrl)).toHaveLength(1);
    expect((await kept.pending.get(left.id))?.state).toBe("delivered");
  });

  test("CMD-08: a cancellation waits for the result before it, which the other one is sending", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const first = owed(cpo, { state: "completed", result: accepted, leasedUntil: seconds(60) });
    await kept.pending.add(first);
    const released = nextLease(kept);
    expect(await cpo.net.platform.complete(first.id, canceled)).toBe("sent");
    await released;
    await cpo.net.platform.close();
    expect(cpo.inbox.seen(first.responseUrl)).toEqual([]);
    await kept.pending.delivered(first.id);
    restarted(kept);
    expect((await cpo.inbox.next(first.responseUrl)).body).toEqual(canceled);
  });
});

describe("a process that is gone", () => {
  test("P-21: what it was sending is sent by a living one, once its lease has run out", async () => {
    stopClock();
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const left = leftBehind(cpo, { leasedUntil: seconds(30), deadline: seconds(600) });
    await kept.pending.add(left);
    await vi.advanceTimersByTimeAsync(25_000);
    expect((await kept.pending.get(left.id))?.leasedUntil).toBe(left.leasedUntil);
    expect(cpo.inbox.seen(left.responseUrl)).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await cpo.inbox.next(left.responseUrl)).body).toEqual(failed);
  });

  test("P-21: one that lives keeps its lease, however long it takes", async () => {
    stopClock();
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const url = cpo.inbox.url();
    const reply = held<Reply>();
    cpo.inbox.answer(url, reply.promise);
    const answer = { ...accepted, timeout: 3600, later: Promise.resolve(failed) };
    const { id } = await started(cpo, answer, { url });
    await cpo.inbox.next(url);
    await vi.advanceTimersByTimeAsync(300_000);
    const leasedUntil = (await kept.pending.get(id))?.leasedUntil ?? "";
    expect(Date.parse(leasedUntil)).toBeGreaterThan(Date.now() + 30_000);
    reply.release(ok());
    await cpo.log.until("result", (event) => event.id === id);
    expect(cpo.inbox.seen(url)).toHaveLength(1);
  });

  test("P-21: one that was only asleep sends no more once another has taken over", async () => {
    stopClock();
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const url = cpo.inbox.url();
    const reply = held<Reply>();
    cpo.inbox.answer(url, reply.promise);
    const answer = { ...accepted, timeout: 3600, later: Promise.resolve(failed) };
    const { id } = await started(cpo, answer, { url });
    await cpo.inbox.next(url);
    const leasedUntil = (await kept.pending.get(id))?.leasedUntil;
    vi.setSystemTime(Date.now() + 70_000);
    const theirs = seconds(60);
    expect(await kept.pending.lease(id, leasedUntil, theirs)).toBe(true);
    const released = nextLease(kept);
    reply.release({ http: 503 });
    await released;
    await cpo.net.platform.close();
    expect(cpo.inbox.seen(url)).toHaveLength(1);
    expect(await kept.pending.get(id)).toMatchObject({ state: "completed", leasedUntil: theirs });
  });
});

describe("what is over", () => {
  const day = 86_400;

  test("P-21: is forgotten a week after its deadline, at the start and while we run", async () => {
    stopClock();
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const over = { state: "delivered", result: accepted } as const;
    await kept.pending.add(owed(cpo, { id: "old", deadline: seconds(-7 * day - 1), ...over }));
    await kept.pending.add(owed(cpo, { id: "young", deadline: seconds(-7 * day + 1800), ...over }));
    await secondProcess(cpo, kept);
    expect(await kept.pending.get("old")).toBeUndefined();
    expect(await kept.pending.get("young")).toBeDefined();
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await kept.pending.get("young")).toBeUndefined();
  });

  test("CMD-08: a reservation can be canceled days after it was made", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const old = owed(cpo, { deadline: seconds(-6 * day), state: "delivered", result: accepted });
    await kept.pending.add(old);
    await secondProcess(cpo, kept);
    expect(await cpo.net.platform.complete(old.id, canceled)).toBe("sent");
    expect((await cpo.inbox.next(old.responseUrl)).body).toEqual(canceled);
  });
});
