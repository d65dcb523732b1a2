import type { MeterReading } from "@openocpi/pricing";
import { formatDateTime, partyOf } from "@openocpi/protocol";
import type { CDR, Connector, Session, Tariff, Token } from "@openocpi/spec";
import { cdrOf, periodsOf, progressOf } from "../simulate/bill.js";
import type { Site } from "../simulate/site.js";
import type { Random } from "./random.js";

/** A Connector, where it is, and what charging costs there. */
export interface Spot {
  site: Site;
  tariff: Tariff;
}

const firstDay = Date.UTC(2025, 8, 1);
const minute = 60_000;
const day = 1440 * minute;
/** The most that a car takes, in kW. */
const most = { ac: 11, dc: 120 } as const;

/** One Session that is over, and its CDR, priced by the Tariff of the spot. */
export function pastSession(
  random: Random,
  index: number,
  { spot, token }: { spot: Spot; token: Token },
): { session: Session; cdr: CDR } {
  const { location, evse, connector } = spot.site;
  const began = firstDay + index * 3 * day + random.whole(360, 1320) * minute;
  const { readings, over } = metered(random, began, connector);
  const usage = { ...spot, readings };
  const name = `${token.country_code}${token.party_id}-${String(index + 1).padStart(4, "0")}`;
  const session: Session = {
    ...partyOf(location),
    id: `S-${name}`,
    start_date_time: formatDateTime(new Date(began)),
    end_date_time: over,
    ...progressOf(usage),
    cdr_token: { ...partyOf(token), uid: token.uid, type: token.type, contract_id: token.contract_id },
    auth_method: token.whitelist === "NEVER" ? "AUTH_REQUEST" : "WHITELIST",
    location_id: location.id,
    evse_uid: evse.uid,
    connector_id: connector.id,
    currency: spot.tariff.currency,
    charging_periods: periodsOf(usage),
    status: "COMPLETED",
    last_updated: over,
  };
  return { session, cdr: { ...cdrOf(session, usage, over), id: `C-${name}` } };
}

/** What the meter showed: it rises until the car is full; at AC the car then stays for a while. */
function metered(
  random: Random,
  began: number,
  { power_type, max_electric_power = 11_000 }: Connector,
): { readings: MeterReading[]; over: string } {
  const isDc = power_type === "DC";
  const step = isDc ? 5 : 15;
  const kw = Math.min(max_electric_power / 1000, isDc ? most.dc : most.ac) * (0.6 + 0.3 * random.next());
  const charging = isDc ? random.whole(3, 12) : random.whole(4, 20);
  const staying = isDc ? 0 : random.whole(0, 4);
  const at = (index: number) => formatDateTime(new Date(began + index * step * minute));
  const readings = Array.from({ length: charging + staying + 1 }, (_, index) => ({
    timestamp: at(index),
    kwh: Number(((Math.min(index, charging) * kw * step) / 60).toFixed(3)),
  }));
  return { readings, over: at(charging + staying) };
}
