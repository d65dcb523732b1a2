import { MissingEndpoint } from "@openocpi/client";
import type { CrudModule, Partner, VanishedEvent } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isPublished, type Job, modulesOf } from "./job.js";
import { Pushes } from "./pushes.js";
import { connected } from "./read-pages.js";
import { type Pulled, pullOnce, type RunOptions } from "./run.js";
import { Sync, type SyncOptions } from "./sync.js";

export interface PullOptions {
  /**
   * Read everything, and find what has vanished (P-19). Default: what has changed since the last pull; the first one
   * reads everything. A pull that was broken off goes on where it was in any case, save that everything is wanted now
   * and was not then.
   */
  full?: boolean;
  /** Aborted to break it off: the next pull goes on where this one was. */
  signal?: AbortSignal;
}

/** The pulls of this process: those that are asked for, and those that are planned. */
export class Pulls {
  readonly pushes = new Pushes();
  readonly #running = new Map<AbortController, Promise<unknown>>();
  readonly #sync: Sync | undefined;
  #isClosed = false;

  constructor(
    private readonly env: Env,
    sync: SyncOptions | undefined,
  ) {
    this.#sync = sync && new Sync(env, sync, (job, decide) => this.#pull(job, { decide }));
  }

  /** @throws Error where this module is not pulled of this partner, or is being pulled already; what reading throws */
  pull(job: Job, { full = false, signal }: PullOptions = {}): Promise<Pulled> {
    return this.#pull(job, { decide: () => full, signal });
  }

  /** Reads the list once more, and marks what is still not on it without asking again. */
  confirmVanished({ partner, module, owner, ids }: ConfirmedVanished): Promise<Pulled> {
    return this.#pull({ partner, module }, { decide: () => true, confirmed: { owner, ids } });
  }

  /** What `sync` pulls of a partner. */
  plannedOf(partner: Partner): CrudModule[] {
    return this.#sync?.modulesOf(partner) ?? [];
  }

  /** Breaks off what is running, and waits for that. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#sync?.close();
    for (const controller of this.#running.keys()) controller.abort(new Error("the platform is closing"));
    await Promise.all(this.#running.values());
  }

  async #pull(
    job: Job,
    { signal, ...options }: Pick<RunOptions, "decide" | "confirmed"> & { signal?: AbortSignal | undefined },
  ): Promise<Pulled> {
    await this.#assertPulled(job);
    signal?.throwIfAborted();
    if (this.#isClosed) throw new Error("the platform is closed");
    const controller = new AbortController();
    const abort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", abort);
    const plan: RunOptions["plan"] = (ended) => this.#sync?.plan(ended);
    const running = pullOnce(this.env, job, { ...options, controller, plan });
    this.#running.set(
      controller,
      running.catch(() => undefined),
    );
    try {
      return await running;
    } finally {
      signal?.removeEventListener("abort", abort);
      this.#running.delete(controller);
    }
  }

  async #assertPulled({ partner: id, module }: Job): Promise<void> {
    const partner = await connected(this.env, id);
    if (modulesOf(this.env, partner).includes(module)) return;
    if (!this.env.modules[module]?.receiver)
      throw new Error(
        `pulling needs \`modules.${module}.receiver\`: without it there is no place for what comes`,
      );
    if (!isPublished(partner, module)) throw new MissingEndpoint(module, "sender");
    throw new Error(`${id} is no Hub, and only a Hub tells of others`);
  }
}

/** What an operator has looked at: a `vanished` event, or as much of it. */
export type ConfirmedVanished = Pick<VanishedEvent, "partner" | "module" | "owner" | "ids">;
