import { ownObjects, simulation } from "@openocpi/cli";
import { memoryCrud } from "@openocpi/server";
import { type CDR, type Location, type Session, validate } from "@openocpi/spec";
import { afterEach, describe, expect, test, vi } from "vitest";
import { allOf, cpo } from "../roundtrip/parties.js";
import { manualClock } from "../support/manual-clock.js";
import { evse, location, seededSession, tariff, token } from "../support/simulated-objects.js";
import { chargePoints, context, seconds } from "../support/simulated-points.js";

describe("close", () => {
  test("ends what goes on, with a CDR, and frees the EVSE", async () => {
    const points = chargePoints();
    await points.start();
    await points.minutes(10);
    await points.points.close();
    const [session] = await points.sessions();
    expect(session).toMatchObject({ status: "COMPLETED" });
    const [cdr] = await points.cdrs();
    expect(validate("CDR", cdr, "strict")).toEqual([]);
    expect(cdr?.total_energy).toBeCloseTo(11 / 6, 1);
    expect(points.pushes.at(-1)?.object).toEqual(cdr);
    expect(await points.evse()).toMatchObject({ status: "AVAILABLE" });
    expect(points.clock.timers).toBe(0);
  });

  test("ends reservations, of which some have been taken up", async () => {
    const points = chargePoints();
    await points.reserve();
    await points.reserve({ reservation_id: "R2", token: token("D2") });
    void points.start();
    await points.points.close();
    expect(await points.sessions()).toMatchObject([{ status: "COMPLETED" }, { status: "COMPLETED" }]);
    expect(await points.evse("E1")).toMatchObject({ status: "AVAILABLE" });
    expect(await points.evse("E2")).toMatchObject({ status: "AVAILABLE" });
    expect(await points.cdrs()).toEqual([]);
  });

  test("gives whoever waits an answer at once, and begins nothing", async () => {
    const points = chargePoints();
    const { startSession } = points.points.commands;
    const command = { response_url: "https://emsp.example/", token: token("D1"), location_id: "L1" };
    const answer = await startSession?.(command, context);
    await points.points.close();
    expect(await answer?.later).toMatchObject({ result: "FAILED" });
    expect(await points.sessions()).toEqual([]);
    expect(await points.start()).toMatchObject({ response: "REJECTED" });
    expect(await points.reserve()).toMatchObject({ response: "REJECTED" });
  });

  test("carries out a stop that has been asked for", async () => {
    const points = chargePoints();
    await points.start();
    const [{ id: session_id = "" } = {}] = await points.sessions();
    const { stopSession } = points.points.commands;
    const answer = await stopSession?.({ response_url: "https://emsp.example/", session_id }, context);
    await points.points.close();
    expect(await answer?.later).toEqual({ result: "ACCEPTED" });
    expect(await points.cdrs()).toHaveLength(1);
  });

  test("nothing is begun once it is closed, whatever is asked, and no timer is left", async () => {
    const points = chargePoints({ seed: { sessions: [seededSession()] } });
    await points.reserve({ evse_uid: "E2" });
    const before = await points.sessions();
    await points.points.close();
    const { active, set, clear } = points.points.chargingProfiles;
    const about = { session_id: "OLD" };
    const refused = [
      points.start({ evse_uid: "E2" }),
      points.reserve({ evse_uid: "E2" }),
      points.cancel(),
      points.unlock(),
      points.stop("OLD"),
      active?.({ ...about, duration: 60 }, context),
      set?.({ ...about, profile: { charging_rate_unit: "A" } }, context),
      clear?.(about, context),
    ];
    for (const answer of await Promise.all(refused)) expect(answer).not.toHaveProperty("later");
    expect(
      (await Promise.all(refused)).map((each) => each && ("response" in each ? each.response : each.result)),
    ).toEqual(refused.map(() => "REJECTED"));
    expect(points.clock.timers).toBe(0);
    expect((await points.sessions()).find(({ id }) => id === "OLD")).toEqual(
      before.find(({ id }) => id === "OLD"),
    );
  });

  test("ends what is taken up at that moment, too", async () => {
    const points = chargePoints({ seed: { sessions: [seededSession()] } });
    let read = () => {};
    const known = await points.own.tariffs.get({ ...cpo, id: "T" }, { ...context, module: "tariffs" });
    const slow = new Promise<void>((resolve) => {
      read = resolve;
    });
    const reading = vi.spyOn(points.own.tariffs, "get").mockImplementation(() => slow.then(() => known));
    const { stopSession } = points.points.commands;
    const asked = stopSession?.({ response_url: "https://emsp.example/", session_id: "OLD" }, context);
    await vi.waitUntil(() => reading.mock.calls.length > 0);
    const closed = points.points.close();
    read();
    await Promise.all([asked, closed]);
    expect(await points.sessions()).toMatchObject([{ status: "COMPLETED" }]);
    expect(await points.cdrs()).toHaveLength(1);
    expect(points.clock.timers).toBe(0);
  });

  test("twice is no more than once", async () => {
    const points = chargePoints();
    await points.start();
    await Promise.all([points.points.close(), points.points.close()]);
    await points.points.close();
    expect(await points.cdrs()).toHaveLength(1);
  });

  test("waits for the CDR to arrive, but not for long", async () => {
    const own = ownObjects({ locations: [location([evse("E1")])], tariffs: [tariff()] });
    const clock = manualClock();
    const points = simulation(own, { clock });
    let arrive = () => {};
    points.start({
      push: async () => ({
        targets: [],
        skipped: [],
        done: new Promise((resolve) => {
          arrive = () => resolve([]);
        }),
      }),
    });
    const { startSession } = points.commands;
    const command = { response_url: "https://emsp.example/", token: token("D1"), location_id: "L1" };
    const answer = await startSession?.(command, context);
    await clock.pass(2 * seconds);
    await answer?.later;
    let isClosed = false;
    const closed = points.close().then(() => (isClosed = true));
    await vi.waitUntil(async () => (await allOf(own.cdrs)).length === 1);
    await clock.pass(2 * seconds);
    expect(isClosed).toBe(false);
    arrive();
    await clock.pass(1 * seconds);
    await closed;
  });
});

