import { type PricedSession, priceSession, type SessionToPrice } from "@openocpi/pricing";
import type { TariffRestrictions } from "@openocpi/spec";
import { expect, test } from "vitest";
import {
  amsterdam,
  billed,
  charge,
  element,
  energy,
  flat,
  minutes,
  park,
  parking,
  period,
  priced,
  reserve,
  tariff,
  time,
} from "./given.js";

const start = "2026-03-02T09:00:00Z";
const tariffs = [tariff([element([energy(1), time(6), parking(3)])])];

/** From 10:00 to 12:00 in Amsterdam, unless told otherwise. */
const session = (charging_periods: SessionToPrice["charging_periods"], more: Partial<SessionToPrice> = {}) =>
  priceSession({
    tariffs,
    start_date_time: start,
    end_date_time: "2026-03-02T11:00:00Z",
    ...(charging_periods && { charging_periods }),
    time_zone: amsterdam,
    ...more,
  });
const cost = ({ totals }: PricedSession) => totals.total_cost.excl_vat;

test("CDR-06: a period ends where the next one starts, the last one with the session", () => {
  const { lines } = session([
    period(start, { TIME: 0.5 }),
    period("2026-03-02T09:30:00Z", { PARKING_TIME: 1.5 }),
  ]);
  expect(lines).toMatchObject([
    { period: 0, start_date_time: start, end_date_time: "2026-03-02T09:30:00Z" },
    { period: 1, start_date_time: "2026-03-02T09:30:00Z", end_date_time: "2026-03-02T11:00:00Z" },
  ]);
});

test("CDR-06: where another price begins within a period, it is cut there, and that is said", () => {
  const elements = [element(energy(1), { end_time: "11:00" }), element(energy(2))];
  const answer = session([period(start, { ENERGY: 8, TIME: 2 })], { tariffs: [tariff(elements)] });
  expect(answer.lines.filter(({ dimension }) => dimension === "ENERGY")).toMatchObject([
    { element: 0, volume: 4, end_date_time: "2026-03-02T10:00:00Z" },
    { element: 1, volume: 4, start_date_time: "2026-03-02T10:00:00Z" },
  ]);
  expect(answer.remarks).toEqual([expect.stringMatching(/charging_periods\[0\].*10:00:00Z.*ENERGY.*CDR-06/)]);
});

test("a cut that changes no price is not seen", () => {
  const elements = [
    element(energy(1), { reservation: "RESERVATION", end_time: "11:00" }),
    element(energy(2)),
  ];
  const answer = session([period(start, { ENERGY: 8, TIME: 2 })], { tariffs: [tariff(elements)] });
  expect(answer.lines.filter(({ dimension }) => dimension === "ENERGY")).toHaveLength(1);
  expect(answer.remarks).toEqual([]);
});

test("CDR-08: total_time is with parking and without reservation; what is measured is not what is billed", () => {
  const elements = [element([energy(1, { step_size: 5000 }), parking(1, { step_size: 3600 })])];
  const { totals } = priced(start, [reserve(30), charge(90, 7.5), park(30)], tariff(elements));
  expect(totals).toMatchObject({
    total_energy: 7.5,
    total_energy_cost: { excl_vat: 10 },
    total_time: 2,
    total_parking_time: 0.5,
    total_parking_cost: { excl_vat: 1 },
  });
});

test("periods that are not in order are priced as if they were, and keep their index", () => {
  const inOrder = [period(start, { TIME: 1 }), period("2026-03-02T10:00:00Z", { PARKING_TIME: 1 })];
  const answer = session(inOrder.toReversed());
  expect(answer.lines.map((line) => [line.period, line.dimension])).toEqual([
    [1, "TIME"],
    [0, "PARKING_TIME"],
  ]);
  expect(answer.totals).toEqual(session(inOrder).totals);
  expect(answer.remarks).toEqual([expect.stringContaining("not in the order")]);
});

test.each([
  ["within a second of the timestamps these count", 0.1663, 600],
  ["otherwise the volume counts, to the second", 0.15, 540],
  ["too much volume counts too", 0.2, 720],
])("a volume of time: %s", (_, TIME, seconds) => {
  const answer = session([period(start, { TIME })], { end_date_time: "2026-03-02T09:10:00Z" });
  expect(answer.lines[0]?.billed).toBeCloseTo(seconds / 3600, 6);
  expect(answer.totals.total_time).toBe(0.166667);
  expect(answer.remarks).toHaveLength(seconds === 600 ? 0 : 1);
});

