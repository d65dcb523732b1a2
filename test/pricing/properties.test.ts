import { chargingPeriods, type PricedSession, priceSession } from "@openocpi/pricing";
import type { Price } from "@openocpi/spec";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyTariff, phases, restrictions, start, tariffElement } from "./arbitrary.js";
import {
  after,
  amsterdam,
  element,
  energy,
  type Phase,
  parking,
  priced,
  sessionOf,
  tariff,
  time,
} from "./given.js";
import { priceByWalking } from "./oracle.js";

/** Every rounded amount may be off by half of the fourth decimal. */
const near = (a: number, b: number, roundings: number) =>
  expect(Math.abs(a - b)).toBeLessThanOrEqual(0.00005 * roundings + 1e-9);
const withVat = ({ excl_vat, incl_vat = excl_vat }: Price) => incl_vat;
const sum = (prices: Price[], of: (price: Price) => number) =>
  prices.reduce((all, price) => all + of(price), 0);

const partsOf = ({ totals, adjustments }: PricedSession): Price[] => [
  totals.total_fixed_cost,
  totals.total_energy_cost,
  totals.total_time_cost,
  totals.total_parking_cost,
  totals.total_reservation_cost,
  ...adjustments.map(({ cost }) => cost),
];

const bound = fc
  .integer({ min: 0, max: 3000 })
  .map((cents): Price => ({ excl_vat: cents / 100, incl_vat: cents / 80 }));

