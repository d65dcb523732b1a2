import type {
  Context,
  CrudRow,
  DeliveryPolicy,
  ObjectName,
  PartName,
  Party,
  PushEvent,
  Schemas,
} from "@openocpi/protocol";

type PushRow = Extract<CrudRow, { role: "receiver"; routed: true }>;
/** A module whose objects are pushed to partners. */
export type PushModule = PushRow["module"];
/** What a module pushes. */
export type PushObject<M extends PushModule> = Schemas[ObjectName<M>];

/**
 * The object as it is now, whole, whatever of it is pushed. Or a function that is asked for each recipient, for Tariffs
 * and `tariff_ids` can differ (P-5); where it gives nothing, nothing is sent to this one. A Session or CDR goes to one
 * party alone, so there is nothing to ask.
 */
export type PushSource<M extends PushModule> =
  | PushObject<M>
  | (PushObject<M> extends { cdr_token: unknown }
      ? never
      : (context: Context) => PushObject<M> | undefined | Promise<PushObject<M> | undefined>);

type PatchName<M extends PushModule, P extends PartName | null> = Extract<
  PushRow,
  { module: M; part: P; verb: "patch" }
>["body"];
type Patch<Name extends keyof Schemas> = Omit<Schemas[Name], "last_updated"> & { last_updated?: string };

/** What can be PATCHed is pushed by its changed members alone; `last_updated` is that of the object unless it is among them. */
type Changing<M extends PushModule, P extends PartName | null> = [PatchName<M, P>] extends [never]
  ? { change?: never }
  : { change?: Patch<PatchName<M, P>> };
type Removing<M extends PushModule> = M extends "locations" | "tariffs" ? { removed: true } : never;
/** The parts of an object that have URLs of their own: an EVSE by its uid, a Connector by its EVSE and id. */
type Parts<M extends PushModule> = M extends "locations"
  ?
      | ({ evse: string } & Changing<M, "evse">)
      | ({ evse: string; connector: string } & Changing<M, "connector">)
  : never;

type Names = "change" | "removed" | "evse" | "connector";
/** What one way to push does not have cannot be given. */
type Only<T> = T extends unknown ? T & { [N in Exclude<Names, keyof T>]?: never } : never;

/**
 * What of an object is pushed. Nothing said: all of it.
 * - `change`: the members that have changed, by PATCH.
 * - `evse`, `connector`: this part of a Location alone, or with `change` the members of it that have changed.
 * - `removed`: the receiver is to forget it. A Tariff is DELETEd; of a Location all EVSEs are pushed as REMOVED (LOC-03).
 *   An object goes to everybody who may see it; where it is about who may no longer see it, give a function: it alone
 *   says who, and the visibility policy is not asked (P-5).
 */
export type PushOptions<M extends PushModule> = Only<Changing<M, null> | Parts<M> | Removing<M>>;

/** To whom something is pushed. */
export interface PushTarget {
  /** Our id of the partner. */
  partner: string;
  /** The party in the TO headers: of a Hub, for a broadcast (ROUT-04). */
  to: Party;
}

/** To whom nothing is pushed. That is no failure: who has no endpoint pulls (P-9). */
export interface PushSkipped {
  /** Absent where no partner is the way to the party. */
  partner?: string;
  to?: Party;
  why: string;
}

/** What became of the first attempt, in the words of {@link PushEvent}. */
export interface PushOutcome extends PushTarget {
  outcome: PushEvent["outcome"];
  /** Of a CDR that was delivered: where to read it back (CDR-01). */
  location?: string;
  error?: string;
}

/** A push that is on its way. What had to be stored is stored. */
export interface Pushed {
  targets: readonly PushTarget[];
  skipped: readonly PushSkipped[];
  /**
   * Settles when each has been tried once, or is known to wait: for a partner that cannot be reached, or because another
   * process delivers to it. Never rejects.
   */
  done: Promise<readonly PushOutcome[]>;
}

/** How pushes are made, and tried again (P-16). */
export interface PushingOptions {
  /** Seconds until the second attempt; then twice as long each time. Half of it is left to chance. Default: 1. */
  firstRetrySeconds?: number;
  /** The longest time between two attempts. Default: 300. */
  longestRetrySeconds?: number;
  /** After so many failures in a row the circuit is open, which is an event. Default: 5. */
  circuitAfter?: number;
  /** After so many attempts a push is a dead letter. Default: 1000, three days and a half at the longest pause. */
  maxAttempts?: number;
  /** Seconds that a partner has to answer in. Default: 30 (P-15). */
  timeoutSeconds?: number;
  /** How many objects per second are sent again, to each party, where it is more than what has just changed. Default: 20. */
  perSecond?: number;
}

/** What becomes of pushes that fail, per module. Default: resync for Locations, Tariffs and Tokens, newest for Sessions, forward for CDRs (P-16). */
export type DeliveryOptions = Partial<Record<PushModule, DeliveryPolicy>>;
