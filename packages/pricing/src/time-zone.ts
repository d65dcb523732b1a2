import { tzOffset } from "@date-fns/tz/tzOffset";
import { type DayOfWeek, dayOfWeekValues } from "@openocpi/spec";

export const dayLength = 86_400_000;

/** What a clock and a calendar on the wall of the Location show. */
export interface LocalTime {
  /** YYYY-MM-DD */
  date: string;
  day: DayOfWeek;
  /** Milliseconds that the hands show past midnight. */
  time: number;
}

export interface LocalClock {
  at(instant: number): LocalTime;
  /**
   * All instants between two, themselves excluded, at which the clock shows one of the times or is changed. Where the
   * hour is set back a time comes twice; where it is set forward the change stands for the times left out.
   */
  moments(from: number, to: number, times: readonly number[]): number[];
}

/** @returns the clock of a zone; it fails, with a RangeError, only where it is needed: most tariffs do not read it */
export function clockOf(zone: string | undefined): () => LocalClock {
  return () => {
    if (zone === undefined) throw new RangeError("the tariff needs the time_zone of the Location");
    return localClock(zone);
  };
}

function localClock(zone: string): LocalClock {
  const offset = (instant: number) => {
    const minutes = tzOffset(zone, new Date(instant));
    if (Number.isNaN(minutes)) throw new RangeError(`time_zone ${JSON.stringify(zone)} is unknown`);
    return minutes * 60_000;
  };
  return {
    at: (instant) => read(instant + offset(instant)),
    moments(from, to, times) {
      const changes = changesOf(offset, from, to);
      return [from, ...changes].flatMap((start, index) => {
        const end = changes[index] ?? to;
        const shift = offset(start);
        const shown = timesBetween(start + shift, end + shift, times).map((time) => time - shift);
        return index === 0 ? shown : [start, ...shown];
      });
    },
  };
}

/** HH:MM, with seconds where there are any. */
export const clockText = (time: number): string =>
  new Date(time)
    .toISOString()
    .slice(11, 19)
    .replace(/(?<=:..):00$/, "");

function read(local: number): LocalTime {
  const date = new Date(local);
  const day = dayOfWeekValues[(date.getUTCDay() + 6) % 7] ?? "MONDAY";
  return { date: date.toISOString().slice(0, 10), day, time: local - startOfDay(local) };
}

const startOfDay = (local: number) => Math.floor(local / dayLength) * dayLength;

/** Where the offset is another than before, found by halving: no zone changes it twice within a day. */
function changesOf(offset: (instant: number) => number, from: number, to: number): number[] {
  const changes: number[] = [];
  for (let start = from; start < to; start += dayLength) {
    let [before, after] = [start, Math.min(start + dayLength, to)];
    const first = offset(before);
    if (offset(after) === first) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offset(middle) === first) before = middle;
      else after = middle;
    }
    if (after < to) changes.push(after);
  }
  return changes;
}

function timesBetween(from: number, to: number, times: readonly number[]): number[] {
  const found: number[] = [];
  for (let day = startOfDay(from); day < to; day += dayLength)
    for (const time of times) if (day + time > from && day + time < to) found.push(day + time);
  return found;
}
