import type { Envelope } from "@openocpi/protocol";

/** Counts what happens, so that both sides of the wire agree on what was first. */
export class Clock {
  #now = 0;
  tick(): number {
    return ++this.#now;
  }
}

export interface RawRequest {
  method: string;
  url: string;
  headers: Headers;
  /** Sent as it is. */
  body?: string;
}

/** A request of ours, and what came back. */
export interface Exchange extends RawRequest {
  /** Whether it belongs to a functional module, which is routed (ROUT-01). */
  routed: boolean;
  http: number;
  answer: Headers;
  text: string;
  /** The answer as an envelope; empty where it is none. */
  envelope: Partial<Envelope>;
  /** The envelope's data, where it is an object. */
  data: Readonly<Record<string, unknown>>;
  /** The envelope's data, where it is a list, its objects. */
  items: readonly Readonly<Record<string, unknown>>[];
  begun: number;
  ended: number;
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON, or undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends a request as it is. Redirects are not followed: none may be answered. */
export async function exchange(
  clock: Clock,
  request: RawRequest,
  { routed, seconds }: { routed: boolean; seconds: number },
): Promise<Exchange> {
  const begun = clock.tick();
  const { url, method, headers, body } = request;
  const response = await fetch(url, {
    method,
    headers,
    redirect: "manual",
    signal: AbortSignal.timeout(seconds * 1000),
    // Bytes, for a text would be given a Content-Type.
    ...(body !== undefined && { body: new TextEncoder().encode(body) }),
  });
  const text = await response.text();
  const value = parsed(text);
  const envelope = isRecord(value) ? value : {};
  return {
    ...request,
    routed,
    http: response.status,
    answer: response.headers,
    text,
    envelope,
    data: isRecord(envelope.data) ? envelope.data : {},
    items: Array.isArray(envelope.data) ? envelope.data.filter(isRecord) : [],
    begun,
    ended: clock.tick(),
  };
}
