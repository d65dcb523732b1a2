import type { Schedule } from "./schedule.js";

/** What happens to one Session: one thing after the other, and at most one that is ahead. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();
  #callOff = () => {};

  constructor(
    private readonly schedule: Schedule,
    private readonly report: (error: unknown) => void,
  ) {}

  take<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => {});
    return done;
  }

  /** After so much time of the simulation, in the place of what was ahead. */
  after(simulatedMs: number, task: () => Promise<void>): void {
    this.#callOff();
    let isOff = false;
    const cancel = this.schedule.after(simulatedMs, () =>
      this.take(async () => (isOff ? undefined : task())).catch(this.report),
    );
    this.#callOff = () => {
      isOff = true;
      cancel();
    };
  }

  /** Nothing is ahead any longer. */
  callOff(): void {
    this.#callOff();
  }
}
