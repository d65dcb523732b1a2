import { priceSession } from "@openocpi/pricing";
import type { TariffRestrictions } from "@openocpi/spec";
import { expect, test } from "vitest";
import { after, amsterdam, element, minutes, period, tariff, time } from "./given.js";

interface Row {
  name: string;
  rule?: string;
  restrictions: TariffRestrictions;
  /** In UTC. */
  start: string;
  /** Of charging, from then on. */
  minutes: number;
  zone?: string;
  /** Minutes that the restrictions hold, one figure for each time that they do. */
  held: number[];
}

/** Charges for so long, by a tariff that costs 60 an hour while the restrictions hold, and nothing otherwise. */
function heldMinutes({ restrictions, start, minutes: length, zone = amsterdam }: Row): number[] {
  const { lines } = priceSession({
    tariffs: [tariff([element(time(60), restrictions), element(time(0))])],
    start_date_time: start,
    end_date_time: after(start, length),
    charging_periods: [period(start, { TIME: minutes(length) })],
    time_zone: zone,
  });
  return lines.flatMap(({ element, volume }) => (element === 0 ? [Math.round(volume * 60_000) / 1000] : []));
}

// 2026-03-02 is a Monday; Amsterdam is an hour ahead of UTC until 2026-03-29, then two, until 2026-10-25.
const rows: Row[] = [
  {
    name: "times are those on the wall of the Location, not UTC",
    restrictions: { start_time: "17:00", end_time: "20:00" },
    start: "2026-03-02T15:30:00Z",
    minutes: 300,
    held: [180],
  },
  {
    name: "a start alone holds until midnight",
    restrictions: { start_time: "22:00" },
    start: "2026-03-02T20:00:00Z",
    minutes: 300,
    held: [120],
  },
  {
    name: "an end alone holds from midnight",
    restrictions: { end_time: "06:00" },
    start: "2026-03-02T22:00:00Z",
    minutes: 600,
    held: [360],
  },
  {
    name: "an end before the start is on the next day",
    restrictions: { start_time: "22:00", end_time: "06:00" },
    start: "2026-03-02T20:00:00Z",
    minutes: 720,
    held: [480],
  },
  {
    name: "the end 00:00 is the end of the day",
    restrictions: { start_time: "20:00", end_time: "00:00" },
    start: "2026-03-02T18:00:00Z",
    minutes: 480,
    held: [240],
  },
  {
    name: "from 00:00 to 00:00 is the whole day",
    restrictions: { start_time: "00:00", end_time: "00:00" },
    start: "2026-03-02T18:00:00Z",
    minutes: 1440,
    held: [1440],
  },
  {
    rule: "AMB-40",
    name: "an end equal to the start is taken as the whole day",
    restrictions: { start_time: "08:00", end_time: "08:00" },
    start: "2026-03-02T05:00:00Z",
    minutes: 180,
    held: [180],
  },
  {
    rule: "AMB-40",
    name: "24:00 is taken as the end of the day",
    restrictions: { start_time: "20:00", end_time: "24:00" },
    start: "2026-03-02T18:00:00Z",
    minutes: 480,
    held: [240],
  },
  {
    name: "a start is inside, an end outside",
    restrictions: { start_time: "10:00", end_time: "11:00" },
    start: "2026-03-02T09:00:00Z",
    minutes: 60,
    held: [60],
  },
  {
    name: "start_date is inside, end_date outside, by the date of the Location",
    restrictions: { start_date: "2026-03-03", end_date: "2026-03-04" },
    start: "2026-03-02T12:00:00Z",
    minutes: 3 * 1440,
    held: [1440],
  },
  {
    name: "a day of the week begins at midnight of the Location",
    restrictions: { day_of_week: ["TUESDAY"] },
    start: "2026-03-02T22:30:00Z",
    minutes: 60,
    held: [30],
  },
  {
    rule: "AMB-40",
    name: "what wraps past midnight still needs its day of the week",
    restrictions: { start_time: "22:00", end_time: "06:00", day_of_week: ["MONDAY"] },
    start: "2026-03-02T12:00:00Z",
    minutes: 1440,
    held: [120],
  },
  {
    name: "west of Greenwich the day begins later",
    restrictions: { day_of_week: ["TUESDAY"], end_time: "02:00" },
    start: "2026-03-03T00:00:00Z",
    minutes: 600,
    zone: "America/New_York",
    held: [120],
  },
  {
    name: "a zone can be half an hour off",
    restrictions: { start_time: "12:00", end_time: "13:00" },
    start: "2026-03-02T06:00:00Z",
    minutes: 120,
    zone: "Asia/Kolkata",
    held: [60],
  },
  {
    name: "from winter to summer, a night has an hour less",
    restrictions: { start_time: "22:00", end_time: "06:00" },
    start: "2026-03-28T20:00:00Z",
    minutes: 720,
    held: [420],
  },
  {
    name: "from summer to winter, a night has an hour more",
    restrictions: { start_time: "22:00", end_time: "06:00" },
    start: "2026-10-24T19:00:00Z",
    minutes: 720,
    held: [540],
  },
  {
    name: "a start that the clock leaves out begins when the clock is changed",
    restrictions: { start_time: "02:30", end_time: "04:00" },
    start: "2026-03-29T00:00:00Z",
    minutes: 180,
    held: [60],
  },
  {
    name: "what lies in the hour left out never holds",
    restrictions: { start_time: "02:15", end_time: "02:45" },
    start: "2026-03-29T00:00:00Z",
    minutes: 180,
    held: [],
  },
  {
    name: "what lies in the hour that comes twice holds twice",
    restrictions: { start_time: "02:15", end_time: "02:45" },
    start: "2026-10-24T23:00:00Z",
    minutes: 240,
    held: [30, 30],
  },
  {
    name: "an end in the hour that comes twice is passed twice",
    restrictions: { start_time: "01:00", end_time: "02:30" },
    start: "2026-10-24T22:00:00Z",
    minutes: 300,
    held: [90, 30],
  },
  {
    name: "a clock can be changed by half an hour",
    restrictions: { start_time: "01:00", end_time: "03:00" },
    start: "2026-10-03T13:00:00Z",
    minutes: 300,
    zone: "Australia/Lord_Howe",
    held: [90],
  },
  {
    name: "a day on which the clock is changed begins and ends at its midnights",
    restrictions: { start_date: "2026-10-25", end_date: "2026-10-26" },
    start: "2026-10-24T00:00:00Z",
    minutes: 3 * 1440,
    held: [25 * 60],
  },
  {
    name: "a change at midnight leaves out the start of the day",
    restrictions: { day_of_week: ["SUNDAY"], end_time: "02:00" },
    start: "2026-09-06T03:00:00Z",
    minutes: 240,
    zone: "America/Santiago",
    held: [60],
  },
];

