import { type PartnerEndpoint, partyOf } from "@openocpi/protocol";
import { type OperationRow, operationTable } from "@openocpi/spec";
import { offeredRoles } from "../handlers/parties.js";
import { type Answer, succeeded } from "./answer.js";
import type { Probe } from "./probe.js";
import { below, settleBelow } from "./slashes.js";

/** An id that nobody has. */
const noSuchId = "openocpi-no-such-object";

const rowOf = (module: string, role: "sender" | "receiver"): OperationRow | undefined =>
  Object.values(operationTable).find(
    (row) => row.module === module && row.role === role && row.part === null && row.verb === "get",
  );

/** Objects of a list, at URLs of their own, where they have such (LOC-04): one that is there, and one that is not. */
export async function probeObject(probe: Probe, module: string, url: string, item: unknown): Promise<void> {
  const row = rowOf(module, "sender");
  if (row?.keys.length !== 1) return;
  const ask = { routed: row.routed && "object" } as const;
  const id: unknown = Reflect.get(Object(item), "id");
  if (typeof id === "string" && id !== "") {
    const answer = await settleBelow(probe, below(url, [id]), ask);
    if (!succeeded(answer)) probe.find("object-unreadable", answer);
  }
  judgeUnknown(probe, await settleBelow(probe, below(url, [noSuchId]), ask));
}

/** An object of ours that the partner never got, at the interface that it takes our objects in at (PUSH-01). */
export async function probeReceiver(probe: Probe, { identifier, url }: PartnerEndpoint): Promise<void> {
  const row = rowOf(identifier, "receiver");
  // Where a CDR is, the partner says when it gets it; of a ClientInfo there is no id that nobody has.
  if (row?.keys.length !== 3 || row.module === "cdrs") return;
  const [role] = offeredRoles(probe.env, probe.partner);
  if (!role) return;
  const { country_code, party_id } = partyOf(role);
  const ask = { routed: row.routed && "object" } as const;
  judgeUnknown(probe, await settleBelow(probe, below(url, [country_code, party_id, noSuchId]), ask));
}

/** What is said of an object that does not exist (HTTP-04). */
function judgeUnknown(probe: Probe, answer: Answer): void {
  const { http = 500, code } = answer;
  if (http >= 500) probe.find("unknown-fails", answer);
  else if (code === undefined) probe.find("unknown-without-envelope", answer);
  else if (succeeded(answer)) probe.find("unknown-found", answer);
}
