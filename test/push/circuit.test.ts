import { describe, expect, test } from "vitest";
import { cdr, own, session } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { failed, ok } from "../support/handshake-http.js";
import { inTurn, playReceiver, type Script } from "../support/push-receiver.js";
import { notAgain, pushSender } from "../support/push-sender.js";

const down: Script = () => ({ http: 503 });
const unknownToken: Script = () => ({ http: 401 });

async function meet(script: Script, pushing = {}) {
  const sender = pushSender({ pushing });
  await sender.own.locations.update({ id: "LOC1" }, () => location("LOC1"), {} as never);
  const emsp = await playReceiver("emsp", { script });
  await sender.meet(emsp);
  const push = (id = "C1") => sender.platform.push("cdrs", cdr(id, own));
  return { sender, emsp, push, log: sender.log, deliveries: sender.platform.deliveries };
}

const secondsFrom = (at: string, to = "") => (Date.parse(to) - Date.parse(at)) / 1000;

describe("backoff", () => {
  test("the pause is twice as long each time, half of it by chance, up to the longest (P-16)", async () => {
    const { log, push } = await meet(down, { firstRetrySeconds: 0.01, longestRetrySeconds: 0.05 });
    await push();
    await log.until("push", ({ attempts }) => attempts === 5);
    const pauses = log.of("push").map(({ at, retryAt }) => secondsFrom(at, retryAt));
    for (const [index, longest] of [0.01, 0.02, 0.04, 0.05, 0.05].entries()) {
      // The event is told some milliseconds after the time was set.
      expect(pauses[index]).toBeLessThanOrEqual(longest + 0.001);
      expect(pauses[index]).toBeGreaterThan(longest / 2 - 0.008);
    }
  });

  test.each([
    ["seconds", "600", 600],
    ["an HTTP date", new Date(Date.now() + 600_000).toUTCString(), 600],
    ["longer than an hour, which is cut to that", "999999", 3600],
  ])("Retry-After is kept to: %s (P-16)", async (_, header, seconds) => {
    const { push, log } = await meet(() => ({ http: 429, headers: { "Retry-After": header } }));
    await (await push()).done;
    const [event] = log.of("push");
    expect(secondsFrom(event?.at ?? "", event?.retryAt)).toBeGreaterThan(seconds - 20);
    expect(secondsFrom(event?.at ?? "", event?.retryAt)).toBeLessThanOrEqual(seconds + 1);
  });

  test("a Retry-After that is none is passed over", async () => {
    const { push, log } = await meet(inTurn({ http: 429, headers: { "Retry-After": "soon" } }));
    await push();
    await log.until("push", ({ outcome }) => outcome === "delivered");
  });

  test("what is pushed meanwhile waits with it, and is not tried (P-16)", async () => {
    const { sender, emsp, push } = await meet(down, notAgain);
    await (await push("C1")).done;
    expect(await (await push("C2")).done).toMatchObject([{ outcome: "waiting" }]);
    const [behind] = await (await sender.platform.push("locations", location("LOC1"))).done;
    expect(behind?.outcome).toBe("behind");
    expect(await (await sender.platform.push("locations", location("LOC1"))).done).toEqual([behind]);
    expect(emsp.lines()).toEqual(["POST /cdrs", "PUT /locations/NL/OCA/LOC1"]);
    expect(sender.log.of("push").map(({ id, outcome, attempts }) => [id, outcome, attempts])).toEqual([
      ["C1", "waiting", 1],
      ["C2", "waiting", 0],
      ["LOC1", "behind", 1],
      ["LOC1", "behind", 0],
    ]);
  });
});

