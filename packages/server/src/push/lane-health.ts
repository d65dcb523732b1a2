import { type CircuitEvent, type LaneKey, type OutboxLane, partyOfKey } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { pauseAfter } from "./backoff.js";
import type { LaneRecord } from "./lane-record.js";
import { fromNow } from "./moments.js";

const well = ({
  retryAt: _r,
  refusedToken: _t,
  error: _e,
  failingSince: _s,
  ...lane
}: OutboxLane): OutboxLane => ({
  ...lane,
  failures: 0,
});

const failing = (
  lane: OutboxLane,
  error: string,
  more: Pick<OutboxLane, "retryAt" | "refusedToken">,
): OutboxLane => {
  const now = fromNow();
  const failures = lane.failures + 1;
  return { ...lane, failures, error, lastFailure: now, failingSince: lane.failingSince ?? now, ...more };
};

/** How a lane is doing: backoff and circuit breaker, as they stand in the store. */
export class LaneHealth {
  constructor(
    private readonly env: Env,
    private readonly key: LaneKey,
    private readonly record: LaneRecord,
  ) {}

  /** Whether too much has failed, one after the other. */
  get isOpen(): boolean {
    const { failures, refusedToken } = this.record.last;
    return refusedToken !== undefined || failures >= this.env.pushing.circuitAfter;
  }

  /** The partner has taken something. */
  async delivered(): Promise<void> {
    this.record.succeeded();
    await this.#answered();
  }

  /** The partner has refused something: it is there, and the next thing may please it. */
  async refused(error: string): Promise<void> {
    await this.#answered();
    await this.record.change((lane) => ({ ...lane, lastFailure: fromNow(), error }));
  }

  async #answered(): Promise<void> {
    const { failures, refusedToken } = this.record.last;
    if (failures > 0 || refusedToken !== undefined) await this.reset();
  }

  /** Nothing keeps the lane from sending any longer. */
  async reset(): Promise<void> {
    const wasOpen = this.isOpen;
    await this.record.change(well);
    if (wasOpen) this.#tell({ state: "closed" });
  }

  /** The partner could not be reached, or could not say. @returns when it is tried again */
  async failed(error: string, askedMs?: number): Promise<string> {
    const wasOpen = this.isOpen;
    const retryAt = fromNow(pauseAfter(this.record.last.failures + 1, this.env.pushing, askedMs));
    // What it answered to a former token is over.
    await this.record.change(({ refusedToken: _, ...lane }) => failing(lane, error, { retryAt }));
    if (!wasOpen && this.isOpen) this.#tell({ state: "open", retryAt });
    return retryAt;
  }

  /** The partner does not know our token: with this one nothing is sent any more. */
  async unauthorized(error: string, refusedToken: string): Promise<void> {
    const wasOpen = this.isOpen;
    await this.record.change((lane) => failing(lane, error, { refusedToken }));
    if (!wasOpen) this.#tell({ state: "open" });
  }

  #tell(about: Pick<CircuitEvent, "state" | "retryAt">): void {
    const { partner, module, to } = this.key;
    this.env.emit({ type: "circuit", partner, module, to: partyOfKey(to), ...about });
  }
}
