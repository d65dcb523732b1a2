/** How many objects are remembered, so that a crawl of millions stays small. */
export const remembered = 10_000;

/** What tells the objects of a list apart; each kind has some of these. One that was changed counts as another. */
const telling = ["country_code", "party_id", "id", "uid", "type", "role", "last_updated"] as const;

/**
 * The objects that a crawl has given of late, by what tells them apart: 10,000 of them. Whoever goes on with a list in
 * another process shows it those that came last, to get none of them again.
 */
export class RecentObjects {
  readonly #keys = new Set<string>();

  /** Remembers these, and gives those that were not known. */
  add<Item>(items: readonly Item[]): Item[] {
    const fresh: Item[] = [];
    for (const item of items) {
      const members: Partial<Record<string, unknown>> = Object(item);
      let key = "";
      for (const name of telling) key += `${members[name]} `;
      if (!this.#keys.has(key)) fresh.push(item);
      this.#keys.add(key);
    }
    for (const oldest of this.#keys) {
      if (this.#keys.size <= remembered) break;
      this.#keys.delete(oldest);
    }
    return fresh;
  }
}
