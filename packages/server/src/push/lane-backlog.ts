import type { LaneCrawls } from "./lane-crawls.js";
import { earliest } from "./moments.js";
import type { Job, Told } from "./work.js";

/** More than this that is not stored is not sent one by one: it is quicker to send what has changed as it is by then. */
const mostJobs = 100;

/** What a lane has to send and does not store: pushes in their order, and what has changed since it is behind. */
export class LaneBacklog {
  #jobs: Job[] = [];
  /** What the store does not know of yet. */
  readonly #unsecured = new Set<Job>();
  #behind: string | undefined;

  constructor(
    private readonly crawls: LaneCrawls,
    /** Why something has to wait. */
    private readonly why: () => Pick<Told, "retryAt" | "error">,
  ) {}

  /** Whether there are pushes. */
  get isEmpty(): boolean {
    return this.#jobs.length === 0;
  }

  /** Since when the lane would be behind if nothing of it were sent. */
  get since(): string | undefined {
    return earliest(this.#behind, this.crawls.since, ...this.#jobs.map(({ since }) => since));
  }

  add(job: Job): void {
    this.#jobs.push(job);
    if (job.since !== undefined) this.#unsecured.add(job);
  }

  /** The store knows that the lane is behind without it. */
  secured(job: Job): void {
    this.#unsecured.delete(job);
  }

  remove(job: Job): void {
    this.#unsecured.delete(job);
    this.#jobs = this.#jobs.filter((each) => each !== job);
  }

  next(): Job | undefined {
    return this.#jobs.shift();
  }

  /** Since when the lane is behind: it is about to be dealt with. */
  takeBehind(): string | undefined {
    const behind = this.#behind;
    this.#behind = undefined;
    return behind;
  }

  /** What has changed since then has to be sent again, and so need not be sent by itself. */
  fallBehind(since: string | undefined): void {
    if (since === undefined) return;
    this.#behind = earliest(this.#behind, since);
    this.letGo((job) => job.since !== undefined);
  }

  /** While it is catching up, or where there are too many, pushes are among what has changed. */
  thin(): void {
    if (this.#behind !== undefined || this.crawls.current) this.letGo((job) => job.since !== undefined);
    if (this.#jobs.length > mostJobs) this.letGo(() => true);
  }

  /** Does not send these: the lane is behind without them, or the partner pulls. */
  letGo(fits: (job: Job) => boolean): void {
    this.#behind = earliest(this.#behind, this.#drop(fits));
  }

  /** Does not send these: the store knows that the lane is behind. */
  leave(fits: (job: Job) => boolean): void {
    this.#drop(fits);
  }

  /** All of it that the store knows of is another's to send. */
  leaveAll(): void {
    this.#drop((job) => job.since !== undefined && !this.#unsecured.has(job));
    this.#behind = undefined;
    this.crawls.forget();
  }

  #drop(fits: (job: Job) => boolean): string | undefined {
    const dropped = this.#jobs.filter(fits);
    this.#jobs = this.#jobs.filter((job) => !dropped.includes(job));
    for (const { since, tell } of dropped)
      tell({ outcome: since === undefined ? "dropped" : "behind", attempts: 0, ...this.why() });
    return earliest(...dropped.map(({ since }) => since));
  }
}
