import { operationTable, versions } from "@openocpi/spec";
import { acceptObject } from "./accept.js";
import type { InterfaceAt } from "./attempt.js";
import { call, type Input } from "./call.js";
import type { CallOptions, ClientOptions } from "./client-options.js";
import type { PartnerClient } from "./client-types.js";
import { connection } from "./connection.js";
import { locationOf } from "./location.js";
import { type Row, rows } from "./operation-row.js";
import { pagesOf } from "./pages.js";
import { MissingEndpoint } from "./partner-errors.js";
import { rawClient } from "./raw.js";
import { openRequesterFor } from "./requester.js";

type Interface = Pick<Row, "module" | "role">;

/**
 * A client of one given partner, at the endpoints that it publishes: `client.locations.sender.list({ date_from })`.
 * Nothing is sent or stored here, and nothing stays open: make one whenever it is needed.
 *
 * Methods throw a `PartnerError` for an answer that is no success, a `PartnerUnreachable` for none, and a
 * `MissingEndpoint` or `InvalidBody` before anything is sent.
 *
 * @throws {TypeError} for a token that is none (AUTH-04)
 */
export function partnerClient(options: ClientOptions): PartnerClient {
  const { endpoints, version = versions[0], versionsUrl, roles, parties } = options;
  const urls = endpoints.map(({ url }) => url);
  const toPartner = connection(options, {
    published: urls,
    chosen: versionsUrl === undefined ? urls : [versionsUrl],
  });
  const known = { roles, parties };
  const published = ({ module, role }: Interface): string => {
    const found = endpoints.find(
      (one) => one.identifier === module && (role === null || one.role.toLowerCase() === role),
    );
    if (!found) throw new MissingEndpoint(module, role);
    return found.url;
  };
  const interfaces = new Map<string, InterfaceAt>();
  const at = (row: Row): InterfaceAt => {
    const url = published(row);
    const requester = () => openRequesterFor(url, toPartner.profile.trailingSlash);
    const made = interfaces.get(url) ?? { connection: toPartner, known, requester: requester() };
    interfaces.set(url, made);
    return made;
  };
  const raw = (module: string, role: Row["role"] = null) =>
    rawClient({ connection: toPartner, known, published: published({ module, role }) }, { module, role });

  const atUrl = (id: Row["id"], url: string, ...args: unknown[]) => {
    const there = { connection: toPartner, known, requester: openRequesterFor(url) };
    // At the URL itself, not below it: so nothing in it, braces included, is taken for a template.
    return methodOf(operationTable[id], () => there, "")(...args);
  };

  const client = { version, endpoints, raw, at: atUrl };
  for (const row of rows) {
    // Versions come before there is a client: see discover.ts.
    if (row.module !== "versions") place(client, row, methodOf(row, at));
  }
  // The one place where what is made from the table meets the types that are derived from it.
  return client as unknown as PartnerClient;
}

/** Puts a method where its operation's id says: `locations.sender.evse.get`. */
function place(client: object, { module, role, part, verb }: Row, method: unknown): void {
  let holder = client;
  for (const name of [module, role, part]) {
    if (name === null) continue;
    const inner: unknown = Reflect.get(holder, name);
    const next = typeof inner === "object" && inner !== null ? inner : {};
    Reflect.set(holder, name, next);
    holder = next;
  }
  Reflect.set(holder, verb, method);
}

/** `(params, body, options)`, without what the operation does not have; and without params where `url` is given. */
function methodOf(row: Row, at: (row: Row) => InterfaceAt, url?: string): (...args: unknown[]) => unknown {
  const { data } = row;
  const read = (args: unknown[]): Input & { options: CallOptions } => {
    const rest = [...args];
    const takesParams = url === undefined && row.keys.length + row.query.length > 0;
    const params = takesParams ? rest.shift() : undefined;
    const body = row.body === null ? undefined : rest.shift();
    return { params: params as Input["params"], body, url, options: (rest.shift() ?? {}) as CallOptions };
  };
  if (row.list && data !== null) {
    return (...args) => {
      const { params, options } = read(args);
      return pagesOf(() => at(row), { ...row, data }, params, options);
    };
  }
  return async (...args) => {
    const { options, ...input } = read(args);
    const there = at(row);
    const answer = await call(there, row, input, options);
    if (data !== null) return acceptObject(there.connection, data, answer);
    return row.located ? locationOf(there.connection, answer) : undefined;
  };
}
