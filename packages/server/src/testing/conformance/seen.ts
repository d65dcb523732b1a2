import { type TokenCandidate, tokenCandidates } from "@openocpi/protocol";
import type { Clock } from "./exchange.js";

/** A request that came to us, as it came. */
export interface Seen {
  method: string;
  /** With the query, as it was written. */
  url: string;
  path: string;
  headers: Headers;
  text: string;
  json: unknown;
  at: number;
}

/** The token of a request, as far as it has one. */
export const tokenIn = ({ headers }: Seen): TokenCandidate | undefined =>
  tokenCandidates(headers.get("authorization") ?? undefined)[0];

interface Waiting {
  match: (seen: Seen) => boolean;
  found: (seen: Seen) => void;
}

/** Everything that came to us, in order. */
export class Inbox {
  readonly seen: Seen[] = [];
  readonly #waiting = new Set<Waiting>();
  readonly #closed = new Set<Seen>();

  constructor(private readonly clock: Clock) {}

  add(request: Omit<Seen, "at">): Seen {
    const seen = { ...request, at: this.clock.tick() };
    this.seen.push(seen);
    return seen;
  }

  /** It has been answered: only now those learn of it who wait for it. */
  close(seen: Seen): void {
    this.#closed.add(seen);
    for (const waiting of this.#waiting) if (waiting.match(seen)) waiting.found(seen);
  }

  /**
   * The first request that is what is waited for, whether it is there already or comes later.
   *
   * @throws Error where none has come in time
   */
  next(match: (seen: Seen) => boolean, { what, seconds }: { what: string; seconds: number }): Promise<Seen> {
    const there = this.seen.find((seen) => this.#closed.has(seen) && match(seen));
    if (there) return Promise.resolve(there);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(waiting);
        reject(new Error(`no ${what} came within ${seconds} seconds`));
      }, seconds * 1000);
      const waiting: Waiting = {
        match,
        found: (seen) => {
          clearTimeout(timer);
          this.#waiting.delete(waiting);
          resolve(seen);
        },
      };
      this.#waiting.add(waiting);
    });
  }

  /** What came after a moment. */
  since(moment: number): readonly Seen[] {
    return this.seen.filter(({ at }) => at > moment);
  }
}
