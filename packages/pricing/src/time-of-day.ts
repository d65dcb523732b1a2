import type { TariffRestrictions } from "@openocpi/spec";
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
 * Whether a time of day is within `start_time` and `end_time` (TAR-04). An end before the start is on the next day,
 * and so is an end equal to it: then all day is meant, rather than nothing (AMB-40). 00:00 ends the day.
 */
export function withinTimes({ start_time, end_time }: TariffRestrictions, time: number): boolean {
  const start = timeOfDay(start_time ?? "00:00");
  const end = timeOfDay(end_time ?? "00:00") || dayLength;
  return start < end ? time >= start && time < end : time >= start || time < end;
}
