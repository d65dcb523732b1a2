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
  state: "pending" | "completed" | "timeout";
  /** What came of it, once the state is `completed`. */
  result?: unknown;
}

/** Where pending results are kept, in both directions. */
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
  };
}
