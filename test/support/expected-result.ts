import { randomUUID } from "node:crypto";
import { formatDateTime, type OperationId, type PendingStore } from "@openocpi/protocol";

/** Lets a platform over this store expect a result of a partner, as if it had asked for it. */
export async function expectResult(store: PendingStore, partner: string, kind: OperationId): Promise<string> {
  const id = randomUUID();
  await store.add({
    id,
    direction: "out",
    partner,
    kind,
    responseUrl: "http://127.0.0.1/not-looked-at",
    deadline: formatDateTime(new Date(Date.now() + 60_000)),
    correlationId: id,
    state: "pending",
  });
  return id;
}
