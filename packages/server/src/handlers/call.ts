import type { Context, CrudRow, Received, Routing, Schemas } from "@openocpi/protocol";
import type { OperationId, OperationRow, operations } from "@openocpi/spec";
import type { Env } from "../env.js";
import type { Caller, Incoming } from "../http/incoming.js";
import type { Parties } from "./parties.js";
import type { Item } from "./parts.js";

type Parameters<Id extends OperationId> = operations[Id]["parameters"];
type Values<T> = [T] extends [undefined] ? Record<never, never> : NonNullable<T>;

/** The object that an operation takes or gives, by its name in the document. */
type Named<Name> = Name extends keyof Schemas ? Schemas[Name] : undefined;

/** The data that the answer to an operation has. */
export type Data<Id extends OperationId> =
  OperationRow<Id> extends { list: true; data: infer Name }
    ? readonly Named<Name>[]
    : Named<OperationRow<Id>["data"]>;

/** A request that is authenticated, well formed and allowed: what a handler gets. */
export interface Call<Id extends OperationId = OperationId> {
  readonly row: OperationRow<Id>;
  readonly caller: Caller;
  readonly about: Incoming;
  readonly path: Values<Parameters<Id>["path"]>;
  readonly query: Values<Parameters<Id>["query"]>;
  readonly body: Received<Named<OperationRow<Id>["body"]>>;
  readonly parties: Parties;
  readonly context: Context;
}

/** What a handler returns. It never sees the response. */
export interface Reply<D = unknown> {
  /** Default: 200. */
  http?: number;
  data?: D;
  headers?: Readonly<Record<string, string>>;
  routing?: Routing;
  /** Runs once the answer has been written. */
  afterwards?: () => void;
}

/** A call as the verbs see it: they are the same for every module, so they see its objects without their types. */
export interface CrudCall extends Pick<Call, "caller" | "about" | "parties" | "context"> {
  readonly row: CrudRow;
  readonly path: object;
  readonly query: object;
  /** An object where the operation takes one. */
  readonly body: object | undefined;
}

/** What a verb returns has been held to the document at run time, not by the compiler. */
export type CrudHandler = (call: CrudCall, env: Env) => Promise<Reply<Item | readonly Item[]>>;

/** The code behind an operation. What it throws goes through the funnel. */
export type Handler<Id extends OperationId> =
  OperationRow<Id> extends CrudRow ? CrudHandler : (call: Call<Id>, env: Env) => Promise<Reply<Data<Id>>>;
