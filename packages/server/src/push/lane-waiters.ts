import type { OutboxItem } from "@openocpi/protocol";
import type { Tell } from "./work.js";

interface Waiter {
  id: string;
  tell: Tell;
  isStored: boolean;
}

/** Who waits for the first attempt of what is stored: one for each slot, like the items. */
export class LaneWaiters {
  readonly #bySlot = new Map<string, Waiter>();

  /** From here on `tell` hears of the item; whoever waited for one in its place, that this one comes instead. */
  add({ id, slot }: Pick<OutboxItem, "id" | "slot">, tell: Tell): void {
    this.#bySlot.get(slot)?.tell({ outcome: "waiting", attempts: 0 });
    this.#bySlot.set(slot, { id, tell, isStored: false });
  }

  /** The item can be found in the store. */
  stored({ id, slot }: Pick<OutboxItem, "id" | "slot">): void {
    const waiter = this.#bySlot.get(slot);
    if (waiter?.id === id) waiter.isStored = true;
  }

  /** Nobody waits for it any more. @returns who did */
  take({ id, slot }: Pick<OutboxItem, "id" | "slot">): Tell | undefined {
    const waiter = this.#bySlot.get(slot);
    if (waiter?.id !== id) return undefined;
    this.#bySlot.delete(slot);
    return waiter.tell;
  }

  /** What is stored will not be tried now. */
  settle(why: Parameters<Tell>[0]): void {
    for (const [slot, { tell, isStored }] of this.#bySlot) {
      if (!isStored) continue;
      this.#bySlot.delete(slot);
      tell(why);
    }
  }
}
