import { randomUUID } from "node:crypto";
import type { Cursor, PullEvent, PullRun } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { crawl } from "./crawl.js";
import { missedSince } from "./foreign.js";
import { Busy, Hold } from "./hold.js";
import type { Job } from "./job.js";
import { foreignAfter, newRun, nextDateFrom, now, runFor } from "./progress.js";
import { connected, isGone } from "./read-pages.js";
import type { Confirmed } from "./vanishing.js";

/** What came of a pull. Of one that went on where another was broken off, of both together. */
export interface Pulled {
  /** Whether everything was read; else what has changed since the cursor. */
  full: boolean;
  /** Objects on the pages that were read. Each is one of the four below. */
  received: number;
  stored: number;
  /** Not valid, of a party that does not come through this partner, or refused by the Crud: each is a `refused` event. */
  refused: number;
  /** It is there already, or something newer is. */
  skipped: number;
  /** The Crud failed: each is an `error` event, and is read again the next time. */
  failed: number;
  /** Locations and Tariffs that the partner no longer has, and that were marked as such (P-19). */
  vanished: number;
  /** Where the next pull begins: its date_from. Absent where nothing has come yet. */
  cursor?: string;
}

export interface RunOptions {
  /** Aborted to break it off: what was read is kept, and the next run goes on from there. */
  controller: AbortController;
  /** Whether everything is to be read. What it throws keeps the run from beginning. */
  decide: (current: Cursor) => boolean;
  /** Vanished without asking again. Needs a run from the beginning. */
  confirmed?: Confirmed | undefined;
  /** When the next one is planned, after a run that ended with this record. */
  plan: (ended: Cursor) => string | undefined;
}

/**
 * One pull of a job, from where the last one was broken off (PUSH-06).
 *
 * @throws Busy where the job is being run already; what reading throws: then the run is kept, for the next one to go on
 */
export async function pullOnce(
  env: Env,
  job: Job,
  { controller, decide, confirmed, plan }: RunOptions,
): Promise<Pulled> {
  const { signal } = controller;
  const correlationId = randomUUID();
  let run = newRun(undefined);
  const partner = await connected(env, job.partner);
  const before = await env.cursors.get(job.partner, job.module);
  const missed = before ? await missedSince(env, job, partner, before) : [];
  const hold = await Hold.take(env, job, {
    begin(current) {
      run = runFor(current, { full: decide(current), fresh: confirmed !== undefined, missed });
      return { ...current, run };
    },
    onLost: (error) => controller.abort(error),
  });
  const tell = (phase: PullEvent["phase"], more: Pick<PullEvent, "vanished" | "error"> = {}) => {
    const { full, received, stored, total } = run;
    const counts = { full, received, stored, ...(total !== undefined && { total }) };
    env.emit({ type: "pull", ...job, correlationId, phase, ...counts, ...more });
  };
  const save = async (saved: PullRun) => {
    run = saved;
    if (run.next !== undefined) await hold.write((current) => ({ ...current, run }));
    tell("page");
  };
  tell("started");
  try {
    const options = { signal, correlationId, confirmed, save };
    const begun = run;
    const vanished = await crawl(env, job, begun, options).catch((error: unknown) => {
      // The page was kept for too long: the list is begun again.
      if (begun.next === undefined || run !== begun || !isGone(error)) throw error;
      run = newRun(begun.date_from);
      return crawl(env, job, run, options);
    });
    const overlapMs = env.pullOverlapSeconds * 1000;
    await hold.release((current) => planned(finished(current, run, overlapMs), plan));
    const { error, date_from } = hold.cursor;
    tell("finished", { ...(vanished !== undefined && { vanished }), ...(error !== undefined && { error }) });
    return {
      ...countsOf(run),
      vanished: vanished ?? 0,
      ...(date_from !== undefined && { cursor: date_from }),
    };
  } catch (caught) {
    const error: unknown = signal.aborted ? signal.reason : caught;
    const why = error instanceof Error ? error.message : String(error);
    await hold
      .release((current) => (signal.aborted ? { ...current, run } : planned(failed(current, run, why), plan)))
      .catch((cause: unknown) => {
        if (!(cause instanceof Busy))
          env.emit({ type: "error", partner: job.partner, correlationId, error: cause });
      });
    tell("failed", { error: why });
    throw error;
  }
}

const countsOf = ({ full, received, stored, refused, skipped, failed }: PullRun) => {
  return { full, received, stored, refused, skipped, failed };
};

function finished(current: Cursor, run: PullRun, overlapMs: number): Cursor {
  const { run: _over, error: _none, foreign: _before, ...cursor } = current;
  const date_from = nextDateFrom(cursor, run, overlapMs);
  const isWhole = run.failed === 0;
  return {
    ...cursor,
    ...(date_from !== undefined && { date_from }),
    ...foreignAfter(current, run),
    ...(run.full && { lastFull: now() }),
    ...(isWhole
      ? { lastSuccess: now() }
      : { lastFailure: now(), error: `${run.failed} could not be stored` }),
    failures: 0,
  };
}

const failed = (cursor: Cursor, run: PullRun, error: string): Cursor => ({
  ...cursor,
  run: { ...run, brokenOff: run.brokenOff + 1 },
  lastFailure: now(),
  error,
  failures: cursor.failures + 1,
});

function planned(cursor: Cursor, plan: RunOptions["plan"]): Cursor {
  const due = plan(cursor);
  return due === undefined ? cursor : { ...cursor, due };
}