test("a period with charging and parking in it: first the one, then the other, and energy while charging", () => {
  const elements = [
    element(energy(1), { max_duration: 2700 }),
    element(energy(5)),
    element(time(6), { max_duration: 2700 }),
    element(parking(3), { min_duration: 5400 }),
  ];
  const mixed = period(start, { PARKING_TIME: 1, TIME: 1, ENERGY: 8 });
  const answer = session([mixed], { tariffs: [tariff(elements)] });
  expect(billed(answer)).toEqual([
    [0, "ENERGY", 6],
    [2, "TIME", 0.75],
    [1, "ENERGY", 2],
    [undefined, "TIME", 0],
    [undefined, "PARKING_TIME", 0],
    [3, "PARKING_TIME", 0.5],
  ]);
});

test("reservation, charging and parking in one period", () => {
  const elements = [element([flat(1), time(2)], { reservation: "RESERVATION" }), element([flat(3), time(6)])];
  const all = period(start, { TIME: 1, PARKING_TIME: 0.5, RESERVATION_TIME: 0.5 });
  const answer = session([all], { tariffs: [tariff(elements)] });
  expect(cost(answer)).toBe(1 + 1 + 3 + 6);
  expect(answer.totals).toMatchObject({ total_time: 1.5, total_parking_time: 0.5 });
});

test("a reservation and a charge that nothing prices stay two lines", () => {
  const both = period(start, { TIME: 1, RESERVATION_TIME: 1 });
  const { lines } = session([both], { tariffs: [tariff([element(energy(1))])] });
  expect(lines.map(({ reservation, volume }) => [reservation, volume])).toEqual([
    ["RESERVATION", 1],
    [undefined, 1],
  ]);
});

test("a volume that does not fit between the timestamps is drawn together, not cut off", () => {
  const elements = [element(time(6), { end_time: "11:00" }), element(time(60))];
  const answer = session([period(start, { TIME: 4 })], { tariffs: [tariff(elements)] });
  expect(billed(answer)).toEqual([
    [0, "TIME", 2],
    [1, "TIME", 2],
  ]);
});

test("energy alone is priced over the whole period; time that no volume tells is not billed, and that is said", () => {
  const elements = [element(energy(1), { end_time: "11:00" }), element(energy(2)), element(time(6))];
  const answer = session([period(start, { ENERGY: 8 })], { tariffs: [tariff(elements)] });
  expect(cost(answer)).toBe(12);
  expect(answer.remarks).toContainEqual(expect.stringMatching(/charging_periods\[0\] has no TIME: 7200 s/));
  expect(answer.totals.total_time).toBe(2);
  expect(session([period(start, { ENERGY: 8, PARKING_TIME: 2 })]).remarks).toEqual([]);
});

test("a period of no length has its energy", () => {
  const answer = session([period(start, { ENERGY: 3 }), period(start, { ENERGY: 5, TIME: 2 })], {
    tariffs: [tariff([element(energy(1), { max_kwh: 2 }), element(energy(10))])],
  });
  expect(cost(answer)).toBe(2 + 10 * 6);
});

test.each<[string, TariffRestrictions[], number[]]>([
  ["from the least", [{ max_kwh: 2 }, { max_kwh: 5 }, {}], [0, 1, 2, 2, 1, 0]],
  ["from the most", [{ min_kwh: 5 }, { min_kwh: 2 }, {}], [2, 1, 0, 0, 1, 2]],
])("periods of no length pass all limits on the way up and down, listed %s", (_, limits, elements) => {
  const given = tariff(limits.map((restrictions) => element(energy(1), restrictions)));
  const jumps = [period(start, { ENERGY: 8 }), period(start, { ENERGY: -8 })];
  const { lines } = session(jumps, { end_date_time: start, tariffs: [given] });
  expect(lines.map(({ volume }) => volume)).toEqual([2, 3, 3, -3, -3, -2]);
  expect(lines.map((line) => line.element)).toEqual(elements);
});

test("while a session goes on, the last period is as long as its volumes", () => {
  const running = {
    tariffs,
    start_date_time: start,
    charging_periods: [
      period(start, { ENERGY: 2, TIME: 0.5 }),
      period("2026-03-02T09:30:00Z", { TIME: minutes(20), ENERGY: 1 }),
    ],
  };
  expect(priceSession(running).totals).toMatchObject({ total_cost: { excl_vat: 8 }, total_time: 0.833333 });
});

