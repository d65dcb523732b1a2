import { formatDateTime, type Pending } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Call } from "../handlers/call.js";
import { deliver } from "./deliver.js";
import { type AnyResult, type Kind, timedOut } from "./kinds.js";

/** What became of a result that was handed in: on its way, or too late, because another one or TIMEOUT was first. */
export type Completion = "sent" | "late";

/** The results that we owe to partners (CMD-02, P-21): each is sent once, after the answer that announced it. */
export class OwedResults {
  /** Announced by an answer that is not written yet, with the result if there is one already. */
  readonly #unwritten = new Map<string, AnyResult | undefined>();
  readonly #deliveries = new Set<Promise<void>>();

  constructor(private readonly env: Env) {}

  /** From here on a result with this id is taken, and held back. */
  open(id: string): void {
    this.#unwritten.set(id, undefined);
  }

  /** The answer is not ACCEPTED: there will be no result. */
  drop(id: string): void {
    this.#unwritten.delete(id);
  }

  /** The answer is ACCEPTED: the result is owed from now on, also after a restart. */
  async announce(
    call: Pick<Call, "context">,
    id: string,
    owed: { kind: Kind; responseUrl: string; seconds: number },
  ) {
    const { partner, correlationId, from, to } = call.context;
    await this.env.pending.add({
      id,
      direction: "in",
      partner,
      kind: owed.kind,
      responseUrl: owed.responseUrl,
      deadline: formatDateTime(new Date(Date.now() + owed.seconds * 1000)),
      correlationId,
      routing: { ...(from && { from }), ...(to && { to }) },
      state: "pending",
    });
  }

  /** The answer has been written: a result that is there already may leave. */
  async written(id: string): Promise<void> {
    const result = this.#unwritten.get(id);
    this.#unwritten.delete(id);
    if (result !== undefined) await this.complete(id, result);
  }

  /**
   * Hands in a result. The first one wins, TIMEOUT included; a later one is not sent, save that a reservation may be
   * canceled after all (CMD-08).
   *
   * @throws Error for an id that nothing was announced with
   */
  async complete(id: string, result: AnyResult): Promise<Completion> {
    if (this.#unwritten.has(id)) {
      if (this.#unwritten.get(id) !== undefined) return "late";
      this.#unwritten.set(id, result);
      return "sent";
    }
    const pending = await this.env.pending.get(id);
    if (pending?.direction !== "in") throw new Error(`no result is owed with the id ${id}`);
    const claimed = await this.env.pending.claim(id, { state: "completed", result });
    const isCanceled =
      pending.kind === "commands.receiver.reserveNow.post" && result.result === "CANCELED_RESERVATION";
    if (!claimed && !isCanceled) return "late";
    this.#send(claimed ?? pending, result);
    return "sent";
  }

  /** The deadline of a result has passed. Nothing happens where it was completed meanwhile. */
  async expire({ id, kind }: Pending): Promise<void> {
    const result = timedOut(kind);
    const claimed = await this.env.pending.claim(id, { state: "timeout", result });
    if (claimed) this.#send(claimed, result);
  }

  /** Waits for what is on its way. */
  async settled(): Promise<void> {
    await Promise.all(this.#deliveries);
  }

  #send(pending: Pending, result: AnyResult): void {
    const delivery = deliver(this.env, pending, result).finally(() => this.#deliveries.delete(delivery));
    this.#deliveries.add(delivery);
  }
}
