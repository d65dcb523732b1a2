import type { CDR } from "@openocpi/spec";
import { expect } from "vitest";
import { type Answer, from } from "../support/conformance-ask.js";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import { type Net, role } from "../support/conformance-net.js";
import { cdr, cdrToken, receiving, second } from "../support/conformance-objects.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { foreign, ours, spoilt, theirs, updated, without } from "../support/conformance-story.js";

const path = "/receiver/cdrs";
const post = ({ ask }: Net, json: object) => ask("POST", path, { json });
const locationOf = ({ headers }: Answer): string => headers.get("location") ?? "";

/** A CDR that was taken: HTTP status, nothing but the envelope, and an absolute Location. */
function checkTaken(answer: Answer, http: 200 | 201): void {
  const headers = new Headers(answer.headers);
  headers.delete("location");
  checkDone({ ...answer, headers }, { http });
  expect(URL.canParse(locationOf(answer)), "the Location is absolute").toBe(true);
}
const readBack = ({ askHost, origin }: Net, location: string): Promise<Answer> => {
  expect(location.slice(0, origin.length)).toBe(origin);
  return askHost("GET", location.slice(origin.length));
};
async function stored(net: Net, answer: Answer): Promise<unknown> {
  const found = await readBack(net, locationOf(answer));
  checkDone(found, { data: true });
  return found.body.data;
}

const ids = [
  "a/b",
  "a*b",
  "a b",
  "a%2Fb",
  "%41",
  "a?b#c",
  "é",
  "日本",
  "__proto__",
  "+",
  "a&b=c",
  "'\"<>",
  "a;b,c",
  "~(x)!",
];
prove("where a CDR is read back", receiving("cdrs"), [
  ...ids.map(
    (id): Row => ({
      rule: "CDR-01",
      name: `${JSON.stringify(id)}: GET of exactly the Location gives the CDR as it was sent`,
      async run(net) {
        const answer = await post(net, cdr(id));
        checkTaken(answer, 201);
        expect(await stored(net, answer)).toEqual(cdr(id));
      },
    }),
  ),
  {
    rule: "AMB-21",
    name: "the Location is at the address that was asked, and names owner and id",
    async run(net) {
      expect(locationOf(await post(net, cdr("AT")))).toBe(`${net.base}/2.2.1/receiver/cdrs/BE/MOV/AT`);
    },
  },
  {
    rule: "CDR-01",
    name: "without routing headers it can be read as well",
    async run(net) {
      const answer = await post(net, cdr("PLAIN"));
      const headers = {
        ...from(theirs),
        "OCPI-from-party-id": undefined,
        "OCPI-from-country-code": undefined,
      };
      const found = await net.askHost("GET", locationOf(answer).slice(net.origin.length), { headers });
      expect(found.body.data).toEqual(cdr("PLAIN"));
    },
  },
  {
    rule: "P-12",
    name: "what is tolerated comes back as it was sent",
    async run(net) {
      const json = spoilt(cdr("ODD"), {
        remark: "x".repeat(300),
        auth_method: "TELEPATHY",
        "x-ours": [1.23456789],
        cdr_location: {
          ...cdr("ODD").cdr_location,
          address: "y".repeat(200),
          connector_standard: "NEW_PLUG",
        },
      });
      const answer = await post(net, json);
      checkTaken(answer, 201);
      expect(await stored(net, answer)).toEqual(json);
      const paths = net
        .eventsOf("tolerated")
        .at(-1)
        ?.violations.map((each) => each.path);
      expect(paths?.sort()).toEqual([
        "/auth_method",
        "/cdr_location/address",
        "/cdr_location/connector_standard",
        "/remark",
      ]);
    },
  },
  {
    rule: "HTTP-04",
    name: "an unknown, a foreign and our own CDR are 404 in the same words",
    async run({ ask }) {
      for (const owner of ["BE/MOV", "DE/XYZ", "NL/OCA"])
        checkRefused(await ask("GET", `${path}/${owner}/NONE`), {
          http: 404,
          code: 2000,
          says: /^there is no such CDR$/,
        });
    },
  },
]);
prove(
  "behind a proxy",
  receiving("cdrs", { options: { publicUrl: "https://ocpi.oranje.example/roaming" } }),
  [
    {
      rule: "CDR-01",
      name: "the Location is at the public address",
      async run(net) {
        const answer = await post(net, cdr("a/b"));
        checkTaken(answer, 201);
        expect(locationOf(answer)).toBe(
          "https://ocpi.oranje.example/roaming/2.2.1/receiver/cdrs/BE/MOV/a%2Fb",
        );
      },
    },
  ],
);
prove(
  "a partner that does not know 201",
  receiving("cdrs", { partner: { profile: { okForCreated: true } } }),
  [
    {
      rule: "P-13",
      name: "by profile a new CDR is 200",
      async run(net) {
        checkTaken(await post(net, cdr("OK")), 200);
      },
    },
  ],
);

