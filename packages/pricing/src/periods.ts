import type { CdrDimensionType } from "@openocpi/spec";
import { instantOf, knownInstant } from "./instant.js";
import type { ChargingPeriod } from "./ocpi.js";
import type { SessionToPrice } from "./session.js";
import type { Kind } from "./stretch.js";

/** A period between two instants, and what went on in it, one after the other. */
export interface TimedPeriod {
  index: number;
  period: ChargingPeriod;
  parts: { kind: Kind; from: number; to: number; time: number }[];
}

/** What is said of a dimension, or undefined. */
export const volumeOf = ({ dimensions }: ChargingPeriod, type: CdrDimensionType): number | undefined =>
  dimensions.find((dimension) => dimension.type === type)?.volume;

/** A place is reserved, then the car charges, then it parks: what one period has several of came in this order. */
const order = [
  ["reservation", "RESERVATION_TIME"],
  ["charging", "TIME"],
  ["parking", "PARKING_TIME"],
] as const satisfies readonly (readonly [Kind, CdrDimensionType])[];

/**
 * Four decimals of an hour cannot tell less than a third of a second, so volumes are read to the second; what is less
 * than one is still not nothing.
 */
const milliseconds = (hours: number) => Math.round(hours * 3600) * 1000 || Math.round(hours * 3_600_000);

interface Lasting {
  kind: Kind;
  time: number;
}

function kindsOf(period: ChargingPeriod): Lasting[] {
  const named = order.flatMap(([kind, type]) => {
    const hours = volumeOf(period, type);
    return hours === undefined ? [] : [{ kind, time: milliseconds(hours) }];
  });
  const lasting = named.filter(({ time }) => time > 0);
  return lasting.length > 0 ? lasting : [named[0] ?? { kind: "charging", time: 0 }];
}

const timeOf = (kinds: readonly Lasting[]) => kinds.reduce((sum, { time }) => sum + time, 0);

/** Timestamps are cut to the second, and volumes to some decimals: what differs by less is meant to be the same. */
const slack = 1_000;

/** One after the other from `from` on, and drawn together where they would not end by `to`. */
function partsBetween(from: number, to: number, kinds: readonly Lasting[]): TimedPeriod["parts"] {
  const volumes = timeOf(kinds);
  const missing = to - from - volumes;
  const exact = volumes === 0 || Math.abs(missing) > slack ? 0 : missing;
  const pace = missing < 0 && exact === 0 ? (to - from) / volumes : 1;
  let past = 0;
  return kinds.map(({ kind, time }, place) => {
    const billed = place === kinds.length - 1 ? time + exact : time;
    const start = from + Math.round(past * pace);
    past += billed;
    return { kind, time: billed, from: start, to: volumes === 0 ? to : from + Math.round(past * pace) };
  });
}

/**
 * A period ends where the next one starts, the last one with the session (CDR-06).
 * @throws RangeError where an instant is none, or the session ends before its last period starts
 */
export function timedPeriods(session: SessionToPrice, remarks: string[]): TimedPeriod[] {
  const given = (session.charging_periods ?? []).map((period, index) => {
    const from = instantOf(period.start_date_time, `charging_periods[${index}].start_date_time`);
    return { index, period, from, kinds: kindsOf(period) };
  });
  const sorted = given.toSorted((a, b) => a.from - b.from);
  if (sorted.some(({ index }, place) => index !== place))
    remarks.push("charging_periods are not in the order of their start: priced as if they were.");
  const end = knownInstant(session.end_date_time, "end_date_time");
  return sorted.map(({ index, period, from, kinds }, place) => {
    const volumes = timeOf(kinds);
    const to = sorted[place + 1]?.from ?? end ?? from + volumes;
    if (to < from) throw new RangeError(`end_date_time is before charging_periods[${index}] starts`);
    if (volumes > 0 && Math.abs(to - from - volumes) > slack)
      remarks.push(
        `charging_periods[${index}] lasts ${(to - from) / 1000} s, its volumes of time come to ${volumes / 1000} s: ` +
          "the volumes are billed.",
      );
    return { index, period, parts: partsBetween(from, to, kinds) };
  });
}
