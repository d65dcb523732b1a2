import type { Context, ListQuery } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import { type Answer, type Ask, from, to, unrouted } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { type NetOptions, role } from "../support/conformance-net.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { foreign, location, ours, pushed, theirs, updated } from "../support/conformance-story.js";

/** Who the answer says that it is from, and for. */
const routing = ({ headers }: Answer) =>
  ["from", "to"].map((way) =>
    ["country-code", "party-id"].map((half) => headers.get(`ocpi-${way}-${half}`) ?? "-").join("*"),
  );
const list = "/sender/locations";
const mine = "/receiver/locations/BE/MOV";

const second = { country_code: "NL", party_id: "TWO" };
const secondOfTheirs = { country_code: "LU", party_id: "MOL" };

/** Cruds that note what they were asked. */
function noted(locations: readonly Location[]) {
  const asked: { query?: ListQuery; context: Context }[] = [];
  const sender = memoryCrud(locations);
  const receiver = memoryCrud([pushed("R")]);
  const modules = {
    locations: {
      sender: {
        ...sender,
        list(query: ListQuery, context: Context) {
          asked.push({ query, context });
          return sender.list(query, context);
        },
      },
      receiver: {
        ...receiver,
        get(key: { id: string; country_code: string; party_id: string }, context: Context) {
          asked.push({ context });
          return receiver.get(key, context);
        },
      },
    },
  };
  return { asked, modules };
}

