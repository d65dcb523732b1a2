import type { Modules, OcpiOptions } from "@openocpi/server";
import {
  answering,
  asking,
  bodies,
  envelope,
  envelopes,
  type Fault,
  instead,
  queried,
  reading,
  withHttp,
} from "./fault.js";

const at = (url: string, module: string) => url.includes(`/receiver/${module}`);
const isObject = (url: string) => /\/receiver\/\w+\/\w\w\/\w{3}\//.test(url);
const pathIds = (url: string) => url.split("?")[0]?.split("/").map(decodeURIComponent) ?? [];

type Item = Record<string, unknown>;
type Change = (current: Item | undefined) => Item;
interface AnyCrud {
  get(key: Item, context: unknown): Promise<Item | undefined>;
  update(key: Item, change: Change, context: unknown): Promise<{ created: boolean; record: Item }>;
}

/** Every receiver has a Crud that misbehaves in this way. */
const storing =
  (spoil: (crud: AnyCrud) => Partial<AnyCrud>) =>
  (modules: Modules): Partial<OcpiOptions> => {
    const spoilt = Object.entries(modules).map(([name, interfaces]) => {
      // Which module it is does not matter here: each has the two methods that are spoilt.
      const { receiver, ...more } = interfaces as { receiver?: AnyCrud };
      const isCrud = receiver && typeof receiver.get === "function";
      return [name, isCrud ? { ...more, receiver: { ...receiver, ...spoil(receiver) } } : interfaces];
    });
    return { modules: Object.fromEntries(spoilt) };
  };

/** What is stored is another than what was to be. */
const keeping = (change: (made: Item, current: Item | undefined) => Item) =>
  storing((crud) => ({
    update: (key, make, context) => crud.update(key, (current) => change(make(current), current), context),
  }));

/** Everything that matches is refused with 2001. */
const refusing = (pattern: RegExp, methods = "PUT|PATCH|POST") =>
  instead(({ method, body, url }) =>
    new RegExp(methods).test(method) && pattern.test(body) && url.includes("/receiver/")
      ? envelope(2001)
      : undefined,
  );

const texts = (change: (text: string) => string) =>
  envelopes((body, _, { url }) => (isObject(url) ? JSON.parse(change(JSON.stringify(body))) : undefined));

