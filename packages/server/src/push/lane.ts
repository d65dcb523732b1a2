import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import {
  type DeliveryPolicy,
  type OutboxLane,
  type Partner,
  partyOfKey,
  type Shipment,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { attempt } from "./attempt.js";
import { Crawl } from "./crawl.js";
import { LaneBacklog } from "./lane-backlog.js";
import { LaneCrawls } from "./lane-crawls.js";
import { LaneHealth } from "./lane-health.js";
import { LaneRecord } from "./lane-record.js";
import type { LaneHost, PushLaneKey } from "./lane-types.js";
import { LaneWaiters } from "./lane-waiters.js";
import { earliest, fromNow } from "./moments.js";
import type { PushOutcome } from "./push-types.js";
import { whyResting } from "./resting.js";
import { idOf, slotOf } from "./shipment.js";
import {
  crawlWork,
  directWork,
  type Job,
  refusedSlot,
  storedWork,
  type Tell,
  type Told,
  type Work,
} from "./work.js";

/** A pause that is longer than this ends by the sweep of all lanes. */
const longestTimerMs = 5_000;
/** When it is tried again to get a lane that another process has, for what that one does not know of. */
const anotherTryMs = 250;

/**
 * The one way to a party at a partner for a module: one request after the other, in order. First what is stored, then
 * what is not, then what is sent again. Only the process that has the lane sends anything.
 */
export class Lane {
  readonly #record: LaneRecord;
  readonly #health: LaneHealth;
  readonly #waiters = new LaneWaiters();
  readonly #crawls: LaneCrawls;
  readonly #backlog: LaneBacklog;
  #running: Promise<void> | undefined;
  #isWanted = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly env: Env,
    private readonly key: PushLaneKey,
    private readonly host: LaneHost,
  ) {
    this.#record = new LaneRecord(env.outbox, key, host.holder);
    this.#health = new LaneHealth(env, key, this.#record);
    const { perSecond } = env.pushing;
    this.#crawls = new LaneCrawls((since) => new Crawl(env, key, { since, perSecond }), host.closing);
    this.#backlog = new LaneBacklog(this.#crawls, () => this.#why);
  }

  /** Takes a push in: what has to be stored is stored then. `done` settles when it has been tried, or has to wait. */
  async push(
    shipment: Shipment,
    { policy, partner }: { policy: DeliveryPolicy; partner: Partner },
  ): Promise<{ done: Promise<PushOutcome> }> {
    let tell: Tell = () => {};
    const done = new Promise<PushOutcome>((resolve) => {
      tell = (told) => {
        this.#tell(shipment, told);
        const { outcome, location, error } = told;
        const more = { ...(location !== undefined && { location }), ...(error !== undefined && { error }) };
        resolve({ partner: partner.id, to: partyOfKey(this.key.to), outcome, ...more });
      };
    });
    const isNewestKept = policy === "newest" || (policy === "resync" && shipment.removed);
    if (policy === "forward" || policy === "strict") await this.#store(shipment, tell, randomUUID());
    else if (isNewestKept) await this.#store(shipment, tell, this.#nameOf(shipment));
    else {
      const since = policy === "resync" ? String(shipment.object.last_updated) : undefined;
      await this.#enqueue({ shipment, since, tell }, partner);
    }
    return { done };
  }

  /** Sends all that the party may see once more. @throws Error where it ends before its time */
  async resend(crawl: Crawl): Promise<void> {
    const ended = this.#crawls.ask(crawl);
    this.wake();
    await ended;
  }

  /** What is known of the lane, where this process has it: nobody knows better what is in hand. */
  get state(): OutboxLane | undefined {
    if (!this.#record.isHeld) return undefined;
    const { lease: _ours, behindSince, ...known } = this.#record.last;
    const since = earliest(behindSince, this.#backlog.since);
    return { ...known, ...(since !== undefined && { behindSince: since }) };
  }

  /** There may be something to do. */
  wake(): void {
    this.#isWanted = true;
    // Not at once: while it is closing that would be over before it is noted as running, and noted for ever.
    this.#running ??= Promise.resolve().then(() => this.#work());
  }

  /** Keeps the lane, where this process has it, and does what has become due. */
  async tick(): Promise<void> {
    await this.#record.renew();
    if (this.#record.isHeld || !this.#backlog.isEmpty || this.#crawls.isAsked) this.wake();
  }

  /** Somebody says that nothing keeps the lane from sending any longer. */
  async resume(): Promise<void> {
    await this.#health.reset();
    this.wake();
  }

  /** Waits for the request that is on its way. What is left is stored, for the next start. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    await this.#rest("the platform is closed").catch((error: unknown) => {
      this.env.emit({ type: "error", partner: this.key.partner, error });
    });
  }

  #nameOf = ({ object }: Shipment): string => slotOf(this.key.module, object);

  async #store(shipment: Shipment, tell: Tell, slot: string): Promise<void> {
    // What is older and has not been sent would come after it.
    const name = this.#nameOf(shipment);
    this.#backlog.letGo((job) => this.#nameOf(job.shipment) === name);
    const about = { id: randomUUID(), slot };
    this.#waiters.add(about, tell);
    try {
      const news = { state: "waiting", addedAt: fromNow(), attempts: 0 } as const;
      await this.env.outbox.add({ ...this.key, ...about, ...news, shipment });
    } catch (error) {
      this.#waiters.take(about);
      throw error;
    }
    this.#waiters.stored(about);
    this.wake();
  }

  async #enqueue(job: Job, partner: Partner): Promise<void> {
    this.#backlog.add(job);
    if (job.since !== undefined) {
      const taken = await this.#secure(job, partner);
      this.#backlog.secured(job);
      if (taken) this.#backlog.fallBehind(taken.behind);
      else this.#backlog.leave((each) => each === job);
    }
    this.#backlog.thin();
    this.wake();
  }

  /** Whatever becomes of this process, it is known that the lane is behind without this one. */
  async #secure(job: Job, partner: Partner): ReturnType<LaneRecord["take"]> {
    const mayTake = !this.host.closing.aborted && !this.host.isPaused(partner);
    try {
      return await this.#record.take(job.since, mayTake);
    } catch (error) {
      this.#backlog.remove(job);
      throw error;
    }
  }

  async #work(): Promise<void> {
    try {
      while (this.#isWanted && !this.host.closing.aborted) {
        this.#isWanted = false;
        await this.#run();
      }
    } catch (error) {
      this.env.emit({ type: "error", partner: this.key.partner, error });
      // Our own storage failed: nobody knows what has arrived of that which is not stored.
      this.#backlog.fallBehind(this.#record.last.lease?.since);
      this.#settle();
    } finally {
      this.#running = undefined;
      if (this.host.closing.aborted) this.#settle();
    }
  }

  /** Sends whatever there is, until there is no more, or it has to wait. */
  async #run(): Promise<void> {
    clearTimeout(this.#timer);
    while (!this.host.closing.aborted) {
      const partner = await this.env.partners.get(this.key.partner);
      const why = await whyResting(this.env, this.host, this.key, partner);
      if (!partner || why !== undefined) return this.#rest(why ?? "there is no such partner");
      const taken = await this.#record.take(this.#backlog.since);
      if (!taken) return this.#leaveToAnother();
      this.#backlog.fallBehind(taken.behind);
      if (this.#record.pauseMs > 0) return this.#wait(this.#record.pauseMs);
      const work = await this.#next(partner);
      if (work) await this.#attempt(partner, work);
      else if (await this.#isOver()) return;
    }
  }

  async #next(partner: Partner): Promise<Work | undefined> {
    const [item] = await this.env.outbox.find({ ...this.key, state: "waiting" }, 1);
    const lane = {
      fallBehind: (since: string) => this.#backlog.fallBehind(since),
      succeeded: (shipment: Shipment) => this.#succeeded(shipment),
    };
    if (item) {
      const tell = (told: Told) => {
        const waiter = this.#waiters.take(item) ?? ((each: Told) => this.#tell(item.shipment, each));
        waiter(told);
      };
      return storedWork(this.env, item, tell, lane);
    }
    const job = this.#backlog.next();
    if (job) return directWork(this.env, this.key, job, lane);
    const shipment = await this.#crawls.next(partner, () => this.#backlog.takeBehind());
    const crawl = this.#crawls.current;
    if (!shipment || !crawl) return undefined;
    return crawlWork(
      this.env,
      this.key,
      { crawl, shipment, tell: (told) => this.#tell(shipment, told) },
      lane,
    );
  }

  async #attempt(partner: Partner, work: Work): Promise<void> {
    try {
      const { env, key, host } = this;
      const result = await attempt({ env, key, host, health: this.#health }, partner, work);
      if (result.is === "failed" && this.#health.isOpen) this.#crawls.giveUp(result.error);
      const crawl = this.#crawls.current;
      if (result.is === "delivered" && !work.isCrawled) crawl?.passOver(this.#nameOf(work.shipment));
      await work.end(result);
      if (work.isCrawled && crawl) await this.#breathe(crawl);
    } catch (error) {
      work.abandon?.();
      throw error;
    }
  }

  /** What a partner refused of this object before, or of its removal, would undo this if it were tried again. */
  async #succeeded(shipment: Shipment): Promise<void> {
    const { outbox } = this.env;
    const [refused] = await outbox.find({ ...this.key, slot: refusedSlot(this.key.module, shipment) }, 1);
    const [dead] = await outbox.find({ ...this.key, slot: this.#nameOf(shipment), state: "dead" }, 1);
    for (const { id } of [refused, dead].filter((item) => item !== undefined)) await outbox.remove(id);
  }

  async #breathe({ perSecond, signal }: Crawl): Promise<void> {
    const until = AbortSignal.any([this.host.closing, ...(signal ? [signal] : [])]);
    await pause(1000 / perSecond, undefined, { ref: false, signal: until }).catch(() => {});
  }

  /** Why something has to wait. */
  get #why(): Pick<Told, "retryAt" | "error"> {
    const { retryAt, error } = this.#record.last;
    return { ...(retryAt !== undefined && { retryAt }), ...(error !== undefined && { error }) };
  }

  /** Whoever waits is told that it takes longer. */
  #settle(): void {
    this.#backlog.letGo(() => true);
    this.#waiters.settle({ outcome: "waiting", attempts: 0, ...this.#why });
  }

  /** Keeps the lane for as long. */
  #wait(ms: number): void {
    this.#settle();
    if (ms <= longestTimerMs) this.#timer = setTimeout(() => this.wake(), ms).unref();
  }

  /** Another process delivers: what is stored, and what it finds that has changed. */
  #leaveToAnother(): void {
    this.#backlog.leaveAll();
    this.#waiters.settle({ outcome: "waiting", attempts: 0 });
    if (this.#backlog.isEmpty && !this.#crawls.isAsked) return;
    this.#timer = setTimeout(() => this.wake(), anotherTryMs).unref();
  }

  /** Nothing is sent for the time being, by nobody. */
  async #rest(why: string): Promise<void> {
    this.#settle();
    // The lane is not given back if something is pushed meanwhile: it is to be known then, too.
    this.#backlog.fallBehind(this.#crawls.since);
    this.#crawls.stop(why);
    await this.#release();
  }

  /** Gives the lane back, where there is nothing to send by then. @returns whether it is behind */
  async #release(): Promise<boolean> {
    const isBehind = await this.#record.release(
      () => this.#backlog.since,
      () => !this.#backlog.isEmpty,
    );
    if (!this.#record.isHeld) this.#backlog.takeBehind();
    return isBehind;
  }

  /** Gives the lane back, unless there is more to do by then: another process may have left something meanwhile. */
  async #isOver(): Promise<boolean> {
    if ((await this.#release()) || this.#record.isHeld) return false;
    const [left] = await this.env.outbox.find({ ...this.key, state: "waiting" }, 1);
    if (left) return false;
    if (!this.#isWanted) this.#waiters.settle({ outcome: "waiting", attempts: 0 });
    return true;
  }

  #tell({ object, correlationId }: Shipment, told: Told): void {
    const { partner, module, to } = this.key;
    const about = { partner, module, id: idOf(object), to: partyOfKey(to), correlationId };
    this.env.emit({ type: "push", ...about, ...told });
  }
}
