import type { TariffRestrictions } from "./ocpi.js";
import { dayLength } from "./time-zone.js";

/**
 * @returns milliseconds after midnight
 * @throws RangeError where the text is no time of day
 */
export function timeOfDay(text: string): number {
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/.exec(text) ?? [];
  const time = (Number(hour) * 60 + Number(minute)) * 60_000;
  if (time >= 0 && time <= dayLength) return time;
  throw new RangeError(`${JSON.stringify(text)} in a tariff is no time of day`);
}

/**
 * Whether `start_time` and `end_time` hold at a time of day (TAR-04). 00:00 ends the day. An end before the start is on
 * the next day, and so is one that is equal to it: then the whole day is meant, rather than nothing (AMB-40); what is
 * between them then meets neither.
 */
export function timesHold(
  { start_time, end_time }: TariffRestrictions,
  time: number,
): { start_time: boolean; end_time: boolean } {
  const start = timeOfDay(start_time ?? "00:00");
  const end = timeOfDay(end_time ?? "00:00") || dayLength;
  if (start < end) return { start_time: time >= start, end_time: time < end };
  const within = time >= start || time < end;
  return { start_time: within, end_time: within };
}
