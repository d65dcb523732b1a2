import { type Party, partyKey } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import type { Token } from "@openocpi/spec";
import { expect } from "vitest";
import { type Answer, from } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { type Net, type NetOptions, role } from "../support/conformance-net.js";
import { cdr, cdrToken, hosting, later, second, session, token } from "../support/conformance-objects.js";
import {
  another,
  asHub,
  everything,
  hub,
  otherHub,
  place,
  push,
  pushable,
  tenantX,
  tenantY,
} from "../support/conformance-partners.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { ours, theirs } from "../support/conformance-story.js";

const since = "date_from=2026-01-01T00:00:00Z";
const of = (party: Party) => ({ ...ours, cdr_token: cdrToken(party) });
const ids = ({ items }: Answer) => items.map(({ id }) => id).join("");

prove("through a Hub", { ...everything(), partner: asHub }, [
  ...pushable.map(
    (module): Row => ({
      rule: "P-4",
      name: `${module}: it may write under any party, but not under ours or another partner's`,
      async run(net) {
        if (!(await net.platform.partners.get("direct")))
          await another(net, "direct", { roles: [role(theirs, "CPO"), role(theirs, "EMSP")] });
        const headers = from(hub);
        checkDone(await push(net.ask, module, tenantX, headers), { http: 201 });
        checkDone(await push(net.ask, module, tenantX, from(tenantX)));
        for (const party of [ours, theirs]) {
          const answer = await push(net.ask, module, party, headers);
          expect(answer.http).toBe(404);
          checkSame(await push(net.ask, module, party, from(party)), answer);
        }
      },
    }),
  ),
  ...pushable.map(
    (module): Row => ({
      rule: "P-4",
      name: `${module}: one party behind it sees and changes nothing of another`,
      async run({ ask }) {
        checkDone(await push(ask, module, tenantY, from(tenantY)), { http: 201 });
        const headers = from(tenantX);
        const none = `/receiver/${module}/IT/NON/NONE`;
        checkSame(await ask("GET", place(module, tenantY), { headers }), await ask("GET", none, { headers }));
        expect((await push(ask, module, tenantY, headers)).http).toBe(404);
        checkDone(await ask("GET", place(module, tenantY), { headers: from(hub) }), { data: true });
      },
    }),
  ),
  {
    rule: "P-4",
    name: "cdrs: one party behind it posts nothing for another",
    async run({ ask }) {
      const post = (party: Party, json: object) =>
        ask("POST", "/receiver/cdrs", { headers: from(party), json });
      expect((await post(tenantX, cdr("C", tenantX))).http).toBe(201);
      const says = /^\/country_code and \/party_id name a party/;
      for (const party of [tenantY, ours, theirs])
        checkRefused(await post(tenantX, cdr("C", party)), { http: 200, code: 2001, says });
      const found = (party: Party) => ask("GET", "/receiver/cdrs/DE/XYZ/C", { headers: from(party) });
      expect((await found(tenantX)).http).toBe(200);
      expect((await found(hub)).http).toBe(200);
      expect((await found(tenantY)).http).toBe(404);
    },
  },
]);

const tenants = [session("HX", of(tenantX)), session("HY", of(tenantY)), session("HZ", of(second))];
const lists = (more: NetOptions["partner"] = {}): NetOptions =>
  hosting(
    { sessions: { sender: memoryCrud(tenants) }, tokens: { receiver: memoryCrud<Token>() } },
    { partner: { ...asHub, ...more } },
  );
