import type { PartnerEndpoint } from "@openocpi/protocol";
import type { OperationRow } from "@openocpi/spec";
import { type Answer, itemsOf, succeeded } from "./answer.js";
import { longAgo, probeDates } from "./dates.js";
import { probeManners } from "./manners.js";
import { readObjects } from "./objects.js";
import { type ListAt, probePaging } from "./paging.js";
import type { Ask, Probe } from "./probe.js";
import { probeObject } from "./single.js";
import { settleSlash } from "./slashes.js";

/** So many objects are looked at. */
const sampleSize = "50";

/** A list of the sender interface: can it be read, in which form, page by page, and what is in it. */
export async function probeList(
  probe: Probe,
  row: OperationRow & { verb: "list" },
  endpoint: PartnerEndpoint,
): Promise<void> {
  const needed: readonly string[] = row.needed;
  const query = needed.includes("date_from") ? { date_from: longAgo } : {};
  const opened = await open(probe, endpoint.url, { routed: row.routed && "list", query });
  if (!opened) return;
  const { sample, ...list } = opened;
  readObjects(probe, row.object, sample);
  await probePaging(probe, list);
  await probeDates(probe, list);
  await probeManners(probe, list);
  await probeObject(probe, row.module, endpoint.url, itemsOf(sample)[0]);
}

/** The first page of a list: in the form, and with the headers, with which there is one. */
async function open(
  probe: Probe,
  published: string,
  ask: Ask,
): Promise<(ListAt & { sample: Answer }) | undefined> {
  const usual = { ...ask, query: { ...ask.query, limit: sampleSize } };
  const { url, answer } = await settleSlash(probe, published, usual);
  if (succeeded(answer)) return { url, ask, sample: answer };
  if (answer.http !== undefined) {
    if (ask.query?.date_from !== undefined && !probe.needs.dateTimesWithoutZ) {
      probe.needs.dateTimesWithoutZ = true;
      const sample = await probe.get(url, { ...usual, note: "a DateTime without Z" });
      if (succeeded(sample)) {
        probe.find("z-refused", answer, sample);
        return { url, ask, sample };
      }
      probe.needs.dateTimesWithoutZ = false;
    }
    if (ask.routed) {
      const unrouted: Ask = { ...usual, routed: false, note: "without routing headers" };
      const sample = await probe.get(url, unrouted);
      if (succeeded(sample)) {
        probe.find("routing-refused", answer, sample);
        return { url, ask: { ...ask, routed: false }, sample };
      }
    }
  }
  probe.find("list-unreadable", answer);
  return undefined;
}
