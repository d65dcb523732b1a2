import { inUnits, measureDecimals } from "./amount.js";
import { boundingsOf } from "./bounds.js";
import { cut } from "./cut.js";
import { draftLines } from "./drafts.js";
import { textOf } from "./instant.js";
import { costOf, nothing, toPrice, total } from "./money.js";
import { remarksOn } from "./remarks.js";
import type { PricedSession, PriceLine, SessionToPrice } from "./session.js";
import { roundUp } from "./step-size.js";
import { clockOf } from "./time-zone.js";
import { type PricedDraft, totalsOf } from "./totals.js";
import { usageOf } from "./usage.js";

/**
 * What a session costs by its tariffs, and why (TAR-02 to TAR-11). The same input always gives the same answer: there
 * is no clock in here, and no network. All arithmetic is exact; only what is written into the answer is rounded.
 *
 * @throws RangeError where it cannot be priced: no tariff is given or not the one that a period names, they have several
 * currencies, a DateTime, time of day or time zone is none, or a tariff needs the `time_zone` and there is none
 */
export function priceSession(session: SessionToPrice): PricedSession {
  const remarks: string[] = [];
  const usage = usageOf(session, remarks);
  const clock = clockOf(session.time_zone);
  const expired = session.reservation_expired ?? usage.every(({ kind }) => kind === "reservation");
  const pieces = usage.flatMap((stretch) => cut(stretch, clock));
  const drafts = roundUp(draftLines(pieces, expired, clock)).map((draft): PricedDraft => {
    const { component } = draft.choice;
    return { ...draft, cost: component ? costOf(component, draft.billed) : nothing };
  });
  const boundings = [...new Set(usage.map(({ tariff }) => tariff))].flatMap((tariff) => {
    if (tariff === undefined) return [];
    const cost = total(drafts.filter((draft) => draft.tariff === tariff).map((draft) => draft.cost));
    const charged = usage.some((stretch) => stretch.tariff === tariff && stretch.kind !== "reservation");
    return boundingsOf(tariff, cost, charged);
  });
  return {
    currency: session.tariffs[0]?.currency ?? "",
    totals: totalsOf(session, usage, drafts, total(boundings.map(({ cost }) => cost))),
    lines: drafts.map(lineOf),
    adjustments: boundings.map(({ tariff, bound, cost, why }) => ({
      tariff_id: tariff.id,
      bound,
      cost: toPrice(cost),
      why,
    })),
    remarks: [...remarks, ...remarksOn(usage, drafts)],
  };
}

function lineOf({ period, from, to, dimension, tariff, choice, used, billed, cost }: PricedDraft): PriceLine {
  const { element, component, purpose, why } = choice;
  return {
    period,
    start_date_time: textOf(from),
    end_date_time: textOf(to),
    dimension,
    ...(purpose && { reservation: purpose }),
    ...(tariff && { tariff_id: tariff.id }),
    ...(element !== undefined && { element }),
    ...(component && { component }),
    volume: inUnits(used, measureDecimals),
    billed: component ? inUnits(billed, measureDecimals) : 0,
    cost: toPrice(cost),
    why,
  };
}
