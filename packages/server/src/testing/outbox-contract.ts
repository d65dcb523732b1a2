import assert from "node:assert/strict";
import type { LaneKey, OutboxItem, OutboxLane, OutboxStore } from "@openocpi/protocol";
import type { Case } from "./case.js";
import { at, plain, times } from "./plain.js";

export interface OutboxContractOptions {
  /** Makes an empty store. Called once per case. */
  make(): OutboxStore | Promise<OutboxStore>;
}

const lane: LaneKey = { partner: "emsp", module: "cdrs", to: "BE*MOV" };
/** Lanes that differ from it in one member each. */
const others: readonly LaneKey[] = [
  { ...lane, partner: "other" },
  { ...lane, module: "sessions" },
  { ...lane, to: "DE*XYZ" },
];

const item = (id: string, more: Partial<OutboxItem> = {}): OutboxItem => ({
  ...{ ...lane, id, slot: id, state: "waiting", addedAt: at(0), attempts: 0 },
  shipment: {
    object: { country_code: "NL", party_id: "OCA", id, kwh: 1.25, cdr_token: { uid: "ÄÖ/1" }, periods: [] },
    change: { status: "COMPLETED", last_updated: "2026-01-01T00:00:00.5Z" },
    evse: "E1",
    correlationId: `of-${id}`,
  },
  ...more,
});

const ids = (found: readonly OutboxItem[]): string[] => found.map(({ id }) => id);
const addAll = async (store: OutboxStore, ...items: OutboxItem[]): Promise<void> => {
  for (const one of items) await store.add(one);
};
const known = (failures: number, more: Partial<OutboxLane> = {}): OutboxLane => ({
  ...lane,
  failures,
  ...more,
});

