import { type OperationId, type OperationRow, operationTable } from "@openocpi/spec";
import type { Request } from "express";

/** What express-openapi-validator leaves on a request whose address it knows. */
interface Matched {
  openapi?: { schema?: { operationId?: string }; pathParams?: Record<string, string> };
}
const matched = (request: Request): NonNullable<Matched["openapi"]> =>
  (request as Request & Matched).openapi ?? {};

const isOperation = (id: string | undefined): id is OperationId => id !== undefined && id in operationTable;

/** The operation that a request was found to be, once the gate has looked at it. */
export function operationOf(request: Request): OperationRow | undefined {
  const id = matched(request).schema?.operationId;
  return isOperation(id) ? operationTable[id] : undefined;
}

/** The ids in the path, decoded. */
export const pathOf = (request: Request): Readonly<Record<string, string>> =>
  matched(request).pathParams ?? {};
