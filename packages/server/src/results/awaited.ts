import { randomUUID } from "node:crypto";
import { formatDateTime, type Pending } from "@openocpi/protocol";
import { type OperationId, operationTable } from "@openocpi/spec";
import type { Env } from "../env.js";
import { currentVersion } from "../handlers/versions.js";
import { keepCancellation } from "./cancellation.js";
import {
  type AnyResult,
  commandOf,
  isResult,
  type Kind,
  resultOperation,
  resultUrl,
  timedOut,
} from "./kinds.js";

/** What is expected of a partner, before it is asked. */
export interface ResultExpectation {
  /** Our id of the partner. */
  partner: string;
  /** What it is asked for. */
  kind: Kind;
  /** Seconds until the result is TIMEOUT. */
  timeoutSeconds: number;
  /** That of the request; the result repeats it (AMB-28). Default: a new one. */
  correlationId?: string;
}

/** A result to come. */
export interface ExpectedResult {
  id: string;
  /** Goes into the request: unique for it (CMD-03). */
  response_url: string;
  correlationId: string;
  /**
   * The result; one that another process on the same store took in, within seconds. A cancellation after it, and after
   * a restart the result itself, come by the `result` event alone. Never rejects.
   */
  result: Promise<AnyResult>;
  /** The partner has not answered ACCEPTED, so nothing will come (CMD-02): no TIMEOUT is told, and `result` never settles. */
  forget(): Promise<void>;
}

/** A result as it was posted to us. */
interface Arrival {
  /** Who posted it. */
  partner: string;
  operation: OperationId;
  /** What its URL says. */
  path: { id: string; command?: string };
  result: AnyResult;
}

/** The results that partners owe us, matched to the call that caused them. */
export class AwaitedResults {
  readonly #waiting = new Map<string, { kind: Kind; resolve: (result: AnyResult) => void }>();

  constructor(private readonly env: Env) {}

  /**
   * Keeps what is expected, before the request is sent: the result may overtake its answer (P-21).
   *
   * @throws Error where no result could be taken in: there is no `publicUrl`, or the interface is not served
   */
  async expect({
    partner,
    kind,
    timeoutSeconds,
    correlationId = randomUUID(),
  }: ResultExpectation): Promise<ExpectedResult> {
    const { publicUrl, pending, modules } = this.env;
    const { module } = operationTable[resultOperation(kind)];
    if (publicUrl === undefined)
      throw new Error("a result needs `publicUrl`: a partner has to be told where to post it");
    if (!modules[module]?.sender)
      throw new Error(`a result needs \`modules.${module}.sender\`: without it nothing can be posted to us`);
    const id = randomUUID();
    const responseUrl = resultUrl(publicUrl, currentVersion, kind, id);
    const deadline = formatDateTime(new Date(Date.now() + timeoutSeconds * 1000));
    const expected: Pending = {
      id,
      direction: "out",
      partner,
      kind,
      responseUrl,
      deadline,
      correlationId,
      state: "pending",
    };
    await pending.add(expected);
    const result = new Promise<AnyResult>((resolve) => this.#waiting.set(id, { kind, resolve }));
    this.env.results.watch(expected);
    const forget = async () => {
      this.#waiting.delete(id);
      await pending.claim(id, { state: "timeout" });
    };
    return { id, response_url: responseUrl, correlationId, result, forget };
  }

  /**
   * A result has come. The first counts, and a cancellation after it (CMD-08); a repeat, or one after the deadline, is
   * told as late and changes nothing.
   *
   * @returns false where nothing of this kind is expected of this partner under this id
   */
  async arrive({ partner, operation, path: { id, command }, result }: Arrival): Promise<boolean> {
    const { pending: store } = this.env;
    const pending = await store.get(id);
    if (pending?.direction !== "out" || pending.partner !== partner) return false;
    if (resultOperation(pending.kind) !== operation || commandOf(pending.kind) !== command) return false;
    const claimed =
      (await store.claim(id, { state: "completed", result })) ??
      (await keepCancellation(this.env, (await store.get(id)) ?? pending, result));
    this.#tell(pending, result, claimed === undefined);
    return true;
  }

  /** The deadline of a result has passed. */
  async expire(pending: Pending): Promise<void> {
    const result = timedOut(pending.kind);
    if (await this.env.pending.claim(pending.id, { state: "timeout", result }))
      this.#tell(pending, result, false);
    else await this.#look(pending.id);
  }

  /** Settles the promises whose results came to another process on the same store; it has told of them. */
  async lookAll(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((id) => this.#look(id)));
  }

  async #look(id: string): Promise<void> {
    if (!this.#waiting.has(id)) return;
    const found = await this.env.pending.get(id);
    const waiting = this.#waiting.get(id);
    if (!waiting || found?.state === "pending") return;
    const { kind } = waiting;
    this.#settle(id, isResult(kind, found?.result) ? found.result : timedOut(kind));
  }

  #settle(id: string, result: AnyResult): void {
    this.#waiting.get(id)?.resolve(result);
    this.#waiting.delete(id);
  }

  #tell({ id, kind, partner, correlationId }: Pending, result: AnyResult, late: boolean): void {
    this.env.emit({
      type: "result",
      direction: "out",
      id,
      kind,
      partner,
      result: result.result,
      late,
      correlationId,
    });
    if (!late) this.#settle(id, result);
  }
}
