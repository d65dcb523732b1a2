import type { Clock } from "./clock.js";

/** How long a charge point takes to answer, in milliseconds of the wall clock at most. */
const answerMs = 2_000;
/** A running Session is told of once in this time, in milliseconds of the simulation … */
const updateMs = 60_000;
/** … and no more often than this, by the wall clock. */
const leastUpdateMs = 1_000;

/** What is to happen later: by the wall clock, where time passes `speed` times as fast in the simulation. */
export class Schedule {
  readonly #answers = new Set<() => Promise<void>>();
  #isClosed = false;

  constructor(
    readonly clock: Clock,
    readonly speed: number,
  ) {}

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** How much time passes in the simulation between two updates of a Session. */
  get updateMs(): number {
    return Math.max(updateMs, leastUpdateMs * this.speed);
  }

  /** Time at one EVSE, from a moment that is not before `notBefore`: two Sessions there never overlap. */
  timeline(notBefore = 0): Timeline {
    const since = this.clock.now();
    return new Timeline(this, since, Math.max(since, notBefore));
  }

  /** Runs something after so much time of the simulation. Never, once it is closed. */
  after(simulatedMs: number, run: () => Promise<void>): () => void {
    if (this.#isClosed) return () => {};
    return this.clock.after(Math.max(0, simulatedMs / this.speed), async () => {
      if (!this.#isClosed) await run();
    });
  }

  /** What a charge point answers to, a moment later; on closing, and from then on, at once. */
  answer<Result>(make: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) return make();
    return new Promise((resolve, reject) => {
      let made: Promise<void> | undefined;
      const run = () => {
        cancel();
        made ??= make()
          .then(resolve, reject)
          .finally(() => this.#answers.delete(run));
        return made;
      };
      this.#answers.add(run);
      const cancel = this.clock.after(answerMs / Math.max(1, this.speed), run);
    });
  }

  /** Nothing begins any longer, and whoever waits for an answer gets it now. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all([...this.#answers].map((run) => run()));
  }
}

/** Time at an EVSE. It begins with that of the wall clock, and runs ahead of it as the simulation is faster. */
export class Timeline {
  constructor(
    private readonly schedule: Schedule,
    private readonly since: number,
    private readonly origin: number,
  ) {}

  /** Milliseconds since 1970. */
  now(): number {
    return Math.round(this.origin + (this.schedule.clock.now() - this.since) * this.schedule.speed);
  }

  /** When a date is that a partner has given: it knows the wall clock alone, so it is taken as that far from now. */
  at(date: Date): number {
    return this.now() + date.getTime() - this.schedule.clock.now();
  }
}