describe("the circuit", () => {
  test("opens after so many failures in a row, is told once, and closes (P-16)", async () => {
    const { sender, emsp, log, push } = await meet(down, { circuitAfter: 3 });
    await push();
    const { retryAt, at } = await log.until("circuit");
    expect(secondsFrom(at, retryAt)).toBeLessThan(1);
    await log.until("push", ({ attempts }) => attempts === 6);
    expect(log.of("circuit").map(({ state }) => state)).toEqual(["open"]);
    emsp.answer(() => ok());
    await log.until("circuit", ({ state }) => state === "closed");
    await log.until("push", ({ outcome }) => outcome === "delivered");
    expect(log.of("circuit")).toMatchObject([
      { partner: "emsp", module: "cdrs", to: { country_code: "BE", party_id: "MOV" }, state: "open" },
      { partner: "emsp", module: "cdrs", state: "closed" },
    ]);
    expect(await sender.status("emsp", "cdrs")).toMatchObject({ failures: 0, circuit: "closed", pending: 0 });
  });

  test("one success between failures keeps it closed (P-16)", async () => {
    const replies = [failed(3000), failed(3000), ok(), failed(3000), failed(3000), ok()];
    const { log, push } = await meet(inTurn(...replies), { circuitAfter: 3 });
    await push("C1");
    await push("C2");
    await log.until("push", ({ outcome, id }) => outcome === "delivered" && id === "C2");
    expect(log.of("circuit")).toEqual([]);
  });

  test("a refusal is an answer: it closes it too (P-16)", async () => {
    const { sender, log, push } = await meet(inTurn(failed(3000), failed(3000), failed(2001)), {
      circuitAfter: 2,
    });
    await push();
    await log.until("push", ({ outcome }) => outcome === "dead");
    expect(log.of("circuit").map(({ state }) => state)).toEqual(["open", "closed"]);
    expect(await sender.status("emsp", "cdrs")).toMatchObject({ failures: 0, dead: 1, error: "no" });
  });

  test("half-open, one probe goes ahead of all that waits (P-16)", async () => {
    const { sender, emsp, log, push, deliveries } = await meet(down, {
      ...{ circuitAfter: 2, firstRetrySeconds: 0.01, longestRetrySeconds: 0.05 },
    });
    for (const id of ["C1", "C2", "C3"]) await push(id);
    await log.until("circuit");
    await log.until("push", ({ attempts }) => attempts === 4);
    expect(new Set(emsp.seen.map(({ body }) => Object(body).id))).toEqual(new Set(["C1"]));
    expect((await sender.status("emsp", "cdrs")).circuit).toMatch(/open/);
    expect(await deliveries.status()).toMatchObject([{ pending: 3, lag: expect.any(Number) }]);
  });

  test("resume() does not wait for the next attempt (P-16)", async () => {
    const { emsp, log, push, deliveries } = await meet(down, { ...notAgain, circuitAfter: 1 });
    await (await push()).done;
    emsp.answer(() => ok());
    await deliveries.resume("emsp");
    await log.until("push", ({ outcome }) => outcome === "delivered");
    expect(log.of("circuit").map(({ state }) => state)).toEqual(["open", "closed"]);
  });
});

