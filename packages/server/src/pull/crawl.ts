import { randomUUID } from "node:crypto";
import { hasShrunk, type ListPage } from "@openocpi/client";
import { includesParty, type Partner, type Party, type PullRun, sameParty } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isHub } from "../handlers/ownership.js";
import { offeredRoles, spokenFor, unique } from "../handlers/parties.js";
import type { Item } from "../handlers/parts.js";
import { routesTo } from "../routes/routes.js";
import type { Job } from "./job.js";
import { withObject } from "./progress.js";
import { connected, readPages, Shifted } from "./read-pages.js";
import { type Confirmed, Vanishing, vanishingModules } from "./vanishing.js";
import { objectWriter, type Source } from "./write-object.js";

export interface CrawlOptions {
  signal: AbortSignal;
  correlationId: string;
  confirmed?: Confirmed | undefined;
  /** Keeps how far it is, after each page. */
  save: (run: PullRun) => Promise<void>;
}

/**
 * Reads the list of a run to its end, stores what is on its pages, and marks what has vanished.
 *
 * @returns how many have vanished; undefined where nothing can be said of that
 */
export async function crawl(
  env: Env,
  job: Job,
  begun: PullRun,
  { signal, correlationId, confirmed, save }: CrawlOptions,
): Promise<number | undefined> {
  const watch = env.pulls.pushes.watch(job.module);
  const ids = { correlationId, requestId: randomUUID() };
  try {
    const first = await sourceOf(env, job, await connected(env, job.partner), { ids, watch });
    const vanishing = await lookAround(first, begun, { signal, confirmed });
    let run = begun;
    for await (const { partner, page } of readPages(env, job, begun, { signal, correlationId })) {
      if (run === begun && hasShrunk(begun, page)) throw new Shifted();
      const source = await sourceOf(env, job, partner, { ids: { ...ids, requestId: page.requestId }, watch });
      vanishing?.see(page.items, page.refused);
      run = await storePage(source, page, run, signal);
      await save(run);
      watch.removedSincePage.clear();
    }
    return run.failed === 0 ? await vanishing?.end(run.total, env.vanished, confirmed) : undefined;
  } finally {
    env.pulls.pushes.end(watch);
  }
}

/** Who the partner speaks for at this moment, and which party of ours it all is for, if it can be only one. */
async function sourceOf(
  env: Env,
  job: Job,
  partner: Partner,
  about: Pick<Source, "ids" | "watch">,
): Promise<Source> {
  const ours = unique(offeredRoles(env, partner));
  const to = ours.length === 1 ? ours[0] : undefined;
  const parties = { ours, ...(to && { to }), ...(await spokenFor(env, partner, true)) };
  return { env, job, partner, parties, ...about };
}

async function storePage(
  source: Source,
  { items, refused, total, next }: ListPage<Item>,
  begun: PullRun,
  signal: AbortSignal,
): Promise<PullRun> {
  const { next: _read, ...before } = begun;
  let run: PullRun = {
    ...before,
    received: before.received + refused.length,
    refused: before.refused + refused.length,
    brokenOff: 0,
    ...(total !== undefined && { total }),
    ...(next !== undefined && { next }),
  };
  const write = objectWriter(source);
  for (const item of items) {
    signal.throwIfAborted();
    run = withObject(run, await write(item), item);
  }
  return run;
}

/** Looks at what is there before everything is read, where something may be found to have vanished by it (P-19). */
async function lookAround(
  source: Source,
  { full, next }: PullRun,
  { signal, confirmed }: Pick<CrawlOptions, "signal" | "confirmed">,
): Promise<Vanishing | undefined> {
  const { env, job, partner, parties } = source;
  const isWhole = full && next === undefined && vanishingModules.includes(job.module);
  if (!isWhole || (isHub(partner) && !env.vanished.throughHubs)) return undefined;
  try {
    const owners: Party[] = [];
    for (const party of parties.theirs) {
      if (includesParty(env.roles, party) || (confirmed && !sameParty(confirmed.owner, party))) continue;
      // What comes by two ways need not be on both lists.
      const routes = await routesTo(env, party);
      if (routes.every((route) => route.partner.id === partner.id)) owners.push(party);
    }
    return await Vanishing.begin(source, owners, signal);
  } catch (error) {
    signal.throwIfAborted();
    env.emit({ type: "error", partner: partner.id, ...source.ids, error });
    return undefined;
  }
}
