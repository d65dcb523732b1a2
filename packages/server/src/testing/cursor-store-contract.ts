import assert from "node:assert/strict";
import type { Cursor, CursorStore } from "@openocpi/protocol";
import type { Case } from "./case.js";
import { at, plain, times } from "./plain.js";

export interface CursorStoreContractOptions {
  /** Makes an empty store. Called once per case. */
  make(): CursorStore | Promise<CursorStore>;
}

const cursor = (partner: string, module: Cursor["module"]): Cursor => ({
  partner,
  module,
  date_from: at(10),
  foreign: { "DE*KNO": at(3), "FR*YYY": at(4) },
  run: {
    full: false,
    date_from: at(5),
    startedAt: at(20),
    next: "https://partner.example/ocpi/2.2.1/locations?offset=100&date_from=2026-01-01T00%3A00%3A05Z",
    greatest: at(12.345),
    heldAt: at(11),
    foreign: { "DE*KNO": at(7) },
    ...{ received: 100, stored: 80, refused: 1, skipped: 17, failed: 2 },
    total: 250,
    brokenOff: 1,
  },
  lease: { holder: "a-process", until: at(80) },
  due: at(3600),
  lastSuccess: at(1),
  lastFull: at(1),
  lastFailure: at(2),
  error: "GET https://partner.example/ocpi/2.2.1/locations: timed out",
  failures: 3,
});

const add = (store: CursorStore, one: Cursor): Promise<Cursor> =>
  store.update(one.partner, one.module, () => one);
/** A change that must not meet a record that is not there. */
const changed =
  (change: (current: Cursor) => Cursor) =>
  (current: Cursor | undefined): Cursor => {
    assert.ok(current, "update passed undefined for a record that is stored");
    return change(current);
  };
const same = (found: Cursor | undefined, expected: Cursor, what: string) =>
  assert.deepEqual(plain(found), plain(expected), what);
const names = (found: readonly Cursor[]): string[] =>
  found.map(({ partner, module }) => `${partner} ${module}`).sort();

const cases: readonly Case<CursorStore>[] = [
  {
    rule: "CursorStore.get",
    name: "a record comes back as it was written, and is listed",
    async run(store) {
      assert.equal(await store.get("a", "locations"), undefined, "nothing was written yet");
      assert.equal((await store.list()).length, 0, "records in an empty store");
      const written = cursor("a", "locations");
      same(await add(store, written), written, "what update returns");
      same(await store.get("a", "locations"), written, "what is stored");
      const [listed, ...more] = await store.list();
      same(listed, written, "what is listed");
      assert.equal(more.length, 0, "more than was written is listed");
    },
  },
  {
    rule: "CursorStore.get",
    name: "each module of each partner has a record of its own",
    async run(store) {
      const failures = { "a locations": 1, "a tariffs": 2, "A locations": 3, "b locations": 4 };
      for (const [name, count] of Object.entries(failures)) {
        const [partner = "", module] = name.split(" ");
        const one = cursor(partner, module === "tariffs" ? "tariffs" : "locations");
        await add(store, { ...one, failures: count });
      }
      assert.equal((await store.get("a", "locations"))?.failures, 1, "of one partner");
      assert.equal((await store.get("a", "tariffs"))?.failures, 2, "of another module");
      assert.equal((await store.get("A", "locations"))?.failures, 3, "of a partner whose id has other case");
      assert.equal((await store.get("b", "locations"))?.failures, 4, "of another partner");
      assert.equal(await store.get("b", "tariffs"), undefined, "of a module that was never pulled");
      assert.deepEqual(names(await store.list()), Object.keys(failures).sort(), "the records listed");
    },
  },
  {
    rule: "CursorStore.update",
    name: "update passes undefined for a new record and what is stored for a known one, and replaces it whole",
    async run(store) {
      const seen: (Cursor | undefined)[] = [];
      await store.update("a", "locations", (current) => {
        seen.push(current);
        return cursor("a", "locations");
      });
      assert.equal(seen.at(-1), undefined, "current, of a new record");
      const bare: Cursor = { partner: "a", module: "locations", failures: 0 };
      await store.update("a", "locations", (current) => {
        seen.push(current);
        return bare;
      });
      same(seen.at(-1), cursor("a", "locations"), "current, of a known record");
      same(await store.get("a", "locations"), bare, "members that the change left out have to go");
    },
  },
  {
    rule: "CursorStore.update",
    name: "100 updates of one record at once lose nothing",
    async run(store) {
      await add(store, { partner: "a", module: "cdrs", failures: 0 });
      const more = changed((current) => ({ ...current, failures: current.failures + 1 }));
      await Promise.all(times(100, () => store.update("a", "cdrs", more)));
      assert.equal((await store.get("a", "cdrs"))?.failures, 100, "what 100 updates counted");
    },
  },
  {
    rule: "CursorStore.update",
    name: "of 20 that begin a new record at once one finds none",
    async run(store) {
      let begun = 0;
      const outcomes = await Promise.allSettled(
        times(20, (index) =>
          store.update("a", "tokens", (current) => {
            if (current) throw new Error("somebody else was first");
            begun += 1;
            return { partner: "a", module: "tokens", failures: index };
          }),
        ),
      );
      const winners = outcomes.flatMap(({ status }, index) => (status === "fulfilled" ? [index] : []));
      assert.ok(begun > 0, "nobody found none");
      assert.equal(winners.length, 1, "so many were told that theirs is stored");
      assert.equal((await store.get("a", "tokens"))?.failures, winners[0], "whose is stored");
    },
  },
  {
    rule: "CursorStore.update",
    name: "a change that throws leaves everything as it was, and comes out again",
    async run(store) {
      const stored = cursor("a", "locations");
      await add(store, stored);
      const refused = new Error("this change is refused");
      for (const partner of ["a", "b"]) {
        const outcome = store.update(partner, "locations", () => {
          throw refused;
        });
        await assert.rejects(
          outcome,
          (error) => error === refused,
          "what the change throws has to come out as it is",
        );
      }
      same(await store.get("a", "locations"), stored, "a known record");
      assert.equal(await store.get("b", "locations"), undefined, "a new record");
      await store.update(
        "a",
        "locations",
        changed((current) => ({ ...current, failures: 9 })),
      );
      const after = await store.get("a", "locations");
      assert.equal(after?.failures, 9, "after a change that threw the next one has to work");
    },
  },
];

/**
 * What every CursorStore has to keep to, as cases for any test runner.
 *
 * @example
 * const contract = cursorStoreContract({ make: async () => cursorsIn(await emptyDatabase()) });
 * for (const { rule, name, run } of contract) test(`${name} (${rule})`, () => run());
 */
export const cursorStoreContract = ({ make }: CursorStoreContractOptions): readonly Case[] =>
  cases.map(({ run, ...about }) => ({ ...about, run: async () => run(await make()) }));