describe("whatever the tariff and the session", () => {
  test("it costs what looking at every half minute comes to (TAR-02 to TAR-07)", () => {
    fc.assert(
      fc.property(start, phases, anyTariff, (from, given, tariffGiven) => {
        const { totals } = priced(from, given, tariffGiven);
        near(totals.total_cost.excl_vat, priceByWalking(from, given, tariffGiven, amsterdam), 1);
      }),
      { numRuns: 200 },
    );
  });

  test("the total is the sum of its parts, and of the lines (CDR-08)", () => {
    fc.assert(
      fc.property(start, phases, anyTariff, bound, bound, (from, given, unbound, min_price, max_price) => {
        const answer = priced(from, given, { ...unbound, min_price, max_price });
        const { total_cost } = answer.totals;
        for (const of of [({ excl_vat }: Price) => excl_vat, withVat]) {
          const [parts, lines] = [partsOf(answer), answer.lines.map(({ cost }) => cost)];
          near(of(total_cost), sum(parts, of), parts.length + 1);
          const bounds = answer.adjustments.map(({ cost }) => cost);
          near(of(total_cost), sum([...lines, ...bounds], of), lines.length + bounds.length + 1);
        }
      }),
    );
  });

  test("it never costs more than max_price, nor less than min_price (TAR-08)", () => {
    fc.assert(
      fc.property(start, phases, anyTariff, bound, bound, (from, given, unbound, one, other) => {
        const [min_price, max_price] = one.excl_vat < other.excl_vat ? [one, other] : [other, one];
        const { total_cost } = priced(from, given, { ...unbound, min_price, max_price }).totals;
        for (const of of [({ excl_vat }: Price) => excl_vat, withVat]) {
          expect(of(total_cost)).toBeGreaterThanOrEqual(of(min_price));
          expect(of(total_cost)).toBeLessThanOrEqual(of(max_price));
        }
      }),
    );
  });

  test("splitting a period changes nothing: not the cost, nor what is billed", () => {
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(start, phases, anyTariff, cuts, (from, given, tariffGiven, shares) => {
        const whole = priced(from, given, tariffGiven);
        const split = priced(from, shares.reduce(splitAt, given), tariffGiven);
        near(split.totals.total_cost.excl_vat, whole.totals.total_cost.excl_vat, 2);
        near(withVat(split.totals.total_cost), withVat(whole.totals.total_cost), 2);
        expect(split.totals.total_energy).toBe(whole.totals.total_energy);
        expect(split.totals.total_time).toBe(whole.totals.total_time);
      }),
    );
  });

  test("elements of which each prices something else can stand in any order (TAR-02)", () => {
    const alone = [energy(0.3), time(2, { vat: 21 }), parking(3, { step_size: 300 })];
    const limits = fc.tuple(restrictions, restrictions, restrictions);
    fc.assert(
      fc.property(
        start,
        phases,
        limits,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (from, given, all, order) => {
          const elements = alone.map((component, index) => element(component, all[index]));
          const shuffled = order.flatMap((index) => elements[index] ?? []);
          const [one, other] = [elements, shuffled].map((each) => priced(from, given, tariff(each)).totals);
          expect(other).toEqual(one);
        },
      ),
    );
  });

  test("an element after one that prices everything, always, changes nothing (TAR-02)", () => {
    const everything = element([energy(0.3), time(2), parking(3)]);
    fc.assert(
      fc.property(start, phases, tariffElement, (from, given, late) => {
        const components = late.price_components.filter(({ type }) => type !== "FLAT");
        const later = { ...late, price_components: components };
        const [one, other] = [[everything], [everything, later]].map((each) =>
          priced(from, given, tariff(each)),
        );
        expect(other?.lines).toEqual(one?.lines);
      }),
    );
  });

  test("what step_size adds is less than a step, for each of what it rounds (TAR-06, TAR-07)", () => {
    fc.assert(
      fc.property(start, phases, anyTariff, (from, given, tariffGiven) => {
        const { lines } = priced(from, given, tariffGiven);
        const rounded = lines.filter(({ volume, billed, component }) => component && billed !== volume);
        const kinds = rounded.map(({ dimension }) => (dimension === "ENERGY" ? dimension : "time"));
        expect(new Set(kinds).size).toBe(kinds.length);
        for (const { dimension, volume, billed, component } of rounded) {
          const step = (component?.step_size ?? 0) / (dimension === "ENERGY" ? 1000 : 3600);
          expect(billed - volume).toBeGreaterThan(0);
          expect(billed - volume).toBeLessThan(step + 2e-6);
        }
      }),
    );
  });

  test("periods made from the meter cost what the readings do, and are cut where prices change (CDR-06)", () => {
    fc.assert(
      fc.property(start, phases, anyTariff, (from, given, tariffGiven) => {
        const session = sessionOf(from, given, tariffGiven);
        let kwh = 12_345;
        let minute = 0;
        const readings = [...given, { minutes: 0 }].map(({ minutes, kwh: used = 0, kind, also }: Phase) => {
          const current = also?.MIN_CURRENT;
          const parked = kind === "PARKING_TIME";
          const reading = {
            timestamp: after(from, minute),
            kwh,
            parking: parked,
            ...(current && { current }),
          };
          minute += minutes;
          kwh = Math.round((kwh + used) * 1000) / 1000;
          return reading;
        });
        const charging_periods = chargingPeriods({ tariff: tariffGiven, readings, time_zone: amsterdam });
        const [raw, made] = [priceSession(session), priceSession({ ...session, charging_periods })];
        near(made.totals.total_cost.excl_vat, raw.totals.total_cost.excl_vat, 3);
        expect(made.remarks).toEqual([]);
      }),
    );
  });

  test("without local times it does not matter when it happens", () => {
    const elements = fc
      .array(tariffElement, { minLength: 1, maxLength: 4 })
      .map((all) =>
        all.filter(
          ({ restrictions: limits = {} }) => !Object.keys(limits).some((name) => /time|date|day/.test(name)),
        ),
      );
    const moved = fc.integer({ min: 0, max: 10 ** 12 }).map((instant) => new Date(instant).toISOString());
    fc.assert(
      fc.property(start, moved, phases, elements, (from, to, given, all) => {
        fc.pre(all.length > 0);
        const [one, other] = [from, to].map((each) => priced(each, given, tariff(all)).totals);
        expect(other).toEqual(one);
      }),
    );
  });
});

/** Splits one of the phases in two, at a share of the whole session, as a meter would have it. */
function splitAt(given: Phase[], share: number): Phase[] {
  const length = given.reduce((all, { minutes }) => all + minutes, 0);
  let past = 0;
  return given.flatMap((phase) => {
    const first = Math.round((share * length - past) * 60_000) / 60_000;
    past += phase.minutes;
    if (first <= 0 || first >= phase.minutes) return [phase];
    const { minutes, kwh } = phase;
    if (kwh === undefined) return [first, minutes - first].map((each) => ({ ...phase, minutes: each }));
    const used = Number(((kwh * first) / minutes).toFixed(9));
    return [
      { ...phase, minutes: first, kwh: used },
      { ...phase, minutes: minutes - first, kwh: Number((kwh - used).toFixed(9)) },
    ];
  });
}
