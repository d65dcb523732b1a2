import { AddressRefused } from "@openocpi/protocol";
import type { Violation } from "@openocpi/spec";
import type { CallOptions, RequestLimits } from "./client-options.js";
import type { Connection } from "./connection.js";
import { type FoundEnvelope, failureIn, findEnvelope } from "./envelope.js";
import { exchange } from "./exchange.js";
import { explainFailure } from "./explain-failure.js";
import { readText } from "./limited-body.js";
import { notValid } from "./not-valid.js";
import { pathBelow, type Row } from "./operation-row.js";
import { reportObject, reportRequest } from "./report.js";
import type { KnownParties } from "./request-headers.js";
import { type OpenInit, openRequesterFor, type Requester } from "./requester.js";
import { type SentRequest, sentRequest } from "./sent-request.js";

/** One interface of a module at one partner: what its calls need. */
export interface InterfaceAt {
  readonly connection: Connection;
  readonly known: KnownParties;
  readonly requester: Requester;
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

/** One request, ready to be sent. */
export interface ReadyRequest extends Pick<OpenInit, "params" | "body" | "headers"> {
  /** The whole URL; empty for that of the requester itself, undefined for one below it. */
  url: string | undefined;
  limits: Omit<RequestLimits, "tokenOrigins">;
  signal: CallOptions["signal"];
}

/**
 * One request of an operation, and its answer. Reports the request, whatever becomes of it.
 *
 * @throws {PartnerError} for an answer that is no success
 * @throws {PartnerUnreachable} for no answer
 * @throws {TypeError} for parameters that make no URL: nothing was sent
 */
export async function attempt(
  { connection, requester }: InterfaceAt,
  row: Row,
  { url, limits, signal, ...init }: ReadyRequest,
): Promise<Answer> {
  let requested = "";
  let sent: SentRequest | undefined;
  let response: Response | undefined;
  let text = "";
  try {
    // A whole URL is asked for at itself, with nothing below it: so no braces in it are taken for a template.
    const there = url ? openRequesterFor(url) : requester;
    await there.request(row.method, url === undefined ? pathBelow(row) : "", {
      ...init,
      ...(signal && { signal }),
      fetch: async (request) => {
        requested = request.url;
        sent = sentRequest(request, row, connection);
        const exchanged = await exchange(connection, request, { sent, ...limits });
        response = exchanged.response;
        text = await readText(response, exchanged.reading);
        // openapi-fetch has made the request; the answer is ours to read, and there is nothing left for it.
        return new Response(null);
      },
    });
  } catch (error) {
    if (error instanceof AddressRefused) {
      const refused = { method: row.method.toUpperCase(), url: error.url, headers: init.headers };
      sent ??= sentRequest(refused, row, connection);
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
  const failure = failureIn(response, envelope, sent, connection);
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
