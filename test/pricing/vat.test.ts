import type { Price, TariffElement } from "@openocpi/spec";
import { expect, test } from "vitest";
import { charge, element, energy, flat, priced, tariff, time } from "./given.js";

interface Row {
  rule: string;
  name: string;
  elements: TariffElement[];
  total_cost: Price;
  total_energy_cost: Price;
  total_time_cost: Price;
}

const rows: Row[] = [
  {
    rule: "TAR-10",
    name: "without vat no VAT applies, and none is told",
    elements: [element([energy(1), time(2)])],
    total_cost: { excl_vat: 12 },
    total_energy_cost: { excl_vat: 10 },
    total_time_cost: { excl_vat: 2 },
  },
  {
    rule: "TAR-10",
    name: "0 percent is a VAT",
    elements: [element([energy(1, { vat: 0 }), time(2, { vat: 0 })])],
    total_cost: { excl_vat: 12, incl_vat: 12 },
    total_energy_cost: { excl_vat: 10, incl_vat: 10 },
    total_time_cost: { excl_vat: 2, incl_vat: 2 },
  },
  {
    rule: "TAR-10",
    name: "what has no VAT costs the same with it, where something else has",
    elements: [element([energy(1, { vat: 20 }), time(2)])],
    total_cost: { excl_vat: 12, incl_vat: 14 },
    total_energy_cost: { excl_vat: 10, incl_vat: 12 },
    total_time_cost: { excl_vat: 2 },
  },
  {
    rule: "TAR-11",
    name: "each dimension has its VAT, with decimals too",
    elements: [element([energy(0.1, { vat: 5.2 }), time(2, { vat: 19 }), flat(0.35, { vat: 7 })])],
    total_cost: { excl_vat: 3.35, incl_vat: 3.8065 },
    total_energy_cost: { excl_vat: 1, incl_vat: 1.052 },
    total_time_cost: { excl_vat: 2, incl_vat: 2.38 },
  },
  {
    rule: "TAR-11",
    name: "money has four decimals, rounded half up",
    elements: [element([energy(0.000015, { vat: 100 }), time(0.00004)])],
    total_cost: { excl_vat: 0.0002, incl_vat: 0.0003 },
    total_energy_cost: { excl_vat: 0.0002, incl_vat: 0.0003 },
    total_time_cost: { excl_vat: 0 },
  },
];

test.each(rows)("$rule: $name", ({ elements, total_cost, total_energy_cost, total_time_cost }) => {
  const { totals } = priced("2026-03-02T09:00:00Z", [charge(60, 10)], tariff(elements));
  expect(totals).toMatchObject({ total_cost, total_energy_cost, total_time_cost });
  expect(Object.keys(totals.total_time_cost)).toEqual(Object.keys(total_time_cost));
  expect(Object.keys(totals.total_cost)).toEqual(Object.keys(total_cost));
});

test("TAR-11: thirds of an hour add up to hours, and only the total is rounded", () => {
  const phases = Array.from({ length: 30 }, () => charge(20));
  const { totals, lines } = priced("2026-03-02T09:00:00Z", phases, tariff([element(time(0.00005))]));
  expect(lines.every(({ cost }) => cost.excl_vat === 0)).toBe(true);
  expect(totals.total_cost.excl_vat).toBe(0.0005);
});

test("an amount that rounds to nothing is 0, never -0", () => {
  const { totals } = priced("2026-03-02T09:00:00Z", [charge(60, -1)], tariff([element(energy(0.00001))]));
  expect(totals.total_cost).toEqual({ excl_vat: 0 });
  expect(Object.is(totals.total_cost.excl_vat, 0)).toBe(true);
});
