import { headerNames, nextPage, readCount } from "@openocpi/protocol";
import { acceptList } from "./accept.js";
import type { Answer, InterfaceAt } from "./attempt.js";
import { call, type Input } from "./call.js";
import type { CallOptions } from "./client-options.js";
import { EndlessGuard } from "./endless.js";
import { OffsetCourse } from "./offset-course.js";
import type { ListRow } from "./operation-row.js";
import { RecentObjects } from "./recent-objects.js";
import { reportPage } from "./report.js";

/** One page of a list, as the partner cut it. */
export interface ListPage<T> {
  /** The objects that can be used, and were not on a page before. */
  items: T[];
  /** Those that cannot, as they came; there is a `refused` event for each. */
  refused: unknown[];
  /** X-Total-Count: how many there are on all pages. It may change on the way (PAGE-07). */
  total?: number;
  /** X-Limit: how many the partner puts in one page at most. */
  limit?: number;
  /** Where this page was read. */
  url: string;
  /** Where the next one is read; absent on the last. */
  next?: string;
  /** X-Request-ID that it was asked for with. */
  requestId: string;
}

/**
 * Reads a list page by page: along Link (PAGE-07), or by offset until nothing comes, where the profile says so. Where
 * the total shrinks on the way, it reads some objects again, and gives those that it has not given yet.
 */
export async function* crawl(
  at: InterfaceAt,
  row: ListRow,
  params: Input["params"],
  { requestId, ...options }: CallOptions,
): AsyncGenerator<ListPage<unknown>> {
  // One crawl is one chain of messages; each of its requests has an id of its own (MSG-01).
  const perPage = { ...options, correlationId: options.correlationId ?? crypto.randomUUID() };
  const byOffset = at.connection.profile.pagesByOffset ?? false;
  const course = new OffsetCourse(row.query);
  const guard = new EndlessGuard();
  const recent = new RecentObjects();
  let overlaps = byOffset;
  let received = 0;
  let url: string | undefined;
  do {
    const answer = await call(at, row, url === undefined ? { params } : { url }, {
      ...perPage,
      ...(url === undefined && { requestId }),
    });
    const { items, count, link, ...told } = readPage(at, row, answer);
    const fresh = recent.add(items);
    const given = overlaps ? fresh : items;
    received += count - (items.length - given.length);
    reportPage(at.connection, answer.sent, received, told.total);

    const { before, after, isBeyond } = course.passed({ ...told, count });
    // Nothing new further on: the partner does not look at the offset, and has told everything.
    const isOver = count === 0 || (isBeyond && items.length > 0 && fresh.length === 0);
    const onward = byOffset ? (isOver ? undefined : after) : link;
    const isEmpty = byOffset ? fresh.length === 0 : count === 0;
    url = before ?? onward;
    if (before === undefined) guard.passed({ url: told.url, isEmpty, sent: answer.sent }, url);
    else guard.steppedBack();
    overlaps ||= before !== undefined;
    yield { items: given, ...told, ...(url !== undefined && { next: url }) };
  } while (url !== undefined);
}

function readPage({ connection }: InterfaceAt, row: ListRow, answer: Answer) {
  const { headers, url } = answer.response;
  const total = readCount(headers.get(headerNames.totalCount));
  const limit = readCount(headers.get(headerNames.limit));
  return {
    ...acceptList(connection, row.data, answer),
    // After a redirect, relative links are relative to where it led; a response made by hand has no URL.
    link: nextPage(headers.get(headerNames.link), url || answer.requested),
    ...(total !== undefined && { total }),
    ...(limit !== undefined && { limit }),
    url: answer.requested,
    requestId: answer.sent.requestId,
  };
}
