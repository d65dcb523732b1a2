import { checkRefused } from "../support/conformance-check.js";
import { prove, proveRefused, type Refusal } from "../support/conformance-rows.js";
import { connector, evse, foreign, pushed } from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const later = "2026-03-05T12:00:00Z";
const noLocation = { http: 404, code: 2000, says: /^there is no such Location$/ };
const mismatch = { rule: "PUSH-01", http: 200, code: 2001 };
proveRefused("URL and body disagree", { received: [pushed("LOC", { evses: [evse()] })] }, [
  ...(
    [
      ["id", "OTHER"],
      ["country_code", "DE"],
      ["party_id", "XYZ"],
    ] as const
  ).flatMap(([name, value]): Refusal[] => [
    {
      ...mismatch,
      name: `PUT with another ${name}`,
      method: "PUT",
      path: `${mine}/LOC`,
      ask: { json: pushed("LOC", { [name]: value }) },
      says: new RegExp(`^/${name} is "${value}", but the URL says "`),
    },
    {
      ...mismatch,
      name: `PATCH with another ${name}`,
      method: "PATCH",
      path: `${mine}/LOC`,
      ask: { json: { [name]: value, last_updated: later } },
      says: new RegExp(`^/${name} is "${value}", but the URL says "`),
    },
  ]),
  ...(["PUT", "PATCH"] as const).flatMap((method): Refusal[] => [
    {
      ...mismatch,
      name: `${method} of an EVSE with another uid`,
      method,
      path: `${mine}/LOC/E1`,
      ask: { json: evse({ uid: "E2" }) },
      says: /^\/uid is "E2", but the URL says "E1"$/,
    },
    {
      ...mismatch,
      name: `${method} of a Connector with another id`,
      method,
      path: `${mine}/LOC/E1/1`,
      ask: { json: connector({ id: "2" }) },
      says: /^\/id is "2", but the URL says "1"$/,
    },
  ]),
]);

proveRefused("whose it is", {}, [
  ...(["PUT", "PATCH"] as const).flatMap((method): Refusal[] => [
    {
      rule: "PUSH-02",
      name: `${method} under a party of nobody here`,
      method,
      path: "/receiver/locations/DE/XYZ/X",
      ask: { json: pushed("X", foreign) },
      ...noLocation,
    },
    {
      rule: "PUSH-02",
      name: `${method} under a party of ours`,
      method,
      path: "/receiver/locations/NL/OCA/X",
      ask: { json: pushed("X", { country_code: "NL", party_id: "OCA" }) },
      ...noLocation,
    },
  ]),
]);

const missing: Refusal = {
  rule: "AMB-04",
  name: "",
  method: "PUT",
  path: "",
  http: 404,
  code: 2000,
  says: /^there is no such/,
};
proveRefused("what is not there", { received: [pushed("LOC")] }, [
  { ...missing, name: "PUT of an EVSE", path: `${mine}/NONE/E1`, ask: { json: evse() } },
  { ...missing, name: "PUT of a Connector", path: `${mine}/NONE/E1/1`, ask: { json: connector() } },
  {
    ...missing,
    name: "PUT of a Connector of an EVSE that is not there",
    path: `${mine}/LOC/NONE/1`,
    ask: { json: connector() },
  },
  ...["NONE", "NONE/E1", "LOC/NONE", "LOC/E1/NONE", "LOC/NONE/1"].map(
    (path): Refusal => ({
      ...missing,
      name: `PATCH of ${path}`,
      method: "PATCH",
      path: `${mine}/${path}`,
      ask: { json: { last_updated: later } },
    }),
  ),
]);
prove("what is not there", {}, [
  {
    rule: "AMB-04",
    name: "no stub is made for it",
    async run({ ask }) {
      await ask("PUT", `${mine}/STUB/E1`, { json: evse() });
      await ask("PATCH", `${mine}/STUB`, { json: { name: "x", last_updated: later } });
      checkRefused(await ask("GET", `${mine}/STUB`), noLocation);
    },
  },
]);

const noMoment = {
  rule: "PUSH-04",
  http: 200,
  code: 2001,
  says: /^\/last_updated is required$/,
  method: "PATCH",
};
proveRefused("a PATCH without last_updated", { received: [pushed("LOC")] }, [
  ...["LOC", "LOC/E1", "LOC/E1/1"].flatMap((path): Refusal[] => [
    { ...noMoment, name: path, path: `${mine}/${path}`, ask: { json: { name: "x" } } },
    { ...noMoment, name: `${path}, and nothing else`, path: `${mine}/${path}`, ask: { json: {} } },
  ]),
  {
    ...noMoment,
    name: "null is none",
    path: `${mine}/LOC`,
    ask: { json: { last_updated: null } },
    says: /^\/last_updated /,
  },
  ...["", 5, "soon"].map(
    (last_updated): Refusal => ({
      ...noMoment,
      name: `${JSON.stringify(last_updated)} is none`,
      path: `${mine}/LOC`,
      ask: { json: { last_updated } },
      says: /^\/last_updated /,
    }),
  ),
]);
