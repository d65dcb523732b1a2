import type { CDR, EVSE, Location, Token } from "@openocpi/spec";

/** Ours is the CPO and eMSP that is measured, theirs is the partner that asks. */
export const ours = { country_code: "NL", party_id: "OCA" };
export const theirs = { country_code: "BE", party_id: "MOV" };
const updated = "2026-03-02T10:15:00Z";

const evse = (uid: number): EVSE => ({
  uid: String(uid),
  evse_id: `NL*OCA*E${uid}`,
  status: "AVAILABLE",
  capabilities: ["RFID_READER", "REMOTE_START_STOP_CAPABLE", "CHARGING_PROFILE_CAPABLE"],
  connectors: [1, 2].map((id) => ({
    id: String(id),
    standard: "IEC_62196_T2",
    format: id === 1 ? "SOCKET" : "CABLE",
    power_type: "AC_3_PHASE",
    max_voltage: 230,
    max_amperage: 32,
    max_electric_power: 22_000,
    tariff_ids: ["STANDARD", "NIGHT"],
    last_updated: updated,
  })),
  coordinates: { latitude: "52.089640", longitude: "5.109780" },
  physical_reference: `Bay ${uid}`,
  floor_level: "-1",
  last_updated: updated,
});

/** A Location of about 5 KB: seven EVSEs with two Connectors each. */
export const location = (number: number, owner = ours): Location => ({
  ...owner,
  id: `LOC${number}`,
  publish: true,
  name: `Garage ${number}`,
  address: `Stationsplein ${number}`,
  city: "Utrecht",
  postal_code: "3511 ED",
  country: "NLD",
  coordinates: { latitude: "52.089640", longitude: "5.109780" },
  parking_type: "PARKING_GARAGE",
  evses: [1, 2, 3, 4, 5, 6, 7].map(evse),
  operator: { name: "Oranje Laadpalen", website: "https://oranje.example" },
  time_zone: "Europe/Amsterdam",
  opening_times: { twentyfourseven: true },
  last_updated: updated,
});

export const token = (uid: string, owner = ours): Token => ({
  ...owner,
  uid,
  type: "RFID",
  contract_id: `NL-OCA-${uid}`,
  issuer: "Oranje",
  valid: true,
  whitelist: "ALLOWED",
  last_updated: updated,
});

/** A CDR of the partner, as it posts it. */
export const cdr = (id: string): CDR => ({
  ...theirs,
  id,
  start_date_time: updated,
  end_date_time: "2026-03-02T11:45:00Z",
  session_id: "S1",
  cdr_token: { ...ours, uid: "T1", type: "RFID", contract_id: "NL-OCA-T1" },
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
  charging_periods: [1, 2, 3].map((quarter) => ({
    start_date_time: `2026-03-02T10:${15 * quarter}:00Z`,
    dimensions: [
      { type: "ENERGY", volume: 3.7 },
      { type: "TIME", volume: 0.25 },
    ],
  })),
  total_cost: { excl_vat: 8.2, incl_vat: 9.922 },
  total_energy: 11.1,
  total_time: 1.5,
  last_updated: "2026-03-02T11:46:00Z",
});
