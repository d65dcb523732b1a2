import { randomUUID } from "node:crypto";
import {
  type Context,
  includesParty,
  isForOne,
  type Partner,
  type Party,
  partyKey,
  partyOf,
  type Shipment,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { contextOf } from "../handlers/context.js";
import { partyOfItem } from "../handlers/outgoing.js";
import { offeredRoles, unique } from "../handlers/parties.js";
import { type Item, isItem } from "../handlers/parts.js";
import { whyClosed } from "./may-have.js";
import { policyFor } from "./policy.js";
import type { Pushed, PushModule, PushOptions, PushSkipped, PushSource } from "./push-types.js";
import { type Choice, readied } from "./readied.js";
import { bestRoute, onlyRecipient, planAt, type Recipient } from "./recipients.js";

/** What goes to one party. */
interface Dispatch {
  partner: Partner;
  to: Party;
  shipment: Shipment;
}

/** What is to be pushed, as the compiler no longer knows it. */
interface Order {
  module: PushModule;
  choice: Choice & { correlationId: string };
  /** The same for everybody; else `ask` says what a recipient is to have. */
  shipment?: Shipment;
  ask(context: Context): unknown;
}

/**
 * Pushes an object, or a change of it, to every partner that may see it and has the endpoint. What cannot be delivered
 * is dealt with as the policy for the partner and module says (P-16).
 *
 * @throws TypeError for an object that is not ours, or that lacks the part to push; and whatever the outbox throws
 */
export function push<M extends PushModule>(
  env: Env,
  module: M,
  source: PushSource<M>,
  options?: PushOptions<M>,
): Promise<Pushed> {
  const choice = { ...options, correlationId: randomUUID() };
  return env.lanes.inTurn(module, async () => {
    if (typeof source === "function") {
      const order: Order = { module, choice, ask: source };
      return dispatch(env, module, await planAll(env, await env.partners.list(), order));
    }
    const object: Item = { ...source };
    assertOurs(env, object);
    const shipment = readied(env, module, object, choice);
    if (!shipment) return nobody("it is not valid");
    const order: Order = { module, choice, shipment, ask: () => object };
    const partners = await partnersFor(env, order, shipment.object);
    if ("why" in partners) return nobody(partners.why, partners.to);
    return dispatch(env, module, await planAll(env, partners, order));
  });
}

function assertOurs(env: Env, object: Item): void {
  const owner = partyOfItem(object);
  if (!includesParty(env.roles, owner))
    throw new TypeError(`${partyKey(owner)} is no party of this platform: what is its own only it can push`);
}

/** Whom an object may concern at all: what is for one party goes along its best route alone (P-4). */
async function partnersFor(
  env: Env,
  { module }: Order,
  object: Item,
): Promise<readonly Partner[] | { why: string; to?: Party }> {
  if (module === "tariffs" && !env.hasVisibilityPolicy)
    return { why: "Tariffs are negotiated: say by `visible`, or by a function, who is to have it" };
  if (!isForOne(object)) return env.partners.list();
  const to = onlyRecipient(object);
  const route = to && (await bestRoute(env, module, to));
  return route ? [route.partner] : { why: "there is no way to it", ...(to && { to: partyOf(to) }) };
}

const nobody = (why: string, to?: Party): Pushed => ({
  targets: [],
  skipped: [{ ...(to && { to }), why }],
  done: Promise.resolve([]),
});

interface Plans {
  dispatches: Dispatch[];
  skipped: PushSkipped[];
}

async function planAll(env: Env, partners: readonly Partner[], order: Order): Promise<Plans> {
  const plans = await Promise.all(partners.map((partner) => planOne(env, partner, order)));
  return {
    dispatches: plans.flatMap(({ dispatches }) => dispatches),
    skipped: plans.flatMap(({ skipped }) => skipped),
  };
}

async function planOne(env: Env, partner: Partner, order: Order): Promise<Plans> {
  const { module, choice, shipment } = order;
  const closed = whyClosed(partner, module);
  if (closed !== undefined) return { dispatches: [], skipped: [{ partner: partner.id, why: closed }] };
  const shipments = new Map<Item, Shipment>(shipment && [[shipment.object, shipment]]);
  const objectFor = async (recipient: Recipient) => {
    const made = await shipmentFor(env, partner, { order, recipient });
    if (made) shipments.set(made.object, made);
    return made?.object;
  };
  const { planned, skipped } = await planAt(env, partner, {
    module,
    source: shipment?.object ?? objectFor,
    isPolicyAsked: shipment !== undefined || !choice.removed,
  });
  return {
    dispatches: planned.flatMap(({ to, object }) => {
      const found = shipments.get(object);
      return found ? [{ partner, to, shipment: found }] : [];
    }),
    skipped: skipped.map((each) => ({ partner: partner.id, ...each })),
  };
}

/** What a function gives for one recipient. What it throws is reported, and concerns this one alone. */
async function shipmentFor(
  env: Env,
  partner: Partner,
  { order: { module, choice, ask }, recipient }: { order: Order; recipient: Recipient },
): Promise<Shipment | undefined> {
  const [to, ...others] = unique(offeredRoles(env, partner));
  const { correlationId } = choice;
  const { from, visibleTo: theirs } = recipient;
  const parties = { from, theirs, ...(others.length === 0 && to && { to }) };
  try {
    const ids = { requestId: randomUUID(), correlationId };
    const object = await ask(contextOf(partner, parties, { module, role: "sender" }, ids));
    if (!isItem(object)) return undefined;
    assertOurs(env, object);
    return readied(env, module, object, { ...choice, partner: partner.id });
  } catch (error) {
    env.emit({ type: "error", partner: partner.id, error, correlationId });
    return undefined;
  }
}

async function dispatch(env: Env, module: PushModule, { dispatches, skipped }: Plans): Promise<Pushed> {
  const accepted = await Promise.all(
    dispatches.map(({ partner, to, shipment }) => {
      const lane = env.lanes.at({ partner: partner.id, module, to: partyKey(to) });
      return lane.push(shipment, { policy: policyFor(env, partner, module), partner });
    }),
  );
  return {
    targets: dispatches.map(({ partner: { id }, to }) => ({ partner: id, to })),
    skipped,
    done: Promise.all(accepted.map(({ done }) => done)),
  };
}
