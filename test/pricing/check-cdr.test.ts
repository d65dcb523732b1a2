import { type CheckCdrOptions, checkCdr, priceSession } from "@openocpi/pricing";
import { type CDR, validate } from "@openocpi/spec";
import { expect, test } from "vitest";
import { cdr } from "../support/conformance-objects.js";
import {
  amsterdam,
  charge,
  element,
  energy,
  flat,
  park,
  parking,
  reserve,
  sessionOf,
  tariff,
  time,
} from "./given.js";

const given = tariff([
  element([flat(0.5, { vat: 20 }), energy(0.25, { vat: 10 }), parking(2, { vat: 20, step_size: 900 })]),
]);
const session = sessionOf("2026-03-02T09:00:00Z", [charge(60, 20), park(40)], given);
const { tariffs, charging_periods, start_date_time, end_date_time } = session;
const { totals } = priceSession(session);

/** A CDR that declares what its tariff says, unless told otherwise. */
const declared = (more: Partial<CDR> = {}): CDR =>
  cdr("C1", {
    tariffs,
    charging_periods,
    start_date_time,
    end_date_time,
    ...totals,
    ...more,
  });

test("CDR-08: totals can be spread into a CDR, which then is as the document has it and agrees", () => {
  expect(validate("CDR", declared(), "strict")).toEqual([]);
  const check = checkCdr(declared());
  expect(check).toMatchObject({ agrees: true, differences: [] });
  expect(check.priced).toEqual(priceSession(session));
});

test.each<[string, Partial<CDR>, [string, number, number, number][]]>([
  ["total_cost", { total_cost: { excl_vat: 7.5, incl_vat: 7.9 } }, [["total_cost.excl_vat", 7.5, 7, 0.5]]],
  ["VAT alone", { total_cost: { excl_vat: 7, incl_vat: 7 } }, [["total_cost.incl_vat", 7, 7.9, -0.9]]],
  ["no VAT, which is not compared", { total_cost: { excl_vat: 7 } }, []],
  [
    "several fields",
    { total_energy: 21, total_energy_cost: { excl_vat: 5.25, incl_vat: 5.775 } },
    [
      ["total_energy", 21, 20, 1],
      ["total_energy_cost.excl_vat", 5.25, 5, 0.25],
      ["total_energy_cost.incl_vat", 5.775, 5.5, 0.275],
    ],
  ],
  ["total_time", { total_time: 1.5 }, [["total_time", 1.5, 1.666667, -0.166667]]],
  ["hours with four decimals", { total_time: 1.6667, total_parking_time: 0.6667 }, []],
  [
    "parking without cost",
    { total_parking_cost: { excl_vat: 0 } },
    [["total_parking_cost.excl_vat", 0, 1.5, -1.5]],
  ],
  ["VAT where none applies", { total_time_cost: { excl_vat: 0, incl_vat: 0 } }, []],
])("what differs is told field by field: %s", (_, more, differences) => {
  const check = checkCdr(declared(more));
  expect(check.agrees).toBe(differences.length === 0);
  expect(check.differences).toEqual(
    differences.map(([field, said, computed, difference]) => ({
      field,
      declared: said,
      computed,
      difference,
    })),
  );
});

test("what a CDR leaves out is not compared", () => {
  const { total_cost, total_energy, total_time } = totals;
  const bare = cdr("C2", {
    tariffs,
    charging_periods,
    start_date_time,
    end_date_time,
    total_cost,
    total_energy,
    total_time,
  });
  expect(checkCdr(bare).agrees).toBe(true);
});

test.each<[string, number, CheckCdrOptions, boolean]>([
  ["EUR", 0.01, {}, true],
  ["EUR", 0.011, {}, false],
  ["EUR", 0.011, { tolerance: 0.05 }, true],
  ["EUR", 0.0001, { tolerance: 0 }, false],
  ["JPY", 1, {}, true],
  ["JPY", 1.1, {}, false],
  ["KWD", 0.001, {}, true],
  ["KWD", 0.002, {}, false],
  ["COINS", 0.01, {}, true],
])("TAR-11: in %s a difference of %d is allowed by %j: %s", (currency, difference, options, agrees) => {
  const { excl_vat, incl_vat = 0 } = totals.total_cost;
  const rounded = { excl_vat: excl_vat + difference, incl_vat };
  const other = declared({ currency, tariffs: [{ ...given, currency }], total_cost: rounded });
  expect(checkCdr(other, options).agrees).toBe(agrees);
});

test("CDR-03: of a Credit CDR only total_cost is negated (AMB-22)", () => {
  const credit = { credit: true, credit_reference_id: "C1" };
  const total_cost = { excl_vat: -7, incl_vat: -7.9 };
  expect(checkCdr(declared({ ...credit, total_cost })).agrees).toBe(true);
  expect(checkCdr(declared(credit)).differences[0]).toEqual({
    field: "total_cost.excl_vat",
    declared: 7,
    computed: -7,
    difference: 14,
  });
});

test("TAR-04: the time zone, which a CDR does not have, is asked for where it matters", () => {
  const local = declared({ tariffs: [tariff([element(energy(0.35), { start_time: "08:00" })])] });
  expect(() => checkCdr(local)).toThrow(/time_zone/);
  expect(checkCdr(local, { time_zone: amsterdam }).priced.totals.total_cost.excl_vat).toBe(7);
});

test("other tariffs than its own can be given, as for a CDR without any", () => {
  const { tariffs: _, ...without } = declared();
  expect(() => checkCdr(without)).toThrow("no tariff");
  expect(checkCdr(without, { tariffs: [given] }).agrees).toBe(true);
  expect(checkCdr(declared(), { tariffs: [tariff([element(time(1))])] }).agrees).toBe(false);
});

test("a reservation that was cancelled is no expired one, if that is said", () => {
  const reserved = tariff([
    element(flat(4), { reservation: "RESERVATION_EXPIRES" }),
    element(time(2), { reservation: "RESERVATION" }),
  ]);
  const { time_zone: _, ...alone } = sessionOf(start_date_time, [reserve(60)], reserved);
  const total = { total_cost: { excl_vat: 2 }, total_energy: 0, total_time: 0 };
  const cancelled = cdr("C3", { ...alone, ...total });
  expect(checkCdr(cancelled).differences).toMatchObject([{ field: "total_cost.excl_vat", computed: 6 }]);
  expect(checkCdr(cancelled, { reservation_expired: false }).agrees).toBe(true);
});

test("TAR-10: where no VAT applies, what is declared with VAT is compared with what there is without", () => {
  const untaxed = { tariffs: [tariff([element(energy(0.35))])], total_parking_cost: { excl_vat: 0 } };
  const cost = (incl_vat: number) => ({
    ...{ total_cost: { excl_vat: 7, incl_vat }, total_energy_cost: { excl_vat: 7 } },
    total_fixed_cost: { excl_vat: 0 },
  });
  expect(checkCdr(declared({ ...untaxed, ...cost(7) })).differences).toEqual([]);
  expect(checkCdr(declared({ ...untaxed, ...cost(8) })).differences).toMatchObject([
    { declared: 8, computed: 7 },
  ]);
});

test("the currency of the tariffs has to be that of the CDR", () => {
  expect(() => checkCdr(declared({ currency: "SEK" }))).toThrow(RangeError);
});
