import { chargingPeriods, type MeterReading, priceSession } from "@openocpi/pricing";
import type { Tariff } from "@openocpi/spec";
import { expect, test } from "vitest";
import { after, amsterdam, element, energy, parking, tariff, time } from "./given.js";

const start = "2026-03-02T15:30:00Z"; // 16:30 in Amsterdam
const at = (minute: number, kwh: number, more: Partial<MeterReading> = {}): MeterReading => ({
  timestamp: after(start, minute),
  kwh,
  ...more,
});

/** Each period as the minute at which it starts, and its volumes. */
function periods(elements: Tariff["elements"], ...readings: MeterReading[]) {
  const made = chargingPeriods({ tariff: tariff(elements), readings, time_zone: amsterdam });
  return made.map(({ start_date_time, dimensions }) => [
    (Date.parse(start_date_time) - Date.parse(start)) / 60_000,
    Object.fromEntries(dimensions.map(({ type, volume }) => [type, volume])),
  ]);
}

test("CDR-06: readings between which nothing changes make one period", () => {
  expect(periods([element(energy(1))], at(0, 500), at(10, 501.5), at(20, 504), at(30, 505))).toEqual([
    [0, { ENERGY: 5, TIME: 0.5 }],
  ]);
});

test("SESS-02: with at_readings a period starts at each reading too, and none changes when there are more", () => {
  const given = tariff([element(energy(1), { max_kwh: 2 }), element(energy(2))]);
  const readings = [at(0, 10), at(10, 11.3333), at(30, 12.6667), at(40, 12.6667), at(50, 14)];
  const made = (count: number) =>
    chargingPeriods({ tariff: given, readings: readings.slice(0, count), at_readings: true });
  const all = made(readings.length);
  expect(all.map(({ start_date_time }) => start_date_time)).toEqual(
    [0, 10, 20, 30, 40].map((minute) => after(start, minute).replace(".000Z", "Z")),
  );
  for (let count = 1; count <= readings.length; count++)
    expect(all.slice(0, made(count).length)).toEqual(made(count));
  const volumes = all.flatMap(({ dimensions }) => dimensions);
  const total = volumes.reduce((sum, { type, volume }) => (type === "ENERGY" ? sum + volume : sum), 0);
  expect(total).toBeCloseTo(4, 6);
});

test("CDR-06: a period starts at each time, duration and energy at which a restriction changes", () => {
  const elements = [
    element(time(1), { end_time: "17:00" }),
    element(energy(1), { max_kwh: 4 }),
    element(energy(2), { max_duration: 2700 }),
    element(energy(3)),
  ];
  expect(periods(elements, at(0, 0), at(60, 12))).toEqual([
    [0, { ENERGY: 4, TIME: 0.333333 }],
    [20, { ENERGY: 2, TIME: 0.166667 }],
    [30, { ENERGY: 3, TIME: 0.25 }],
    [45, { ENERGY: 3, TIME: 0.25 }],
  ]);
});

test("a car that draws nothing parks, unless it is said to charge", () => {
  const paused = at(10, 2, { parking: false });
  expect(periods([element(energy(1))], at(0, 0), at(10, 2), at(25, 2), at(40, 3))).toEqual([
    [0, { ENERGY: 2, TIME: 0.166667 }],
    [10, { PARKING_TIME: 0.25 }],
    [25, { ENERGY: 1, TIME: 0.25 }],
  ]);
  expect(periods([element(energy(1))], at(0, 0), paused, at(25, 2))).toEqual([
    [0, { ENERGY: 2, TIME: 0.416667 }],
  ]);
  expect(periods([element(energy(1))], at(0, 0, { parking: true }), at(30, 0.01))).toEqual([
    [0, { ENERGY: 0.01, PARKING_TIME: 0.5 }],
  ]);
});

test("power and current are told where the tariff asks for them, and cut where they pass a limit", () => {
  const readings = [
    at(0, 0, { current: 10 }),
    at(10, 1, { current: 16 }),
    at(20, 3, { current: 32 }),
    at(30, 7, { current: 0 }),
    at(40, 7),
  ];
  expect(periods([element(energy(1), { max_power: 16 }), element(energy(2))], ...readings)).toEqual([
    [0, { ENERGY: 3, TIME: 0.333333, MIN_POWER: 6, MAX_POWER: 12 }],
    [20, { ENERGY: 4, TIME: 0.166667, MIN_POWER: 24, MAX_POWER: 24 }],
    [30, { PARKING_TIME: 0.166667 }],
  ]);
  expect(periods([element(energy(1), { min_current: 16 }), element(energy(2))], ...readings)).toEqual([
    [0, { ENERGY: 1, TIME: 0.166667, MIN_CURRENT: 10, MAX_CURRENT: 10 }],
    [10, { ENERGY: 6, TIME: 0.333333, MIN_CURRENT: 16, MAX_CURRENT: 32 }],
    [30, { PARKING_TIME: 0.166667 }],
  ]);
  expect(periods([element(energy(1), { min_current: 16 })], at(0, 0), at(60, 11))).toEqual([
    [0, { ENERGY: 11, TIME: 1 }],
  ]);
});

test("two stretches on different sides of one that lies between are never one period", () => {
  // Both 5 and 25 kW are outside of what the first element wants, but their middle is inside.
  const elements = [element(energy(9), { min_power: 10, max_power: 20 }), element(energy(1))];
  expect(periods(elements, at(0, 0), at(60, 5), at(120, 30))).toHaveLength(2);
});

test("the periods together have neither more nor less than the meter", () => {
  const made = periods([element(time(1), { max_duration: 1111 })], at(0, 0), at(7, 1), at(77, 11.000001));
  const sum = made.reduce((total, [, volumes]) => total + (volumes as { ENERGY: number }).ENERGY, 0);
  expect(sum).toBeCloseTo(11.000001, 9);
});

test.each([
  ["no reading", []],
  ["the first reading", [at(0, 500)]],
])("%s makes no period yet", (_, readings) => {
  expect(chargingPeriods({ tariff: tariff([element(energy(1))]), readings })).toEqual([]);
});

test("readings have to be in order, and their times DateTimes", () => {
  expect(() => periods([element(energy(1))], at(10, 0), at(0, 1))).toThrow(/readings\[1\]/);
  expect(() => periods([element(energy(1))], { timestamp: "now", kwh: 0 })).toThrow(
    /readings\[0\].timestamp/,
  );
});

test("a running session has its price at every moment, and it comes to that of the end", () => {
  const elements = [
    element([energy(0.3), time(1, { step_size: 60 })], { max_kwh: 5 }),
    element(energy(0.5)),
    element(parking(2)),
  ];
  const given = tariff(elements, { max_price: { excl_vat: 4 } });
  const readings = [at(0, 500), at(15, 504), at(30, 508), at(45, 510), at(60, 510), at(75, 510)];
  const costs = readings.map((_, index) => {
    const past = readings.slice(0, index + 1);
    const session = { tariffs: [given], start_date_time: start, time_zone: amsterdam };
    const charging_periods = chargingPeriods({ tariff: given, readings: past, time_zone: amsterdam });
    return priceSession({ ...session, charging_periods }).totals.total_cost.excl_vat;
  });
  // 4 kWh and 15 minutes; 5 kWh, 3 at 0.5, and 19 minutes as energy passes 5 kWh in the 19th; 2 more; parking.
  expect(costs).toEqual([0, 1.45, 3.3167, 4, 4, 4]);
});
