import { randomUUID } from "node:crypto";
import { type Cursor, formatDateTime, parseDateTime } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Job } from "./job.js";

const leaseMs = 60_000;
const renewMs = 20_000;

/** Somebody else is at it: another call, or another process on the same store. */
export class Busy extends Error {}

/** Whether somebody is at it. One that has gone without a word holds it for a minute at most. */
export const isHeld = ({ lease }: Pick<Cursor, "lease">): boolean =>
  lease !== undefined && (parseDateTime(lease.until)?.getTime() ?? 0) > Date.now();

/** The right to run a job, which one process of many has at a time, for as long as it lives. */
export class Hold {
  readonly #renewing: NodeJS.Timeout;

  private constructor(
    private readonly env: Env,
    private readonly job: Job,
    private readonly holder: string,
    /** The record, as this run has left it. */
    public cursor: Cursor,
    private readonly onLost: (error: unknown) => void,
  ) {
    this.#renewing = setInterval(() => this.#renew(), renewMs).unref();
  }

  /**
   * Takes the job, and changes its record in the same step.
   *
   * @param onLost told when another process has taken it over.
   * @throws Busy where somebody is at it.
   */
  static async take(
    env: Env,
    job: Job,
    { begin, onLost }: { begin: (current: Cursor) => Cursor; onLost: (error: unknown) => void },
  ): Promise<Hold> {
    const { partner, module } = job;
    const lease = newLease(randomUUID());
    const cursor = await env.cursors.update(partner, module, (current = { partner, module, failures: 0 }) => {
      if (isHeld(current)) throw new Busy(`the ${module} of ${partner} are being pulled already`);
      return { ...begin(current), lease };
    });
    return new Hold(env, job, lease.holder, cursor, onLost);
  }

  /** Changes the record, and prolongs the lease. @throws Busy where another process has taken over */
  async write(change: (current: Cursor) => Cursor): Promise<void> {
    const lease = newLease(this.holder);
    await this.#update((current) => ({ ...change(current), lease }));
  }

  /** Changes the record for the last time, and gives the job back. */
  async release(change: (current: Cursor) => Cursor): Promise<void> {
    clearInterval(this.#renewing);
    await this.#update((current) => {
      const { lease: _over, ...rest } = change(current);
      return rest;
    });
  }

  async #update(change: (current: Cursor) => Cursor): Promise<void> {
    const { partner, module } = this.job;
    this.cursor = await this.env.cursors.update(partner, module, (current) => {
      if (current?.lease?.holder !== this.holder)
        throw new Busy(`another process has taken over pulling the ${module} of ${partner}`);
      return change(current);
    });
  }

  #renew(): void {
    this.write((current) => current).catch((error: unknown) => {
      if (error instanceof Busy) this.onLost(error);
      else this.env.emit({ type: "error", partner: this.job.partner, error });
    });
  }
}

const newLease = (holder: string) => ({
  holder,
  until: formatDateTime(new Date(Date.now() + leaseMs)),
});
