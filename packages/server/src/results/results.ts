import { type Pending, parseDateTime } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { AwaitedResults } from "./awaited.js";
import { OwedResults } from "./owed.js";

const everyMs = 1_000;

/** Results to come, in both directions, and their deadlines: also those that passed while we were down. */
export class Results {
  readonly owed: OwedResults;
  readonly awaited: AwaitedResults;
  readonly #timer: NodeJS.Timeout;
  #sweeping: Promise<void> | undefined;

  constructor(private readonly env: Env) {
    this.owed = new OwedResults(env);
    this.awaited = new AwaitedResults(env);
    this.#timer = setInterval(() => this.sweep(), everyMs).unref();
    setImmediate(() => this.sweep());
  }

  /** Ends what is due. One sweep at a time. */
  sweep(now = new Date()): Promise<void> {
    this.#sweeping ??= this.#expire(now).finally(() => {
      this.#sweeping = undefined;
    });
    return this.#sweeping;
  }

  /** Stops the clock and waits for the results that are on their way. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#sweeping;
    await this.owed.settled();
  }

  async #expire(now: Date): Promise<void> {
    try {
      const due: readonly Pending[] = await this.env.pending.due(now);
      for (const pending of due) {
        if ((parseDateTime(pending.deadline) ?? now) > now) continue;
        await (pending.direction === "in" ? this.owed.expire(pending) : this.awaited.expire(pending));
      }
    } catch (error) {
      this.env.emit({ type: "error", error });
    }
  }
}
