import type { Key, Listable, Party, Received } from "@openocpi/protocol";
import {
  type CrudContractOptions,
  type CrudKey,
  crudContract,
  cursorStoreContract,
  outboxContract,
  partnerStoreContract,
  pendingStoreContract,
  type SampleFields,
} from "@openocpi/server/testing";
import type { CDR, Connector, Location, Session, Tariff, Token } from "@openocpi/spec";
import { afterAll, beforeAll, describe, it } from "vitest";
import { fillTables, standing } from "../support/fill-tables.js";
import { cdrsIn } from "./cpo-sql/cdrs.js";
import { type Database, openDatabase } from "./cpo-sql/database.js";
import { locationsIn, plugIn } from "./cpo-sql/locations.js";
import { outboxIn } from "./cpo-sql/outbox.js";
import { sessionsIn } from "./cpo-sql/sessions.js";
import { cursorsIn, partnersIn, pendingIn } from "./cpo-sql/stores.js";
import { tariffsIn } from "./cpo-sql/tariffs.js";
import { tokensIn } from "./cpo-sql/tokens.js";

let db: Database;
let fill: ReturnType<typeof fillTables>;
beforeAll(async () => {
  db = await openDatabase({ seeded: false });
  fill = fillTables(db);
}, 60_000);
afterAll(() => db.close());

const tables =
  "stations, charge_points, connectors, tariffs, price_agreements, cards, charging_sessions, remote_starts, invoices, ocpi_partners, ocpi_tokens, ocpi_results, ocpi_cursors, ocpi_outbox, ocpi_lanes";
const over =
  <Crud>(crudIn: (db: Database) => Crud) =>
  async () => {
    await db.exec(`truncate ${tables} restart identity cascade`);
    return crudIn(db);
  };

function prove<Item extends Listable, K extends CrudKey>(
  what: string,
  options: CrudContractOptions<Item, K>,
) {
  describe(what, () => {
    for (const { rule, name, run } of crudContract(options)) it(`${name} (${rule})`, () => run());
  });
}

type Id = { id: string };
/** What is ours is written by ourselves, and read by partners. */
const own = { role: "sender", methods: ["list", "get"], key: ({ id }: Id) => ({ id }) } as const;
const connector: Omit<Connector, "last_updated"> = {
  ...{ id: "1", max_voltage: 230, max_amperage: 32, tariff_ids: ["AC"] },
  ...plugIn("type 2"),
};
const token = { uid: "04E1A2B3", type: "RFID", contract_id: "BE-MOV-C00000001-5" } as const;
const ofMovendo = { country_code: "BE", party_id: "MOV", ...token };
const forParty = <Item extends Session | CDR>(item: Item, party: Party): Item => ({
  ...item,
  cdr_token: { ...token, ...party },
});

prove<Location, Id>("locations.sender over stations, charge points and connectors", {
  ...own,
  make: over(locationsIn),
  write: (_, location) => fill.location(location),
  sample: ({ last_updated, ...fields }): Location => ({
    ...standing,
    ...fields,
    name: "Utrecht Centraal",
    evses: [
      {
        uid: `${fields.country_code}-${fields.id}`,
        evse_id: "NL*OCA*E1",
        status: "AVAILABLE",
        capabilities: ["RFID_READER", "REMOTE_START_STOP_CAPABLE"],
        connectors: [{ ...connector, last_updated }],
        last_updated,
      },
    ],
    last_updated,
  }),
});

prove<Tariff, Id>("tariffs.sender over tariffs and agreements", {
  ...own,
  make: over(tariffsIn),
  write: (_, tariff) => fill.tariff(tariff),
  sample: (fields): Tariff => ({
    ...fields,
    currency: "EUR",
    elements: [{ price_components: [{ type: "ENERGY", price: 0.45, vat: 21, step_size: 1 }] }],
  }),
});

const drawn = (fields: SampleFields) => ({
  ...fields,
  start_date_time: "2026-01-31T12:00:00Z",
  end_date_time: "2026-01-31T13:30:00Z",
  cdr_token: ofMovendo,
  auth_method: "WHITELIST" as const,
  currency: "EUR",
  charging_periods: [
    { start_date_time: "2026-01-31T12:00:00Z", dimensions: [{ type: "ENERGY" as const, volume: 12.5 }] },
  ],
});
const there = { evse_uid: "UTR-1-A", connector_id: "1" };

prove<Session, Id>("sessions.sender over charging sessions", {
  ...own,
  make: over(sessionsIn),
  write: (_, session) => fill.session(session),
  meantFor: forParty,
  sample: (fields): Session => ({
    ...drawn(fields),
    ...there,
    kwh: 12.5,
    location_id: "UTR-1",
    total_cost: { excl_vat: 5.625 },
    status: "COMPLETED",
  }),
});

prove<CDR, Id>("cdrs.sender over invoices", {
  ...own,
  make: over(cdrsIn),
  write: (_, cdr) => fill.cdr(cdr),
  meantFor: forParty,
  sample({ id, ...fields }): CDR {
    const { address, city, country, coordinates } = standing;
    const { standard, format, power_type } = connector;
    const plug = { connector_standard: standard, connector_format: format, connector_power_type: power_type };
    return {
      ...drawn({ id, ...fields }),
      session_id: `S-${id}`,
      cdr_location: {
        id: "UTR-1",
        address,
        city,
        country,
        coordinates,
        ...there,
        evse_id: "UTR-1-A",
        ...plug,
      },
      total_cost: { excl_vat: 5.63 },
      total_energy: 12.5,
      total_time: 1.5,
    };
  },
});

prove<Received<Token>, Key<"tokens", "receiver">>("tokens.receiver over cards", {
  role: "receiver",
  methods: ["list", "get", "update"],
  make: over(tokensIn),
  key: ({ uid, country_code, party_id, type }) => ({ id: uid, country_code, party_id, type }),
  sample: ({ id, ...fields }) => ({
    ...fields,
    ...token,
    uid: id,
    issuer: "Movendo",
    valid: true,
    whitelist: "ALLOWED",
    language: "nl",
    group_id: "FLEET-7",
  }),
});

describe("partners", () => {
  for (const { rule, name, run } of partnerStoreContract({ make: over(partnersIn) }))
    it(`${name} (${rule})`, () => run());
});
describe("results to come", () => {
  for (const { rule, name, run } of pendingStoreContract({ make: over(pendingIn) }))
    it(`${name} (${rule})`, () => run());
});
describe("how far pulling has come", () => {
  for (const { rule, name, run } of cursorStoreContract({ make: over(cursorsIn) }))
    it(`${name} (${rule})`, () => run());
});
describe("pushes to come", () => {
  for (const { rule, name, run } of outboxContract({ make: over(outboxIn) }))
    it(`${name} (${rule})`, () => run());
});
