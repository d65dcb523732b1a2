import { formatDateTime, type Pending } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Call } from "../handlers/call.js";
import { announcedId, keepCancellation } from "./cancellation.js";
import { deliver } from "./deliver.js";
import { type AnyResult, assertResult, type Kind, timedOut } from "./kinds.js";
import { isFree, Lease, newLease } from "./lease.js";

/** What became of a result that was handed in: on its way, or too late, because another one or TIMEOUT was first. */
export type Completion = "sent" | "late";

/** An answer that announces a result, until it is written. */
interface Unwritten {
  kind: Kind;
  /** True once the result is kept as pending. */
  isAnnounced: boolean;
  /** A result that was there before that. */
  early?: AnyResult;
  readonly written: Promise<void>;
  /** Settles `written`. */
  done(): void;
}

/** A result that this process sends. */
interface Delivery {
  lease: Lease;
  done: Promise<void>;
}

/** The results that we owe to partners (CMD-02, P-21): each is sent once, after the answer that announced it. */
export class OwedResults {
  readonly #unwritten = new Map<string, Unwritten>();
  /** What is on its way, by the id of its record. */
  readonly #deliveries = new Map<string, Delivery>();
  readonly #closing = new AbortController();

  constructor(private readonly env: Env) {}

  /** From here on a result with this id is taken, and held back. */
  open(id: string, kind: Kind): void {
    let done = () => {};
    const written = new Promise<void>((resolve) => (done = resolve));
    this.#unwritten.set(id, { kind, isAnnounced: false, written, done });
  }

  /** The answer has been written, or it announces nothing: no result is held back any longer. */
  settle(id: string): void {
    this.#unwritten.get(id)?.done();
    this.#unwritten.delete(id);
  }

  /** The answer is ACCEPTED: the result is owed from now on, also after a restart. */
  async announce(
    { context: { partner, correlationId, from, to } }: Pick<Call, "context">,
    id: string,
    { kind, responseUrl, seconds }: { kind: Kind; responseUrl: string; seconds: number },
  ): Promise<void> {
    const pending: Pending = {
      id,
      direction: "in",
      partner,
      kind,
      responseUrl,
      deadline: formatDateTime(new Date(Date.now() + seconds * 1000)),
      correlationId,
      routing: { ...(from && { from }), ...(to && { to }) },
      state: "pending",
    };
    await this.env.pending.add(pending);
    const answer = this.#unwritten.get(id);
    if (answer) answer.isAnnounced = true;
    this.env.results.watch(pending);
    if (answer?.early) await this.complete(id, answer.early);
  }

  /**
   * Hands in a result. The first one wins, TIMEOUT included; a later one is not sent, save that a reservation may be
   * canceled after all (CMD-08).
   *
   * @throws Error for an id that nothing was announced with
   * @throws TypeError for a result that is not valid, or of another kind
   */
  async complete(id: string, result: AnyResult): Promise<Completion> {
    const answer = this.#unwritten.get(id);
    if (answer && !answer.isAnnounced) {
      assertResult(answer.kind, result);
      if (answer.early) return "late";
      answer.early = result;
      return "sent";
    }
    const pending = await this.env.pending.get(id);
    if (pending?.direction !== "in") throw new Error(`no result is owed with the id ${id}`);
    assertResult(pending.kind, result);
    const leased = this.#leased();
    const claimed =
      (await this.env.pending.claim(id, { state: "completed", result, ...leased })) ??
      (await keepCancellation(this.env, (await this.env.pending.get(id)) ?? pending, result, leased));
    if (!claimed) return "late";
    this.#send(claimed);
    return "sent";
  }

  /** The deadline of a result has passed. Nothing happens where it was completed meanwhile. */
  async expire({ id, kind }: Pending): Promise<void> {
    // An answer that is not written by now never will be.
    this.settle(id);
    const end = { state: "timeout", result: timedOut(kind), ...this.#leased() } as const;
    const claimed = await this.env.pending.claim(id, end);
    if (claimed) this.#send(claimed);
  }

  /**
   * Keeps what this process delivers, and takes up what a process has left that is gone. A result that it had sent
   * without marking it as delivered comes twice.
   */
  async resume(): Promise<void> {
    const { pending: store } = this.env;
    await Promise.all([...this.#deliveries.values()].map(({ lease }) => lease.renew()));
    const left = await store.undelivered();
    for (const pending of left.toSorted((a, b) => a.id.length - b.id.length)) {
      const { id, leasedUntil: was } = pending;
      if (this.#closing.signal.aborted) return;
      if (this.#deliveries.has(id) || !isFree(pending)) continue;
      const leasedUntil = newLease();
      if (await store.lease(id, was, leasedUntil)) this.#send({ ...pending, leasedUntil });
    }
  }

  /** Waits for what is on its way. What would have to be tried again stays as it is, for the next start. */
  async close(): Promise<void> {
    this.#closing.abort();
    for (const { done } of this.#unwritten.values()) done();
    await Promise.all([...this.#deliveries.values()].map((each) => each.done));
  }

  /** What is ended now is ours to send; on closing it is the next one's. */
  #leased(): { leasedUntil: string } {
    return { leasedUntil: this.#closing.signal.aborted ? newLease(0) : newLease() };
  }

  #send(pending: Pending): void {
    const { id, leasedUntil } = pending;
    if (this.#closing.signal.aborted || this.#deliveries.has(id)) return;
    const lease = new Lease(this.env.pending, id, leasedUntil);
    const done = this.#deliver(pending, lease)
      .catch((error: unknown) => this.env.emit({ type: "error", partner: pending.partner, error }))
      .finally(() => this.#deliveries.delete(id));
    this.#deliveries.set(id, { lease, done });
  }

  /** After the answer that announced it; a cancellation after the result before it. */
  async #deliver(pending: Pending, lease: Lease): Promise<void> {
    const { pending: store } = this.env;
    const first = announcedId(pending.id);
    await this.#unwritten.get(first)?.written;
    if (first !== pending.id) {
      await this.#deliveries.get(first)?.done;
      // Another process is at it: a later sweep sends this one.
      const before = await store.get(first);
      if (before && before.state !== "delivered") return lease.release();
    }
    const isDone = await deliver(this.env, pending, { closing: this.#closing.signal, lease });
    await (isDone ? store.delivered(pending.id) : lease.release());
  }
}
