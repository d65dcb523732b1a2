/** One thing in a {@link CreationOrder}. */
export interface Placed<T> {
  /** Where it stands: what is created later has a greater one. No place is given twice. */
  readonly place: number;
  value: T;
}

/** Things in the order of their creation. To replace a `value` moves nothing; what is removed and added again comes last. */
export class CreationOrder<T> {
  readonly #placed: Placed<T>[] = [];
  #next = 0;

  get size(): number {
    return this.#placed.length;
  }

  add(value: T): Placed<T> {
    const placed = { place: this.#next++, value };
    this.#placed.push(placed);
    return placed;
  }

  remove({ place }: Placed<T>): void {
    const index = this.indexOf(place);
    if (this.#placed[index]?.place === place) this.#placed.splice(index, 1);
  }

  /** The index of the first thing that stands there or later. By halves, for there may be many. */
  indexOf(place: number): number {
    let low = 0;
    let high = this.#placed.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#placed[middle]?.place ?? place) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Everything from this index on, without a copy. */
  *from(index: number): Generator<Placed<T>> {
    for (let at = index; at < this.#placed.length; at++) {
      const placed = this.#placed[at];
      if (placed) yield placed;
    }
  }
}
