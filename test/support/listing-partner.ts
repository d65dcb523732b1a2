import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization } from "@openocpi/protocol";

/** A page that was asked for. */
export interface AskedPage {
  module: string;
  query: URLSearchParams;
  offset: number;
}

/** A partner whose lists are whatever a test puts into them, valid or not; over real HTTP. */
export interface ListingPartner extends AsyncDisposable {
  versions: string;
  token: string;
  lists: Record<string, unknown[]>;
  /** Where its endpoints are said to be. */
  published: string;
  asked: AskedPage[];
  /** Runs before a page is answered; true where it has answered itself. */
  before: (page: AskedPage, response: ServerResponse, request: IncomingMessage) => Promise<boolean> | boolean;
}

export async function listingPartner(
  lists: Record<string, unknown[]>,
  { pageSize = 10 }: { pageSize?: number } = {},
): Promise<ListingPartner> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? "", origin);
    const tell = (data: unknown, { http = 200, headers = {} } = {}) =>
      response
        .writeHead(http, { "Content-Type": "application/json", ...headers })
        .end(
          JSON.stringify({ status_code: http < 400 ? 1000 : 2000, timestamp: "2026-03-02T09:00:00Z", data }),
        );
    if (request.headers.authorization !== authorization(partner.token)) return tell(undefined, { http: 401 });
    if (pathname === "/versions") return tell([{ version: "2.2.1", url: `${origin}/2.2.1` }]);
    const modules = Object.keys(partner.lists);
    if (pathname === "/2.2.1") {
      const endpoints = modules.map((identifier) => ({
        identifier,
        role: "SENDER",
        url: `${partner.published}/${identifier}`,
      }));
      return tell({ version: "2.2.1", endpoints });
    }
    const module = pathname.slice(1);
    const list = partner.lists[module] ?? [];
    const offset = Number(query.get("offset") ?? 0);
    const page = { module, query, offset };
    partner.asked.push(page);
    if (await partner.before(page, response, request)) return;
    const end = offset + pageSize;
    const next = new URLSearchParams(query);
    next.set("offset", String(end));
    const link = `<${origin}${pathname}?${next}>; rel="next"`;
    const more = { "X-Total-Count": String(list.length), ...(end < list.length && { Link: link }) };
    tell(list.slice(offset, end), { headers: more });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const partner: ListingPartner = {
    versions: `${origin}/versions`,
    token: "works",
    lists,
    published: origin,
    asked: [],
    before: () => false,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return partner;
}
