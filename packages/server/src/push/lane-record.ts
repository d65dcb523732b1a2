import type { LaneKey, OutboxLane, OutboxStore } from "@openocpi/protocol";
import { earliest, fromNow, latest, millis } from "./moments.js";

const leaseMs = 60_000;
/** A lease with less left than this is prolonged: long before it runs out, for the sweeps come every few seconds. */
const renewBelowMs = 40_000;

const msLeft = ({ lease }: Pick<OutboxLane, "lease">): number =>
  lease === undefined ? 0 : Math.max(millis(lease.until) - Date.now(), 0) || 0;

/** Whether nobody delivers on a lane: there is no lease, or its holder has gone without giving it back. */
export const isFree = (lane: Pick<OutboxLane, "lease">): boolean => msLeft(lane) === 0;

/** What the store knows of a lane, and the right of this process to deliver on it. */
export class LaneRecord {
  /** One change after the other: each begins with what the one before has left. */
  #changes: Promise<unknown> = Promise.resolve();
  #last: OutboxLane;
  /** Not worth a write of its own. */
  #lastSuccess: string | undefined;

  constructor(
    private readonly store: OutboxStore,
    private readonly key: LaneKey,
    private readonly holder: string,
  ) {
    this.#last = { ...key, failures: 0 };
  }

  /** As it was when it was last read or written, and what has gone well since. */
  get last(): OutboxLane {
    return this.#withSuccess(this.#last);
  }

  /** False once it has run out or another process has it: nothing is sent then. */
  get isHeld(): boolean {
    return this.#isOurs(this.#last) && msLeft(this.#last) > 0;
  }

  #isOurs = ({ lease }: OutboxLane): boolean => lease?.holder === this.holder;

  /** Milliseconds until something may be sent. */
  get pauseMs(): number {
    const { retryAt } = this.#last;
    return retryAt === undefined ? 0 : millis(retryAt) - Date.now();
  }

  /** What went well is written with whatever is written next. */
  succeeded(): void {
    this.#lastSuccess = fromNow();
  }

  change(edit: (current: OutboxLane) => OutboxLane): Promise<OutboxLane> {
    return this.#inTurn(async () => {
      this.#last = await this.store.updateLane(this.key, (current) =>
        edit(this.#withSuccess(current ?? { ...this.key, failures: 0 })),
      );
      return this.#last;
    });
  }

  /** Another process may have had a later one. */
  #withSuccess(lane: OutboxLane): OutboxLane {
    const lastSuccess = latest(lane.lastSuccess, this.#lastSuccess);
    return lastSuccess === undefined ? lane : { ...lane, lastSuccess };
  }

  /**
   * Takes the lane, or keeps it; from then on it is behind since `since` should this process be gone. Where it cannot be
   * had it is behind at once, for whoever delivers.
   *
   * @returns undefined where it cannot be had; else since when it was behind already
   */
  async take(since: string | undefined, mayTake = true): Promise<{ behind: string | undefined } | undefined> {
    const isCovered = await this.#inTurn(async () => this.isHeld && this.#covers(since));
    if (isCovered && mayTake) return { behind: undefined };
    let behind: string | undefined;
    const { lease } = await this.change((current) => {
      const { lease: before, behindSince, ...rest } = current;
      const isOurs = this.#isOurs(current);
      if (!mayTake || (!isOurs && !isFree(current))) {
        const marked = earliest(behindSince, since);
        return { ...current, ...(marked !== undefined && { behindSince: marked }) };
      }
      // Whoever had it before is gone, and what it had in hand with it.
      behind = isOurs ? behindSince : earliest(behindSince, before?.since);
      const inHand = earliest(behind, since, before?.since);
      const own = {
        holder: this.holder,
        until: fromNow(leaseMs),
        ...(inHand !== undefined && { since: inHand }),
      };
      return { ...rest, lease: own };
    });
    return mayTake && lease?.holder === this.holder ? { behind } : undefined;
  }

  #covers(since: string | undefined): boolean {
    if (since === undefined) return true;
    return millis(this.#last.lease?.since) <= millis(since);
  }

  /** Prolongs the lease where little is left, and reads what others have changed. */
  async renew(): Promise<void> {
    if (!this.isHeld || msLeft(this.#last) > renewBelowMs) return;
    await this.change((current) =>
      current.lease && this.#isOurs(current)
        ? { ...current, lease: { ...current.lease, until: fromNow(leaseMs) } }
        : current,
    );
  }

  /**
   * Gives the lane back, unless there is work again by then.
   *
   * @param behind since when it is behind: asked at the last moment
   * @returns whether it is behind now
   */
  async release(behind: () => string | undefined, isBusy: () => boolean): Promise<boolean> {
    if (!this.#isOurs(this.#last)) return false;
    const { behindSince } = await this.change((current) => {
      if (isBusy() || !this.#isOurs(current)) return current;
      const { lease: _over, ...rest } = current;
      const since = earliest(rest.behindSince, behind());
      return { ...rest, ...(since !== undefined && { behindSince: since }) };
    });
    return behindSince !== undefined;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#changes.then(work);
    this.#changes = turn.catch(() => {});
    return turn;
  }
}
