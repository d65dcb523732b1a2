import type { OperationId, SchemaName, Violation } from "@openocpi/spec";
import type { CrudModule } from "./modules.js";
import { oneLine } from "./one-line.js";
import type { PartnerStatus } from "./partner.js";
import type { Party } from "./party.js";

interface EventBase {
  /** When, as a DateTime. */
  at: string;
  /** Our id of the partner that it concerns, where there is one. */
  partner?: string;
  requestId?: string;
  correlationId?: string;
}

/** A request is over: one that a partner made (`in`), or that we made (`out`). */
export interface RequestEvent extends EventBase {
  type: "request";
  direction: "in" | "out";
  /** The operation, where the path belongs to one. */
  operation?: OperationId;
  method: string;
  /** The URL without its query. */
  url: string;
  /** The HTTP status; absent where no answer came. */
  http?: number;
  /** The OCPI status_code; absent where the answer had none. */
  status_code?: number;
  status_message?: string;
  /** How many objects the answer brought. */
  objects?: number;
  /** Milliseconds from the first byte asked to the last byte read or written. */
  ms: number;
  from?: Party;
  to?: Party;
  /** Why no answer came. */
  error?: string;
}

/** A page of a list has been read: `received` of `total` so far. */
export interface PageEvent extends EventBase {
  type: "page";
  operation: OperationId;
  received: number;
  total?: number;
}

interface ObjectEvent extends EventBase {
  operation?: OperationId;
  /** The schema that it was held to. */
  object: SchemaName;
  /** The id of the object, where it has one. */
  id?: string;
  /** At most 100, the first: an object of a partner may have thousands. */
  violations: readonly Violation[];
}

/** A partner sent something that differs from the standard, and it was taken all the same (P-12). */
export interface ToleratedEvent extends ObjectEvent {
  type: "tolerated";
  /** Those of the violations whose values had to be taken out. At most 100. */
  removed: readonly Violation[];
}

/** What a partner sent was refused: a request with 2001, or one object of a list, of which the others were taken. */
export interface RefusedEvent extends ObjectEvent {
  type: "refused";
}

/** One of our own objects was not sent: it is not valid, or the partner may not see it. */
export interface WithheldEvent extends ObjectEvent {
  type: "withheld";
  reason: "invalid" | "foreign";
}

/** The connection to a partner has come to another state. */
export interface PartnerEvent extends EventBase {
  type: "partner";
  partner: string;
  status: PartnerStatus;
  /** What brought it there. */
  by: "invite" | "register" | "update" | "unregister" | "import" | "block";
  /** The parties of the partner. */
  parties: readonly Party[];
}

/** A partner claimed a party that it may not have (P-3). For an operator to look into. */
export interface ClaimEvent extends EventBase {
  type: "claim";
  partner: string;
  parties: readonly Party[];
  /** Whose they are; absent where they were just not expected. */
  holder?: string;
}

/** A result has come: to a partner that asked us (`in`), or to us, who asked (`out`). */
export interface ResultEvent extends EventBase {
  type: "result";
  direction: "in" | "out";
  /** The id of the pending result. */
  id: string;
  /** What was asked: the operation that started it. */
  kind: OperationId;
  /** Its value: `ACCEPTED`, `TIMEOUT` … */
  result: string;
  /** True where it was decided already: a repeat, or after the deadline. */
  late: boolean;
}

/** A partner has pushed the Session that a command of ours started (P-21). */
export interface SessionEvent extends EventBase {
  type: "session";
  partner: string;
  /** The id of the command. */
  id: string;
  /** Whose Session it is, and which. */
  session: Party & { id: string };
  /** The authorization_reference of the command, which the Session carries. */
  authorizationReference: string;
}

/** What became of an object that was to be pushed to a partner (P-16). */
export interface PushEvent extends EventBase {
  type: "push";
  partner: string;
  module: CrudModule;
  /** The id of the object. */
  id: string;
  /** The party that it was sent to, where that is not just the partner. */
  to?: Party;
  /**
   * - `delivered`: it is there.
   * - `waiting`: it failed, and is kept to be tried again, at `retryAt`.
   * - `behind`: it failed, and what has changed since is sent when the partner is back.
   * - `dropped`: it failed, and the partner has to pull.
   * - `dead`: it was refused, or tried for too long; an operator may look at it, and try it again.
   */
  outcome: "delivered" | "waiting" | "behind" | "dropped" | "dead";
  /** How often it has been tried. */
  attempts: number;
  retryAt?: string;
  /** Where the partner keeps it: of a CDR, the URL to read it back at (CDR-01). */
  location?: string;
  /** Why it failed. */
  error?: string;
}

