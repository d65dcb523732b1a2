import { type OperationId, operationTable, type SchemaName } from "@openocpi/spec";

/** A row of the table of operations, as far as the client is driven by it. */
export interface Row {
  readonly id: OperationId;
  readonly module: string;
  readonly role: "sender" | "receiver" | null;
  readonly part: string | null;
  readonly verb: string;
  readonly method: string;
  /** In the document: `/sender/locations/{location_id}`. Where a partner serves it is another matter (VER-02). */
  readonly path: string;
  readonly body: SchemaName | null;
  readonly bodyNeeded: boolean;
  readonly data: SchemaName | null;
  readonly list: boolean;
  /** A success says in its Location header where the object is. */
  readonly located: boolean;
  readonly keys: readonly string[];
  readonly query: readonly string[];
  readonly routed: boolean;
}

/** A row whose answer is a list, read page by page. */
export type ListRow = Row & { readonly data: SchemaName };

/** Every operation of the document. */
export const rows: readonly Row[] = Object.values(operationTable);

/** The path of the document that stands for the URL which a partner publishes for this interface. */
export const interfacePath = ({ module, role }: Pick<Row, "module" | "role">): string =>
  role === null ? `/${module}` : `/${role}/${module}`;

/** What follows the published URL: `/{location_id}`, or nothing. */
export const pathBelow = (row: Row): string => row.path.slice(interfacePath(row).length);
