import { AddressRefused, checkAddress, type Profile } from "@openocpi/protocol";
import createClient, { type Client, type ClientOptions as FetchClientOptions } from "openapi-fetch";
import { fillPath, urlUnder } from "./published-url.js";

/** How the URLs below a published one have to end. */
type Slash = Profile["trailingSlash"];

/** A request class whose relative URLs are relative to the one that a partner published, slashes and query included. */
function requestUnder(published: string, slash: Slash): typeof Request {
  return class extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      if (typeof input !== "string") super(input, init);
      else if (/^(?:$|[/?])/.test(input)) super(urlUnder(requestable(published), input, slash), init);
      else super(requestable(input), init);
    }
  };
}

/**
 * A Request cannot be made of everything, and its own error would print a password.
 *
 * @throws {AddressRefused}
 */
function requestable(url: string): string {
  if (!URL.canParse(url))
    throw new AddressRefused("", "not-a-url", "what the partner published is not a URL");
  const parsed = new URL(url);
  if (parsed.username || parsed.password) checkAddress(parsed);
  return url;
}

/**
 * openapi-fetch for one published URL. It appends paths to a base URL of which it drops the slash; so it is given
 * none, and the requests that it makes find their URL themselves. Typed calls and `raw` share this.
 */
export const requesterFor = <Paths extends object>(
  published: string,
  { trailingSlash, ...options }: Pick<FetchClientOptions, "fetch"> & { trailingSlash?: Slash } = {},
): Client<Paths, "application/json"> =>
  createClient<Paths, "application/json">({
    ...options,
    Request: requestUnder(published, trailingSlash),
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
export const openRequesterFor = (published: string, trailingSlash?: Slash): Requester =>
  requesterFor<object>(published, { trailingSlash }) as unknown as Requester;
