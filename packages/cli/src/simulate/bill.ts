import { chargingPeriods, type MeterReading, type PricedSession, priceSession } from "@openocpi/pricing";
import { formatDateTime } from "@openocpi/protocol";
import type { CDR, CdrLocation, ChargingPeriod, Session, Tariff } from "@openocpi/spec";
import type { Site } from "./site.js";

/** What a driver is to pay for, as it was at its beginning (CDR-07). */
export interface Usage {
  site: Site;
  tariff: Tariff;
  /** In milliseconds, where the EVSE was reserved before, or only. */
  reserved?: { from: number; to: number; isExpired: boolean };
  readings: readonly MeterReading[];
}

/** What stands in a field that has to be there, where nobody knows what it is (TYPE-09). */
export const notKnown = "#NA";

const textOf = (moment: number) => formatDateTime(new Date(moment));
const hours = (milliseconds: number) => Math.round(milliseconds / 3.6) / 1_000_000;

/** What it consists of: for a Session that goes on a period for each reading, for a CDR one for each price (CDR-06). */
export function periodsOf(
  { site, tariff, reserved, readings }: Usage,
  at_readings = false,
): ChargingPeriod[] {
  const { time_zone } = site.location;
  const charged = chargingPeriods({ tariff, readings, time_zone, at_readings });
  if (!reserved || reserved.to === reserved.from) return charged;
  const reservation: ChargingPeriod = {
    start_date_time: textOf(reserved.from),
    tariff_id: tariff.id,
    dimensions: [{ type: "RESERVATION_TIME", volume: hours(reserved.to - reserved.from) }],
  };
  return [reservation, ...charged];
}

/** What it costs. @throws RangeError where the Tariff, at this Location, cannot be applied */
export function priceOf(usage: Usage, charging_periods: readonly ChargingPeriod[]): PricedSession {
  const { site, tariff, reserved } = usage;
  return priceSession({
    ...boundsOf(usage),
    tariffs: [tariff],
    charging_periods,
    time_zone: site.location.time_zone,
    ...(reserved && usage.readings.length === 0 && { reservation_expired: reserved.isExpired }),
  });
}

/** When it began and ended: a CDR starts with the reservation, if there was one. */
export function boundsOf({ reserved, readings }: Usage) {
  const from = reserved ? textOf(reserved.from) : readings[0]?.timestamp;
  const to = readings.at(-1)?.timestamp ?? (reserved && textOf(reserved.to));
  return { start_date_time: from ?? "", end_date_time: to ?? "" };
}

/** What a Session says of it, so far. */
export function progressOf(usage: Usage): Pick<Session, "kwh" | "total_cost"> {
  const { total_cost } = priceOf(usage, periodsOf(usage)).totals;
  return { kwh: usage.readings.at(-1)?.kwh ?? 0, total_cost };
}

/** How it ended: who has not plugged in has parked, and who has not come has reserved only. */
export function ended(
  { reserved, ...usage }: Usage,
  { arrived, end, isExpired }: { arrived: number | undefined; end: number; isExpired: boolean },
): Usage {
  if (arrived === undefined)
    return { ...usage, readings: [], ...(reserved && { reserved: { ...reserved, to: end, isExpired } }) };
  if (usage.readings.length > 0) return { ...usage, ...(reserved && { reserved }) };
  const readings = [arrived, end].map((at) => ({ timestamp: textOf(at), kwh: 0 }));
  return { ...usage, readings, ...(reserved && { reserved: { ...reserved, to: arrived } }) };
}

/** The CDR of a Session that is over, and when it was made. */
export function cdrOf(session: Session, usage: Usage, last_updated: string): CDR {
  const { site, tariff } = usage;
  const charging_periods = periodsOf(usage);
  const { totals, currency } = priceOf(usage, charging_periods);
  const { country_code, party_id, cdr_token, auth_method, authorization_reference } = session;
  return {
    country_code,
    party_id,
    id: crypto.randomUUID(),
    ...boundsOf(usage),
    session_id: session.id,
    cdr_token,
    auth_method,
    ...(authorization_reference !== undefined && { authorization_reference }),
    cdr_location: cdrLocationOf(site, session),
    currency,
    tariffs: [tariff],
    charging_periods,
    ...totals,
    last_updated,
  };
}

/** A CDR has less room for an address than a Location (AMB-11), and says it where there is no evse_id (TYPE-09). */
function cdrLocationOf(
  { location, evse, connector }: Site,
  { connector_id }: Pick<Session, "connector_id">,
): CdrLocation {
  const { id, name, address, city, postal_code, state, country, coordinates } = location;
  const { latitude, longitude } = coordinates;
  return {
    id,
    ...(name !== undefined && { name }),
    address: cut(address, 45),
    city,
    ...(postal_code !== undefined && { postal_code }),
    ...(state !== undefined && { state: cut(state, 20) }),
    country,
    coordinates: { latitude, longitude },
    evse_uid: evse.uid,
    evse_id: evse.evse_id ?? notKnown,
    connector_id,
    connector_standard: connector.standard,
    connector_format: connector.format,
    connector_power_type: connector.power_type,
  };
}

const cut = (text: string, most: number) => [...text].slice(0, most).join("");
