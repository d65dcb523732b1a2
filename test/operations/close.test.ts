import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { actingCpo } from "../support/actions-cpo.js";
import { held, stores } from "../support/actions-restart.js";
import { accepted, failed, started } from "../support/actions-results.js";

const isOver = async (work: Promise<void>): Promise<boolean> => {
  let over = false;
  void work.then(() => {
    over = true;
  });
  for (let turns = 0; turns < 20; turns++) await turn();
  return over;
};

test("P-21: close() with time waits for an answer that is to be written, and what it calls for", async () => {
  await using cpo = await actingCpo();
  const [asked, gate] = [held<void>(), held<void>()];
  cpo.does.authorize.authorize = async () => {
    asked.release();
    await gate.promise;
    return { allowed: "ALLOWED" };
  };
  const answer = cpo.net.ask("POST", "/sender/tokens/T1/authorize");
  await asked.promise;
  const closing = cpo.net.platform.close({ seconds: 10 });
  expect(await isOver(closing)).toBe(false);
  gate.release();
  expect((await answer).body).toMatchObject({ status_code: 1000 });
  await closing;
});

test("P-21: close() with time waits for a result that an action has promised; then it is kept", async () => {
  const kept = stores();
  await using cpo = await actingCpo({ options: kept });
  const gate = held<typeof failed>();
  const { id } = await started(cpo, { ...accepted, timeout: 3600, later: gate.promise });
  const closing = cpo.net.platform.close({ seconds: 10 });
  expect(await isOver(closing)).toBe(false);
  gate.release(failed);
  await closing;
  expect(await kept.pending.get(id)).toMatchObject({ result: failed });
});

test("P-21: close() waits no longer than it is told; without a time, for nobody's promise", async () => {
  const kept = stores();
  await using cpo = await actingCpo({ options: kept });
  const { id } = await started(cpo, { ...accepted, timeout: 3600, later: new Promise(() => {}) });
  await cpo.net.platform.close({ seconds: 0.02 });
  await cpo.net.platform.close();
  expect((await kept.pending.get(id))?.state).toBe("pending");
});

test("P-21: a promise that is broken does not hold it up", async () => {
  await using cpo = await actingCpo();
  const later = Promise.reject(new Error("the charge point is gone"));
  later.catch(() => {});
  await started(cpo, { ...accepted, timeout: 3600, later });
  await cpo.net.platform.close({ seconds: 20 });
  expect(cpo.log.of("error")).toHaveLength(1);
});
