import { ciEqual } from "@openocpi/protocol";
import type { Price } from "@openocpi/spec";
import { Decimal } from "./decimal.js";
import type { CDR, Tariff } from "./ocpi.js";
import { priceSession } from "./price-session.js";
import type { PricedSession, SessionTotals } from "./session.js";

export interface CheckCdrOptions {
  /** Of the Location: a CDR does not have it. Needed only where a tariff has times, dates or days of the week. */
  time_zone?: string;
  /** Instead of the CDR's own. */
  tariffs?: readonly Tariff[];
  /** Whether a reservation was left to expire. By default: when there is nothing but reservation in the periods. */
  reservation_expired?: boolean;
  /**
   * By how much an amount of money may differ, as OCPI leaves rounding open (TAR-11). By default one of the smallest
   * coins of the currency, 0.01 for EUR: raise it for those who round each line.
   */
  tolerance?: number;
}

export interface CdrDifference {
  /** As in `total_cost.excl_vat`. */
  field: string;
  declared: number;
  computed: number;
  /** Declared minus computed. */
  difference: number;
}

export interface CdrCheck {
  /** Nothing differs by more than was allowed. */
  agrees: boolean;
  differences: CdrDifference[];
  /** What the CDR should say, and why. */
  priced: PricedSession;
}

/** kWh and hours: what the four decimals of many periods can add up to. */
const measureTolerance = 0.001;

/**
 * Prices a CDR by its own tariffs and compares with the totals that it declares: amounts with and without VAT, kWh and
 * hours (CDR-08). What it leaves out is not compared. Of a Credit CDR only `total_cost` is expected to be negated
 * (CDR-03, AMB-22).
 *
 * @throws RangeError as priceSession does, and where the tariffs have another currency than the CDR
 */
export function checkCdr(cdr: CDR, options: CheckCdrOptions = {}): CdrCheck {
  const { tolerance = smallestCoin(cdr.currency), tariffs = cdr.tariffs ?? [], ...given } = options;
  const { start_date_time, end_date_time, charging_periods } = cdr;
  const priced = priceSession({ start_date_time, end_date_time, charging_periods, tariffs, ...given });
  if (!ciEqual(priced.currency, cdr.currency))
    throw new RangeError(`the CDR is in ${cdr.currency}, the tariffs are in ${priced.currency}`);
  const totals = Object.entries(priced.totals) as [keyof SessionTotals, Price | number][];
  const differences = totals.flatMap(([field, total]): CdrDifference[] => {
    const declared: Price | number | undefined = cdr[field];
    if (declared === undefined) return [];
    if (typeof declared === "number" || typeof total === "number")
      return compared(field, Number(declared), Number(total), measureTolerance);
    const sign = field === "total_cost" && cdr.credit ? -1 : 1;
    const { excl_vat, incl_vat = excl_vat } = total;
    return [
      ...compared(`${field}.excl_vat`, declared.excl_vat, sign * excl_vat, tolerance),
      ...compared(`${field}.incl_vat`, declared.incl_vat, sign * incl_vat, tolerance),
    ];
  });
  return { agrees: differences.length === 0, differences, priced };
}

function compared(
  field: string,
  declared: number | undefined,
  computed: number,
  tolerance: number,
): CdrDifference[] {
  if (declared === undefined) return [];
  const difference = new Decimal(declared).minus(computed);
  if (difference.abs().lte(tolerance)) return [];
  return [{ field, declared, computed, difference: difference.toNumber() }];
}

function smallestCoin(currency: string): number {
  if (!/^[a-z]{3}$/i.test(currency)) return 0.01;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
  }).resolvedOptions();
  return 10 ** -maximumFractionDigits;
}
