import { setTimeout as pause } from "node:timers/promises";
import { isTemporary } from "@openocpi/client";
import { type Pending, parseDateTime, swapped } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { clientOf } from "../registration/client-of.js";
import { NotRegistered } from "../registration/not-registered.js";
import { announcedId } from "./cancellation.js";
import { assertResult, resultOperation } from "./kinds.js";
import type { Lease } from "./lease.js";

const firstPauseMs = 250;
const longestPauseMs = 30_000;

/**
 * Posts a result to the URL that the partner gave, exactly as it is (CMD-03). Where nobody takes it, it is tried again
 * with the same correlation id until the deadline (P-21); then it is given up, with an `error` event.
 *
 * @param closing ends the waiting between two attempts, not an attempt
 * @param lease nothing is sent without it
 * @returns false where it was not sent and not given up either
 */
export async function deliver(
  env: Env,
  pending: Pending,
  { closing, lease }: { closing: AbortSignal; lease: Lease },
): Promise<boolean> {
  const { kind, partner, responseUrl, correlationId, result } = pending;
  const end = parseDateTime(pending.deadline)?.getTime() ?? 0;
  const { from, to } = swapped(pending.routing ?? {});
  const options = { correlationId, ...(from && { from }), ...(to && { to }) };
  for (let wait = firstPauseMs; ; wait = Math.min(wait * 2, longestPauseMs)) {
    if (closing.aborted || !lease.isHeld) return false;
    try {
      assertResult(kind, result);
      const client = await clientOf(env, partner);
      await client.at(resultOperation(kind), responseUrl, result, options);
      env.emit({
        type: "result",
        direction: "in",
        id: announcedId(pending.id),
        kind,
        partner,
        result: result.result,
        late: false,
        correlationId,
      });
      return true;
    } catch (error) {
      if (!mayHelp(error) || Date.now() + wait >= end) {
        env.emit({ type: "error", partner, operation: kind, error, correlationId });
        return true;
      }
      await pause(wait, undefined, { ref: false, signal: closing }).catch(() => {});
    }
  }
}

/** Whether trying again can help: nobody was there, something failed at the partner (P-16), or new tokens are on their way. */
const mayHelp = (error: unknown): boolean =>
  isTemporary(error) || (error instanceof NotRegistered && error.status === "registering");