const single = noted([location("A"), location("B")]);
const oneToOne: Row[] = [
  {
    rule: "ROUT-02",
    name: "the answer has the parties of the request, swapped",
    async run({ ask }) {
      const answer = await ask("GET", list);
      checkDone(answer, { data: true });
      expect(routing(answer)).toEqual(["NL*OCA", "BE*MOV"]);
    },
  },
  {
    rule: "ROUT-01",
    name: "a write and each of its errors carry them as well",
    async run({ ask }) {
      const asks: [string, string, Ask][] = [
        ["PUT", `${mine}/W`, { json: pushed("W") }],
        ["PUT", `${mine}/W`, { json: {} }],
        ["PUT", `${mine}/W`, { body: "{" }],
        ["GET", `${mine}/NONE`, {}],
        ["DELETE", `${mine}/W`, {}],
        ["GET", list, { headers: { Authorization: undefined } }],
        ["GET", `${list}/%`, {}],
        ["GET", "/sender/sessions", {}],
        ["GET", "//SENDER//locations/NONE/", {}],
      ];
      for (const [method, path, ask_] of asks)
        expect(routing(await ask(method, path, ask_)), `${method} ${path}`).toEqual(["NL*OCA", "BE*MOV"]);
    },
  },
  ...["/ocpi/versions", "/ocpi/2.2.1", "/ocpi/2.2.1/credentials"].flatMap((path) =>
    (["GET", "PATCH"] as const).flatMap((method): Row[] => [
      {
        rule: "ROUT-01",
        name: `${method} ${path} never carries them`,
        async run({ askHost }) {
          const answer = await askHost(method, path);
          expect(answer.http).toBe(method === "GET" ? 200 : 405);
          expect(routing(answer)).toEqual(["-*-", "-*-"]);
        },
      },
      {
        rule: "P-14",
        name: `${method} ${path}: there they are ignored, whatever they say`,
        async run({ askHost }) {
          const answer = await askHost(method, path, { headers: { ...to(foreign), ...from(foreign) } });
          expect(answer.http).toBe(method === "GET" ? 200 : 405);
          if (method === "GET") expect(answer.body.status_code).toBe(1000);
        },
      },
    ]),
  ),
  {
    rule: "AMB-33",
    name: "one party each: without the headers the request is served, and the answer has them",
    async run({ ask }) {
      for (const [method, path, more] of [
        ["GET", list, {}],
        ["GET", `${mine}/R`, {}],
        ["PUT", `${mine}/N`, { json: pushed("N") }],
      ] as const) {
        const answer = await ask(method, path, { ...more, headers: unrouted });
        expect(answer.body.status_code).toBe(1000);
        expect(routing(answer)).toEqual(["NL*OCA", "BE*MOV"]);
      }
      expect(single.asked.at(-1)?.context).toMatchObject({ from: theirs, to: ours });
    },
  },
  {
    rule: "P-14",
    name: "what is refused after that has them too",
    async run({ ask }) {
      const answer = await ask("GET", `${list}/NONE`, { headers: unrouted });
      expect(answer.http).toBe(404);
      expect(routing(answer)).toEqual(["NL*OCA", "BE*MOV"]);
    },
  },
  {
    rule: "P-14",
    name: "half a party counts as none",
    async run({ ask }) {
      const headers = { ...unrouted, "OCPI-to-party-id": "ZZZ", "OCPI-from-country-code": "DE" };
      const answer = await ask("GET", list, { headers });
      checkDone(
        { ...answer, sent: new Headers({ ...to(ours), ...from(theirs) }), headers: answer.headers },
        { data: true },
      );
    },
  },
  {
    rule: "P-14",
    name: "parties are compared without case, and come back as the request wrote them or as they are known",
    async run({ ask }) {
      const headers = {
        ...to({ country_code: "nl", party_id: "oca" }),
        ...from({ country_code: "be", party_id: "mov" }),
      };
      const answer = await ask("GET", list, { headers });
      expect(answer.items).toHaveLength(2);
      expect(routing(answer).map((each) => each.toUpperCase())).toEqual(["NL*OCA", "BE*MOV"]);
      expect(
        (await ask("PUT", "/receiver/locations/be/mov/case", { headers, json: pushed("CASE") })).http,
      ).toBe(201);
    },
  },
  {
    rule: "P-14",
    name: "a header that is too long for a party is no reason to fail",
    async run({ ask }) {
      const answer = await ask("GET", list, { headers: { "OCPI-from-party-id": "x".repeat(300) } });
      expect([1000, 2001]).toContain(answer.body.status_code);
      expect(answer.http).toBe(200);
    },
  },
  ...(["GET", "PUT"] as const).map(
    (method): Row => ({
      rule: "P-14",
      name: `${method}: TO that names none of ours gets 2001, which names the header`,
      async run({ ask }) {
        const answer = await ask(method, method === "GET" ? list : `${mine}/X`, {
          headers: to(foreign),
          ...(method === "PUT" && { json: pushed("X") }),
        });
        checkRefused(answer, { http: 200, code: 2001, says: /OCPI-to-party-id.*DE\*XYZ/ });
      },
    }),
  ),
  {
    rule: "P-14",
    name: "FROM outside the partner's parties is a foreign party: nothing of the partner's may be touched",
    async run({ ask }) {
      const headers = from(foreign);
      for (const [method, more] of [
        ["GET", {}],
        ["PUT", { json: pushed("R") }],
        ["PATCH", { json: { last_updated: updated } }],
      ] as const) {
        checkSame(
          await ask(method, `${mine}/R`, { ...more, headers }),
          await ask(method, "/receiver/locations/DE/XYZ/R", { ...more, headers }),
        );
      }
    },
  },
  {
    rule: "P-1",
    name: "a list for a foreign FROM is visible to no party of the partner",
    async run({ ask }) {
      await ask("GET", list, { headers: from(foreign) });
      expect(single.asked.at(-1)?.query).toMatchObject({ visibleTo: [], owners: [ours] });
    },
  },
];

