import {
  ciEqual,
  includesParty,
  type Party,
  partyKey,
  partyOf,
  type Received,
  type Schemas,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { ownContext } from "../handlers/context.js";
import { everythingOf } from "../handlers/ownership.js";
import { isReachable } from "../routes/routes.js";
import { inTime } from "./in-time.js";
import type { Question } from "./question.js";

type Token = Received<Schemas["Token"]>;

/**
 * The Tokens that partners have pushed to us under this uid and type: one of each owner at most. Those of a partner whose
 * connection has ended are passed over.
 *
 * @throws Error where that takes longer than the question may; what its signal was aborted with
 */
export async function cachedTokens(env: Env, question: Question): Promise<Token[]> {
  const { uid, type, until } = question;
  const tokens = env.modules.tokens?.receiver;
  const owners = await inTime(question, "`partners.list` is too slow", () => ownersOf(env));
  if (!tokens || owners.length === 0) return [];
  const query = { id: uid, owners, visibleTo: owners, limit: env.pageSize };
  const context = ownContext("tokens", "receiver");
  const found: Token[] = [];
  let offset = 0;
  let next: string | undefined;
  do {
    const at = { ...query, offset, ...(next !== undefined && { cursor: next }) };
    const page = await inTime(question, tooSlow, () => tokens.list(at, context));
    found.push(
      ...page.items.filter(
        (each) => ciEqual(each.uid, uid) && each.type === type && includesParty(owners, each),
      ),
    );
    const passed = page.items.length + (page.failed?.length ?? 0);
    offset += passed;
    const byOffset = next === undefined && page.next === undefined && passed > 0 && offset < page.total;
    if (page.next === undefined && !byOffset) return found;
    next = page.next;
  } while (Date.now() < until);
  throw new Error(tooSlow);
}

const tooSlow = "`modules.tokens.receiver.list` is too slow: let it apply `id`, by which a card is looked up";

/** Every party that a partner speaks for. */
async function ownersOf(env: Env): Promise<Party[]> {
  const partners = (await env.partners.list()).filter(isReachable);
  const parties = partners.flatMap((partner) => everythingOf(partner)).map(partyOf);
  return [...new Map(parties.map((party) => [partyKey(party), party])).values()];
}
