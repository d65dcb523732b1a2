import { amountOf } from "./amount.js";
import { zero } from "./decimal.js";
import { averagePower, exactly, noFlow } from "./flow.js";
import { instantOf } from "./instant.js";
import type { Tariff } from "./ocpi.js";
import type { MeterReading } from "./session.js";
import type { Stretch } from "./stretch.js";

/**
 * One stretch for each two readings that follow on each other.
 * @throws RangeError where a timestamp is no DateTime, or earlier than the one ahead of it
 */
export function metered(tariff: Tariff, readings: readonly MeterReading[]): Stretch[] {
  const points = readings.map((reading, index) => ({
    ...reading,
    at: instantOf(reading.timestamp, `readings[${index}].timestamp`),
    energy: amountOf(reading.kwh),
  }));
  const [first] = points;
  if (first === undefined) return [];
  return points.slice(1).map((next, index): Stretch => {
    const { at: from, energy: before, parking, current } = points[index] ?? first;
    if (next.at < from) throw new RangeError(`readings[${index + 1}] is earlier than the one ahead of it`);
    const energy = next.energy.minus(before);
    const idle = parking ?? energy.eq(zero);
    const flow = {
      current: exactly(current, "A"),
      power: exactly(averagePower(energy, next.at - from), "kW"),
    };
    return {
      period: index,
      tariff,
      kind: idle ? "parking" : "charging",
      since: first.at,
      from,
      to: next.at,
      time: next.at - from,
      energyBefore: before.minus(first.energy),
      energy,
      ...(idle ? noFlow : flow),
    };
  });
}
