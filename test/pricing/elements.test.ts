import { priceSession } from "@openocpi/pricing";
import type { TariffElement } from "@openocpi/spec";
import { expect, test } from "vitest";
import {
  billed,
  element,
  energy,
  flat,
  type Phase,
  parking,
  priced,
  sessionOf,
  tariff,
  time,
} from "./given.js";

// A Monday, 10:00 in Amsterdam.
const start = "2026-03-02T09:00:00Z";
const hour = (kwh = 10): Phase => ({ minutes: 60, kwh });

interface Row {
  rule: string;
  name: string;
  elements: TariffElement[];
  phases: Phase[];
  /** In the order in which each begins: `[element, dimension, billed]` */
  lines: readonly (readonly [number | undefined, string, number])[];
  excl_vat: number;
}

const rows: Row[] = [
  {
    rule: "TAR-02",
    name: "each dimension finds its own element",
    elements: [
      element(time(1), { max_duration: 0 }),
      element([energy(0.3), flat(1)]),
      element([energy(9), time(2), flat(9)]),
    ],
    phases: [hour()],
    lines: [
      [1, "FLAT", 1],
      [1, "ENERGY", 10],
      [2, "TIME", 1],
    ],
    excl_vat: 6,
  },
  {
    rule: "TAR-02",
    name: "of several that hold the first one counts",
    elements: [element(energy(0.3)), element(energy(0.1))],
    phases: [hour()],
    lines: [
      [0, "ENERGY", 10],
      [undefined, "TIME", 0],
    ],
    excl_vat: 3,
  },
  {
    rule: "TAR-02",
    name: "a dimension that no element prices costs nothing",
    elements: [element(energy(0.3), { min_kwh: 100 }), element(time(2))],
    phases: [hour()],
    lines: [
      [undefined, "ENERGY", 0],
      [1, "TIME", 1],
    ],
    excl_vat: 2,
  },
  {
    rule: "TAR-02",
    name: "time that is parked is not time that is charged",
    elements: [element(time(2))],
    phases: [hour(), { minutes: 30, kind: "PARKING_TIME" }],
    lines: [
      [undefined, "ENERGY", 0],
      [0, "TIME", 1],
      [undefined, "PARKING_TIME", 0],
    ],
    excl_vat: 2,
  },
  {
    rule: "TAR-03",
    name: "all restrictions of an element have to hold",
    elements: [
      element(energy(1), { min_kwh: 5, max_kwh: 20, day_of_week: ["TUESDAY"] }),
      element(energy(2), { min_kwh: 5, min_duration: 3600 }),
      element(energy(3), { max_kwh: 20, day_of_week: ["MONDAY"], start_time: "09:00", end_time: "12:00" }),
      element(energy(4)),
    ],
    phases: [hour()],
    lines: [
      [2, "ENERGY", 5],
      [undefined, "TIME", 0],
      [2, "ENERGY", 5],
    ],
    excl_vat: 30,
  },
  {
    rule: "TAR-03",
    name: "an element can begin and cease to hold, again and again",
    elements: [element(energy(0.2), { max_power: 16 }), element(energy(0.5))],
    phases: [hour(10), hour(20), hour(15), hour(16)],
    lines: [
      [0, "ENERGY", 10],
      [undefined, "TIME", 0],
      [1, "ENERGY", 20],
      [undefined, "TIME", 0],
      [0, "ENERGY", 15],
      [undefined, "TIME", 0],
      [1, "ENERGY", 16],
      [undefined, "TIME", 0],
    ],
    excl_vat: 23,
  },
  {
    rule: "TAR-03",
    name: "FLAT is paid once, although another element takes over",
    elements: [element(flat(1), { max_duration: 1800 }), element(flat(5))],
    phases: [hour(0), { minutes: 60, kind: "PARKING_TIME" }],
    lines: [
      [0, "FLAT", 1],
      [undefined, "TIME", 0],
      [undefined, "PARKING_TIME", 0],
    ],
    excl_vat: 1,
  },
  {
    rule: "TAR-03",
    name: "FLAT is paid from the moment its element holds",
    elements: [element([flat(5), parking(1)], { min_duration: 5400 })],
    phases: [hour(0), { minutes: 60, kind: "PARKING_TIME" }],
    lines: [
      [undefined, "TIME", 0],
      [undefined, "PARKING_TIME", 0],
      [0, "FLAT", 1],
      [0, "PARKING_TIME", 0.5],
    ],
    excl_vat: 5.5,
  },
  {
    rule: "TAR-03",
    name: "no day of the week means every day",
    elements: [element(energy(1), { day_of_week: [] })],
    phases: [hour()],
    lines: [
      [0, "ENERGY", 10],
      [undefined, "TIME", 0],
    ],
    excl_vat: 10,
  },
  {
    rule: "TAR-10",
    name: "free of charge is an element with FLAT 0, of any step_size (AMB-41)",
    elements: [element(flat(0, { step_size: 0 }))],
    phases: [hour()],
    lines: [
      [0, "FLAT", 1],
      [undefined, "ENERGY", 0],
      [undefined, "TIME", 0],
    ],
    excl_vat: 0,
  },
];

test.each(rows)("$rule: $name", ({ elements, phases, lines, excl_vat }) => {
  const answer = priced(start, phases, tariff(elements));
  expect(billed(answer)).toEqual(lines);
  expect(answer.totals.total_cost.excl_vat).toBe(excl_vat);
});

test("TAR-02: elements that hold but come later change nothing", () => {
  const elements = [element(energy(0.3)), element(time(1))];
  const more = [...elements, element([energy(7), time(8)])];
  expect(priced(start, [hour()], tariff(more))).toEqual(priced(start, [hour()], tariff(elements)));
});

test("TYPE-08: what nobody knows yet prices nothing, and is no obstacle", () => {
  const strange = {
    price_components: [
      { type: "CO2", price: 99, step_size: 1 },
      { type: "ENERGY", price: 99, step_size: 1 },
    ],
  };
  const known = element(energy(0.3));
  const elements = [
    { ...strange, restrictions: { day_of_week: ["FUNDAY"] } },
    { ...strange, restrictions: { reservation: "MAYBE" } },
    known,
  ];
  const session = sessionOf(start, [hour()], tariff([known]));
  const [{ dimensions, ...first } = { dimensions: [] }] = session.charging_periods;
  const charging_periods = [
    { start_date_time: start, ...first, dimensions: [{ type: "NOISE", volume: 70 }, ...dimensions] },
  ];
  const answer = priceSession({ ...session, tariffs: [{ ...tariff([]), elements }], charging_periods });
  expect(answer.totals).toEqual(priceSession(session).totals);
});
