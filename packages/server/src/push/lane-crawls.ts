import type { Partner, Shipment } from "@openocpi/protocol";
import type { Crawl } from "./crawl.js";

/** A crawl, and who waits for its end: nobody where the lane has begun it by itself, and will again. */
interface Crawling {
  crawl: Crawl;
  end?: (error?: Error) => void;
}

/** What a lane sends again: one crawl after the other. */
export class LaneCrawls {
  readonly #asked: Crawling[] = [];
  #current: Crawling | undefined;

  constructor(
    private readonly catchUp: (since: string) => Crawl,
    private readonly closing: AbortSignal,
  ) {}

  /** Somebody wants everything to be sent. @throws Error where that ends before its time */
  ask(crawl: Crawl): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ crawl, end: (error) => (error ? reject(error) : resolve()) });
    });
  }

  get current(): Crawl | undefined {
    return this.#current?.crawl;
  }

  get isAsked(): boolean {
    return this.#asked.length > 0 || this.#current?.end !== undefined;
  }

  /** Since when the lane would be behind without what it has begun by itself. */
  get since(): string | undefined {
    return this.#current?.end ? undefined : this.#current?.crawl.since;
  }

  /** What comes next: of the crawl under way, of one that was asked for, or of what has changed. */
  async next(partner: Partner, takeBehind: () => string | undefined): Promise<Shipment | undefined> {
    while (!this.closing.aborted) {
      this.#current ??= this.#asked.shift() ?? this.#begin(takeBehind());
      if (!this.#current) return undefined;
      const { crawl } = this.#current;
      if (crawl.signal?.aborted) this.#end(new Error("it was aborted", { cause: crawl.signal.reason }));
      else {
        const shipment = await this.#read(crawl, partner);
        if (shipment) return shipment;
      }
    }
    return undefined;
  }

  #begin(since: string | undefined): Crawling | undefined {
    return since === undefined ? undefined : { crawl: this.catchUp(since) };
  }

  /** Our own storage may fail: whoever waits is told, else it is tried again. */
  async #read(crawl: Crawl, partner: Partner): Promise<Shipment | undefined> {
    try {
      const shipment = await crawl.next(partner);
      if (crawl.isOver) this.#end();
      return shipment;
    } catch (error) {
      if (!this.#current?.end) throw error;
      this.#end(error instanceof Error ? error : new Error(String(error)));
      return undefined;
    }
  }

  /** The partner has failed too often to wait for it. */
  giveUp(error: string): void {
    if (this.#current?.end) this.#end(new Error(error));
  }

  /** Nothing is sent on this lane for the time being. */
  stop(error: string): void {
    if (this.#current) this.#end(new Error(error));
    for (const { end } of this.#asked.splice(0)) end?.(new Error(error));
  }

  /** What the lane has begun by itself is another's now. */
  forget(): void {
    if (!this.#current?.end) this.#current = undefined;
  }

  #end(error?: Error): void {
    const ended = this.#current;
    this.#current = undefined;
    ended?.crawl.tell(error ? "failed" : "finished", error?.message);
    ended?.end?.(error);
  }
}