test("a session that has no period yet costs nothing, not even min_price", () => {
  const { totals, lines } = session(undefined, {
    tariffs: [tariff([element(flat(1))], { min_price: { excl_vat: 2 } })],
  });
  expect(totals.total_cost).toEqual({ excl_vat: 0 });
  expect(lines).toEqual([]);
});

test("a session that has just begun costs its start fee", () => {
  const fee = { tariffs: [tariff([element(flat(1))])], end_date_time: start };
  expect(cost(session([period(start, { ENERGY: 0 })], fee))).toBe(1);
});

test("AMB-24: the beginning of 1970 stands for a time that is not known", () => {
  const unknown = { start_date_time: "1970-1-1T00:00:00Z", end_date_time: "1970-01-01T00:00:00Z" };
  const answer = session([period(start, { ENERGY: 2, TIME: 0.5 })], unknown);
  expect(answer.totals).toMatchObject({ total_cost: { excl_vat: 5 }, total_time: 0.5 });
});

const one = tariff([element(energy(1))], { id: "ONE" });
const two = tariff([element(energy(2))], { id: "TWO" });
const twice = (first?: string, second?: string) => [
  period(start, { ENERGY: 1, TIME: 1 }, first),
  period("2026-03-02T10:00:00Z", { ENERGY: 1, TIME: 1 }, second),
];

test.each([
  ["each period has the tariff that it names, in any case", twice("one", "TWO"), [one, two], 3],
  ["a single tariff holds for all where no period names one", twice(), [two], 4],
  ["a period that names none, while others do, costs nothing", twice("TWO"), [one, two], 2],
])("tariff_id: %s", (_, periods, given, expected) => {
  expect(cost(session(periods, { tariffs: given }))).toBe(expected);
});

test("tariff_id: why a period without it costs nothing is said", () => {
  const { lines, remarks } = session(twice("TWO"), { tariffs: [one, two] });
  expect(lines.at(-1)).toMatchObject({ period: 1, billed: 0, why: "The period has no tariff." });
  expect(lines.at(-1)).not.toHaveProperty("tariff_id");
  expect(remarks).toEqual([expect.stringContaining("charging_periods[1] has no tariff_id")]);
});

test.each([
  ["no tariff is given", twice(), { tariffs: [] }, "no tariff"],
  ["a period names one that is not given", twice("ONE", "THREE"), { tariffs: [one, two] }, "THREE"],
  ["several are given and none is named", twice(), { tariffs: [one, two] }, "no period has a tariff_id"],
  ["they have several currencies", twice(), { tariffs: [one, { ...two, currency: "SEK" }] }, "currencies"],
  ["the session ends too early", twice(), { tariffs: [one], end_date_time: start }, "charging_periods[1]"],
  ["a start is none", [period("soon", { TIME: 1 })], {}, "charging_periods[0].start_date_time"],
  ["the end is none", twice(), { tariffs: [one], end_date_time: "later" }, "end_date_time"],
])("cannot be priced where %s", (_, periods, more, message) => {
  expect(() => session(periods, more)).toThrow(RangeError);
  expect(() => session(periods, more)).toThrow(message);
});

test.each([
  ["not yet", { start_date_time: "2026-03-02T09:00:01Z" }, 1],
  ["from then on", { start_date_time: start }, 0],
  ["to the end", { end_date_time: start }, 0],
  ["not any more", { end_date_time: "2026-03-02T08:59:59Z" }, 1],
])("CDR-07: a tariff that was not valid at the start is remarked on: %s", (_, validity, remarks) => {
  const given = { tariffs: [{ ...one, ...validity }] };
  const answer = session([period(start, { ENERGY: 1, TIME: 2 })], given);
  expect(answer.remarks).toHaveLength(remarks);
  expect(cost(answer)).toBe(1);
});

test("a volume of less than a second is not nothing", () => {
  const brief = [
    period(start, { PARKING_TIME: 0.127 / 3600 }),
    period("2026-03-02T09:00:00.127Z", { TIME: 1 }),
  ];
  expect(session(brief).lines[0]).toMatchObject({ dimension: "PARKING_TIME", volume: 0.000035 });
});
