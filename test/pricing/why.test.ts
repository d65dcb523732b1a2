import { priceSession } from "@openocpi/pricing";
import { expect, test } from "vitest";
import { charge, element, energy, park, parking, priced, sessionOf, tariff, time } from "./given.js";
import { workedTariffs } from "./worked-tariffs.js";

const start = "2026-03-02T15:30:00Z";
const whys = (...given: Parameters<typeof priced>) => priced(...given).lines.map(({ why }) => why);

test("a line tells which restrictions held, and why the elements before did not", () => {
  const [, line] = whys(start, [charge(90, 0, { MIN_CURRENT: 43 })], workedTariffs.byCurrentAndDay);
  expect(line).toBe(
    "Element 2 prices TIME: day_of_week MONDAY/TUESDAY/WEDNESDAY/THURSDAY/FRIDAY (MONDAY), min_current 32 (43 A). " +
      "Not element 1: max_current 32 (43 A).",
  );
});

test("a time is told as it begins to hold, and of two times the one that does not hold", () => {
  const lines = whys(start, [charge(60)], workedTariffs.byTimeOfDay);
  expect(lines[1]).toMatch(
    /^Element 1 prices TIME: start_time 17:00 \(17:00\), end_time 20:00 \(17:00\)\. Not element 0: end_time 17:00 \(17:00\)\./,
  );
});

test("without restrictions it is always; without an element it is nothing, and why", () => {
  const elements = [element(time(1)), element(energy(1), { min_kwh: 50, max_power: 5 })];
  expect(whys(start, [charge(60, 10), park(5)], tariff(elements))).toEqual([
    "Nothing prices ENERGY. Not element 1: min_kwh 50 (0 kWh), max_power 5 (10 kW).",
    "Element 0 prices TIME, always.",
    "Nothing prices PARKING_TIME.",
  ]);
});

test.each([
  ["dates", { start_date: "2026-03-01", end_date: "2026-03-02" }, "end_date 2026-03-02 (2026-03-02)"],
  [
    "the end of the day, which always holds,",
    { start_time: "20:00", end_time: "00:00" },
    "start_time 20:00 (16:30)",
  ],
  [
    "both times, where they wrap,",
    { start_time: "20:00", end_time: "06:00" },
    "start_time 20:00 (16:30), end_time 06:00 (16:30)",
  ],
  ["durations", { min_duration: 7200 }, "min_duration 7200 (0 s)"],
  ["extremes", { min_power: 40 }, "min_power 40 (3 to 50 kW)"],
  ["what is missing", { min_current: 6 }, "min_current 6 (what nothing tells)"],
])("%s are told", (_, restrictions, told) => {
  const phases = [charge(60, 10, { MIN_POWER: 3, MAX_POWER: 50 })];
  const [line] = whys(start, phases, tariff([element(energy(1), restrictions)]));
  expect(line).toBe(`Nothing prices ENERGY. Not element 0: ${told}.`);
});

test("step_size tells what it did, and nothing where it did nothing", () => {
  const elements = [element([energy(1), parking(2, { step_size: 900 })])];
  const [first, , last] = whys(start, [charge(60, 10), park(40)], tariff(elements));
  expect(first).toBe("Element 0 prices ENERGY, always.");
  expect(last).toBe(
    "Element 0 prices PARKING_TIME, always. Rounded up from 0.666667 h to 0.75 h in all (step_size 900).",
  );
});

test("a bound tells itself", () => {
  const [adjustment] = priced(start, [charge(60, 1)], workedTariffs.leastPrice).adjustments;
  expect(adjustment?.why).toBe("A session with this tariff costs at least 0.5 (0.55 with VAT).");
});

test("the same session always gets the same answer, and is left as it was", () => {
  const session = sessionOf(start, [charge(60, 10), park(5)], workedTariffs.byTimeOfDay);
  const before = structuredClone(session);
  expect(priceSession(session)).toEqual(priceSession(session));
  expect(session).toEqual(before);
});
