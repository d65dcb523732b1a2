import type { Decimal } from "./decimal.js";
import type { Tariff } from "./ocpi.js";

export type Kind = "reservation" | "charging" | "parking";

/** Current or power: what is compared, and how that was told. */
export interface Flow {
  value: number;
  told: string;
}

/** A stretch of a period in which one thing went on, at a steady pace. Instants and times are in milliseconds. */
export interface Stretch {
  /** Index of the period it belongs to. */
  period: number;
  tariff: Tariff | undefined;
  kind: Kind;
  from: number;
  to: number;
  /** Start of the session or, for a reservation, of that: what durations count from. */
  since: number;
  /** The time to be billed: as a rule from `from` to `to`, but the volumes of the period have the last word. */
  time: number;
  /** Energy of the session so far, and that of this stretch: in joules. */
  energyBefore: Decimal;
  energy: Decimal;
  /** A, summed over the phases; undefined where nothing tells. */
  current: Flow | undefined;
  /** kW; undefined where nothing tells. */
  power: Flow | undefined;
}
