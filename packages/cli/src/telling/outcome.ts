import { isSuccess, type RequestEvent } from "@openocpi/protocol";
import { operationTable } from "@openocpi/spec";

/** What came of a call: `✓ HTTP 200, OCPI 1000, 3 Locations, 12 ms`. */
export function outcomeOf(event: RequestEvent): string {
  const { http, status_code, status_message, error, ms } = event;
  const parts = [
    ...(http === undefined ? ["no answer"] : [`HTTP ${http}`]),
    ...(status_code === undefined ? [] : [`OCPI ${status_code}`]),
    ...objectsOf(event),
    ...(status_message ? [`“${status_message}”`] : []),
    ...(error === undefined ? [] : [error]),
    duration(ms),
  ];
  return `${wentWell(event) ? "✓" : "✗"} ${parts.join(", ")}`;
}

/** The same, without what goes without saying: `✓ 3 Locations, 12 ms`. */
export const shortOutcomeOf = (event: RequestEvent): string =>
  wentWell(event) ? `✓ ${[...objectsOf(event), duration(event.ms)].join(", ")}` : outcomeOf(event);

/** An answer of HTTP 2xx that says nothing against it in its envelope. */
export const wentWell = ({ http, status_code = 1000, error }: RequestEvent): boolean =>
  error === undefined && http !== undefined && http >= 200 && http < 300 && isSuccess(status_code);

function objectsOf({ operation, objects }: RequestEvent): string[] {
  const row = operation && operationTable[operation];
  return row?.list && objects !== undefined ? [counted(objects, row.object)] : [];
}

/** `1 Location`, `3 Locations`. */
export const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? "" : "s"}`;

/** Milliseconds as people say them. */
export function duration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 1 ? "<1 ms" : `${Math.round(ms)} ms`;
}

/** `GET /ocpi/versions` */
export const requestLine = ({ method, url }: RequestEvent): string =>
  `${method} ${URL.canParse(url) ? new URL(url).pathname : url}`;

/** One page of a list that is read page by page. */
export function isPage({ operation }: RequestEvent): boolean {
  const row = operation && operationTable[operation];
  return row?.list === true && row.role === "sender";
}
