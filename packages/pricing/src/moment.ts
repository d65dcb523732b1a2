import type { Decimal } from "./decimal.js";
import type { Flow, Stretch } from "./stretch.js";
import type { LocalClock, LocalTime } from "./time-zone.js";

/** All that a restriction can depend on. Durations are in milliseconds, energy is in joules. */
export interface Moment {
  local(): LocalTime;
  /** Inside the stretch, where no boundary is just being crossed … */
  energy: Decimal;
  duration: number;
  /** … and at its start, which is what is told. */
  energyBefore: Decimal;
  durationBefore: number;
  current: Flow | undefined;
  power: Flow | undefined;
}

/** The clock is read at the start of the stretch: there a time of day begins to hold. */
export function momentOf(stretch: Stretch, clock: () => LocalClock): Moment {
  const { from, to, since, energy, energyBefore, current, power } = stretch;
  return {
    local: () => clock().at(from),
    energy: energyBefore.plus(energy.times("0.5")),
    duration: (from + to) / 2 - since,
    energyBefore,
    durationBefore: from - since,
    current,
    power,
  };
}
