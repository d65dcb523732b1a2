import type { ListPage } from "./crawl.js";
import { PartnerError, PartnerUnreachable } from "./partner-errors.js";

/** How far a list was read, as far as it tells whether reading can go on there. */
export interface ReadSoFar {
  /** How many objects came on its pages, refused ones among them. */
  received: number;
  /** What the last of these pages said of how many there are. */
  total?: number;
}

/**
 * Whether a list has become shorter since the URL of its next page was kept, and that page was read only now: what stood
 * on it may stand before it, where nobody looks any more, so that the list has to be begun again. Some partners count
 * something else than the list; that is passed over.
 */
export function hasShrunk(
  { received, total: former = 0 }: ReadSoFar,
  { items, refused, total }: Pick<ListPage<unknown>, "items" | "refused" | "total">,
): boolean {
  if (total === undefined || total >= former) return false;
  const count = items.length + refused.length;
  return count === 0 ? total <= received : total >= received + count;
}

/** Answers that say nothing of the page: the token or the partner as a whole is at fault, or it is only too early. */
const passing = [401, 403, 408, 429];

/**
 * Whether an error says that reading cannot go on at the URL of a page that was kept: it is not there any more, so that
 * the list has to be begun again.
 */
export function isPageGone(error: unknown): boolean {
  if (error instanceof PartnerUnreachable) return error.reason === "address" || error.reason === "redirect";
  if (!(error instanceof PartnerError) || passing.includes(error.http)) return false;
  return error.http >= 400 ? error.http < 500 : error.code >= 2000 && error.code < 3000;
}
