import type { Fetch } from "@openocpi/client";
import { headerNames } from "@openocpi/protocol";

/** What the headers of the last answer said, which the client does not tell. */
export interface Heard {
  /** Where a posted object can be read back; a relative URL is relative to the one that was asked (AMB-21). */
  location?: string;
  /** How long to wait before the next try. */
  retryAfterMs?: number;
}

/** A fetch that notes what it hears. */
export const listening =
  (fetch: Fetch, heard: Heard): Fetch =>
  async (request, limits) => {
    const response = await fetch(request, limits);
    const location = response.headers.get(headerNames.location) ?? "";
    if (location !== "" && URL.canParse(location, request.url))
      heard.location = new URL(location, request.url).href;
    const retryAfterMs = milliseconds(response.headers.get("Retry-After"));
    if (retryAfterMs !== undefined) heard.retryAfterMs = retryAfterMs;
    return response;
  };

/** Seconds, or an HTTP date. */
function milliseconds(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d{1,9}$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? undefined : Math.max(moment - Date.now(), 0);
}
