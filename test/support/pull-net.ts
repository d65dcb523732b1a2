import type { Context, CrudModule, ListQuery, OcpiEvent } from "@openocpi/protocol";
import { memoryCrud, type OcpiOptions, type Pulled, type PullOptions } from "@openocpi/server";
import { type NetParty, ocpiNet } from "@openocpi/server/testing";
import type { Location } from "@openocpi/spec";
import { expect, onTestFinished } from "vitest";
import { location as sample } from "./conformance-story.js";

/** Moments of one day: `at(90)` is 1:30 in the morning. */
export const at = (minutes: number, seconds = 0): string =>
  new Date(Date.UTC(2026, 2, 2, 0, minutes, seconds)).toISOString().replace(".000Z", "Z");

/** A Location of the CPO, last updated so many minutes into that day. */
export const place = (id: string, minutes: number, more: Partial<Location> = {}): Location =>
  sample(id, { last_updated: at(minutes), ...more });

/** What a CPO publishes, and what is asked of it. */
export interface Published<Item> {
  crud: ReturnType<typeof memoryCrud<Item & Listable>>;
  /** The queries of all pages so far. */
  queries: ListQuery[];
  /** Runs before a page is cut, with the number of the page, from 1 on. */
  beforePage: (page: number) => unknown;
  /** Adds or replaces one. */
  put(item: Item): Promise<void>;
  remove(id: string): Promise<unknown>;
  /** Everything, without asking as a partner does. */
  all(): Promise<readonly Item[]>;
}
type Listable = { country_code: string; party_id: string; last_updated: string };

export function published<Item extends Listable & { id?: string; uid?: string }>(
  items: readonly Item[],
): Published<Item> {
  const crud = memoryCrud<Item>(items);
  const { list } = crud;
  const context: Context = { ...looking("locations"), role: "sender" };
  const state: Published<Item> = {
    crud: {
      ...crud,
      async list(query, about) {
        state.queries.push(query);
        await state.beforePage(state.queries.length);
        return list(query, about);
      },
    },
    queries: [],
    beforePage: () => {},
    async put(item) {
      await crud.update({ id: item.id ?? item.uid ?? "" }, () => item, context);
    },
    remove: (id) => crud.delete({ id }, context),
    all: () => allOf(crud),
  };
  return state;
}

/** Where the lists began that were asked for. */
export const begins = ({ queries }: Pick<Published<never>, "queries">): (string | undefined)[] =>
  queries.filter(({ offset }) => offset === 0).map(({ date_from }) => date_from?.toISOString());

export interface PullNet {
  cpo: NetParty<"cpo" | "emsp">;
  emsp: NetParty<"cpo" | "emsp">;
  /** Locations as the CPO has them. */
  theirs: Published<Location>;
  /** Locations as the eMSP has them. */
  ours: ReturnType<typeof memoryCrud<Location>>;
  pull(options?: PullOptions): Promise<Pulled>;
  /** `LOC1@90`: the ids of what the eMSP has, with the minutes of their last_updated. */
  stored(): Promise<string[]>;
  eventsOf<T extends OcpiEvent["type"]>(type: T): Extract<OcpiEvent, { type: T }>[];
}

/** A CPO with Locations, two a page, and an eMSP that is registered with it. */
export async function pullNet(
  locations: readonly Location[],
  { cpo = {}, emsp = {} }: { cpo?: Partial<OcpiOptions>; emsp?: Partial<OcpiOptions> } = {},
): Promise<PullNet> {
  const theirs = published(locations);
  const ours = memoryCrud<Location>();
  const net = await ocpiNet({
    cpo: { limits: { pageSize: 2 }, ...cpo, modules: { locations: { sender: theirs.crud }, ...cpo.modules } },
    emsp: { ...emsp, modules: { locations: { receiver: ours }, ...emsp.modules } },
  });
  onTestFinished(() => net.close());
  await net.connect("emsp", "cpo");
  const { platform, events } = net.emsp;
  return {
    cpo: net.cpo,
    emsp: net.emsp,
    theirs,
    ours,
    pull: (options) => platform.pull("cpo", "locations", options),
    stored: () => contents(ours),
    eventsOf: <T extends OcpiEvent["type"]>(type: T) =>
      events.filter((event): event is Extract<OcpiEvent, { type: T }> => event.type === type),
  };
}

export const cpoParty = { country_code: "NL", party_id: "OCA" };
export const emspParty = { country_code: "BE", party_id: "MOV" };

/** The context of a look into a receiver Crud of ours. */
export const looking = (module: CrudModule) =>
  ({
    partner: "cpo",
    module,
    role: "receiver",
    version: "2.2.1",
    requestId: "1",
    correlationId: "1",
  }) as const;

/** Everything in a receiver Crud. */
export async function allOf<Item extends Listable>(
  crud: Pick<ReturnType<typeof memoryCrud<Item>>, "list">,
  owners = [cpoParty],
  module: CrudModule = "locations",
): Promise<readonly Item[]> {
  const query = { offset: 0, limit: 10_000, owners, visibleTo: [...owners, emspParty] };
  return (await crud.list(query, looking(module))).items;
}

const minutesIn = (dateTime: string) => (Date.parse(dateTime) - Date.UTC(2026, 2, 2)) / 60_000;

async function contents(crud: ReturnType<typeof memoryCrud<Location>>): Promise<string[]> {
  const items = await allOf(crud);
  return items.map(({ id, last_updated }) => `${id}@${minutesIn(last_updated)}`).sort();
}

/** What a pull should have come to: what is not said is nothing. */
export function expectPulled(pulled: Pulled, expected: Partial<Pulled>): void {
  const nothing = { full: false, received: 0, stored: 0, refused: 0, skipped: 0, failed: 0, vanished: 0 };
  expect(pulled).toEqual({ ...nothing, ...expected });
}
