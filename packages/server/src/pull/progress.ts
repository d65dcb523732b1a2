import { type Cursor, formatDateTime, type PullRun, parseDateTime } from "@openocpi/protocol";

/** What became of one object that was read. */
export type Outcome = "stored" | "refused" | "skipped" | "failed";

/** What was taken in has DateTimes that can be read: reception sees to that. */
const ms = (dateTime: string): number => parseDateTime(dateTime)?.getTime() ?? 0;
const text = (time: number): string => formatDateTime(new Date(time));

export const now = (): string => formatDateTime(new Date());

/** A run that is broken off at the same page this often begins anew. */
const patience = 3;

/** What to do: go on with the run that was broken off, or begin a new one. */
export function runFor(
  { run, date_from }: Cursor,
  { full, fresh }: { full: boolean; fresh: boolean },
): PullRun {
  const mayGoOn = run?.next !== undefined && run.brokenOff < patience && (run.full || !full) && !fresh;
  return mayGoOn ? run : newRun(full ? undefined : date_from);
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

/** The run with one object more. */
export function withObject(run: PullRun, outcome: Outcome, last_updated: string): PullRun {
  const updated = ms(last_updated);
  const { greatest, heldAt } = run;
  const isLater = (greatest === undefined || updated > ms(greatest)) && updated < Date.now() + dayMs;
  const isHeld = outcome === "failed" && (heldAt === undefined || updated < ms(heldAt));
  return {
    ...run,
    received: run.received + 1,
    [outcome]: run[outcome] + 1,
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
