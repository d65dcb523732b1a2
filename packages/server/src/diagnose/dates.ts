import { nextPage } from "@openocpi/protocol";
import { itemsOf, linkOf, succeeded } from "./answer.js";
import type { ListAt } from "./paging.js";
import type { Probe } from "./probe.js";

/** Before everything, and after it. */
export const longAgo = "2000-01-01T00:00:00Z";
const farAhead = "2099-01-01T00:00:00Z";
export const withoutMark = (moment: string): string => moment.replace("Z", "");

/** Whether a list can be asked for what has changed, and in which words (PAGE-02, TYPE-03). */
export async function probeDates(probe: Probe, { url, ask }: ListAt): Promise<void> {
  const since = (date_from: string, note = "") =>
    probe.get(url, { ...ask, note, query: { ...ask.query, date_from, limit: "1" } });
  const usual = await since(longAgo);
  const bare = probe.needs.dateTimesWithoutZ ? usual : await since(withoutMark(longAgo));
  if (!succeeded(usual)) {
    probe.needs.dateTimesWithoutZ = succeeded(bare);
    probe.find(succeeded(bare) ? "z-refused" : "date-refused", usual, bare);
    if (!succeeded(bare)) return;
  } else if (!succeeded(bare)) probe.find("z-wanted", usual, bare);
  const answer = succeeded(usual) ? usual : bare;
  // A Link may hold a cursor in place of all parameters; one that counts on has to keep the others too.
  const next = nextPage(linkOf(answer), answer.url);
  const parameters = new URL(next ?? answer.url).searchParams;
  if (next !== undefined && parameters.has("offset") && !parameters.has("date_from"))
    probe.find("link-loses-filter", answer);
  const ahead = await since(farAhead);
  if (succeeded(ahead) && itemsOf(ahead).length > 0) probe.find("date-ignored", ahead);
}
