import { sameContent } from "./same-content.js";

/**
 * The charging periods with more of them at the end. One that is there already, with the same start and content, is
 * not added again: a PATCH may come twice (P-17).
 */
export function appendPeriods(known: unknown, more: unknown): unknown[] {
  const periods: unknown[] = Array.isArray(known) ? [...known] : [];
  for (const period of Array.isArray(more) ? more : []) {
    if (!periods.some((each) => sameContent(each, period))) periods.push(period);
  }
  return periods;
}
