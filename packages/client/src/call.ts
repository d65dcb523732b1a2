import { AddressRefused, isToken } from "@openocpi/protocol";
import type { Violation } from "@openocpi/spec";
import type { CallOptions } from "./client-options.js";
import type { Connection } from "./connection.js";
import { type FoundEnvelope, failureIn, findEnvelope } from "./envelope.js";
import { exchange } from "./exchange.js";
import { explainFailure } from "./explain-failure.js";
import { readText } from "./limited-body.js";
import { notValid } from "./not-valid.js";
import { pathBelow, type Row } from "./operation-row.js";
import { reportObject, reportRequest } from "./report.js";
import { chosenHeaders, completeHeaders, type KnownParties } from "./request-headers.js";
import { limitsFor } from "./request-limits.js";
import { openRequesterFor, type Requester } from "./requester.js";
import { type SentRequest, sentRequest } from "./sent-request.js";

/** One interface of a module at one partner: what its calls need. */
export interface InterfaceAt {
  readonly connection: Connection;
  readonly known: KnownParties;
  readonly requester: Requester;
}

/** What one request is made from. */
export interface Input {
  /** Path and query parameters under their names on the wire. */
  params?: Readonly<Record<string, unknown>> | undefined;
  body?: unknown;
  /** The whole URL, to be taken as it is: of a next page. */
  url?: string | undefined;
}

/** An answer of the success range. */
export interface Answer {
  /** Not held to the document yet. */
  data: unknown;
  response: Response;
  /** The URL that was asked for, with its query. */
  requested: string;
  sent: SentRequest;
}

/**
 * One request of an operation, its envelope taken off. Reports the request, whatever becomes of it.
 *
 * @throws {PartnerError} for an answer that is no success
 * @throws {PartnerUnreachable} for no answer
 * @throws {TypeError} for parameters that make no URL: nothing was sent
 */
export async function call(at: InterfaceAt, row: Row, input: Input, options: CallOptions): Promise<Answer> {
  const { secrets } = at.connection;
  const connection = { ...at.connection, secrets: [...secrets, ...secretsIn(input.body)] };
  const headers = chosenHeaders(options);
  completeHeaders(headers, row, { authorization: connection.authorization, known: at.known });
  const limits = limitsFor(row, options, connection);
  let requested = "";
  let sent: SentRequest | undefined;
  let response: Response | undefined;
  let text = "";
  try {
    // A whole URL is asked for at itself, with nothing below it: so no braces in it are taken for a template.
    const requester = input.url ? openRequesterFor(input.url) : at.requester;
    await requester.request(row.method, input.url === undefined ? pathBelow(row) : "", {
      params: { path: pick(input.params, row.keys), query: pick(input.params, row.query) },
      body: input.body,
      headers,
      ...(options.signal && { signal: options.signal }),
      fetch: async (request) => {
        requested = request.url;
        sent = sentRequest(request, row, connection);
        const exchanged = await exchange(connection, request, { identity: sent, ...limits });
        response = exchanged.response;
        text = await readText(response, exchanged.reading);
        // openapi-fetch has made the request; the answer is ours to read, and there is nothing left for it.
        return new Response(null);
      },
    });
  } catch (error) {
    if (error instanceof AddressRefused) {
      sent ??= sentRequest({ method: row.method.toUpperCase(), url: error.url, headers }, row, connection);
    }
    if (!sent) throw error;
    const failure = explainFailure(error, sent);
    reportRequest(connection, sent, { response, error: failure.message });
    throw failure;
  }
  if (!sent || !response) throw new Error("openapi-fetch answered without sending");
  return { data: judge(connection, row, { sent, response, text }), response, requested, sent };
}

/** The data of an answer, if it is a success; and the events that say what it is. */
function judge(
  connection: Connection,
  row: Row,
  { sent, response, text }: { sent: SentRequest; response: Response; text: string },
): unknown {
  const envelope = findEnvelope(parsed(text));
  const failure = failureIn(response, envelope, sent, connection.secrets);
  reportRequest(connection, sent, { response, envelope, objects: failure ? undefined : countOf(envelope) });
  if (failure && !(response.ok && !envelope && isPlainWrite(row))) throw failure;
  const violations = envelope?.violations ?? [noEnvelope];
  if (violations.length > 0) {
    // A write that has arrived has arrived, however it was answered.
    if (connection.strict && !isPlainWrite(row)) throw notValid("Envelope", violations, sent);
    reportObject(connection, sent, { type: "tolerated", object: "Envelope", violations });
  }
  return envelope?.data;
}

/** A write of which nothing but its success is expected. */
const isPlainWrite = ({ method, data }: Row): boolean => method !== "get" && data === null;

const noEnvelope: Violation = { path: "", message: "must be an OCPI answer", keyword: "type", rule: "P-16" };

function countOf(envelope: FoundEnvelope | undefined): number | undefined {
  if (envelope?.data === undefined) return undefined;
  return Array.isArray(envelope.data) ? envelope.data.length : 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Credentials bring a token of our own along, which a partner's words may repeat as well. */
function secretsIn(body: unknown): string[] {
  if (typeof body !== "object" || body === null || !("token" in body)) return [];
  return typeof body.token === "string" && isToken(body.token) ? [body.token, btoa(body.token)] : [];
}

const pick = (from: Input["params"] = {}, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, from[name]]));
