import { type OperationId, type OperationRow, operationTable } from "@openocpi/spec";
import type { Request } from "express";
import { incoming, isRemembered, type Recognised } from "./incoming.js";

/** What express-openapi-validator leaves on a request whose address it knows. */
interface Matched {
  openapi?: { schema?: { operationId?: string }; pathParams?: Record<string, string> };
}
const matched = (request: Request): NonNullable<Matched["openapi"]> =>
  (request as Request & Matched).openapi ?? {};

const isOperation = (id: string | undefined): id is OperationId => id !== undefined && id in operationTable;

/** What was seen of a request before the gate. */
const recognised = (request: Request): Recognised | undefined =>
  isRemembered(request) ? incoming(request).recognised : undefined;

/** The operation that a request was found to be: seen at once, or by the gate. */
export function operationOf(request: Request): OperationRow | undefined {
  const seen = recognised(request);
  if (seen) return seen.row;
  const id = matched(request).schema?.operationId;
  return isOperation(id) ? operationTable[id] : undefined;
}

/** The ids in the path, decoded. */
export const pathOf = (request: Request): Readonly<Record<string, string>> =>
  recognised(request)?.path ?? matched(request).pathParams ?? {};

/** The parameters of the query, numbers as numbers. */
export const queryOf = (request: Request): Readonly<Record<string, unknown>> =>
  recognised(request)?.query ?? request.query;
