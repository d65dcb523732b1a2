import { type CallOptions, isPageGone, type ListPage, type Pages, PartnerError } from "@openocpi/client";
import type { CrudModule, Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Item } from "../handlers/parts.js";
import { clientFor } from "../registration/client-of.js";
import { NotRegistered } from "../registration/not-registered.js";
import { isReachable } from "../routes/routes.js";
import { type Job, listRow } from "./job.js";

/** A page, and the partner as its record was when the page came. */
export interface ReadPage {
  partner: Partner;
  page: ListPage<Item>;
}

/** The lists of a partner, whatever they hold. */
type Lists = {
  [M in CrudModule]: {
    sender: { list(params: { date_from?: string }, options: CallOptions): Pages<Item> };
  };
};

/** Where reading begins: at a date, at the page of a URL, or at the beginning of everything. */
export interface Start {
  date_from?: string | undefined;
  next?: string | undefined;
}

/** Sessions are never listed without date_from: everything is what has changed since the beginning (SESS-03). */
const beginning = "1970-01-01T00:00:00Z";

/**
 * Reads a list page by page. The partner's record is read again for each, so that reading goes on with its new token
 * after a rotation, and ends when the connection has.
 *
 * @throws NotRegistered where the partner is not, or no more; what the client throws
 */
export async function* readPages(
  env: Env,
  job: Job,
  start: Start,
  options: CallOptions,
): AsyncGenerator<ReadPage> {
  let partner = await connected(env, job.partner);
  let next = start.next;
  for (;;) {
    const used = partner;
    try {
      for await (const page of open(env, used, job.module, { ...start, next }, options).pages()) {
        partner = await connected(env, job.partner);
        yield { partner, page };
        next = page.next;
        if (next === undefined) return;
        partner = await connected(env, job.partner);
        if (!sameConnection(used, partner)) break;
      }
    } catch (error) {
      if (!(error instanceof PartnerError && error.http === 401)) throw error;
      partner = await connected(env, job.partner);
      if (sameConnection(used, partner)) throw error;
    }
  }
}

/** The record of a partner that can be called. @throws NotRegistered */
export async function connected(env: Env, id: string): Promise<Partner> {
  const partner = await env.partners.get(id);
  if (partner && isReachable(partner)) return partner;
  throw new NotRegistered(id, partner?.status);
}

const sameConnection = (one: Partner, other: Partner): boolean =>
  one.outbound?.token === other.outbound?.token &&
  JSON.stringify(one.endpoints) === JSON.stringify(other.endpoints);

/** The list from where it is to be read. Our party is named where it is the only one that this partner knows (P-14). */
function open(
  env: Env,
  partner: Partner,
  module: CrudModule,
  { date_from, next }: Start,
  options: CallOptions,
): Pages<Item> {
  const client = clientFor(env, partner);
  if (next !== undefined) return client.at(listRow(module).id, next, options);
  const lists: Lists = client;
  const from = date_from ?? (listRow(module).needed.length > 0 ? beginning : undefined);
  return lists[module].sender.list({ ...(from !== undefined && { date_from: from }) }, options);
}

/** The list has become shorter since the page was kept: what stood there stands before it now. */
export class Shifted extends Error {}

/** Whether reading cannot go on at a page that was kept: it is not there any more, or not what it was. */
export const isGone = (error: unknown): boolean => error instanceof Shifted || isPageGone(error);
