import type { Connector, EVSE, Location, Session, Tariff, Token } from "@openocpi/spec";
import { cpo, emsp } from "../roundtrip/parties.js";

/** When nothing has happened yet. */
const updated = "2026-01-01T00:00:00Z";

export const connector = (more: Partial<Connector> = {}): Connector => ({
  id: "1",
  standard: "IEC_62196_T2",
  format: "SOCKET",
  power_type: "AC_3_PHASE",
  max_voltage: 230,
  max_amperage: 16,
  tariff_ids: ["T"],
  last_updated: updated,
  ...more,
});

export const evse = (uid: string, more: Partial<EVSE> = {}): EVSE => ({
  uid,
  evse_id: `NL*OCA*${uid}`,
  status: "AVAILABLE",
  connectors: [connector()],
  last_updated: updated,
  ...more,
});

export const location = (evses: EVSE[], more: Partial<Location> = {}): Location => ({
  ...cpo,
  id: "L1",
  publish: true,
  address: "Stationsplein 12",
  city: "Utrecht",
  country: "NLD",
  coordinates: { latitude: "52.089640", longitude: "5.109780" },
  time_zone: "Europe/Amsterdam",
  evses,
  last_updated: updated,
  ...more,
});

export const tariff = (more: Partial<Tariff> = {}): Tariff => ({
  ...cpo,
  id: "T",
  currency: "EUR",
  elements: [{ price_components: [{ type: "ENERGY", price: 0.4, vat: 21, step_size: 1 }] }],
  last_updated: updated,
  ...more,
});

export const token = (uid: string, more: Partial<Token> = {}): Token => ({
  ...emsp,
  uid,
  type: "APP_USER",
  contract_id: `BE-MOV-${uid}`,
  issuer: "Movendo",
  valid: true,
  whitelist: "NEVER",
  last_updated: updated,
  ...more,
});

/** One that charges at E1 since before the simulation. */
export const seededSession = (more: Partial<Session> = {}): Session => ({
  country_code: "NL",
  party_id: "OCA",
  id: "OLD",
  start_date_time: "2026-03-02T08:00:00Z",
  kwh: 5,
  cdr_token: { country_code: "BE", party_id: "MOV", uid: "D1", type: "RFID", contract_id: "C" },
  auth_method: "WHITELIST",
  authorization_reference: "REF",
  location_id: "L1",
  evse_uid: "E1",
  connector_id: "1",
  currency: "EUR",
  status: "ACTIVE",
  last_updated: "2026-03-02T09:00:00Z",
  ...more,
});
