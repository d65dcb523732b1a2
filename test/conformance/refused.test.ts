import { proveRefused, type Refusal } from "../support/conformance-rows.js";
import { connector, evse, pushed, spoilt, without } from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const later = "2026-03-05T12:00:00Z";
const long = "x".repeat(37);
const put = { rule: "P-12", method: "PUT", path: `${mine}/X`, http: 200, code: 2001 };
const part = { ...put, path: `${mine}/X/E1` };
const patch = { ...put, method: "PATCH", path: `${mine}/KNOWN` };

/** What is refused in either strength: without it nobody knows what the object is, or whose, or when. */
const refusals: Refusal[] = [
  ...["country_code", "party_id", "id"].flatMap((name): Refusal[] => [
    {
      ...put,
      name: `${name} is missing`,
      ask: { json: without(pushed("X"), name) },
      says: `/${name} is required`,
    },
    {
      ...put,
      name: `${name} is mistyped`,
      ask: { json: spoilt(pushed("X"), { [name]: 7 }) },
      says: `/${name} must be string`,
    },
    {
      ...put,
      name: `${name} is over-long`,
      ask: { json: spoilt(pushed("X"), { [name]: long }) },
      says: `/${name} must NOT have more than`,
    },
    {
      ...put,
      name: `${name} is empty`,
      ask: { json: spoilt(pushed("X"), { [name]: "" }) },
      says: `/${name} must NOT have fewer than`,
    },
  ]),
  {
    ...put,
    name: "a required field has another JSON type",
    ask: { json: spoilt(pushed("X"), { publish: "yes" }) },
    says: /^\/publish must be boolean$/,
  },
  {
    ...put,
    name: "a required field has another JSON type, further down",
    ask: { json: pushed("X", { evses: [spoilt(evse(), { connectors: {} }) as never] }) },
    says: /^\/evses\/0\/connectors must be array$/,
  },
  ...[`${mine}/X/${long}`, `${mine}/X/E1`].map(
    (path): Refusal => ({
      ...part,
      path,
      name: `an EVSE whose uid is over-long, at ${path.slice(0, 32)}`,
      ask: { json: evse({ uid: long }) },
      says: /\/(uid|params\/evse_uid) must NOT have more than 36 characters/,
    }),
  ),
  {
    ...put,
    name: "an over-long id of a part, inside a Location",
    ask: { json: pushed("X", { evses: [evse({ connectors: [connector({ id: long })] })] }) },
    says: /^\/evses\/0\/connectors\/0\/id must NOT have more than 36 characters$/,
  },
  {
    ...part,
    name: "an EVSE with a status that nobody knows: there is nothing smaller to leave out",
    ask: { json: spoilt(evse(), { status: "MELTED" }) },
    says: /^\/status must be one of AVAILABLE, /,
  },
  {
    ...patch,
    name: "a PATCH of the status to one that nobody knows",
    path: `${mine}/KNOWN/E1`,
    ask: { json: { status: "MELTED", last_updated: later } },
    says: /^\/status must be one of/,
  },
  {
    ...patch,
    name: "a PATCH without last_updated",
    ask: { json: { name: "x" } },
    says: /^\/last_updated is required$/,
  },
  {
    ...patch,
    name: "a PATCH with an over-long id in what replaces a list",
    ask: { json: { evses: [evse({ uid: long })], last_updated: later } },
    says: /^\/evses\/0\/uid must NOT have more than 36 characters$/,
  },
  {
    ...patch,
    name: "a PATCH with an EVSE that has no uid in what replaces a list",
    ask: { json: { evses: [without(evse(), "uid")], last_updated: later } },
    says: /^\/evses\/0\/uid is required$/,
  },
];
const known = { received: [pushed("KNOWN")] };
proveRefused("refused, tolerant", known, refusals);
proveRefused("refused, strict", { ...known, options: { strict: true } }, refusals);
