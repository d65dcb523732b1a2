import type { Price, Tariff } from "@openocpi/spec";
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
  tariff,
  time,
} from "./given.js";

interface Row {
  name: string;
  elements?: Tariff["elements"];
  bounds: Pick<Tariff, "min_price" | "max_price">;
  phases: Phase[];
  cost: Price;
  adjustments: readonly { bound: string; cost: Price }[];
}

const start = "2026-03-02T09:00:00Z";
const kwh = [element(energy(1, { vat: 20 }))];

const rows: Row[] = [
  {
    name: "between the two nothing is changed",
    bounds: { min_price: { excl_vat: 1, incl_vat: 1.2 }, max_price: { excl_vat: 10, incl_vat: 12 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 5, incl_vat: 6 },
    adjustments: [],
  },
  {
    name: "at the very bound nothing is changed",
    bounds: { min_price: { excl_vat: 5, incl_vat: 6 }, max_price: { excl_vat: 5, incl_vat: 6 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 5, incl_vat: 6 },
    adjustments: [],
  },
  {
    name: "less is raised to min_price",
    bounds: { min_price: { excl_vat: 7, incl_vat: 8.4 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 7, incl_vat: 8.4 },
    adjustments: [{ bound: "min_price", cost: { excl_vat: 2, incl_vat: 2.4 } }],
  },
  {
    name: "min_price is reached without VAT only",
    bounds: { min_price: { excl_vat: 5, incl_vat: 7 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 5, incl_vat: 7 },
    adjustments: [{ bound: "min_price", cost: { excl_vat: 0, incl_vat: 1 } }],
  },
  {
    name: "max_price is passed with VAT only",
    bounds: { max_price: { excl_vat: 6, incl_vat: 5.5 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 5, incl_vat: 5.5 },
    adjustments: [{ bound: "max_price", cost: { excl_vat: 0, incl_vat: -0.5 } }],
  },
  {
    name: "max_price is passed without VAT only",
    bounds: { max_price: { excl_vat: 4, incl_vat: 6.5 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 4, incl_vat: 6 },
    adjustments: [{ bound: "max_price", cost: { excl_vat: -1, incl_vat: 0 } }],
  },
  {
    name: "a max_price without VAT takes off VAT in proportion",
    bounds: { max_price: { excl_vat: 4 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 4, incl_vat: 4.8 },
    adjustments: [{ bound: "max_price", cost: { excl_vat: -1, incl_vat: -1.2 } }],
  },
  {
    name: "where no VAT applies a bound without VAT brings none",
    elements: [element(energy(1))],
    bounds: { min_price: { excl_vat: 7 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 7 },
    adjustments: [{ bound: "min_price", cost: { excl_vat: 2 } }],
  },
  {
    name: "a session that costs nothing still costs min_price",
    elements: [element(parking(1))],
    bounds: { min_price: { excl_vat: 1 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 1 },
    adjustments: [{ bound: "min_price", cost: { excl_vat: 1 } }],
  },
  {
    name: "when they contradict each other, max_price has the last word",
    bounds: { min_price: { excl_vat: 9, incl_vat: 9 }, max_price: { excl_vat: 3, incl_vat: 3 } },
    phases: [charge(60, 5)],
    cost: { excl_vat: 3, incl_vat: 3 },
    adjustments: [
      { bound: "min_price", cost: { excl_vat: 4, incl_vat: 3 } },
      { bound: "max_price", cost: { excl_vat: -6, incl_vat: -6 } },
    ],
  },
  {
    name: "the reservation before a session counts too",
    elements: [element(flat(4), { reservation: "RESERVATION" }), ...kwh],
    bounds: { max_price: { excl_vat: 6, incl_vat: 7 } },
    phases: [reserve(10), charge(60, 5)],
    cost: { excl_vat: 6, incl_vat: 7 },
    adjustments: [{ bound: "max_price", cost: { excl_vat: -3, incl_vat: -3 } }],
  },
  {
    name: "a reservation that nobody used has no least price, for it is no session",
    elements: [element(time(1), { reservation: "RESERVATION" }), ...kwh],
    bounds: { min_price: { excl_vat: 6 } },
    phases: [reserve(60)],
    cost: { excl_vat: 1 },
    adjustments: [],
  },
];

test.each(rows)("TAR-08: $name", ({ elements = kwh, bounds, phases, cost, adjustments }) => {
  const answer = priced(start, phases, tariff(elements, bounds));
  expect(answer.totals.total_cost).toEqual(cost);
  expect(answer.adjustments.map(({ bound, cost: change }) => ({ bound, cost: change }))).toEqual(adjustments);
});

test("TAR-08: with two tariffs each holds its own periods to its bounds", () => {
  const dear = tariff(kwh, { id: "DEAR", max_price: { excl_vat: 4 } });
  const cheap = tariff(kwh, { id: "CHEAP", min_price: { excl_vat: 2, incl_vat: 2 } });
  const phases = [
    { ...charge(60, 5), tariff_id: "DEAR" },
    { ...charge(60, 1), tariff_id: "CHEAP" },
  ];
  const { totals, adjustments } = priced(start, phases, [cheap, dear]);
  expect(totals.total_cost).toEqual({ excl_vat: 6, incl_vat: 6.8 });
  expect(adjustments.map(({ tariff_id, bound }) => [tariff_id, bound])).toEqual([
    ["DEAR", "max_price"],
    ["CHEAP", "min_price"],
  ]);
});

test("TAR-08: a tariff that no period uses bounds nothing", () => {
  const unused = tariff(kwh, { id: "UNUSED", min_price: { excl_vat: 99 } });
  const phases = [{ ...charge(60, 5), tariff_id: "T" }];
  expect(priced(start, phases, [tariff(kwh), unused]).totals.total_cost.excl_vat).toBe(5);
});
