import type { CallOptions, Pages, PartnerClient } from "@openocpi/client";
import { type OperationId, type OperationRow, operationTable } from "@openocpi/spec";

/** An operation that lists what a partner owns. */
type Listing<Row = OperationRow> = Row extends { list: true; role: "sender" } ? Row : never;
export type ListRow = Listing;
export type ListModule = ListRow["module"];

const isListing = (row: OperationRow<OperationId>): row is ListRow => row.list && row.role === "sender";

/** The modules of which a partner has a list, each with the operation. */
export const lists: ReadonlyMap<string, ListRow> = new Map(
  Object.values(operationTable)
    .filter(isListing)
    .map((row) => [row.module, row]),
);

/** What to ask for. */
export interface ListParameters {
  date_from?: string | undefined;
  date_to?: string | undefined;
  limit?: number | undefined;
}

/** Where reading begins: at the beginning, or at a page whose URL was kept. */
export interface Start {
  parameters: ListParameters;
  next?: string | undefined;
}

type Lists = {
  [M in ListModule]: {
    sender: { list(parameters: ListParameters, options: CallOptions): Pages<object> };
  };
};

/** Sessions are never listed without date_from: all of them is since the beginning (SESS-03). */
const beginning = "1970-01-01T00:00:00Z";

/** A list of a partner, from where it is to be read. */
export function listOf(
  client: PartnerClient,
  row: ListRow,
  { parameters, next }: Start,
  options: CallOptions,
): Pages<object> {
  if (next !== undefined) return client.at(row.id, next, options);
  const needed: readonly string[] = row.needed;
  const all: Lists = client;
  const date_from = parameters.date_from ?? (needed.includes("date_from") ? beginning : undefined);
  return all[row.module].sender.list({ ...parameters, date_from }, options);
}
