import type { CDR } from "@openocpi/spec";
import { expect } from "vitest";
import { from } from "../support/conformance-ask.js";
import { cdrPath, checkTaken, postCdr, storedCdr } from "../support/conformance-cdrs.js";
import { cdr, receiving } from "../support/conformance-objects.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { foreign, ours, updated, without } from "../support/conformance-story.js";

const path = cdrPath;
const credit = (id: string, original: string): CDR =>
  cdr(id, { credit: true, credit_reference_id: original, total_cost: { excl_vat: -8.2, incl_vat: -9.922 } });
prove("corrections and odd CDRs", receiving("cdrs"), [
  {
    rule: "CDR-03",
    name: "a Credit CDR with negative amounts is taken without a word, and so is the new CDR after it",
    async run(net) {
      for (const json of [cdr("C1"), credit("C1-C", "C1"), cdr("C1-N", { total_cost: { excl_vat: 1 } })]) {
        const answer = await postCdr(net, json);
        checkTaken(answer, 201);
        expect(await storedCdr(net, answer)).toEqual(json);
      }
      expect(net.eventsOf("tolerated")).toEqual([]);
    },
  },
  {
    rule: "AMB-22",
    name: "the parts of a Credit CDR need not add up",
    async run(net) {
      const more = { total_energy_cost: { excl_vat: 8.2 }, total_time_cost: { excl_vat: 0 } };
      await postCdr(net, cdr("C2"));
      checkTaken(await postCdr(net, { ...credit("C2-C", "C2"), ...more }), 201);
      expect(net.eventsOf("tolerated")).toEqual([]);
    },
  },
  {
    rule: "P-18",
    name: "a Credit CDR whose original is known in another case is reported to nobody",
    async run(net) {
      await postCdr(net, cdr("C3"));
      checkTaken(await postCdr(net, credit("C3-C", "c3")), 201);
      expect(net.eventsOf("tolerated")).toEqual([]);
    },
  },
  {
    rule: "P-18",
    name: "a Credit CDR whose original never came is stored, and reported",
    async run(net) {
      const answer = await postCdr(net, credit("LOST-C", "LOST"));
      checkTaken(answer, 201);
      expect(await storedCdr(net, answer)).toEqual(credit("LOST-C", "LOST"));
      expect(net.eventsOf("tolerated").at(-1)).toMatchObject({
        object: "CDR",
        id: "LOST-C",
        partner: "movendo",
        requestId: answer.sent.get("x-request-id"),
        violations: [{ path: "/credit_reference_id", rule: "P-18" }],
      });
    },
  },
  {
    rule: "CDR-09",
    name: "without session_id, for a Location that was never published, after an unused reservation",
    async run(net) {
      const before = net.eventsOf("tolerated").length;
      const { cdr_location } = cdr("RES");
      const json = {
        ...without(cdr("RES"), "session_id"),
        cdr_location: {
          ...cdr_location,
          id: "NEVER-SEEN",
          evse_uid: "#NA",
          evse_id: "#NA",
          connector_id: "#NA",
        },
      };
      const answer = await postCdr(net, json);
      checkTaken(answer, 201);
      expect(await storedCdr(net, answer)).toEqual(json);
      expect(net.eventsOf("tolerated")).toHaveLength(before);
    },
  },
  ...["1970-01-01T00:00:00Z", "1970-1-1T00:00:00Z"].map(
    (moment): Row => ({
      rule: "AMB-24",
      name: `${moment} stands for a moment that is not known`,
      async run(net) {
        const json = cdr(`WHEN-${moment.length}`, { start_date_time: moment, end_date_time: moment });
        const answer = await postCdr(net, json);
        checkTaken(answer, 201);
        expect(await storedCdr(net, answer)).toEqual(json);
      },
    }),
  ),
  ...(["CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "POWER", "STATE_OF_CHARGE"] as const).map(
    (type): Row => ({
      rule: "CDR-05",
      name: `${type}, which is for Sessions only, is stored and reported`,
      async run(net) {
        const charging_periods = [{ start_date_time: updated, dimensions: [{ type, volume: 7 }] }];
        const answer = await postCdr(net, cdr(type, { charging_periods }));
        checkTaken(answer, 201);
        expect(await storedCdr(net, answer)).toEqual(cdr(type, { charging_periods }));
        expect(net.eventsOf("tolerated").at(-1)?.violations).toMatchObject([
          { path: "/charging_periods/0/dimensions/0/type", rule: "CDR-05" },
        ]);
      },
    }),
  ),
  {
    rule: "CDR-04",
    name: "an id of 39 characters is for Credit CDRs; in another it is stored and reported",
    async run(net) {
      const before = net.eventsOf("tolerated").length;
      await postCdr(net, cdr("L"));
      checkTaken(await postCdr(net, credit("C".repeat(39), "L")), 201);
      expect(net.eventsOf("tolerated")).toHaveLength(before);
      checkTaken(await postCdr(net, cdr("N".repeat(39))), 201);
      expect(net.eventsOf("tolerated").at(-1)?.violations).toMatchObject([{ path: "/id", rule: "CDR-04" }]);
    },
  },
]);

const notYours = { http: 200, code: 2001, says: /^\/country_code and \/party_id name a party/ };
proveRefused("CDRs that are refused", receiving("cdrs"), [
  ...(["PUT", "PATCH", "DELETE", "POST"] as const).map(
    (method): Refusal => ({
      rule: "CDR-02",
      name: `there is no ${method} of one CDR`,
      method,
      path: `${path}/BE/MOV/C1`,
      ask: method === "DELETE" ? {} : { json: cdr("C1") },
      http: 405,
      code: 2000,
      says: /^this method is not available here$/,
    }),
  ),
  ...[foreign, ours].map(
    (party): Refusal => ({
      rule: "P-3",
      name: `a CDR of ${party.country_code}*${party.party_id}, which is none of the partner's`,
      method: "POST",
      path,
      ask: { json: cdr("C1", party) },
      ...notYours,
    }),
  ),
  {
    rule: "P-14",
    name: "a CDR of the partner's, from somebody else",
    method: "POST",
    path,
    ask: { headers: from(foreign), json: cdr("C1") },
    ...notYours,
  },
  ...["id", "cdr_token", "cdr_location", "charging_periods", "total_cost", "last_updated"].map(
    (name): Refusal => ({
      rule: "TYPE-07",
      name: `without ${name}`,
      method: "POST",
      path,
      ask: { json: without(cdr("C1"), name) },
      http: 200,
      code: 2001,
      says: new RegExp(`^/${name} is required`),
    }),
  ),
  {
    rule: "CDR-04",
    name: "an id of 40 characters",
    method: "POST",
    path,
    ask: { json: cdr("x".repeat(40)) },
    http: 200,
    code: 2001,
    says: /^\/id /,
  },
]);
const period = { start_date_time: updated, dimensions: [{ type: "POWER", volume: 7 }] } as const;
const strictly: [string, string, object, RegExp][] = [
  [
    "CDR-05",
    "a dimension of Sessions",
    cdr("S", { charging_periods: [{ ...period, dimensions: [...period.dimensions] }] }),
    /^\/charging_periods\/0\/dimensions\/0\/type /,
  ],
  ["CDR-04", "a long id without credit", cdr("x".repeat(37)), /^\/id /],
  ["CDR-03", "credit without a reference", cdr("S", { credit: true }), /^\/credit_reference_id /],
  ["CDR-03", "a reference without credit", cdr("S", { credit_reference_id: "X" }), /^\/credit_reference_id /],
];
proveRefused(
  "CDRs, strictly",
  receiving("cdrs", { options: { strict: true } }),
  strictly.map(([rule, name, json, says]) => ({
    rule,
    name,
    method: "POST",
    path,
    ask: { json },
    http: 200,
    code: 2001,
    says,
  })),
);
