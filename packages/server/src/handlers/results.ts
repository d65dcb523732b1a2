import { notFound } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { ResultOperation } from "../results/kinds.js";
import type { Call, Reply } from "./call.js";

/** POST of a result that we wait for: matched by the id in its URL, which only the partner that was asked knows (CMD-03). */
export async function takeResult(
  { row, path, body, caller }: Pick<Call<ResultOperation>, "row" | "path" | "body" | "caller">,
  env: Env,
): Promise<Reply<never>> {
  const partner = caller.partner.id;
  const isExpected = await env.results.awaited.arrive({ partner, operation: row.id, path, result: body });
  if (!isExpected) throw notFound("no result is expected here");
  return {};
}
