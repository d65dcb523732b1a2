import { ciEqual, invalid } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { type Address, addressOf, checkOwner, crudOf, unknownObject } from "./hosted.js";
import { maySee } from "./outgoing.js";
import { takeRoute } from "./ownership.js";
import { type Item, idMember, isOlder, writePart } from "./parts.js";
import { appendPeriods } from "./periods.js";

/** PUT: the body replaces the whole object, or part; one that is new is made (PUSH-03, HTTP-05). */
export function put(call: CrudCall, env: Env): Promise<Reply<never>> {
  return write(call, env, () => bodyOf(call));
}

/** PATCH: the members of the body replace those of the object, null takes one away, all others stay (PUSH-04, AMB-05, AMB-06). */
export function patch(call: CrudCall, env: Env): Promise<Reply<never>> {
  return write(call, env, (current) => {
    if (!current) throw unknownObject(call);
    const body = bodyOf(call);
    const merged = Object.entries({ ...current, ...body, ...appended(call, current, body) });
    return Object.fromEntries(merged.filter(([, value]) => value !== null));
  });
}

/** The charging periods of a Session are added to, not replaced (SESS-02). */
function appended({ row }: CrudCall, current: Item, { charging_periods }: Item): Item {
  if (row.module !== "sessions" || charging_periods === undefined) return {};
  return { charging_periods: appendPeriods(current.charging_periods, charging_periods) };
}

/** DELETE: the object is gone (TAR-01). */
export async function remove(call: CrudCall, env: Env): Promise<Reply<never>> {
  const address = addressOf(call);
  await checkOwner(call, env, address);
  env.pulls.pushes.removed(call.row.module, address.key);
  if (!(await crudOf(env, call.row).delete(address.key, call.context))) throw unknownObject(call);
  return {};
}

const bodyOf = ({ body }: CrudCall): Item => ({ ...body });

async function write(
  call: CrudCall,
  env: Env,
  change: (current: Item | undefined) => Item,
): Promise<Reply<never>> {
  const address = addressOf(call);
  await checkOwner(call, env, address);
  checkIdentity(call, address);
  if (address.owner && !(await takeRoute(env, call, address.owner))) throw unknownObject(call);
  const { module, part } = call.row;
  env.pulls.pushes.written(module, address.key);
  let created = false;
  let older = false;
  let before: Item | undefined;
  let after: Item | undefined;
  await crudOf(env, call.row).update(
    address.key,
    (whole) => {
      if (whole && !maySee(call, env, whole)) throw unknownObject(call);
      before = whole;
      after = writePart(whole, part, address.partIds, (current) => {
        const changed = change(current);
        created = current === undefined;
        older = current !== undefined && isOlder(changed.last_updated, current.last_updated);
        return changed;
      });
      return after;
    },
    call.context,
  );
  if (older) reportOlder(call, env);
  if (after && call.row.module === "sessions")
    await env.results.sessions.written(call.context, before, after);
  return { http: created && !call.caller.partner.profile.okForCreated ? 201 : 200 };
}

/** What the body says of owner and id has to be what the URL says (PUSH-01). */
function checkIdentity(call: CrudCall, { key, partIds }: Address): void {
  const { module, part } = call.row;
  const id = part === null ? key.id : (partIds.at(-1) ?? "");
  const named: [string, string | undefined][] = [];
  if (module !== "hubclientinfo") named.push([module === "tokens" ? "uid" : idMember(part), id]);
  if (part === null)
    named.push(["country_code", key.country_code], ["party_id", key.party_id], ["type", key.type]);
  const body = bodyOf(call);
  for (const [member, said] of named) {
    const value = body[member];
    if (value === undefined || said === undefined) continue;
    if (typeof value !== "string" || !ciEqual(value, said)) {
      throw invalid(`/${member} is ${JSON.stringify(value)}, but the URL says ${JSON.stringify(said)}`);
    }
  }
}

/** A push that is older than what it replaces is stored all the same, and reported (AMB-07, P-19). */
function reportOlder({ row, path, context }: CrudCall, env: Env): void {
  const violation = {
    path: "/last_updated",
    message: "is older than what it replaces",
    keyword: "order",
    rule: "AMB-07",
  };
  env.emit({
    type: "tolerated",
    operation: row.id,
    object: row.object,
    id: Object.values(path).join("/"),
    violations: [violation],
    removed: [],
    partner: context.partner,
    requestId: context.requestId,
    correlationId: context.correlationId,
  });
}
