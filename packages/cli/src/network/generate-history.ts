import type { CDR, Location, Session, Tariff, Token } from "@openocpi/spec";
import { pastSession } from "./past-session.js";
import { randomOf } from "./random.js";
import { spotsOf } from "./spots.js";

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
  const past = Array.from({ length: count }, (_, index) => {
    // Each Tariff in turn, so that there is something of each.
    const [spot, ...spots] = spotsOf(locations, tariffs.slice(index % tariffs.length).slice(0, 1));
    if (!spot) return [];
    return [
      pastSession(random, index, {
        spot: random.pick([spot, ...spots]),
        token: random.pick([token, ...others]),
      }),
    ];
  }).flat();
  return { sessions: past.map(({ session }) => session), cdrs: past.map(({ cdr }) => cdr) };
}
