import type { ActionAnswer } from "@openocpi/server";
import { type ActiveChargingProfile, type ChargingProfile, validate } from "@openocpi/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connector, evse, location, tariff } from "../support/simulated-objects.js";
import {
  chargePoints,
  context,
  type Points,
  type PointsOptions,
  seconds,
} from "../support/simulated-points.js";

const start = Date.UTC(2026, 2, 2, 9);
const at = (after: number) => new Date(start + after * seconds).toISOString().replace(".000Z", "Z");

/** Limits by the seconds at which they begin. */
const profile = (limits: Record<number, number>, more: Partial<ChargingProfile> = {}): ChargingProfile => ({
  charging_rate_unit: "W",
  charging_profile_period: Object.entries(limits).map(([from, limit]) => ({
    start_period: Number(from),
    limit,
  })),
  ...more,
});

interface Profiled extends Points {
  id: string;
  set(given: ChargingProfile): ReturnType<Points["settled"]>;
  clear(): ReturnType<Points["settled"]>;
  active(duration?: number): Promise<ActiveChargingProfile | undefined>;
  kwh(): Promise<number>;
}

function present<T>(action: T | undefined): T {
  if (action === undefined) throw new Error("it is not there");
  return action;
}

/** A Session that charges since 12 seconds after the start, by a Connector of 11.04 kW and a car of 11 kW. */
async function charging(options: PointsOptions = {}, plugIn = true): Promise<Profiled> {
  const points = chargePoints({ start, ...options });
  await points.start();
  if (plugIn) await points.clock.pass((10 * seconds) / (options.speed ?? 1));
  const { active, set, clear } = points.points.chargingProfiles;
  const [{ id = "" } = {}] = await points.sessions();
  const settled = (answer: Promise<ActionAnswer<string, unknown>>) => points.settled(answer);
  return {
    ...points,
    id,
    set: (given) => settled(present(set)({ session_id: id, profile: given }, context)),
    clear: () => settled(present(clear)({ session_id: id }, context)),
    async active(duration = 3600) {
      const answer = await points.settled(present(active)({ session_id: id, duration }, context));
      expect(validate("ActiveChargingProfileResult", answer.result, "strict")).toEqual([]);
      expect(answer.response).toBe("ACCEPTED");
      return answer.result?.result === "ACCEPTED" && "profile" in answer.result
        ? answer.result.profile
        : undefined;
    },
    kwh: async () => (await points.sessions())[0]?.kwh ?? 0,
  };
}

const accepted = { response: "ACCEPTED", result: { result: "ACCEPTED" } };