const listAs = async ({ ask }: Pick<Net, "ask">, party: Party) => {
  const answer = await ask("GET", `/sender/sessions?${since}`, { headers: from(party) });
  expect(answer.headers.get("x-total-count")).toBe(String(answer.items.length));
  return ids(answer);
};
prove("lists through a Hub", lists(), [
  {
    rule: "P-4",
    name: "a party that it has not brought gets nothing, however often it asks",
    async run(net) {
      for (const party of [tenantX, tenantX, hub]) expect(await listAs(net, party)).toBe("");
      expect((await net.ask("GET", place("tokens", tenantX), { headers: from(tenantX) })).http).toBe(404);
      expect(await net.platform.partners.get("movendo")).not.toHaveProperty("brought");
    },
  },
  {
    rule: "P-1",
    name: "one that it has brought gets its own Sessions and not those of another; the Hub itself, those of all",
    async run(net) {
      await push(net.ask, "tokens", tenantX, from(tenantX));
      expect(await listAs(net, hub)).toBe("HX");
      expect(await listAs(net, tenantX)).toBe("HX");
      expect(await listAs(net, tenantY)).toBe("");
      await push(net.ask, "tokens", tenantY, from(hub));
      expect(await listAs(net, hub)).toBe("HXHY");
      expect(await listAs(net, tenantX)).toBe("HX");
      expect(await listAs(net, tenantY)).toBe("HY");
    },
  },
  {
    rule: "P-1",
    name: "but no longer once they are partners themselves",
    async run(net) {
      const direct = await another(net, "y", { roles: [role(tenantY, "EMSP")] });
      expect(await listAs({ ask: direct }, tenantY)).toBe("HY");
      expect(await listAs(net, hub)).toBe("HX");
      expect(await listAs(net, tenantY)).toBe("");
      expect((await push(net.ask, "tokens", tenantY, from(tenantY))).http).toBe(404);
      checkDone(await push(direct, "tokens", tenantY));
    },
  },
]);
prove("a Hub whose parties are configured", lists({ carries: [tenantX] }), [
  {
    rule: "P-4",
    name: "another Hub does not speak for them",
    async run(net) {
      const other = await another(net, "other", {
        roles: [role(otherHub, "HUB")],
      });
      expect(await listAs({ ask: other }, tenantX)).toBe("");
      expect((await push(other, "tokens", tenantX)).http).toBe(404);
      expect((await push(other, "tokens", tenantX, from(tenantX))).http).toBe(404);
    },
  },
  {
    rule: "P-4",
    name: "speaks for these as for its own",
    async run(net) {
      expect(await listAs(net, hub)).toBe("HX");
      expect(await listAs(net, tenantX)).toBe("HX");
      checkDone(await push(net.ask, "tokens", tenantX, from(hub)), { http: 201 });
    },
  },
]);
prove("a Hub that carries nobody but its own list", lists({ carries: [tenantX], carriesOthers: "none" }), [
  {
    rule: "P-4",
    name: "writes under no other party, whoever it says it is",
    async run(net) {
      checkDone(await push(net.ask, "tokens", tenantX, from(tenantX)), { http: 201 });
      for (const party of [hub, tenantY]) {
        expect((await push(net.ask, "tokens", tenantY, from(party))).http).toBe(404);
        expect(await listAs(net, tenantY)).toBe("");
      }
    },
  },
]);
prove(
  "a Hub that carries whom it announces",
  hosting(
    { tokens: { receiver: memoryCrud<Token>() }, hubclientinfo: { receiver: memoryCrud() } },
    { partner: { ...asHub, carriesOthers: "announced" } },
  ),
  [
    {
      rule: "P-4",
      name: "writes under a party once it has told of it",
      async run({ ask }) {
        expect((await push(ask, "tokens", tenantX, from(tenantX))).http).toBe(404);
        const json = { ...tenantX, role: "EMSP", status: "CONNECTED", last_updated: later };
        await ask("PUT", "/receiver/hubclientinfo/DE/XYZ", { json });
        checkDone(await push(ask, "tokens", tenantX, from(tenantX)), { http: 201 });
        checkDone(await push(ask, "tokens", tenantX, from(hub)));
        expect((await push(ask, "tokens", tenantY, from(tenantY))).http).toBe(404);
      },
    },
  ],
);

prove("two Hubs", lists(), [
  {
    rule: "P-3",
    name: "what came through one is not changed, read or listed through the other",
    async run(net) {
      checkDone(await push(net.ask, "tokens", tenantX, from(tenantX)), { http: 201 });
      const other = await another(net, "other", { roles: [role(otherHub, "HUB")] });
      const path = place("tokens", tenantX);
      for (const party of [tenantX, otherHub]) {
        const headers = from(party);
        const none = await other("GET", "/receiver/tokens/IT/NON/NONE", { headers: from(otherHub) });
        expect(none.http).toBe(404);
        for (const [method, json] of [
          ["GET", undefined],
          ["PUT", token("U", { ...tenantX, valid: false })],
          ["PATCH", { valid: false, last_updated: later }],
        ] as const)
          expect((await other(method, path, { headers, json })).http, `${method} ${partyKey(party)}`).toBe(
            404,
          );
        expect(await listAs({ ask: other }, party)).toBe("");
      }
      const { body } = await net.ask("GET", path, { headers: from(hub) });
      expect(body.data).toEqual(token("U", tenantX));
    },
  },
  {
    rule: "P-3",
    name: "a second route that is allowed changes it",
    async run(net) {
      const third = await another(net, "third", {
        roles: [role({ country_code: "IT", party_id: "HUB" }, "HUB")],
        expects: { sharedParties: [tenantX] },
      });
      const json = { valid: false, last_updated: later };
      checkDone(await third("PATCH", place("tokens", tenantX), { headers: from(tenantX), json }));
      const { body } = await net.ask("GET", place("tokens", tenantX), { headers: from(hub) });
      expect(body.data).toMatchObject(json);
    },
  },
]);
