import type { Decimal } from "./decimal.js";
import type { ChargingPeriod } from "./ocpi.js";
import { volumeOf } from "./periods.js";
import type { Flow, Stretch } from "./stretch.js";

type Flows = Pick<Stretch, "current" | "power">;

/**
 * Current and power while a car charges. A Session may tell the average. A CDR tells least and most, which its CPO
 * keeps on one side of every price boundary (CDR-06), so the middle stands for both. Power that is not told follows
 * from energy and time.
 */
export function flowsOf(period: ChargingPeriod, energy: Decimal, time: number): Flows {
  const [current, power] = [volumeOf(period, "CURRENT"), volumeOf(period, "POWER")];
  return {
    current:
      exactly(current, "A") ?? between(volumeOf(period, "MIN_CURRENT"), volumeOf(period, "MAX_CURRENT"), "A"),
    power:
      exactly(power, "kW") ??
      between(volumeOf(period, "MIN_POWER"), volumeOf(period, "MAX_POWER"), "kW") ??
      exactly(averagePower(energy, time), "kW"),
  };
}

/** A joule in a millisecond is a kW. What is finer than six decimals is only what the division left. */
export const averagePower = (energy: Decimal, time: number): number | undefined =>
  time > 0 ? energy.div(time).round(6).toNumber() : undefined;

export const exactly = (value: number | undefined, unit: string): Flow | undefined =>
  value === undefined ? undefined : { value, told: `${value} ${unit}` };

function between(least: number | undefined, most: number | undefined, unit: string): Flow | undefined {
  if (least === undefined || most === undefined || least === most) return exactly(least ?? most, unit);
  return { value: (least + most) / 2, told: `${least} to ${most} ${unit}` };
}

/** While a place is reserved, and while the car wants nothing. */
export const noFlow: Flows = { current: exactly(0, "A"), power: exactly(0, "kW") };
