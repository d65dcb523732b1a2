import { type Party, partyKey } from "@openocpi/protocol";
import type { CDR, Location, Session, Tariff } from "@openocpi/spec";
import type { Database } from "../examples/cpo-sql/database.js";

/** Stores objects of OCPI in the tables of the SQL example, as far as these have columns: what a sender's contract needs. */
export const fillTables = (db: Database) => {
  const insert = async (table: string, row: Record<string, unknown>): Promise<number> => {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    const { rows } = await db.query<{ nr?: number }>(
      `insert into ${table} (${columns.join(", ")}) values (${places.join(", ")}) on conflict do nothing returning *`,
      Object.values(row),
    );
    return rows[0]?.nr ?? 1;
  };
  const chargePoint = async (station: number, uid: string, changed: string, row = {}) => {
    await insert("charge_points", { serial_no: uid, station, changed, ...row });
    await insert("connectors", {
      charge_point: uid,
      socket: 1,
      plug: "type 2",
      volt: 230,
      amp: 32,
      tariff: "AC",
    });
  };
  const fill = {
    async location(location: Location) {
      const { latitude, longitude } = location.coordinates;
      const { id: code, name: title, address: street, city: town, country, last_updated: changed } = location;
      const row = {
        code,
        title,
        street,
        town,
        country,
        latitude,
        longitude,
        changed,
        public: location.publish,
      };
      const station = await insert("stations", { operator: partyKey(location), ...row });
      for (const evse of location.evses ?? []) {
        await chargePoint(station, evse.uid, evse.last_updated, { painted: evse.evse_id });
      }
    },
    async tariff(tariff: Tariff) {
      const kwh_price = tariff.elements[0]?.price_components[0]?.price;
      const row = { operator: partyKey(tariff), code: tariff.id, kwh_price, changed: tariff.last_updated };
      await insert("tariffs", row);
    },
    async session(session: Session, station: StationOf = standing) {
      const { country_code, party_id, ...card } = session.cdr_token;
      await fill.location({ ...station, country_code: session.country_code, party_id: session.party_id });
      await chargePoint(1, session.evse_uid, session.last_updated);
      return insert("charging_sessions", {
        operator: partyKey(session),
        code: session.id,
        charge_point: session.evse_uid,
        socket: session.connector_id,
        provider: partyKey({ country_code, party_id }),
        card,
        started: session.start_date_time,
        ended: session.end_date_time,
        watt_hours: session.kwh * 1000,
        kwh_price: 0.45,
        changed: session.last_updated,
      });
    },
    async cdr(cdr: CDR) {
      const { cdr_location: there, session_id: id = cdr.id, total_energy: kwh, ...same } = cdr;
      const { evse_uid, connector_id } = there;
      const where = { location_id: there.id, evse_uid, connector_id };
      const session = await fill.session({ ...same, ...where, id, kwh, status: "COMPLETED" });
      const row = { number: cdr.id, net: cdr.total_cost.excl_vat, issued: cdr.last_updated };
      await insert("invoices", { operator: partyKey(cdr), session, ...row });
    },
  };
  return fill;
};

type StationOf = Omit<Location, keyof Party>;
const [latitude, longitude] = ["52.08950", "5.10980"];
const last_updated = "2026-01-01T00:00:00Z";
const address = {
  address: "Stationsplein 1",
  city: "Utrecht",
  country: "NLD",
  time_zone: "Europe/Amsterdam",
};
/** A station that Sessions and CDRs can be at. */
export const standing = {
  id: "UTR-1",
  publish: true,
  ...address,
  coordinates: { latitude, longitude },
  last_updated,
} satisfies StationOf;
