import type { ListQuery, Page } from "@openocpi/protocol";
import type { Item } from "../handlers/parts.js";

/** Where a page is. */
export type Position = Pick<ListQuery, "offset" | "limit" | "cursor">;

/**
 * The pages of a list of our own, with time in between: what is deleted meanwhile does not hide what comes after it.
 * Where the Crud gives no cursor, each page begins with the end of the one before; if that is not there any more, it is
 * looked for a page further ahead.
 */
export class OwnPages {
  #offset = 0;
  #cursor: string | undefined;
  #isRead = false;
  /** What was on the last page that had something. */
  #last: ReadonlySet<string> = new Set();

  constructor(
    private readonly limit: number,
    /** One string per object. */
    private readonly nameOf: (item: Item) => string,
  ) {}

  get isRead(): boolean {
    return this.#isRead;
  }

  /** The next page, without what was on the one before. @throws what the Crud throws */
  async next(list: (position: Position) => Promise<Page<Item>>): Promise<Page<Item>> {
    const { limit, nameOf } = this;
    for (;;) {
      const cursor = this.#cursor;
      const overlap = cursor === undefined && this.#offset > 0 && this.#last.size > 0 ? 1 : 0;
      const offset = this.#offset - overlap;
      const page = await list({ offset, limit: limit + overlap, ...(cursor !== undefined && { cursor }) });
      const isNew = (item: Item) => cursor !== undefined || !this.#last.has(nameOf(item));
      const items = page.items.filter(isNew);
      if (overlap > 0 && items.length === page.items.length) {
        this.#offset = Math.max(0, this.#offset - limit);
        continue;
      }
      const passed = page.items.length + (page.failed?.length ?? 0);
      const isLast = cursor !== undefined || passed <= overlap || offset + passed >= page.total;
      this.#isRead = page.next === undefined && isLast;
      this.#offset = offset + passed;
      this.#cursor = page.next;
      if (page.items.length > 0) this.#last = new Set(page.items.map(nameOf));
      return { ...page, items };
    }
  }
}
