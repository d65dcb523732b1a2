import { operationTable } from "@openocpi/spec";
import type { InterfaceName } from "../conformance-case.js";
import { type Ask, beginning, type ConformanceContext } from "../context.js";
import type { Exchange } from "../exchange.js";

/** A request that changes nothing, to find out how an interface behaves whatever it is asked. */
export interface Probe {
  name: InterfaceName;
  send(context: ConformanceContext, ask?: Ask): Promise<Exchange>;
}

const probe = (
  name: InterfaceName,
  method: string,
  ids: (context: ConformanceContext) => readonly string[] = () => [],
  plain: Ask = {},
): Probe => ({
  name,
  send: (context, ask = {}) =>
    context.ask(method, name, ids(context), { ...plain, ...ask, query: { ...plain.query, ...ask.query } }),
});

const list = (name: InterfaceName) => probe(name, "GET", undefined, { query: { date_from: beginning } });
const one = (name: InterfaceName) =>
  probe(name, "GET", ({ us }) => [
    us.country_code,
    us.party_id,
    ...(name === "hubclientinfo.receiver" ? [] : ["NO-SUCH-THING"]),
  ]);

/** One per interface that has an address known beforehand. */
export const probes: readonly Probe[] = [
  list("locations.sender"),
  list("sessions.sender"),
  list("cdrs.sender"),
  list("tariffs.sender"),
  list("tokens.sender"),
  list("hubclientinfo.sender"),
  one("locations.receiver"),
  one("sessions.receiver"),
  one("tariffs.receiver"),
  one("tokens.receiver"),
  one("hubclientinfo.receiver"),
  probe("cdrs.receiver", "POST", undefined, { json: {} }),
  probe("commands.receiver", "POST", () => ["START_SESSION"], { json: {} }),
  probe("chargingprofiles.receiver", "GET", () => ["NO-SESSION"]),
  probe("chargingprofiles.sender", "PUT", () => ["NO-SESSION"], { json: {} }),
];

const allMethods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
type OperationRow = (typeof operationTable)[keyof typeof operationTable];
const rows: readonly OperationRow[] = Object.values(operationTable);

/** The addresses of an interface, each with the methods that the standard does not have there. */
export function unavailable(name: InterfaceName): { ids: readonly string[]; methods: readonly string[] }[] {
  const found = new Map<string, { ids: readonly string[]; has: Set<string> }>();
  for (const { module, role, path, method } of rows) {
    if (`${module}.${role}` !== name) continue;
    const ids = path.split("/").slice(3);
    const at = found.get(path) ?? { ids, has: new Set() };
    found.set(path, { ids, has: at.has.add(method.toUpperCase()) });
  }
  return [...found.values()].map(({ ids, has }) => ({
    ids,
    methods: allMethods.filter((method) => !has.has(method)),
  }));
}
