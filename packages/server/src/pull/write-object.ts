import { includesParty, OcpiError, type Partner, type Party, partyKey } from "@openocpi/protocol";
import type { Violation } from "@openocpi/spec";
import type { Env } from "../env.js";
import { sameCdr, storeCdr } from "../handlers/cdrs.js";
import { contextOf } from "../handlers/context.js";
import { crudOf } from "../handlers/hosted.js";
import { withAnnounced } from "../handlers/hub-client-info.js";
import { partyOfItem } from "../handlers/outgoing.js";
import { takeRoute } from "../handlers/ownership.js";
import type { Parties } from "../handlers/parties.js";
import { type Item, isOlder } from "../handlers/parts.js";
import { sameContent } from "../handlers/same-content.js";
import { isForeign } from "./foreign.js";
import { type Job, keyOf, listRow } from "./job.js";
import type { Outcome } from "./progress.js";
import { nameOf, type Watch } from "./pushes.js";

/** Where the objects of a page come from. */
export interface Source {
  env: Env;
  job: Job;
  partner: Partner;
  /** Whom the partner speaks for. */
  parties: Parties;
  /** The ids of the request that brought them. */
  ids: { requestId: string; correlationId: string };
  /** What was pushed since the run began. */
  watch: Watch;
}

/**
 * Stores objects as pushes are stored: through the same Crud, for the party that is in the object, if the partner may
 * carry it (ROUT-06, P-3, P-4). What is there already, or newer, stays. One object that cannot be stored stops nothing:
 * the operator is told.
 */
export function objectWriter(source: Source): (item: Item) => Promise<Outcome> {
  const { env, job, ids } = source;
  const { id: operation, object } = listRow(job.module);
  const about = { operation, partner: job.partner, ...ids };
  const routes = new Map<string, Promise<Route>>();
  const routeOf = (owner: Party) => {
    const known = routes.get(partyKey(owner)) ?? takeRouteTo(source, owner);
    routes.set(partyKey(owner), known);
    return known;
  };
  const refuse = (item: Item, violations: readonly Violation[]) =>
    env.emit({ type: "refused", ...about, object, id: String(item.id ?? item.uid ?? ""), violations });
  return async (item) => {
    try {
      const owner = partyOfItem(item);
      // A Hub tells us of ourselves as well.
      if (job.module === "hubclientinfo" && includesParty(env.roles, owner)) return "skipped";
      const route = await routeOf(owner);
      if (route === "taken") return await writeObject(source, item, owner);
      refuse(item, [notTheirs]);
      return route;
    } catch (error) {
      const violations = violationsOf(error);
      if (!violations) {
        env.emit({ type: "error", ...about, error });
        return "failed";
      }
      refuse(item, violations);
      return "refused";
    }
  };
}

async function writeObject(
  { env, job, parties, partner, ids, watch }: Source,
  item: Item,
  owner: Party,
): Promise<Outcome> {
  const { module } = job;
  const key = keyOf(module, item);
  if (watch.removedSincePage.has(nameOf(key))) return "skipped";
  const receiver = { module, role: "receiver" } as const;
  const crud = crudOf(env, receiver);
  const context = contextOf(partner, { ...parties, from: owner }, receiver, ids);
  const there = await crud.get(key, context);
  if (module === "cdrs") {
    if (there && sameCdr(there, item)) return "skipped";
    const { created } = await storeCdr(env, { row: listRow(module), context }, item);
    return created ? "stored" : "skipped";
  }
  if (there && (isNewer(there, item) || sameContent(there, item))) return "skipped";
  let outcome: Outcome = "stored";
  let before: Item | undefined;
  await crud.update(
    key,
    (current) => {
      before = current;
      const isBehind = current !== undefined && isNewer(current, item);
      outcome = isBehind ? "skipped" : "stored";
      return isBehind ? current : item;
    },
    context,
  );
  if (module === "sessions" && outcome === "stored")
    await env.results.sessions.written(context, before, item);
  return outcome;
}

/** What was pushed meanwhile is not replaced by what the list said before (AMB-07). */
const isNewer = (stored: Item, read: Item): boolean => isOlder(read.last_updated, stored.last_updated);

/** Whether the objects of a party come through a partner from now on; else whether they might some day. */
type Route = "taken" | "refused" | "foreign";

async function takeRouteTo(source: Source, owner: Party): Promise<Route> {
  if (await takesRoute(source, owner)) return "taken";
  return (await isForeign(source.env, source.job, source.partner, owner)) ? "foreign" : "refused";
}

async function takesRoute({ env, job, partner, parties }: Source, owner: Party): Promise<boolean> {
  const caller = { caller: { partner }, parties };
  if (job.module !== "hubclientinfo") return takeRoute(env, caller, owner);
  const announced = await withAnnounced(env, caller, owner);
  return announced !== undefined && takeRoute(env, { ...caller, parties: announced }, owner);
}

const notTheirs: Violation = {
  path: "/party_id",
  message: "is of a party that does not come through this partner",
  keyword: "owner",
  rule: "P-3",
};

/** What is wrong with an object, where that is why it was not stored: the Crud may refuse it, as it may a push. */
function violationsOf(error: unknown): readonly Violation[] | undefined {
  if (!(error instanceof OcpiError) || error.code < 2000 || error.code >= 3000) return undefined;
  const { message, violations } = error;
  return violations.length > 0 ? violations : [{ path: "", message, keyword: "refused" }];
}
