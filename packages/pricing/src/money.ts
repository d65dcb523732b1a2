import type { Price } from "@openocpi/spec";
import { inUnits } from "./amount.js";
import { Decimal, zero } from "./decimal.js";
import type { PriceComponent } from "./ocpi.js";

/** An exact sum of money, counted in the 3 600 000th part of the currency as amounts are. */
export interface Money {
  excl: Decimal;
  incl: Decimal;
  /** VAT applies to something in it. Where none does, the answer has no `incl_vat` (TAR-10). */
  vat: boolean;
}

export const nothing: Money = { excl: zero, incl: zero, vat: false };

/** What an amount costs. A component without `vat` costs the same with VAT, as none applies. */
export function costOf({ price, vat }: PriceComponent, amount: Decimal): Money {
  const excl = amount.times(new Decimal(price));
  if (vat === undefined) return { excl, incl: excl, vat: false };
  return { excl, incl: excl.times(new Decimal(vat).plus(100)).times(new Decimal("0.01")), vat: true };
}

export const add = (a: Money, b: Money): Money => ({
  excl: a.excl.plus(b.excl),
  incl: a.incl.plus(b.incl),
  vat: a.vat || b.vat,
});

export const total = (moneys: readonly Money[]): Money => moneys.reduce(add, nothing);

/** The four decimals that OCPI gives numbers. How money is rounded to coins is not its business (TAR-11). */
const moneyDecimals = 4;

/** The one place where money is rounded: half up, at four decimals. */
export function toPrice({ excl, incl, vat }: Money): Price {
  const price = { excl_vat: inUnits(excl, moneyDecimals) };
  return vat ? { ...price, incl_vat: inUnits(incl, moneyDecimals) } : price;
}