describe("what goes wrong is reported, and stops nothing", () => {
  test("a platform that throws", async () => {
    const failing = { push: async () => Promise.reject(new Error("no outbox")) };
    const points = chargePoints({ push: failing.push });
    expect(await points.start()).toMatchObject({ result: { result: "ACCEPTED" } });
    await points.minutes(6 * 60);
    expect(await points.sessions()).toMatchObject([{ status: "COMPLETED", kwh: 48 }]);
    expect(await points.cdrs()).toHaveLength(1);
    expect(points.errors.length).toBeGreaterThan(100);
    expect(points.errors[0]).toMatchObject({ message: "no outbox" });
  });

  test.each(["sessions", "locations", "cdrs"] as const)("a storage of %s that fails", async (module) => {
    const whole = ownObjects({ locations: [location([evse("E1")])], tariffs: [tariff()] });
    let isBroken = false;
    const crud = {
      sessions: memoryCrud<Session>(),
      locations: memoryCrud<Location>([location([evse("E1")])]),
      cdrs: memoryCrud<CDR>(),
    };
    const { update } = crud[module];
    const broken = {
      ...crud[module],
      update: async (...asked: Parameters<typeof update>) => {
        if (isBroken) throw new Error("the disk is full");
        return Reflect.apply(update, crud[module], asked);
      },
    };
    const own = { ...whole, ...crud, [module]: broken };
    const clock = manualClock();
    const errors: unknown[] = [];
    const points = simulation(own, { clock, onError: (error) => errors.push(error) });
    const { startSession } = points.commands;
    const command = { response_url: "https://emsp.example/", token: token("D1"), location_id: "L1" };
    const first = await startSession?.(command, context);
    await clock.pass(60 * seconds);
    expect(await first?.later).toEqual({ result: "ACCEPTED" });
    isBroken = true;
    await clock.pass(7 * 3600 * seconds);
    expect(errors.length).toBeGreaterThan(0);
    expect(clock.timers).toBe(0);
    isBroken = false;
    const context2 = { ...context, to: cpo };
    if (module === "locations") return;
    const second = await startSession?.(command, context2);
    await clock.pass(60 * seconds);
    expect(await second?.later).toEqual({ result: "ACCEPTED" });
  });

  test("a push that does not arrive", async () => {
    const own = ownObjects({ locations: [location([evse("E1")])], tariffs: [tariff()] });
    const clock = manualClock();
    const errors: unknown[] = [];
    const points = simulation(own, { clock, onError: (error) => errors.push(error) });
    const lost = new Error("lost on the way");
    points.start({ push: async () => ({ targets: [], skipped: [], done: Promise.reject(lost) }) });
    const { startSession } = points.commands;
    const command = { response_url: "https://emsp.example/", token: token("D1"), location_id: "L1" };
    const answer = await startSession?.(command, context);
    await clock.pass(2 * seconds);
    expect(await answer?.later).toEqual({ result: "ACCEPTED" });
    await vi.waitUntil(() => errors.length > 0);
    expect(errors).toEqual([lost]);
    await points.close();
    expect(await allOf(own.cdrs)).toHaveLength(1);
  });

  test("a bill that cannot be made: the Session is over all the same, and the EVSE free", async () => {
    const points = chargePoints();
    const changing = tariff();
    vi.spyOn(points.own.tariffs, "get").mockResolvedValue(changing);
    await points.start();
    await points.minutes(10);
    changing.elements = [
      {
        price_components: [{ type: "ENERGY", price: 1, step_size: 1 }],
        restrictions: { start_time: "late" },
      },
    ];
    const [{ id = "", total_cost } = {}] = await points.sessions();
    expect(await points.stop(id)).toMatchObject({ result: { result: "ACCEPTED" } });
    expect(await points.sessions()).toMatchObject([
      { status: "COMPLETED", end_date_time: expect.any(String), kwh: expect.closeTo(11 / 6, 1), total_cost },
    ]);
    expect(await points.evse()).toMatchObject({ status: "AVAILABLE" });
    expect(await points.cdrs()).toEqual([]);
    expect(points.errors).toEqual([expect.any(RangeError)]);
    expect(points.clock.timers).toBe(0);
    await points.points.close();
  });

  test("without anybody to tell, by a warning of the process", async () => {
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
    const own = ownObjects({ locations: [location([evse("E1")])] });
    const clock = manualClock();
    const points = simulation(own, { clock });
    points.start({ push: () => Promise.reject(new Error("no outbox")) });
    const { startSession } = points.commands;
    await startSession?.(
      { response_url: "https://emsp.example/", token: token("D1"), location_id: "L1" },
      context,
    );
    await clock.pass(2 * seconds);
    expect(warned).toHaveBeenCalledWith(new Error("no outbox"));
    warned.mockRestore();
  });
});

