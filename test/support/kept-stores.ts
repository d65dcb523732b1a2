import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { memoryPending, type Pending, type PendingStore } from "@openocpi/protocol";

/** Results to come in a file, written after each change: they outlive the process. */
export async function keptPending(file: string): Promise<PendingStore> {
  const store = memoryPending();
  const ids = new Set<string>();
  const before: Pending[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  const keep = async () => {
    writeFileSync(file, JSON.stringify(await Promise.all([...ids].map((id) => store.get(id)))));
  };
  const kept =
    <Words extends unknown[], Answer>(change: (...words: Words) => Promise<Answer>) =>
    async (...words: Words): Promise<Answer> => {
      const answer = await change(...words);
      await keep();
      return answer;
    };
  const add = async (pending: Pending) => {
    await store.add({ ...pending, state: "pending" });
    ids.add(pending.id);
    const { id, state, result, leasedUntil } = pending;
    if (state === "pending") return;
    await store.claim(id, {
      state: state === "timeout" ? state : "completed",
      result,
      ...(leasedUntil !== undefined && { leasedUntil }),
    });
    if (state === "delivered") await store.delivered(id);
  };
  for (const each of before) await add(each);
  return {
    ...store,
    add: kept(add),
    claim: kept(store.claim),
    lease: kept(store.lease),
    delivered: kept(store.delivered),
  };
}
