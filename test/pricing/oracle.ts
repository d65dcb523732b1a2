import type { PriceComponent, Tariff, TariffRestrictions } from "@openocpi/spec";
import type { Phase } from "./given.js";

/**
 * The price of a session once more, as simply as can be: the session is walked through in half minutes, and at each
 * everything is looked at anew. It is right only where nothing happens in between, and knows no reservations.
 */
export function priceByWalking(start: string, phases: Phase[], tariff: Tariff, zone: string): number {
  const uses: { component: PriceComponent; amount: number }[] = [];
  const clock = reader(zone);
  const begin = Date.parse(start);
  let now = begin;
  let kwh = 0;
  let flat = 0;
  let feePaid = false;
  for (const phase of phases) {
    const ticks = phase.minutes * 2;
    const perTick = (phase.kwh ?? 0) / ticks;
    const parking = phase.kind === "PARKING_TIME";
    for (let tick = 0; tick < ticks; tick++, now += 30_000) {
      const at: Looked = {
        ...wall(now, clock),
        kwh: tenThousandths(kwh + perTick / 2),
        seconds: (now - begin) / 1000 + 15,
        current: parking ? 0 : (phase.also?.MIN_CURRENT ?? 0),
        power: parking ? 0 : tenThousandths(perTick * 120),
      };
      const find = (type: PriceComponent["type"]) =>
        tariff.elements
          .filter(({ restrictions = {} }) => holds(restrictions, at))
          .flatMap(({ price_components }) => price_components)
          .find((component) => component.type === type);
      const fee = find("FLAT");
      if (fee && !feePaid) flat = fee.price;
      feePaid ||= fee !== undefined;
      const energy = find("ENERGY");
      if (energy && perTick > 0) uses.push({ component: energy, amount: perTick * 1000 });
      const time = find(parking ? "PARKING_TIME" : "TIME");
      if (time) uses.push({ component: time, amount: 30 });
      kwh += perTick;
    }
  }
  const groups = [
    { unit: 1000, types: ["ENERGY"] },
    { unit: 3600, types: ["TIME", "PARKING_TIME"] },
  ];
  return groups.reduce((sum, { unit, types }) => {
    const used = uses.filter(({ component }) => types.includes(component.type));
    const last = used.at(-1)?.component;
    if (!last) return sum;
    const total = used.reduce(
      (all, { component, amount }) => all + (component.type === last.type ? amount : 0),
      0,
    );
    const { step_size: step, price } = last;
    const surplus = step > 0 ? Math.ceil(tenThousandths(total / step)) * step - total : 0;
    const cost = used.reduce((all, { component, amount }) => all + component.price * amount, surplus * price);
    return sum + cost / unit;
  }, flat);
}

const tenThousandths = (value: number) => Math.round(value * 10_000) / 10_000;

interface Looked {
  date: string;
  time: string;
  day: string;
  kwh: number;
  seconds: number;
  current: number;
  power: number;
}

const reader = (timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    weekday: "long",
  });

function wall(instant: number, clock: Intl.DateTimeFormat): Pick<Looked, "date" | "time" | "day"> {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return {
    date: `${part("year")}-${part("month")}-${part("day")}`,
    time: `${part("hour")}:${part("minute")}`,
    day: part("weekday").toUpperCase(),
  };
}

function holds(all: TariffRestrictions, at: Looked): boolean {
  const { start_time = "00:00", end_time: end = "00:00" } = all;
  const end_time = end === "00:00" ? "24:00" : end;
  const inTime =
    start_time < end_time
      ? at.time >= start_time && at.time < end_time
      : at.time >= start_time || at.time < end_time;
  return (
    inTime &&
    at.date >= (all.start_date ?? "") &&
    at.date < (all.end_date ?? "9999") &&
    (all.day_of_week ?? [at.day]).some((day) => day === at.day) &&
    at.kwh >= (all.min_kwh ?? 0) &&
    at.kwh < (all.max_kwh ?? Number.POSITIVE_INFINITY) &&
    at.seconds >= (all.min_duration ?? 0) &&
    at.seconds < (all.max_duration ?? Number.POSITIVE_INFINITY) &&
    at.current >= (all.min_current ?? 0) &&
    at.current < (all.max_current ?? Number.POSITIVE_INFINITY) &&
    at.power >= (all.min_power ?? 0) &&
    at.power < (all.max_power ?? Number.POSITIVE_INFINITY)
  );
}
