import { randomUUID } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import type { LaneKey, OutboxLane, Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { digest } from "../registration/digest.js";
import { NotRegistered } from "../registration/not-registered.js";
import { Lane } from "./lane.js";
import { isFree } from "./lane-record.js";
import { isPushed, type LaneHost, type PushLaneKey } from "./lane-types.js";
import type { PushModule } from "./push-types.js";

/** How often the store is asked what there is to do: what another process has left, or one before us. */
const everyMs = 5_000;

const nameOf = ({ partner, module, to }: LaneKey): string => JSON.stringify([partner, module, to]);

/** All ways by which pushes leave. They do not wait for each other. */
export class Lanes implements LaneHost {
  readonly holder = randomUUID();
  readonly #lanes = new Map<string, Lane>();
  /** The tokens that partners do not know, by partner. */
  readonly #refused = new Map<string, Set<string>>();
  readonly #turns = new Map<PushModule, Promise<unknown>>();
  readonly #closing = new AbortController();
  readonly #timer: NodeJS.Timeout;
  /** What those before us have learned is known. */
  readonly #ready: Promise<void>;

  constructor(private readonly env: Env) {
    this.#ready = turn().then(() => this.#sweep());
    this.#timer = setInterval(() => void this.#sweep(), everyMs).unref();
  }

  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  at({ partner, module, to }: PushLaneKey): Lane {
    const key = { partner, module, to };
    const lane = this.#lanes.get(nameOf(key)) ?? new Lane(this.env, key, this);
    this.#lanes.set(nameOf(key), lane);
    return lane;
  }

  /** Every lane that was ever used: as it is in the store, or as this process knows it that has it. */
  async known(): Promise<readonly OutboxLane[]> {
    const stored = await this.env.outbox.lanes();
    return stored.map((lane) => this.#lanes.get(nameOf(lane))?.state ?? lane);
  }

  /** There may be something to do. */
  wake(lane: LaneKey): void {
    if (isPushed(lane)) this.at(lane).wake();
  }

  /** Pushes of a module leave in the order in which they were asked for. */
  inTurn<T>(module: PushModule, work: () => Promise<T>): Promise<T> {
    const turn = (this.#turns.get(module) ?? this.#ready).then(work);
    this.#turns.set(
      module,
      turn.catch(() => {}),
    );
    return turn;
  }

  isPaused({ id, outbound }: Partner): boolean {
    return outbound !== undefined && this.#refused.get(id)?.has(digest(outbound.token)) === true;
  }

  pause(partner: string, refusedToken: string): void {
    this.#refused.set(partner, new Set(this.#refused.get(partner)).add(refusedToken));
  }

  /** Somebody says that a partner can be called again. @throws NotRegistered for an id that is not known */
  async resume(partner: string): Promise<void> {
    if (!(await this.env.partners.get(partner))) throw new NotRegistered(partner, undefined);
    this.#refused.delete(partner);
    const lanes = (await this.env.outbox.lanes()).filter(isPushed).filter((lane) => lane.partner === partner);
    await Promise.all(lanes.map((lane) => this.at(lane).resume()));
  }

  /** Waits for what is on its way. What would have to be tried again is stored, for the next start. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#closing.abort();
    await Promise.all([...this.#lanes.values()].map((lane) => lane.close()));
  }

  #sweep(): Promise<void> {
    return this.#lookAround().catch((error: unknown) => this.env.emit({ type: "error", error }));
  }

  async #lookAround(): Promise<void> {
    const { outbox } = this.env;
    const [lanes, counts] = await Promise.all([outbox.lanes(), outbox.count()]);
    if (this.closing.aborted) return;
    this.#learnRefused(lanes);
    const others = new Set(lanes.filter((lane) => !isFree(lane)).map(nameOf));
    const left = [
      ...lanes.filter(({ behindSince, lease }) => behindSince !== undefined || lease?.since !== undefined),
      ...counts.filter(({ waiting }) => waiting > 0),
    ];
    for (const lane of left) if (!others.has(nameOf(lane))) this.wake(lane);
    await Promise.all([...this.#lanes.values()].map((lane) => lane.tick()));
  }

  /** Another process may have been told, or have been told that it is well again. */
  #learnRefused(lanes: readonly OutboxLane[]): void {
    this.#refused.clear();
    for (const { partner, refusedToken } of lanes) {
      if (refusedToken !== undefined) this.pause(partner, refusedToken);
    }
  }
}
