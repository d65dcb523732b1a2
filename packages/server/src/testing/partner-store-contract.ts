import assert from "node:assert/strict";
import { type InboundToken, type Partner, type PartnerStore, TokenTaken } from "@openocpi/protocol";
import type { Case } from "./case.js";
import { at, plain, times } from "./plain.js";

export interface PartnerStoreContractOptions {
  /** Makes an empty store. Called once per case. */
  make(): PartnerStore | Promise<PartnerStore>;
}

/** What stands for the SHA-256 of a token. */
const hash = (index: number): string => index.toString(16).padStart(64, "0");
const tokenC = (index: number): InboundToken => ({ hash: hash(index), kind: "C" });

const partner = (id: string, ...inbound: InboundToken[]): Partner => ({
  id,
  status: "registered",
  version: "2.2.1",
  versionsUrl: "https://partner.example/ocpi/versions",
  roles: [{ role: "EMSP", country_code: "BE", party_id: "MOV", business_details: { name: "Movendo" } }],
  endpoints: [
    { identifier: "credentials", role: "SENDER", url: "https://partner.example/ocpi/2.2.1/credentials" },
  ],
  offer: {
    parties: [{ country_code: "NL", party_id: "OCA" }],
    interfaces: [{ module: "locations", role: "sender" }],
  },
  expects: { parties: [{ country_code: "BE", party_id: "MOV" }] },
  profile: { okForCreated: true },
  outbound: { token: "Their-Token" },
  reusableTokenA: "Their-Token-A",
  inbound,
});

const add = (store: PartnerStore, one: Partner): Promise<Partner> => store.update(one.id, () => one);
/** A change that must not meet a partner that is not there. */
const changed =
  (change: (current: Partner) => Partner) =>
  (current: Partner | undefined): Partner => {
    assert.ok(current, "update passed undefined for a partner that is stored");
    return change(current);
  };
const same = (found: Partner | undefined, expected: Partner, what: string) =>
  assert.deepEqual(plain(found), plain(expected), what);
const isTaken = (error: unknown): boolean => error instanceof TokenTaken;

