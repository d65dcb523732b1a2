import {
  ciEqual,
  ciKey,
  includesParty,
  partyKey,
  partyOf,
  readRouting,
  routingHeaders,
  sameParty,
  swapped,
} from "@openocpi/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const parties = fc.record({
  country_code: fc.stringMatching(/^[A-Za-z]{2}$/),
  party_id: fc.stringMatching(/^[A-Za-z0-9]{1,3}$/),
});
const routings = fc.record({ to: parties, from: parties }, { requiredKeys: [] });
const reader = (headers: Readonly<Record<string, string>>) => {
  const all = new Headers(headers);
  return (name: string) => all.get(name);
};

describe("routing headers", () => {
  test("ROUT-01: what is written is read", () => {
    fc.assert(
      fc.property(routings, (routing) => {
        expect(readRouting(reader(routingHeaders(routing)))).toEqual(routing);
      }),
    );
  });

  test("ROUT-02: the answer has them swapped, and swapped twice they are as before", () => {
    fc.assert(
      fc.property(routings, (routing) => {
        const { to, from } = swapped(routing);
        expect([to, from]).toEqual([routing.from, routing.to]);
        expect(swapped(swapped(routing))).toEqual(routing);
      }),
    );
  });

  test("P-14: half a party, or an empty one, counts as none; white space is none of it", () => {
    expect(readRouting(reader({ "OCPI-to-party-id": "MOV", "OCPI-from-country-code": "NL" }))).toEqual({});
    expect(readRouting(reader({ "OCPI-to-party-id": "MOV", "OCPI-to-country-code": " " }))).toEqual({});
    const read = (name: string) => ({ "OCPI-to-party-id": " MOV ", "OCPI-to-country-code": "BE" })[name];
    expect(readRouting(read)).toEqual({ to: { country_code: "BE", party_id: "MOV" } });
  });
});

describe("parties and CiStrings", () => {
  test("TYPE-01: case makes no difference, everything else does", () => {
    fc.assert(
      fc.property(parties, parties, (one, other) => {
        const lower = { country_code: one.country_code.toLowerCase(), party_id: one.party_id.toLowerCase() };
        expect(sameParty(one, lower)).toBe(true);
        expect(includesParty([other, lower], one)).toBe(true);
        const same = ciEqual(one.country_code, other.country_code) && ciEqual(one.party_id, other.party_id);
        expect(sameParty(one, other)).toBe(same);
        expect(partyKey(one) === partyKey(other)).toBe(same);
      }),
    );
    expect(ciEqual("NL-Oca*1", "nl-oCA*1")).toBe(true);
    expect(ciEqual("a", "b")).toBe(false);
    expect(ciKey("abc")).toBe(ciKey("ABC"));
  });

  test("two parties never share a key by running into each other", () => {
    expect(sameParty({ country_code: "NL", party_id: "A" }, { country_code: "N", party_id: "LA" })).toBe(
      false,
    );
    expect(partyKey({ country_code: "nl", party_id: "oca" })).toBe("NL*OCA");
  });

  test("of an object the party is taken alone", () => {
    const role = { country_code: "NL", party_id: "OCA", role: "CPO" };
    expect(partyOf(role)).toEqual({ country_code: "NL", party_id: "OCA" });
    expect(includesParty([], role)).toBe(false);
  });
});
