import type { CDR, Location, Session, Tariff, Token } from "@openocpi/spec";
import { pastSession, type Spot } from "./past-session.js";
import { randomOf } from "./random.js";

/** Whose drivers charged where. */
export interface HistoryOf {
  locations: readonly Location[];
  tariffs: readonly Tariff[];
  tokens: readonly Token[];
  /** Default: 5. */
  count?: number;
}

/** Sessions that are over, and the CDR of each. */
export interface History {
  sessions: Session[];
  cdrs: CDR[];
}

/** What drivers with these Tokens have done at these Locations: made up, and the same every time. */
export function generateHistory({ locations, tariffs, tokens, count = 5 }: HistoryOf): History {
  const [token, ...others] = tokens.filter(({ valid }) => valid);
  if (!token) return { sessions: [], cdrs: [] };
  const random = randomOf(...tariffs, token);
  const spots = tariffs.map((tariff) => spotsOf(locations, tariff));
  const past = Array.from({ length: count }, (_, index) => {
    // Each Tariff in turn, so that there is something of each.
    const [first, ...more] = spots[index % spots.length] ?? [];
    if (!first) return [];
    const spot = random.pick([first, ...more]);
    return [pastSession(random, index, { spot, token: random.pick([token, ...others]) })];
  }).flat();
  return {
    sessions: past.map(({ session }) => session),
    cdrs: past.map(({ cdr }) => cdr),
  };
}

/** All Connectors that have this Tariff. */
const spotsOf = (locations: readonly Location[], tariff: Tariff): Spot[] =>
  locations.flatMap((location) =>
    (location.evses ?? []).flatMap((evse) =>
      evse.connectors
        .filter(({ tariff_ids }) => tariff_ids?.includes(tariff.id))
        .map((connector) => ({ site: { location, evse, connector }, tariff })),
    ),
  );
