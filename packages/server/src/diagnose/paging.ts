import { headerNames, nextPage } from "@openocpi/protocol";
import { type Answer, isSame, itemsOf, limitOf, linkOf, succeeded, totalOf } from "./answer.js";
import type { Ask, Probe } from "./probe.js";

/** Where a list can be read, and how. */
export interface ListAt {
  url: string;
  ask: Ask;
}

/** Further than any list goes. */
const farAway = 1_000_000_000;

/** How a list is cut into pages (PAGE-01 to PAGE-05). */
export async function probePaging(probe: Probe, { url, ask }: ListAt): Promise<void> {
  const page = (offset: number) =>
    probe.get(url, {
      ...ask,
      query: { ...ask.query, limit: "1", ...(offset > 0 && { offset: String(offset) }) },
    });
  const first = await page(0);
  if (!succeeded(first)) {
    probe.find("list-unreadable", first);
    return;
  }
  const { length } = itemsOf(first);
  const total = totalOf(first);
  if (total === undefined) probe.find("no-total", first);
  if (limitOf(first) === undefined) probe.find("no-limit", first);
  if (length > 1) probe.find("limit-ignored", first);
  if (length === 0) return;

  const second = await page(length);
  if (!succeeded(second)) {
    probe.find("end-fails", second);
    return;
  }
  if (isSame(first, second)) {
    probe.find("offset-ignored", first, second);
    return;
  }
  const hasMore = itemsOf(second).length > 0;
  if (linkOf(first) !== null) await probeLink(probe, first, ask);
  else if (hasMore) probe.find("no-link", first, second);
  await probeEnd(probe, page, { first, second, total });
}

async function probeLink(probe: Probe, first: Answer, ask: Ask): Promise<void> {
  const header = linkOf(first) ?? "";
  const next = nextPage(header, first.redirectedTo ?? first.url);
  if (next === undefined) {
    probe.find("link-broken", first);
    return;
  }
  if (!/<\s*https?:/i.test(header)) probe.find("link-relative", first);
  if (!probe.isTrusted(next)) {
    probe.find("link-foreign", first);
    return;
  }
  const answer = await probe.get(next, { ...ask, query: {}, note: "by its Link" });
  if (!succeeded(answer) || isSame(first, answer)) probe.find("link-broken", first, answer);
}

interface Start {
  first: Answer;
  second: Answer;
  total: number | undefined;
}

/** The last objects of a list, and what is behind them. */
async function probeEnd(
  probe: Probe,
  page: (offset: number) => Promise<Answer>,
  { first, second, total }: Start,
): Promise<void> {
  const known = itemsOf(first).length + itemsOf(second).length;
  const last = total === undefined || total <= known ? undefined : await page(total - 1);
  if (last && succeeded(last) && itemsOf(last).length === 0) probe.find("total-wrong", first, last);
  const behind = await page(total === undefined ? farAway : Math.max(total, 1));
  if (!succeeded(behind)) {
    probe.find("end-fails", behind);
    return;
  }
  if (itemsOf(behind).length > 0) {
    probe.find(isSame(first, behind) ? "offset-ignored" : "total-wrong", first, behind);
    return;
  }
  if (linkOf(behind) !== null) probe.find("link-endless", behind);
  if (behind.headers.get(headerNames.limit)?.trim() === "0") probe.find("limit-counts", behind);
}