/** What makes no other CDR of one that was posted before. */
const alike: { name: string; json: (id: string) => object | string }[] = [
  { name: "word for word", json: cdr },
  { name: "with a new last_updated", json: (id) => cdr(id, { last_updated: "2026-03-09T00:00:00Z" }) },
  {
    name: "null for what was absent",
    json: (id) =>
      spoilt(cdr(id), { remark: null, total_cost: { excl_vat: 8.2, incl_vat: 9.922, "x-y": null } }),
  },
  { name: "an empty list for what was absent", json: (id) => cdr(id, { tariffs: [] }) },
  { name: "DateTimes without Z", json: (id) => cdr(id, { start_date_time: "2026-03-02T09:00:00" }) },
  {
    name: "DateTimes with a fraction of nothing",
    json: (id) => cdr(id, { start_date_time: "2026-03-02T09:00:00.000Z" }),
  },
  {
    name: "numbers in another form, members in another order",
    json: (id) =>
      JSON.stringify(Object.fromEntries(Object.entries(cdr(id)).reverse()))
        .replace('"total_energy":11', '"total_energy":1.1000e1')
        .replace('"volume":11', '"volume":11.00'),
  },
  {
    name: "its identity in another case",
    json: (id) => cdr(id.toLowerCase(), { country_code: "be", party_id: "mov" }),
  },
];
const different: [string, Partial<CDR>][] = [
  ["another total", { total_cost: { excl_vat: 8.3 } }],
  ["another energy, in the fourth decimal", { total_energy: 11.0001 }],
  ["another end, by a second", { end_date_time: "2026-03-02T10:30:01Z" }],
  ["one period more", { charging_periods: [...cdr("").charging_periods, ...cdr("").charging_periods] }],
  ["a remark", { remark: "Stopped" }],
  ["another Token", { cdr_token: cdrToken({ uid: "OTHER" }) }],
];
prove("a CDR once more", receiving("cdrs"), [
  ...alike.map(
    ({ name, json }, index): Row => ({
      rule: "P-18",
      name: `${name}: 200 with the same Location, and the first one stays`,
      async run(net) {
        const first = await post(net, cdr(`SAME${index}`));
        const again = json(`SAME${index}`);
        const headers = { "Content-Type": "application/json" };
        const second = await net.ask("POST", path, {
          headers,
          body: typeof again === "string" ? again : JSON.stringify(again),
        });
        checkTaken(second, 200);
        expect(locationOf(second)).toBe(locationOf(first));
        expect(await stored(net, second)).toEqual(cdr(`SAME${index}`));
      },
    }),
  ),
  ...different.map(
    ([name, more], index): Row => ({
      rule: "AMB-20",
      name: `${name}: 2001 without Location, and the first one stays (CDR-02)`,
      async run(net) {
        const id = `OTHER${index}`;
        const first = await post(net, cdr(id));
        const answer = await post(net, cdr(id, more));
        checkRefused(answer, { http: 200, code: 2001, says: /^\/id belongs to another CDR/ });
        expect(await stored(net, first)).toEqual(cdr(id));
      },
    }),
  ),
  {
    rule: "CDR-02",
    name: "of ten at the same time one is new, and all have the same Location",
    async run(net) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => post(net, cdr("TEN"))));
      expect(answers.map(({ http }) => http).sort()).toEqual([...Array(9).fill(200), 201]);
      expect(new Set(answers.map(locationOf)).size).toBe(1);
    },
  },
  {
    rule: "CDR-02",
    name: "of ten different ones with one id at the same time one is taken",
    async run(net) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => post(net, cdr("RACE", { total_energy: n + 1 }))),
      );
      const codes = answers.map(({ body }) => body.status_code);
      expect(codes.filter((code) => code === 1000)).toHaveLength(1);
      expect(codes.filter((code) => code === 2001)).toHaveLength(9);
    },
  },
]);

