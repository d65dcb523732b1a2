import type { TariffElement } from "@openocpi/spec";
import { expect, test } from "vitest";
import {
  billed,
  charge,
  element,
  energy,
  flat,
  type Phase,
  park,
  parking,
  priced,
  reserve,
  tariff,
  time,
} from "./given.js";

interface Row {
  rule: string;
  name: string;
  elements: TariffElement[];
  phases: Phase[];
  /** From 16:00 in Amsterdam. What has no price is left out. */
  lines: readonly (readonly [number, string, number])[];
}

const before17 = { end_time: "17:00" };
const hours = (minutes: number) => Math.round((minutes / 60) * 1e6) / 1e6;

const rows: Row[] = [
  {
    rule: "TAR-06",
    name: "energy is rounded up to Wh",
    elements: [element(energy(0.25))],
    phases: [charge(60, 0.1152)],
    lines: [[0, "ENERGY", 0.116]],
  },
  ...[0.101, 0.115, 0.125].map((kwh) => ({
    rule: "TAR-06",
    name: `energy is rounded up to multiples of step_size: ${kwh} kWh`,
    elements: [element(energy(0.25, { step_size: 25 }))],
    phases: [charge(60, kwh)],
    lines: [[0, "ENERGY", 0.125]] as const,
  })),
  {
    rule: "TAR-06",
    name: "time is rounded up in seconds",
    elements: [element(time(1, { step_size: 300 }))],
    phases: [charge(6)],
    lines: [[0, "TIME", hours(10)]],
  },
  {
    rule: "TAR-06",
    name: "what is a multiple stays as it is",
    elements: [element([energy(1, { step_size: 500 }), time(1, { step_size: 300 })])],
    phases: [charge(10, 4.5)],
    lines: [
      [0, "ENERGY", 4.5],
      [0, "TIME", hours(10)],
    ],
  },
  {
    rule: "TAR-06",
    name: "FLAT is not rounded, and a step_size of 0 rounds nothing (AMB-41)",
    elements: [element([flat(1, { step_size: 7 }), energy(1, { step_size: 0 })])],
    phases: [charge(10, 0.0004)],
    lines: [
      [0, "FLAT", 1],
      [0, "ENERGY", 0.0004],
    ],
  },
  {
    rule: "TAR-06",
    name: "the noise of floating-point numbers makes no step",
    elements: [element([energy(1), time(1, { step_size: 60 })])],
    phases: [charge(28, 0.1 + 0.2), charge(14, 0.3)],
    lines: [
      [0, "ENERGY", 0.3],
      [0, "TIME", hours(28)],
      [0, "ENERGY", 0.3],
      [0, "TIME", hours(14)],
    ],
  },
  {
    rule: "TAR-07",
    name: "energy counts once: the last step_size, for the total, in the last period",
    elements: [
      element(energy(0.2, { step_size: 5000 }), before17),
      element(energy(0.27, { step_size: 500 })),
    ],
    phases: [charge(60, 4.3), charge(30, 1.1)],
    lines: [
      [0, "ENERGY", 4.3],
      [1, "ENERGY", 1.2],
    ],
  },
  {
    rule: "TAR-07",
    name: "time counts once: the last step_size, for the total, in the last period",
    elements: [
      element(time(5, { step_size: 600 }), { max_duration: 360 }),
      element(time(7, { step_size: 600 })),
    ],
    phases: [charge(28)],
    lines: [
      [0, "TIME", hours(6)],
      [1, "TIME", hours(24)],
    ],
  },
  {
    rule: "TAR-07",
    name: "charging that parking follows is not rounded",
    elements: [element([time(1, { step_size: 300 }), parking(2, { step_size: 300 })])],
    phases: [charge(21), park(7)],
    lines: [
      [0, "TIME", hours(21)],
      [0, "PARKING_TIME", hours(10)],
    ],
  },
  {
    rule: "TAR-07",
    name: "parking that charging follows is not rounded: all the charging is",
    elements: [element([time(1, { step_size: 600 }), parking(2, { step_size: 600 })])],
    phases: [charge(21), park(7), charge(4)],
    lines: [
      [0, "TIME", hours(21)],
      [0, "PARKING_TIME", hours(7)],
      [0, "TIME", hours(9)],
    ],
  },
  {
    rule: "TAR-07",
    name: "parking that is free does not keep charging from being rounded",
    elements: [element(time(1, { step_size: 600 }))],
    phases: [charge(21), park(7)],
    lines: [[0, "TIME", hours(30)]],
  },
  {
    rule: "TAR-07",
    name: "time for which nothing is priced is not part of the total",
    elements: [element(time(1, { step_size: 600 }), { min_duration: 300 })],
    phases: [charge(12)],
    lines: [[0, "TIME", hours(10)]],
  },
  {
    rule: "TAR-07",
    name: "parking of no length does not count as the last",
    elements: [element([time(1, { step_size: 300 }), parking(2, { step_size: 300 })])],
    phases: [charge(21), park(0)],
    lines: [[0, "TIME", hours(25)]],
  },
  {
    rule: "TAR-07",
    name: "energy and time are rounded each by itself",
    elements: [element([energy(1, { step_size: 1000 }), time(1, { step_size: 3600 })])],
    phases: [charge(30, 1.5), charge(45, 1.6)],
    lines: [
      [0, "ENERGY", 1.5],
      [0, "TIME", 0.5],
      [0, "ENERGY", 2.5],
      [0, "TIME", 1.5],
    ],
  },
  {
    rule: "TAR-07",
    name: "a reservation is rounded by itself, whatever follows",
    elements: [
      element(time(1, { step_size: 600 }), { reservation: "RESERVATION" }),
      element(time(2, { step_size: 300 })),
    ],
    phases: [reserve(13), charge(21)],
    lines: [
      [0, "TIME", hours(20)],
      [1, "TIME", hours(25)],
    ],
  },
  {
    rule: "TAR-07",
    name: "what was fed back into the grid is not rounded",
    elements: [element(energy(1, { step_size: 1000 }))],
    phases: [charge(60, -1.5)],
    lines: [[0, "ENERGY", -1.5]],
  },
];

test.each(rows)("$rule: $name", ({ elements, phases, lines }) => {
  const answer = priced("2026-03-02T15:00:00Z", phases, tariff(elements));
  expect(billed(answer).filter(([index]) => index !== undefined)).toEqual(lines);
});

test("TAR-07: from one tariff to the next nothing is rounded, only at the end", () => {
  const one = tariff([element(energy(1, { step_size: 10_000 }))], { id: "ONE" });
  const two = tariff([element(energy(2, { step_size: 1000 }))], { id: "TWO" });
  const phases = [
    { ...charge(60, 4.3), tariff_id: "one" },
    { ...charge(60, 1.1), tariff_id: "TWO" },
  ];
  const { lines } = priced("2026-03-02T15:00:00Z", phases, [one, two]);
  expect(lines.filter(({ cost }) => cost.excl_vat > 0)).toMatchObject([
    { tariff_id: "ONE", billed: 4.3, cost: { excl_vat: 4.3 } },
    { tariff_id: "TWO", billed: 1.7, cost: { excl_vat: 3.4 } },
  ]);
});
