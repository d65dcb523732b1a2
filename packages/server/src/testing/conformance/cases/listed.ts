import { headerNames, readCount } from "@openocpi/protocol";
import type { SchemaName } from "@openocpi/spec";
import type { InterfaceName } from "../conformance-case.js";
import type { Exchange } from "../exchange.js";

/** What can be listed, and what is in the lists. */
export const lists = [
  ["locations.sender", "Location"],
  ["sessions.sender", "Session"],
  ["cdrs.sender", "CDR"],
  ["tariffs.sender", "Tariff"],
  ["tokens.sender", "Token"],
  ["hubclientinfo.sender", "ClientInfo"],
] as const satisfies readonly (readonly [InterfaceName, SchemaName])[];

/** What an object is called, without case: whose it is, and its ids. */
export const nameOf = (item: Readonly<Record<string, unknown>>): string =>
  ["country_code", "party_id", "id", "uid", "type", "role"]
    .map((name) => String(item[name] ?? "").toUpperCase())
    .join("*");
/** X-Total-Count of a page. */
export const totalOf = ({ answer }: Exchange) => readCount(answer.get(headerNames.totalCount));
