import type { Fetch } from "./client-options.js";

/**
 * The default way to send a request. It looks the global fetch up at every call, so that what replaces or instruments
 * it later works. It cannot see what a name resolves to: in Node use the guarded transport of @openocpi/server for
 * addresses that come from strangers.
 */
export const fetchGlobally: Fetch = (request) => globalThis.fetch(request);
