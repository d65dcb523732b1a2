import { memoryCrud } from "@openocpi/server";
import type { CDR } from "@openocpi/spec";
import { expect } from "vitest";
import { from } from "../support/conformance-ask.js";
import { cdrPath, checkTaken, locationOf, postCdr, storedCdr } from "../support/conformance-cdrs.js";
import { checkRefused } from "../support/conformance-check.js";
import { role } from "../support/conformance-net.js";
import { cdr, cdrToken, hosting, receiving, second } from "../support/conformance-objects.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { spoilt, theirs } from "../support/conformance-story.js";

const path = cdrPath;
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
        const answer = await postCdr(net, cdr(id));
        checkTaken(answer, 201);
        expect(await storedCdr(net, answer)).toEqual(cdr(id));
      },
    }),
  ),
  {
    rule: "AMB-21",
    name: "the Location is at the address that was asked, and names owner and id",
    async run(net) {
      expect(locationOf(await postCdr(net, cdr("AT")))).toBe(`${net.base}/2.2.1/receiver/cdrs/BE/MOV/AT`);
    },
  },
  {
    rule: "CDR-01",
    name: "without routing headers it can be read as well",
    async run(net) {
      const answer = await postCdr(net, cdr("PLAIN"));
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
      const answer = await postCdr(net, json);
      checkTaken(answer, 201);
      expect(await storedCdr(net, answer)).toEqual(json);
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
        const answer = await postCdr(net, cdr("a/b"));
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
        checkTaken(await postCdr(net, cdr("OK")), 200);
      },
    },
  ],
);

/** What makes no other CDR of one that was posted before. */
const alike: { name: string; json: (id: string) => object | string; before?: Partial<CDR> }[] = [
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
    name: "a zero with a sign",
    json: (id) => JSON.stringify({ ...cdr(id), total_parking_time: "zero" }).replace('"zero"', "-0.00"),
    before: { total_parking_time: 0 },
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
    ({ name, json, before = {} }, index): Row => ({
      rule: "P-18",
      name: `${name}: 200 with the same Location, and the first one stays`,
      async run(net) {
        const first = await postCdr(net, cdr(`SAME${index}`, before));
        const again = json(`SAME${index}`);
        const headers = { "Content-Type": "application/json" };
        const second = await net.ask("POST", path, {
          headers,
          body: typeof again === "string" ? again : JSON.stringify(again),
        });
        checkTaken(second, 200);
        expect(locationOf(second)).toBe(locationOf(first));
        expect(await storedCdr(net, second)).toEqual(cdr(`SAME${index}`, before));
      },
    }),
  ),
  ...different.map(
    ([name, more], index): Row => ({
      rule: "AMB-20",
      name: `${name}: 2001 without Location, and the first one stays (CDR-02)`,
      async run(net) {
        const id = `OTHER${index}`;
        const first = await postCdr(net, cdr(id));
        const answer = await postCdr(net, cdr(id, more));
        checkRefused(answer, { http: 200, code: 2001, says: /^\/id belongs to another CDR/ });
        expect(await storedCdr(net, first)).toEqual(cdr(id));
      },
    }),
  ),
  {
    rule: "CDR-02",
    name: "of ten at the same time one is new, and all have the same Location",
    async run(net) {
      const answers = await Promise.all(Array.from({ length: 10 }, () => postCdr(net, cdr("TEN"))));
      expect(answers.map(({ http }) => http).sort()).toEqual([...Array(9).fill(200), 201]);
      expect(new Set(answers.map(locationOf)).size).toBe(1);
    },
  },
  {
    rule: "CDR-02",
    name: "of ten different ones with one id at the same time one is taken",
    async run(net) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, n) => postCdr(net, cdr("RACE", { total_energy: n + 1 }))),
      );
      const codes = answers.map(({ body }) => body.status_code);
      expect(codes.filter((code) => code === 1000)).toHaveLength(1);
      expect(codes.filter((code) => code === 2001)).toHaveLength(9);
    },
  },
]);

const kept = spoilt(cdr("KEPT", { last_updated: "2026-03-02 10:31:00" }), {
  remark: null,
  tariffs: null,
  end_date_time: "2026-03-02 10:30:00.000",
});
prove(
  "a CDR once more, in a storage with forms of its own",
  hosting({ cdrs: { receiver: memoryCrud<CDR>([kept as unknown as CDR]) } }),
  [
    {
      rule: "P-18",
      name: "nulls and other DateTimes in the storage make no other CDR of it",
      async run(net) {
        checkTaken(await postCdr(net, cdr("KEPT")), 200);
      },
    },
  ],
);

const two = { roles: [role(theirs, "CPO"), role(second, "CPO")] };
prove("two owners", receiving("cdrs", { partner: two }), [
  {
    rule: "CDR-04",
    name: "the same id of two owners is two CDRs",
    async run(net) {
      const mov = await postCdr(net, cdr("SAME"));
      const json = cdr("SAME", { ...second, total_energy: 3 });
      const mol = await net.ask("POST", path, { headers: from(second), json });
      checkTaken(mol, 201);
      expect(await storedCdr(net, mov)).toEqual(cdr("SAME"));
      const found = await net.askHost("GET", locationOf(mol).slice(net.origin.length), {
        headers: from(second),
      });
      expect(found.body.data).toEqual(json);
    },
  },
]);
