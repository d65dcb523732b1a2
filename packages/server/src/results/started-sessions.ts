import { type Context, ciEqual, type Received, type Schemas } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { ownContext } from "../handlers/context.js";
import { partyOfItem } from "../handlers/outgoing.js";
import type { Item } from "../handlers/parts.js";
import type { AnyResult } from "./kinds.js";

type Session = Received<Schemas["Session"]>;

/** How long a promise waits for its Session. One that comes later is still found, by the record of the command. */
const patienceMs = 3_600_000;

/** By which request it was written. */
type Written = Pick<Context, "partner" | "requestId" | "correlationId">;

/** So many that could not be looked up are kept to be looked up later. */
const mostMissed = 1000;

interface Waiting {
  reference: string;
  settle: (session: Session | undefined) => void;
  until: number;
}

/** The Sessions that partners push for our commands, found by the authorization_reference that they carry (P-21, SESS-08). */
export class StartedSessions {
  readonly #waiting = new Map<string, Waiting>();
  /** Those that were written while the store failed: it may be long until they are written again. */
  readonly #missed = new Set<Parameters<StartedSessions["written"]>>();

  constructor(private readonly env: Env) {}

  /**
   * The Session of a command that is about to be sent, and whose result this is: undefined once none is to be expected.
   * After a TIMEOUT it may still come.
   */
  wait(id: string, reference: string, result: Promise<AnyResult | undefined>): Promise<Session | undefined> {
    if (!this.env.modules.sessions?.receiver) return Promise.resolve(undefined);
    const session = new Promise<Session | undefined>((settle) =>
      this.#waiting.set(id, { reference, settle, until: Date.now() + patienceMs }),
    );
    void result.then((come) => {
      if (come?.result !== "ACCEPTED" && come?.result !== "TIMEOUT") this.#settle(id, undefined);
    });
    return session;
  }

  /**
   * A Session of a partner was written. The store is asked when it first carries its reference, or somebody waits for it.
   * Never rejects: what was written is written, whether or not that can be found out. It is tried again where it cannot.
   */
  async written(by: Written, before: Item | undefined, after: Item): Promise<void> {
    await this.#find(by, before, after).catch((error: unknown) => {
      if (this.#missed.size < mostMissed) this.#missed.add([by, before, after]);
      const { partner, requestId, correlationId } = by;
      this.env.emit({ type: "error", error, partner, requestId, correlationId });
    });
  }

  async #find({ partner }: Written, before: Item | undefined, after: Item): Promise<void> {
    const reference = referenceOf(after);
    if (reference === undefined) return;
    const isKnown = ciEqual(reference, referenceOf(before) ?? "");
    if (isKnown && ![...this.#waiting.values()].some((each) => ciEqual(each.reference, reference))) return;
    const { pending: store, emit } = this.env;
    for (const { id, ...found } of await store.byReference(reference)) {
      if (found.direction !== "out" || found.partner !== partner || found.session) continue;
      const session = { ...partyOfItem(after), id: String(after.id) };
      await store.note(id, { session });
      emit({ type: "session", id, partner, session, authorizationReference: reference });
      await this.#look(id);
    }
  }

  /** The Session of a command, where it has come. */
  async sessionOf(key: { country_code: string; party_id: string; id: string }, partner: string) {
    return this.env.modules.sessions?.receiver?.get(key, ownContext("sessions", "receiver", partner));
  }

  /**
   * Settles the promises whose Sessions came to another process on the same store, and those that have waited long
   * enough; then looks for what could not be found out before.
   */
  async lookAll(): Promise<void> {
    await Promise.all([...this.#waiting.keys()].map((id) => this.#look(id)));
    for (const missed of [...this.#missed]) {
      this.#missed.delete(missed);
      await this.#find(...missed).catch((error: unknown) => {
        this.#missed.add(missed);
        throw error;
      });
    }
  }

  close(): void {
    for (const id of this.#waiting.keys()) this.#settle(id, undefined);
  }

  async #look(id: string): Promise<void> {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (Date.now() > waiting.until) return this.#settle(id, undefined);
    const found = await this.env.pending.get(id);
    if (!found?.session) return;
    this.#settle(id, await this.sessionOf(found.session, found.partner));
  }

  #settle(id: string, session: Session | undefined): void {
    this.#waiting.get(id)?.settle(session);
    this.#waiting.delete(id);
  }
}

const referenceOf = (session: Item | undefined): string | undefined => {
  const reference = session?.authorization_reference;
  return typeof reference === "string" ? reference : undefined;
};
