import { type OperationId, type OperationRow, operationTable } from "@openocpi/spec";
import fc from "fast-check";
import { ours, theirs } from "../support/conformance-story.js";
import { hub, known, newcomer } from "./stored.js";
import { type Item, moments, values } from "./values.js";

/** A request before it is sent: in parts, so that each of them can be spoilt. */
export interface Draft {
  row: OperationRow;
  method: string;
  /** Encoded. */
  segments: readonly string[];
  /** `name=value`, encoded. */
  query: readonly string[];
  headers: readonly (readonly [name: string, value: string])[];
  /** What the body is made from; undefined where there is none. */
  json?: unknown;
  /** Stands in place of `json`. */
  body?: Buffer;
}

/** Stands for the id of the result that is expected; it is known when the request is sent. */
export const resultId = "RESULT-ID";
/** Stands for where the partner's own platform is. */
export const partnerOrigin = "http://partner.example";

export const operationIds = Object.keys(operationTable) as OperationId[];
export const rowOf = (id: OperationId): OperationRow => operationTable[id];

/** Identifiers of any allowed form; those of dots alone cannot be in a URL. */
const ids = fc
  .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 36 })
  .filter((id) => !/^\.{1,2}$/.test(id) && id.trim() === id);
const responseUrls = fc.webPath().map((path) => `${partnerOrigin}/results${path}`.slice(0, 255));

type Named = Readonly<Record<string, unknown>>;

/** The ids in the path: of what is there, save where something new may be made. */
function pathOf({ method, keys, module, part }: OperationRow): fc.Arbitrary<Named> {
  const isNew = method === "put" && module !== "hubclientinfo";
  const owner = module === "hubclientinfo" ? hub : theirs;
  const last = keys.at(-1);
  const fixed: Named = {
    ...owner,
    evse_uid: "E1",
    connector_id: "1",
    command: "START_SESSION",
    id: resultId,
  };
  const isOfOurs = part === "chargingPreferences";
  return fc.record(
    Object.fromEntries(
      keys.map((name) => {
        const usual = fixed[name] ?? known;
        return [
          name,
          isNew && !isOfOurs && name === last ? fc.oneof(fc.constant(usual), ids) : fc.constant(usual),
        ];
      }),
    ),
    { noNullPrototype: true },
  );
}

/** What a valid body says of the same things that the path, the roles and the storage say. */
function agreed(row: OperationRow, path: Named, body: Item): Item {
  const owned = pick(path, ["country_code", "party_id"]);
  const place = { ...body, location_id: known, ...(body.evse_uid !== undefined && { evse_uid: "E1" }) };
  const connector = body.connector_id !== undefined && { connector_id: "1" };
  switch (row.body) {
    case "Location":
    case "Session":
    case "Tariff":
      return { ...body, ...owned, id: path[row.keys.at(-1) ?? ""] };
    case "Token":
      return { ...body, ...owned, uid: path.token_uid };
    case "EVSE":
      return { ...body, uid: path.evse_uid };
    case "Connector":
      return { ...body, id: path.connector_id };
    case "CDR":
      return { ...body, ...theirs, id: `C-${String(body.id)}`.slice(0, 39) };
    case "ClientInfo":
      return { ...body, ...owned };
    case "Credentials":
      return {
        ...body,
        url: `${partnerOrigin}/versions`,
        roles: [{ ...firstOf(body.roles), ...newcomer, role: "EMSP" }],
      };
    case "StartSession":
    case "ReserveNow":
      return { ...place, ...connector, token: { ...firstOf([body.token]), ...theirs } };
    case "UnlockConnector":
      return { ...place, ...connector };
    default:
      return row.method === "patch" ? without(body, ["country_code", "party_id", "id", "uid", "type"]) : body;
  }
}

const firstOf = (list: unknown): object => (Array.isArray(list) ? Object(list[0]) : {});
const pick = (from: Named, names: readonly string[]): Named =>
  Object.fromEntries(names.filter((name) => name in from).map((name) => [name, from[name]]));
const without = (from: Item, names: readonly string[]): Item =>
  Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));

function bodyOf(row: OperationRow, path: Named): fc.Arbitrary<Item | undefined> {
  if (row.body === null) return fc.constant(undefined);
  const body = fc
    .tuple(values(row.body), responseUrls)
    .map(([made, response_url]) =>
      agreed(row, path, "response_url" in made ? { ...made, response_url } : made),
    );
  return row.body === "LocationReferences" ? fc.option(body, { nil: undefined }) : body;
}

const queries: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date_from: moments,
  date_to: moments,
  offset: fc.nat(5).map(String),
  limit: fc.integer({ min: 1, max: 200 }).map(String),
  duration: fc.nat(100_000).map(String),
  response_url: responseUrls,
};

function queryOf(row: OperationRow, body: Item | undefined): fc.Arbitrary<string[]> {
  const members = row.query.flatMap((name) => (queries[name] ? [[name, queries[name]] as const] : []));
  const isTyped = row.body === "Token" && typeof body?.type === "string";
  return fc
    .record(Object.fromEntries(members), { requiredKeys: [...row.needed], noNullPrototype: true })
    .map((found) => ({ ...found, ...(isTyped && { type: body.type }) }))
    .map((found) =>
      Object.entries(found).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`),
    );
}

const routing = {
  "OCPI-to-country-code": ours.country_code,
  "OCPI-to-party-id": ours.party_id,
};
const headersOf = (hasBody: boolean): fc.Arbitrary<Draft["headers"]> =>
  fc
    .tuple(fc.boolean(), fc.option(fc.uuid(), { nil: undefined }))
    .map(([isRouted, requestId]) => [
      ...(isRouted ? Object.entries(routing) : []),
      ...(requestId === undefined ? [] : [["X-Request-ID", requestId] as const]),
      ...(hasBody ? [["Content-Type", "application/json"] as const] : []),
    ]);

/** Requests of an operation that nothing can be held against. */
export function validRequests(id: OperationId): fc.Arbitrary<Draft> {
  const row = rowOf(id);
  return pathOf(row).chain((path) =>
    bodyOf(row, path).chain((json) =>
      fc.record({ query: queryOf(row, json), headers: headersOf(json !== undefined) }).map((rest) => ({
        row,
        method: row.method.toUpperCase(),
        segments: segmentsOf(row, path),
        ...rest,
        ...(json !== undefined && { json }),
      })),
    ),
  );
}

function segmentsOf({ path, role, module }: OperationRow, values: Named): string[] {
  const base = role === null && module === "versions" ? path : `/2.2.1${path}`;
  return base
    .slice(1)
    .split("/")
    .map((segment) =>
      segment.replace(/^\{(.+)\}$/, (_, name: string) => encodeURIComponent(String(values[name]))),
    );
}
