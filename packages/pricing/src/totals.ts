import { inUnits, measureDecimals, sum } from "./amount.js";
import { Decimal } from "./decimal.js";
import type { Draft } from "./drafts.js";
import { knownInstant } from "./instant.js";
import { add, type Money, toPrice, total } from "./money.js";
import type { SessionToPrice, SessionTotals } from "./session.js";
import type { Stretch } from "./stretch.js";

export type PricedDraft = Draft & { cost: Money };

/** CDR-08: the session's time includes parking but no reservation, whose costs stand apart with all fees of its own. */
export function totalsOf(
  session: SessionToPrice,
  usage: readonly Stretch[],
  drafts: readonly PricedDraft[],
  adjustment: Money,
): SessionTotals {
  const costOf = (belongs: (draft: Draft) => boolean) =>
    total(drafts.filter(belongs).map(({ cost }) => cost));
  const ofSession = (dimension: Draft["dimension"]) =>
    toPrice(costOf((draft) => draft.choice.purpose === undefined && draft.dimension === dimension));
  const started = usage.find(({ kind }) => kind !== "reservation")?.since;
  const ended = knownInstant(session.end_date_time, "end_date_time") ?? usage.at(-1)?.to;
  const lasted = started === undefined || ended === undefined ? 0 : ended - started;
  const parked = usage.filter(({ kind }) => kind === "parking").reduce((time, part) => time + part.time, 0);
  const hours = (milliseconds: number) => inUnits(new Decimal(milliseconds), measureDecimals);
  return {
    total_cost: toPrice(
      add(
        costOf(() => true),
        adjustment,
      ),
    ),
    total_fixed_cost: ofSession("FLAT"),
    total_energy: inUnits(sum(usage.map(({ energy }) => energy)), measureDecimals),
    total_energy_cost: ofSession("ENERGY"),
    total_time: hours(lasted),
    total_time_cost: ofSession("TIME"),
    total_parking_time: hours(parked),
    total_parking_cost: ofSession("PARKING_TIME"),
    total_reservation_cost: toPrice(costOf((draft) => draft.choice.purpose !== undefined)),
  };
}
