import { freshId } from "./load.js";
import { cdr, location, ours, theirs, token } from "./objects.js";

/** One kind of request. */
export interface Scenario {
  name: string;
  method: "GET" | "PUT" | "PATCH" | "POST";
  /** Below `/ocpi/2.2.1`. */
  path: string;
  body?: unknown;
  /** Each request makes another object, and it is kept. */
  keeps?: boolean;
  /** What share of the requests of bare Express it has to reach, by the major version of Node. */
  goal?: Readonly<Record<number, number>>;
}

/** What is measured; all of it with authentication and validation, over Cruds in memory. */
export const scenarios: readonly Scenario[] = [
  { name: "GET one Location", method: "GET", path: "/sender/locations/LOC7", goal: { 20: 0.8, 24: 0.7 } },
  { name: "GET page of 100", method: "GET", path: "/sender/locations?limit=100", goal: { 20: 0.95 } },
  { name: "GET page of 1,000", method: "GET", path: "/sender/locations?limit=1000", goal: { 20: 0.95 } },
  {
    name: "PUT a Location",
    method: "PUT",
    path: `/receiver/locations/${theirs.country_code}/${theirs.party_id}/LOC1`,
    body: location(1, theirs),
    goal: { 20: 0.8, 24: 0.7 },
  },
  {
    name: "PATCH an EVSE status",
    method: "PATCH",
    path: `/receiver/locations/${theirs.country_code}/${theirs.party_id}/LOC1/3`,
    body: { status: "CHARGING", last_updated: "2026-03-02T10:16:00Z" },
    goal: { 20: 0.8 },
  },
  { name: "POST a CDR", method: "POST", path: "/receiver/cdrs", body: cdr(freshId), keeps: true },
  {
    name: "POST authorize",
    method: "POST",
    path: "/sender/tokens/T1/authorize",
    body: { location_id: "LOC1", evse_uids: ["E1"] },
  },
];

/** What the platform that is measured has: so many Locations of its own, and what the scenarios need. */
export const stock = (locations: number) => ({
  own: Array.from({ length: locations }, (_, index) => location(index + 1, ours)),
  received: [location(1, theirs)],
  tokens: [token("T1")],
});
