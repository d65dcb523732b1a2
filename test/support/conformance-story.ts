import type { Connector, EVSE, Location } from "@openocpi/spec";

/** The host of every conformance test: a CPO that takes in the Locations of others as well. */
export const ours = { country_code: "NL", party_id: "OCA" };
/** Its partner, as CPO and as eMSP. */
export const theirs = { country_code: "BE", party_id: "MOV" };
/** A party that neither of them is. */
export const foreign = { country_code: "DE", party_id: "XYZ" };

export const tokenTheyUse = "token-of-the-partner";
export const updated = "2026-03-02T09:00:00Z";

export const connector = (more: Partial<Connector> = {}): Connector => ({
  id: "1",
  standard: "IEC_62196_T2",
  format: "SOCKET",
  power_type: "AC_3_PHASE",
  max_voltage: 230,
  max_amperage: 32,
  last_updated: updated,
  ...more,
});

export const evse = (more: Partial<EVSE> = {}): EVSE => ({
  uid: "E1",
  status: "AVAILABLE",
  connectors: [connector()],
  last_updated: updated,
  ...more,
});

/** A Location of ours, unless told otherwise. */
export const location = (id: string, more: Partial<Location> = {}): Location => ({
  ...ours,
  id,
  publish: true,
  address: "Stationsplein 12",
  city: "Utrecht",
  country: "NLD",
  coordinates: { latitude: "52.089640", longitude: "5.109780" },
  time_zone: "Europe/Amsterdam",
  evses: [evse()],
  last_updated: updated,
  ...more,
});

/** A Location as the partner pushes it. */
export const pushed = (id: string, more: Partial<Location> = {}): Location =>
  location(id, { ...theirs, ...more });

/** An object with members that the types do not allow: what a partner may send all the same. */
export const spoilt = (object: object, more: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...object,
  ...more,
});

/** An object without one of its members. */
export const without = (object: object, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
