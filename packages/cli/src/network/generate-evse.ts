import { formatDateTime, type Party } from "@openocpi/protocol";
import type { EVSE, Status } from "@openocpi/spec";
import type { Place } from "./places.js";
import type { Random } from "./random.js";
import { stations } from "./stations.js";

/** How the EVSEs of a network stand at some moment of a working day. */
const statuses: readonly [Status, ...Status[]] = [
  "AVAILABLE",
  ...Array<Status>(11).fill("AVAILABLE"),
  ...Array<Status>(5).fill("CHARGING"),
  "RESERVED",
  "OUTOFORDER",
  "UNKNOWN",
];

const earliest = Date.UTC(2025, 0, 6);
const day = 86_400_000;

/** Where an EVSE is: the Location it belongs to, and its number there. */
export interface EvsePosition {
  location: string;
  number: number;
  owner: Party;
}

/** One EVSE of a place. It last changed when, or after, its Connectors did (LOC-01). */
export function generateEvse(random: Random, place: Place, { location, number, owner }: EvsePosition): EVSE {
  const { connectors, capabilities } = stations[random.pick(place.stations)];
  const installed = earliest + random.whole(0, 200) * day;
  const connectorsUpdated = formatDateTime(new Date(installed));
  const lastUpdated = formatDateTime(new Date(installed + random.whole(0, 30 * 86_400) * 1000));
  const uid = `${location}-${number}`;
  return {
    uid,
    evse_id: `${owner.country_code}*${owner.party_id}*E${location.replaceAll("-", "")}*${number}`,
    status: random.pick(statuses),
    capabilities: [...capabilities],
    connectors: connectors.map((connector, index) => ({
      id: String(index + 1),
      ...connector,
      tariff_ids: [...(connector.tariff_ids ?? [])],
      last_updated: connectorsUpdated,
    })),
    physical_reference: String(number),
    parking_restrictions: [...place.restrictions],
    last_updated: lastUpdated,
  };
}
