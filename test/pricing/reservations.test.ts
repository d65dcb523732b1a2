import { priceSession } from "@openocpi/pricing";
import type { TariffElement } from "@openocpi/spec";
import { expect, test } from "vitest";
import {
  charge,
  element,
  energy,
  flat,
  type Phase,
  parking,
  priced,
  reserve,
  sessionOf,
  tariff,
  time,
} from "./given.js";

const start = "2026-03-02T09:00:00Z";
const reserved = { reservation: "RESERVATION" } as const;
const expires = { reservation: "RESERVATION_EXPIRES" } as const;

interface Row {
  name: string;
  elements: TariffElement[];
  phases: Phase[];
  /** Element, dimension, for what, and what it costs: of all that has a price. */
  lines: readonly (readonly [number, string, string | undefined, number])[];
}

const rows: Row[] = [
  {
    name: "elements for reservations do not price charging, nor the others a reservation",
    elements: [element([flat(1), time(2)], reserved), element([flat(3), time(4), energy(1)])],
    phases: [reserve(30), charge(60, 5)],
    lines: [
      [0, "FLAT", "RESERVATION", 1],
      [0, "TIME", "RESERVATION", 1],
      [1, "FLAT", undefined, 3],
      [1, "ENERGY", undefined, 5],
      [1, "TIME", undefined, 4],
    ],
  },
  {
    name: "a reservation that is used pays nothing of RESERVATION_EXPIRES",
    elements: [element([flat(9), time(9)], expires), element(time(2), reserved), element(energy(1))],
    phases: [reserve(30), charge(60, 5)],
    lines: [
      [1, "TIME", "RESERVATION", 1],
      [2, "ENERGY", undefined, 5],
    ],
  },
  {
    name: "one that expires pays its time by RESERVATION_EXPIRES, in whatever order they stand",
    elements: [element(time(2), reserved), element(time(6), expires)],
    phases: [reserve(60)],
    lines: [[1, "TIME", "RESERVATION_EXPIRES", 6]],
  },
  {
    name: "where that has no TIME, by RESERVATION, and its FLAT on top",
    elements: [element(flat(4), expires), element(time(2), reserved)],
    phases: [reserve(60)],
    lines: [
      [0, "FLAT", "RESERVATION_EXPIRES", 4],
      [1, "TIME", "RESERVATION", 2],
    ],
  },
  {
    name: "the fee for reserving and the fee for expiring are both paid",
    elements: [element([flat(2), time(3)], reserved), element([flat(4), time(6)], expires)],
    phases: [reserve(60)],
    lines: [
      [0, "FLAT", "RESERVATION", 2],
      [1, "FLAT", "RESERVATION_EXPIRES", 4],
      [1, "TIME", "RESERVATION_EXPIRES", 6],
    ],
  },
  {
    name: "nothing of a session is paid for a reservation that expires",
    elements: [element(time(2), reserved), element([flat(3), time(4), parking(5), energy(6)])],
    phases: [reserve(60)],
    lines: [[0, "TIME", "RESERVATION", 2]],
  },
  {
    name: "the other restrictions hold for a reservation as well, from its own start",
    elements: [element(time(2), { ...reserved, max_duration: 900 }), element(time(8), reserved)],
    phases: [reserve(30), charge(60)],
    lines: [
      [0, "TIME", "RESERVATION", 0.5],
      [1, "TIME", "RESERVATION", 2],
    ],
  },
  {
    name: "the fee for expiring is that of the moment at which it expires",
    elements: [
      element(flat(4), { ...expires, end_time: "10:30" }),
      element(flat(5), { ...expires, start_time: "10:30" }),
    ],
    phases: [reserve(60)],
    lines: [[1, "FLAT", "RESERVATION_EXPIRES", 5]],
  },
];

test.each(rows)("TAR-09: $name", ({ elements, phases, lines }) => {
  const answer = priced(start, phases, tariff(elements));
  const found = answer.lines.flatMap(({ element: index, dimension, reservation, cost }) =>
    index === undefined ? [] : [[index, dimension, reservation, cost.excl_vat]],
  );
  expect(found).toEqual(lines);
});

test("CDR-08: what a reservation costs, fees included, is a total of its own", () => {
  const elements = [element([flat(1), time(2)], reserved), element([flat(3), time(4), energy(1)])];
  const { totals } = priced(start, [reserve(30), charge(60, 5)], tariff(elements));
  expect(totals).toMatchObject({
    total_cost: { excl_vat: 14 },
    total_reservation_cost: { excl_vat: 2 },
    total_fixed_cost: { excl_vat: 3 },
    total_time_cost: { excl_vat: 4 },
    total_energy_cost: { excl_vat: 5 },
    total_time: 1,
  });
});

const expiring = tariff([element(flat(4), expires), element(time(2), reserved)]);

test.each([
  [undefined, 6],
  [true, 6],
  [false, 2],
])("TAR-09: a reservation alone, with reservation_expired %s, costs %d", (reservation_expired, cost) => {
  const session = sessionOf(start, [reserve(60)], expiring);
  const answer = priceSession({
    ...session,
    ...(reservation_expired !== undefined && { reservation_expired }),
  });
  expect(answer.totals.total_cost.excl_vat).toBe(cost);
});
