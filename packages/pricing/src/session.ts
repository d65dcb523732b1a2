import type { DateTime, Price, ReservationRestrictionType, TariffDimensionType } from "@openocpi/spec";
import type { CDR, ChargingPeriod, PriceComponent, Tariff } from "./ocpi.js";

/** A session and its tariffs, under the names that a CDR and a Session have for them: either can be spread into it. */
export interface SessionToPrice {
  /** Each period's `tariff_id` chooses one. A single one holds for all periods when no period names any. */
  tariffs: readonly Tariff[];
  /** Start of the session or, where it began with one, of the reservation. */
  start_date_time: DateTime;
  /** Left out while the session goes on: then the last period is as long as the times in it. */
  end_date_time?: DateTime;
  /** Of a reservation too: its periods are those with RESERVATION_TIME. */
  charging_periods?: readonly ChargingPeriod[];
  /** The Location's. Needed only where a tariff has times, dates or days of the week. */
  time_zone?: string;
  /** Whether a reservation was left to expire. By default: when there is nothing but reservation in the periods. */
  reservation_expired?: boolean;
}

/** The totals of a CDR (CDR-08). Money has four decimals, hours and kWh six at most, all rounded half up. */
export type SessionTotals = Required<
  Pick<
    CDR,
    | "total_cost"
    | "total_fixed_cost"
    | "total_energy"
    | "total_energy_cost"
    | "total_time"
    | "total_time_cost"
    | "total_parking_time"
    | "total_parking_cost"
    | "total_reservation_cost"
  >
>;

/** What one dimension costs in one stretch of a period, and why. */
export interface PriceLine {
  /** Index in `charging_periods`. */
  period: number;
  start_date_time: DateTime;
  end_date_time: DateTime;
  dimension: TariffDimensionType;
  /** Given where the line is for a reservation: by elements of which restriction it was priced. */
  reservation?: ReservationRestrictionType;
  /** Left out where no tariff is relevant. */
  tariff_id?: string;
  /** Index in the tariff's `elements`. Left out where none prices this: then it costs nothing (TAR-02). */
  element?: number;
  component?: PriceComponent;
  /** What was used: kWh, hours, or 1 for FLAT. */
  volume: number;
  /** What is charged for: more than the volume where `step_size` rounded it up (TAR-07). */
  billed: number;
  cost: Price;
  /** Which restrictions held, why the elements before it did not, what `step_size` did. */
  why: string;
}

/** What `min_price` adds, or `max_price` takes off (TAR-08). */
export interface PriceAdjustment {
  tariff_id: string;
  bound: "min_price" | "max_price";
  cost: Price;
  why: string;
}

export interface PricedSession {
  currency: string;
  /** Ready to be spread into a CDR. `total_cost` is the sum of the other costs and the adjustments. */
  totals: SessionTotals;
  lines: PriceLine[];
  adjustments: PriceAdjustment[];
  /** What the price takes for granted because the session does not say, or says strangely. */
  remarks: string[];
}

/** What the meter shows at a moment, and what goes on from then until the next reading. */
export interface MeterReading {
  timestamp: DateTime;
  /** In kWh. What the first reading shows is taken off. */
  kwh: number;
  /** Whether the car is parking rather than charging. By default it is while no energy flows. */
  parking?: boolean;
  /** In A, summed over the phases. Needed only where the tariff asks for it. */
  current?: number;
}

export interface MeteredSession {
  tariff: Tariff;
  /** In the order of their time: the first one starts the session, the last one is where it stands. */
  readings: readonly MeterReading[];
  /** Of the Location. Needed only where the tariff has times, dates or days of the week. */
  time_zone?: string;
  /** Whether a period starts at every reading too: for a Session that goes on, to which PATCH can only add (SESS-02). */
  at_readings?: boolean;
}
