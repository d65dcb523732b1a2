import { answering, asking, bodies, envelope, type Fault, instead, reading } from "./fault.js";
import { type Item, isObject, keeping, pathIds, refusing, storing, texts } from "./receiver.js";

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
];
