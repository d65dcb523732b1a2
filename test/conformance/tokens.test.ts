import type { Token } from "@openocpi/spec";
import { expect } from "vitest";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { later, receiving, token } from "../support/conformance-objects.js";
import { provePushes } from "../support/conformance-pushes.js";
import { prove, proveRefused, type Refusal } from "../support/conformance-rows.js";
import { spoilt, without } from "../support/conformance-story.js";

provePushes({
  module: "tokens",
  object: "Token",
  id: "uid",
  make: token,
  optional: { name: "visual_number", before: "DF000-2001", after: "DF000-2002" },
  required: "issuer",
  nested: {
    name: "energy_contract",
    before: { supplier_name: "Groen", contract_id: "1" },
    after: { supplier_name: "Blauw" },
  },
  patch: true,
});

const mine = "/receiver/tokens/BE/MOV";
const put = ({ ask }: Net, path: string, json: object) => ask("PUT", `${mine}/${path}`, { json });
const dataAt = async ({ ask }: Net, path: string) => (await ask("GET", `${mine}/${path}`)).body.data;
const noToken = { http: 404, code: 2000, says: /^there is no such Token$/ };

const types = ["APP_USER", "AD_HOC_USER", "OTHER"] as const;
prove("tokens", receiving("tokens"), [
  {
    rule: "TOK-01",
    name: "the same uid of several types is several Tokens",
    async run(net) {
      for (const type of ["RFID", ...types] as const) {
        const json = token("SAME", { type, visual_number: type });
        checkDone(await put(net, `SAME?type=${type}`, json), { http: 201 });
      }
      for (const type of ["RFID", ...types] as const)
        expect(await dataAt(net, `SAME?type=${type}`)).toEqual(token("SAME", { type, visual_number: type }));
    },
  },
  {
    rule: "TOK-01",
    name: "without type GET, PUT and PATCH are about RFID",
    async run(net) {
      checkDone(await put(net, "DEF?type=APP_USER", token("DEF", { type: "APP_USER" })), { http: 201 });
      checkRefused(await net.ask("GET", `${mine}/DEF`), noToken);
      checkRefused(await net.ask("PATCH", `${mine}/DEF`, { json: { last_updated: later } }), noToken);
      checkDone(await put(net, "DEF", token("DEF")), { http: 201 });
      checkDone(await net.ask("PATCH", `${mine}/DEF`, { json: { valid: false, last_updated: later } }));
      expect(await dataAt(net, "DEF")).toEqual(token("DEF", { valid: false, last_updated: later }));
      expect(await dataAt(net, "DEF?type=RFID")).toMatchObject({ valid: false });
      expect(await dataAt(net, "DEF?type=APP_USER")).toEqual(token("DEF", { type: "APP_USER" }));
    },
  },
  {
    rule: "TOK-01",
    name: "an empty type is none",
    async run(net) {
      checkDone(await put(net, "EMPTY?type=", token("EMPTY")), { http: 201 });
      expect(await dataAt(net, "EMPTY?type=")).toEqual(token("EMPTY"));
      expect(await dataAt(net, "EMPTY?type=RFID")).toEqual(token("EMPTY"));
    },
  },
  {
    rule: "TOK-05",
    name: "a Token is made invalid by PUT, and valid again",
    async run(net) {
      for (const valid of [true, false, true]) {
        await put(net, "FOUND", token("FOUND", { valid }));
        expect(await dataAt(net, "FOUND")).toEqual(token("FOUND", { valid }));
      }
    },
  },
  {
    rule: "P-12",
    name: "an unknown type or profile is kept as it came, and reported",
    async run(net) {
      const json = spoilt(token("ODD"), { type: "IMPLANT", default_profile_type: "LAZY" });
      checkDone(await put(net, "ODD?type=IMPLANT", json), { http: 201 });
      expect(await dataAt(net, "ODD?type=IMPLANT")).toEqual(json);
      const paths = net
        .eventsOf("tolerated")
        .at(-1)
        ?.violations.map(({ path }) => path);
      expect(paths?.sort()).toEqual(["/default_profile_type", "/type"]);
    },
  },
  {
    rule: "TYPE-06",
    name: "null says no more than absence in a PUT",
    async run(net) {
      const nulls = {
        visual_number: null,
        group_id: null,
        energy_contract: { supplier_name: "G", contract_id: null },
      };
      checkDone(await put(net, "NULLS", spoilt(token("NULLS"), nulls)), { http: 201 });
      expect(await dataAt(net, "NULLS")).toEqual(token("NULLS", { energy_contract: { supplier_name: "G" } }));
    },
  },
]);

const mismatch = { rule: "TOK-01", http: 200, code: 2001, path: `${mine}/X` };
const typeIs = (body: Token["type"], url: string) =>
  new RegExp(`^/type is "${body}", but the URL says "${url}"$`);
proveRefused("tokens that are refused", receiving("tokens"), [
  ...types.flatMap((type): Refusal[] => [
    {
      ...mismatch,
      name: `PUT of ${type} without type in the URL, which means RFID`,
      method: "PUT",
      ask: { json: token("X", { type }) },
      says: typeIs(type, "RFID"),
    },
    {
      ...mismatch,
      name: `PUT of RFID where the URL says ${type}`,
      method: "PUT",
      ask: { query: `type=${type}`, json: token("X") },
      says: typeIs("RFID", type),
    },
    {
      ...mismatch,
      name: `PATCH to ${type} where the URL says RFID`,
      method: "PATCH",
      ask: { query: "type=RFID", json: { type, last_updated: later } },
      says: typeIs(type, "RFID"),
    },
  ]),
  {
    rule: "TOK-01",
    name: "PUT without type in the body",
    method: "PUT",
    path: `${mine}/X`,
    ask: { json: without(token("X"), "type") },
    http: 200,
    code: 2001,
    says: /^\/type is required$/,
  },
  ...(["DELETE", "POST"] as const).map(
    (method): Refusal => ({
      rule: method === "DELETE" ? "TOK-05" : "PUSH-07",
      name: `there is no ${method}`,
      method,
      path: `${mine}/X`,
      ask: method === "POST" ? { json: token("X") } : {},
      http: 405,
      code: 2000,
      says: /^this method is not available here$/,
    }),
  ),
  ...(["PUT", "PATCH"] as const).map(
    (method): Refusal => ({
      rule: "P-12",
      name: `${method} with a whitelist that nobody knows`,
      method,
      path: `${mine}/X`,
      ask: { json: spoilt(token("X"), { whitelist: "PERHAPS" }) },
      http: 200,
      code: 2001,
      says: /^\/whitelist /,
    }),
  ),
]);
