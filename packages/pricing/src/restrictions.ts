import { amountOf, inUnits, measureDecimals } from "./amount.js";
import type { Decimal } from "./decimal.js";
import type { Moment } from "./moment.js";
import type { TariffRestrictions } from "./ocpi.js";
import type { Flow } from "./stretch.js";
import { timesHold } from "./time-of-day.js";
import { clockText } from "./time-zone.js";

interface Finding {
  holds: boolean;
  /** What the restriction was held against: `21.5 kWh`. */
  found: string;
}

export interface Verdict extends Finding {
  /** As it is written: `max_kwh 20`. */
  restriction: string;
}

/** All but `reservation`, which says what an element is for and not when it holds. */
type Name = Exclude<keyof TariffRestrictions, "reservation">;
type Limit<N extends Name> = NonNullable<TariffRestrictions[N]>;
type Judge<N extends Name> = (limit: Limit<N>, at: Moment, all: TariffRestrictions) => Finding;

const timed = (at: Moment, all: TariffRestrictions, name: "start_time" | "end_time"): Finding => {
  const { time } = at.local();
  return { holds: timesHold(all, time)[name], found: clockText(time) };
};
const dated = (at: Moment, holds: (date: string) => boolean): Finding => ({
  holds: holds(at.local().date),
  found: at.local().date,
});
const charged = (at: Moment, holds: (energy: Decimal) => boolean): Finding => ({
  holds: holds(at.energy),
  found: `${inUnits(at.energyBefore, measureDecimals)} kWh`,
});
const lasted = (at: Moment, holds: (seconds: number) => boolean): Finding => ({
  holds: holds(at.duration / 1000),
  found: `${at.duration / 1000} s`,
});
/** What is not told cannot be said to hold. */
const flowing = (flow: Flow | undefined, holds: (value: number) => boolean): Finding =>
  flow ? { holds: holds(flow.value), found: flow.told } : { holds: false, found: "what nothing tells" };

/** TAR-04 and TAR-05, one row for each. */
const judges: { [N in Name]: Judge<N> } = {
  start_date: (first, at) => dated(at, (date) => date >= first),
  end_date: (end, at) => dated(at, (date) => date < end),
  day_of_week: (days, at) => ({ holds: days.includes(at.local().day), found: at.local().day }),
  start_time: (_, at, all) => timed(at, all, "start_time"),
  end_time: (_, at, all) => timed(at, all, "end_time"),
  min_kwh: (limit, at) => charged(at, (energy) => energy.gte(amountOf(limit))),
  max_kwh: (limit, at) => charged(at, (energy) => energy.lt(amountOf(limit))),
  min_duration: (limit, at) => lasted(at, (seconds) => seconds >= limit),
  max_duration: (limit, at) => lasted(at, (seconds) => seconds < limit),
  min_current: (limit, at) => flowing(at.current, (current) => current >= limit),
  max_current: (limit, at) => flowing(at.current, (current) => current < limit),
  min_power: (limit, at) => flowing(at.power, (power) => power >= limit),
  max_power: (limit, at) => flowing(at.power, (power) => power < limit),
};

function judge<N extends Name>(name: N, all: TariffRestrictions, at: Moment): Verdict[] {
  const limit: TariffRestrictions[N] = all[name];
  if (limit === undefined || (Array.isArray(limit) && limit.length === 0)) return [];
  return [{ restriction: `${name} ${[limit].flat().join("/")}`, ...judges[name](limit, at, all) }];
}

/** A verdict on each restriction that is set; an element holds where all of them do (TAR-03). */
export const verdictsOn = (all: TariffRestrictions, at: Moment): Verdict[] =>
  (Object.keys(judges) as Name[]).flatMap((name) => judge(name, all, at));
