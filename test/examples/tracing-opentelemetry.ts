import { createHash } from "node:crypto";
import type { OcpiEvent, Party, Transport } from "@openocpi/server";
import { operationTable } from "@openocpi/spec";
import {
  type Context,
  ROOT_CONTEXT,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  type Tracer,
  trace,
} from "@opentelemetry/api";

/**
 * One span per request of a partner, and per call to one, made when it is over. Requests with the same X-Correlation-ID
 * are in one trace: a command, the calls that it causes, and the result that comes later, on all platforms that do the
 * same. A partner that gives all its requests one correlation id gets one long trace.
 */
export function traced(tracer: Tracer): (event: OcpiEvent) => void {
  return (event) => {
    if (event.type !== "request") return;
    const { operation, direction, method, http, status_code, error, from, to, correlationId } = event;
    const end = Date.parse(event.at);
    const attributes = {
      "http.request.method": method,
      "http.response.status_code": http,
      // The path as the document has it: the real one may hold the number of a driver's card.
      "http.route": operation && operationTable[operation].path,
      "ocpi.operation": operation,
      "ocpi.partner": event.partner,
      "ocpi.status_code": status_code,
      "ocpi.from": from && nameOf(from),
      "ocpi.to": to && nameOf(to),
      "ocpi.request_id": event.requestId,
      "ocpi.correlation_id": correlationId,
    };
    const span = tracer.startSpan(
      operation ?? method,
      {
        kind: direction === "in" ? SpanKind.SERVER : SpanKind.CLIENT,
        startTime: end - event.ms,
        attributes,
      },
      parentOf(correlationId),
    );
    // A partner's mistake is not a failure of ours: an incoming 2xxx leaves the span as it is.
    const limit = direction === "in" ? 3000 : 2000;
    if (error !== undefined || (http ?? 0) >= 500 || (status_code ?? 0) >= limit)
      span.setStatus({ code: SpanStatusCode.ERROR, ...(error !== undefined && { message: error }) });
    span.end(end);
  };
}

/** Sends W3C's traceparent along, so that a partner's own tracing joins the trace: `ocpi({ transport: … })`. */
export const withTraceparent = (transport: Transport): Transport => ({
  ...transport,
  fetch(request, call) {
    const { traceId, spanId } = rootOf(request.headers.get("X-Correlation-ID") ?? "");
    request.headers.set("traceparent", `00-${traceId}-${spanId}-01`);
    return transport.fetch(request, call);
  },
});

const parentOf = (correlationId: string | undefined): Context =>
  correlationId === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, rootOf(correlationId));

/** The same for everybody who sees this correlation id. */
function rootOf(correlationId: string): SpanContext {
  const hash = createHash("sha256").update(correlationId).digest("hex");
  return {
    traceId: hash.slice(0, 32),
    spanId: hash.slice(32, 48),
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  };
}

const nameOf = ({ country_code, party_id }: Party): string => `${country_code}*${party_id}`;
