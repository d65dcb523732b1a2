/**
 * Where the page lies: one HTML file that needs nothing else, neither beside it nor from the network. Open it, copy
 * it, or let `ocpi({ docs: true })` of `@openocpi/server` serve it.
 */
export const page: URL = new URL("./index.html", import.meta.url);