test.each(rows.map((row) => ({ rule: "TAR-04", ...row })))("$rule: $name", (row) => {
  expect(heldMinutes(row)).toEqual(row.held);
});

const charging = (time_zone?: string, restrictions: TariffRestrictions = { start_time: "10:00" }) =>
  priceSession({
    tariffs: [tariff([element(time(1), restrictions)])],
    start_date_time: "2026-03-02T09:00:00Z",
    charging_periods: [period("2026-03-02T09:00:00Z", { TIME: 1 })],
    ...(time_zone !== undefined && { time_zone }),
  });

test.each<[string, TariffRestrictions]>([
  ["start_time", { start_time: "10:00" }],
  ["end_time", { end_time: "10:00" }],
  ["start_date", { start_date: "2026-01-01" }],
  ["end_date", { end_date: "2026-12-31" }],
  ["day_of_week", { day_of_week: ["MONDAY"] }],
])("TAR-04: %s needs the time zone", (_, restrictions) => {
  expect(() => charging(undefined, restrictions)).toThrow(/needs the time_zone/);
});

test("TAR-04: a tariff without local times needs no time zone", () => {
  expect(charging(undefined, { max_duration: 60 }).totals.total_cost.excl_vat).toBeGreaterThan(0);
});

test("a time zone that does not exist is refused, where it is needed", () => {
  expect(() => charging("Europe/Atlantis")).toThrow(RangeError);
});

test.each(["10", "10:60", "25:00", "24:01", "noon"])("%s is no time of day", (start_time) => {
  expect(() => charging(amsterdam, { start_time })).toThrow(RangeError);
});
