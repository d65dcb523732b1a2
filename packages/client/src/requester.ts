import createClient, { type Client, type ClientOptions as FetchClientOptions } from "openapi-fetch";
import { fillPath, urlUnder } from "./published-url.js";

/** A request class whose relative URLs are relative to the one that a partner published, slashes and query included. */
function requestUnder(published: string): typeof Request {
  return class extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      const isBelow = typeof input === "string" && /^(?:$|[/?])/.test(input);
      super(isBelow ? urlUnder(published, input) : input, init);
    }
  };
}

/**
 * openapi-fetch for one published URL. It appends paths to a base URL of which it drops the slash; so it is given
 * none, and the requests that it makes find their URL themselves. Typed calls and `raw` share this.
 */
export const requesterFor = <Paths extends object>(
  published: string,
  options: Pick<FetchClientOptions, "fetch"> = {},
): Client<Paths, "application/json"> =>
  createClient<Paths, "application/json">({
    ...options,
    Request: requestUnder(published),
    pathSerializer: fillPath,
  });

/** What one request is made from, when the table of operations and not the types say what it may be. */
export interface OpenInit {
  params: { path: Record<string, unknown>; query: Record<string, unknown> };
  body: unknown;
  headers: Headers;
  signal?: AbortSignal;
  fetch(request: Request): Promise<Response>;
}

/** openapi-fetch without types for its paths. */
export interface Requester {
  request(method: string, path: string, init: OpenInit): Promise<unknown>;
}

/** For calls that are driven by the table. Their types are those of the method that is made from the row. */
export const openRequesterFor = (published: string): Requester =>
  requesterFor<object>(published) as unknown as Requester;
