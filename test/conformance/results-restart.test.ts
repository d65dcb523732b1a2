import { setImmediate as turn } from "node:timers/promises";
import type { Platform } from "@openocpi/server";
import express from "express";
import { describe, expect, test } from "vitest";
import { reserveBody, startBody } from "../support/actions-bodies.js";
import { actingCpo } from "../support/actions-cpo.js";
import { held, owed, restarted, stores } from "../support/actions-restart.js";
import { accepted, afterAnother, failed, started } from "../support/actions-results.js";
import { usual } from "../support/conformance-ask.js";
import { checkDone } from "../support/conformance-check.js";
import { ok, type Reply } from "../support/handshake-http.js";

describe("the order on the wire", () => {
  test("P-21: the result leaves only after the CommandResponse was written", async () => {
    const gate = held<void>();
    const order: string[] = [];
    let isFirst = true;
    const host = (router: Platform["router"]) =>
      express()
        .use((_request, response, next) => {
          if (isFirst) {
            isFirst = false;
            const { end } = response;
            // Holds the whole answer back, as a slow connection would.
            const later = (body: string) => {
              void gate.promise.then(() => end.call(response, body, "utf8"));
              return response;
            };
            response.end = later as typeof response.end;
            response.once("finish", () => order.push("answer written"));
          }
          next();
        })
        .use("/ocpi", router);
    await using cpo = await actingCpo({ host });
    const outcome = held<string>();
    const url = cpo.inbox.url();
    const answer = started(
      cpo,
      async (id) => {
        outcome.release(await cpo.net.platform.complete(id, accepted));
        return accepted;
      },
      { url },
    );
    const arrived = cpo.inbox.next(url).then(() => order.push("result arrived"));
    expect(await outcome.promise).toBe("sent");
    await afterAnother(cpo);
    expect(cpo.inbox.seen(url)).toEqual([]);
    gate.release();
    checkDone((await answer).answer, { data: true });
    await arrived;
    expect(order).toEqual(["answer written", "result arrived"]);
  });

  test("P-21: an answer that is never written holds its result back until the deadline at most", async () => {
    const host = (router: Platform["router"]) =>
      express()
        .use((_request, response, next) => {
          response.end = (() => response) as typeof response.end;
          next();
        })
        .use("/ocpi", router);
    await using cpo = await actingCpo({ host });
    const url = cpo.inbox.url();
    const lost = started(cpo, { ...accepted, timeout: 0.05, later: Promise.resolve(failed) }, { url });
    lost.catch(() => {});
    expect((await cpo.inbox.next(url)).body).toEqual(failed);
  });
});

describe("a partner that hangs up", () => {
  test("P-21: before it is answered gets the result all the same, and not only at the deadline", async () => {
    const closed = held<void>();
    const host = (router: Platform["router"]) =>
      express()
        .use((_request, response, next) => {
          response.once("close", closed.release);
          next();
        })
        .use("/ocpi", router);
    await using cpo = await actingCpo({ host });
    const caller = new AbortController();
    const url = cpo.inbox.url();
    cpo.does.commands.startSession = async () => {
      caller.abort();
      await closed.promise;
      return { ...accepted, later: Promise.resolve(failed) };
    };
    const asked = fetch(`${cpo.net.base}/2.2.1/receiver/commands/START_SESSION`, {
      method: "POST",
      headers: { ...usual(), "Content-Type": "application/json" },
      body: JSON.stringify(startBody(url)),
      signal: caller.signal,
    });
    await expect(asked).rejects.toThrow();
    expect((await cpo.inbox.next(url)).body).toEqual(failed);
  });
});

