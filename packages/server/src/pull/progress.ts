import { type Cursor, formatDateTime, type PullRun, parseDateTime, partyKey } from "@openocpi/protocol";
import { partyOfItem } from "../handlers/outgoing.js";
import type { Item } from "../handlers/parts.js";

/** What became of one object that was read. `foreign`: it was refused, for the partner may not bring it, for the time being. */
export type Outcome = "stored" | "refused" | "foreign" | "skipped" | "failed";

/** What was taken in has DateTimes that can be read: reception sees to that. */
const ms = (dateTime: string): number => parseDateTime(dateTime)?.getTime() ?? 0;
const text = (time: number): string => formatDateTime(new Date(time));

export const now = (): string => formatDateTime(new Date());

/** A run that is broken off at the same page this often begins anew. */
const patience = 3;

/** What to do: go on with the run that was broken off, or begin a new one; no later than where something was `missed`. */
export function runFor(
  { run, date_from }: Cursor,
  { full, fresh, missed }: { full: boolean; fresh: boolean; missed: readonly string[] },
): PullRun {
  const mayGoOn = run?.next !== undefined && run.brokenOff < patience && (run.full || !full) && !fresh;
  if (mayGoOn) return run;
  if (full || date_from === undefined) return newRun(undefined);
  return newRun(text(Math.min(ms(date_from), ...missed.map(ms))));
}

/** From a date on, or of everything. */
export const newRun = (date_from: string | undefined): PullRun => ({
  full: date_from === undefined,
  ...(date_from !== undefined && { date_from }),
  startedAt: now(),
  ...{ received: 0, stored: 0, refused: 0, skipped: 0, failed: 0 },
  brokenOff: 0,
});

/** A last_updated further ahead of our clock than this is a mistake: as cursor it would hide all that comes before it. */
const dayMs = 86_400_000;

/** More parties than this are not kept: a partner may not make them up without end. */
const mostForeign = 1000;

/** The parties with one more that something was refused of, or the same with something older. */
function withForeign(
  foreign: NonNullable<PullRun["foreign"]>,
  party: string,
  updated: number,
): NonNullable<PullRun["foreign"]> {
  const before = foreign[party];
  if (before === undefined ? Object.keys(foreign).length >= mostForeign : ms(before) <= updated)
    return foreign;
  return { ...foreign, [party]: text(updated) };
}

/** The run with one object more. */
export function withObject(run: PullRun, outcome: Outcome, item: Item): PullRun {
  const updated = ms(String(item.last_updated));
  const counted = outcome === "foreign" ? "refused" : outcome;
  const { greatest, heldAt } = run;
  const isLater = (greatest === undefined || updated > ms(greatest)) && updated < Date.now() + dayMs;
  const isHeld = outcome === "failed" && (heldAt === undefined || updated < ms(heldAt));
  return {
    ...run,
    received: run.received + 1,
    [counted]: run[counted] + 1,
    ...(outcome === "foreign" && {
      foreign: withForeign(run.foreign ?? {}, partyKey(partyOfItem(item)), updated),
    }),
    ...(isLater && { greatest: text(updated) }),
    ...(isHeld && { heldAt: text(updated) }),
  };
}

/**
 * Where the next pull begins, once a list was read to its end: at the greatest last_updated less an overlap (P-19).
 * What changed on pages that had been read already may be missing; it is no older than the run is long, so the overlap
 * is twice that at least. Never behind an object that could not be stored.
 */
export function nextDateFrom(
  { date_from }: Cursor,
  { full, greatest, heldAt, startedAt }: PullRun,
  overlapMs: number,
): string | undefined {
  const tookMs = Math.max(0, Date.now() - ms(startedAt));
  const before = date_from === undefined ? -1 : ms(date_from);
  const reached = greatest === undefined ? -1 : ms(greatest) - Math.max(overlapMs, 2 * tookMs);
  // Everything was read: where the one before had got to is of no meaning any more.
  const next = full && reached >= 0 ? reached : Math.max(before, reached);
  const from = heldAt === undefined ? next : Math.min(next, ms(heldAt));
  return from < 0 ? undefined : text(from);
}

/** The parties that the partner may not bring, after a run: what it has read again is as it has found it. */
export function foreignAfter({ foreign = {} }: Cursor, run: PullRun): Pick<Cursor, "foreign"> {
  const from = run.date_from === undefined ? 0 : ms(run.date_from);
  const unread = Object.entries(foreign).filter(([, since]) => ms(since) < from);
  const all = { ...run.foreign, ...Object.fromEntries(unread) };
  return Object.keys(all).length > 0 ? { foreign: all } : {};
}
