import { formatDateTime, parseDateTime } from "./date-time.js";
import type { CrudModule } from "./modules.js";

/** What is pushed. */
export interface Shipment {
  /** The object, whole, as it was when it was pushed. */
  object: Readonly<Record<string, unknown>>;
  /** The EVSE that is pushed alone, and the Connector of it. */
  evse?: string;
  connector?: string;
  /** The members that have changed, where these alone are pushed. */
  change?: Readonly<Record<string, unknown>>;
  /** The receiver is to forget it: a Tariff is DELETEd, the EVSEs of a Location are REMOVED. */
  removed?: boolean;
  /** That of every request that is made for it. */
  correlationId: string;
}

/** What is delivered one after the other: all that goes to one party at one partner for one module. */
export interface LaneKey {
  /** Our id of the partner. */
  partner: string;
  module: CrudModule;
  /** The party in the TO headers, by its key: `BE*MOV`. */
  to: string;
}

/** A push that is kept. */
export interface OutboxItem extends LaneKey {
  /** Ours; unique. */
  id: string;
  /** What a later item takes the place of: see {@link OutboxStore.add}. */
  slot: string;
  /** `waiting`: to be sent. `dead`: given up, and kept for somebody to look at. */
  state: "waiting" | "dead";
  /** A DateTime. */
  addedAt: string;
  /** How often it has been tried. */
  attempts: number;
  /** Why it failed the last time. */
  error?: string;
  /** Set by the store: it took the place of another, which may never have arrived. */
  replaced?: boolean;
  shipment: Shipment;
}

/** What is known of a lane. Every time in it is a DateTime. */
export interface OutboxLane extends LaneKey {
  /** One process delivers, until then; `since` is what it has in hand: should it be gone, the lane is behind since then. */
  lease?: { holder: string; until: string; since?: string };
  /** What has changed since then may not have arrived, and has to be sent as it is now. */
  behindSince?: string;
  lastSuccess?: string;
  lastFailure?: string;
  /** Failures in a row, since it last went well; and when they began. */
  failures: number;
  failingSince?: string;
  /** Why it failed the last time. */
  error?: string;
  /** Nothing is sent before. */
  retryAt?: string;
  /** SHA-256 of the token that the partner answered with 401: with this one nothing is sent any more. */
  refusedToken?: string;
}

/** Which items are meant: those that fit all that is given. */
export type OutboxFilter = Partial<Pick<OutboxItem, keyof LaneKey | "id" | "slot" | "state">>;

/** How much a lane has. */
export interface OutboxCount extends LaneKey {
  waiting: number;
  dead: number;
  /** When the oldest waiting one was added. */
  oldest?: string;
}

/**
 * Where pushes are kept that are still to arrive, and how the lanes are that they go by. Many processes may share one
 * store. In SQL: a table of items with a number that grows, unique by partner, module, to and slot, and one of lanes.
 */
export interface OutboxStore {
  /**
   * Keeps an item: in the place of the one with the same partner, module, `to` and slot, waiting or dead, which is gone
   * then, and as `replaced`; else after all others. Atomically: of many at once with one slot one stays.
   */
  add(item: OutboxItem): Promise<void>;
  /** Those that fit, at most `limit`, in the order in which they were added; one that took a place stands there. */
  find(filter: OutboxFilter, limit?: number): Promise<readonly OutboxItem[]>;
  /** Changes these members of an item, which stays in its place. False where there is none (any more). */
  update(id: string, change: Pick<OutboxItem, "state" | "attempts" | "error">): Promise<boolean>;
  /** False where there is none (any more). */
  remove(id: string): Promise<boolean>;
  /** Of every lane that has items. */
  count(): Promise<readonly OutboxCount[]>;
  /** Every lane that was ever updated. */
  lanes(): Promise<readonly OutboxLane[]>;
  /**
   * Replaces what is known of a lane by what `change` makes of it, atomically: `change` is pure and may run again; it
   * gets undefined for a lane that is not known, and what it throws undoes everything and comes out again.
   */
  updateLane(key: LaneKey, change: (current: OutboxLane | undefined) => OutboxLane): Promise<OutboxLane>;
}

/** An item in memory, and where it stands among all. */
interface Kept {
  readonly place: number;
  item: OutboxItem;
}

const laneName = ({ partner, module, to }: LaneKey): string => JSON.stringify([partner, module, to]);

/** Pushes to come in memory, for one process: gone when it ends. */
export function memoryOutbox(): OutboxStore {
  /** By lane, then by slot: a Map keeps its order. */
  const kept = new Map<string, Map<string, Kept>>();
  const byId = new Map<string, Kept>();
  const lanes = new Map<string, OutboxLane>();
  let places = 0;

  const inOrder = ({ partner, module, to }: OutboxFilter): Iterable<Kept> => {
    const isOneLane = partner !== undefined && module !== undefined && to !== undefined;
    if (isOneLane) return kept.get(laneName({ partner, module, to }))?.values() ?? [];
    return [...byId.values()].sort((a, b) => a.place - b.place);
  };
  return {
    async add(item) {
      const lane = kept.get(laneName(item)) ?? new Map<string, Kept>();
      kept.set(laneName(item), lane);
      const before = lane.get(item.slot);
      if (before) byId.delete(before.item.id);
      const next = { place: before?.place ?? places++, item: before ? { ...item, replaced: true } : item };
      lane.set(item.slot, next);
      byId.set(item.id, next);
    },
    async find(filter, limit = Number.POSITIVE_INFINITY) {
      const wanted = Object.entries(filter).filter(([, value]) => value !== undefined);
      const found: OutboxItem[] = [];
      for (const { item } of inOrder(filter)) {
        if (found.length >= limit) break;
        if (wanted.every(([name, value]) => Reflect.get(item, name) === value)) found.push(item);
      }
      return found;
    },
    async update(id, change) {
      const found = byId.get(id);
      if (!found) return false;
      found.item = { ...found.item, ...change };
      return true;
    },
    async remove(id) {
      const found = byId.get(id);
      if (!found) return false;
      const lane = kept.get(laneName(found.item));
      lane?.delete(found.item.slot);
      if (lane?.size === 0) kept.delete(laneName(found.item));
      return byId.delete(id);
    },
    count: async () =>
      [...kept.values()].flatMap((lane) => countOf([...lane.values()].map(({ item }) => item))),
    lanes: async () => [...lanes.values()],
    async updateLane(key, change) {
      const next = change(lanes.get(laneName(key)));
      lanes.set(laneName(key), next);
      return next;
    },
  };
}

/** Of items of one lane. */
function countOf(items: readonly OutboxItem[]): OutboxCount[] {
  const [first] = items;
  if (!first) return [];
  const waiting = items.filter(({ state }) => state === "waiting");
  const moments = waiting.map(({ addedAt }) => parseDateTime(addedAt)?.getTime() ?? Number.NaN);
  const { partner, module, to } = first;
  return [
    {
      ...{ partner, module, to },
      waiting: waiting.length,
      dead: items.length - waiting.length,
      ...(waiting.length > 0 && { oldest: formatDateTime(new Date(Math.min(...moments))) }),
    },
  ];
}