const several = noted([location("A"), location("B", second), location("C", foreign)]);
const ofSeveral: NetOptions = {
  options: { roles: [role(ours, "CPO"), role(second, "CPO")], modules: several.modules },
  partner: { roles: [role(theirs, "CPO"), role(secondOfTheirs, "EMSP")] },
};
const manyToMany: Row[] = [
  {
    rule: "P-1",
    name: "TO narrows a list to that party of ours, total included",
    async run({ ask }) {
      for (const [party, id] of [
        [ours, "A"],
        [second, "B"],
      ] as const) {
        const answer = await ask("GET", list, { headers: to(party) });
        checkDone(answer, { data: true });
        expect(answer.items).toMatchObject([{ id }]);
        expect(answer.headers.get("x-total-count")).toBe("1");
      }
    },
  },
  {
    rule: "P-1",
    name: "TO narrows a GET to that party of ours",
    async run({ ask }) {
      checkDone(await ask("GET", `${list}/B`, { headers: to(second) }), { data: true });
      checkSame(
        await ask("GET", `${list}/B`, { headers: to(ours) }),
        await ask("GET", `${list}/NONE`, { headers: to(ours) }),
      );
    },
  },
  {
    rule: "P-14",
    name: "without TO a list answers for all parties offered, and for nobody else",
    async run({ ask }) {
      const answer = await ask("GET", list, { headers: unrouted });
      expect(answer.items.map(({ id }) => id)).toEqual(["A", "B"]);
      expect(answer.headers.get("x-total-count")).toBe("2");
      expect(several.asked.at(-1)?.query).toMatchObject({
        owners: [ours, second],
        visibleTo: [theirs, secondOfTheirs],
      });
    },
  },
  {
    rule: "P-14",
    name: "without TO the answer to a GET is from the owner of the object",
    async run({ ask }) {
      const answer = await ask("GET", `${list}/B`, { headers: unrouted });
      expect(answer.http).toBe(200);
      expect(routing(answer)).toEqual(["NL*TWO", "-*-"]);
    },
  },
  {
    rule: "P-14",
    name: "without TO a write gets 2001, which names the header and the parties",
    async run({ ask }) {
      const answer = await ask("PUT", `${mine}/X`, { headers: unrouted, json: pushed("X") });
      expect(answer.body).toMatchObject({ status_code: 2001 });
      expect(answer.body.status_message).toMatch(/OCPI-to-party-id.*NL\*OCA, NL\*TWO/);
      expect((await ask("GET", `${mine}/X`, { headers: from(theirs) })).http).toBe(404);
    },
  },
  {
    rule: "P-14",
    name: "without FROM the party is taken from the URL",
    async run({ ask }) {
      const headers = { ...unrouted, ...to(ours) };
      const path = "/receiver/locations/LU/MOL/L";
      const answer = await ask("PUT", path, { headers, json: pushed("L", secondOfTheirs) });
      expect(answer.http).toBe(201);
      expect(routing(answer)).toEqual(["NL*OCA", "LU*MOL"]);
      await ask("GET", path, { headers });
      expect(several.asked.at(-1)?.context).toMatchObject({ from: secondOfTheirs, to: ours });
    },
  },
  {
    rule: "P-1",
    name: "FROM narrows what the partner may read and write to that party",
    async run({ ask }) {
      checkDone(await ask("GET", `${mine}/R`), { data: true });
      const headers = from(secondOfTheirs);
      checkRefused(await ask("GET", `${mine}/R`, { headers }), {
        http: 404,
        code: 2000,
        says: "no such Location",
      });
      await ask("GET", list, { headers });
      expect(several.asked.at(-1)?.query?.visibleTo).toEqual([secondOfTheirs]);
    },
  },
  {
    rule: "ROUT-02",
    name: "the answer names the party that was asked, not the first role",
    async run({ ask }) {
      const answer = await ask("GET", list, { headers: to(second) });
      expect(routing(answer)).toEqual(["NL*TWO", "BE*MOV"]);
    },
  },
];

const ignoring: Row[] = [
  {
    rule: "P-14",
    name: "by profile a TO that names none of ours is passed over",
    async run({ ask }) {
      const answer = await ask("GET", list, { headers: to(foreign) });
      expect(answer.items.map(({ id }) => id)).toEqual(["A", "B"]);
      const put = await ask("PUT", `${mine}/I`, { headers: to(foreign), json: pushed("I") });
      expect(put.http).toBe(201);
    },
  },
];

prove("one party on each side", { options: { modules: single.modules } }, oneToOne);
prove("several parties on each side", ofSeveral, manyToMany);
prove(
  "a profile that ignores TO",
  { locations: [location("A"), location("B")], partner: { profile: { ignoreTo: true } } },
  ignoring,
);
