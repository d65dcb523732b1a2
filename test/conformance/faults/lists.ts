import {
  answering,
  asking,
  envelope,
  envelopes,
  type Fault,
  headers,
  instead,
  listing,
  queried,
} from "./fault.js";

const isList = (url: string) => /\/sender\/\w+(\?|$)/.test(url);
const shifted = (name: string, milliseconds: number) =>
  asking((asked) => ({
    ...asked,
    url: queried(asked.url, (query) => {
      const date = Date.parse(query.get(name) ?? "");
      if (!Number.isNaN(date)) query.set(name, new Date(date + milliseconds).toISOString());
    }),
  }));
const dropping = (...names: string[]) =>
  asking((asked) => ({
    ...asked,
    url: isList(asked.url)
      ? queried(asked.url, (query) => names.forEach((name) => void query.delete(name)))
      : asked.url,
  }));
const relinked = (change: (url: URL) => void) =>
  headers((all) => {
    const url = /<(.*)>/.exec(all.get("link") ?? "")?.[1];
    if (url === undefined) return;
    const target = new URL(url);
    change(target);
    all.set("link", `<${target.href}>; rel="next"`);
  });
const items = ({ body }: { body: string }): unknown[] => {
  const { data } = JSON.parse(body);
  return Array.isArray(data) ? data : [];
};

