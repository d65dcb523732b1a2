import type { Client } from "openapi-fetch";
import type { Connection } from "./connection.js";
import { exchange } from "./exchange.js";
import { limitedResponse } from "./limited-body.js";
import { interfacePath, type Row, rows } from "./operation-row.js";
import { reportRequest } from "./report.js";
import { completeHeaders, type KnownParties } from "./request-headers.js";
import { limitsFor } from "./request-limits.js";
import { requesterFor } from "./requester.js";
import { sentRequest } from "./sent-request.js";

type Interface = Pick<Row, "module" | "role">;

/**
 * openapi-fetch at a published URL, with everything around the envelope: headers, guard, limits, and an event per
 * request, made when the head of the response is there.
 */
export function rawClient<Paths extends object>(
  { connection, known, published }: { connection: Connection; known: KnownParties; published: string },
  at: Interface,
): Client<Paths, "application/json"> {
  const own = rows.filter(({ module, role }) => module === at.module && role === at.role);
  const operations = new WeakMap<Request, Row>();
  const client = requesterFor<Paths>(published, {
    trailingSlash: connection.profile.trailingSlash,
    async fetch(request) {
      const row = operations.get(request);
      const sent = sentRequest(request, row, connection);
      const limits = limitsFor(row ?? { list: false }, {}, connection);
      try {
        const { response, reading } = await exchange(connection, request, { sent, ...limits });
        reportRequest(connection, sent, { response });
        return limitedResponse(response, reading);
      } catch (error) {
        reportRequest(connection, sent, { error: error instanceof Error ? error.message : String(error) });
        throw error;
      }
    },
  });
  client.use({
    onRequest({ request, schemaPath, params }) {
      const path = interfacePath(at) + schemaPath;
      const row = own.find((one) => one.path === path && one.method === request.method.toLowerCase());
      if (row) operations.set(request, row);
      const routed = own.some((one) => one.routed);
      completeHeaders(request.headers, row ?? { routed, list: false }, {
        connection,
        known,
        about: [params.path],
      });
    },
  });
  return client;
}
