import { Decimal, zero } from "./decimal.js";

/**
 * Amounts are counted in the 3 600 000th part of the unit that is priced: a kWh has as many joules as an hour has
 * milliseconds. So amount times price is exact for both, and nothing is divided before the answer is written.
 */
const parts = 3_600_000;

/** So many hours, kWh, or times. */
export const amountOf = (units: number): Decimal => new Decimal(units).times(parts);

/** The amount in hours, kWh, times, or in money where a price was multiplied with it; rounded half up. */
export const inUnits = (amount: Decimal, decimals: number): number =>
  amount.div(parts).round(decimals).toNumber() + 0;

/** Numbers of hours and kWh in an answer have six decimals at most: milliseconds, and less than a joule. */
export const measureDecimals = 6;

export const sum = (amounts: readonly Decimal[]): Decimal =>
  amounts.reduce((total, amount) => total.plus(amount), zero);
