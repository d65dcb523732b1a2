import { setTimeout as pause } from "node:timers/promises";
import { PartnerError, PartnerUnreachable } from "@openocpi/client";
import { type Pending, parseDateTime, swapped } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { clientOf } from "../registration/client-of.js";
import { type AnyResult, resultOperation } from "./kinds.js";

const firstPauseMs = 500;

/**
 * Posts a result to the URL that the partner gave, exactly as it is (CMD-03). Where nobody takes it, it is tried again
 * with the same correlation id until the deadline (P-21); then it is given up, with an `error` event.
 */
export async function deliver(env: Env, pending: Pending, result: AnyResult): Promise<void> {
  const { id, kind, partner, responseUrl, correlationId } = pending;
  const end = parseDateTime(pending.deadline)?.getTime() ?? 0;
  const { from, to } = swapped(pending.routing ?? {});
  for (let wait = firstPauseMs; ; wait *= 2) {
    try {
      const client = await clientOf(env, partner);
      const options = { correlationId, ...(from && { from }), ...(to && { to }) };
      await client.at(resultOperation(kind), responseUrl, result, options);
      env.emit({
        type: "result",
        direction: "in",
        id,
        kind,
        partner,
        result: result.result,
        late: false,
        correlationId,
      });
      return;
    } catch (error) {
      if (!mayHelp(error) || Date.now() + wait >= end) {
        env.emit({ type: "error", partner, operation: kind, error, correlationId });
        return;
      }
      await pause(wait, undefined, { ref: false });
    }
  }
}

/** Whether trying again can help: nobody was there, or something failed at the partner (P-16). */
const mayHelp = (error: unknown): boolean =>
  error instanceof PartnerUnreachable
    ? error.reason === "network" || error.reason === "timeout"
    : error instanceof PartnerError && (error.http >= 500 || error.http === 429 || error.code >= 3000);