/**
 * Objects are sent again to a party at a partner: what has changed while it could not be reached, or everything. There
 * is a `push` event for each of them.
 */
export interface ResendEvent extends EventBase {
  type: "resend";
  partner: string;
  module: CrudModule;
  to: Party;
  /** `failed`: it stopped. What has changed while the partner could not be reached is begun again. */
  phase: "started" | "page" | "finished" | "failed";
  /** What has changed since then; absent where it is everything. */
  since?: string;
  /** How many have arrived so far. */
  sent: number;
  /** How many our Crud lists for it, as far as it is known. */
  total?: number;
  error?: string;
}

/** The way to a partner's module was closed after too many failures, or opened again. */
export interface CircuitEvent extends EventBase {
  type: "circuit";
  partner: string;
  module: CrudModule;
  /** The party that the way leads to. */
  to: Party;
  state: "open" | "closed";
  /** When it is tried again. Absent after HTTP 401: when the partner has another token, or somebody says so. */
  retryAt?: string;
}

/** A pull of a partner's list has begun, got on, or come to an end. */
export interface PullEvent extends EventBase {
  type: "pull";
  partner: string;
  module: CrudModule;
  phase: "started" | "page" | "finished" | "failed";
  /** Whether it is a crawl of everything; else it is of what has changed. */
  full: boolean;
  /** Objects read so far, and how many of these were written. */
  received: number;
  stored: number;
  total?: number;
  /** Objects that the partner no longer has, and that were marked as such (P-19). */
  vanished?: number;
  error?: string;
}

/** So many objects of a party have vanished from a partner's list that it is left to an operator to say so (P-19). */
export interface VanishedEvent extends EventBase {
  type: "vanished";
  partner: string;
  module: CrudModule;
  /** Whose objects. */
  owner: Party;
  ids: readonly string[];
  /** How many there are in all. */
  of: number;
}

/** Something went wrong inside: what a partner was told as 3000. */
export interface ErrorEvent extends EventBase {
  type: "error";
  operation?: OperationId;
  error: unknown;
}

/** Everything that can be observed: logs, metrics and progress are made from it. Never holds a token. */
export type OcpiEvent =
  | RequestEvent
  | PageEvent
  | ToleratedEvent
  | RefusedEvent
  | WithheldEvent
  | PartnerEvent
  | ClaimEvent
  | ResultEvent
  | SessionEvent
  | PushEvent
  | ResendEvent
  | CircuitEvent
  | PullEvent
  | VanishedEvent
  | ErrorEvent;

type WithoutTime<E> = E extends OcpiEvent ? Omit<E, "at"> : never;
/** Tells an observer; what the observer throws stops nothing. */
export type Emit = (event: WithoutTime<OcpiEvent>) => void;

/** What is observed is written down somewhere: a partner must not fill that place with one request, nor forge lines in it. */
function printable(event: object): object {
  const copy: Record<string, unknown> = { ...event };
  for (const [name, value] of Object.entries(copy)) {
    if (typeof value === "string") copy[name] = oneLine(value);
    else if (isFaults(name) && Array.isArray(value)) copy[name] = value.slice(0, 100);
  }
  return copy;
}
const isFaults = (name: string) => name === "violations" || name === "removed";

/** One function that observes, made safe: what it throws is reported once, on the console, and otherwise passed over. */
export function emitter(onEvent: ((event: OcpiEvent) => void) | undefined): Emit {
  if (!onEvent) return () => undefined;
  let reported = false;
  return (event) => {
    try {
      onEvent({ ...printable(event), at: new Date().toISOString() } as OcpiEvent);
    } catch (error) {
      if (reported) return;
      reported = true;
      // biome-ignore lint/suspicious/noConsole: the observer itself is broken; there is no other place to say so.
      console.error("onEvent threw; this is reported once", error);
    }
  };
}
