import { type PricedSession, priceSession, type SessionToPrice } from "@openocpi/pricing";
import type { CdrDimensionType, ChargingPeriod, PriceComponent, Tariff, TariffElement } from "@openocpi/spec";

export const amsterdam = "Europe/Amsterdam";

export const tariff = (elements: TariffElement[], more: Partial<Tariff> = {}): Tariff => ({
  country_code: "NL",
  party_id: "OCA",
  id: "T",
  currency: "EUR",
  elements,
  last_updated: "2026-01-01T00:00:00Z",
  ...more,
});

/** A component whose `step_size` is 1 unless told otherwise. */
const component =
  (type: PriceComponent["type"]) =>
  (price: number, more: Partial<PriceComponent> = {}): PriceComponent => ({
    type,
    price,
    step_size: 1,
    ...more,
  });
export const energy = component("ENERGY");
export const time = component("TIME");
export const parking = component("PARKING_TIME");
export const flat = component("FLAT");

/** An element: what it prices, and when. */
export const element = (
  price_components: PriceComponent | PriceComponent[],
  restrictions?: TariffElement["restrictions"],
): TariffElement => ({
  price_components: [price_components].flat(),
  ...(restrictions && { restrictions }),
});

/** A period by its start and its volumes: `period("2026-03-02T09:00:00Z", { ENERGY: 20, TIME: 1 })`. */
export const period = (
  start_date_time: string,
  volumes: Partial<Record<CdrDimensionType, number>>,
  tariff_id?: string,
): ChargingPeriod => ({
  start_date_time,
  dimensions: Object.entries(volumes).map(([type, volume]) => ({ type: type as CdrDimensionType, volume })),
  ...(tariff_id !== undefined && { tariff_id }),
});

/** So many minutes after a moment. */
export const after = (start: string, minutes: number): string =>
  new Date(Date.parse(start) + minutes * 60_000).toISOString();

/** Minutes, as the hours that a volume has: with all the noise of a division. */
export const minutes = (count: number): number => count / 60;

/** Something that goes on for so many minutes, after what went before it. */
export interface Phase {
  minutes: number;
  kwh?: number;
  /** What it is; charging unless said. */
  kind?: "TIME" | "PARKING_TIME" | "RESERVATION_TIME";
  also?: Partial<Record<CdrDimensionType, number>>;
  tariff_id?: string;
}

export const charge = (count: number, kwh?: number, also: Phase["also"] = {}): Phase => ({
  minutes: count,
  also,
  ...(kwh !== undefined && { kwh }),
});
export const park = (count: number): Phase => ({ minutes: count, kind: "PARKING_TIME" });
export const reserve = (count: number): Phase => ({ minutes: count, kind: "RESERVATION_TIME" });

/** A session of one phase after the other, each a period, priced in Amsterdam. */
export function sessionOf(start: string, phases: Phase[], tariffs: Tariff | Tariff[]) {
  let from = start;
  const charging_periods = phases.map(({ minutes: count, kwh, kind = "TIME", also, tariff_id }) => {
    const volumes = { [kind]: minutes(count), ...(kwh !== undefined && { ENERGY: kwh }), ...also };
    const made = period(from, volumes, tariff_id);
    from = after(from, count);
    return made;
  });
  return {
    tariffs: [tariffs].flat(),
    start_date_time: start,
    end_date_time: from,
    charging_periods,
    time_zone: amsterdam,
  } satisfies SessionToPrice;
}

export const priced = (start: string, phases: Phase[], tariffs: Tariff | Tariff[]): PricedSession =>
  priceSession(sessionOf(start, phases, tariffs));

/** What was billed, as `[element, dimension, billed]`. */
export const billed = ({ lines }: PricedSession) =>
  lines.map((line) => [line.element, line.dimension, line.billed] as const);
