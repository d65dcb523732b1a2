import { adapt, formatDateTime } from "@openocpi/protocol";
import type { CdrToken, ChargingPeriod, Session } from "@openocpi/spec";
import type { Database } from "./database.js";
import { type Listed, partyIn, reading } from "./reading.js";

export interface SessionRow extends Listed {
  station: string;
  charge_point: string;
  socket: number;
  /** Whose driver it is, and with which card. */
  provider: string;
  card: Pick<CdrToken, "uid" | "type" | "contract_id">;
  by_app: boolean;
  reference: string | null;
  started: Date;
  ended: Date | null;
  watt_hours: number;
  cost: number;
}

/** A session is the business of the driver's provider, and of nobody else (P-1). */
const select = `
  select c.*, provider as seen_by, s.code as station, round(watt_hours * kwh_price / 1000, 4) as cost
  from charging_sessions c
    join charge_points p on p.serial_no = c.charge_point join stations s on s.nr = p.station`;

/** `sessions.sender`: what goes on, and went on, at our charge points. */
export const sessionsIn = (db: Database) =>
  adapt(reading<SessionRow>(db, select), {
    toOcpi: (row): Session => ({
      ...partyIn(row.operator),
      id: row.code,
      ...drawn(row),
      kwh: row.watt_hours / 1000,
      location_id: row.station,
      evse_uid: row.charge_point,
      connector_id: String(row.socket),
      currency: "EUR",
      charging_periods: [period(row)],
      total_cost: { excl_vat: row.cost },
      status: row.ended ? "COMPLETED" : "ACTIVE",
      last_updated: formatDateTime(row.changed),
    }),
  });

/** Who charged, and when: a Session says it, and a CDR too. */
export const drawn = ({ started, ended, provider, card, by_app, reference }: Omit<SessionRow, "cost">) => ({
  start_date_time: formatDateTime(started),
  ...(ended && { end_date_time: formatDateTime(ended) }),
  cdr_token: { ...partyIn(provider), ...card },
  auth_method: by_app ? ("COMMAND" as const) : ("WHITELIST" as const),
  ...(reference !== null && { authorization_reference: reference }),
});

export const period = ({
  started,
  watt_hours,
}: Pick<SessionRow, "started" | "watt_hours">): ChargingPeriod => ({
  start_date_time: formatDateTime(started),
  dimensions: [{ type: "ENERGY", volume: watt_hours / 1000 }],
});
