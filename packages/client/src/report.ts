import { oneLine } from "@openocpi/protocol";
import type { SchemaName, Violation } from "@openocpi/spec";
import type { Connection } from "./connection.js";
import type { FoundEnvelope } from "./envelope.js";
import type { SentRequest } from "./sent-request.js";

/** What became of a request. */
export interface RequestOutcome {
  response?: Response | undefined;
  envelope?: FoundEnvelope | undefined;
  objects?: number | undefined;
  error?: string | undefined;
}

/** Who and which request: in every event. */
const origin = ({ partner, requestId, correlationId }: SentRequest) => ({
  ...(partner !== undefined && { partner }),
  requestId,
  correlationId,
});

/** The event of one HTTP request that is over. */
export function reportRequest(
  { emit, secrets }: Connection,
  sent: SentRequest,
  outcome: RequestOutcome,
): void {
  const { response, envelope, objects, error } = outcome;
  emit({
    type: "request",
    direction: "out",
    ...origin(sent),
    ...(sent.operation && { operation: sent.operation }),
    method: sent.method,
    url: sent.url,
    ...(response && { http: response.status }),
    ...(envelope && { status_code: envelope.status_code }),
    ...(envelope?.status_message && { status_message: wordsOf(envelope.status_message, secrets) }),
    ...(objects !== undefined && { objects }),
    ms: performance.now() - sent.since,
    ...sent.routing,
    ...(error !== undefined && { error }),
  });
}

/** Something was taken as it is, or was not: one object, or the envelope. */
export function reportObject(
  { emit }: Connection,
  sent: SentRequest,
  found:
    | {
        type: "tolerated";
        object: SchemaName;
        value?: unknown;
        violations: readonly Violation[];
        removed?: readonly Violation[];
      }
    | { type: "refused"; object: SchemaName; value?: unknown; violations: readonly Violation[] },
): void {
  const id = idOf(found.value);
  const about = {
    ...origin(sent),
    ...(sent.operation && { operation: sent.operation }),
    object: found.object,
    ...(id !== undefined && { id }),
    violations: found.violations,
  };
  emit(
    found.type === "refused"
      ? { type: "refused", ...about }
      : { type: "tolerated", ...about, removed: found.removed ?? [] },
  );
}

/** A page of a list has been read. */
export function reportPage(
  { emit }: Connection,
  sent: SentRequest,
  received: number,
  total: number | undefined,
): void {
  if (sent.operation === undefined) return;
  emit({
    type: "page",
    ...origin(sent),
    operation: sent.operation,
    received,
    ...(total !== undefined && { total }),
  });
}

/** A partner's words, as they may be told on: they may repeat the secrets that they were asked with. */
export const wordsOf = (text: string, secrets: readonly string[]): string =>
  oneLine(secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text));

function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const id: unknown = Reflect.get(value, "id") ?? Reflect.get(value, "uid");
  return typeof id === "string" ? id : undefined;
}
