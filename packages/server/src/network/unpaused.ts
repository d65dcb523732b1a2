import type { Dispatcher } from "undici";

type Handler = Dispatcher.DispatchHandler;
type Controller = Dispatcher.DispatchController;

/**
 * A dispatcher whose answers are always read to their end, as fast as they come, and held until somebody wants them: a
 * little more than `maxBytes` of them, as they are sent, which is what we are ready to hold anyway.
 *
 * undici 7 pauses an answer that nobody reads at the moment; if the other side then closes the connection, an assertion
 * fails where nobody can catch it, and the process ends (nodejs/undici#5360, fixed in undici 8, which needs Node 22).
 * `Connection: close` and 20 kB are enough for that.
 */
export const unpaused = (dispatcher: Dispatcher, maxBytes: number): Dispatcher =>
  dispatcher.compose((dispatch) => (options, handler) => dispatch(options, reading(handler, maxBytes)));

function reading(handler: Handler, maxBytes: number): Handler {
  let total = 0;
  return {
    onRequestStart: (controller, context) => handler.onRequestStart?.(insistent(controller), context),
    onRequestUpgrade: (controller, ...rest) => handler.onRequestUpgrade?.(insistent(controller), ...rest),
    onResponseStart: (controller, ...rest) => handler.onResponseStart?.(insistent(controller), ...rest),
    onResponseData(controller, chunk) {
      // What is beyond the limit is of no use: whoever reads finds it exceeded before, and ends the request.
      if (total <= maxBytes) handler.onResponseData?.(insistent(controller), chunk);
      total += chunk.length;
    },
    onResponseEnd: (controller, trailers) => handler.onResponseEnd?.(insistent(controller), trailers),
    onResponseError: (controller, error) => handler.onResponseError?.(insistent(controller), error),
  };
}

/** The controller, that does not pause. */
const insistent = (controller: Controller): Controller => ({
  get aborted() {
    return controller.aborted;
  },
  get paused() {
    return false;
  },
  get reason() {
    return controller.reason;
  },
  get rawHeaders() {
    return controller.rawHeaders ?? null;
  },
  get rawTrailers() {
    return controller.rawTrailers ?? null;
  },
  abort: (reason) => controller.abort(reason),
  pause() {},
  resume() {},
});
