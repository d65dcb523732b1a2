import { checkCdr, priceSession } from "@openocpi/pricing";
import { validate } from "@openocpi/spec";
import fc from "fast-check";
import { expect, test } from "vitest";
import { start as anyStart, anyTariff } from "../pricing/arbitrary.js";
import { connector, evse, location } from "../support/simulated-objects.js";
import { chargePoints, seconds } from "../support/simulated-points.js";

const plugs = fc.constantFrom(
  connector(),
  connector({ power_type: "AC_1_PHASE", max_amperage: 32 }),
  connector({ power_type: "DC", max_voltage: 920, max_amperage: 163 }),
);

/** When it is stopped, in seconds of the simulation: while it begins, while it goes on, or after the car has left. */
const stops = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 * 3600 }));
const speeds = fc.constantFrom(1, 7.5, 60, 1000);

/** Whether the driver has reserved before, and for how many seconds. */
const reservations = fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined });

test("whatever the Tariff, and whenever it is stopped, the CDR is valid and agrees with it (CDR-06, CDR-08)", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        tariff: anyTariff,
        start: anyStart,
        plug: plugs,
        stop: stops,
        speed: speeds,
        before: reservations,
      }),
      async ({ tariff, start, plug, stop, speed, before }) => {
        const points = chargePoints({
          start: Date.parse(start),
          speed,
          seed: { tariffs: [tariff], locations: [location([evse("E1", { connectors: [plug] })])] },
        });
        if (before !== undefined) {
          await points.reserve();
          await points.clock.pass((before / speed) * seconds);
        }
        await points.start();
        await points.clock.pass((stop / speed) * seconds);
        const [session] = await points.sessions();
        await points.stop(session?.id ?? "");
        const [cdr, ...others] = await points.cdrs();
        if (!cdr) throw new Error("there is no CDR");
        expect(others).toEqual([]);
        expect(points.errors).toEqual([]);
        expect(validate("CDR", cdr, "strict")).toEqual([]);
        const { time_zone } = location([]);
        expect(checkCdr(cdr, { ...(time_zone && { time_zone }) })).toMatchObject({
          agrees: true,
          differences: [],
        });
        for (const { module, object } of points.pushes)
          if (module === "sessions") expect(validate("Session", object, "strict")).toEqual([]);
        const [over] = await points.sessions();
        expect(over).toMatchObject({
          status: "COMPLETED",
          total_cost: cdr.total_cost,
          kwh: cdr.total_energy,
        });
        if (!over) throw new Error("there is no Session");
        // Its periods are finer, and come to the same.
        const { totals } = priceSession({
          ...over,
          start_date_time: cdr.start_date_time,
          tariffs: [tariff],
          time_zone: "Europe/Amsterdam",
        });
        expect(totals.total_cost.excl_vat).toBeCloseTo(cdr.total_cost.excl_vat, 2);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
