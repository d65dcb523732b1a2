import type { DeliveryPolicy, OutboxCount, OutboxLane, Partner } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { digest } from "../registration/digest.js";
import { isPushed, type PushLaneKey } from "./lane-types.js";
import { earliest, latest, millis } from "./moments.js";
import { policyFor } from "./policy.js";
import type { PushModule } from "./push-types.js";

/** Which partner, which module; all of them where nothing is said. */
export interface DeliveryFilter {
  partner?: string;
  module?: PushModule;
}

/** From the best to the worst. */
const circuits = ["closed", "half-open", "open", "paused"] as const;

/** How pushes of a module to a partner are doing, of all its parties together. Times are DateTimes. */
export interface DeliveryStatus {
  partner: string;
  module: PushModule;
  policy: DeliveryPolicy;
  lastSuccess?: string;
  lastFailure?: string;
  /** In a row, since it last went well. */
  failures: number;
  /** How many are stored and wait to be sent. */
  pending: number;
  /** How many are dead letters. */
  dead: number;
  /** Seconds that the oldest one waits that is stored, or that a partner fails that is behind; 0 where nothing waits. */
  lag: number;
  /** What has changed since then may not have arrived, and is sent again. */
  behindSince?: string;
  /** `half-open`: the next attempt decides. `paused`: the partner does not know our token. */
  circuit: (typeof circuits)[number];
  /** Why it failed the last time, where it has not gone well since. */
  error?: string;
}

/** One for each partner and module that was ever pushed to. */
export async function deliveryStatus(env: Env, filter: DeliveryFilter = {}): Promise<DeliveryStatus[]> {
  const { outbox, partners } = env;
  const [lanes, counts, known] = await Promise.all([env.lanes.known(), outbox.count(), partners.list()]);
  const groups = new Map<string, Group>();
  const groupOf = ({ partner, module }: PushLaneKey): Group => {
    const name = JSON.stringify([partner, module]);
    const record = known.find(({ id }) => id === partner);
    const group = groups.get(name) ?? { partner, module, record, lanes: [], counts: [] };
    groups.set(name, group);
    return group;
  };
  const isWanted = ({ partner, module }: PushLaneKey): boolean =>
    (filter.partner ?? partner) === partner && (filter.module ?? module) === module;
  for (const lane of lanes) if (isPushed(lane) && isWanted(lane)) groupOf(lane).lanes.push(lane);
  for (const count of counts) if (isPushed(count) && isWanted(count)) groupOf(count).counts.push(count);
  return [...groups.values()].map((group) => statusOf(env, group));
}

/** The lanes of one partner and module. */
interface Group {
  partner: string;
  module: PushModule;
  record: Partner | undefined;
  lanes: OutboxLane[];
  counts: OutboxCount[];
}

function statusOf(env: Env, { partner, module, record, lanes, counts }: Group): DeliveryStatus {
  const behindSince = earliest(...lanes.map(sinceOf));
  const failingSince = earliest(...lanes.filter(isBehind).map((lane) => lane.failingSince));
  const oldest = earliest(failingSince, ...counts.map((each) => each.oldest));
  const lastSuccess = latest(...lanes.map((lane) => lane.lastSuccess));
  const lastFailure = latest(...lanes.map((lane) => lane.lastFailure));
  const failing = lanes.toSorted((a, b) => b.failures - a.failures).find(({ error }) => error !== undefined);
  return {
    ...{ partner, module, policy: policyFor(env, record ?? {}, module) },
    ...(lastSuccess !== undefined && { lastSuccess }),
    ...(lastFailure !== undefined && { lastFailure }),
    failures: Math.max(0, ...lanes.map(({ failures }) => failures)),
    pending: counts.reduce((sum, { waiting }) => sum + waiting, 0),
    dead: counts.reduce((sum, each) => sum + each.dead, 0),
    lag: oldest === undefined ? 0 : Math.max(0, (Date.now() - millis(oldest)) / 1000),
    ...(behindSince !== undefined && { behindSince }),
    circuit:
      circuits[Math.max(0, ...lanes.map((lane) => circuits.indexOf(circuitOf(env, lane, record))))] ??
      "closed",
    ...(failing?.error !== undefined && { error: failing.error }),
  };
}

/** What has changed since then is on its way, or will be. */
const sinceOf = ({ behindSince, lease }: OutboxLane): string | undefined =>
  earliest(behindSince, lease?.since);
const isBehind = (lane: OutboxLane): boolean => sinceOf(lane) !== undefined;

function circuitOf(
  env: Env,
  { refusedToken, failures, retryAt }: OutboxLane,
  partner: Partner | undefined,
): DeliveryStatus["circuit"] {
  const token = partner?.outbound?.token;
  if (refusedToken !== undefined && token !== undefined && digest(token) === refusedToken) return "paused";
  if (failures < env.pushing.circuitAfter) return "closed";
  return millis(retryAt) > Date.now() ? "open" : "half-open";
}
