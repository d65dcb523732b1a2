import type { Received, Schemas } from "@openocpi/protocol";
import type { OperationId, OperationRow, operations } from "@openocpi/spec";
import type { CallOptions } from "./client-options.js";
import type { Pages } from "./pages.js";

/** No members, for parameters that an operation does not have. */
type None = Record<never, never>;
type Given<T> = [NonNullable<T>] extends [never] ? None : NonNullable<T>;
/** What may be left out may be undefined as well: a filter is often not set. */
type Lenient<T> = { [K in keyof T]: None extends Pick<T, K> ? T[K] | undefined : T[K] };

type PathOf<Id extends OperationId> = Given<operations[Id]["parameters"]["path"]>;
type QueryOf<Id extends OperationId> = Given<operations[Id]["parameters"]["query"]>;

/** The parameters of an operation, path and query together, under their names on the wire. */
export type ParametersOf<Id extends OperationId> = PathOf<Id> & Lenient<QueryOf<Id>>;

/** The body that an operation takes; never where it takes none. */
export type BodyOf<Id extends OperationId> =
  Given<operations[Id]["requestBody"]> extends { content: { "application/json": infer Body } } ? Body : never;

/** What is known of an object after it was posted. */
export interface Located {
  /**
   * Where the partner keeps it, absolute: there alone can it be read again (CDR-01, AMB-21). Absent where the partner
   * did not say, which is reported.
   */
  location?: string;
}

/** What an operation gives: an object as it was received, all pages of a list, where a posted one is, or nothing. */
export type ResultOf<Id extends OperationId> =
  OperationRow<Id> extends { data: infer Name; list: infer List; located: infer IsLocated }
    ? Name extends keyof Schemas
      ? List extends true
        ? Pages<Received<Schemas[Name]>>
        : Promise<Received<Schemas[Name]>>
      : Promise<IsLocated extends true ? Located : void>
    : never;

type IsOptional<T> = None extends T ? true : false;
type BodyIsOptional<Id extends OperationId> = undefined extends operations[Id]["requestBody"] ? true : false;

/** Parameters come first, where there are any; they can only be left out when nothing that is needed follows. */
type ParametersArgument<Id extends OperationId> = [keyof ParametersOf<Id>] extends [never]
  ? []
  : IsOptional<ParametersOf<Id>> extends true
    ? [BodyOf<Id>] extends [never]
      ? [params?: ParametersOf<Id>]
      : BodyIsOptional<Id> extends true
        ? [params?: ParametersOf<Id>]
        : [params: ParametersOf<Id> | undefined]
    : [params: ParametersOf<Id>];
type BodyArgument<Id extends OperationId> = [BodyOf<Id>] extends [never]
  ? []
  : BodyIsOptional<Id> extends true
    ? [body?: BodyOf<Id>]
    : [body: BodyOf<Id>];

/** An operation as a method: `(params, body, options?)`, without what it does not have. */
export type OperationMethod<Id extends OperationId> = (
  ...args: [...ParametersArgument<Id>, ...BodyArgument<Id>, options?: CallOptions]
) => ResultOf<Id>;

/** What is left to say when the whole URL is given. */
export type HandedOverArguments<Id extends OperationId> = [...BodyArgument<Id>, options?: CallOptions];
