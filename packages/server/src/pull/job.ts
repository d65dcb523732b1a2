import type { CrudModule, Partner, Party } from "@openocpi/protocol";
import { type OperationId, operationTable } from "@openocpi/spec";
import type { Env } from "../env.js";
import type { AnyKey } from "../handlers/hosted.js";
import { isHub } from "../handlers/ownership.js";
import type { Item } from "../handlers/parts.js";
import { publishes } from "../routes/routes.js";

/** What is pulled: one module of one partner. */
export interface Job {
  readonly partner: string;
  readonly module: CrudModule;
}

/** The operation that reads a module's list. */
export const listRow = (module: CrudModule) => operationTable[`${module}.sender.list` satisfies OperationId];

/** The modules whose lists can be read. */
export const listed: readonly CrudModule[] = Object.values(operationTable).flatMap((row) =>
  row.role === "sender" && row.part === null && row.verb === "list" ? [row.module] : [],
);

/** Whether a partner publishes the list of a module. A pull-only partner has few, and that is fine (P-9). */
export const isPublished = (partner: Partner, module: CrudModule): boolean =>
  publishes(partner, { module, role: "sender" });

/** What is pulled of a partner: what it publishes and we have a place for; and of a Hub alone, whom it connects (HCI-01). */
export const modulesOf = (env: Env, partner: Partner): CrudModule[] =>
  listed.filter(
    (module) =>
      env.modules[module]?.receiver &&
      isPublished(partner, module) &&
      (module !== "hubclientinfo" || isHub(partner)),
  );

/** The key of an object that was pulled: its owner is in it, whoever the partner is (ROUT-06, PUSH-07). */
export function keyOf(module: CrudModule, item: Item): AnyKey & Party {
  const text = (name: string) => String(item[name]);
  const owner = { country_code: text("country_code"), party_id: text("party_id") };
  if (module === "hubclientinfo") return { ...owner, role: text("role") };
  if (module === "tokens") return { ...owner, id: text("uid"), type: text("type") };
  return { ...owner, id: text("id") };
}
