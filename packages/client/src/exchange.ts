import { guardAddress } from "./address-guard.js";
import type { Connection } from "./connection.js";
import { startDeadline } from "./deadline.js";
import { explainFailure } from "./explain-failure.js";
import type { Reading } from "./limited-body.js";
import { PartnerUnreachable, type RequestIdentity } from "./partner-errors.js";

/** A response of the global fetch that was not followed: opaque in a browser, itself elsewhere. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === "opaqueredirect" || (status >= 300 && status < 400);

/** A response whose body is still to be read, and what holds while it is. */
export interface Exchange {
  response: Response;
  reading: Reading;
}

/**
 * Sends one request, guarded, and limited in time from here until its answer is read. The only place that sends
 * anything.
 *
 * @throws {PartnerUnreachable} when there is no response
 */
export async function exchange(
  connection: Connection,
  request: Request,
  { identity, timeoutMs, maxBytes }: { identity: RequestIdentity; timeoutMs: number; maxBytes: number },
): Promise<Exchange> {
  const deadline = startDeadline(request, timeoutMs);
  const explain = (error: unknown) => {
    deadline.done();
    return explainFailure(error, identity, deadline);
  };
  try {
    guardAddress(connection, request.url);
    const isRead = request.method === "GET";
    const limits = { timeoutMs, maxBytes, tokenOrigins: connection.tokenOrigins };
    // Followed, a redirected write may arrive as a GET, whose answer would be taken for that of the write.
    const outgoing = new Request(request, {
      signal: deadline.signal,
      redirect: isRead ? "follow" : "manual",
    });
    const response = await deadline.race(connection.fetch(outgoing, limits));
    if (!isRead && isRedirect(response)) {
      // Nobody reads it, and until then it holds a connection.
      void response.body?.cancel().catch(() => undefined);
      throw redirected(identity);
    }
    return { response, reading: { maxBytes, race: deadline.race, done: deadline.done, explain } };
  } catch (error) {
    throw explain(error);
  }
}

const redirected = (identity: RequestIdentity): PartnerUnreachable =>
  new PartnerUnreachable(
    "redirect",
    `${identity.method} ${identity.url}: redirected, but a write is never sent again to another address. ` +
      "Use the final URL: ask the partner to publish it in its version details, then read them again",
    identity,
  );
