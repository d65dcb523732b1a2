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
];
