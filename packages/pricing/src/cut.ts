import { amountOf } from "./amount.js";
import { type Decimal, zero } from "./decimal.js";
import type { TariffRestrictions } from "./ocpi.js";
import type { Stretch } from "./stretch.js";
import { timeOfDay } from "./time-of-day.js";
import type { LocalClock } from "./time-zone.js";

/** How far a stretch has come: the instant, and what of its energy and time is used by then. */
interface Point {
  at: number;
  energy: Decimal;
  time: number;
}

/**
 * Cuts a stretch wherever a restriction of its tariff can begin or cease to hold (TAR-03): at times of day, midnights
 * and changes of the clock, at durations, and where the energy so far reaches a limit. Energy is shared out by time,
 * and a limit is reached at the millisecond that steady charging takes. The pieces add up to exactly what was cut.
 */
export function cut(stretch: Stretch, clock: () => LocalClock): Stretch[] {
  const restrictions = (stretch.tariff?.elements ?? []).flatMap((element) => element.restrictions ?? []);
  const instants = [...ofDuration(stretch, restrictions), ...ofLocalTime(stretch, restrictions, clock)];
  const forward = stretch.energy.lt(zero) ? -1 : 1;
  const inside = [...instants.map((at) => pointAt(stretch, at)), ...ofEnergy(stretch, restrictions)].sort(
    (a, b) => a.at - b.at || forward * a.energy.cmp(b.energy),
  );
  let last: Point = { at: stretch.from, energy: zero, time: 0 };
  const pieces = [...inside, { at: stretch.to, energy: stretch.energy, time: stretch.time }].map((point) => {
    const { at: from, energy, time } = last;
    last = point;
    return {
      ...stretch,
      from,
      to: point.at,
      time: point.time - time,
      energyBefore: stretch.energyBefore.plus(energy),
      energy: point.energy.minus(energy),
    };
  });
  const used = pieces.filter(({ from, to, energy }) => to > from || !energy.eq(zero));
  return used.length > 0 ? used : [stretch];
}

function pointAt(stretch: Stretch, at: number, energy?: Decimal): Point {
  const [past, length] = [at - stretch.from, stretch.to - stretch.from];
  if (length === 0) return { at, energy: energy ?? zero, time: 0 };
  return {
    at,
    energy: energy ?? stretch.energy.times(past).div(length),
    time: Math.round((stretch.time * past) / length),
  };
}

function ofDuration({ from, to, since }: Stretch, restrictions: readonly TariffRestrictions[]): number[] {
  return restrictions
    .flatMap(({ min_duration, max_duration }) => [min_duration, max_duration])
    .flatMap((seconds) => (seconds === undefined ? [] : [since + seconds * 1000]))
    .filter((at) => at > from && at < to);
}

function ofLocalTime(
  { from, to }: Stretch,
  restrictions: readonly TariffRestrictions[],
  clock: () => LocalClock,
): number[] {
  const local = restrictions.filter(
    ({ start_time, end_time, start_date, end_date, day_of_week = [] }) =>
      (start_time ?? end_time ?? start_date ?? end_date) !== undefined || day_of_week.length > 0,
  );
  if (local.length === 0 || from === to) return [];
  const times = local.flatMap(({ start_time = "00:00", end_time = "00:00" }) => [start_time, end_time]);
  return clock().moments(from, to, [...new Set([0, ...times.map(timeOfDay)])]);
}

function ofEnergy(stretch: Stretch, restrictions: readonly TariffRestrictions[]): Point[] {
  return restrictions
    .flatMap(({ min_kwh, max_kwh }) => [min_kwh, max_kwh])
    .flatMap((limit) => {
      if (limit === undefined || stretch.energy.eq(zero)) return [];
      const energy = amountOf(limit).minus(stretch.energyBefore);
      const share = energy.div(stretch.energy);
      if (share.lte(zero) || share.gte(1)) return [];
      const past = share
        .times(stretch.to - stretch.from)
        .round()
        .toNumber();
      return [pointAt(stretch, stretch.from + past, energy)];
    });
}
