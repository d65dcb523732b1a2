import { offsetIn, parametersIn, withOffset } from "./page-url.js";
import { memory } from "./recent-objects.js";

/** A total that goes up and down does not make a crawl endless. */
const mostStepsBack = 100;

/** A page, as far as its place in the list is concerned. */
export interface PagePlace {
  /** Where it was read. */
  url: string;
  /** How many objects it had. */
  count: number;
  total?: number;
}

/**
 * Notices when a list that is read by offset becomes shorter on the way (PAGE-07): an object that was deleted on a page
 * before this one has moved all that follow, and as many as are gone now stand before this page, where nobody looks.
 */
export class Shrinking {
  readonly #known: Set<string>;
  #start: number | undefined;
  #total: number | undefined;
  #stepsBack = 0;

  /** @param query the parameters of such a list; a Link with another one, such as a cursor, is no matter of offsets */
  constructor(query: readonly string[]) {
    this.#known = new Set(query);
  }

  /** Where in the list a page begins; undefined where its URL does not say. */
  placeOf(url: string): number | undefined {
    if (this.#start === undefined) {
      this.#start = offsetIn(url) ?? 0;
      for (const name of parametersIn(url)) this.#known.add(name);
      return this.#start;
    }
    return parametersIn(url).every((name) => this.#known.has(name)) ? offsetIn(url) : undefined;
  }

  /** The page that follows a page, going by how many objects it had; undefined where its place is not known. */
  pageAfter({ url, count }: PagePlace): string | undefined {
    const place = this.placeOf(url);
    return place === undefined ? undefined : withOffset(url, place + count);
  }

  /** The page to read once more, from as many objects earlier as are gone; undefined where none is. */
  stepBack({ url, count, total }: PagePlace): string | undefined {
    const place = this.placeOf(url);
    if (place === undefined || total === undefined || !isCredible(total, place, count)) return undefined;
    const gone = (this.#total ?? total) - total;
    this.#total = total;
    const back = Math.min(gone, place - (this.#start ?? 0), memory);
    if (back <= 0 || this.#stepsBack >= mostStepsBack) return undefined;
    this.#stepsBack++;
    return withOffset(url, place - back);
  }
}

/** Many count something else: the objects of this page, or those still to come. */
const isCredible = (total: number, place: number, count: number): boolean =>
  count === 0 ? total <= place : total >= place + count;