describe("a charging profile", () => {
  test("bounds the power from then on, and no longer once it is cleared", async () => {
    const points = await charging();
    expect(await points.set(profile({ 0: 2000 }))).toEqual(accepted);
    const before = await points.kwh();
    await points.minutes(60);
    expect((await points.kwh()) - before).toBeCloseTo(2, 1);
    expect(await points.clear()).toEqual(accepted);
    const slow = await points.kwh();
    await points.minutes(60);
    expect((await points.kwh()) - slow).toBeCloseTo(11, 0);
  });

  test("changes at its second, however seldom the Session is told of", async () => {
    const points = await charging();
    await points.set(profile({ 0: 10_000, 1810: 0 }));
    await points.minutes(60);
    // Two seconds at 11 kW, until it was set.
    expect(await points.kwh()).toBeCloseTo((2 * 11 + 1808 * 10) / 3600, 3);
  });

  test("in A is the current of each phase", async () => {
    const points = await charging();
    await points.set(profile({ 0: 10 }, { charging_rate_unit: "A" }));
    const before = await points.kwh();
    await points.minutes(60);
    expect((await points.kwh()) - before).toBeCloseTo((10 * 3 * 230) / 1000, 1);
  });

  test("of more than the Connector has changes nothing", async () => {
    const points = await charging();
    await points.set(profile({ 0: 99_000 }));
    await points.minutes(60);
    expect(await points.kwh()).toBeCloseTo(11, 0);
  });

  test.each([0, -5000])("of %i W makes the car wait, for a day at most", async (limit) => {
    const points = await charging();
    await points.set(profile({ 0: limit }));
    expect((await points.active())?.charging_profile.charging_profile_period).toEqual([
      { start_period: 0, limit: 0 },
    ]);
    await points.minutes(60);
    expect(await points.kwh()).toBeGreaterThan(0);
    expect(await points.kwh()).toBeLessThan(0.1);
    await points.minutes(23 * 60 + 1);
    expect(await points.sessions()).toMatchObject([{ status: "COMPLETED" }]);
  });

  test("without a start begins with the charging, with one when that says (CHP-06)", async () => {
    const points = await charging();
    await points.minutes(30);
    await points.set(profile({ 0: 1000, 1800: 5000 }));
    expect((await points.active())?.charging_profile.charging_profile_period).toEqual([
      { start_period: 0, limit: 5000 },
    ]);
    await points.set(profile({ 0: 1000, 1800: 5000 }, { start_date_time: at(12 + 1800 + 4) }));
    // Two seconds later it is set, two more and it is told.
    expect((await points.active())?.charging_profile.charging_profile_period).toEqual([
      { start_period: 0, limit: 1000 },
      { start_period: 1796, limit: 5000 },
    ]);
  });

  test("ends after its duration", async () => {
    const points = await charging();
    await points.set(profile({ 0: 1000 }, { duration: 1800 }));
    expect((await points.active())?.charging_profile.charging_profile_period).toEqual([
      { start_period: 0, limit: 1000 },
      { start_period: 1796, limit: 11_040 },
    ]);
    await points.minutes(60);
    expect(await points.kwh()).toBeCloseTo(0.5 + 5.5, 0);
  });

  test("of one period for each second keeps nobody waiting", async () => {
    const points = await charging();
    const limits = Object.fromEntries(Array.from({ length: 1440 }, (_, second) => [second, 1000 + second]));
    for (let times = 0; times < 10; times++) {
      await points.set(profile(limits));
      const told = (await points.active(86_400))?.charging_profile.charging_profile_period;
      expect(told).toHaveLength(1440 - 4 * times - 4);
    }
    await points.minutes(30);
    expect(await points.kwh()).toBeCloseTo(0.9, 0);
  });

  test("of periods in any order, of which two begin at once: the later one in it counts", async () => {
    const points = await charging();
    const periods = [
      { start_period: 120, limit: 500 },
      { start_period: 60, limit: 3000 },
      { start_period: 0, limit: 1000 },
      { start_period: 60, limit: 2000 },
    ];
    await points.set({ charging_rate_unit: "W", charging_profile_period: periods });
    expect((await points.active(120))?.charging_profile.charging_profile_period).toEqual([
      { start_period: 0, limit: 1000 },
      { start_period: 56, limit: 2000 },
      { start_period: 116, limit: 500 },
    ]);
  });

  test("of more periods than a charge point holds: REJECTED, and the one before stays", async () => {
    const points = await charging();
    await points.set(profile({ 0: 2000 }));
    const many = Object.fromEntries(Array.from({ length: 1441 }, (_, second) => [second, 1000]));
    expect(await points.set(profile(many))).toEqual({
      response: "ACCEPTED",
      result: { result: "REJECTED" },
    });
    expect((await points.active())?.charging_profile.charging_profile_period).toEqual([
      { start_period: 0, limit: 2000 },
    ]);
  });

  test("can be set before the car is plugged in", async () => {
    const points = await charging({}, false);
    expect(await points.set(profile({ 0: 2000 }))).toEqual(accepted);
    expect((await points.active())?.charging_profile.charging_profile_period).toEqual([
      { start_period: 0, limit: 2000 },
    ]);
    await points.minutes(61);
    expect(await points.kwh()).toBeCloseTo(2, 1);
  });

  test("a date of a partner is that far from now, however fast time passes", async () => {
    const points = await charging({ speed: 60 });
    await points.clock.pass(120 * seconds);
    const now = points.clock.now();
    await points.set(profile({ 0: 1000, 3600: 2000 }, { start_date_time: new Date(now + 34).toISOString() }));
    expect((await points.active(7200))?.charging_profile.charging_profile_period?.[0]).toEqual({
      start_period: 0,
      limit: 1000,
    });
  });
});

describe("the active profile", () => {
  test("without one is what the Connector gives", async () => {
    const points = await charging();
    expect(await points.active(900)).toEqual({
      start_date_time: at(14),
      charging_profile: {
        charging_rate_unit: "W",
        duration: 900,
        charging_profile_period: [{ start_period: 0, limit: 11_040 }],
      },
    });
  });

  test("is in the unit of the profile, and ends with the time that was asked for", async () => {
    const points = await charging();
    await points.set(profile({ 600: 6, 0: 10.5, 1200: 32 }, { charging_rate_unit: "A" }));
    expect((await points.active(1200))?.charging_profile).toEqual({
      charging_rate_unit: "A",
      duration: 1200,
      charging_profile_period: [
        { start_period: 0, limit: 10.5 },
        { start_period: 596, limit: 6 },
        { start_period: 1196, limit: 16 },
      ],
    });
  });
});