const two = { roles: [role(theirs, "CPO"), role(second, "CPO")] };
prove("two owners", receiving("cdrs", { partner: two }), [
  {
    rule: "CDR-04",
    name: "the same id of two owners is two CDRs",
    async run(net) {
      const mov = await post(net, cdr("SAME"));
      const json = cdr("SAME", { ...second, total_energy: 3 });
      const mol = await net.ask("POST", path, { headers: from(second), json });
      checkTaken(mol, 201);
      expect(await stored(net, mov)).toEqual(cdr("SAME"));
      const found = await net.askHost("GET", locationOf(mol).slice(net.origin.length), {
        headers: from(second),
      });
      expect(found.body.data).toEqual(json);
    },
  },
]);

const credit = (id: string, original: string): CDR =>
  cdr(id, { credit: true, credit_reference_id: original, total_cost: { excl_vat: -8.2, incl_vat: -9.922 } });
prove("corrections and odd CDRs", receiving("cdrs"), [
  {
    rule: "CDR-03",
    name: "a Credit CDR with negative amounts is taken without a word, and so is the new CDR after it",
    async run(net) {
      for (const json of [cdr("C1"), credit("C1-C", "C1"), cdr("C1-N", { total_cost: { excl_vat: 1 } })]) {
        const answer = await post(net, json);
        checkTaken(answer, 201);
        expect(await stored(net, answer)).toEqual(json);
      }
      expect(net.eventsOf("tolerated")).toEqual([]);
    },
  },
  {
    rule: "AMB-22",
    name: "the parts of a Credit CDR need not add up",
    async run(net) {
      const more = { total_energy_cost: { excl_vat: 8.2 }, total_time_cost: { excl_vat: 0 } };
      await post(net, cdr("C2"));
      checkTaken(await post(net, { ...credit("C2-C", "C2"), ...more }), 201);
      expect(net.eventsOf("tolerated")).toEqual([]);
    },
  },
  {
    rule: "P-18",
    name: "a Credit CDR whose original is known in another case is reported to nobody",
    async run(net) {
      await post(net, cdr("C3"));
      checkTaken(await post(net, credit("C3-C", "c3")), 201);
      expect(net.eventsOf("tolerated")).toEqual([]);
    },
  },
  {
    rule: "P-18",
    name: "a Credit CDR whose original never came is stored, and reported",
    async run(net) {
      const answer = await post(net, credit("LOST-C", "LOST"));
      checkTaken(answer, 201);
      expect(await stored(net, answer)).toEqual(credit("LOST-C", "LOST"));
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
      const answer = await post(net, json);
      checkTaken(answer, 201);
      expect(await stored(net, answer)).toEqual(json);
      expect(net.eventsOf("tolerated")).toHaveLength(before);
    },
  },
  ...["1970-01-01T00:00:00Z", "1970-1-1T00:00:00Z"].map(
    (moment): Row => ({
      rule: "AMB-24",
      name: `${moment} stands for a moment that is not known`,
      async run(net) {
        const json = cdr(`WHEN-${moment.length}`, { start_date_time: moment, end_date_time: moment });
        const answer = await post(net, json);
        checkTaken(answer, 201);
        expect(await stored(net, answer)).toEqual(json);
      },
    }),
  ),
  ...(["CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "POWER", "STATE_OF_CHARGE"] as const).map(
    (type): Row => ({
      rule: "CDR-05",
      name: `${type}, which is for Sessions only, is stored and reported`,
      async run(net) {
        const charging_periods = [{ start_date_time: updated, dimensions: [{ type, volume: 7 }] }];
        const answer = await post(net, cdr(type, { charging_periods }));
        checkTaken(answer, 201);
        expect(await stored(net, answer)).toEqual(cdr(type, { charging_periods }));
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
      await post(net, cdr("L"));
      checkTaken(await post(net, credit("C".repeat(39), "L")), 201);
      expect(net.eventsOf("tolerated")).toHaveLength(before);
      checkTaken(await post(net, cdr("N".repeat(39))), 201);
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
