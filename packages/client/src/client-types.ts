import type { OperationId, OperationRow, OperationTree } from "@openocpi/spec";
import type { PartnerEndpoint } from "./client-options.js";
import type { HandedOverArguments, OperationMethod, ResultOf } from "./operation-types.js";
import type { RawClient } from "./raw-types.js";

/** The operations of a partner; its versions are asked for before there is a client: see `discover`. */
type Row = Exclude<OperationRow, { module: "versions" }>;

/** The same tree, a method in the place of each operation. No name is changed, so what the document says stays with it. */
type Methods<Tree> = {
  [Name in keyof Tree]: Tree[Name] extends OperationId ? OperationMethod<Tree[Name]> : Methods<Tree[Name]>;
};

/** `locations.sender.list` is found at `client.locations.sender.list`, and so on for every operation of the document. */
export type Modules = Methods<Omit<OperationTree, "versions">>;

type ModuleWithRoles = Exclude<Row, { role: null }>["module"];
type RoleOf<M extends string> = NonNullable<Extract<Row, { module: M }>["role"]>;
type ModuleWithoutRoles = Extract<Row, { role: null }>["module"];

/** Calls one given partner, at the URLs that it publishes. Holds no state. */
export type PartnerClient = Modules & {
  /** The version of OCPI that it speaks. */
  readonly version: string;
  /** What the partner publishes. */
  readonly endpoints: readonly PartnerEndpoint[];
  /**
   * The openapi-fetch client of one interface, with the envelope: for headers of the answer, parameters of a
   * partner's own, or an answer as it came. Token, message ids and parties are added; nothing is validated, rewritten
   * or tried again.
   *
   * @throws {MissingEndpoint} where the partner does not publish this interface
   */
  raw<M extends ModuleWithRoles, R extends RoleOf<M>>(module: M, role: R): RawClient<`/${R}/${M}`>;
  raw<M extends ModuleWithoutRoles>(module: M): RawClient<`/${M}`>;
  /**
   * Calls an operation at a URL that the partner handed over, exactly as it is: the `response_url` of a command
   * (CMD-03), the `location` that a posted CDR was given (CDR-01). Its origin has to be one that the partner
   * published, or `network.allowHosts` has to name its host.
   */
  at<Id extends Row["id"]>(operation: Id, url: string, ...args: HandedOverArguments<Id>): ResultOf<Id>;
};
