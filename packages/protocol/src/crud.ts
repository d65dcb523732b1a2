import type { CrudModule, CrudRow, HostedObject, RowOf, Side } from "./modules.js";
import type { Party } from "./party.js";

/** Who is asking for what: handed to every Crud and Adapter method. */
export interface Context {
  /**
   * Our id of the partner that asks. A partner is a platform; it may carry many parties. Where the platform asks by
   * itself it is the partner that it asks about, or empty.
   */
  partner: string;
  /** The party that asks (the FROM headers, or the only one it can be). */
  from?: Party;
  /** Our party that is asked (the TO headers, or the only one it can be). */
  to?: Party;
  /** All parties that the caller speaks for, as in `ListQuery`: more than one where it did not say which asks. */
  visibleTo?: readonly Party[];
  module: string;
  /** The interface that was called. */
  role: Side;
  /** The OCPI version spoken: `2.2.1`. */
  version: string;
  requestId: string;
  correlationId: string;
}

/** Which objects of an interface are asked for. */
export interface ListQuery {
  /** last_updated at or after this (PAGE-02). */
  date_from?: Date;
  /** last_updated before this (PAGE-02). */
  date_to?: Date;
  /** How many objects to pass over. Ignore it where `cursor` is given. */
  offset: number;
  /** How many objects to return at most. */
  limit: number;
  /** What an earlier page of this list returned as `next`. It has been in a partner's hands: do not trust it. */
  cursor?: string;
  /**
   * Only the objects with this id, compared without case: of each owner one, of Tokens one for each type. Asked of
   * `tokens.receiver` alone, for each driver who wants to charge: a Crud that passes it over is read to its end, which
   * only a small one can afford.
   */
  id?: string;
  /**
   * Only objects of these parties: ours as sender, the partner's as receiver. Has to be applied. A ClientInfo is the
   * Hub's that sends it, whomever it describes.
   */
  owners: readonly Party[];
  /** The parties of the caller. What is meant for certain parties only (a Session, a CDR) is listed for these alone (P-1). Has to be applied. */
  visibleTo: readonly Party[];
}

/** One page of a list. */
export interface Page<Item> {
  /** In an order that later changes do not disturb: oldest first by creation (PAGE-06). */
  items: readonly Item[];
  /** How many objects match the query, on all pages together (PAGE-04). */
  total: number;
  /** An opaque cursor to the next page. Leave it out to be asked by offset. */
  next?: string;
  /** Why records were left out of `items`: one error each. They become events; the page goes on. */
  failed?: readonly unknown[];
}

/** What became of an update. */
export interface Updated<Item> {
  /** True where there was none before. */
  created: boolean;
  record: Item;
}

/**
 * How one object is named. Compare without case (TYPE-01). A Token is named by its uid and type together (TOK-01); a
 * ClientInfo has no id but its party and role, and a GET of it does not say which role (AMB-13).
 */
export type Key<M extends CrudModule, R extends Side> = (R extends "receiver" ? Party : unknown) &
  (M extends "hubclientinfo" ? { role?: string } : { id: string }) &
  (M extends "tokens" ? { type: string } : unknown);

/**
 * Your storage of one interface of a module. Every method may throw an `OcpiError`, which becomes the answer.
 *
 * As sender the objects are yours and the key is the id; as receiver they are the partners' and the key says the
 * owner too: the same id of two owners is two objects (PUSH-07).
 */
export interface Crud<Item, K> {
  /** One page, and how many there are in all. */
  list(query: ListQuery, context: Context): Promise<Page<Item>>;
  /** One object, or undefined. */
  get(key: K, context: Context): Promise<Item | undefined>;
  /**
   * Replaces one object by what `change` makes of it, in one transaction: whatever else is written to that object
   * meanwhile waits, or makes `change` run again. `change` is pure; it gets undefined where there is no object, and
   * what it throws has to undo everything and come out again.
   */
  update(key: K, change: (current: Item | undefined) => Item, context: Context): Promise<Updated<Item>>;
  /** Removes one object. False where there was none. */
  delete(key: K, context: Context): Promise<boolean>;
}

type MethodOf = {
  list: "list";
  get: "get";
  put: "update";
  patch: "update";
  post: "update";
  delete: "delete";
};
type VerbOf<M extends CrudModule, R extends Side> = Extract<CrudRow, { module: M; role: R }>["verb"];
/** An action on an object looks it up first. */
type ActionOf<M extends CrudModule, R extends Side> = Exclude<RowOf<M, R>, CrudRow>;

/**
 * The methods that the operations of an interface call. A receiver can always be listed: syncing needs it; a CDR that
 * comes can be looked up: a credit refers to another.
 */
export type CrudMethods<M extends CrudModule, R extends Side> =
  | MethodOf[Extract<VerbOf<M, R>, keyof MethodOf>]
  | ([ActionOf<M, R>] extends [never] ? never : "get")
  | (R extends "receiver" ? "list" : never);

/** The Crud that hosting one interface of a module takes: those methods, of that object, by that key. */
export type CrudOf<M extends CrudModule, R extends Side, Item = HostedObject<M, R>> = Pick<
  Crud<Item, Key<M, R>>,
  CrudMethods<M, R>
>;
