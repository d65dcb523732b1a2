import { adapt, formatDateTime } from "@openocpi/protocol";
import type { CDR } from "@openocpi/spec";
import type { Database } from "./database.js";
import { coordinatesOf, type Plug, plugIn } from "./locations.js";
import { type Listed, partyIn, reading } from "./reading.js";
import { drawn, period, type SessionRow } from "./sessions.js";

interface InvoiceRow extends Listed, Omit<SessionRow, "cost"> {
  ended: Date;
  session: string;
  hours: number;
  net: number;
  street: string;
  town: string;
  country: string;
  latitude: number;
  longitude: number;
  painted: string | null;
  plug: Plug;
}

const select = `
  select i.nr, i.operator, number as code, provider as seen_by, net, issued as changed,
    c.code as session, charge_point, socket, provider, card, by_app, reference, started, ended, watt_hours,
    round(extract(epoch from ended - started) / 3600, 4) as hours,
    s.code as station, street, town, country, latitude, longitude, painted, plug
  from invoices i join charging_sessions c on c.nr = i.session
    join charge_points p on p.serial_no = c.charge_point join stations s on s.nr = p.station
    join connectors k using (charge_point, socket)`;

/** `cdrs.sender`: what is invoiced. */
export const cdrsIn = (db: Database) =>
  adapt(reading<InvoiceRow>(db, select), {
    toOcpi(row): CDR {
      const { standard, format, power_type } = plugIn(row.plug);
      return {
        ...partyIn(row.operator),
        id: row.code,
        session_id: row.session,
        ...drawn(row),
        end_date_time: formatDateTime(row.ended),
        cdr_location: {
          id: row.station,
          address: row.street,
          city: row.town,
          country: row.country,
          coordinates: coordinatesOf(row),
          evse_uid: row.charge_point,
          evse_id: row.painted ?? row.charge_point,
          connector_id: String(row.socket),
          connector_standard: standard,
          connector_format: format,
          connector_power_type: power_type,
        },
        currency: "EUR",
        charging_periods: [period(row)],
        total_cost: { excl_vat: row.net },
        total_energy: row.watt_hours / 1000,
        total_time: row.hours,
        last_updated: formatDateTime(row.changed),
      };
    },
  });
