import type { Party, Schemas } from "@openocpi/protocol";

/** What is pushed was updated then; `later` is when it changes. */
export const earlier = "2026-03-01T08:00:00Z";
export const updated = "2026-03-02T09:00:00Z";
export const later = "2026-03-02T10:00:00Z";

export const connector = (more: Partial<Schemas["Connector"]> = {}): Schemas["Connector"] => ({
  id: "1",
  standard: "IEC_62196_T2",
  format: "SOCKET",
  power_type: "AC_3_PHASE",
  max_voltage: 230,
  max_amperage: 32,
  last_updated: updated,
  ...more,
});

export const evse = (more: Partial<Schemas["EVSE"]> = {}): Schemas["EVSE"] => ({
  uid: "E1",
  status: "AVAILABLE",
  connectors: [connector()],
  last_updated: updated,
  ...more,
});

export const location = (
  owner: Party,
  id: string,
  more: Partial<Schemas["Location"]> = {},
): Schemas["Location"] => ({
  ...owner,
  id,
  publish: true,
  address: "Kanaalweg 8",
  city: "Utrecht",
  country: "NLD",
  coordinates: { latitude: "52.081230", longitude: "5.112340" },
  time_zone: "Europe/Amsterdam",
  evses: [evse()],
  last_updated: updated,
  ...more,
});

export const token = (owner: Party, uid: string, more: Partial<Schemas["Token"]> = {}): Schemas["Token"] => ({
  ...owner,
  uid,
  type: "RFID",
  contract_id: "NL-TST-C00001",
  issuer: "Test Mobility",
  valid: true,
  whitelist: "ALLOWED",
  last_updated: updated,
  ...more,
});

/** The Token that a Session or CDR was made with. */
export const cdrToken = (owner: Party): Schemas["CdrToken"] => ({
  ...owner,
  uid: "04B7C91BE25E81",
  type: "RFID",
  contract_id: "NL-TST-C00001",
});

/** A Session of ours, made with a Token of theirs. */
export const session = (
  owner: Party,
  id: string,
  theirs: Party,
  more: Partial<Schemas["Session"]> = {},
): Schemas["Session"] => ({
  ...owner,
  id,
  start_date_time: earlier,
  kwh: 1.2345,
  cdr_token: cdrToken(theirs),
  auth_method: "WHITELIST",
  location_id: "LOC1",
  evse_uid: "E1",
  connector_id: "1",
  currency: "EUR",
  status: "ACTIVE",
  last_updated: updated,
  ...more,
});

export const cdr = (
  owner: Party,
  id: string,
  theirs: Party,
  more: Partial<Schemas["CDR"]> = {},
): Schemas["CDR"] => ({
  ...owner,
  id,
  start_date_time: earlier,
  end_date_time: "2026-03-01T09:30:00Z",
  session_id: "S1",
  cdr_token: cdrToken(theirs),
  auth_method: "WHITELIST",
  cdr_location: {
    id: "LOC1",
    address: "Kanaalweg 8",
    city: "Utrecht",
    country: "NLD",
    coordinates: { latitude: "52.081230", longitude: "5.112340" },
    evse_uid: "E1",
    evse_id: "NL*TST*E1",
    connector_id: "1",
    connector_standard: "IEC_62196_T2",
    connector_format: "SOCKET",
    connector_power_type: "AC_3_PHASE",
  },
  currency: "EUR",
  charging_periods: [{ start_date_time: earlier, dimensions: [{ type: "ENERGY", volume: 10.5 }] }],
  total_cost: { excl_vat: 4.2, incl_vat: 5.082 },
  total_energy: 10.5,
  total_time: 1.5,
  last_updated: updated,
  ...more,
});

export const tariff = (
  owner: Party,
  id: string,
  more: Partial<Schemas["Tariff"]> = {},
): Schemas["Tariff"] => ({
  ...owner,
  id,
  currency: "EUR",
  elements: [{ price_components: [{ type: "ENERGY", price: 0.3125, vat: 21, step_size: 1 }] }],
  last_updated: updated,
  ...more,
});

export const clientInfo = (
  party: Party,
  more: Partial<Schemas["ClientInfo"]> = {},
): Schemas["ClientInfo"] => ({ ...party, role: "CPO", status: "CONNECTED", last_updated: updated, ...more });

/** A copy without some members: what must not be sent. */
export const without = (object: object, ...names: string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
