import { headerNames, printableUrl, type Routing, readRouting } from "@openocpi/protocol";
import type { Connection } from "./connection.js";
import type { Row } from "./operation-row.js";
import type { RequestIdentity } from "./partner-errors.js";

/** A request that is under way, as errors and events name it. */
export interface SentRequest extends RequestIdentity {
  readonly correlationId: string;
  readonly routing: Routing;
  /** `performance.now()` when it left; it may have had to wait for its turn. */
  since: number;
}

/** Read off the request itself: what is told about it is what was sent. */
export function sentRequest(
  request: Pick<Request, "method" | "url" | "headers">,
  row: Pick<Row, "id"> | undefined,
  { partner }: Pick<Connection, "partner">,
): SentRequest {
  const read = (name: string) => request.headers.get(name);
  return {
    ...(row && { operation: row.id }),
    ...(partner !== undefined && { partner }),
    method: request.method,
    url: URL.canParse(request.url) ? printableUrl(new URL(request.url)) : "",
    requestId: read(headerNames.requestId) ?? "",
    correlationId: read(headerNames.correlationId) ?? "",
    routing: readRouting(read),
    since: performance.now(),
  };
}
