import Big from "big.js";

/**
 * Decimals of any length: adding, subtracting and multiplying are exact, only a division rounds (at 30 places). A
 * constructor of our own, so that nobody else's settings of the library reach it.
 */
export const Decimal = Big();
Decimal.DP = 30;
export type Decimal = Big;

export const zero: Decimal = new Decimal(0);
