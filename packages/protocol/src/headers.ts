import type { Party } from "./party.js";

/** The headers of OCPI by name. HTTP compares them without case. */
export const headerNames = {
  authorization: "Authorization",
  requestId: "X-Request-ID",
  correlationId: "X-Correlation-ID",
  toPartyId: "OCPI-to-party-id",
  toCountryCode: "OCPI-to-country-code",
  fromPartyId: "OCPI-from-party-id",
  fromCountryCode: "OCPI-from-country-code",
  link: "Link",
  totalCount: "X-Total-Count",
  limit: "X-Limit",
  location: "Location",
} as const;

/** Who a message is for and whom it is from (OCPI, "Message Routing"). Parties, not platforms. */
export interface Routing {
  to?: Party;
  from?: Party;
}

type ReadHeader = (name: string) => string | null | undefined;

function readParty(read: ReadHeader, countryHeader: string, partyHeader: string): Party | undefined {
  const country_code = read(countryHeader)?.trim();
  const party_id = read(partyHeader)?.trim();
  return country_code && party_id ? { country_code, party_id } : undefined;
}

/** The routing headers of a message. A party of which one half is missing counts as missing (P-14). */
export function readRouting(read: ReadHeader): Routing {
  const to = readParty(read, headerNames.toCountryCode, headerNames.toPartyId);
  const from = readParty(read, headerNames.fromCountryCode, headerNames.fromPartyId);
  return { ...(to && { to }), ...(from && { from }) };
}

/** The routing headers that say this. */
export function routingHeaders({ to, from }: Routing): Record<string, string> {
  return {
    ...(to && { [headerNames.toPartyId]: to.party_id, [headerNames.toCountryCode]: to.country_code }),
    ...(from && {
      [headerNames.fromPartyId]: from.party_id,
      [headerNames.fromCountryCode]: from.country_code,
    }),
  };
}

/** The routing of the answer: whoever was asked now speaks (ROUT-02). */
export const swapped = ({ to, from }: Routing): Routing => ({
  ...(from && { to: from }),
  ...(to && { from: to }),
});
