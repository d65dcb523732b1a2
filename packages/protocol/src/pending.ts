import type { OperationId } from "@openocpi/spec";
import { ciEqual } from "./ci-string.js";
import { parseDateTime } from "./date-time.js";
import type { Routing } from "./headers.js";
import type { Party } from "./party.js";

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
  /** What was answered at once, as far as it is known: of those that we wait for (`out`). */
  response?: unknown;
  /** What came of it, once it has ended. */
  result?: unknown;
  /** The authorization_reference of a command that starts a Session: the Session carries it (SESS-08). */
  authorizationReference?: string;
  /** The Session that a partner pushed to us with this authorization_reference. */
  session?: Party & { id: string };
  /** A DateTime: until then one process delivers it, and the others leave it alone. Of those that we owe, once ended. */
  leasedUntil?: string;
}

/**
 * Where pending results are kept, in both directions; many processes may share one store. One that has ended stays for a
 * week after its deadline: by it a repeat is told from what nobody asked for, and a reservation may be canceled long
 * after (CMD-08).
 */
export interface PendingStore {
  /** Keeps a new one. Stored before the request leaves, for a result may overtake the answer (P-21). */
  add(pending: Pending): Promise<void>;
  get(id: string): Promise<Pending | undefined>;
  /**
   * Ends a pending one, atomically: of many that try, one gets the record and the others get undefined, so that one
   * result is sent. With `leasedUntil` it is leased in the same step.
   */
  claim(
    id: string,
    end: Pick<Pending, "result" | "leasedUntil"> & { state: "completed" | "timeout" },
  ): Promise<Pending | undefined>;
  /**
   * Adds to what is known of one, in whatever state it is, atomically: these members are replaced, all others stay. The
   * deadline is that of `due` and `forget` from then on. Nothing happens where it is not there. That a `session` was not
   * noted before is looked up first: where two processes get it at the same moment, its event may be told by both.
   */
  note(id: string, known: Partial<Pick<Pending, "deadline" | "response" | "session">>): Promise<void>;
  /** Those with this authorizationReference, compared without case. Asked for when a partner pushes a Session with it. */
  byReference(authorizationReference: string): Promise<readonly Pending[]>;
  /** Those still pending whose deadline lies before this moment. */
  due(before: Date): Promise<readonly Pending[]>;
  /**
   * Those that we owe (`in`) and that have ended, but were not delivered, leased or not: the process that was to
   * deliver one may be gone.
   */
  undelivered(): Promise<readonly Pending[]>;
  /**
   * Sets `leasedUntil` of an undelivered one where it still is `was` (undefined: there is none), atomically: of many
   * that try, one gets true. False, and nothing changes, where it is another, or the record is pending, delivered or
   * not there. Whether a lease has run out is the caller's to say.
   */
  lease(id: string, was: string | undefined, until: string): Promise<boolean>;
  /** Marks one that has ended as delivered. Nothing happens to one that is still pending, or not there. */
  delivered(id: string): Promise<void>;
  /**
   * Removes those whose deadline lies before this moment and that are over: what we waited for (`out`) and has ended,
   * and what we owed (`in`) and is delivered. Called every hour, with the moment a week ago.
   */
  forget(before: Date): Promise<void>;
}

const endOf = ({ deadline }: Pending): number => parseDateTime(deadline)?.getTime() ?? Number.NaN;

const isUndelivered = ({ direction, state }: Pending): boolean =>
  direction === "in" && (state === "completed" || state === "timeout");

const isOver = ({ direction, state }: Pending): boolean =>
  state === "delivered" || (direction === "out" && state !== "pending");

/** Pending results in memory, for one process: gone when it ends. */
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
    async note(id, known) {
      const current = stored.get(id);
      if (current) stored.set(id, { ...current, ...known });
    },
    byReference: async (reference) =>
      [...stored.values()].filter(({ authorizationReference: own }) => own && ciEqual(own, reference)),
    due: async (before) =>
      [...stored.values()].filter((each) => each.state === "pending" && endOf(each) < before.getTime()),
    undelivered: async () => [...stored.values()].filter(isUndelivered),
    async lease(id, was, until) {
      const current = stored.get(id);
      if (!current || !isUndelivered(current) || current.leasedUntil !== was) return false;
      stored.set(id, { ...current, leasedUntil: until });
      return true;
    },
    async delivered(id) {
      const current = stored.get(id);
      if (current && current.state !== "pending") stored.set(id, { ...current, state: "delivered" });
    },
    async forget(before) {
      for (const each of stored.values())
        if (isOver(each) && endOf(each) < before.getTime()) stored.delete(each.id);
    },
  };
}
