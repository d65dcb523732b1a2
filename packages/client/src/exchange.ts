import { guardAddress } from "./address-guard.js";
import type { Connection } from "./connection.js";
import { type Deadline, startDeadline } from "./deadline.js";
import { explainFailure } from "./explain-failure.js";
import type { Reading } from "./limited-body.js";
import { PartnerUnreachable, type RequestIdentity } from "./partner-errors.js";
import type { SentRequest } from "./sent-request.js";

/** A response of the global fetch that was not followed: opaque in a browser, itself elsewhere. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === "opaqueredirect" || (status >= 300 && status < 400);

/** A response whose body is still to be read, and what holds while it is. */
export interface Exchange {
  response: Response;
  reading: Reading;
}

/**
 * Sends one request, guarded, when it is its turn, and limited in time from then until its answer is read. The only
 * place that sends anything.
 *
 * @throws {PartnerUnreachable} when there is no response
 */
export async function exchange(
  connection: Connection,
  request: Request,
  { sent, timeoutMs, maxBytes }: { sent: SentRequest; timeoutMs: number; maxBytes: number },
): Promise<Exchange> {
  let deadline: Deadline | undefined;
  let answer: Promise<Response> | undefined;
  const explain = (error: unknown) => {
    deadline?.done();
    return explainFailure(error, sent, deadline ?? { ended: request.signal.aborted ? "aborted" : undefined });
  };
  try {
    guardAddress(connection, request.url);
    const release = await connection.limiter.acquire(request.signal);
    sent.since = performance.now();
    deadline = startDeadline(request, timeoutMs, release);
    const isRead = request.method === "GET";
    const limits = { timeoutMs, maxBytes, tokenOrigins: connection.tokenOrigins };
    // Followed, a redirected write may arrive as a GET, whose answer would be taken for that of the write.
    const outgoing = new Request(request, {
      signal: deadline.signal,
      redirect: isRead ? "follow" : "manual",
    });
    answer = connection.fetch(outgoing, limits);
    const response = await deadline.race(answer);
    if (!isRead && isRedirect(response)) throw redirected(sent);
    return { response, reading: { maxBytes, race: deadline.race, done: deadline.done, explain } };
  } catch (error) {
    // A body that nobody reads keeps its connection from being used again, also where it comes too late.
    void answer?.then(({ body }) => body?.cancel()).catch(() => undefined);
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
