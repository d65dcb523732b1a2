import { succeeded } from "./answer.js";
import type { ListAt } from "./paging.js";
import type { Probe } from "./probe.js";

/** What a partner does with a parameter that it does not know, and without routing headers: asked once. */
export async function probeManners(probe: Probe, { url, ask }: ListAt): Promise<void> {
  if (probe.hasManners) return;
  probe.hasManners = true;
  const query = { ...ask.query, limit: "1" };
  const odd = await probe.get(url, { ...ask, query: { ...query, openocpi: "1" } });
  if (!succeeded(odd)) probe.find("unknown-parameter-refused", odd);
  if (!ask.routed) return;
  const unrouted = await probe.get(url, { ...ask, query, routed: false, note: "without routing headers" });
  if (!succeeded(unrouted)) probe.find("routing-needed", unrouted);
}
