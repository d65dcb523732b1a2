import type { Decimal } from "./decimal.js";
import type { Flow, Stretch } from "./stretch.js";
import type { LocalClock, LocalTime } from "./time-zone.js";

/** All that a restriction can depend on, while a stretch lasts that was cut wherever one begins or ceases to hold. */
export interface Moment {
  /** At the start, as are durations: they begin to hold there. */
  local(): LocalTime;
  /** So far, in milliseconds. */
  duration: number;
  /** So far, in joules: at the start, and as it is all along, for it may rise or fall to a limit. */
  energyBefore: Decimal;
  energy: Decimal;
  current: Flow | undefined;
  power: Flow | undefined;
}

export function momentOf(stretch: Stretch, clock: () => LocalClock): Moment {
  const { from, since, energy, energyBefore, current, power } = stretch;
  let local: LocalTime | undefined;
  return {
    local() {
      local ??= clock().at(from);
      return local;
    },
    duration: from - since,
    energyBefore,
    energy: energyBefore.plus(energy.times("0.5")),
    current,
    power,
  };
}
