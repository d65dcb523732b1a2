import type { InterfaceAt } from "./attempt.js";
import type { Input } from "./call.js";
import type { CallOptions } from "./client-options.js";
import { crawl, type ListPage } from "./crawl.js";
import type { ListRow } from "./operation-row.js";

/**
 * A list of a partner, read page by page while it is looped over: nothing is asked before, and nothing after `break`.
 * Each loop begins anew. Reading on throws what any call throws, also in the middle.
 */
export interface Pages<T> extends AsyncIterable<T> {
  /** Page by page, with what the partner says about each. */
  pages(): AsyncIterable<ListPage<T>>;
  /** Every object of every page at once. Mind the memory. */
  toArray(): Promise<T[]>;
}

/** A list, not read yet. `at` throws where the partner has no such list. */
export function pagesOf(
  at: () => InterfaceAt,
  row: ListRow,
  params: Input["params"],
  options: CallOptions,
): Pages<unknown> {
  const pages = () => crawl(at(), row, params, options);
  async function* items() {
    // Not yield*, which asks a list for each item as if it were asynchronous.
    for await (const page of pages()) for (const item of page.items) yield item;
  }
  return {
    pages: () => ({ [Symbol.asyncIterator]: pages }),
    [Symbol.asyncIterator]: items,
    async toArray() {
      const all: unknown[] = [];
      for await (const page of pages()) for (const item of page.items) all.push(item);
      return all;
    },
  };
}
