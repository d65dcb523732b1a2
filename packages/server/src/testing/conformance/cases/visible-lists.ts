import assert from "node:assert/strict";
import { headerNames, sameParty } from "@openocpi/protocol";
import type { SchemaName } from "@openocpi/spec";
import { refused, skip, succeeded, told } from "../check.js";
import { type ConformanceCase, casesFor, type InterfaceName, type Row } from "../conformance-case.js";
import { lists, nameOf, totalOf } from "./listed.js";

const visible = (name: InterfaceName, object: SchemaName): Row[] => [
  {
    rule: "PAGE-08",
    name: `a list of ${object} holds only what was made with Tokens of ours`,
    async run(context) {
      for (const item of await context.some(name, object)) {
        const token = item.cdr_token as { country_code?: string; party_id?: string } | undefined;
        assert.ok(
          context.isOurs(token ?? {}),
          `${nameOf(item)} was made with a Token of ${JSON.stringify(token)}`,
        );
      }
    },
  },
  {
    rule: "P-1",
    name: `for a party of ours without a ${object} the list is empty, its count too`,
    async run(context) {
      const mine = (await context.some(name, object)).map((item) => item.cdr_token);
      const others = mine.filter((token) => token && sameParty(token as never, context.second));
      const { country_code, party_id } = context.second;
      const headers = { [headerNames.fromCountryCode]: country_code, [headerNames.fromPartyId]: party_id };
      const page = await context.page(name, {}, { headers });
      succeeded(page);
      assert.equal(page.items.length, others.length, told(page));
      assert.equal(totalOf(page), others.length, `X-Total-Count; ${told(page)}`);
    },
  },
  {
    rule: "P-14",
    name: `a list of ${object} for a party that we are not gives nothing away`,
    async run(context) {
      const { country_code, party_id } = context.nobody;
      const headers = { [headerNames.fromCountryCode]: country_code, [headerNames.fromPartyId]: party_id };
      const page = await context.page(name, {}, { headers });
      if (page.items.length > 0) refused(page);
    },
  },
];

/** What each list holds is the owner's, so that it can be told apart behind a Hub (ROUT-06). */
const owned = (name: InterfaceName, object: SchemaName): Row[] => [
  {
    rule: "ROUT-06",
    name: `each listed ${object} names the party that it belongs to, which is one of its platform`,
    async run(context) {
      if (context.subject.roles.some(({ role }) => role === "HUB"))
        skip("it is a Hub: it lists what belongs to others");
      for (const item of await context.some(name, object)) {
        const owner = { country_code: String(item.country_code), party_id: String(item.party_id) };
        assert.ok(
          context.subject.roles.some((role) => sameParty(role, owner)),
          `${nameOf(item)} is of none of its parties`,
        );
      }
    },
  },
];

export const visibleListsCases: readonly ConformanceCase[] = lists.flatMap(([name, object]) =>
  casesFor(
    [name],
    [
      ...(object === "Session" || object === "CDR" ? visible(name, object) : []),
      ...(object === "ClientInfo" ? [] : owned(name, object)),
    ],
  ),
);
