import type { CallOptions, RequestLimits } from "./client-options.js";
import type { Connection } from "./connection.js";
import type { Row } from "./operation-row.js";

const longestTimer = 2 ** 31 - 1;

/**
 * How long a request may take and how large its answer may be (P-15).
 *
 * @throws {RangeError} for a time that is none
 */
export function limitsFor(
  { list }: Pick<Row, "list">,
  { timeout }: Pick<CallOptions, "timeout">,
  { timeouts }: Pick<Connection, "timeouts">,
): Omit<RequestLimits, "tokenOrigins"> {
  const timeoutMs = timeout ?? (list ? (timeouts.list ?? 120_000) : (timeouts.call ?? 30_000));
  if (!(timeoutMs > 0 && timeoutMs <= longestTimer)) {
    throw new RangeError(`a timeout must be a number of milliseconds below 2^31, not ${timeoutMs}`);
  }
  return { timeoutMs, maxBytes: list ? 100_000_000 : 10_000_000 };
}
