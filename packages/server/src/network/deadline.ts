import { RequestAborted, RequestTimedOut, type TransportError } from "./transport-errors.js";

/** The end of one request, from whatever side: its time is up, the caller aborts, or we give up. */
export interface Deadline {
  /** Fires on any of them; its reason is a TransportError. */
  readonly signal: AbortSignal;
  /** Gives up: what is still running is stopped with this error. */
  abort(error: TransportError): void;
  /** The request is over: stops the clock and lets go of the caller's signal. */
  done(): void;
}

/** Starts the clock. The timer also holds on to `request`, whose signal dies when it is garbage collected. */
export function startDeadline(request: Request, timeoutMs: number, target: string): Deadline {
  const controller = new AbortController();
  const onAbort = () => end(new RequestAborted(target, "aborted by the caller", request.signal.reason));
  const onTimeout = () => end(new RequestTimedOut(target, `no complete answer within ${timeoutMs} ms`));
  const timer = setTimeout(onTimeout, timeoutMs);

  function done() {
    clearTimeout(timer);
    request.signal.removeEventListener("abort", onAbort);
  }
  function end(error: TransportError) {
    done();
    controller.abort(error);
  }

  if (request.signal.aborted) onAbort();
  else request.signal.addEventListener("abort", onAbort, { once: true });
  return { signal: controller.signal, abort: end, done };
}
