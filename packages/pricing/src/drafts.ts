import type { TariffDimensionType } from "@openocpi/spec";
import { amountOf } from "./amount.js";
import { type Choice, choose, type Purpose } from "./choice.js";
import { Decimal, zero } from "./decimal.js";
import { momentOf } from "./moment.js";
import type { Tariff } from "./ocpi.js";
import type { Kind, Stretch } from "./stretch.js";
import type { LocalClock } from "./time-zone.js";

/** A line of the answer before it is written: exact, and not yet rounded up by `step_size`. */
export interface Draft {
  period: number;
  tariff: Tariff | undefined;
  from: number;
  to: number;
  dimension: TariffDimensionType;
  choice: Choice;
  used: Decimal;
  billed: Decimal;
}

/**
 * What each piece costs of each dimension: one line for each period, dimension and reason. FLAT is paid once, at the
 * first moment at which an element has it; for a reservation once more, and for its expiring when it expires (TAR-09).
 */
export function draftLines(pieces: readonly Stretch[], expired: boolean, clock: () => LocalClock): Draft[] {
  const drafts: Draft[] = [];
  const latest = new Map<TariffDimensionType, Draft>();
  const paid = new Set<Purpose>();
  const lastReserved = pieces.findLast(({ kind }) => kind === "reservation");
  for (const piece of pieces) {
    const { period, tariff, from, to } = piece;
    const at = momentOf(piece, clock);
    const draft = (dimension: TariffDimensionType, choice: Choice, amount: Decimal) => {
      const made = { period, tariff, from, to, dimension, choice, used: amount, billed: amount };
      latest.set(dimension, made);
      drafts.push(made);
    };
    for (const purpose of feesOf(piece, expired && piece === lastReserved)) {
      if (tariff === undefined || paid.has(purpose)) continue;
      const choice = choose(tariff, "FLAT", [purpose], at);
      if (choice.component === undefined) continue;
      paid.add(purpose);
      draft("FLAT", choice, amountOf(1));
    }
    for (const [dimension, amount, purposes] of usesOf(piece, expired)) {
      if (amount.eq(zero)) continue;
      const choice = tariff
        ? choose(tariff, dimension, purposes, at)
        : { purpose: purposes[0], why: "The period has no tariff.", reasons: "" };
      const before = latest.get(dimension);
      if (
        before?.period !== period ||
        before.choice.reasons !== choice.reasons ||
        before.choice.purpose !== choice.purpose
      ) {
        draft(dimension, choice, amount);
        continue;
      }
      before.to = to;
      before.used = before.billed = before.used.plus(amount);
    }
  }
  return drafts;
}

function feesOf({ kind }: Stretch, expiring: boolean): Purpose[] {
  if (kind !== "reservation") return [undefined];
  return expiring ? ["RESERVATION", "RESERVATION_EXPIRES"] : ["RESERVATION"];
}

type Use = readonly [TariffDimensionType, Decimal, readonly Purpose[]];

/** The price of an expired reservation's time comes from RESERVATION_EXPIRES, if that has one (TAR-09). */
function usesOf({ kind, energy, time }: Stretch, expired: boolean): Use[] {
  const lasted = new Decimal(time);
  const reserved: Purpose[] = expired ? ["RESERVATION_EXPIRES", "RESERVATION"] : ["RESERVATION"];
  const timed: Record<Kind, Use> = {
    reservation: ["TIME", lasted, reserved],
    charging: ["TIME", lasted, [undefined]],
    parking: ["PARKING_TIME", lasted, [undefined]],
  };
  return [["ENERGY", energy, [undefined]], timed[kind]];
}
