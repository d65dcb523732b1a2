import { headerNames, nextPage, readCount, statusCodes } from "@openocpi/protocol";
import type { SchemaName } from "@openocpi/spec";
import { acceptList } from "./accept.js";
import { type Answer, call, type Input, type InterfaceAt } from "./call.js";
import type { CallOptions } from "./client-options.js";
import type { Row } from "./operation-row.js";
import { PartnerError } from "./partner-errors.js";
import { reportPage } from "./report.js";

/** One page of a list, as the partner cut it. */
export interface ListPage<T> {
  /** The objects that can be used. */
  items: T[];
  /** Those that cannot, as they came; there is a `refused` event for each. */
  refused: unknown[];
  /** X-Total-Count: how many there are on all pages. It may change on the way (PAGE-07). */
  total?: number;
  /** X-Limit: how many the partner puts in one page at most. */
  limit?: number;
  /** Where this page was read. */
  url: string;
  /** Where the next one is; absent on the last. */
  next?: string;
  /** X-Request-ID that it was asked for with. */
  requestId: string;
}

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

/** A list of nothing but empty pages that each promise more has no end. */
const emptyPagesInARow = 100;

/** A list read along Link (PAGE-07). `at` throws where the partner has no such list. */
export function pagesOf(
  at: () => InterfaceAt,
  row: Row & { data: SchemaName },
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

async function* crawl(
  at: InterfaceAt,
  row: Row & { data: SchemaName },
  params: Input["params"],
  { requestId, ...options }: CallOptions,
): AsyncGenerator<ListPage<unknown>> {
  // One crawl is one chain of messages; each of its requests has an id of its own (MSG-01).
  const perPage = { ...options, correlationId: options.correlationId ?? crypto.randomUUID() };
  const visited = new Set<string>();
  let received = 0;
  let emptyInARow = 0;
  let next: string | undefined;
  do {
    const answer = await call(at, row, next === undefined ? { params } : { url: next }, {
      ...perPage,
      ...(next === undefined && { requestId }),
    });
    const page = readPage(at, row, answer);
    received += page.count;
    reportPage(at.connection, answer.sent, received, page.total);
    emptyInARow = page.count === 0 ? emptyInARow + 1 : 0;
    visited.add(answer.requested);
    next = page.next;
    if (next !== undefined && visited.has(next))
      throw endless(answer, "its Link leads back to a page before it");
    if (next !== undefined && emptyInARow >= emptyPagesInARow) {
      throw endless(answer, `the last ${emptyPagesInARow} pages are empty, and Link still leads on`);
    }
    const { count: _, ...told } = page;
    yield told;
  } while (next !== undefined);
}

function readPage({ connection }: InterfaceAt, row: Row & { data: SchemaName }, answer: Answer) {
  const { headers, url } = answer.response;
  const total = readCount(headers.get(headerNames.totalCount));
  const limit = readCount(headers.get(headerNames.limit));
  // After a redirect, relative links are relative to where it led; a response made by hand has no URL.
  const next = nextPage(headers.get(headerNames.link), url || answer.requested);
  return {
    ...acceptList(connection, row.data, answer),
    ...(total !== undefined && { total }),
    ...(limit !== undefined && { limit }),
    url: answer.requested,
    requestId: answer.sent.requestId,
    ...(next !== undefined && { next }),
  };
}

const endless = ({ sent }: Answer, why: string): PartnerError =>
  new PartnerError(statusCodes.serverError, `the list has no end: ${why}`, sent);
