import {
  answering,
  asking,
  bodies,
  envelope,
  type Fault,
  instead,
  queried,
  reading,
  withHttp,
} from "./fault.js";
import { at, keeping, pathIds, refusing, storing, texts } from "./receiver.js";

export const receivedObjectFaults: readonly Fault[] = [
  {
    rule: "LOC-02",
    name: "a part changes nothing but itself",
    inside: keeping((made, current) => (current ? { ...made, last_updated: current.last_updated } : made)),
  },
  {
    rule: "LOC-03",
    name: "a Location can be deleted",
    cases: /Location cannot be/,
    edge: instead(({ method, url }) =>
      method === "DELETE" && at(url, "locations") ? envelope(1000) : undefined,
    ),
  },
  {
    rule: "LOC-03",
    name: "an EVSE that is REMOVED needs an evse_id",
    cases: /removed by PUT/,
    edge: refusing(/REMOVED/),
  },
  {
    rule: "LOC-04",
    name: "parts have no addresses",
    cases: /that was put/,
    edge: instead(({ method, url }) =>
      method === "GET" && at(url, "locations") && pathIds(url).length > 8
        ? envelope(2000, undefined, 404)
        : undefined,
    ),
  },
  { rule: "LOC-11", name: "Tariffs have to be known", edge: refusing(/tariff_ids/) },
  {
    rule: "LOC-10",
    name: "coordinates are rounded",
    cases: /come back/,
    edge: texts((text) => text.replace(/("-?\d+\.\d{4})\d+"/g, '$1"')),
  },
  {
    rule: "AMB-04",
    name: "a PATCH of nothing is answered with success",
    edge: answering((a, { method }) => (method === "PATCH" && a.http === 404 ? envelope(1000) : undefined)),
  },
  {
    rule: "AMB-05",
    name: "null unsets what is required",
    edge: answering((a, { method, body }) =>
      method === "PATCH" && body.includes(":null") ? envelope(3000, undefined, 500) : a,
    ),
  },
  {
    rule: "SESS-01",
    name: "PUT keeps the charging periods",
    inside: keeping((made, current) => ({
      ...made,
      charging_periods: made.charging_periods ?? current?.charging_periods,
    })),
  },
  {
    rule: "SESS-02",
    name: "PATCH replaces the charging periods",
    inside: keeping((made, current) => {
      const [before, after] = [current?.charging_periods, made.charging_periods];
      return Array.isArray(before) && Array.isArray(after) && after.length > before.length
        ? { ...made, charging_periods: after.slice(before.length) }
        : made;
    }),
  },
  {
    rule: "SESS-02",
    name: "charging periods have an address",
    edge: instead(({ url }) => (url.endsWith("/charging_periods") ? envelope(1000) : undefined)),
  },
  { rule: "SESS-06", name: "a reservation is refused", edge: refusing(/"RESERVATION"/) },
  {
    rule: "SESS-08",
    name: "the reference is lost",
    edge: bodies((body) => ({ ...body, authorization_reference: undefined })),
  },
  {
    rule: "SESS-09",
    name: "0 is the same as nothing",
    edge: reading("/receiver/sessions", (item) => ({ ...item, total_cost: undefined })),
  },
  {
    rule: "P-17",
    name: "a charging period is stored as often as it comes",
    inside: keeping((made, current) => {
      const [before, after] = [current?.charging_periods, made.charging_periods];
      return Array.isArray(before) &&
        Array.isArray(after) &&
        after.length === before.length &&
        before.length > 1
        ? { ...made, charging_periods: [...after, after.at(-1)] }
        : made;
    }),
  },
  {
    rule: "CDR-01",
    name: "there is no Location header",
    edge: answering((a) => {
      a.headers.delete("location");
      return a;
    }),
  },
  {
    rule: "CDR-01",
    name: "the Location is relative",
    edge: answering((a) => {
      const found = a.headers.get("location");
      if (found) a.headers.set("location", new URL(found).pathname);
      return a;
    }),
  },
  {
    rule: "CDR-01",
    name: "the Location is of a host behind a gateway",
    edge: answering((a) => {
      const found = a.headers.get("location");
      if (found) a.headers.set("location", `http://127.0.0.1:9${new URL(found).pathname}`);
      return a;
    }),
  },
  {
    rule: "CDR-02",
    name: "a second POST replaces",
    inside: storing((crud) => ({
      update: (key, change, context) => crud.update(key, () => change(undefined), context),
    })),
  },
  {
    rule: "CDR-02",
    name: "a CDR can be deleted",
    edge: answering((a, { method, url }) => (method === "DELETE" && at(url, "cdrs") ? envelope(1000) : a)),
  },
  { rule: "CDR-03", name: "negative prices are refused", edge: refusing(/:-\d/) },
  { rule: "CDR-04", name: "an id of 39 characters is too long", edge: refusing(/"id":"[^"]{37,}"/) },
  {
    rule: "CDR-08",
    name: "totals are rounded",
    cases: /come back/,
    edge: texts((text) => text.replace(/(:-?\d+\.\d\d)\d+/g, "$1")),
  },
  {
    rule: "CDR-09",
    name: "session_id is required",
    edge: instead(({ method, url, body }) =>
      method === "POST" && at(url, "cdrs") && !body.includes("session_id") ? envelope(2001) : undefined,
    ),
  },
  {
    rule: "P-18",
    name: "a CDR that comes again is refused",
    edge: answering((a, { method, url }) =>
      method === "POST" && at(url, "cdrs") && a.http === 200 ? withHttp(a, 409) : undefined,
    ),
  },
  {
    rule: "TAR-01",
    name: "DELETE is answered, and nothing is deleted",
    edge: instead(({ method, url }) =>
      method === "DELETE" && at(url, "tariffs") ? envelope(1000) : undefined,
    ),
  },
  {
    rule: "TAR-01",
    name: "a Tariff can be patched",
    edge: instead(({ method, url }) =>
      method === "PATCH" && at(url, "tariffs") ? envelope(1000) : undefined,
    ),
  },
  {
    rule: "TAR-02",
    name: "elements come back in another order",
    edge: reading("/receiver/tariffs", (item) => ({
      ...item,
      elements: Array.isArray(item.elements) ? item.elements.toReversed() : [],
    })),
  },
  {
    rule: "TAR-04",
    name: "days are lost",
    edge: texts((text) => text.replace(/"day_of_week":\[[^\]]*\],?/, "")),
  },
  {
    rule: "TAR-05",
    name: "limits are whole numbers",
    edge: texts((text) => text.replace(/("m\w+_\w+":\d+)\.\d+/g, "$1")),
  },
  {
    rule: "TAR-06",
    name: "steps are always 1",
    edge: texts((text) => text.replace(/"step_size":\d+/g, '"step_size":1')),
  },
  {
    rule: "TAR-08",
    name: "a most that it costs is lost",
    edge: reading("/receiver/tariffs", (item) => ({ ...item, max_price: undefined })),
  },
  {
    rule: "TAR-09",
    name: "prices of reservations are for all",
    edge: texts((text) => text.replace(/"reservation":"[A-Z_]+"/, '"max_kwh":1')),
  },
  { rule: "TAR-10", name: "a vat of 0 is no vat", edge: texts((text) => text.replace(/,?"vat":0/g, "")) },
  {
    rule: "TOK-01",
    name: "the type is passed over",
    edge: asking((asked) => ({ ...asked, url: queried(asked.url, (query) => query.delete("type")) })),
  },
  {
    rule: "TOK-05",
    name: "valid stays as it was",
    edge: bodies((body, { method }) => (method === "PATCH" ? { ...body, valid: undefined } : undefined)),
  },
];
