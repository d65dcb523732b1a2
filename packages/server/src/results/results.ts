import { type Pending, parseDateTime } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { AwaitedResults } from "./awaited.js";
import { OwedResults } from "./owed.js";
import { StartedSessions } from "./started-sessions.js";

/** How often the store is asked for deadlines, and how far ahead. */
const everyMs = 5_000;

/** How often those that are over are forgotten, and how long after their deadlines. */
const hourMs = 3_600_000;
const keptMs = 7 * 24 * hourMs;

/** Results to come, in both directions, and their deadlines: also those that passed while we were down. */
export class Results {
  readonly owed: OwedResults;
  readonly awaited: AwaitedResults;
  readonly sessions: StartedSessions;
  readonly #sweeps: readonly NodeJS.Timeout[];
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(private readonly env: Env) {
    this.owed = new OwedResults(env);
    this.awaited = new AwaitedResults(env);
    this.sessions = new StartedSessions(env);
    this.#sweeps = [
      setInterval(() => this.#sweep(), everyMs).unref(),
      setInterval(() => this.#orReport(() => this.#forget()), hourMs).unref(),
    ];
    this.#after(0, async () => {
      this.#sweep();
      await this.#forget();
    });
  }

  /** Ends this one when its deadline passes. One that is far off is left to a later sweep. */
  watch(pending: Pending): void {
    const ms = (parseDateTime(pending.deadline)?.getTime() ?? 0) - Date.now();
    if (ms > everyMs) return;
    const { owed, awaited } = this;
    this.#after(ms, () => (pending.direction === "in" ? owed.expire(pending) : awaited.expire(pending)));
  }

  /** Stops the clock and waits for the results that are on their way. */
  async close(): Promise<void> {
    for (const sweep of this.#sweeps) clearInterval(sweep);
    for (const timer of this.#timers) clearTimeout(timer);
    this.awaited.close();
    this.sessions.close();
    await this.owed.close();
  }

  #sweep(): void {
    this.#orReport(() => this.#watchAll());
    this.#orReport(() => this.owed.resume());
    this.#orReport(() => this.awaited.lookAll());
    this.#orReport(() => this.sessions.lookAll());
  }

  /** Whoever has announced them, and whenever: another process may be gone. */
  async #watchAll(): Promise<void> {
    for (const pending of await this.env.pending.due(new Date(Date.now() + everyMs))) this.watch(pending);
  }

  #forget(): Promise<void> {
    return this.env.pending.forget(new Date(Date.now() - keptMs));
  }

  #after(ms: number, work: () => Promise<void>): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        this.#orReport(work);
      },
      Math.max(0, ms),
    ).unref();
    this.#timers.add(timer);
  }

  /** A store that fails is reported; the next sweep tries again. */
  #orReport(work: () => Promise<void>): void {
    work().catch((error: unknown) => this.env.emit({ type: "error", error }));
  }
}
