import { type Party, partyKey } from "@openocpi/protocol";

/** Pseudo-random choices that are the same every time for the same seed. */
export interface Random {
  /** A number of [0, 1). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  /** One of the list, all equally likely. */
  pick<T>(list: readonly [T, ...T[]]): T;
  /** True in this share of the cases. */
  chance(share: number): boolean;
}

/** The generator mulberry32: 32 bits of state, good enough to make things up with; not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    whole,
    pick: (list) => list[whole(0, list.length - 1)] ?? list[0],
    chance: (share) => next() < share,
  };
}

/** Choices that are the same every time for the same party, or parties. */
export const randomOf = (...parties: readonly Party[]): Random => randomFrom(seedOf(parties));

/** The hash FNV-1a of their names. */
export const seedOf = (parties: readonly Party[]): number =>
  [...parties.map(partyKey).join()].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5 | 0,
  );
