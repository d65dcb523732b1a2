import { type Modules, memoryCrud } from "@openocpi/server";
import type { CDR, CdrToken, ClientInfo, Session, Tariff, Token } from "@openocpi/spec";
import type { NetOptions } from "./conformance-net.js";
import { ours, theirs, updated } from "./conformance-story.js";

/** Another party that the partner speaks for, where it is given two. */
export const second = { country_code: "LU", party_id: "MOL" };
export const later = "2026-03-05T12:00:00Z";

/** The Token that a session was made with; of ours, unless told otherwise. */
export const cdrToken = (more: Partial<CdrToken> = {}): CdrToken => ({
  ...ours,
  uid: "04A2C91BE25E80",
  type: "RFID",
  contract_id: "NL-OCA-C1",
  ...more,
});
/** What makes a Session or CDR one of ours, made with a Token of the partner. */
export const own = { ...ours, cdr_token: cdrToken(theirs) };

/** A Session as the partner pushes it. */
export const session = (id: string, more: Partial<Session> = {}): Session => ({
  ...theirs,
  id,
  start_date_time: updated,
  kwh: 1.5,
  cdr_token: cdrToken(),
  auth_method: "WHITELIST",
  location_id: "LOC1",
  evse_uid: "E1",
  connector_id: "1",
  currency: "EUR",
  status: "ACTIVE",
  last_updated: updated,
  ...more,
});

/** A CDR as the partner posts it. */
export const cdr = (id: string, more: Partial<CDR> = {}): CDR => ({
  ...theirs,
  id,
  start_date_time: updated,
  end_date_time: "2026-03-02T10:30:00Z",
  session_id: "S1",
  cdr_token: cdrToken(),
  auth_method: "WHITELIST",
  cdr_location: {
    id: "LOC1",
    address: "Stationsplein 12",
    city: "Utrecht",
    country: "NLD",
    coordinates: { latitude: "52.089640", longitude: "5.109780" },
    evse_uid: "E1",
    evse_id: "BE*MOV*E1",
    connector_id: "1",
    connector_standard: "IEC_62196_T2",
    connector_format: "SOCKET",
    connector_power_type: "AC_3_PHASE",
  },
  currency: "EUR",
  charging_periods: [{ start_date_time: updated, dimensions: [{ type: "ENERGY", volume: 11 }] }],
  total_cost: { excl_vat: 8.2, incl_vat: 9.922 },
  total_energy: 11,
  total_time: 1.5,
  last_updated: "2026-03-02T10:31:00Z",
  ...more,
});

/** A Tariff as the partner pushes it. */
export const tariff = (id: string, more: Partial<Tariff> = {}): Tariff => ({
  ...theirs,
  id,
  currency: "EUR",
  elements: [{ price_components: [{ type: "ENERGY", price: 0.4, vat: 21, step_size: 1 }] }],
  last_updated: updated,
  ...more,
});

/** A Token as the partner pushes it. */
export const token = (uid: string, more: Partial<Token> = {}): Token => ({
  ...theirs,
  uid,
  type: "RFID",
  contract_id: "BE-MOV-C1",
  issuer: "Movendo",
  valid: true,
  whitelist: "ALLOWED",
  last_updated: updated,
  ...more,
});

/** A ClientInfo about the partner, unless told otherwise. */
export const clientInfo = (more: Partial<ClientInfo> = {}): ClientInfo => ({
  ...theirs,
  role: "CPO",
  status: "CONNECTED",
  last_updated: updated,
  ...more,
});

/** A platform that hosts just this. */
export const hosting = (modules: Modules, more: NetOptions = {}): NetOptions => ({
  ...more,
  options: { modules, ...more.options },
});

/** A platform that takes in what is pushed to one module. */
export const receiving = (module: keyof typeof receivers, more: NetOptions = {}): NetOptions =>
  hosting(receivers[module](), more);

const receivers = {
  sessions: () => ({ sessions: { receiver: memoryCrud<Session>() } }),
  cdrs: () => ({ cdrs: { receiver: memoryCrud<CDR>() } }),
  tariffs: () => ({ tariffs: { receiver: memoryCrud<Tariff>() } }),
  tokens: () => ({ tokens: { receiver: memoryCrud<Token>() } }),
  hubclientinfo: () => ({ hubclientinfo: { receiver: memoryCrud<ClientInfo>() } }),
} as const satisfies Record<string, () => Modules>;
