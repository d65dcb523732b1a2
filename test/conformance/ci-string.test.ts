import { memoryCrud } from "@openocpi/server";
import type { ClientInfo } from "@openocpi/spec";
import { expect } from "vitest";
import { from, to } from "../support/conformance-ask.js";
import { checkTaken, locationOf, postCdr } from "../support/conformance-cdrs.js";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import {
  cdr,
  cdrToken,
  clientInfo,
  hosting,
  later,
  own,
  receiving,
  session,
  tariff,
  token,
} from "../support/conformance-objects.js";
import { asHub } from "../support/conformance-partners.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { ours, theirs } from "../support/conformance-story.js";

/** A module whose objects are pushed by PUT, and an id in two ways to write it. */
interface Case {
  module: "sessions" | "tariffs" | "tokens";
  id: "id" | "uid";
  make(id: string, more?: object): object;
}
const cases: Case[] = [
  { module: "sessions", id: "id", make: session },
  { module: "tariffs", id: "id", make: tariff },
  { module: "tokens", id: "uid", make: token },
];
const [written, asked] = ["aBc-Xy*1", "AbC-xY*1"];
const lower = { country_code: "be", party_id: "mov" };

for (const { module, id, make } of cases) {
  const path = (owner: string, name: string) => `/receiver/${module}/${owner}/${name}`;
  const stored = async ({ ask }: Net, owner: string, name: string) => {
    const answer = await ask("GET", path(owner, name));
    checkDone(answer, { data: true });
    return answer.body.data;
  };
  prove(`${module} in any case`, receiving(module), [
    ...["BE/MOV", "be/mov", "Be/mOv"].map(
      (owner): Row => ({
        rule: "TYPE-01",
        name: `GET of ${owner}/${asked} finds ${written}, as it was written`,
        async run(net) {
          await net.ask("PUT", path("BE/MOV", written), { json: make(written) });
          expect(await stored(net, owner, asked)).toEqual(make(written));
        },
      }),
    ),
    {
      rule: "TYPE-01",
      name: "PUT in another case replaces the object, and is kept as it is written",
      async run(net) {
        await net.ask("PUT", path("BE/MOV", "Put"), { json: make("Put") });
        const json = make("pUT", { ...lower, last_updated: later });
        checkDone(await net.ask("PUT", path("be/MOV", "PUT"), { json }));
        expect(await stored(net, "BE/MOV", "Put")).toEqual(json);
      },
    },
    ...(module === "tariffs"
      ? [
          {
            rule: "TYPE-01",
            name: "DELETE in another case finds it",
            async run({ ask }: Net) {
              await ask("PUT", path("BE/MOV", "Del"), { json: make("Del") });
              checkDone(await ask("DELETE", path("be/mov", "dEL")));
              expect((await ask("GET", path("BE/MOV", "Del"))).http).toBe(404);
            },
          },
        ]
      : [
          {
            rule: "TYPE-01",
            name: "PATCH in another case finds it, and leaves its id as it is written",
            async run(net: Net) {
              await net.ask("PUT", path("BE/MOV", "Pat"), { json: make("Pat") });
              checkDone(await net.ask("PATCH", path("be/mov", "pAT"), { json: { last_updated: later } }));
              expect(await stored(net, "BE/MOV", "PAT")).toEqual(make("Pat", { last_updated: later }));
            },
          },
          {
            rule: "TYPE-01",
            name: "PATCH whose body names it in another case does not disagree with the URL",
            async run(net: Net) {
              await net.ask("PUT", path("BE/MOV", "Body"), { json: make("Body") });
              const json = { [id]: "BODY", ...lower, last_updated: later };
              checkDone(await net.ask("PATCH", path("BE/MOV", "body"), { json }));
            },
          },
        ]),
  ]);
}

prove("tokens and their type", receiving("tokens"), [
  {
    rule: "TYPE-01",
    name: "uids of two types that differ in case alone are two Tokens; of one type they are one",
    async run({ ask }) {
      const at = "/receiver/tokens/BE/MOV";
      checkDone(await ask("PUT", `${at}/Uid`, { json: token("Uid") }), { http: 201 });
      checkDone(await ask("PUT", `${at}/UID`, { json: token("UID") }));
      const other = token("uid", { type: "OTHER" });
      checkDone(await ask("PUT", `${at}/uid?type=OTHER`, { json: other }), { http: 201 });
      expect((await ask("GET", `${at}/UID?type=OTHER`)).body.data).toEqual(other);
      expect((await ask("GET", `${at}/uid`)).body.data).toEqual(token("UID"));
    },
  },
]);

prove("CDRs in any case", receiving("cdrs"), [
  {
    rule: "TYPE-01",
    name: "the same id in another case is the same CDR: the first one stays, at the same Location",
    async run(net) {
      const first = await postCdr(net, cdr("Cdr-1"));
      checkTaken(first, 201);
      const again = await postCdr(net, cdr("cDR-1", lower));
      checkTaken(again, 200);
      expect(locationOf(again)).toBe(locationOf(first));
      const different = await postCdr(net, cdr("CDR-1", { total_energy: 99 }));
      checkRefused(different, { http: 200, code: 2001, says: /^\/id belongs to another CDR/ });
    },
  },
  {
    rule: "TYPE-01",
    name: "a Location is found in any case",
    async run(net) {
      await postCdr(net, cdr("Cdr-2"));
      for (const path of ["BE/MOV/CDR-2", "be/mov/cdr-2"]) {
        const answer = await net.ask("GET", `/receiver/cdrs/${path}`);
        checkDone(answer, { data: true });
        expect(answer.body.data).toEqual(cdr("Cdr-2"));
      }
    },
  },
]);

const clients = memoryCrud<ClientInfo>();
prove("ClientInfos in any case", hosting({ hubclientinfo: { receiver: clients } }, { partner: asHub }), [
  {
    rule: "TYPE-01",
    name: "a party in another case is the same party, and is kept as it is written",
    async run({ ask }) {
      const routed = false;
      const upper = { country_code: "FR", party_id: "YYY" };
      const mixed = { country_code: "fr", party_id: "Yyy" };
      const put = (json: ClientInfo, path: string) => ask("PUT", `/receiver/hubclientinfo/${path}`, { json });
      checkDone(await put(clientInfo(upper), "FR/YYY"), { http: 201, routed });
      checkDone(await put(clientInfo(mixed), "fR/yyY"), { routed });
      expect((await ask("GET", "/receiver/hubclientinfo/FR/YYY")).body.data).toEqual(clientInfo(mixed));
    },
  },
]);

const held = [
  session("A", { ...own, country_code: "nl", party_id: "oca" }),
  session("B", { ...ours, cdr_token: cdrToken(lower) }),
];
prove("lists in any case", hosting({ sessions: { sender: memoryCrud(held) } }), [
  ...[
    { ...to({ country_code: "nl", party_id: "Oca" }) },
    { ...from(lower) },
    { ...from({ country_code: "Be", party_id: theirs.party_id.toLowerCase() }) },
  ].map(
    (headers): Row => ({
      rule: "TYPE-01",
      name: `whose they are does not depend on case: ${JSON.stringify(headers)}`,
      async run({ ask }) {
        const answer = await ask("GET", "/sender/sessions?date_from=2026-01-01T00:00:00Z", { headers });
        expect(answer.items).toEqual(held);
        expect(answer.headers.get("x-total-count")).toBe("2");
      },
    }),
  ),
]);
