import { dayOfWeekValues, type PriceComponent, type Tariff, type TariffRestrictions } from "@openocpi/spec";
import fc from "fast-check";
import { element, type Phase, tariff } from "./given.js";

/** With all optional, and none of them undefined. */
const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;

const cents = (most: number) => fc.integer({ min: 0, max: most }).map((count) => count / 100);

/** The hours of charging, and those near a change of the clock. */
export const start = fc
  .tuple(
    fc.constantFrom("2026-03-02", "2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"),
    fc.integer({ min: 0, max: 2879 }),
  )
  .map(([date, halfMinutes]) =>
    new Date(Date.parse(`${date}T00:00:00Z`) + halfMinutes * 30_000).toISOString(),
  );

/**
 * Phases of whole minutes, in which each tenth of a kWh is reached at the end of a half minute: so whatever the tariffs
 * of these depend on happens at half minutes.
 */
export const phases: fc.Arbitrary<Phase[]> = fc.array(
  fc
    .record({
      minutes: fc.integer({ min: 1, max: 120 }),
      kind: fc.constantFrom("charge", "charge", "park"),
      perMinute: fc.constantFrom(0.1, 0.2),
      current: fc.constantFrom(10, 16, 32),
    })
    .map(({ minutes, kind, perMinute, current }): Phase => {
      if (kind === "park") return { minutes, kind: "PARKING_TIME" };
      const kwh = Math.round(minutes * perMinute * 10) / 10;
      return { minutes, kwh, also: { MIN_CURRENT: current, MAX_CURRENT: current } };
    }),
  { minLength: 1, maxLength: 4 },
);

const clockTime = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`,
  );
const date = fc.constantFrom(
  "2026-03-02",
  "2026-03-03",
  "2026-03-29",
  "2026-03-30",
  "2026-10-25",
  "2026-10-26",
);
const halfMinutes = fc.integer({ min: 0, max: 600 }).map((count) => count * 30);
const tenths = fc.integer({ min: 0, max: 400 }).map((count) => count / 10);
const limit = fc.constantFrom(6, 10, 16, 20, 32);

export const restrictions = some<TariffRestrictions>({
  start_time: clockTime,
  end_time: clockTime,
  start_date: date,
  end_date: date,
  day_of_week: fc.subarray([...dayOfWeekValues], { minLength: 1 }),
  min_kwh: tenths,
  max_kwh: tenths,
  min_duration: halfMinutes,
  max_duration: halfMinutes,
  min_current: limit,
  max_current: limit,
  min_power: limit,
  max_power: limit,
})
  // With all of them at once nothing would ever hold.
  .chain((all) => fc.subarray(Object.entries(all), { maxLength: 3 }))
  .map((entries) => Object.fromEntries(entries) as TariffRestrictions);

const component = (type: PriceComponent["type"]) =>
  fc
    .tuple(cents(300), fc.constantFrom(0, 1, 60, 300, 1000), fc.option(fc.constantFrom(0, 5.2, 21)))
    .map(
      ([price, step_size, vat]): PriceComponent => ({ type, price, step_size, ...(vat !== null && { vat }) }),
    );

const components = fc
  .tuple(component("ENERGY"), component("TIME"), component("PARKING_TIME"), component("FLAT"))
  .chain((all) => fc.subarray(all, { minLength: 1 }));

export const tariffElement = fc
  .tuple(components, fc.option(restrictions, { freq: 4 }))
  .map(([price_components, limits]) => element(price_components, limits ?? undefined));

export const anyTariff: fc.Arbitrary<Tariff> = fc
  .array(tariffElement, { minLength: 1, maxLength: 4 })
  .map((elements) => tariff(elements));
