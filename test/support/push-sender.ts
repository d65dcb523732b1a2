import {
  type Context,
  type Crud,
  type Listable,
  type MemoryKey,
  memoryCrud,
  memoryOutbox,
  memoryPartners,
} from "@openocpi/protocol";
import {
  type ImportOptions,
  type OcpiOptions,
  ocpi,
  type Platform,
  type PushingOptions,
  type PushModule,
} from "@openocpi/server";
import type { CDR, Location, Session, Tariff, Token } from "@openocpi/spec";
import { onTestFinished } from "vitest";
import { role } from "./conformance-net.js";
import { ours, theirs } from "./conformance-story.js";
import { type EventLog, eventLog } from "./event-log.js";
import type { PlayedReceiver } from "./push-receiver.js";

/** As fast as can be: nothing in the tests waits for a second. */
export const fast: PushingOptions = {
  firstRetrySeconds: 0.004,
  longestRetrySeconds: 0.02,
  circuitAfter: 3,
  perSecond: 10_000,
  timeoutSeconds: 18,
};

/** For partners that never answer. */
export const impatient: PushingOptions = { timeoutSeconds: 0.5 };

/** After a failure nothing is tried again until somebody says so. */
export const notAgain: PushingOptions = { firstRetrySeconds: 600, longestRetrySeconds: 600 };

export const modules: readonly PushModule[] = ["locations", "sessions", "cdrs", "tariffs", "tokens"];

/** Our own objects, as we would list them. */
export const cruds = () => ({
  locations: memoryCrud<Location>(),
  sessions: memoryCrud<Session>(),
  cdrs: memoryCrud<CDR>(),
  tariffs: memoryCrud<Tariff>(),
  tokens: memoryCrud<Token>([], { id: ({ uid }) => uid }),
});
export type Cruds = ReturnType<typeof cruds>;

/** Puts objects into a Crud of ours, as our own system would. */
export async function store<Item extends Listable & { id: string }>(
  crud: Pick<Crud<Item, MemoryKey>, "update">,
  ...items: Item[]
): Promise<void> {
  for (const item of items) await crud.update({ id: item.id }, () => item, {} as Context);
}

/** What outlives a process. */
export const kept = () => ({ outbox: memoryOutbox(), partners: memoryPartners() });

/** A platform that pushes. */
export interface Sender {
  platform: Platform;
  log: EventLog;
  own: Cruds;
  /** Makes a played receiver its partner: an eMSP, unless told otherwise. */
  meet(receiver: PlayedReceiver, more?: Partial<ImportOptions>): Promise<void>;
  /** Its one status of a partner and module. */
  status(partner: string, module: PushModule): ReturnType<typeof statusOf>;
}

const statusOf = async (platform: Platform, partner: string, module: PushModule) => {
  const [status] = await platform.deliveries.status({ partner, module });
  if (!status) throw new Error(`nothing was pushed to ${partner}`);
  return status;
};

/** A CPO and eMSP that pushes, over the loopback, until the test is over. */
export function pushSender({ pushing, ...options }: Partial<OcpiOptions> = {}, own = cruds()): Sender {
  const log = eventLog();
  const platform = ocpi({
    roles: [role(ours, "CPO"), role(ours, "EMSP")],
    modules: Object.fromEntries(modules.map((module) => [module, { sender: own[module] }])),
    network: { allowPrivate: true },
    onEvent: log.onEvent,
    pushing: { ...fast, ...pushing },
    ...options,
  });
  onTestFinished(() => platform.close());
  return {
    platform,
    log,
    own,
    async meet({ id, endpoints }, more = {}) {
      await platform.importPartner({
        ...{
          id,
          endpoints,
          tokenTheyUse: `of-${id}`,
          tokenWeUse: `for-${id}`,
          roles: [role(theirs, "EMSP")],
        },
        ...more,
      });
    },
    status: (partner, module) => statusOf(platform, partner, module),
  };
}
