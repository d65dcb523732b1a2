import { earliest } from "./moments.js";
import type { Job, Told } from "./work.js";

/** More than this that is not stored is not sent one by one: it is quicker to send what has changed as it is by then. */
const most = 100;

/** The pushes of a lane that are not stored: in order, and as few as they can be. */
export class LaneQueue {
  #jobs: Job[] = [];

  add(job: Job): void {
    this.#jobs.push(job);
  }

  get isFull(): boolean {
    return this.#jobs.length > most;
  }

  get isEmpty(): boolean {
    return this.#jobs.length === 0;
  }

  next(): Job | undefined {
    return this.#jobs.shift();
  }

  /** Since when the lane would be behind without them. */
  get since(): string | undefined {
    return earliest(...this.#jobs.map(({ since }) => since));
  }

  /**
   * Those that fit are not sent after all, and told so: they are among what has changed since then, or the partner pulls.
   *
   * @returns since when the lane is behind without them
   */
  drop(fits: (job: Job) => boolean, why: Pick<Told, "retryAt" | "error"> = {}): string | undefined {
    const dropped = this.#jobs.filter(fits);
    this.#jobs = this.#jobs.filter((job) => !dropped.includes(job));
    for (const { since, tell } of dropped)
      tell({ outcome: since === undefined ? "dropped" : "behind", attempts: 0, ...why });
    return earliest(...dropped.map(({ since }) => since));
  }
}
