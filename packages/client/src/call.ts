import { headerNames, parametersWithoutZ } from "@openocpi/protocol";
import { type Answer, attempt, type InterfaceAt } from "./attempt.js";
import { bodyToSend, secretsIn } from "./body.js";
import type { CallOptions } from "./client-options.js";
import type { Row } from "./operation-row.js";
import { chosenHeaders, completeHeaders } from "./request-headers.js";
import { limitsFor } from "./request-limits.js";
import { retriesFor, withRetries } from "./retry.js";

/** What an operation is called with. */
export interface Input {
  /** Path and query parameters under their names on the wire. */
  params?: Readonly<Record<string, unknown>> | undefined;
  body?: unknown;
  /** The whole URL, to be taken as it is: of a next page. Empty for that of the requester itself. */
  url?: string | undefined;
}

/**
 * One operation, its envelope taken off: sent once, or again after failures that may pass.
 *
 * @throws {PartnerError} for an answer that is no success
 * @throws {PartnerUnreachable} for no answer
 * @throws {InvalidBody} {@link TypeError} {@link RangeError} for what cannot be sent: nothing was
 */
export async function call(at: InterfaceAt, row: Row, input: Input, options: CallOptions): Promise<Answer> {
  const { profile, secrets } = at.connection;
  const body = bodyToSend(row, input.body, at.connection);
  const connection = { ...at.connection, secrets: [...secrets, ...secretsIn(body)] };
  const { params = {}, url } = input;
  const query = pick(params, row.query);
  const headers = chosenHeaders(options);
  completeHeaders(headers, row, { connection, known: at.known, about: [params, body] });
  const request = {
    url,
    params: {
      path: pick(params, row.keys),
      query: profile.dateTimesWithoutZ ? parametersWithoutZ(query) : query,
    },
    body,
    headers,
    limits: limitsFor(row, options, connection),
    signal: options.signal,
  };
  const retries = retriesFor(row, options, connection);
  return withRetries({ row, retries, connection, signal: options.signal }, (isAgain) => {
    if (isAgain) headers.set(headerNames.requestId, crypto.randomUUID());
    return attempt({ ...at, connection }, row, request);
  });
}

const pick = (from: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, from[name]]));
