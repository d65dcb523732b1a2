import { hasShrunk, isPageGone, type PartnerClient, RecentObjects } from "@openocpi/client";
import { type ListRow, listOf } from "./lists.js";
import type { Output } from "./output.js";
import { beginning, type Course, type Place } from "./place.js";

export interface PullOptions {
  row: ListRow;
  course: Course;
  signal: AbortSignal;
  /** How many objects of the list have been tolerated since the pull began. */
  tolerated: () => number;
  onPlace: (place: Place) => void;
  /** The place that was kept is none any more, and everything is read again. */
  onRestart: () => void;
}

/**
 * Reads a list of a partner into an output, from where it was left.
 *
 * @returns how far it has come: to the end
 * @throws what the client throws; what has come by then is in the output
 */
export async function pull(client: PartnerClient, output: Output, options: PullOptions): Promise<Place> {
  const { stopped } = output;
  if (stopped?.place.next === undefined) return read(client, output, options, beginning);
  const recent = new RecentObjects();
  recent.add(stopped.last);
  try {
    return await read(client, output, options, stopped.place, recent);
  } catch (error) {
    if (!(error instanceof PageGone)) throw error;
    options.onRestart();
    await output.restart();
    return read(client, output, options, beginning);
  }
}

/** The list cannot be gone on with at the page that was kept. */
class PageGone extends Error {}

async function read(
  client: PartnerClient,
  output: Output,
  { row, course, signal, tolerated, onPlace }: PullOptions,
  from: Place,
  recent?: RecentObjects,
): Promise<Place> {
  const { parameters, keepInvalid } = course;
  const toleratedBefore = from.tolerated - tolerated();
  let place = from;
  const pages = listOf(client, row, { parameters, next: from.next }, { signal }).pages();
  for await (const page of resumed(pages, from, recent !== undefined)) {
    const { next: _read, ...before } = place;
    const { items, refused, total, next } = page;
    // As it goes on in a new crawl, what came at the end of the last one may come again.
    const usable = keepInvalid ? [...items, ...refused] : items;
    const objects = recent ? recent.add(usable) : usable;
    place = {
      ...before,
      received: before.received + items.length + refused.length,
      written: before.written + objects.length,
      refused: before.refused + refused.length,
      tolerated: toleratedBefore + tolerated(),
      ...(total !== undefined && { total }),
      ...(next !== undefined && { next }),
    };
    await output.add(objects, place);
    onPlace(place);
  }
  return place;
}

/** The first page tells whether the place that was kept is still one. @throws PageGone */
async function* resumed<Page extends Parameters<typeof hasShrunk>[1]>(
  pages: AsyncIterable<Page>,
  from: Place,
  isResumed: boolean,
): AsyncGenerator<Page> {
  let isFirst = isResumed;
  try {
    for await (const page of pages) {
      if (isFirst && hasShrunk(from, page)) throw new PageGone();
      isFirst = false;
      yield page;
    }
  } catch (error) {
    throw isFirst && isPageGone(error) ? new PageGone() : error;
  }
}
