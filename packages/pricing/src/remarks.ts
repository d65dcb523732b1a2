import type { Draft } from "./drafts.js";
import { knownInstant, textOf } from "./instant.js";
import type { Stretch } from "./stretch.js";

/** What the one who pays may want to know of how the session was written down. */
export function remarksOn(stretches: readonly Stretch[], drafts: readonly Draft[]): string[] {
  return [...untimed(stretches), ...uncut(drafts), ...outdated(stretches)];
}

/** Time that no volume tells is not billed. */
function untimed(stretches: readonly Stretch[]): string[] {
  return stretches.flatMap(({ period, kind, time, from, to, tariff }) => {
    const pricesTime = tariff?.elements.some(
      ({ price_components, restrictions }) =>
        restrictions?.reservation === undefined && price_components.some(({ type }) => type === "TIME"),
    );
    if (kind !== "charging" || time > 0 || to === from || !pricesTime) return [];
    return [`charging_periods[${period}] has no TIME: ${(to - from) / 1000} s of it are not billed.`];
  });
}

/** CDR-06: a period ends where another price begins. */
function uncut(drafts: readonly Draft[]): string[] {
  const latest = new Map<string, Draft>();
  return drafts.flatMap((draft) => {
    const before = latest.get(draft.dimension);
    latest.set(draft.dimension, draft);
    const goesOn = before?.period === draft.period && before.choice.purpose === draft.choice.purpose;
    if (!goesOn || before.choice.element === draft.choice.element) return [];
    return [
      `charging_periods[${draft.period}] goes on after ${textOf(draft.from)}, where another price of ` +
        `${draft.dimension} begins: priced as if it had been cut there (CDR-06).`,
    ];
  });
}

/** CDR-07: the tariff is that of the start of the session. */
function outdated(stretches: readonly Stretch[]): string[] {
  const [first] = stretches;
  if (first?.tariff === undefined) return [];
  const { id, start_date_time, end_date_time } = first.tariff;
  const start = knownInstant(start_date_time, "start_date_time of the tariff");
  const end = knownInstant(end_date_time, "end_date_time of the tariff");
  if (start !== undefined && first.from < start) return [`Tariff ${id} was not valid yet.`];
  if (end !== undefined && first.from > end) return [`Tariff ${id} was not valid any more.`];
  return [];
}
