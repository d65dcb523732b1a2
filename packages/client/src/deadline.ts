/** The end of one request, from either side: its time is up, or the caller aborts. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** What ended the request; undefined while nothing did. */
  readonly ended: "timeout" | "aborted" | undefined;
  /** The work, or a rejection as soon as the request ends: also for a fetch that does not look at its signal. */
  race<T>(work: Promise<T>): Promise<T>;
  /** The request is over: stops the clock and lets go of the caller's signal. */
  done(): void;
}

/**
 * Starts the clock. The timer also holds on to `request`, whose signal dies when it is garbage collected.
 *
 * @param onOver told when the request is over, however it ends; maybe more than once
 */
export function startDeadline(request: Request, timeoutMs: number, onOver: () => void): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  let ended: Deadline["ended"];
  const end = (how: "timeout" | "aborted", reason: unknown) => {
    ended ??= how;
    done();
    controller.abort(reason);
  };
  const onAbort = () => end("aborted", request.signal.reason);
  const timer = setTimeout(
    () => end("timeout", new DOMException(`no complete answer within ${timeoutMs} ms`, "TimeoutError")),
    timeoutMs,
  );
  function done() {
    clearTimeout(timer);
    request.signal.removeEventListener("abort", onAbort);
    onOver();
  }

  if (request.signal.aborted) onAbort();
  else request.signal.addEventListener("abort", onAbort, { once: true });
  return {
    signal,
    get ended() {
      return ended;
    },
    // Not Promise.race against one promise for the whole request: that keeps every chunk that ever won, and it.
    race: (work) =>
      new Promise((resolve, reject) => {
        const onEnd = () => reject(signal.reason);
        const listening = { once: true };
        signal.addEventListener("abort", onEnd, listening);
        if (signal.aborted) onEnd();
        work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onEnd));
      }),
    done,
  };
}
