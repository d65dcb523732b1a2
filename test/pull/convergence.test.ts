import { formatDateTime } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import { type OcpiNet, ocpiNet } from "@openocpi/server/testing";
import type { Tariff } from "@openocpi/spec";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tariff } from "../support/conformance-objects.js";
import { allOf, cpoParty, type Published, published } from "../support/pull-net.js";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 2, 2) }));
afterEach(() => void vi.useRealTimers());

/** Two, beside the one that stays: with more, little happens to any of them. */
const id = fc.nat({ max: 1 }).map((index) => `T${index}`);
/** What a CPO does with its Tariffs. A change may be dated a little before it can be seen. */
const change = fc.record({
  does: fc.constant("change" as const),
  id,
  lateSeconds: fc.nat({ max: 120 }),
  pushed: fc.boolean(),
});
const removal = fc.record({ does: fc.constant("remove" as const), id, pushed: fc.boolean() });
const wait = fc.record({
  does: fc.constant("wait" as const),
  seconds: fc.oneof(
    fc.nat({ max: 20 }),
    fc.integer({ min: 300, max: 4_000 }),
    fc.integer({ min: 300, max: 4_000 }),
  ),
});

type Deed =
  typeof change extends fc.Arbitrary<infer C>
    ?
        | C
        | (typeof removal extends fc.Arbitrary<infer R> ? R : never)
        | (typeof wait extends fc.Arbitrary<infer W> ? W : never)
    : never;
interface Pull {
  does: "pull";
  full: boolean;
  /** What happens before each of its pages is cut. */
  meanwhile: Deed[][];
  /** It is broken off before this page. */
  brokenAt: number | undefined;
  /** What our Crud fails at. */
  failing: string | undefined;
}
const pullWith = (deed: fc.Arbitrary<Deed>): fc.Arbitrary<Pull> =>
  fc.record({
    does: fc.constant("pull" as const),
    full: fc.nat({ max: 4 }).map((one) => one === 0),
    // Mostly nothing: of a pull that takes hours the cursor stays far behind, and hides what it should not.
    meanwhile: fc.oneof(
      fc.constant<Deed[][]>([]),
      fc.array(fc.array(deed, { maxLength: 2 }), { maxLength: 3 }),
    ),
    brokenAt: fc.option(fc.nat({ max: 2 }), { nil: undefined, freq: 2 }),
    failing: fc.option(id, { nil: undefined, freq: 2 }),
  });
/** Nothing happens for as long as two pulls take: then both have to have the same. */
interface Rest {
  does: "rest";
}
const storyOf = (deed: fc.Arbitrary<Deed>): fc.Arbitrary<(Deed | Pull | Rest)[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: deed },
      { weight: 3, arbitrary: pullWith(deed) },
      { weight: 2, arbitrary: fc.constant<Rest>({ does: "rest" }) },
    ),
    { minLength: 10, maxLength: 30 },
  );

interface World {
  net: OcpiNet<"cpo" | "emsp">;
  theirs: Published<Tariff>;
  ours: ReturnType<typeof memoryCrud<Tariff>>;
  state: { failing: string | undefined };
  /** The last_updated that each Tariff had last. */
  dates: Map<string, string>;
  /** How far the clock of the CPO is ahead of ours. */
  skewMs: number;
}

async function world(skewMs: number): Promise<World> {
  // One that stays: an empty list wipes nothing.
  const theirs = published([
    tariff("T-ONE-THAT-STAYS", { ...cpoParty, last_updated: "2026-03-01T00:00:00Z" }),
  ]);
  const ours = memoryCrud<Tariff>();
  const state: World["state"] = { failing: undefined };
  const { update } = ours;
  ours.update = async (key, ...rest) => {
    if (state.failing !== undefined && key.id === state.failing) throw new Error("it fails");
    return update(key, ...rest);
  };
  const net = await ocpiNet(
    {
      cpo: { limits: { pageSize: 1 }, modules: { tariffs: { sender: theirs.crud } } },
      emsp: { modules: { tariffs: { receiver: ours } }, vanished: { share: 1 } },
    },
    { memory: true },
  );
  await net.connect("emsp", "cpo");
  return { net, theirs, ours, state, dates: new Map(), skewMs };
}

