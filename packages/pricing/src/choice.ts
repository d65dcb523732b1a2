import type { ReservationRestrictionType, TariffDimensionType } from "@openocpi/spec";
import type { Moment } from "./moment.js";
import type { PriceComponent, Tariff } from "./ocpi.js";
import { type Verdict, verdictsOn } from "./restrictions.js";

/** What an element has to be for: a session, or a reservation. */
export type Purpose = ReservationRestrictionType | undefined;

/** Who prices a dimension at a moment, and why. Without an element nobody does. */
export interface Choice {
  element?: number;
  component?: PriceComponent;
  purpose: Purpose;
  why: string;
  /** Equal for two moments at which the same was chosen for the same reasons. */
  reasons: string;
}

/**
 * The first element that has a price for the dimension, and whose restrictions hold (TAR-02, TAR-03). Where several
 * purposes are given, all elements for the first come before those for the next (TAR-09).
 */
export function choose(
  tariff: Tariff,
  dimension: TariffDimensionType,
  purposes: readonly Purpose[],
  at: Moment,
): Choice {
  const passedOver: string[] = [];
  const reasons: string[] = [];
  for (const purpose of purposes)
    for (const [element, { price_components, restrictions = {} }] of tariff.elements.entries()) {
      const component = price_components.find(({ type }) => type === dimension);
      if (component === undefined || restrictions.reservation !== purpose) continue;
      const verdicts = verdictsOn(restrictions, at);
      const against = verdicts.filter(({ holds }) => !holds);
      reasons.push(`${element}${against.map(({ restriction }) => restriction)}`);
      if (against.length > 0) {
        passedOver.push(`Not element ${element}: ${against.map(found).join(", ")}.`);
        continue;
      }
      const because = verdicts.length > 0 ? `: ${verdicts.map(found).join(", ")}` : ", always";
      const why = [`Element ${element} prices ${dimension}${because}.`, ...passedOver].join(" ");
      return { element, component, purpose, why, reasons: reasons.join(";") };
    }
  const why = [`Nothing prices ${dimension}.`, ...passedOver].join(" ");
  return { purpose: purposes[0], why, reasons: reasons.join(";") };
}

const found = (verdict: Verdict) => `${verdict.restriction} (${verdict.found})`;
