import type { Price } from "@openocpi/spec";
import { amountOf } from "./amount.js";
import type { Decimal } from "./decimal.js";
import { add, type Money } from "./money.js";
import type { Tariff } from "./ocpi.js";

export interface Bounding {
  tariff: Tariff;
  bound: "min_price" | "max_price";
  /** What it adds; negative where it takes off. */
  cost: Money;
  why: string;
}

/**
 * Holds what is priced by a tariff to its `min_price` and `max_price`: without VAT and with VAT each for itself
 * (TAR-08). A bound that is given without VAT only, changes what is paid with VAT in the same proportion.
 */
export function boundingsOf(tariff: Tariff, priced: Money, charged: boolean): Bounding[] {
  const { min_price, max_price } = tariff;
  const boundings: Bounding[] = [];
  let cost = priced;
  const hold = (
    bound: Bounding["bound"],
    price: Price,
    passes: (value: Decimal, limit: Decimal) => boolean,
  ) => {
    const change = changeTo(cost, price, passes);
    if (change.excl.eq(0) && change.incl.eq(0)) return;
    const { excl_vat, incl_vat } = price;
    const limit = incl_vat === undefined ? `${excl_vat}` : `${excl_vat} (${incl_vat} with VAT)`;
    const side = bound === "min_price" ? "at least" : "at most";
    boundings.push({
      tariff,
      bound,
      cost: change,
      why: `A session with this tariff costs ${side} ${limit}.`,
    });
    cost = add(cost, change);
  };
  // A reservation that nobody used is no charging session: it has no least price.
  if (min_price && charged) hold("min_price", min_price, (value, limit) => value.lt(limit));
  if (max_price) hold("max_price", max_price, (value, limit) => value.gt(limit));
  return boundings;
}

function changeTo(cost: Money, price: Price, passes: (value: Decimal, limit: Decimal) => boolean): Money {
  const limit = amountOf(price.excl_vat);
  const excl = passes(cost.excl, limit) ? limit : cost.excl;
  const withVat = price.incl_vat === undefined ? inProportion(cost, limit) : amountOf(price.incl_vat);
  const incl = passes(cost.incl, withVat) ? withVat : cost.incl;
  const vat = cost.vat || price.incl_vat !== undefined;
  return { excl: excl.minus(cost.excl), incl: incl.minus(cost.incl), vat };
}

const inProportion = ({ excl, incl }: Money, limit: Decimal) =>
  excl.eq(0) ? limit : incl.times(limit).div(excl);
