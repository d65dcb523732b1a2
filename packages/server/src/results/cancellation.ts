import { formatDateTime, type Pending } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { AnyResult } from "./kinds.js";

const suffix = "-canceled";

/** The id that a result was announced with: a cancellation has a record of its own. */
export const announcedId = (id: string): string => (id.endsWith(suffix) ? id.slice(0, -suffix.length) : id);

/** The id of the record that a cancellation has. */
export const canceledId = (id: string): string => id + suffix;

const isCanceled = (result: unknown): boolean =>
  typeof result === "object" &&
  result !== null &&
  "result" in result &&
  result.result === "CANCELED_RESERVATION";

/**
 * The one result that may follow another: the CPO cancels a reservation, perhaps long after it was made (CMD-08). It
 * is kept beside the first one, so that it counts once, and is not lost with the process.
 *
 * @returns undefined where it is none, or the reservation was canceled before
 */
export async function keepCancellation(
  { pending: store, resultTimeoutSeconds }: Env,
  first: Pending,
  result: AnyResult,
  leased: Pick<Pending, "leasedUntil"> = {},
): Promise<Pending | undefined> {
  const isOne = first.kind === "commands.receiver.reserveNow.post" && isCanceled(result);
  if (!isOne || isCanceled(first.result)) return undefined;
  const id = canceledId(first.id);
  const deadline = formatDateTime(new Date(Date.now() + resultTimeoutSeconds * 1000));
  const second: Pending = { ...first, ...leased, id, deadline, state: "completed", result };
  try {
    await store.add(second);
    return second;
  } catch (error) {
    if (await store.get(id)) return undefined;
    throw error;
  }
}