describe("by the clock of the machine", () => {
  afterEach(() => vi.useRealTimers());

  test("a reservation may last for months", async () => {
    vi.useFakeTimers();
    const own = ownObjects({ locations: [location([evse("E1")])] });
    const points = simulation(own);
    const status = async () => (await allOf(own.locations))[0]?.evses?.[0]?.status;
    const expiry_date = new Date(Date.now() + 60 * 86_400 * seconds).toISOString();
    await points.commands.reserveNow?.(
      {
        response_url: "https://emsp.example/",
        token: token("D1"),
        location_id: "L1",
        reservation_id: "R",
        expiry_date,
      },
      { ...context, reservation: "R" },
    );
    await vi.advanceTimersByTimeAsync(59 * 86_400 * seconds);
    expect(await status()).toBe("RESERVED");
    await vi.advanceTimersByTimeAsync(86_400 * seconds);
    expect(await status()).toBe("AVAILABLE");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("what is called off does not happen", async () => {
    vi.useFakeTimers();
    const own = ownObjects({ locations: [location([evse("E1")])] });
    const points = simulation(own);
    const expiry_date = new Date(Date.now() + 60 * 86_400 * seconds).toISOString();
    await points.commands.reserveNow?.(
      {
        response_url: "https://emsp.example/",
        token: token("D1"),
        location_id: "L1",
        reservation_id: "R",
        expiry_date,
      },
      { ...context, reservation: "R" },
    );
    await vi.advanceTimersByTimeAsync(30 * 86_400 * seconds);
    await points.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
