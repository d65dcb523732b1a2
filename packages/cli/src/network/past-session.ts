import { chargingPeriods, type MeterReading, priceSession } from "@openocpi/pricing";
import { formatDateTime, partyOf } from "@openocpi/protocol";
import type { CDR, Connector, Session, Token } from "@openocpi/spec";
import type { Random } from "./random.js";
import { cdrLocationOf, type Spot } from "./spots.js";

const firstDay = Date.UTC(2025, 8, 1);
const minute = 60_000;
const day = 1440 * minute;
/** The most that a car takes from AC, in kW, and from DC after its first minutes. */
const most = { ac: 11, dc: 120 } as const;

/** One Session that is over, and its CDR, priced by the Tariff of the spot. */
export function pastSession(
  random: Random,
  index: number,
  { spot, token }: { spot: Spot; token: Token },
): { session: Session; cdr: CDR } {
  const { location, evse, connector, tariff } = spot;
  const { time_zone } = location;
  const began = firstDay + index * 3 * day + random.whole(360, 1320) * minute;
  const readings = meter(random, began, connector);
  const end_date_time = formatDateTime(
    new Date(Math.max(...readings.map(({ timestamp }) => Date.parse(timestamp)))),
  );
  const usage = {
    start_date_time: formatDateTime(new Date(began)),
    end_date_time,
    charging_periods: chargingPeriods({ tariff, readings, time_zone }),
  };
  const { totals, currency } = priceSession({ ...usage, tariffs: [tariff], time_zone });
  const name = `${token.country_code}${token.party_id}-${String(index + 1).padStart(4, "0")}`;
  const common = {
    ...partyOf(location),
    ...usage,
    cdr_token: {
      ...partyOf(token),
      uid: token.uid,
      type: token.type,
      contract_id: token.contract_id,
    },
    auth_method: token.whitelist === "NEVER" ? "AUTH_REQUEST" : "WHITELIST",
    currency,
    last_updated: end_date_time,
  } as const;
  return {
    session: {
      ...common,
      id: `S-${name}`,
      kwh: totals.total_energy,
      location_id: location.id,
      evse_uid: evse.uid,
      connector_id: connector.id,
      total_cost: totals.total_cost,
      status: "COMPLETED",
    },
    cdr: {
      ...common,
      ...totals,
      id: `C-${name}`,
      session_id: `S-${name}`,
      cdr_location: cdrLocationOf(spot),
      tariffs: [tariff],
    },
  };
}

/** What the meter showed: it rises until the car is full; at AC the car then stays for a while. */
function meter(
  random: Random,
  began: number,
  { power_type, max_electric_power = 11_000 }: Connector,
): MeterReading[] {
  const isDc = power_type === "DC";
  const step = isDc ? 5 : 15;
  const kw = Math.min(max_electric_power / 1000, isDc ? most.dc : most.ac) * (0.6 + 0.3 * random.next());
  const charging = isDc ? random.whole(3, 12) : random.whole(4, 20);
  const staying = isDc ? 0 : random.whole(0, 4);
  return Array.from({ length: charging + staying + 1 }, (_, index) => ({
    timestamp: formatDateTime(new Date(began + index * step * minute)),
    kwh: Number(((Math.min(index, charging) * kw * step) / 60).toFixed(3)),
  }));
}