export const listFaults: readonly Fault[] = [
  { rule: "PAGE-01", name: "offset is passed over", edge: dropping("offset") },
  {
    rule: "PAGE-01",
    name: "date_to is refused",
    edge: instead(({ url }) => (url.includes("date_to") ? envelope(2001) : undefined)),
  },
  {
    rule: "PAGE-01",
    name: "the list is in an object",
    edge: envelopes((body, _, { url }) =>
      isList(url) ? { ...body, data: { items: body.data } } : undefined,
    ),
  },
  { rule: "PAGE-02", name: "date_from is exclusive", edge: shifted("date_from", 1) },
  { rule: "PAGE-02", name: "date_from is cut to the day", edge: shifted("date_from", -86_400_000) },
  { rule: "PAGE-02", name: "date_to is inclusive", edge: shifted("date_to", 1) },
  { rule: "PAGE-02", name: "date_to is passed over", edge: dropping("date_to") },
  { rule: "PAGE-03", name: "there is no Link", edge: headers((all) => all.delete("link")) },
  {
    rule: "PAGE-03",
    name: "the last page has a Link to an empty one",
    edge: headers((all, { url }) => {
      if (isList(url) && !all.has("link")) all.set("link", `<http://edge.test${url}&offset=999>; rel="next"`);
    }),
  },
  {
    rule: "PAGE-03",
    name: "the Link loses the filters",
    edge: relinked(({ searchParams }) => searchParams.set("date_from", "1999-01-01T00:00:00Z")),
  },
  {
    rule: "PAGE-03",
    name: "the Link is to a host behind the proxy",
    edge: relinked((url) => (url.host = "127.0.0.1:9")),
  },
  {
    rule: "PAGE-03",
    name: "the Link leads to the same page",
    edge: relinked(({ searchParams }) => {
      for (const name of ["cursor", "offset"]) searchParams.delete(name);
    }),
  },
  {
    rule: "PAGE-04",
    name: "X-Total-Count is the number on the page",
    edge: headers((all, { url }, answered) =>
      isList(url) && answered.http === 200
        ? all.set("x-total-count", String(items(answered).length))
        : undefined,
    ),
  },
  {
    rule: "PAGE-04",
    name: "X-Total-Count is that of the whole system",
    edge: headers((all, { url }) => (isList(url) ? all.set("x-total-count", "1234") : undefined)),
  },
  { rule: "PAGE-04", name: "there is no X-Total-Count", edge: headers((all) => all.delete("x-total-count")) },
  {
    rule: "PAGE-05",
    name: "X-Limit is the number on the page",
    edge: headers((all, { url }, answered) =>
      isList(url) && answered.http === 200 ? all.set("x-limit", String(items(answered).length)) : undefined,
    ),
  },
  {
    rule: "PAGE-05",
    name: "a limit that is too high is refused",
    edge: instead(({ url }) => (url.includes("limit=999999") ? envelope(2001) : undefined)),
  },
  { rule: "PAGE-05", name: "the limit is passed over", edge: dropping("limit") },
  {
    rule: "PAGE-06",
    name: "the order is another each time",
    edge: answering((a, { url }, { asked }) => {
      if (!isList(url) || a.http !== 200 || asked % 2 === 0) return undefined;
      return { ...a, body: JSON.stringify({ ...JSON.parse(a.body), data: items(a).toReversed() }) };
    }),
  },
  {
    rule: "PAGE-07",
    name: "it reads the first page alone",
    trigger: (triggers) => ({
      ...triggers,
      pull: async () => void (await fetch("http://127.0.0.1:9").catch(() => undefined)),
    }),
  },
  {
    rule: "PAGE-08",
    name: "somebody else's Sessions are listed",
    edge: listing("/sender/sessions", (item) => ({
      ...item,
      cdr_token: { ...(item.cdr_token as object), party_id: "XYZ" },
    })),
  },
  {
    rule: "PAGE-08",
    name: "somebody else's CDRs are listed",
    edge: listing("/sender/cdrs", (item, index) =>
      index === 0 ? { ...item, cdr_token: { ...(item.cdr_token as object), country_code: "DE" } } : item,
    ),
  },
  {
    rule: "P-1",
    name: "all parties of ours are one",
    edge: asking((asked) => {
      if (asked.headers.get("ocpi-from-party-id") === "TSU") asked.headers.set("ocpi-from-party-id", "TST");
      return asked;
    }),
  },
  {
    rule: "ROUT-06",
    name: "what is listed belongs to who lists it",
    edge: listing("/sender/", (item) => ({ ...item, party_id: "WHO" })),
  },
  {
    rule: "TYPE-03",
    name: "a date without Z is refused",
    edge: instead(({ url }) =>
      /date_from=[^&Z]+(&|$)/.test(url) && isList(url) ? envelope(2001) : undefined,
    ),
  },
  {
    rule: "AMB-32",
    name: "an odd parameter is a failure",
    edge: instead(({ url }) => (url.includes("limit=many") ? envelope(3000, undefined, 500) : undefined)),
  },
  {
    rule: "TYPE-07",
    name: "a required field is missing in lists",
    cases: /what is listed/,
    edge: listing("/sender/locations", (item) => ({ ...item, time_zone: undefined })),
  },
  {
    rule: "LOC-01",
    name: "a Connector is newer than its Location",
    edge: listing("/sender/locations", (item) => ({ ...item, last_updated: "2020-01-01T00:00:00Z" })),
  },
  {
    rule: "LOC-03",
    name: "an EVSE that is REMOVED is gone",
    cases: /can still be read/,
    edge: answering((a) =>
      a.body.includes('"status":"REMOVED"') && !a.body.includes('"data":[')
        ? envelope(2000, undefined, 404)
        : undefined,
    ),
  },
  {
    rule: "LOC-04",
    name: "an EVSE is answered with its Location",
    cases: /by themselves, and are/,
    edge: asking((asked) => ({ ...asked, url: asked.url.replace(/(sender\/locations\/[^/]+)\/.*/, "$1") })),
  },
  {
    rule: "LOC-06",
    name: "publish is missing",
    edge: listing("/sender/locations", (item) => ({ ...item, publish: undefined })),
  },
  {
    rule: "LOC-07",
    name: "a uid has no type",
    edge: listing("/sender/locations", (item) => ({ ...item, publish_allowed_to: [{ uid: "1" }] })),
  },
  {
    rule: "LOC-08",
    name: "it is open around the clock, and by hours",
    edge: listing("/sender/locations", (item) => ({
      ...item,
      opening_times: {
        twentyfourseven: true,
        regular_hours: [{ weekday: 1, period_begin: "08:00", period_end: "20:00" }],
      },
    })),
  },
  {
    rule: "LOC-08",
    name: "it closes before it opens",
    edge: listing("/sender/locations", (item) => ({
      ...item,
      opening_times: {
        twentyfourseven: false,
        regular_hours: [{ weekday: 1, period_begin: "20:00", period_end: "08:00" }],
      },
    })),
  },
  {
    rule: "LOC-09",
    name: "two Locations have one id",
    edge: listing("/sender/locations", (item) => ({ ...item, id: "LOC1" })),
  },
  {
    rule: "LOC-10",
    name: "coordinates are numbers",
    edge: listing("/sender/locations", (item) => ({
      ...item,
      coordinates: { latitude: 52.08964, longitude: 5.10978 },
    })),
  },
  {
    rule: "LOC-10",
    name: "coordinates lose their last zeros",
    edge: listing("/sender/locations", (item) => ({
      ...item,
      coordinates: { latitude: "52.08", longitude: "5.1" },
    })),
  },
  {
    rule: "SESS-08",
    name: "the party of a Token is missing",
    edge: listing("/sender/sessions", (item) => ({
      ...item,
      cdr_token: { uid: "1", type: "RFID", contract_id: "C" },
    })),
  },
  {
    rule: "SESS-06",
    name: "a Session ends before it starts",
    edge: listing("/sender/sessions", (item) => ({ ...item, end_date_time: "2020-01-01T00:00:00Z" })),
  },
  {
    rule: "CDR-03",
    name: "a credit names nothing",
    edge: listing("/sender/cdrs", (item) => ({ ...item, credit: true })),
  },
  {
    rule: "CDR-04",
    name: "two CDRs have one id",
    edge: listing("/sender/cdrs", (item) => ({ ...item, id: "SAME" })),
  },
  {
    rule: "CDR-05",
    name: "a CDR has a power",
    edge: listing("/sender/cdrs", (item) => ({
      ...item,
      charging_periods: [
        { start_date_time: "2026-03-02T09:00:00Z", dimensions: [{ type: "POWER", volume: 11 }] },
      ],
    })),
  },
  {
    rule: "CDR-06",
    name: "a period has no dimension",
    edge: listing("/sender/cdrs", (item) => ({
      ...item,
      charging_periods: [{ start_date_time: "2026-03-02T09:00:00Z", dimensions: [] }],
    })),
  },
  {
    rule: "CDR-07",
    name: "a CDR changes",
    edge: answering((a, { url }, { asked }) =>
      url.includes("/sender/cdrs")
        ? { ...a, body: a.body.replaceAll('"city":"Utrecht"', `"city":"Utrecht ${asked}"`) }
        : undefined,
    ),
  },
  {
    rule: "CDR-08",
    name: "energy is in Wh",
    edge: listing("/sender/cdrs", (item) => ({ ...item, total_energy: 11000 })),
  },
  {
    rule: "CDR-08",
    name: "parking is not in the total",
    edge: listing("/sender/cdrs", (item) => ({ ...item, total_parking_time: 99 })),
  },
];
