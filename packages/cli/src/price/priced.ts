import { type CdrDifference, checkCdr, type PricedSession, priceSession } from "@openocpi/pricing";
import { ciEqual, type Party } from "@openocpi/protocol";
import type { Price } from "@openocpi/spec";
import { UserError } from "../user-error.js";
import type { ToPrice } from "./read-files.js";

/** A price, and how it compares with what was declared. */
export interface Priced {
  kind: "CDR" | "Session";
  object: Party & { id: string };
  priced: PricedSession;
  /** What it should declare. */
  expected: PricedSession["totals"];
  /** The totals that the object has, under the names of a CDR. */
  declared: Partial<Record<keyof PricedSession["totals"], Price | number | undefined>>;
  /** Of a Session undefined: it goes on, and what it says may be of a moment ago. */
  differences?: readonly CdrDifference[];
}

/**
 * Prices a CDR or Session.
 *
 * @throws UserError where it cannot be priced
 */
export function price({ of, tariffs, time_zone }: ToPrice, tolerance: number | undefined): Priced {
  const zone = time_zone === undefined ? {} : { time_zone };
  try {
    if ("cdr" in of) {
      const options = { ...zone, ...(tariffs && { tariffs }), ...(tolerance !== undefined && { tolerance }) };
      const { priced, differences } = checkCdr(of.cdr, options);
      const expected = of.cdr.credit ? credited(priced.totals) : priced.totals;
      return { kind: "CDR", object: of.cdr, priced, expected, declared: of.cdr, differences };
    }
    const { session } = of;
    const priced = priceSession({ ...session, tariffs: tariffs ?? [], ...zone });
    if (!ciEqual(priced.currency, session.currency))
      throw new RangeError(`the Session is in ${session.currency}, the tariffs are in ${priced.currency}`);
    const declared = { total_cost: session.total_cost, total_energy: session.kwh };
    return { kind: "Session", object: session, priced, expected: priced.totals, declared };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(`it cannot be priced: ${error.message}${hintFor(error.message)}`);
  }
}

/** Of a Credit CDR the total alone is negated (CDR-03, AMB-22). */
function credited({ total_cost, ...totals }: PricedSession["totals"]): PricedSession["totals"] {
  const { excl_vat, incl_vat } = total_cost;
  return {
    ...totals,
    total_cost: { excl_vat: -excl_vat, ...(incl_vat !== undefined && { incl_vat: -incl_vat }) },
  };
}

/** What the command line could add. */
function hintFor(message: string): string {
  if (message.includes("needs the time_zone")) return ": give it by --time-zone, or by --location FILE";
  return message.includes("no tariff is given") ? ": give one by --tariff FILE" : "";
}
