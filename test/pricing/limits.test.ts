import type { TariffRestrictions } from "@openocpi/spec";
import { expect, test } from "vitest";
import {
  charge,
  element,
  energy,
  type Phase,
  park,
  parking,
  priced,
  reserve,
  tariff,
  time,
} from "./given.js";

interface Row {
  name: string;
  restrictions: TariffRestrictions;
  phases: Phase[];
  /** kWh, and minutes of charging and of parking, for which the restrictions hold. */
  kwh: number;
  minutes: number;
}

const rows: Row[] = [
  {
    name: "min_kwh is reached within a period, at steady charging",
    restrictions: { min_kwh: 5 },
    phases: [charge(60, 20)],
    kwh: 15,
    minutes: 45,
  },
  {
    name: "max_kwh ends where it is reached",
    restrictions: { max_kwh: 5 },
    phases: [charge(60, 20)],
    kwh: 5,
    minutes: 15,
  },
  {
    name: "min_kwh and max_kwh count the energy of all periods so far",
    restrictions: { min_kwh: 15, max_kwh: 25 },
    phases: [charge(60, 10), charge(60, 10), charge(60, 10)],
    kwh: 10,
    minutes: 60,
  },
  {
    name: "min_kwh includes the very amount",
    restrictions: { min_kwh: 10 },
    phases: [charge(60, 10), park(30)],
    kwh: 0,
    minutes: 30,
  },
  {
    name: "max_kwh excludes the very amount",
    restrictions: { max_kwh: 10 },
    phases: [charge(60, 10), park(30)],
    kwh: 10,
    minutes: 60,
  },
  {
    name: "energy that is fed back makes min_kwh cease",
    restrictions: { min_kwh: 5 },
    phases: [charge(60, 10), charge(60, -10)],
    kwh: 0,
    minutes: 60,
  },
  {
    name: "min_duration begins when the session has lasted so long",
    restrictions: { min_duration: 2400 },
    phases: [charge(60, 6)],
    kwh: 2,
    minutes: 20,
  },
  {
    name: "max_duration ends when the session has lasted so long, parking too",
    restrictions: { max_duration: 4500 },
    phases: [charge(60, 6), park(60)],
    kwh: 6,
    minutes: 75,
  },
  {
    name: "min_duration includes the very second",
    restrictions: { min_duration: 3600 },
    phases: [charge(60, 6), charge(0, 1)],
    kwh: 1,
    minutes: 0,
  },
  {
    name: "max_duration excludes the very second",
    restrictions: { max_duration: 3600 },
    phases: [charge(60, 6), charge(0, 1)],
    kwh: 6,
    minutes: 60,
  },
  {
    name: "the time of a reservation is no duration of the session",
    restrictions: { max_duration: 1800 },
    phases: [reserve(60), charge(60, 6)],
    kwh: 3,
    minutes: 30,
  },
  {
    name: "min_current holds at the value",
    restrictions: { min_current: 16 },
    phases: [charge(60, 6, { MIN_CURRENT: 16, MAX_CURRENT: 16 })],
    kwh: 6,
    minutes: 60,
  },
  {
    name: "max_current does not hold at the value",
    restrictions: { max_current: 16 },
    phases: [charge(60, 6, { MIN_CURRENT: 16, MAX_CURRENT: 16 })],
    kwh: 0,
    minutes: 0,
  },
  {
    name: "current is judged in each period",
    restrictions: { min_current: 16, max_current: 32 },
    phases: [
      charge(10, 1, { MAX_CURRENT: 15.9 }),
      charge(20, 4, { CURRENT: 31 }),
      charge(30, 9, { MIN_CURRENT: 32 }),
    ],
    kwh: 4,
    minutes: 20,
  },
  {
    name: "the average of a Session comes before its extremes",
    restrictions: { max_current: 16 },
    phases: [charge(60, 6, { CURRENT: 15, MIN_CURRENT: 0, MAX_CURRENT: 40 })],
    kwh: 6,
    minutes: 60,
  },
  {
    name: "between two extremes the middle stands for the period",
    restrictions: { max_current: 16 },
    phases: [
      charge(60, 6, { MIN_CURRENT: 6, MAX_CURRENT: 25 }),
      charge(60, 7, { MIN_CURRENT: 6, MAX_CURRENT: 26 }),
    ],
    kwh: 6,
    minutes: 60,
  },
  {
    name: "a current that nothing tells meets neither bound",
    restrictions: { max_current: 1000 },
    phases: [charge(60, 6)],
    kwh: 0,
    minutes: 0,
  },
  {
    name: "a parking car draws nothing",
    restrictions: { max_current: 1, max_power: 0.1 },
    phases: [charge(60, 6, { CURRENT: 16 }), park(30)],
    kwh: 0,
    minutes: 30,
  },
  {
    name: "min_power holds at the value, by energy and time where it is not told",
    restrictions: { min_power: 11 },
    phases: [charge(60, 11), charge(60, 10.999)],
    kwh: 11,
    minutes: 60,
  },
  {
    name: "the noise of floating-point numbers does not make power fall below a value",
    restrictions: { min_power: 8.2 },
    phases: [charge(60, 508.3 - 500.1)],
    kwh: 8.2,
    minutes: 60,
  },
  {
    name: "max_power does not hold at the value",
    restrictions: { max_power: 11 },
    phases: [charge(60, 11), charge(60, 10.999)],
    kwh: 10.999,
    minutes: 60,
  },
  {
    name: "power that is told comes before the average",
    restrictions: { min_power: 22 },
    phases: [
      charge(60, 10, { MIN_POWER: 22 }),
      charge(60, 9, { MAX_POWER: 21 }),
      charge(60, 8, { POWER: 23 }),
    ],
    kwh: 18,
    minutes: 120,
  },
];

test.each(rows)("TAR-05: $name", ({ restrictions, phases, kwh, minutes }) => {
  const prices = [energy(1), time(1), parking(1)];
  const { lines } = priced("2026-03-02T09:00:00Z", phases, tariff([element(prices, restrictions)]));
  const held = lines.filter(({ element }) => element === 0);
  const volume = (ofEnergy: boolean) =>
    held.reduce((sum, line) => sum + ((line.dimension === "ENERGY") === ofEnergy ? line.volume : 0), 0);
  expect(volume(true)).toBeCloseTo(kwh, 6);
  expect(volume(false) * 60).toBeCloseTo(minutes, 3);
});

test("TAR-05: an energy boundary falls on the millisecond at which it is reached", () => {
  const elements = [element(energy(1), { max_kwh: 10 / 3 }), element(energy(2))];
  const { lines } = priced("2026-03-02T09:00:00Z", [charge(60, 10)], tariff(elements));
  const [first, second] = lines.filter(({ dimension }) => dimension === "ENERGY");
  expect(first?.end_date_time).toBe("2026-03-02T09:20:00Z");
  expect(second?.start_date_time).toBe(first?.end_date_time);
  expect([first?.volume, second?.volume]).toEqual([3.333333, 6.666667]);
});
