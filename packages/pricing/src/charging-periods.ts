import type { CdrDimension, ChargingPeriod } from "@openocpi/spec";
import { inUnits, measureDecimals } from "./amount.js";
import { cut } from "./cut.js";
import { Decimal } from "./decimal.js";
import { textOf } from "./instant.js";
import { metered } from "./meter.js";
import { momentOf } from "./moment.js";
import type { TariffRestrictions } from "./ocpi.js";
import { verdictsOn } from "./restrictions.js";
import type { MeteredSession } from "./session.js";
import type { Stretch } from "./stretch.js";
import { clockOf } from "./time-zone.js";

/** At least one. */
type Pieces = [Stretch, ...Stretch[]];

/**
 * Makes the charging periods of a session from readings of its meter: a new one starts wherever a restriction of the
 * tariff begins or ceases to hold, or charging turns into parking (CDR-06). Fit for a Session, for a CDR, and for
 * priceSession.
 *
 * @throws RangeError where a timestamp is no DateTime or earlier than the one ahead of it, the time zone is unknown, or
 * the tariff needs it and it is missing
 */
export function chargingPeriods({
  tariff,
  readings,
  time_zone,
  at_readings = false,
}: MeteredSession): ChargingPeriod[] {
  const clock = clockOf(time_zone);
  const restrictions = tariff.elements.flatMap((element) => element.restrictions ?? []);
  /** Every single verdict, and not just which elements hold: then all between two equal ones is equal to them. */
  const regimeOf = (piece: Stretch) => {
    const at = momentOf(piece, clock);
    const verdicts = restrictions.flatMap((all) => verdictsOn(all, at));
    return [at_readings && piece.period, piece.kind, ...verdicts.map(({ holds }) => holds)].join();
  };
  const groups: { regime: string; pieces: Pieces }[] = [];
  for (const piece of metered(tariff, readings).flatMap((stretch) => cut(stretch, clock))) {
    const regime = regimeOf(piece);
    const last = groups.at(-1);
    if (last?.regime === regime) last.pieces.push(piece);
    else groups.push({ regime, pieces: [piece] });
  }
  const asked = new Set(restrictions.flatMap((all) => Object.keys(all) as (keyof TariffRestrictions)[]));
  return groups.map(({ pieces }) => periodOf(pieces, tariff.id, asked));
}

function periodOf(
  pieces: Pieces,
  tariff_id: string,
  asked: ReadonlySet<keyof TariffRestrictions>,
): ChargingPeriod {
  const [first] = pieces;
  const last = pieces.at(-1) ?? first;
  // Rounded as it adds up, so that all periods together have neither more nor less than the meter.
  const rounded = (joules: Decimal) => new Decimal(inUnits(joules, measureDecimals));
  const energy = rounded(last.energyBefore.plus(last.energy)).minus(rounded(first.energyBefore)).toNumber();
  const hours = inUnits(new Decimal(last.to - first.from), measureDecimals);
  const charging = first.kind === "charging";
  const dimensions: CdrDimension[] = [
    ...(charging || energy !== 0 ? [{ type: "ENERGY", volume: energy } as const] : []),
    { type: charging ? "TIME" : "PARKING_TIME", volume: hours },
  ];
  if (charging && (asked.has("min_current") || asked.has("max_current")))
    dimensions.push(...extremes(pieces, "current", "MIN_CURRENT", "MAX_CURRENT"));
  if (charging && (asked.has("min_power") || asked.has("max_power")))
    dimensions.push(...extremes(pieces, "power", "MIN_POWER", "MAX_POWER"));
  return { start_date_time: textOf(first.from), tariff_id, dimensions };
}

function extremes(
  pieces: Pieces,
  what: "current" | "power",
  least: "MIN_CURRENT" | "MIN_POWER",
  most: "MAX_CURRENT" | "MAX_POWER",
): CdrDimension[] {
  const values = pieces.flatMap((piece) => piece[what]?.value ?? []);
  if (values.length === 0) return [];
  return [
    { type: least, volume: Math.min(...values) },
    { type: most, volume: Math.max(...values) },
  ];
}
