import { PartnerError, PartnerUnreachable } from "@openocpi/client";
import {
  type CrudModule,
  type Cursor,
  formatDateTime,
  type Partner,
  parseDateTime,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { NotRegistered } from "../registration/not-registered.js";
import { isReachable } from "../routes/routes.js";
import { Busy } from "./hold.js";
import { type Job, listed, modulesOf } from "./job.js";
import type { Pulled, RunOptions } from "./run.js";
import { vanishingModules } from "./vanishing.js";

/** When partners are pulled. */
export interface SyncOptions {
  /** Seconds between two pulls of one module of one partner; 0 for never. Default: 300 for Sessions, 3600 for all else. */
  every?: number | Partial<Record<CrudModule, number>>;
  /** Seconds between two pulls of everything, by which alone Locations and Tariffs are found to have vanished; 0 for never. Default: 86 400. */
  fullEvery?: number;
}

/** How often the stores are asked what is to be done, and how far ahead. */
const sweepMs = 10_000;
/** What is due at the same moment, after a restart for instance, is spread over this time. */
const splayMs = 60_000;
/** After a failure it is tried again this much later, then twice that, and so on; never later than usual. */
const retrySeconds = 60;
/** A full pull that has failed this often in a row does not keep away what has changed any longer. */
const patience = 3;
/** How many are run at the same time. */
const atOnce = 8;

const defaultEvery = (module: CrudModule): number => (module === "sessions" ? 300 : 3600);

/** The share by which the time between two pulls differs, up or down, so that partners do not fall into step. */
const jitter = 0.1;
const after = (seconds: number): string =>
  formatDateTime(new Date(Date.now() + seconds * 1000 * (1 + jitter * (2 * Math.random() - 1))));
const until = (due: string | undefined): number =>
  due === undefined ? 0 : (parseDateTime(due)?.getTime() ?? 0) - Date.now();
const nameOf = ({ partner, module }: Job): string => `${module} ${partner}`;

/** Pulls every module of every partner, each in its turn: of many processes on one store one runs each job. */
export class Sync {
  readonly #everySeconds: (module: CrudModule) => number;
  readonly #fullEverySeconds: number;
  readonly #sweeps: NodeJS.Timeout;
  /** Those that begin before the next look at the stores. */
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #running = new Set<string>();
  #isClosed = false;

  constructor(
    private readonly env: Env,
    { every = {}, fullEvery = 86_400 }: SyncOptions,
    private readonly pull: (job: Job, decide: RunOptions["decide"]) => Promise<Pulled>,
  ) {
    const chosen = (module: CrudModule) => (typeof every === "number" ? every : every[module]);
    this.#everySeconds = (module) => chosen(module) ?? defaultEvery(module);
    this.#fullEverySeconds = fullEvery;
    for (const seconds of [fullEvery, ...listed.map(this.#everySeconds)]) {
      if (!(seconds >= 0)) throw new TypeError(`\`sync\` has ${seconds} for a number of seconds`);
    }
    this.#sweeps = setInterval(() => this.#sweep(), sweepMs).unref();
    this.#after(0, "", () => this.#sweep());
  }

  /** When a job is run the next time, after a run that ended with this record. */
  plan({ module, failures }: Cursor): string | undefined {
    const usual = this.#everySeconds(module);
    if (usual === 0) return undefined;
    return after(failures === 0 ? usual : Math.min(usual, retrySeconds * 2 ** (failures - 1)));
  }

  close(): void {
    this.#isClosed = true;
    clearInterval(this.#sweeps);
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }

  /** A store that fails is reported; the next look is another chance. */
  #sweep(): void {
    this.#look().catch((error: unknown) => this.env.emit({ type: "error", error }));
  }

  async #look(): Promise<void> {
    const cursors = new Map((await this.env.cursors.list()).map((cursor) => [nameOf(cursor), cursor]));
    for (const partner of (await this.env.partners.list()).filter(isReachable)) {
      for (const module of this.#ready(partner, cursors)) {
        if (this.#isClosed) return;
        const job = { partner: partner.id, module };
        await this.#set(job, cursors.get(nameOf(job)));
      }
    }
  }

  /** Which modules of a partner are pulled, sooner or later. */
  modulesOf(partner: Partner): CrudModule[] {
    return modulesOf(this.env, partner).filter((module) => this.#everySeconds(module) > 0);
  }

  /** What is pulled of a partner by now. Of a Hub that carries whom it announces, first who that is (HCI-02). */
  #ready(partner: Partner, cursors: ReadonlyMap<string, Cursor>): CrudModule[] {
    const modules = this.modulesOf(partner);
    const announcing = { partner: partner.id, module: "hubclientinfo" } as const;
    const isFirst =
      partner.carriesOthers === "announced" &&
      modules.includes(announcing.module) &&
      cursors.get(nameOf(announcing))?.lastSuccess === undefined;
    return isFirst ? [announcing.module] : modules;
  }

  /** Begins a job when it is due, if that is soon. One that should have begun long ago waits for a moment of its own. */
  async #set(job: Job, cursor: Cursor | undefined): Promise<void> {
    const name = nameOf(job);
    if (this.#timers.has(name) || this.#running.has(name)) return;
    const wait = until(cursor?.due ?? (await this.#firstDue(job)));
    if (wait > sweepMs) return;
    const isLate = wait < -sweepMs;
    this.#after(isLate ? Math.random() * splayMs : Math.max(0, wait), name, () => this.#start(job));
  }

  /** A partner that is new does not begin with all others that are. */
  async #firstDue({ partner, module }: Job): Promise<string | undefined> {
    const due = formatDateTime(new Date(Date.now() + Math.random() * splayMs));
    const cursor = await this.env.cursors.update(partner, module, (current) => ({
      due,
      ...(current ?? { partner, module, failures: 0 }),
    }));
    return cursor.due;
  }

  #start(job: Job): void {
    if (this.#running.size >= atOnce) return;
    const name = nameOf(job);
    this.#running.add(name);
    this.pull(job, (current) => this.#isFullDue(current))
      .catch((error: unknown) => {
        // All else has been told by the events of the run.
        if (!expected.some((kind) => error instanceof kind)) {
          this.env.emit({ type: "error", partner: job.partner, error });
        }
      })
      .finally(() => this.#running.delete(name));
  }

  #isFullDue({ module, due, lastFull, failures, date_from }: Cursor): boolean {
    if (until(due) > 0) throw new Busy("another process has done it");
    if (this.#fullEverySeconds === 0 || !vanishingModules.includes(module)) return false;
    if (failures >= patience && date_from !== undefined) return false;
    return lastFull === undefined || until(lastFull) <= -this.#fullEverySeconds * 1000;
  }

  #after(ms: number, name: string, work: () => void): void {
    if (this.#isClosed) return;
    const timer = setTimeout(() => {
      this.#timers.delete(name);
      work();
    }, ms).unref();
    this.#timers.set(name, timer);
  }
}

const expected = [Busy, NotRegistered, PartnerError, PartnerUnreachable];
