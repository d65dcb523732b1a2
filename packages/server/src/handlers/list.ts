import { headerNames, invalid, linkTo, parseDateTime } from "@openocpi/protocol";
import { validate } from "@openocpi/spec";
import type { Env } from "../env.js";
import { readQuery } from "../http/look-at.js";
import type { CrudCall, Reply } from "./call.js";
import { crudOf } from "./hosted.js";
import { releasable } from "./outgoing.js";
import type { Item } from "./parts.js";

/** GET of a list: one page of the Crud, with the headers that lead on (PAGE-01 to PAGE-08). */
export async function list(call: CrudCall, env: Env): Promise<Reply<Item[]>> {
  const { parties, context } = call;
  const query: Readonly<Record<string, unknown>> = { ...call.query };
  const limit = Math.min(Number(query.limit ?? env.pageSize), env.pageSize);
  const offset = Math.min(Number(query.offset ?? 0), Number.MAX_SAFE_INTEGER);
  const missing = call.row.needed.find((name) => query[name] === undefined);
  if (missing !== undefined && !call.caller.partner.profile.optionalDateFrom)
    throw invalid(`/query/${missing} is required`);
  const date_from = dateIn(call, env, "date_from");
  const date_to = dateIn(call, env, "date_to");
  const {
    items,
    total,
    next,
    failed = [],
  } = await crudOf(env, call.row).list(
    {
      offset,
      limit,
      ...(date_from && { date_from }),
      ...(date_to && { date_to }),
      ...(typeof query.cursor === "string" && { cursor: query.cursor }),
      owners: parties.ours,
      visibleTo: parties.theirs,
    },
    context,
  );
  const { partner, requestId, correlationId } = context;
  for (const error of failed) {
    env.emit({ type: "error", error, operation: call.row.id, partner, requestId, correlationId });
  }
  const { released, hidden } = releasable(call, env, items);
  const passed = offset + items.length + failed.length;
  const more = next !== undefined || (query.cursor === undefined && passed < total && passed > offset);
  return {
    data: released,
    headers: {
      // What the Crud counted and the caller may not see is not told by a number either (PAGE-08).
      [headerNames.totalCount]: String(Math.max(total - hidden, 0)),
      [headerNames.limit]: String(limit),
      ...(more && { [headerNames.link]: linkTo(pageUrl(call, { offset: passed, limit, cursor: next })) }),
    },
  };
}

/** The URL of another page of the same list: every filter of the request is kept (PAGE-03). */
function pageUrl(
  { about }: CrudCall,
  page: { offset: number; limit: number; cursor: string | undefined },
): URL {
  const url = new URL(about.baseUrl + about.path);
  const parameters = readQuery(about.search);
  parameters.delete("cursor");
  for (const [name, value] of Object.entries(page)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  url.search = parameters.toString().replaceAll("+", "%20");
  return url;
}

/** A moment in the query. A form that names one without being a DateTime is read and reported, unless in strict mode (TYPE-04). */
function dateIn(call: CrudCall, env: Env, name: string): Date | undefined {
  const text: unknown = Reflect.get(call.query, name);
  if (text === undefined) return undefined;
  const date = parseDateTime(String(text));
  const violations = validate("DateTime", text).map((each) => ({ ...each, path: `/query/${name}` }));
  if (!date || (env.strict && violations.length > 0))
    throw invalid(`/query/${name} is not a DateTime: write it as 2026-01-31T12:00:00Z`);
  if (violations.length > 0) {
    const { partner, requestId, correlationId } = call.context;
    const { id, object } = call.row;
    const event = { operation: id, object, partner, requestId, correlationId };
    env.emit({ type: "tolerated", ...event, violations, removed: [] });
  }
  return date;
}
