import type { Violation } from "@openocpi/spec";

/** The same fault at the same place, in however many objects. */
export interface Frequent extends Violation {
  count: number;
}

/** Counts faults, wherever in a list they stand: `*` is any place in one. */
export class FrequentFaults {
  readonly #faults = new Map<string, Frequent>();

  add(violations: readonly Violation[]): void {
    for (const violation of violations) {
      const path = violation.path.replaceAll(/\/\d+(?=\/|$)/g, "/*");
      const key = `${path} ${violation.message}`;
      const known = this.#faults.get(key);
      if (known) known.count++;
      else this.#faults.set(key, { ...violation, path, count: 1 });
    }
  }

  /** Those that were found more than once, the most frequent ones first. */
  repeated(): Frequent[] {
    return [...this.#faults.values()]
      .filter(({ count }) => count > 1)
      .sort((one, other) => other.count - one.count);
  }
}
