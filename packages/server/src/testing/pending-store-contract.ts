import assert from "node:assert/strict";
import type { Pending, PendingStore } from "@openocpi/protocol";
import type { Case } from "./case.js";
import { at, dateAt, plain, times } from "./plain.js";

export interface PendingStoreContractOptions {
  /** Makes an empty store. Called once per case. */
  make(): PendingStore | Promise<PendingStore>;
}

const pending = (id: string, deadline = at(0)): Pending => ({
  id,
  direction: "out",
  partner: "cpo",
  kind: "commands.receiver.startSession.post",
  responseUrl: "https://emsp.example/ocpi/results/START_SESSION/1?a=b%2Fc",
  deadline,
  correlationId: "correlation",
  state: "pending",
});

const owed = (id: string): Pending => ({
  ...pending(id),
  direction: "in",
  routing: { from: { country_code: "BE", party_id: "MOV" }, to: { country_code: "NL", party_id: "OCA" } },
});

const ids = (found: readonly Pending[]): string[] => found.map(({ id }) => id).sort();

const cases: readonly Case<PendingStore>[] = [
  {
    rule: "PendingStore.add",
    name: "a pending result comes back as it was added",
    async run(store) {
      assert.equal(await store.get("a"), undefined, "nothing was added yet");
      await store.add(pending("a"));
      await store.add({ ...pending("b"), direction: "in" });
      assert.deepEqual(plain(await store.get("a")), plain(pending("a")), "what is stored");
      assert.equal((await store.get("b"))?.direction, "in", "the direction of the other");
      assert.equal(await store.get("c"), undefined, "another id");
    },
  },
  {
    rule: "PendingStore.add",
    name: "an id that is there already is refused, and the first one stays",
    async run(store) {
      await store.add(pending("a"));
      await assert.rejects(store.add({ ...pending("a"), partner: "another" }), "added twice while pending");
      assert.equal((await store.get("a"))?.partner, "cpo", "whose it is");
      await store.claim("a", { state: "timeout" });
      await assert.rejects(store.add(pending("a")), "added again after its end");
      assert.equal((await store.get("a"))?.state, "timeout", "the state of an ended one");
    },
  },
  {
    rule: "PendingStore.add",
    name: "of 20 with one id at once one is added",
    async run(store) {
      const outcomes = await Promise.allSettled(
        times(20, (index) => store.add({ ...pending("a"), partner: `p${index}` })),
      );
      const winners = outcomes.flatMap(({ status }, index) => (status === "fulfilled" ? [`p${index}`] : []));
      assert.equal(winners.length, 1, "so many were told that theirs was added");
      assert.equal((await store.get("a"))?.partner, winners[0], "whose it is");
    },
  },
  {
    rule: "P-21",
    name: "claim ends a pending one, and returns it with its result",
    async run(store) {
      await store.add(pending("a"));
      await store.add(pending("b"));
      const result = { result: "ACCEPTED", message: [{ language: "en", text: "started" }] };
      const ended = { ...pending("a"), state: "completed", result };
      assert.deepEqual(
        plain(await store.claim("a", { state: "completed", result })),
        plain(ended),
        "what claim returns",
      );
      assert.deepEqual(plain(await store.get("a")), plain(ended), "what is stored");
      assert.equal((await store.get("b"))?.state, "pending", "the state of another");
    },
  },
  {
    rule: "P-21",
    name: "claim gives undefined for one that has ended, and for one that never was",
    async run(store) {
      await store.add(pending("a"));
      await store.claim("a", { state: "timeout" });
      assert.equal(
        await store.claim("a", { state: "completed", result: 1 }),
        undefined,
        "claimed after its timeout",
      );
      assert.equal((await store.get("a"))?.state, "timeout", "its state");
      assert.equal((await store.get("a"))?.result, undefined, "its result");
      assert.equal(await store.claim("b", { state: "timeout" }), undefined, "one that never was");
      assert.equal(await store.get("b"), undefined, "one that never was is made by claiming it");
    },
  },
  {
    rule: "P-21",
    name: "of 50 that claim one at once one gets it",
    async run(store) {
      await store.add(pending("a"));
      const claims = await Promise.all(
        times(50, (result) => store.claim("a", { state: "completed", result })),
      );
      const [winner, ...more] = claims.filter((claim) => claim !== undefined);
      assert.ok(winner, "nobody got it");
      assert.equal(more.length, 0, "so many more got it as well");
      assert.equal((await store.get("a"))?.result, winner.result, "the result that is stored");
    },
  },
  {
    rule: "P-21",
    name: "note adds to what is known, whatever its state, and changes nothing else",
    async run(store) {
      const session = { country_code: "NL", party_id: "OCA", id: "S1" };
      const response = { result: "ACCEPTED", timeout: 60 };
      for (const id of ["a", "b"]) await store.add(pending(id));
      await store.note("a", { response });
      await store.note("a", { session });
      const noted = { ...pending("a"), response, session };
      assert.deepEqual(plain(await store.get("a")), plain(noted), "while pending");
      await store.claim("a", { state: "completed", result: 1 });
      await store.note("a", { response: { result: "REJECTED", timeout: 0 } });
      const ended = { ...noted, response: { result: "REJECTED", timeout: 0 }, state: "completed", result: 1 };
      assert.deepEqual(plain(await store.get("a")), plain(ended), "after its end");
      assert.deepEqual(plain(await store.get("b")), plain(pending("b")), "another one");
      await store.note("nobody", { response });
      assert.equal(await store.get("nobody"), undefined, "one that never was is made by it");
    },
  },
  {
    rule: "CMD-03",
    name: "note moves the deadline, for due and forget alike",
    async run(store) {
      for (const id of ["earlier", "later", "same"]) await store.add(pending(id, at(10)));
      await store.note("earlier", { deadline: at(1) });
      await store.note("later", { deadline: at(20) });
      await store.note("same", { response: 1 });
      assert.equal(plain((await store.get("earlier"))?.deadline), at(1), "what is stored");
      assert.deepEqual(ids(await store.due(dateAt(2))), ["earlier"], "due at second 2");
      assert.deepEqual(ids(await store.due(dateAt(15))), ["earlier", "same"], "due at second 15");
      for (const id of ["earlier", "later", "same"]) await store.claim(id, { state: "timeout" });
      await store.forget(dateAt(15));
      assert.ok(await store.get("later"), "too early to forget");
      assert.equal(await store.get("earlier"), undefined, "forgotten");
    },
  },
  {
    rule: "P-21",
    name: "of many notes at once, and a claim, none is lost",
    async run(store) {
      const session = { country_code: "NL", party_id: "OCA", id: "S1" };
      await store.add(pending("a"));
      const result = { result: "ACCEPTED" };
      await Promise.all([
        store.note("a", { response: 1 }),
        store.note("a", { session }),
        store.note("a", { deadline: at(9) }),
        store.claim("a", { state: "completed", result }),
      ]);
      const all = { ...pending("a", at(9)), state: "completed", result, response: 1, session };
      assert.deepEqual(plain(await store.get("a")), plain(all), "what is stored");
    },
  },
  {
    rule: "SESS-08",
    name: "byReference gives those with this reference, without regard to case, whatever their state",
    async run(store) {
      const with_ = (id: string, authorizationReference: string) =>
        store.add({ ...pending(id), authorizationReference });
      await with_("a", "Ref-1");
      await with_("b", "REF-1");
      await with_("c", "Ref-10");
      await store.add(pending("d"));
      await store.claim("b", { state: "timeout" });
      assert.deepEqual(ids(await store.byReference("ref-1")), ["a", "b"], "by ref-1");
      const [found] = await store.byReference("Ref-10");
      assert.deepEqual(
        plain(found),
        plain({ ...pending("c"), authorizationReference: "Ref-10" }),
        "as it is",
      );
      assert.deepEqual(ids(await store.byReference("Ref")), [], "by the beginning of it");
      assert.deepEqual(ids(await store.byReference("")), [], "by nothing");
    },
  },
  {
    rule: "CMD-03",
    name: "due gives those still pending whose deadline lies before the moment",
    async run(store) {
      await store.add(pending("early", at(1)));
      await store.add(pending("just", at(1.999)));
      await store.add(pending("now", at(2)));
      await store.add(pending("late", at(3)));
      await store.add(pending("ended", at(1)));
      await store.claim("ended", { state: "completed", result: 1 });
      assert.deepEqual(ids(await store.due(dateAt(2))), ["early", "just"], "due at second 2");
      assert.deepEqual(ids(await store.due(dateAt(0))), [], "due at second 0");
      await store.claim("early", { state: "timeout" });
      assert.deepEqual(ids(await store.due(dateAt(2))), ["just"], "due after one has timed out");
    },
  },
  {
    rule: "P-21",
    name: "undelivered gives those that we owe and that have ended, until they are delivered",
    async run(store) {
      const result = { result: "ACCEPTED" };
      for (const id of ["completed", "timeout", "open"]) await store.add(owed(id));
      await store.add(pending("awaited"));
      await store.add({ ...owed("added"), state: "completed", result });
      await store.claim("completed", { state: "completed", result });
      await store.claim("timeout", { state: "timeout", result: { result: "TIMEOUT" } });
      await store.claim("awaited", { state: "completed", result });
      const found = await store.undelivered();
      assert.deepEqual(ids(found), ["added", "completed", "timeout"], "undelivered at first");
      const completed = found.find(({ id }) => id === "completed");
      assert.deepEqual(
        plain(completed),
        plain({ ...owed("completed"), state: "completed", result }),
        "as they are",
      );
      await store.delivered("completed");
      assert.deepEqual(
        ids(await store.undelivered()),
        ["added", "timeout"],
        "undelivered after one has left",
      );
    },
  },
  {
    rule: "P-21",
    name: "what is delivered stays, with its result, and cannot be claimed",
    async run(store) {
      const result = { result: "ACCEPTED" };
      await store.add(owed("a"));
      await store.claim("a", { state: "completed", result });
      await store.delivered("a");
      await store.delivered("a");
      const expected = { ...owed("a"), state: "delivered", result };
      assert.deepEqual(plain(await store.get("a")), plain(expected), "what is stored");
      assert.equal(await store.claim("a", { state: "timeout" }), undefined, "claimed after its delivery");
      assert.deepEqual(ids(await store.due(dateAt(60))), [], "due after its delivery");
    },
  },
  {
    rule: "P-21",
    name: "one that is still pending is not delivered, whoever says so",
    async run(store) {
      await store.add(owed("a"));
      await store.delivered("a");
      await store.delivered("b");
      assert.equal((await store.get("a"))?.state, "pending", "its state");
      assert.equal(await store.get("b"), undefined, "one that never was is made by it");
    },
  },
  {
    rule: "P-21",
    name: "claim leases in the same step",
    async run(store) {
      await store.add(owed("a"));
      const claimed = await store.claim("a", { state: "completed", result: 1, leasedUntil: at(5) });
      assert.equal(plain(claimed?.leasedUntil), at(5), "what claim returns");
      const [found] = await store.undelivered();
      assert.equal(plain(found?.leasedUntil), at(5), "what undelivered gives");
      assert.equal(await store.lease("a", undefined, at(6)), false, "leased to another meanwhile");
      assert.equal(await store.lease("a", at(5), at(6)), true, "prolonged by its holder");
    },
  },
  {
    rule: "P-21",
    name: "lease changes a lease only where it is what the caller says",
    async run(store) {
      const result = { result: "FAILED" };
      for (const id of ["a", "b"]) await store.add({ ...owed(id), state: "completed", result });
      assert.equal(
        await store.lease("a", at(1), at(2)),
        false,
        "one that nobody has, taken as one that ran out",
      );
      assert.equal(await store.lease("a", undefined, at(1)), true, "one that nobody has");
      assert.equal(await store.lease("a", undefined, at(2)), false, "one that another has");
      assert.equal(await store.lease("a", at(3), at(2)), false, "with another end than it has");
      const leased = { ...owed("a"), state: "completed", result, leasedUntil: at(1) };
      assert.deepEqual(plain(await store.get("a")), plain(leased), "what is stored");
      assert.equal(await store.lease("a", at(1), at(2)), true, "with the end that it has");
      assert.equal(plain((await store.get("a"))?.leasedUntil), at(2), "its new end");
      assert.equal((await store.get("b"))?.leasedUntil ?? undefined, undefined, "that of another record");
      assert.deepEqual(ids(await store.undelivered()), ["a", "b"], "undelivered, leased or not");
    },
  },
  {
    rule: "P-21",
    name: "what is pending, awaited, delivered or not there cannot be leased",
    async run(store) {
      for (const id of ["pending", "delivered"]) await store.add(owed(id));
      await store.add(pending("awaited"));
      await store.claim("awaited", { state: "timeout" });
      await store.claim("delivered", { state: "timeout" });
      await store.delivered("delivered");
      for (const id of ["pending", "awaited", "delivered", "nobody"]) {
        assert.equal(await store.lease(id, undefined, at(1)), false, `leased: ${id}`);
        assert.equal((await store.get(id))?.leasedUntil ?? undefined, undefined, `the lease of: ${id}`);
      }
    },
  },
  {
    rule: "P-21",
    name: "of 50 that lease one at once one gets it",
    async run(store) {
      await store.add({ ...owed("a"), state: "completed", result: 1 });
      const outcomes = await Promise.all(times(50, (index) => store.lease("a", undefined, at(index))));
      assert.equal(outcomes.filter(Boolean).length, 1, "so many got it");
      const until = plain((await store.get("a"))?.leasedUntil);
      assert.equal(until, at(outcomes.indexOf(true)), "whose it is");
    },
  },
  {
    rule: "P-21",
    name: "forget removes what is over, and only what was due before the moment",
    async run(store) {
      for (const [id, deadline] of [
        ["old", at(1)],
        ["now", at(2)],
        ["late", at(3)],
      ] as const) {
        await store.add(pending(`awaited-${id}`, deadline));
        await store.claim(`awaited-${id}`, { state: "completed", result: 1 });
        await store.add({ ...owed(`owed-${id}`), deadline });
        await store.claim(`owed-${id}`, { state: "timeout", result: 1 });
        await store.delivered(`owed-${id}`);
      }
      await store.add(pending("timeout", at(1)));
      await store.claim("timeout", { state: "timeout" });
      await store.add(pending("awaited", at(1)));
      await store.add(owed("pending"));
      await store.add({ ...owed("undelivered"), state: "completed", result: 1 });
      await store.forget(dateAt(2));
      for (const id of ["awaited-old", "owed-old", "timeout"])
        assert.equal(await store.get(id), undefined, `forgotten: ${id}`);
      for (const id of ["awaited-now", "awaited-late", "owed-now", "owed-late"])
        assert.ok(await store.get(id), `too early to forget: ${id}`);
      for (const id of ["awaited", "pending", "undelivered"])
        assert.ok(await store.get(id), `not over: ${id}`);
    },
  },
  {
    rule: "TYPE-03",
    name: "a deadline without Z is in UTC",
    async run(store) {
      await store.add(pending("a", at(0).replace("Z", "")));
      assert.deepEqual(ids(await store.due(dateAt(0))), [], "due at its deadline");
      assert.deepEqual(ids(await store.due(dateAt(0.001))), ["a"], "due a millisecond later");
    },
  },
];

/**
 * What every PendingStore has to keep to, as cases for any test runner.
 *
 * @example
 * const contract = pendingStoreContract({ make: async () => pendingIn(await emptyDatabase()) });
 * for (const { rule, name, run } of contract) test(`${name} (${rule})`, () => run());
 */
export const pendingStoreContract = ({ make }: PendingStoreContractOptions): readonly Case[] =>
  cases.map(({ run, ...about }) => ({ ...about, run: async () => run(await make()) }));
