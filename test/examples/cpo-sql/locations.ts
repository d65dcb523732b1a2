import { adapt, formatDateTime } from "@openocpi/protocol";
import type { Connector, EVSE, Location, Status } from "@openocpi/spec";
import type { Database } from "./database.js";
import { type Listed, partyIn, reading } from "./reading.js";

interface StationRow extends Listed {
  title: string | null;
  street: string;
  postcode: string | null;
  town: string;
  country: string;
  latitude: number;
  longitude: number;
  public: boolean;
  charge_points: ChargePoint[] | null;
}
interface ChargePoint {
  serial_no: string;
  painted: string | null;
  state: keyof typeof statuses;
  /** As text: this part of the row is JSON. */
  changed: string;
  connectors: {
    socket: number;
    plug: keyof typeof plugs;
    volt: number;
    amp: number;
    tariff: string | null;
  }[];
}

/** A station with all that stands there. It has changed when anything of it has (LOC-01). */
const select = `
  select s.nr, operator, code, null as seen_by, title, street, postcode, town, country, latitude, longitude, public,
    greatest(s.changed, max(p.changed)) as changed,
    json_agg(json_build_object('serial_no', serial_no, 'painted', painted, 'state', state, 'changed', p.changed, 'connectors',
      (select json_agg(c order by socket) from connectors c where c.charge_point = serial_no)
    ) order by serial_no) filter (where serial_no is not null) as charge_points
  from stations s left join charge_points p on p.station = s.nr group by s.nr`;

const statuses = {
  free: "AVAILABLE",
  "in use": "CHARGING",
  broken: "OUTOFORDER",
  offline: "UNKNOWN",
} as const satisfies Record<string, Status>;
const plugs = {
  "type 2": { standard: "IEC_62196_T2", format: "SOCKET", power_type: "AC_3_PHASE" },
  ccs: { standard: "IEC_62196_T2_COMBO", format: "CABLE", power_type: "DC" },
} as const satisfies Record<string, Partial<Connector>>;

/** A degree with its decimals, as text. */
export const coordinatesOf = ({ latitude, longitude }: Pick<StationRow, "latitude" | "longitude">) => ({
  latitude: latitude.toFixed(5),
  longitude: longitude.toFixed(5),
});
/** What a plug is called in OCPI: the invoice says it too. */
export const plugIn = (plug: keyof typeof plugs) => plugs[plug];
export type Plug = keyof typeof plugs;

/** `locations.sender`: our stations. */
export const locationsIn = (db: Database) =>
  adapt(reading<StationRow>(db, select), {
    toOcpi: (station): Location => ({
      ...partyIn(station.operator),
      id: station.code,
      publish: station.public,
      ...(station.title !== null && { name: station.title }),
      address: station.street,
      city: station.town,
      ...(station.postcode !== null && { postal_code: station.postcode }),
      country: station.country,
      coordinates: coordinatesOf(station),
      time_zone: "Europe/Amsterdam",
      ...(station.charge_points && { evses: station.charge_points.map(toEvse) }),
      last_updated: formatDateTime(station.changed),
    }),
  });

function toEvse({ serial_no, painted, state, changed, connectors }: ChargePoint): EVSE {
  const last_updated = formatDateTime(new Date(changed));
  return {
    uid: serial_no,
    ...(painted !== null && { evse_id: painted }),
    status: statuses[state],
    capabilities: ["RFID_READER", "REMOTE_START_STOP_CAPABLE"],
    connectors: connectors.map(({ socket, plug, volt, amp, tariff }) => ({
      id: String(socket),
      ...plugs[plug],
      max_voltage: volt,
      max_amperage: amp,
      ...(tariff !== null && { tariff_ids: [tariff] }),
      last_updated,
    })),
    last_updated,
  };
}
