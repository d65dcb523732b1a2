import type { components, OperationId, OperationRow, SteeringEnum } from "@openocpi/spec";

/** Every schema of the document by its name. */
export type Schemas = components["schemas"];

type Row = OperationRow;
/** Which side of a module: `sender` owns the data, `receiver` is the side data is pushed to (VER-03). */
export type Side = NonNullable<Row["role"]>;
/** A module that has a sender and a receiver interface: every functional module, and hubclientinfo. */
export type ModuleName = Extract<Row, { role: Side }>["module"];
/** A module whose objects can be listed: it is hosted over a Crud. */
export type CrudModule = Extract<Row, { role: "sender"; part: null; verb: "list" }>["module"];

/** The operations of one interface of a module. */
export type RowOf<M extends string, R extends Side> = Extract<Row, { module: M; role: R }>;
/** A part of an object that has URLs of its own: an EVSE, a Connector. */
export type PartName = Extract<Row, { module: "locations"; part: string }>["part"];
/** An operation that a verb serves over a Crud, on an object or on a part of it. The other operations are actions. */
export type CrudRow = Extract<Row, { module: CrudModule; role: Side; part: PartName | null }>;
/** The name of the object that a module is about: `Location` for locations. */
export type ObjectName<M extends CrudModule> = Extract<
  Extract<Row, { role: "sender"; part: null; verb: "list"; module: M }>["object"],
  keyof Schemas
>;

/**
 * An object as it is received: a value that is not in an enum yet is kept as it came (TYPE-08), save for the enums
 * that steer behaviour, whose unknown values do not get this far.
 */
export type Received<T> = T extends string
  ? string extends T
    ? T
    : T extends Schemas[SteeringEnum]
      ? T
      : T | (string & {})
  : T extends readonly (infer Item)[]
    ? Received<Item>[]
    : T extends object
      ? { [K in keyof T]: Received<T[K]> }
      : T;

/** What the Crud of an interface holds: our own objects as sender, a partner's as receiver. */
export type HostedObject<M extends CrudModule, R extends Side> = R extends "sender"
  ? Schemas[ObjectName<M>]
  : Received<Schemas[ObjectName<M>]>;

export type { OperationId };
