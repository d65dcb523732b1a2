import type { CallOptions } from "./client-options.js";
import type { Clock } from "./clock.js";
import type { Connection } from "./connection.js";
import { explainFailure } from "./explain-failure.js";
import { isTemporary } from "./is-temporary.js";
import type { Row } from "./operation-row.js";
import { PartnerError, type PartnerUnreachable } from "./partner-errors.js";

const firstPauseMs = 500;
const longestPauseMs = 30_000;

/**
 * How often an operation may be sent again.
 *
 * @throws {RangeError} for a number that is none
 */
export function retriesFor(
  row: Pick<Row, "method" | "query">,
  { retry }: Pick<CallOptions, "retry">,
  connection: Pick<Connection, "retry">,
): number {
  const retries = retry ?? (isHarmless(row) ? connection.retry : 0);
  if (!(Number.isInteger(retries) && retries >= 0))
    throw new RangeError(`retry must be a whole number, not ${retries}`);
  return retries;
}

/** A GET that just reads. One with a `response_url` has something done, whose result is posted there each time. */
const isHarmless = ({ method, query }: Pick<Row, "method" | "query">): boolean =>
  method === "get" && !query.includes("response_url");

interface Retrying {
  row: Pick<Row, "id" | "method">;
  retries: number;
  connection: Pick<Connection, "clock" | "partner">;
  signal: AbortSignal | undefined;
}

/** Does something until it goes well, cannot go well, or was tried often enough; then its failure comes out. */
export async function withRetries<T>(
  { row, retries, connection, signal }: Retrying,
  send: (isAgain: boolean) => Promise<T>,
): Promise<T> {
  const { clock, partner } = connection;
  for (let attempt = 1; ; attempt++) {
    try {
      return await send(attempt > 1);
    } catch (error) {
      if (attempt > retries || !isTemporary(error)) throw error;
      const pause = pauseAfter(error, attempt, clock);
      if (pause === undefined) throw error;
      await clock.pause(pause, signal).catch((reason: unknown) => {
        const { requestId, url } = error;
        const request = { operation: row.id, requestId, method: row.method.toUpperCase(), url };
        throw explainFailure(
          reason,
          { ...request, ...(partner !== undefined && { partner }) },
          { ended: "aborted" },
        );
      });
    }
  }
}

/**
 * Milliseconds to wait: half of the backoff for certain, up to the whole by chance, so that not all come back at once.
 * Where the partner says how long (Retry-After), that is for certain; undefined where it says longer than we wait.
 */
function pauseAfter(
  error: PartnerError | PartnerUnreachable,
  attempt: number,
  { random }: Clock,
): number | undefined {
  const half = Math.min(firstPauseMs * 2 ** (attempt - 1), longestPauseMs) / 2;
  const asked = error instanceof PartnerError ? error.retryAfter : undefined;
  if (asked !== undefined && asked > longestPauseMs) return undefined;
  return (asked ?? half) + random() * half;
}