export const receivingFaults: readonly Fault[] = [
  {
    rule: "PUSH-01",
    name: "the id in the body is passed over",
    edge: bodies((body, { url, method }) =>
      isObject(url) && method === "PUT" && "country_code" in body
        ? { ...body, [body.uid ? "uid" : "id"]: pathIds(url).at(-1) }
        : undefined,
    ),
  },
  {
    rule: "PUSH-01",
    name: "the party in the body is passed over",
    edge: bodies((body, { url, method }) =>
      isObject(url) && method === "PUT" && "country_code" in body
        ? { ...body, country_code: "NL", party_id: "TST" }
        : undefined,
    ),
  },
  {
    rule: "PUSH-02",
    name: "an address of nobody is a failure",
    edge: instead(({ url }) => (url.includes("/ZZ/ZZZ/") ? envelope(3000, undefined, 500) : undefined)),
  },
  {
    rule: "P-3",
    name: "anybody's objects are taken",
    edge: instead(({ url, method }) =>
      method === "PUT" && url.includes("/ZZ/ZZZ/") ? envelope(1000, undefined, 201) : undefined,
    ),
  },
  { rule: "PUSH-03", name: "PUT merges", inside: keeping((made, current) => ({ ...current, ...made })) },
  {
    rule: "PUSH-03",
    name: "what is required may be missing",
    edge: answering((a, { method, url }) =>
      method === "PUT" && isObject(url) && a.body.includes(" is required")
        ? envelope(1000, undefined, 201)
        : undefined,
    ),
  },
  {
    rule: "PUSH-04",
    name: "PATCH sets last_updated by its own clock",
    edge: bodies((body, { method }) =>
      method === "PATCH" && "last_updated" in body
        ? { ...body, last_updated: "2026-06-01T00:00:00Z" }
        : undefined,
    ),
  },
  {
    rule: "PUSH-04",
    name: "PATCH needs no last_updated",
    edge: bodies((body, { method }) =>
      method === "PATCH" ? { last_updated: "2026-06-01T00:00:00Z", ...body } : undefined,
    ),
  },
  {
    rule: "PUSH-04",
    name: "PATCH is answered, and nothing changes",
    edge: instead(({ method, url }) => (method === "PATCH" && isObject(url) ? envelope(1000) : undefined)),
  },
  {
    rule: "PUSH-04",
    name: "PATCH has to be whole",
    edge: instead(({ method, body }) =>
      method === "PATCH" && !body.includes("country_code") ? envelope(2001) : undefined,
    ),
  },
  {
    rule: "PUSH-07",
    name: "the owner is passed over: one id is one object",
    inside: storing((crud) => {
      const owner = new Map<unknown, Item>();
      const ownerless = ({ id, type }: Item) => ({ id, ...(type !== undefined && { type }) });
      return {
        get: (key, context) => crud.get(owner.get(key.id) ?? key, context),
        update: (key, change, context) => {
          owner.set(key.id, { ...key, ...ownerless(key) });
          return crud.update(key, change, context);
        },
      };
    }),
  },
  {
    rule: "PUSH-07",
    name: "what comes back lost its last fields",
    edge: reading("/receiver/", (item) => Object.fromEntries(Object.entries(item).slice(0, 6))),
  },
  {
    rule: "TYPE-01",
    name: "ids compare with case",
    inside: storing((crud) => ({
      get: async (key, context) => {
        const found = await crud.get(key, context);
        return (found?.id ?? found?.uid) === key.id ? found : undefined;
      },
    })),
  },
  {
    rule: "TYPE-02",
    name: "texts lose what is not ASCII",
    edge: texts((text) => text.replace(/[^\x20-\x7e]/g, "?")),
  },
  {
    rule: "TYPE-02",
    name: "texts are written in capitals",
    edge: reading("/receiver/", (item) =>
      Object.fromEntries(
        Object.entries(item).map(([name, value]) => [
          name,
          typeof value === "string" ? value.toUpperCase() : value,
        ]),
      ),
    ),
  },
  { rule: "TYPE-03", name: "a DateTime without Z is refused", edge: refusing(/T\d\d:\d\d:\d\d(\.\d+)?"/) },
  {
    rule: "TYPE-03",
    name: "a DateTime without Z is local",
    edge: asking((asked) => ({ ...asked, body: asked.body.replace(/T09(:\d\d:\d\d(\.\d+)?)"/g, 'T08$1Z"') })),
  },
  { rule: "TYPE-03", name: "fractions of a second are refused", edge: refusing(/\.\d+Z"/) },
  {
    rule: "TYPE-04",
    name: "an odd DateTime is a failure",
    edge: instead(({ body }) => (body.includes("yesterday") ? envelope(3000, undefined, 500) : undefined)),
  },
  {
    rule: "TYPE-05",
    name: "numbers are rounded to two decimals",
    edge: texts((text) => text.replace(/(:-?\d+\.\d\d)\d+/g, "$1")),
  },
  {
    rule: "TYPE-05",
    name: "numbers are texts",
    edge: texts((text) => text.replace(/"(kwh|price)":(-?[\d.]+)/g, '"$1":"$2"')),
  },
  { rule: "TYPE-06", name: "null is refused", edge: refusing(/:null/) },
  {
    rule: "TYPE-06",
    name: "null is stored as a text",
    edge: asking((asked) => ({ ...asked, body: asked.body.replaceAll(":null", ':"null"') })),
  },
  {
    rule: "TYPE-07",
    name: "texts are cut to the length of an older edition",
    edge: asking((asked) => ({
      ...asked,
      body: asked.body.replace(/(:"https:\/\/test[^"]{25})[^"]*"/g, '$1"'),
    })),
  },
  {
    rule: "TYPE-07",
    name: "an id that is too long is taken",
    edge: instead(({ method, url }) =>
      method === "PUT" && (pathIds(url).at(-1)?.length ?? 0) > 40
        ? envelope(1000, undefined, 201)
        : undefined,
    ),
  },
  {
    rule: "TYPE-08",
    name: "an unknown field gets HTTP 400",
    edge: instead(({ body }) =>
      body.includes("of_a_later_version") ? envelope(2001, undefined, 400) : undefined,
    ),
  },
  { rule: "TYPE-09", name: "#NA is refused", edge: refusing(/#NA/) },
  {
    rule: "P-12",
    name: "an unknown status is taken",
    edge: instead(({ body }) => (body.includes("DREAMING") ? envelope(1000) : undefined)),
  },
  {
    rule: "P-12",
    name: "a text that is too long is cut",
    cases: /text that is too long/,
    edge: asking((asked) => ({
      ...asked,
      body: asked.body.replace(/(:"https:\/\/test[^"]{25})[^"]*"/g, '$1"'),
    })),
  },
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
