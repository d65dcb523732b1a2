import { offsetIn, parametersIn, withOffset } from "./page-url.js";
import { remembered } from "./recent-objects.js";

/** A crawl has an end, whatever totals it is told. */
const mostStepsBack = 1000;
/** So often the total may be back where it was when one looks again; then it means something else, and is passed over. */
const mostFalseAlarms = 3;

/** A page, as far as its place in the list is concerned. */
export interface PageRead {
  /** Where it was read. */
  url: string;
  /** How many objects it had. */
  count: number;
  total?: number;
}

/** What can be read next, as URLs; undefined where the place of the page in the list is not known. */
export interface Onward {
  /** The page that follows, going by how many objects this one had. */
  after: string | undefined;
  /** The page to read before any other, where objects have moved to before this one. */
  before: string | undefined;
  /** Whether it lies beyond all pages before, so that nothing on it should be known. */
  isBeyond: boolean;
}

/**
 * Where a crawl stands in a list that is read by offset. Notices when the list becomes shorter on the way (PAGE-07): an
 * object that was deleted on a page before has moved all that follow, and as many as are gone now stand before this
 * page, where nobody looks any more.
 */
export class OffsetCourse {
  readonly #known: Set<string>;
  #start: number | undefined;
  #end = 0;
  #total: number | undefined;
  /** Before the step back that has just been made. */
  #formerTotal: number | undefined;
  #stepsBack = 0;
  #falseAlarms = 0;

  /** @param query the parameters of such a list; a Link with another one, such as a cursor, is no matter of offsets */
  constructor(query: readonly string[]) {
    this.#known = new Set(query);
  }

  /** Takes note of the page that was read, each one once. */
  passed(page: PageRead): Onward {
    const place = this.#start === undefined ? this.#begin(page.url) : this.#placeOf(page.url);
    if (place === undefined) return { after: undefined, before: undefined, isBeyond: true };
    const isBeyond = place >= this.#end;
    this.#end = Math.max(this.#end, place + page.count);
    const back = this.#goneBefore(place, page.total);
    return {
      after: withOffset(page.url, place + page.count),
      before: back > 0 ? withOffset(page.url, place - back) : undefined,
      isBeyond,
    };
  }

  #begin(url: string): number {
    for (const name of parametersIn(url)) this.#known.add(name);
    this.#start = offsetIn(url) ?? 0;
    return this.#start;
  }

  #placeOf(url: string): number | undefined {
    return parametersIn(url).every((name) => this.#known.has(name)) ? offsetIn(url) : undefined;
  }

  /** How many objects may have moved to before this page. */
  #goneBefore(place: number, total: number | undefined): number {
    if (total === undefined) return 0;
    const former = this.#total ?? total;
    if (this.#formerTotal !== undefined && total >= this.#formerTotal) this.#falseAlarms++;
    this.#formerTotal = undefined;
    this.#total = total;
    const back = Math.min(former - total, place - (this.#start ?? 0), remembered);
    if (back <= 0 || this.#falseAlarms >= mostFalseAlarms || this.#stepsBack >= mostStepsBack) return 0;
    this.#stepsBack++;
    this.#formerTotal = former;
    return back;
  }
}