describe("results that are owed over a restart", () => {
  test("P-21: complete() works after it, hours later, with the correlation id of the command", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const { id, url, answer } = await started(cpo, { ...accepted, timeout: 3600 });
    await cpo.net.platform.close();
    const { platform } = restarted(kept);
    expect(await platform.complete(id, failed)).toBe("sent");
    expect(await platform.complete(id, accepted)).toBe("late");
    const { body, headers } = await cpo.inbox.next(url);
    expect(body).toEqual(failed);
    expect(headers["x-correlation-id"]).toBe(answer.sent.get("x-correlation-id"));
    expect(headers).toMatchObject({ "ocpi-to-party-id": "MOV", "ocpi-from-party-id": "OCA" });
  });

  test("P-21: a deadline that passed while we were down ends in TIMEOUT", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    await cpo.net.platform.close();
    const pending = owed(cpo);
    await kept.pending.add(pending);
    const { platform, log } = restarted(kept);
    expect((await cpo.inbox.next(pending.responseUrl)).body).toEqual({ result: "TIMEOUT" });
    expect(await log.until("result")).toMatchObject({ id: "before", result: "TIMEOUT", direction: "in" });
    expect(await platform.complete("before", accepted)).toBe("late");
  });

  test("P-21: a deadline that passes only now ends in TIMEOUT then", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    await cpo.net.platform.close();
    const pending = owed(cpo, { deadline: new Date(Date.now() + 60).toISOString() });
    await kept.pending.add(pending);
    restarted(kept);
    expect((await cpo.inbox.next(pending.responseUrl)).body).toEqual({ result: "TIMEOUT" });
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(pending.deadline));
  });

  test("P-21: what was completed, and not delivered, is delivered", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    await cpo.net.platform.close();
    const pending = owed(cpo, { state: "completed", result: failed });
    await kept.pending.add(pending);
    const { platform, log } = restarted(kept);
    const { path, body, headers } = await cpo.inbox.next(pending.responseUrl);
    expect(cpo.inbox.origin + path).toBe(pending.responseUrl);
    expect(body).toEqual(failed);
    expect(headers["x-correlation-id"]).toBe("the-command");
    await log.until("result");
    await platform.close();
    expect(await kept.pending.get("before")).toMatchObject({ state: "delivered", result: failed });
  });

  test("P-21: what was delivered is not sent again", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const { id, url } = await started(cpo, { ...accepted, later: Promise.resolve(failed) });
    await cpo.inbox.next(url);
    await cpo.net.platform.close();
    expect((await kept.pending.get(id))?.state).toBe("delivered");
    const pending = owed(cpo);
    await kept.pending.add(pending);
    restarted(kept);
    await cpo.inbox.next(pending.responseUrl);
    expect(cpo.inbox.seen(url)).toHaveLength(1);
  });

  test("CMD-08: a reservation can be canceled after it, once", async () => {
    const kept = stores();
    const canceled = { result: "CANCELED_RESERVATION" } as const;
    await using cpo = await actingCpo({ options: kept });
    const url = cpo.inbox.url();
    let id = "";
    cpo.does.commands.reserveNow = async (_, context) => {
      id = context.id;
      return { ...accepted, later: Promise.resolve(accepted) };
    };
    await cpo.command("RESERVE_NOW", reserveBody(url));
    await cpo.inbox.next(url);
    await cpo.net.platform.close();
    const second = restarted(kept);
    expect(await second.platform.complete(id, canceled)).toBe("sent");
    expect((await cpo.inbox.next(url)).body).toEqual(canceled);
    await second.platform.close();
    const third = restarted(kept);
    expect(await third.platform.complete(id, canceled)).toBe("late");
  });

  test("CMD-08: a cancellation that was not delivered is delivered, after the result before it", async () => {
    const kept = stores();
    const canceled = { result: "CANCELED_RESERVATION" } as const;
    await using cpo = await actingCpo({ options: kept });
    await cpo.net.platform.close();
    const pending = owed(cpo);
    await kept.pending.add(pending);
    // Handed in to a platform that is closed already: both are kept.
    expect(await cpo.net.platform.complete("before", accepted)).toBe("sent");
    expect(await cpo.net.platform.complete("before", canceled)).toBe("sent");
    const { log } = restarted(kept);
    const first = await cpo.inbox.next(pending.responseUrl);
    const second = await cpo.inbox.next(pending.responseUrl);
    expect([first.body, second.body]).toEqual([accepted, canceled]);
    const told = await log.until("result", ({ result }) => result === "CANCELED_RESERVATION");
    expect(told.id).toBe("before");
  });
});

describe("close()", () => {
  test("P-21: waits for a result that is on its way", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const reply = held<Reply>();
    const url = cpo.inbox.url();
    cpo.inbox.answer(url, reply.promise);
    const { id } = await started(cpo, { ...accepted, later: Promise.resolve(failed) }, { url });
    await cpo.inbox.next(url);
    let isClosed = false;
    const closing = cpo.net.platform.close().then(() => {
      isClosed = true;
    });
    for (let turns = 0; turns < 20; turns++) await turn();
    expect(isClosed).toBe(false);
    reply.release(ok());
    await closing;
    expect((await kept.pending.get(id))?.state).toBe("delivered");
  });

  test("P-21: does not wait for a result that is tried until a far deadline; the next start delivers it", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const url = cpo.inbox.url();
    cpo.inbox.answer(url, { http: 503 }, { http: 503 }, { http: 503 });
    const answer = { ...accepted, timeout: 86_400, later: Promise.resolve(failed) };
    const { id } = await started(cpo, answer, { url });
    const first = await cpo.inbox.next(url);
    await cpo.inbox.next(url);
    await cpo.inbox.next(url);
    // The next attempt would come after a second.
    const before = performance.now();
    await cpo.net.platform.close();
    expect(performance.now() - before).toBeLessThan(800);
    expect(await kept.pending.get(id)).toMatchObject({ state: "completed", result: failed });
    expect(cpo.log.of("error")).toEqual([]);
    const { platform } = restarted(kept);
    const second = await cpo.inbox.next(url);
    expect(second.body).toEqual(failed);
    expect(second.headers["x-correlation-id"]).toBe(first.headers["x-correlation-id"]);
    await platform.close();
    expect((await kept.pending.get(id))?.state).toBe("delivered");
  });

  test("P-21: a result that is handed in afterwards is kept for the next start", async () => {
    const kept = stores();
    await using cpo = await actingCpo({ options: kept });
    const { id, url } = await started(cpo, accepted);
    await cpo.net.platform.close();
    expect(await cpo.net.platform.complete(id, failed)).toBe("sent");
    restarted(kept);
    expect((await cpo.inbox.next(url)).body).toEqual(failed);
  });
});
