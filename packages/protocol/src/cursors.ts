import type { CrudModule } from "./modules.js";

/** One reading of a list, from its first page until the last one is stored. */
export interface PullRun {
  /** Of everything; else of what has changed since `date_from`. */
  full: boolean;
  date_from?: string;
  /** A DateTime, by our clock. */
  startedAt: string;
  /** The URL of the page to go on with. Absent until the first page is stored. */
  next?: string;
  /** The greatest last_updated so far. */
  greatest?: string;
  /** The smallest last_updated of the objects that could not be stored: the next pull has to begin there. */
  heldAt?: string;
  /** As in {@link Cursor}, of this run. */
  foreign?: Readonly<Record<string, string>>;
  /** What has become of the objects so far. */
  received: number;
  stored: number;
  refused: number;
  skipped: number;
  failed: number;
  /** How many there are, as far as the partner counts them. */
  total?: number;
  /** How often it was broken off before the page at `next` was stored. */
  brokenOff: number;
}

/** How far pulling one module of one partner has come. */
export interface Cursor {
  /** Our id of the partner. */
  partner: string;
  module: CrudModule;
  /** Where the next pull begins. Absent until a list was read to its end: the next one reads everything. */
  date_from?: string;
  /**
   * The parties, by their keys, whose objects were refused because the partner may not bring them, and the smallest
   * last_updated of each: once it may, the next pull begins there (P-4).
   */
  foreign?: Readonly<Record<string, string>>;
  /** The run that is under way, or was broken off. */
  run?: PullRun;
  /** Who is at it, and the DateTime until which others leave it alone. */
  lease?: { holder: string; until: string };
  /** The DateTime of the next pull that is planned. */
  due?: string;
  /** DateTimes of the last pull that stored everything, the last that read everything, and the last that failed. */
  lastSuccess?: string;
  lastFull?: string;
  lastFailure?: string;
  /** Why the last one failed; absent where it did not. */
  error?: string;
  /** How many have failed since the last success. */
  failures: number;
}

/**
 * Where the positions of pulls are kept, one record per partner and module; many processes may share one store. The
 * record is ours: keep it whole, as JSON for instance.
 */
export interface CursorStore {
  get(partner: string, module: CrudModule): Promise<Cursor | undefined>;
  list(): Promise<readonly Cursor[]>;
  /**
   * Replaces a record by what `change` makes of it, atomically: `change` may run again, and what it throws undoes
   * everything and comes out again. It gets undefined where there is none yet.
   */
  update(
    partner: string,
    module: CrudModule,
    change: (current: Cursor | undefined) => Cursor,
  ): Promise<Cursor>;
}

/** Cursors in memory, for one process: gone when it ends, so that all lists are read from their beginning again. */
export function memoryCursors(): CursorStore {
  const stored = new Map<string, Cursor>();
  const name = (partner: string, module: CrudModule) => `${module} ${partner}`;
  return {
    get: async (partner, module) => stored.get(name(partner, module)),
    list: async () => [...stored.values()],
    async update(partner, module, change) {
      const cursor = change(stored.get(name(partner, module)));
      stored.set(name(partner, module), cursor);
      return cursor;
    },
  };
}