async function act({ net, theirs, dates, skewMs }: World, deed: Deed): Promise<void> {
  if (deed.does === "wait") return void vi.setSystemTime(Date.now() + deed.seconds * 1000);
  const key = { ...cpoParty, tariff_id: deed.id };
  const { receiver } = (await net.cpo.platform.partner("emsp")).tariffs;
  if (deed.does === "remove") {
    if ((await theirs.remove(deed.id)) && deed.pushed) await receiver.delete(key).catch(() => undefined);
    return;
  }
  const before = (await theirs.all()).find((one) => one.id === deed.id);
  const updated = formatDateTime(new Date(Date.now() + skewMs - deed.lateSeconds * 1000));
  // No object is dated before what it was, not even one that was removed and made again.
  const former = dates.get(deed.id) ?? updated;
  const last_updated = [former, updated].sort().at(-1) ?? updated;
  dates.set(deed.id, last_updated);
  const price = (before?.elements[0]?.price_components[0]?.price ?? 0) + 1;
  const elements: Tariff["elements"] = [{ price_components: [{ type: "ENERGY", price, step_size: 1 }] }];
  const changed = tariff(deed.id, { ...cpoParty, last_updated, elements });
  await theirs.put(changed);
  // A push may fail, here because our Crud does; then pulling has to bring it (PUSH-06).
  if (deed.pushed) await receiver.put(key, changed).catch(() => undefined);
}

async function pull(all: World, { full, meanwhile, brokenAt, failing }: Pull): Promise<void> {
  const { net, theirs, state } = all;
  const controller = new AbortController();
  const first = theirs.queries.length;
  state.failing = failing;
  let deeds: Promise<void> = Promise.resolve();
  theirs.beforePage = (count) => {
    const page = count - first - 1;
    if (page === brokenAt) controller.abort();
    deeds = (async () => {
      for (const deed of meanwhile[page] ?? []) await act(all, deed);
    })();
    return deeds;
  };
  const { signal } = controller;
  await net.emsp.platform.pull("cpo", "tariffs", { full, signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  // Of a pull that was broken off the partner may not have heard yet.
  await deeds;
  theirs.beforePage = () => {};
  state.failing = undefined;
}

const asTold = (items: readonly Tariff[]) =>
  items.map((item) => [item.id, item.last_updated, item.elements]).sort();

async function rest({ net, theirs, ours }: World, full: boolean): Promise<void> {
  // The first may be what is left of one that was broken off.
  for (let twice = 0; twice < 2; twice++) await net.emsp.platform.pull("cpo", "tariffs", { full });
  expect(asTold(await allOf(ours, undefined, "tariffs"))).toEqual(asTold(await theirs.all()));
}

async function converges(
  story: readonly (Deed | Pull | Rest)[],
  skewMs: number,
  full: boolean,
): Promise<void> {
  const all = await world(skewMs);
  try {
    for (const step of story) {
      if (step.does === "rest") await rest(all, full);
      else await (step.does === "pull" ? pull(all, step) : act(all, step));
    }
    await rest(all, full);
  } finally {
    await all.net.close();
  }
}

const skew = fc.integer({ min: -20, max: 20 }).map((hours) => hours * 3_600_000);

test("PUSH-06 P-19: whatever changes, is pushed, fails or is broken off: pulling what has changed brings all of it", async () => {
  await fc.assert(
    fc.asyncProperty(storyOf(fc.oneof(change, wait)), skew, (story, skewMs) =>
      converges(story, skewMs, false),
    ),
    { numRuns: 20 },
  );
}, 180_000);

test("P-19 LOC-05: whatever is removed as well: pulling everything leaves what the partner has, and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(storyOf(fc.oneof(change, removal, wait)), skew, (story, skewMs) =>
      converges(story, skewMs, true),
    ),
    { numRuns: 20 },
  );
}, 180_000);