describe("a Connector that says 0 V (P-12)", () => {
  const dead = (more: PointsOptions["seed"] = {}): PointsOptions => ({
    seed: { locations: [location([evse("E1", { connectors: [connector({ max_voltage: 0 })] })])], ...more },
  });

  test.each(["A", "W"] as const)("a plan in %s is of 0", async (charging_rate_unit) => {
    const points = await charging(dead());
    await points.set(profile({ 0: 10 }, { charging_rate_unit }));
    expect((await points.active())?.charging_profile.charging_profile_period).toEqual([
      { start_period: 0, limit: 0 },
    ]);
  });

  test("no current flows, and the bill knows it", async () => {
    const restrictions = { min_current: 1 };
    const elements = [
      { price_components: [{ type: "PARKING_TIME", price: 6, step_size: 1 } as const], restrictions },
    ];
    const points = await charging(dead({ tariffs: [tariff({ elements })] }));
    await points.minutes(60);
    await points.stop(points.id);
    const [cdr] = await points.cdrs();
    expect(validate("CDR", cdr, "strict")).toEqual([]);
    expect(cdr?.total_cost.excl_vat).toBe(0);
  });
});

describe("refusals", () => {
  const unknown = { response: "UNKNOWN_SESSION" };
  const rejected = { response: "REJECTED" };
  const all = (points: Points, session_id: string) => {
    const { active, set, clear } = points.points.chargingProfiles;
    return Promise.all([
      points.settled(present(active)({ session_id, duration: 60 }, context)),
      points.settled(present(set)({ session_id, profile: profile({ 0: 1 }) }, context)),
      points.settled(present(clear)({ session_id }, context)),
    ]);
  };

  test("an unknown Session: UNKNOWN_SESSION (CHP-05)", async () => {
    expect(await all(chargePoints(), "nothing")).toEqual([unknown, unknown, unknown]);
  });

  test("a Session that is over: REJECTED", async () => {
    const points = await charging();
    await points.stop(points.id);
    expect(await all(points, points.id)).toEqual([rejected, rejected, rejected]);
  });

  test("a reservation: REJECTED", async () => {
    const points = chargePoints({ start });
    await points.reserve();
    const [{ id = "" } = {}] = await points.sessions();
    expect(await all(points, id)).toEqual([rejected, rejected, rejected]);
  });

  test("a Session that ends meanwhile: UNKNOWN", async () => {
    const points = await charging();
    const [, ...answers] = await Promise.all([
      points.stop(points.id),
      points.set(profile({ 0: 1 })),
      points.clear(),
    ]);
    expect(answers.map(({ result }) => result)).toEqual([{ result: "UNKNOWN" }, { result: "UNKNOWN" }]);
  });

  test("nothing to clear: UNKNOWN", async () => {
    const points = await charging();
    expect(await points.clear()).toEqual({ response: "ACCEPTED", result: { result: "UNKNOWN" } });
  });
});

describe("whatever the profile and the Connector", () => {
  const limits = fc.dictionary(
    fc.integer({ min: 0, max: 7200 }).map(String),
    fc.integer({ min: -10, max: 300_000 }).map((tenths) => tenths / 10),
    { maxKeys: 6 },
  );
  const given = fc.record({
    limits,
    unit: fc.constantFrom("A" as const, "W" as const),
    duration: fc.option(fc.integer({ min: 0, max: 7200 }), { nil: undefined }),
    power: fc.constantFrom("AC_1_PHASE" as const, "AC_3_PHASE" as const, "DC" as const),
    amperes: fc.integer({ min: 6, max: 400 }),
  });

  test("what is told is valid, and never more than that is charged", async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ limits: all, unit, duration, power, amperes }) => {
        const plug = connector({ power_type: power, max_amperage: amperes });
        const points = await charging({
          seed: { locations: [location([evse("E1", { connectors: [plug] })])] },
        });
        await points.set(
          profile(all, { charging_rate_unit: unit, ...(duration !== undefined && { duration }) }),
        );
        const active = present(await points.active(3600));
        await points.minutes(59);
        const phases = power === "AC_3_PHASE" ? 3 : 1;
        const watts = unit === "A" ? 230 * phases : 1;
        const periods = active.charging_profile.charging_profile_period ?? [];
        const allowed = periods.reduce((sum, { start_period, limit }, index) => {
          const end = periods[index + 1]?.start_period ?? 3600;
          // One decimal is told, and whole seconds.
          return sum + (((limit + 0.1) * watts) / 3_600_000) * (end - start_period + 1);
        }, 0);
        // It was told four seconds after the car was plugged in.
        const before = (4 * amperes * 230 * phases) / 3_600_000;
        expect(await points.kwh()).toBeLessThanOrEqual(allowed + before);
      }),
      { numRuns: 60 },
    );
  });
});
