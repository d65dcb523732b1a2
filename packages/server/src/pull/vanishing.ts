import { ciKey, type Party, partyKey, partyOf } from "@openocpi/protocol";
import { partyOfItem } from "../handlers/outgoing.js";
import { type Item, isItem } from "../handlers/parts.js";
import { type Job, keyOf } from "./job.js";
import { isAlive, type Known, markVanished } from "./mark-vanished.js";
import { nameOf } from "./pushes.js";
import { storedObjects } from "./stored-objects.js";
import type { Source } from "./write-object.js";

/** What becomes of Locations and Tariffs that a partner's list no longer has (P-19). */
export interface VanishedOptions {
  /** The share of a party's objects that is marked without asking. Default: 0.1. */
  share?: number;
  /** How many are marked without asking, whatever share of the party's they are. Default: 3. */
  count?: number;
  /** Also of the parties behind a Hub. Default: no, for what a Hub lists may depend on who is connected. */
  throughHubs?: boolean;
}

/** What an operator has confirmed to be gone: the members of a `vanished` event. */
export interface Confirmed {
  owner: Party;
  ids: readonly string[];
}

/** The modules whose objects can vanish; Tokens, Sessions and CDRs never do. */
export const vanishingModules: readonly Job["module"][] = ["locations", "tariffs"];

/**
 * Finds what a partner's list no longer has (P-19, LOC-05): what was there before it was read, is not on any of its
 * pages, and has not come otherwise meanwhile. One reading of the whole list, without a break.
 */
export class Vanishing {
  readonly #known = new Map<string, { owner: Party; objects: Map<string, Known> }>();
  readonly #seen = new Set<string>();
  readonly #seenOwners = new Set<string>();
  /** The ids of objects that could not be used. Their owner may be what is wrong with them. */
  readonly #unusable = new Set<string>();
  #nameless = 0;

  private constructor(
    private readonly source: Source,
    private readonly signal: AbortSignal,
  ) {}

  /** Looks at what is there, before the list is read. The signal ends that, and the marking. */
  static async begin(source: Source, owners: readonly Party[], signal: AbortSignal): Promise<Vanishing> {
    const vanishing = new Vanishing(source, signal);
    for (const owner of owners) {
      vanishing.#known.set(partyKey(owner), { owner: partyOf(owner), objects: new Map() });
    }
    for await (const item of storedObjects(source, owners, signal)) {
      const key = keyOf(source.job.module, item);
      if (!isAlive(item, source.job.module)) continue;
      const known = { key: { ...key, id: key.id ?? "" }, last_updated: item.last_updated };
      vanishing.#known.get(partyKey(key))?.objects.set(nameOf(key), known);
    }
    return vanishing;
  }

  /** What is on a page. */
  see(items: readonly Item[], refused: readonly unknown[]): void {
    for (const item of items) {
      this.#seen.add(nameOf(keyOf(this.source.job.module, item)));
      this.#seenOwners.add(partyKey(partyOfItem(item)));
    }
    for (const item of refused) {
      const id = isItem(item) ? item.id : undefined;
      if (typeof id === "string" && id !== "") this.#unusable.add(ciKey(id));
      else this.#nameless += 1;
    }
  }

  /**
   * Marks what has vanished, party by party; asks first where that is much, or all of it.
   *
   * @param total how many objects the list has, as the partner counts them.
   * @returns how many were marked; undefined where the list was not all there, so that nothing can be said.
   * @throws what the signal was aborted with
   */
  async end(
    total: number | undefined,
    { share, count }: Required<Pick<VanishedOptions, "share" | "count">>,
    confirmed: Confirmed | undefined,
  ): Promise<number | undefined> {
    if (this.#nameless > 0 || this.#seen.size + this.#unusable.size < (total ?? 0)) return undefined;
    let marked = 0;
    for (const [name, { owner, objects }] of this.#known) {
      const gone = [...objects.values()].filter((object) => this.#isGone(object));
      const ids =
        confirmed && partyKey(confirmed.owner) === name ? new Set(confirmed.ids.map(ciKey)) : undefined;
      const isConfirmed = ({ key }: Known) => ids?.has(ciKey(key.id)) ?? false;
      const open = gone.filter((object) => !isConfirmed(object));
      const isFew = open.length <= Math.max(count, share * objects.size) && this.#seenOwners.has(name);
      if (!isFew && open.length > 0) this.#ask(owner, open, objects.size);
      for (const object of isFew ? gone : gone.filter(isConfirmed)) {
        this.signal.throwIfAborted();
        if (await markVanished(this.source, owner, object)) marked += 1;
      }
    }
    return marked;
  }

  #isGone({ key }: Known): boolean {
    const { written, removed } = this.source.watch;
    const name = nameOf(key);
    return (
      !this.#seen.has(name) && !this.#unusable.has(ciKey(key.id)) && !written.has(name) && !removed.has(name)
    );
  }

  #ask(owner: Party, gone: readonly Known[], of: number): void {
    const { env, job } = this.source;
    env.emit({
      type: "vanished",
      ...job,
      ...this.source.ids,
      owner,
      ids: gone.map(({ key }) => key.id),
      of,
    });
  }
}
