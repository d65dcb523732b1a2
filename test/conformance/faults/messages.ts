import { answering, envelope, envelopes, type Fault, headers, instead, withHttp } from "./fault.js";

const isModule = (url: string) => /\/(sender|receiver)\//.test(url);
const routing = ["country-code", "party-id"];

export const messageFaults: readonly Fault[] = [
  {
    rule: "HTTP-01",
    name: "what is not found is a page of HTML",
    edge: answering((a) =>
      a.http === 404
        ? { ...a, headers: new Headers({ "Content-Type": "text/html" }), body: "<h1>Not found</h1>" }
        : undefined,
    ),
  },
  {
    rule: "HTTP-01",
    name: "401 is an empty text",
    edge: answering((a) =>
      a.http === 401
        ? { http: 401, headers: new Headers({ "Content-Type": "text/plain" }), body: "" }
        : undefined,
    ),
  },
  {
    rule: "HTTP-01",
    name: "405 is the JSON of a framework",
    edge: answering((a) => (a.http === 405 ? { ...a, body: '{"error":"Method Not Allowed"}' } : undefined)),
  },
  {
    rule: "HTTP-01",
    name: "there is no timestamp",
    edge: envelopes((body) => ({ ...body, timestamp: undefined })),
  },
  {
    rule: "HTTP-01",
    name: "the timestamp has an offset",
    edge: envelopes((body) => ({ ...body, timestamp: "2026-03-01T10:00:00+00:00" })),
  },
  {
    rule: "HTTP-01",
    name: "the code is a text",
    edge: envelopes((body) => ({ ...body, status_code: String(body.status_code) })),
  },
  {
    rule: "HTTP-02",
    name: "what is no JSON gets HTTP 200 with 2001",
    edge: answering((a) => (a.http === 400 ? withHttp(a, 200) : undefined)),
  },
  {
    rule: "HTTP-02",
    name: "what is no JSON gets HTTP 422",
    edge: answering((a) => (a.http === 400 ? withHttp(a, 422) : undefined)),
  },
  {
    rule: "HTTP-03",
    name: "2001 comes with HTTP 400",
    edge: answering((a) => (a.body.includes('"status_code":2001') ? withHttp(a, 400) : undefined)),
  },
  {
    rule: "HTTP-03",
    name: "2001 comes with HTTP 422",
    edge: answering((a) => (a.body.includes('"status_code":2001') ? withHttp(a, 422) : undefined)),
  },
  {
    rule: "HTTP-04",
    name: "what is not found gets HTTP 200 without data",
    edge: answering((a) => (a.http === 404 ? envelope(1000, null) : undefined)),
  },
  {
    rule: "HTTP-05",
    name: "a new object gets HTTP 200",
    edge: answering((a) => (a.http === 201 ? withHttp(a, 200) : undefined)),
  },
  {
    rule: "HTTP-05",
    name: "an object that was there gets HTTP 201",
    edge: answering((a, { method }) => (method === "PUT" && a.http === 200 ? withHttp(a, 201) : undefined)),
  },
  {
    rule: "HTTP-07",
    name: "2000 stands for all 2xxx",
    edge: envelopes((body) =>
      /^2/.test(String(body.status_code)) ? { ...body, status_code: 2000 } : undefined,
    ),
  },
  {
    rule: "HTTP-08",
    name: "success has a code of custom modules",
    edge: envelopes((body) => (body.status_code === 1000 ? { ...body, status_code: 1900 } : undefined)),
  },
  {
    rule: "HTTP-10",
    name: "a generic layer deletes everything",
    edge: instead(({ method, url }) => (method === "DELETE" && isModule(url) ? envelope(1000) : undefined)),
  },
  {
    rule: "HTTP-10",
    name: "POST puts",
    edge: answering((a, { method, url }) =>
      method === "POST" && a.http === 405 && isModule(url) ? envelope(1000, undefined, 201) : undefined,
    ),
  },
  {
    rule: "HTTP-10",
    name: "versions can be posted to",
    cases: /versions and details/,
    edge: answering((a) => (a.http === 405 ? envelope(1000) : undefined)),
  },
  { rule: "MSG-01", name: "no request id comes back", edge: headers((all) => all.delete("x-request-id")) },
  {
    rule: "MSG-01",
    name: "another correlation id comes back",
    edge: headers((all) => all.set("x-correlation-id", "another")),
  },
  {
    rule: "MSG-01",
    name: "no ids come back with an error",
    edge: headers((all, _, { http }) => (http >= 400 ? all.delete("x-correlation-id") : undefined)),
  },
  {
    rule: "MSG-01",
    name: "its requests all have the same id",
    outgoing: async (request, send) => {
      request.headers.set("x-request-id", "always-this");
      return send(request);
    },
  },
  {
    rule: "MSG-01",
    name: "its requests have no correlation id",
    outgoing: async (request, send) => {
      request.headers.delete("x-correlation-id");
      return send(request);
    },
  },
  {
    rule: "ROUT-02",
    name: "the routing of the request is copied",
    edge: headers((all, { headers: asked, url }) => {
      if (!isModule(url)) return;
      for (const side of ["to", "from"])
        for (const half of routing) all.set(`ocpi-${side}-${half}`, asked.get(`ocpi-${side}-${half}`) ?? "");
    }),
  },
  {
    rule: "ROUT-02",
    name: "the answer is not routed",
    edge: headers((all) => {
      for (const side of ["to", "from"]) for (const half of routing) all.delete(`ocpi-${side}-${half}`);
    }),
  },
  {
    rule: "ROUT-02",
    name: "errors are not routed",
    edge: headers((all, _, { http }) => (http >= 400 ? all.delete("ocpi-from-party-id") : undefined)),
  },
  {
    rule: "ROUT-02",
    name: "its results are not routed",
    cases: /the result goes/,
    outgoing: async (request, send) => {
      for (const half of routing) request.headers.delete(`ocpi-to-${half}`);
      return send(request);
    },
  },
  {
    rule: "ROUT-01",
    name: "it reads our versions with routing headers",
    outgoing: async (request, send) => {
      if (request.url.includes("/about/")) request.headers.set("ocpi-to-party-id", "TST");
      return send(request);
    },
  },
  {
    rule: "ROUT-01",
    name: "what it pulls is not routed",
    outgoing: async (request, send) => {
      if (request.url.includes("/host/"))
        for (const half of routing) request.headers.delete(`ocpi-to-${half}`);
      return send(request);
    },
  },
  {
    rule: "HTTP-09",
    name: "its results are of another type",
    cases: /the result/,
    outgoing: async (request, send) => {
      request.headers.set("content-type", "text/plain");
      return send(request);
    },
  },
  {
    rule: "HCI-01",
    name: "a ClientInfo is answered, and not stored",
    asHub: true,
    edge: instead(({ method, url }) =>
      method === "PUT" && url.includes("/hubclientinfo/") ? envelope(1000) : undefined,
    ),
  },
  {
    rule: "HCI-01",
    name: "a ClientInfo can be deleted",
    asHub: true,
    edge: instead(({ method, url }) =>
      method === "DELETE" && url.includes("/hubclientinfo/") ? envelope(1000) : undefined,
    ),
  },
  {
    rule: "P-13",
    name: "a slash at the end is redirected",
    edge: instead(({ url }) => (/\/(\?|$)/.test(url) ? { ...envelope(1000), http: 308 } : undefined)),
  },
  {
    rule: "P-13",
    name: "a charset is refused",
    edge: instead(({ headers: asked }) =>
      asked.get("content-type")?.includes("charset") ? envelope(2000, undefined, 415) : undefined,
    ),
  },
  {
    rule: "P-14",
    name: "routing headers compare with case",
    edge: instead(({ headers: asked }) =>
      asked.get("ocpi-from-party-id") === "tst" ? envelope(2001) : undefined,
    ),
  },
  {
    rule: "P-14",
    name: "what is not routed is a failure",
    edge: instead(({ headers: asked, url }) =>
      isModule(url) && !asked.has("ocpi-to-party-id") ? envelope(3000, undefined, 500) : undefined,
    ),
  },
  {
    rule: "P-15",
    name: "a hundred kilobytes are too much",
    edge: instead(({ body }) => (body.length > 50_000 ? envelope(2000, undefined, 413) : undefined)),
  },
];
