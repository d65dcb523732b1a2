import { type Pending, parseDateTime } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { AwaitedResults } from "./awaited.js";
import { OwedResults } from "./owed.js";

/** How often deadlines are looked for that nobody watches: those of another process that is gone. */
const everyMs = 5_000;
/** The longest that a timer of Node can wait. */
const longestMs = 2 ** 31 - 1;

/** Results to come, in both directions, and their deadlines: also those that passed while we were down. */
export class Results {
  readonly owed: OwedResults;
  readonly awaited: AwaitedResults;
  readonly #timers = new Set<NodeJS.Timeout>();
  #sweeping: Promise<void> | undefined;

  constructor(private readonly env: Env) {
    this.owed = new OwedResults(env);
    this.awaited = new AwaitedResults(env);
    this.#timers.add(setInterval(() => this.#sweep(), everyMs).unref());
    const start = setTimeout(() => {
      this.#timers.delete(start);
      void this.#orReport(this.owed.resume());
      this.#sweep();
    }, 0).unref();
    this.#timers.add(start);
  }

  /** Ends this one when its deadline passes. */
  watch(pending: Pending): void {
    const ms = (parseDateTime(pending.deadline)?.getTime() ?? 0) - Date.now();
    if (ms > longestMs) return;
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        void this.#orReport(this.#expire(pending));
      },
      Math.max(0, ms),
    ).unref();
    this.#timers.add(timer);
  }

  /** Stops the clock and waits for the results that are on their way. */
  async close(): Promise<void> {
    for (const timer of this.#timers) clearTimeout(timer);
    await this.#sweeping;
    await this.owed.close();
  }

  /** Ends what is due. One sweep at a time. */
  #sweep(): void {
    this.#sweeping ??= this.#orReport(this.#expireDue()).finally(() => {
      this.#sweeping = undefined;
    });
  }

  async #expireDue(): Promise<void> {
    for (const pending of await this.env.pending.due(new Date())) await this.#orReport(this.#expire(pending));
  }

  #expire(pending: Pending): Promise<void> {
    return pending.direction === "in" ? this.owed.expire(pending) : this.awaited.expire(pending);
  }

  /** A store that fails is reported; the next sweep tries again. */
  #orReport(work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) => this.env.emit({ type: "error", error }));
  }
}