const cases: readonly Case<OutboxStore>[] = [
  {
    rule: "OutboxStore.add",
    name: "an item comes back as it was added, with all that is pushed",
    async run(store) {
      assert.deepEqual(await store.find({}), [], "items in an empty store");
      await store.add(item("a", { error: "no", attempts: 3 }));
      assert.deepEqual(
        plain(await store.find({})),
        plain([item("a", { error: "no", attempts: 3 })]),
        "what is stored",
      );
      assert.ok(!(await store.find({}))[0]?.replaced, "it took the place of nothing");
    },
  },
  {
    rule: "P-16",
    name: "items are found in the order in which they were added",
    async run(store) {
      const names = times(12, (index) => `i${(index * 7) % 12}`);
      await addAll(store, ...names.map((name) => item(name, { addedAt: at(60 - Number(name.slice(1))) })));
      assert.deepEqual(ids(await store.find(lane)), names, "of one lane");
      assert.deepEqual(ids(await store.find({})), names, "of all");
      assert.deepEqual(
        ids(await store.find({ ...lane, state: "waiting" }, 1)),
        names.slice(0, 1),
        "the first",
      );
      assert.deepEqual(ids(await store.find({ ...lane }, 5)), names.slice(0, 5), "the first five");
    },
  },
  {
    rule: "OutboxStore.find",
    name: "find gives those that fit all that is said",
    async run(store) {
      await addAll(
        store,
        item("a"),
        item("b", { state: "dead" }),
        ...others.map((key, index) => item(`o${index}`, key)),
      );
      assert.deepEqual(ids(await store.find(lane)), ["a", "b"], "by lane");
      for (const [index, key] of others.entries())
        assert.deepEqual(ids(await store.find(key)), [`o${index}`], `by lane: ${JSON.stringify(key)}`);
      assert.deepEqual(ids(await store.find({ ...lane, state: "dead" })), ["b"], "by lane and state");
      assert.deepEqual(ids(await store.find({ state: "dead" })), ["b"], "by state");
      assert.deepEqual(ids(await store.find({ id: "o1" })), ["o1"], "by id");
      assert.deepEqual(ids(await store.find({ ...lane, slot: "a" })), ["a"], "by lane and slot");
      assert.deepEqual(ids(await store.find({ partner: "other" })), ["o0"], "by partner");
      assert.deepEqual(ids(await store.find({ module: "sessions", state: "dead" })), [], "nothing that fits");
      assert.deepEqual(ids(await store.find({ id: "a", partner: "other" })), [], "an id of another partner");
    },
  },
  {
    rule: "P-16",
    name: "an item takes the place of the one with its slot, which is gone, and says so",
    async run(store) {
      await addAll(store, item("a"), item("b"), item("c"));
      await store.add(item("b2", { slot: "b", addedAt: at(9) }));
      const found = await store.find(lane);
      assert.deepEqual(ids(found), ["a", "b2", "c"], "the order");
      assert.deepEqual(
        plain(found[1]),
        plain(item("b2", { slot: "b", addedAt: at(9), replaced: true })),
        "what took the place",
      );
      assert.deepEqual(await store.find({ id: "b" }), [], "what was there before");
      assert.deepEqual(
        [await store.update("b", { state: "dead", attempts: 1 }), await store.remove("b")],
        [false, false],
        "what becomes of what was there before changes nothing",
      );
      assert.deepEqual(ids(await store.find(lane)), ["a", "b2", "c"], "the order after that");
    },
  },
  {
    rule: "P-16",
    name: "so it does with a dead one, and is waiting",
    async run(store) {
      await addAll(store, item("a", { state: "dead", attempts: 7, error: "no" }), item("b"));
      await store.add(item("a2", { slot: "a" }));
      const [first, second, ...more] = await store.find(lane);
      assert.deepEqual(plain(first), plain(item("a2", { slot: "a", replaced: true })), "what took the place");
      assert.deepEqual([second?.id, more.length], ["b", 0], "what else there is");
    },
  },
  {
    rule: "OutboxStore.add",
    name: "one slot in several lanes is several slots",
    async run(store) {
      await addAll(
        store,
        item("a", { slot: "s" }),
        ...others.map((key, index) => item(`o${index}`, { ...key, slot: "s" })),
      );
      assert.deepEqual(ids(await store.find({ slot: "s" })), ["a", "o0", "o1", "o2"], "those with the slot");
      assert.ok(!(await store.find({})).some(({ replaced }) => replaced), "nothing was replaced");
    },
  },
  {
    rule: "P-16",
    name: "of 20 with one slot at once one stays, and no other item is lost",
    async run(store) {
      await store.add(item("before"));
      await Promise.all([
        ...times(20, (index) => store.add(item(`n${index}`, { slot: "s" }))),
        ...times(5, (index) => store.add(item(`m${index}`))),
      ]);
      const found = await store.find(lane);
      assert.equal(found.filter(({ slot }) => slot === "s").length, 1, "so many have the slot");
      assert.equal(found.length, 7, "so many there are");
      assert.equal(found[0]?.id, "before", "the first");
      assert.equal(found.find(({ slot }) => slot === "s")?.replaced, true, "it took the place of others");
    },
  },
  {
    rule: "P-16",
    name: "update changes an item in its place, and nothing else of it",
    async run(store) {
      await addAll(store, item("a"), item("b"), item("c"));
      assert.equal(
        await store.update("b", { state: "dead", attempts: 4, error: "refused" }),
        true,
        "one that is there",
      );
      assert.deepEqual(
        plain(await store.find(lane)),
        plain([item("a"), item("b", { state: "dead", attempts: 4, error: "refused" }), item("c")]),
        "what is stored",
      );
      assert.deepEqual(ids(await store.find({ ...lane, state: "waiting" })), ["a", "c"], "those that wait");
      await store.update("b", { state: "waiting", attempts: 0 });
      assert.deepEqual(
        ids(await store.find({ ...lane, state: "waiting" })),
        ["a", "b", "c"],
        "after it waits again",
      );
      assert.equal(await store.update("nobody", { state: "dead", attempts: 1 }), false, "one that never was");
      assert.equal((await store.find({})).length, 3, "one that never was is made by it");
    },
  },
  {
    rule: "OutboxStore.remove",
    name: "remove takes one away, once, and its slot is free",
    async run(store) {
      await addAll(store, item("a"), item("b"));
      assert.deepEqual([await store.remove("a"), await store.remove("a")], [true, false], "twice");
      assert.equal(await store.remove("nobody"), false, "one that never was");
      assert.deepEqual(ids(await store.find({})), ["b"], "what is left");
      await store.add(item("a2", { slot: "a" }));
      const [, last] = await store.find(lane);
      assert.equal(last?.id, "a2", "what comes again comes last");
      assert.ok(!last?.replaced, "it took the place of nothing");
    },
  },
  {
    rule: "P-16",
    name: "count tells of every lane what waits, what is dead, and the oldest that waits",
    async run(store) {
      assert.deepEqual(await store.count(), [], "of an empty store");
      await addAll(
        store,
        item("dead", { state: "dead", addedAt: at(1) }),
        item("late", { addedAt: at(9) }),
        item("early", { addedAt: at(5.5) }),
        item("only", { ...others[0], state: "dead" }),
      );
      const counts = [...(await store.count())].sort((a, b) => a.partner.localeCompare(b.partner));
      assert.deepEqual(
        plain(counts),
        plain([
          { ...lane, waiting: 2, dead: 1, oldest: at(5.5) },
          { ...others[0], waiting: 0, dead: 1 },
        ]),
        "of two lanes",
      );
      for (const { id } of await store.find({ state: "waiting" })) await store.remove(id);
      const left = (await store.count()).find(({ partner }) => partner === lane.partner);
      assert.deepEqual(
        [left?.waiting, left?.dead, left?.oldest ?? undefined],
        [0, 1, undefined],
        "after they have left",
      );
    },
  },
  {
    rule: "OutboxStore.updateLane",
    name: "updateLane passes undefined for a new lane and the record for a known one, and replaces it whole",
    async run(store) {
      assert.deepEqual(await store.lanes(), [], "lanes of an empty store");
      const seen: (OutboxLane | undefined)[] = [];
      const full = known(2, {
        ...{ lease: { holder: "p1", until: at(60), since: at(1) }, behindSince: at(2), retryAt: at(3) },
        ...{
          lastSuccess: at(4),
          lastFailure: at(5),
          failingSince: at(5),
          error: "HTTP 503",
          refusedToken: "0f",
        },
      });
      const write = (next: OutboxLane) =>
        store.updateLane(lane, (current) => {
          seen.push(current);
          return next;
        });
      assert.deepEqual(plain(await write(full)), plain(full), "what updateLane returns");
      assert.equal(seen.at(-1), undefined, "current, of a new lane");
      assert.deepEqual(plain(await store.lanes()), plain([full]), "what is stored");
      await write(known(0));
      assert.deepEqual(plain(seen.at(-1)), plain(full), "current, of a known lane");
      assert.deepEqual(plain(await store.lanes()), plain([known(0)]), "what the change leaves out has to go");
    },
  },
  {
    rule: "OutboxStore.lanes",
    name: "each lane has its own record, whether it has items or not",
    async run(store) {
      await store.add(item("a"));
      assert.deepEqual(await store.lanes(), [], "a lane that was never updated");
      for (const [index, key] of [lane, ...others].entries())
        await store.updateLane(key, () => ({ ...key, failures: index }));
      const found = [...(await store.lanes())].sort((a, b) => a.failures - b.failures);
      assert.deepEqual(
        plain(found),
        plain([lane, ...others].map((key, index) => ({ ...key, failures: index }))),
        "all of them",
      );
      await store.remove("a");
      assert.equal((await store.lanes()).length, 4, "after the items of one have left");
    },
  },
  {
    rule: "P-16",
    name: "100 updates of one lane at once are all counted",
    async run(store) {
      await Promise.all(
        times(100, () => store.updateLane(lane, (current) => known((current?.failures ?? 0) + 1))),
      );
      assert.equal((await store.lanes())[0]?.failures, 100, "so many were counted");
    },
  },
  {
    rule: "P-16",
    name: "of 20 that take the lease at once one gets it",
    async run(store) {
      const taken = await Promise.all(
        times(20, (index) =>
          store.updateLane(lane, (current) =>
            current?.lease ? current : known(0, { lease: { holder: `p${index}`, until: at(60) } }),
          ),
        ),
      );
      const holder = (await store.lanes())[0]?.lease?.holder;
      assert.deepEqual(
        [...new Set(taken.map(({ lease }) => lease?.holder))],
        [holder],
        "whom it was given to",
      );
    },
  },
  {
    rule: "OutboxStore.updateLane",
    name: "a change that throws leaves everything as it was, and its error comes out",
    async run(store) {
      const fault = new Error("of the change");
      const fails = () =>
        store.updateLane(lane, () => {
          throw fault;
        });
      await assert.rejects(fails, (error) => error === fault, "of a new lane");
      assert.deepEqual(await store.lanes(), [], "a new lane is made by it");
      await store.updateLane(lane, () => known(3));
      await assert.rejects(fails, (error) => error === fault, "of a known lane");
      assert.deepEqual(plain(await store.lanes()), plain([known(3)]), "what is stored");
    },
  },
];

/**
 * What every OutboxStore has to keep to, as cases for any test runner.
 *
 * @example
 * const contract = outboxContract({ make: async () => outboxIn(await emptyDatabase()) });
 * for (const { rule, name, run } of contract) test(`${name} (${rule})`, () => run());
 */
export const outboxContract = ({ make }: OutboxContractOptions): readonly Case[] =>
  cases.map(({ run, ...about }) => ({ ...about, run: async () => run(await make()) }));
