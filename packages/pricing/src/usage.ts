import { amountOf } from "./amount.js";
import { zero } from "./decimal.js";
import { flowsOf, noFlow } from "./flow.js";
import { knownInstant } from "./instant.js";
import { type TimedPeriod, timedPeriods, volumeOf } from "./periods.js";
import { relevantTariffs } from "./relevant-tariff.js";
import type { SessionToPrice } from "./session.js";
import type { Stretch } from "./stretch.js";

/**
 * What was used, in the order in which it was used. In each period energy flows at a steady pace while the car
 * charges, and over all of it where it does not say that it charged.
 * @throws RangeError where a period cannot be placed in time, or its tariff is not given
 */
export function usageOf(session: SessionToPrice, remarks: string[]): Stretch[] {
  const tariffs = relevantTariffs(session, remarks);
  const periods = timedPeriods(session, remarks);
  const start = knownInstant(session.start_date_time, "start_date_time");
  const since = sinceWhen(periods, start);
  let energyBefore = zero;
  return periods.flatMap(({ index, period, parts }) => {
    const charged = amountOf(volumeOf(period, "ENERGY") ?? 0);
    const flowing = parts.find(({ kind }) => kind === "charging") ?? parts.at(-1);
    return parts.map((part): Stretch => {
      const energy = part === flowing ? charged : zero;
      const flow = part.kind === "charging" ? flowsOf(period, energy, part.to - part.from) : noFlow;
      const before = energyBefore;
      energyBefore = before.plus(energy);
      return {
        ...part,
        ...flow,
        period: index,
        tariff: tariffs[index],
        since: since(part.kind),
        energy,
        energyBefore: before,
      };
    });
  });
}

/** The session starts when the reservation before it ends; without one, when it says. */
function sinceWhen(periods: readonly TimedPeriod[], start: number | undefined) {
  const parts = periods.flatMap((period) => period.parts);
  const [first] = parts;
  const used = parts.find(({ kind }) => kind !== "reservation");
  const beginning = Math.min(start ?? Number.POSITIVE_INFINITY, first?.from ?? Number.POSITIVE_INFINITY);
  return (kind: Stretch["kind"]): number =>
    kind === "reservation" || used === first ? beginning : (used?.from ?? beginning);
}
