import type { OperationRow } from "@openocpi/spec";
import type { PartnerEndpoint } from "./client-options.js";
import type { HandedOverArguments, OperationMethod, ResultOf } from "./operation-types.js";
import type { RawClient } from "./raw-types.js";

/** The operations of a partner; its versions are asked for before there is a client: see `discover`. */
type Row = Exclude<OperationRow, { module: "versions" }>;
type RowsOf<M extends string, R extends Row["role"]> = Extract<Row, { module: M; role: R }>;

/** The methods for the objects of a module as a whole, under their verbs. */
type OwnMethods<R extends Row> = {
  [One in Extract<R, { part: null }> as One["verb"]]: OperationMethod<One["id"]>;
};
/** Those for a part of them: `evse.get`. */
type PartMethods<R extends Row> = {
  [Part in NonNullable<R["part"]>]: {
    [One in Extract<R, { part: Part }> as One["verb"]]: OperationMethod<One["id"]>;
  };
};
type Interface<R extends Row> = OwnMethods<R> & PartMethods<R>;

type ModuleWithRoles = Exclude<Row, { role: null }>["module"];
type RoleOf<M extends string> = NonNullable<Extract<Row, { module: M }>["role"]>;
type ModuleWithoutRoles = Extract<Row, { role: null }>["module"];

/** `locations.sender.list` is found at `client.locations.sender.list`, and so on for every operation of the document. */
export type Modules = {
  [M in ModuleWithRoles]: {
    [R in RoleOf<M>]: Interface<RowsOf<M, R>>;
  };
} & { [M in ModuleWithoutRoles]: Interface<RowsOf<M, null>> };

/** Calls one given partner, at the URLs that it publishes. Holds no state. */
export type PartnerClient = Modules & {
  /** The version of OCPI that it speaks. */
  readonly version: string;
  /** What the partner publishes. */
  readonly endpoints: readonly PartnerEndpoint[];
  /**
   * The openapi-fetch client of one interface, with the envelope: for headers of the answer, parameters of a
   * partner's own, or an answer as it came. Token, message ids and parties are added; nothing is validated.
   *
   * @throws {MissingEndpoint} where the partner does not publish this interface
   */
  raw<M extends ModuleWithRoles, R extends RoleOf<M>>(module: M, role: R): RawClient<`/${R}/${M}`>;
  raw<M extends ModuleWithoutRoles>(module: M): RawClient<`/${M}`>;
  /**
   * Calls an operation at a URL that the partner handed over, such as the `response_url` of a command, exactly as it
   * is (CMD-03). Its origin has to be one that the partner published, or `network.allowHosts` has to name its host.
   */
  at<Id extends Row["id"]>(operation: Id, url: string, ...args: HandedOverArguments<Id>): ResultOf<Id>;
};
