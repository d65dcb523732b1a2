import { type AddressPolicy, checkAddress, printableUrl } from "@openocpi/protocol";
import { type Dispatcher, type Response as UndiciResponse, fetch as undiciFetch } from "undici";
import { startDeadline } from "./deadline.js";
import { deliver } from "./deliver.js";
import { explainFailure } from "./explain-failure.js";
import { type Hop, MAX_REDIRECTS, nextHop, redirectLocation } from "./redirects.js";
import { RedirectRefused } from "./transport-errors.js";
import { unpaused } from "./unpaused.js";

/** Where one request may go, and how much it may take. */
export interface Route {
  readonly policy: AddressPolicy;
  readonly dispatcher: Dispatcher;
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly tokenOrigins: readonly string[];
}

/**
 * Sends one request along its redirects. It is taken apart and sent by undici's own fetch, so that request and
 * response are of the global classes, whatever the dispatcher.
 */
export async function send(request: Request, route: Route): Promise<Response> {
  const { method } = request;
  let hop: Hop = { url: new URL(request.url), headers: [...request.headers] };
  const target = `${method} ${printableUrl(hop.url)}`;
  // As a whole, so that it has a Content-Length: not every partner takes chunks.
  const body = request.body === null ? null : await request.arrayBuffer();
  const dispatcher = unpaused(route.dispatcher, route.maxBytes);
  const deadline = startDeadline(request, route.timeoutMs, target);
  try {
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const response = await ask(hop, { method, body, signal: deadline.signal }, { ...route, dispatcher });
      const location = redirectLocation(response);
      if (location === null) {
        const from = { url: hop.url.href, redirected: redirects > 0 };
        return deliver(response, from, { maxBytes: route.maxBytes, deadline, target });
      }
      await response.body?.cancel();
      hop = nextHop(method, hop, location, route.tokenOrigins);
    }
    throw new RedirectRefused(target, `redirected more than ${MAX_REDIRECTS} times`);
  } catch (error) {
    const failure = explainFailure(deadline.signal.aborted ? deadline.signal.reason : error, target);
    deadline.abort(failure);
    throw failure;
  }
}

type Sent = { method: string; body: ArrayBuffer | null; signal: AbortSignal };

/** One step, after checking where to; undici may answer a redirect, but does not follow it. */
async function ask(hop: Hop, sent: Sent, route: Route): Promise<UndiciResponse> {
  const url = checkAddress(hop.url, route.policy);
  return undiciFetch(url, {
    ...sent,
    headers: hop.headers,
    redirect: "manual",
    dispatcher: route.dispatcher,
  });
}
