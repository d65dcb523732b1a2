import {
  headerNames,
  type Party,
  partyKey,
  type Routing,
  routingHeaders,
  sameParty,
} from "@openocpi/protocol";
import type { CallOptions, ClientOptions } from "./client-options.js";
import type { Connection } from "./connection.js";
import type { Row } from "./operation-row.js";

/** Who can be filled in as sender and receiver of a request. */
export type KnownParties = Pick<ClientOptions, "roles" | "parties">;

const routingNames = [
  headerNames.toPartyId,
  headerNames.toCountryCode,
  headerNames.fromPartyId,
  headerNames.fromCountryCode,
];

/** The headers that a call's own options ask for. */
export function chosenHeaders({ headers, requestId, correlationId, from, to }: CallOptions): Headers {
  const chosen = new Headers(headers);
  if (requestId !== undefined) chosen.set(headerNames.requestId, requestId);
  if (correlationId !== undefined) chosen.set(headerNames.correlationId, correlationId);
  const routing: Routing = { ...(to && { to }), ...(from && { from }) };
  for (const [name, value] of Object.entries(routingHeaders(routing))) chosen.set(name, value);
  return chosen;
}

/** What the headers of a request are completed from. */
export interface HeaderSources {
  connection: Pick<Connection, "authorization">;
  known: KnownParties;
  /** What may name the owner of the object that the request is about: parameters, a body. */
  about: readonly unknown[];
}

/**
 * Adds what every request carries and was not chosen: the token (AUTH-01), message ids (MSG-01), and on functional
 * modules the parties, where a side has just one, or the object is one of ours (ROUT-01, ROUT-02). On configuration
 * modules parties are taken off.
 */
export function completeHeaders(
  headers: Headers,
  row: Pick<Row, "routed" | "list">,
  { connection, known, about }: HeaderSources,
): void {
  headers.set(headerNames.authorization, connection.authorization);
  if (!headers.has("Accept")) headers.set("Accept", "application/json");
  for (const name of [headerNames.requestId, headerNames.correlationId]) {
    if (!headers.has(name)) headers.set(name, crypto.randomUUID());
  }
  if (!row.routed) {
    for (const name of routingNames) headers.delete(name);
    return;
  }
  const { roles = [], parties = [] } = known;
  const isHub = roles.some(({ role }) => role === "HUB");
  const to = isChosen(headers, "to") || (isHub && !row.list) ? undefined : onlyOne(roles);
  const from = isChosen(headers, "from") ? undefined : (onlyOne(parties) ?? ownerAmong(parties, about));
  const routing: Routing = { ...(to && { to }), ...(from && { from }) };
  for (const [name, value] of Object.entries(routingHeaders(routing))) headers.set(name, value);
}

/** Half a party chosen is left as it is, and not made up to one that nobody meant. */
const isChosen = (headers: Headers, direction: "to" | "from"): boolean =>
  headers.has(headerNames[`${direction}PartyId`]) || headers.has(headerNames[`${direction}CountryCode`]);

/** The only party among roles: one party may have several. */
function onlyOne<P extends Party>(parties: readonly P[]): P | undefined {
  const keys = new Set(parties.map(partyKey));
  return keys.size === 1 ? parties[0] : undefined;
}

/** The one of these parties that owns what the request is about. */
const ownerAmong = (parties: readonly Party[], about: readonly unknown[]): Party | undefined => {
  const owner = about.find(isOwned);
  return owner && parties.find((party) => sameParty(party, owner));
};

const isOwned = (value: unknown): value is Party =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "country_code") === "string" &&
  typeof Reflect.get(value, "party_id") === "string";
