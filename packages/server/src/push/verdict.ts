import { isTemporary, PartnerError } from "@openocpi/client";
import type { Profile, Refusal } from "@openocpi/protocol";
import { NotRegistered } from "../registration/not-registered.js";

/**
 * What an attempt has come to:
 * - `delivered`: the partner has it.
 * - `failed`: nobody knows, or not now: trying again may help.
 * - `unauthorized`: the partner does not know our token.
 * - `refused`: it does not want it.
 */
export type Verdict =
  | { is: "delivered"; location?: string }
  | { is: "failed"; error: string; retryAfterMs?: number }
  | { is: "unauthorized"; error: string }
  | { is: "refused"; error: string };

/** What a failure means. A partner may say in its own way that it has the object already (P-18). */
export function verdictOn(
  error: unknown,
  { profile, isRemoval }: { profile: Profile; isRemoval: boolean },
): Verdict {
  const words = error instanceof Error ? error.message : String(error);
  if (error instanceof PartnerError) {
    const { http } = error;
    if (profile.hasItAlready?.some((refusal) => fits(error, refusal))) return { is: "delivered" };
    if (isRemoval && http === 404) return { is: "delivered" };
    if (http === 401) return { is: "unauthorized", error: words };
  }
  // Nothing was sent: the partner has refused nothing.
  if (error instanceof NotRegistered) return { is: "failed", error: words };
  if (!isTemporary(error)) return { is: "refused", error: words };
  const retryAfterMs = error instanceof PartnerError ? error.retryAfter : undefined;
  return { is: "failed", error: words, ...(retryAfterMs !== undefined && { retryAfterMs }) };
}

const fits = (error: PartnerError, { http, code, message }: Refusal): boolean =>
  (http === undefined || http === error.http) &&
  (code === undefined || code === error.code) &&
  (message === undefined || error.message.toLowerCase().includes(message.toLowerCase()));
