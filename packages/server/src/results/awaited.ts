import { randomUUID } from "node:crypto";
import { formatDateTime, type Pending, parseDateTime } from "@openocpi/protocol";
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

/** What is expected of a partner, before it is asked: the result repeats its correlation id (AMB-28). */
type Expectation = Pick<Pending, "partner" | "correlationId" | "authorizationReference"> & { kind: Kind };

/** A result to come. */
interface Expected {
  id: string;
  /** Goes into the request: unique for it (CMD-03). */
  response_url: string;
  /** The result; one that another process on the same store took in, within seconds. Never rejects. */
  result: Promise<AnyResult | undefined>;
  /** The partner has answered: it says how long to wait, or that nothing will come (CMD-01, CMD-02). */
  answered(response: Answer): Promise<void>;
  /** Nothing will come: no TIMEOUT is told, and `result` is undefined. */
  forget(): Promise<void>;
}

type Answer = { result: string; timeout: number };

/** How long a result is waited for while nobody has said how long: the answer may be lost, and the result come all the same. */
const unansweredSeconds = 600;
/** What a result may take from the partner's deadline to us. */
const graceSeconds = 5;
const longestSeconds = 86_400;

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
  readonly #waiting = new Map<string, { kind: Kind; resolve: (result: AnyResult | undefined) => void }>();

  constructor(private readonly env: Env) {}

  /**
   * Keeps what is expected, before the request is sent: the result may overtake its answer (P-21).
   *
   * @throws Error where no result could be taken in: there is no `publicUrl`, or the interface is not served
   */
  async expect({ kind, ...expectation }: Expectation): Promise<Expected> {
    const { publicUrl, pending, modules } = this.env;
    const { module } = operationTable[resultOperation(kind)];
    if (publicUrl === undefined)
      throw new Error("a result needs `publicUrl`: a partner has to be told where to post it");
    if (!modules[module]?.sender)
      throw new Error(`a result needs \`modules.${module}.sender\`: without it nothing can be posted to us`);
    const id = randomUUID();
    const responseUrl = resultUrl(publicUrl, currentVersion, kind, id);
    const deadline = inSeconds(unansweredSeconds);
    const expected: Pending = {
      ...expectation,
      id,
      direction: "out",
      kind,
      responseUrl,
      deadline,
      state: "pending",
    };
    await pending.add(expected);
    const result = new Promise<AnyResult | undefined>((resolve) => this.#waiting.set(id, { kind, resolve }));
    return {
      id,
      response_url: responseUrl,
      result,
      answered: (response) => this.#answered(expected, response),
      forget: () => this.#forget(id),
    };
  }

  /** The deadline is the partner's; ours where it names none, for some say 0 whatever they do. */
  async #answered(expected: Pending, response: Answer): Promise<void> {
    const { pending, results, resultTimeoutSeconds } = this.env;
    const { id } = expected;
    if (response.result !== "ACCEPTED") {
      await pending.note(id, { response });
      return this.#forget(id);
    }
    const { timeout } = response;
    const seconds = timeout > 0 ? Math.min(timeout + graceSeconds, longestSeconds) : resultTimeoutSeconds;
    const deadline = inSeconds(seconds);
    await pending.note(id, { response, deadline });
    results.watch({ ...expected, deadline });
  }

  async #forget(id: string): Promise<void> {
    this.#settle(id, undefined);
    await this.env.pending.claim(id, { state: "timeout" });
  }

  /** Nobody waits here any longer. What is expected stays so, for the next start. */
  close(): void {
    for (const id of this.#waiting.keys()) this.#settle(id, undefined);
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
    const found = await this.env.pending.get(pending.id);
    // The partner has answered meanwhile, and said how long it takes.
    if (found && endOf(found) > endOf(pending)) return;
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

  #settle(id: string, result: AnyResult | undefined): void {
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

const endOf = ({ deadline }: Pending): number => parseDateTime(deadline)?.getTime() ?? 0;
const inSeconds = (seconds: number): string => formatDateTime(new Date(Date.now() + seconds * 1000));
