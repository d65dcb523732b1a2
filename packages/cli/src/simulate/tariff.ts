import { formatDateTime, parseDateTime, partyOf } from "@openocpi/protocol";
import type { Tariff } from "@openocpi/spec";
import { type Own, ownContext } from "../standalone/objects.js";
import { progressOf } from "./bill.js";
import type { Site } from "./site.js";

/** What who has not chosen a profile, and does not pay on the spot, charges by. */
const usual = (tariff: Tariff) => tariff.type === undefined || tariff.type === "REGULAR";

/** The Tariff that a Connector names and that holds at this moment, in milliseconds. Where there is none, charging is free. */
async function tariffAt(
  own: Pick<Own, "tariffs">,
  { location, connector }: Site,
  moment: number,
): Promise<Tariff> {
  const owner = partyOf(location);
  const context = ownContext("tariffs", "sender");
  const ids = connector.tariff_ids ?? [];
  const named = await Promise.all(ids.map((id) => own.tariffs.get({ ...owner, id }, context)));
  const holding = named.filter((tariff) => tariff !== undefined).filter((tariff) => holds(tariff, moment));
  return holding.find(usual) ?? holding[0] ?? { ...owner, ...free };
}

/** The same, where it can be applied. @throws RangeError else, for one that asks for the hour where nobody knows the time zone */
export async function priceableTariffAt(
  own: Pick<Own, "tariffs">,
  site: Site,
  moment: number,
): Promise<Tariff> {
  const tariff = await tariffAt(own, site, moment);
  const readings = [moment, moment + 1000].map((at) => ({ timestamp: formatDateTime(new Date(at)), kwh: 0 }));
  progressOf({ site, tariff, readings });
  return tariff;
}

function holds({ start_date_time, end_date_time }: Tariff, moment: number): boolean {
  const from = parseDateTime(start_date_time ?? "")?.getTime() ?? Number.NEGATIVE_INFINITY;
  const until = parseDateTime(end_date_time ?? "")?.getTime() ?? Number.POSITIVE_INFINITY;
  return from <= moment && moment < until;
}

/** Free of charge is said by a Tariff too (TAR-10). */
const free = {
  id: "FREE",
  currency: "EUR",
  elements: [{ price_components: [{ type: "FLAT", price: 0, step_size: 1 }] }],
  last_updated: "2025-01-01T00:00:00Z",
} satisfies Partial<Tariff>;