describe("401 pauses the partner", () => {
  test("in all modules, with this token; what is stored waits (P-16)", async () => {
    const { sender, emsp, push, log } = await meet(unknownToken);
    expect(await (await push()).done).toMatchObject([{ outcome: "waiting" }]);
    expect(log.of("circuit")).toMatchObject([{ state: "open", module: "cdrs" }]);
    expect(log.of("circuit")[0]).not.toHaveProperty("retryAt");
    const others = [
      await sender.platform.push("locations", location("LOC1")),
      await sender.platform.push("sessions", session("S1", own)),
      await push("C2"),
    ];
    const outcomes = (await Promise.all(others.map(({ done }) => done))).flat();
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["behind", "waiting", "waiting"]);
    expect(emsp.lines()).toEqual(["POST /cdrs"]);
    expect(await sender.status("emsp", "cdrs")).toMatchObject({ circuit: "paused", pending: 2, failures: 1 });
  });

  test("until somebody says so (P-16)", async () => {
    const { sender, emsp, push, log, deliveries } = await meet(unknownToken);
    await (await push()).done;
    await (await sender.platform.push("locations", location("LOC1"))).done;
    emsp.answer(() => ok());
    await deliveries.resume("emsp");
    await log.until("push", ({ outcome, module }) => outcome === "delivered" && module === "cdrs");
    await log.until("push", ({ outcome, module }) => outcome === "delivered" && module === "locations");
    expect((await sender.status("emsp", "cdrs")).circuit).toBe("closed");
  });

  test("or until its record has another token (P-16)", async () => {
    const { sender, emsp, push, log } = await meet(unknownToken);
    await (await push("C1")).done;
    emsp.answer(() => ok());
    await sender.platform.partners.update("emsp", (current) => {
      if (!current) throw new Error("there is no partner");
      return { ...current, outbound: { token: "another" } };
    });
    expect(await (await push("C2")).done).toMatchObject([{ outcome: "delivered" }]);
    expect(log.of("push").map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      "C1 waiting",
      "C1 delivered",
      "C2 delivered",
    ]);
    expect(emsp.seen.at(-1)?.headers.authorization).toBe(`Token ${btoa("another")}`);
    expect(await sender.status("emsp", "cdrs")).toMatchObject({ circuit: "closed", failures: 0 });
  });

  test("no other partner is paused by it (P-16)", async () => {
    const { sender, push } = await meet(unknownToken);
    await (await push()).done;
    const other = await playReceiver("other");
    const party = { country_code: "LU", party_id: "MOL" };
    await sender.meet(other, { roles: [{ ...party, role: "EMSP", business_details: { name: "M" } }] });
    await (await sender.platform.push("locations", location("LOC1"))).done;
    expect(other.lines()).toEqual(["PUT /locations/NL/OCA/LOC1"]);
  });
});

describe("the status of a partner and module", () => {
  test("nothing that was never pushed has one", async () => {
    const { sender } = await meet(() => ok());
    expect(await sender.platform.deliveries.status()).toEqual([]);
  });

  test("says what there is to know (P-16)", async () => {
    const { sender, push, log } = await meet(inTurn(ok(), failed(2001), failed(3000), failed(3000)), {
      ...notAgain,
      circuitAfter: 2,
    });
    await (await push("C1")).done;
    const [well] = await sender.platform.deliveries.status();
    expect(well).toEqual({
      ...{ partner: "emsp", module: "cdrs", policy: "forward", lastSuccess: expect.any(String) },
      ...{ failures: 0, pending: 0, dead: 0, lag: 0, circuit: "closed" },
    });
    for (const id of ["C2", "C3"]) await (await push(id)).done;
    await sender.platform.deliveries.resume("emsp");
    await log.until("push", ({ attempts }) => attempts === 2);
    await (await sender.platform.push("locations", location("LOC1"))).done;
    const [cdrs, locations] = await sender.platform.deliveries.status();
    expect(cdrs).toMatchObject({
      ...{ lastSuccess: well?.lastSuccess, lastFailure: expect.any(String), error: "no" },
      ...{ failures: 1, pending: 1, dead: 1, circuit: "closed" },
    });
    expect(cdrs?.lag).toBeGreaterThan(0);
    expect(locations).toMatchObject({ module: "locations", policy: "resync", failures: 0, pending: 0 });
    expect(await sender.platform.deliveries.status({ module: "locations" })).toHaveLength(1);
    expect(await sender.platform.deliveries.status({ partner: "nobody" })).toEqual([]);
  });

  test("a lane that is behind says since when (P-16)", async () => {
    const { sender } = await meet(down, notAgain);
    await (await sender.platform.push("locations", location("LOC1"))).done;
    const status = await sender.status("emsp", "locations");
    expect(status).toMatchObject({ behindSince: location("LOC1").last_updated, pending: 0, failures: 1 });
    expect(status.lag).toBeGreaterThanOrEqual(0);
    expect(status.lag).toBeLessThan(30);
  });
});
