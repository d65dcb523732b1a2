import type { CrudModule, Cursor, PullRun } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isReachable } from "../routes/routes.js";
import { isHeld } from "./hold.js";

/** Where pulling one module of one partner stands. All times are DateTimes. */
export interface SyncStatus extends Pick<Cursor, "lastSuccess" | "lastFull" | "lastFailure" | "error"> {
  partner: string;
  module: CrudModule;
  /** Where the next pull begins: its date_from. */
  cursor?: string;
  /** The run that is under way, in this process or another. */
  running?: Pick<PullRun, "full" | "startedAt" | "received" | "stored" | "total">;
  /** When the next one is planned. */
  next?: string;
}

/** Where all pulls stand, or those of one partner, or module: those that are planned, and those that were ever made. */
export async function syncStatus(
  env: Env,
  { partner, module }: { partner?: string; module?: CrudModule } = {},
): Promise<SyncStatus[]> {
  const [cursors, partners] = await Promise.all([env.cursors.list(), env.partners.list()]);
  const open = partners.filter(isReachable);
  const reachable = new Set(open.map(({ id }) => id));
  const known = new Set(cursors.map(nameOf));
  const planned = open.flatMap((each) =>
    env.pulls.plannedOf(each).map((planned): Cursor => ({ partner: each.id, module: planned, failures: 0 })),
  );
  return [...cursors, ...planned.filter((each) => !known.has(nameOf(each)))]
    .filter((cursor) => partner === undefined || cursor.partner === partner)
    .filter((cursor) => module === undefined || cursor.module === module)
    .map((cursor) => statusOf(cursor, reachable.has(cursor.partner)));
}

const nameOf = ({ partner, module }: Pick<Cursor, "partner" | "module">): string => `${module} ${partner}`;

function statusOf(cursor: Cursor, isPartner: boolean): SyncStatus {
  const { date_from, run, lease: _ours, foreign: _waiting, due, failures: _counted, ...rest } = cursor;
  return {
    ...rest,
    ...(date_from !== undefined && { cursor: date_from }),
    ...(run && isHeld(cursor) && { running: progressOf(run) }),
    ...(due !== undefined && isPartner && { next: due }),
  };
}

const progressOf = ({ full, startedAt, received, stored, total }: PullRun) => ({
  ...{ full, startedAt, received, stored },
  ...(total !== undefined && { total }),
});
