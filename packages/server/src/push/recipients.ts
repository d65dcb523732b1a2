import {
  type Context,
  isForOne,
  type Partner,
  type Party,
  partyKey,
  partyOf,
  partyOfKey,
  type Schemas,
  type Shipment,
  sameParty,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { partyOfItem } from "../handlers/outgoing.js";
import { everythingOf, isHub } from "../handlers/ownership.js";
import { type Item, isItem } from "../handlers/parts.js";
import { isConnected, type Route, type RoutedParty, routesTo } from "../routes/routes.js";
import type { PushLaneKey } from "./lane-types.js";
import { mayHave } from "./may-have.js";
import type { PushModule } from "./push-types.js";

/** What a party gets. */
export interface Planned {
  to: Party;
  object: Item;
}

/** Who at a partner gets something, and who does not. */
export interface Plan {
  planned: Planned[];
  skipped: { to?: Party; why: string }[];
}

/** Whom an answer is for. */
export type Recipient = Required<Pick<Context, "from" | "visibleTo">>;

export interface Question {
  module: PushModule;
  /** The object, or how it is to look to a recipient; undefined: it is to have none. */
  source: Item | ((recipient: Recipient) => Promise<Item | undefined>);
  /** Whether the visibility policy has a say: not where it is about what may no longer be seen. */
  isPolicyAsked: boolean;
}

const notToHave = "is not to have it";

/**
 * Which parties at a partner get an object, and how it looks to each (P-5). What everybody behind a Hub may have is
 * broadcast, TO the Hub (ROUT-04); what only some may have goes TO each of these.
 */
export async function planAt(env: Env, partner: Partner, question: Question): Promise<Plan> {
  const { module, source } = question;
  if (typeof source !== "function" && isForOne(source)) return planForOne(env, partner, source, question);
  const objectFor = async (recipient: Recipient) =>
    typeof source === "function" ? source(recipient) : source;
  const plan: Plan = { planned: [], skipped: [] };
  const parties = partiesFor(partner, module);
  const hub = broadcastTo(partner, module);
  if (hub) {
    const everybody = parties.length > 0 ? parties : [hub];
    const object = await objectFor({ from: hub, visibleTo: everybody });
    if (object && everybody.every((party) => mayHave(env, partner, { ...question, party, object })))
      return { planned: [{ to: hub, object }], skipped: [] };
  }
  if (parties.length === 0) plan.skipped.push({ why: `has no party that ${module} are for` });
  for (const to of parties) {
    const object = await objectFor({ from: to, visibleTo: [to] });
    const isForIt = object !== undefined && mayHave(env, partner, { ...question, party: to, object });
    const why = isForIt ? await whyNotThrough(env, partner, { module, to }) : notToHave;
    if (object && why === undefined) plan.planned.push({ to, object });
    else plan.skipped.push({ to, why: why ?? notToHave });
  }
  return plan;
}

/** A Session or CDR goes to the party of its Token alone, if this partner is the way to it (P-1, P-4). Never by broadcast. */
async function planForOne(env: Env, partner: Partner, object: Item, question: Question): Promise<Plan> {
  const to = onlyRecipient(object);
  const best = to && (await bestRoute(env, question.module, to));
  if (!to || best?.partner.id !== partner.id) return { planned: [], skipped: [] };
  const isForIt = mayHave(env, partner, { ...question, party: to, object });
  const why = isForIt ? whyOffline(best) : notToHave;
  return why === undefined
    ? { planned: [{ to, object }], skipped: [] }
    : { planned: [], skipped: [{ to, why }] };
}

/** The best way to a party, in the role that a module is for (P-4). */
export async function bestRoute(env: Env, module: PushModule, party: Party): Promise<Route | undefined> {
  const role = meantFor[module];
  const meant: RoutedParty = { ...partyOf(party), ...(role && { role }) };
  return (await routesTo(env, meant, isConnected))[0];
}

/** Why nothing is sent to a party, and nothing queued, where its Hub says that it is not there (HCI-02). */
const whyOffline = ({ mayBeCalled, status }: Route): string | undefined =>
  mayBeCalled ? undefined : `is ${status}`;

/** The party that a Session or CDR is for; undefined for everything else. */
export function onlyRecipient(object: Item): Party | undefined {
  const { cdr_token: token } = object;
  return isItem(token) ? partyOfItem(token) : undefined;
}

/** Whether what was meant for a party may go there still; what it is to forget may. */
export function isStillFor(
  env: Env,
  partner: Partner,
  { module, to }: PushLaneKey,
  { object, removed }: Shipment,
): boolean {
  const hub = broadcastTo(partner, module);
  const party = partyOfKey(to);
  const behind = hub && sameParty(hub, party) ? partiesFor(partner, module) : [];
  const parties = behind.length > 0 ? behind : [party];
  return (
    removed === true ||
    parties.every((each) => mayHave(env, partner, { module, party: each, object, isPolicyAsked: true }))
  );
}

/** All parties at a partner that something of a module may be sent TO. */
export function lanesAt(env: Env, partner: Partner, module: PushModule): Party[] {
  const hub = broadcastTo(partner, module);
  // Without a policy everybody may have everything.
  if (hub && !env.hasVisibilityPolicy) return [hub];
  return [...(hub ? [hub] : []), ...partiesFor(partner, module)];
}

/** The party of a Hub, where a module is for everybody behind it: Locations and Tokens (ROUT-04). */
function broadcastTo({ roles }: Partner, module: PushModule): Party | undefined {
  const hub =
    module === "locations" || module === "tokens" ? roles.find(({ role }) => role === "HUB") : undefined;
  return hub && partyOf(hub);
}

/** Whoever is behind a Hub and a partner as well is sent nothing by the Hub (P-4); nor is who is not there (HCI-02). */
async function whyNotThrough(
  env: Env,
  partner: Partner,
  { module, to }: { module: PushModule; to: Party },
): Promise<string | undefined> {
  if (!isHub(partner)) return undefined;
  const best = await bestRoute(env, module, to);
  if (best && best.partner.id !== partner.id) return `is sent to by ${best.partner.id}`;
  return best && whyOffline(best);
}

/**
 * The parties at a partner that a module is for: Tokens for CPOs; Locations and Tariffs for all that are more than that;
 * Sessions and CDRs for any. Of a party that is only carried nobody says what it is.
 */
function partiesFor(partner: Partner, module: PushModule): Party[] {
  const found = new Map(
    everythingOf(partner).map((party) => [partyKey(party), { party, roles: new Set<string>() }]),
  );
  for (const role of partner.roles) found.get(partyKey(role))?.roles.add(role.role);
  return [...found.values()].filter(({ roles }) => isFor[module](roles)).map(({ party }) => partyOf(party));
}

/** In which role a party gets something, where there is just one. */
export const meantFor: Partial<Record<PushModule, Schemas["Role"]>> = {
  tokens: "CPO",
  sessions: "EMSP",
  cdrs: "EMSP",
};

const isOnly = (roles: ReadonlySet<string>, name: string): boolean => roles.size === 1 && roles.has(name);
const forMostOthers = (roles: ReadonlySet<string>): boolean =>
  roles.size === 0 || [...roles].some((role) => role !== "CPO" && role !== "HUB");
const forAnybody = (roles: ReadonlySet<string>): boolean => !isOnly(roles, "HUB");

const isFor: Record<PushModule, (roles: ReadonlySet<string>) => boolean> = {
  locations: forMostOthers,
  tariffs: forMostOthers,
  tokens: (roles) => roles.size === 0 || roles.has("CPO"),
  sessions: forAnybody,
  cdrs: forAnybody,
};
