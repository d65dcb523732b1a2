import type { Party } from "@openocpi/protocol";
import { contextOf } from "../handlers/context.js";
import { crudOf } from "../handlers/hosted.js";
import type { Item } from "../handlers/parts.js";
import type { Source } from "./write-object.js";

/** How many objects our own Crud is asked for at once. */
const limit = 500;

/** Everything that we have of these parties, from our own Crud. @throws what the signal was aborted with */
export async function* storedObjects(
  { env, job, partner, parties, ids }: Source,
  owners: readonly Party[],
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const receiver = { module: job.module, role: "receiver" } as const;
  const context = contextOf(partner, { ...parties, theirs: owners }, receiver, ids);
  let offset = 0;
  let cursor: string | undefined;
  for (;;) {
    signal.throwIfAborted();
    const query = { offset, limit, owners, visibleTo: owners, ...(cursor !== undefined && { cursor }) };
    const { items, failed = [], next, total } = await crudOf(env, receiver).list(query, context);
    yield* items;
    const count = items.length + failed.length;
    offset += count;
    cursor = next;
    if (cursor === undefined && (count === 0 || offset >= total)) return;
  }
}
