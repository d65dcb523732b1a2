import { isToken, withoutZ } from "@openocpi/protocol";
import { validate } from "@openocpi/spec";
import type { Connection } from "./connection.js";
import type { Row } from "./operation-row.js";
import { InvalidBody } from "./partner-errors.js";

/**
 * The body as it is sent: held to the document first, for what we send is strict; then in the form that the partner
 * reads.
 *
 * @throws {InvalidBody}
 */
export function bodyToSend(
  { id, body: object, bodyNeeded }: Pick<Row, "id" | "body" | "bodyNeeded">,
  body: unknown,
  { validateRequests, profile }: Pick<Connection, "validateRequests" | "profile">,
): unknown {
  if (object === null || (body === undefined && !bodyNeeded)) return body;
  if (validateRequests) {
    const violations = validate(object, body, "strict");
    if (violations.length > 0) throw new InvalidBody(id, object, violations);
  }
  return profile.dateTimesWithoutZ ? withoutZ(object, body) : body;
}

/** Credentials bring a token of our own along, which a partner's words may repeat as well. */
export function secretsIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null || !("token" in body)) return [];
  return typeof body.token === "string" && isToken(body.token) ? [body.token, btoa(body.token)] : [];
}
