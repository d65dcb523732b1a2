import type { CrudModule, Party } from "@openocpi/protocol";
import type { Status } from "@openocpi/spec";
import { contextOf } from "../handlers/context.js";
import { type AnyKey, crudOf } from "../handlers/hosted.js";
import { type Item, isItem } from "../handlers/parts.js";
import { sameContent } from "../handlers/same-content.js";
import { listRow } from "./job.js";
import type { Source } from "./write-object.js";

/** An object as it was before the list was read. */
export interface Known {
  key: AnyKey & { id: string };
  last_updated: unknown;
}

const removed: Status = "REMOVED";

const evsesOf = ({ evses }: Item): Item[] => (Array.isArray(evses) ? evses.filter(isItem) : []);

/** Whether there is anything of an object to vanish: a Location whose EVSEs are all removed has done so already (LOC-05). */
export const isAlive = (item: Item, module: CrudModule): boolean =>
  module !== "locations" || evsesOf(item).some(({ status }) => status !== removed);

/** It has changed since the list was begun, or is gone: it is left as it is. */
class Changed extends Error {}

/**
 * Marks an object as vanished: a Tariff is deleted, the EVSEs of a Location are REMOVED (LOC-03). Its last_updated stays
 * that of the partner: should the object come back as it was, it is not older than what is stored.
 *
 * @returns false where it was left as it is
 */
export async function markVanished(
  source: Source,
  owner: Party,
  { key, last_updated }: Known,
): Promise<boolean> {
  const { env, job, partner, parties, ids } = source;
  const receiver = { module: job.module, role: "receiver" } as const;
  const crud = crudOf(env, receiver);
  const context = contextOf(partner, { ...parties, from: owner }, receiver, ids);
  const unchanged = (current: Item | undefined): Item => {
    if (!current || !sameContent(current.last_updated, last_updated)) throw new Changed();
    return current;
  };
  try {
    if (job.module === "locations") {
      await crud.update(key, (current) => withoutEvses(unchanged(current)), context);
      return true;
    }
    unchanged(await crud.get(key, context));
    return await crud.delete(key, context);
  } catch (error) {
    if (error instanceof Changed) return false;
    env.emit({ type: "error", partner: partner.id, operation: listRow(job.module).id, ...ids, error });
    return false;
  }
}

const withoutEvses = (location: Item): Item => ({
  ...location,
  evses: evsesOf(location).map((evse) => ({ ...evse, status: removed })),
});
