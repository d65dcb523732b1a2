import { type Received, type Reception, receive, type Schemas } from "@openocpi/protocol";
import type { SchemaName, Violation } from "@openocpi/spec";
import type { Answer } from "./attempt.js";
import type { Connection } from "./connection.js";
import { notValid } from "./not-valid.js";
import { reportObject } from "./report.js";
import type { SentRequest } from "./sent-request.js";

/** A page with more objects than this that cannot be used is a fault as a whole: each of them costs time and an event. */
const mostRefused = 10_000;

type Data = Pick<Answer, "data" | "sent">;

/**
 * The one object of an answer, held to the document; what was tolerated is reported (P-12).
 *
 * @throws {PartnerError} 3000 where it cannot be used
 */
export function acceptObject<Name extends SchemaName>(
  connection: Connection,
  object: Name,
  { data, sent }: Data,
): Received<Schemas[Name]> {
  const reception = take(connection, object, data, sent);
  if (!reception.accepted) throw notValid(object, reception.violations, sent);
  return reception.value;
}

/**
 * The objects of a list that can be used; the others are reported, and the rest goes on (PAGE-07).
 *
 * @returns also those that cannot, as they came, and how many there were
 * @throws {PartnerError} 3000 where the data are no list, or thousands of them cannot be used
 */
export function acceptList<Name extends SchemaName>(
  connection: Connection,
  object: Name,
  { data, sent }: Data,
): { items: Received<Schemas[Name]>[]; refused: unknown[]; count: number } {
  if (!Array.isArray(data)) return { items: noList(connection, data, sent), refused: [], count: 0 };
  const items: Received<Schemas[Name]>[] = [];
  const refused: unknown[] = [];
  for (const value of data as readonly unknown[]) {
    const reception = take(connection, object, value, sent);
    if (reception.accepted) {
      items.push(reception.value);
      continue;
    }
    const { violations } = reception;
    if (refused.push(value) > mostRefused) throw notValid(object, violations, sent);
    reportObject(connection, sent, { type: "refused", object, value, violations });
  }
  return { items, refused, count: data.length };
}

function take<Name extends SchemaName>(
  connection: Connection,
  object: Name,
  value: unknown,
  sent: SentRequest,
): Reception<Name> {
  const reception = receive(object, value, { strict: connection.strict });
  if (!reception.accepted) return reception;
  const { tolerated, removed } = reception;
  if (tolerated.length + removed.length > 0) {
    reportObject(connection, sent, {
      type: "tolerated",
      object,
      value,
      violations: [...tolerated, ...removed],
      removed,
    });
  }
  return reception;
}

/** For a list absent and empty mean the same (TYPE-06); anything else is none. */
function noList(connection: Connection, data: unknown, sent: SentRequest): [] {
  const violation: Violation = { path: "/data", message: "must be array", keyword: "type", rule: "HTTP-01" };
  if (data !== undefined || connection.strict) throw notValid("Envelope", [violation], sent);
  reportObject(connection, sent, { type: "tolerated", object: "Envelope", violations: [violation] });
  return [];
}
