import { OcpiError, statusCodes, withoutNulls } from "@openocpi/protocol";
import { type SchemaName, validate } from "@openocpi/spec";
import type { Env } from "../env.js";
import type { Call } from "./call.js";

/**
 * What an action answered, held to the document before it leaves; a null says no more than absence (TYPE-06).
 *
 * @throws 3000 where it is not valid; the `withheld` event says why
 */
export function answered<Data>(
  { row, context }: { row: { id: Call["row"]["id"]; data: SchemaName | null }; context: Call["context"] },
  env: Env,
  answer: Data,
): Data {
  const { id: operation, data: object } = row;
  if (object === null) return answer;
  const violations = validate(object, answer, "strict");
  if (violations.length === 0) return answer;
  const clean = withoutNulls(answer);
  // Valid now, and nothing but nulls was taken out: it still is what it was.
  if (validate(object, clean, "strict").length === 0) return clean as Data;
  const { partner, requestId, correlationId } = context;
  const ids = { partner, requestId, correlationId };
  env.emit({ type: "withheld", reason: "invalid", violations, operation, object, ...ids });
  throw new OcpiError(
    statusCodes.serverError,
    `this ${object} is not valid at the moment and cannot be sent`,
  );
}
