import { headerNames, invalid, linkTo, parseDateTime } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { crudOf } from "./hosted.js";
import { mayLeave } from "./outgoing.js";
import type { Item } from "./parts.js";

/** GET of a list: one page of the Crud, with the headers that lead on (PAGE-01 to PAGE-08). */
export async function list(call: CrudCall, env: Env): Promise<Reply<Item[]>> {
  const { parties, context } = call;
  const query: Readonly<Record<string, unknown>> = { ...call.query };
  const limit = Math.min(Number(query.limit ?? env.pageSize), env.pageSize);
  const offset = Number(query.offset ?? 0);
  const date_from = dateIn(query, "date_from");
  const date_to = dateIn(query, "date_to");
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
  const passed = offset + items.length + failed.length;
  const more = next !== undefined || (passed < total && passed > offset);
  return {
    data: items.filter((item) => mayLeave(call, env, item)),
    headers: {
      [headerNames.totalCount]: String(total),
      [headerNames.limit]: String(limit),
      ...(more && { [headerNames.link]: linkTo(pageUrl(call, { offset: passed, limit, cursor: next })) }),
    },
  };
}

/** The URL of another page of the same list: every filter of the request is kept (PAGE-03). */
function pageUrl(
  { about, query }: CrudCall,
  page: { offset: number; limit: number; cursor: string | undefined },
): URL {
  const url = new URL(about.baseUrl + about.path);
  for (const [name, value] of Object.entries({ ...query, ...page })) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

function dateIn(query: Readonly<Record<string, unknown>>, name: string): Date | undefined {
  const text = query[name];
  if (text === undefined) return undefined;
  const date = parseDateTime(String(text));
  if (!date) throw invalid(`${name} is not a DateTime: write it as 2026-01-31T12:00:00Z`);
  return date;
}