const cases: readonly Case<PartnerStore>[] = [
  {
    rule: "PartnerStore.get",
    name: "a partner comes back as it was written, and is listed",
    async run(store) {
      assert.equal(await store.get("a"), undefined, "nothing was written yet");
      assert.equal((await store.list()).length, 0, "partners in an empty store");
      const written = partner(
        "a",
        { hash: hash(1), kind: "B", validUntil: at(60) },
        { hash: hash(2), kind: "A" },
      );
      same(await add(store, written), written, "what update returns");
      same(await store.get("a"), written, "what is stored");
      await add(store, partner("b"));
      assert.deepEqual((await store.list()).map(({ id }) => id).sort(), ["a", "b"], "the partners listed");
      assert.equal(await store.get("c"), undefined, "another id");
    },
  },
  {
    rule: "PartnerStore.update",
    name: "update passes undefined for a new partner and the record for a known one, and replaces it whole",
    async run(store) {
      const seen: (Partner | undefined)[] = [];
      await store.update("a", (current) => {
        seen.push(current);
        return partner("a", tokenC(1));
      });
      assert.equal(seen.at(-1), undefined, "current, of a new partner");
      const { outbound: _gone, versionsUrl: _too, ...rest } = partner("a", tokenC(1));
      const ended: Partner = { ...rest, status: "unregistered", inbound: [] };
      await store.update("a", (current) => {
        seen.push(current);
        return ended;
      });
      same(seen.at(-1), partner("a", tokenC(1)), "current, of a known partner");
      same(await store.get("a"), ended, "members that the change left out have to go");
    },
  },
  {
    rule: "AUTH-02",
    name: "byTokenHash finds a partner by each of its inbound tokens, and nobody by another",
    async run(store) {
      await add(store, partner("a", tokenC(1), tokenC(2)));
      await add(store, partner("b", tokenC(3)));
      assert.equal((await store.byTokenHash(hash(1)))?.id, "a", "the first token of a");
      assert.equal((await store.byTokenHash(hash(2)))?.id, "a", "the second token of a");
      assert.equal((await store.byTokenHash(hash(3)))?.id, "b", "the token of b");
      assert.equal(await store.byTokenHash(hash(4)), undefined, "a token of nobody");
      assert.equal(await store.byTokenHash(""), undefined, "no token");
    },
  },
  {
    rule: "CRED-05",
    name: "byTokenHash follows updates",
    async run(store) {
      await add(store, partner("a", tokenC(1), tokenC(2)));
      await store.update(
        "a",
        changed((current) => ({ ...current, inbound: [tokenC(2), tokenC(3)] })),
      );
      assert.equal(await store.byTokenHash(hash(1)), undefined, "a token that was taken away");
      assert.equal((await store.byTokenHash(hash(2)))?.id, "a", "a token that stayed");
      const found = await store.byTokenHash(hash(3));
      assert.deepEqual(
        found?.inbound.map((token) => token.hash),
        [hash(2), hash(3)],
        "the record found by a new token",
      );
      await store.update(
        "a",
        changed((current) => ({ ...current, inbound: [] })),
      );
      assert.equal(
        await store.byTokenHash(hash(2)),
        undefined,
        "a token of a partner that has none any more",
      );
    },
  },
  {
    rule: "AUTH-04",
    name: "a token of another partner is TokenTaken, and nothing changes",
    async run(store) {
      await add(store, partner("a", tokenC(1)));
      const b = partner("b", tokenC(2));
      await add(store, b);
      const taking = store.update(
        "b",
        changed((current) => ({ ...current, status: "blocked", inbound: [tokenC(3), tokenC(1)] })),
      );
      await assert.rejects(taking, isTaken, "it has to be a TokenTaken");
      same(await store.get("b"), b, "the partner that asked for it");
      assert.equal((await store.byTokenHash(hash(1)))?.id, "a", "whose token it is");
      assert.equal((await store.byTokenHash(hash(2)))?.id, "b", "the former token");
      assert.equal(await store.byTokenHash(hash(3)), undefined, "the other new token");
      await assert.rejects(add(store, partner("c", tokenC(1))), isTaken, "for a new partner too");
      assert.equal(await store.get("c"), undefined, "the new partner");
    },
  },
  {
    rule: "AUTH-04",
    name: "a token that was given up is free again",
    async run(store) {
      await add(store, partner("a", tokenC(1)));
      await store.update(
        "a",
        changed((current) => ({ ...current, inbound: [] })),
      );
      await add(store, partner("b", tokenC(1)));
      assert.equal((await store.byTokenHash(hash(1)))?.id, "b", "whose token it is now");
    },
  },
  {
    rule: "AUTH-04",
    name: "of 20 partners that take one token at once one gets it",
    async run(store) {
      const outcomes = await Promise.allSettled(
        times(20, (index) => add(store, partner(`p${index}`, tokenC(1)))),
      );
      const failed = outcomes.filter((outcome) => outcome.status === "rejected");
      assert.ok(
        failed.every(({ reason }) => isTaken(reason)),
        "the others have to get a TokenTaken",
      );
      assert.equal(outcomes.length - failed.length, 1, "so many got the token");
      const [stored, ...more] = await store.list();
      assert.equal(more.length, 0, "partners that were stored without their token");
      assert.equal((await store.byTokenHash(hash(1)))?.id, stored?.id, "whose token it is");
    },
  },
  {
    rule: "PartnerStore.update",
    name: "100 updates of one partner at once lose nothing",
    async run(store) {
      await add(store, partner("a"));
      await Promise.all(
        times(100, (index) =>
          store.update(
            "a",
            changed((current) => ({ ...current, inbound: [...current.inbound, tokenC(index)] })),
          ),
        ),
      );
      const hashes = (await store.get("a"))?.inbound.map((token) => token.hash).sort();
      assert.deepEqual(hashes, times(100, hash), "the tokens that 100 updates added, one each");
      assert.equal((await store.byTokenHash(hash(50)))?.id, "a", "found by one of them");
    },
  },
  {
    rule: "PartnerStore.update",
    name: "a change that throws leaves everything as it was, and comes out again",
    async run(store) {
      const stored = partner("a", tokenC(1));
      await add(store, stored);
      const refused = new Error("this change is refused");
      for (const id of ["a", "b"]) {
        const outcome = store.update(id, () => {
          throw refused;
        });
        await assert.rejects(
          outcome,
          (error) => error === refused,
          "what the change throws has to come out as it is",
        );
      }
      same(await store.get("a"), stored, "a known partner");
      assert.equal(await store.get("b"), undefined, "a new partner");
      assert.equal((await store.byTokenHash(hash(1)))?.id, "a", "its token");
      await store.update(
        "a",
        changed((current) => ({ ...current, status: "blocked" })),
      );
      assert.equal(
        (await store.get("a"))?.status,
        "blocked",
        "after a change that threw the next one has to work",
      );
    },
  },
];

/**
 * What every PartnerStore has to keep to, as cases for any test runner.
 *
 * @example
 * const contract = partnerStoreContract({ make: async () => partnersIn(await emptyDatabase()) });
 * for (const { rule, name, run } of contract) test(`${name} (${rule})`, () => run());
 */
export const partnerStoreContract = ({ make }: PartnerStoreContractOptions): readonly Case[] =>
  cases.map(({ run, ...about }) => ({ ...about, run: async () => run(await make()) }));
