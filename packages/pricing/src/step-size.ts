import { inUnits, measureDecimals, sum } from "./amount.js";
import { type Decimal, zero } from "./decimal.js";
import type { Draft } from "./drafts.js";

const isTime = ({ dimension }: Draft) => dimension === "TIME" || dimension === "PARKING_TIME";

/** What is rounded up once each: energy, the time of the session, and that of the reservation before it. */
const groups: ((draft: Draft) => boolean)[] = [
  ({ dimension }) => dimension === "ENERGY",
  (draft) => isTime(draft) && draft.choice.purpose === undefined,
  (draft) => isTime(draft) && draft.choice.purpose !== undefined,
];

/**
 * Rounds amounts up to their `step_size`: in each group the last line that has a price counts, its `step_size` and its
 * dimension. All of that dimension that has a price in the session is rounded up together, and what is added is billed
 * in that last line. So charging that parking follows is not rounded (TAR-06, TAR-07).
 */
export function roundUp(drafts: readonly Draft[]): Draft[] {
  const rounded = groups.flatMap((belongs) => {
    const priced = drafts.filter((draft) => draft.choice.component !== undefined && belongs(draft));
    const last = priced.at(-1);
    return last ? [[last, stepped(last, priced)] as const] : [];
  });
  const replacement = new Map(rounded);
  return drafts.map((draft) => replacement.get(draft) ?? draft);
}

/** Joules in a Wh, milliseconds in a second. */
const multiplier = { ENERGY: 3600, TIME: 1000, PARKING_TIME: 1000, FLAT: 0 };
const unit = { ENERGY: "kWh", TIME: "h", PARKING_TIME: "h", FLAT: "" };

function stepped(last: Draft, priced: readonly Draft[]): Draft {
  const { dimension, choice } = last;
  const step = multiplier[dimension] * (choice.component?.step_size ?? 0);
  const total = sum(priced.filter((draft) => draft.dimension === dimension).map(({ used }) => used));
  // A `step_size` of 0 rounds nothing (AMB-41), and what was fed back into the grid is no consumption.
  if (!(step > 0) || total.lte(zero)) return last;
  // To the joule: what is less comes from adding or cutting decimals somewhere, and makes no further step.
  const steps = total.round().div(step).round(0, roundingUp);
  const added = steps.times(step).minus(total);
  const written = (amount: Decimal) => `${inUnits(amount, measureDecimals)} ${unit[dimension]}`;
  const note = ` Rounded up from ${written(total)} to ${written(total.plus(added))} in all (step_size ${choice.component?.step_size}).`;
  return {
    ...last,
    billed: last.used.plus(added),
    choice: added.gt(zero) ? { ...choice, why: choice.why + note } : choice,
  };
}

const roundingUp = 3;
