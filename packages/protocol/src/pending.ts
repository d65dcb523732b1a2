import type { OperationId } from "@openocpi/spec";
import { parseDateTime } from "./date-time.js";
import type { Routing } from "./headers.js";

/** A result that is still to come: of a command or a charging profile, in either direction. */
export interface Pending {
  /** Ours; unique. */
  id: string;
  /** `in`: a partner asked us, and we owe it the result. `out`: we asked, and wait for the result. */
  direction: "in" | "out";
  /** Our id of the partner. */
  partner: string;
  /** What was asked: the operation that started it. */
  kind: OperationId;
  /** Where the result goes, exactly as it was given (CMD-03). */
  responseUrl: string;
  /** A DateTime: after it the result is TIMEOUT. */
  deadline: string;
  /** The id that the result repeats (AMB-28). */
  correlationId: string;
  /** Who asked whom: the result goes the other way (AMB-28). */
  routing?: Routing;
  /**
   * `completed` or `timeout` is what ended it. One that we owe (`in`) is `delivered` once its result has left, or was
   * given up.
   */
  state: "pending" | "completed" | "timeout" | "delivered";
  /** What came of it, once it has ended. */
  result?: unknown;
}

/**
 * Where pending results are kept, in both directions. One that has ended stays: by it a repeat is told from what nobody
 * asked for, and a reservation may be canceled long after (CMD-08).
 */
export interface PendingStore {
  /** Keeps a new one. Stored before the request leaves, for a result may overtake the answer (P-21). */
  add(pending: Pending): Promise<void>;
  get(id: string): Promise<Pending | undefined>;
  /**
   * Ends a pending one, atomically: of many that try, one gets the record and the others get undefined, so that one
   * result is sent.
   */
  claim(
    id: string,
    end: Pick<Pending, "result"> & { state: "completed" | "timeout" },
  ): Promise<Pending | undefined>;
  /** Those still pending whose deadline lies before this moment. */
  due(before: Date): Promise<readonly Pending[]>;
  /**
   * Those that we owe (`in`) and that have ended, but were not delivered: asked for at the start, for the process may
   * have ended between the two.
   */
  undelivered(): Promise<readonly Pending[]>;
  /** Marks one that has ended as delivered. Nothing happens to one that is still pending, or not there. */
  delivered(id: string): Promise<void>;
}

/** Pending results in memory: gone when the process ends. */
export function memoryPending(): PendingStore {
  const stored = new Map<string, Pending>();
  return {
    async add(pending) {
      if (stored.has(pending.id)) throw new Error(`a pending result with id ${pending.id} exists already`);
      stored.set(pending.id, pending);
    },
    get: async (id) => stored.get(id),
    async claim(id, end) {
      const current = stored.get(id);
      if (current?.state !== "pending") return undefined;
      const ended = { ...current, ...end };
      stored.set(id, ended);
      return ended;
    },
    due: async (before) =>
      [...stored.values()].filter(
        ({ state, deadline }) =>
          state === "pending" && (parseDateTime(deadline)?.getTime() ?? Number.NaN) < before.getTime(),
      ),
    undelivered: async () =>
      [...stored.values()].filter(
        ({ direction, state }) => direction === "in" && (state === "completed" || state === "timeout"),
      ),
    async delivered(id) {
      const current = stored.get(id);
      if (current && current.state !== "pending") stored.set(id, { ...current, state: "delivered" });
    },
  };
}
