import {
  answering,
  asking,
  envelope,
  envelopes,
  type Fault,
  instead,
  queried,
  reading,
  withHttp,
} from "./fault.js";

const isResult = (request: Request) => request.url.includes("/results/");
const acts = (url: string) => /receiver\/(commands|chargingprofiles)/.test(url);
const taken = () => Response.json({ status_code: 1000, timestamp: "2026-03-01T10:00:00Z" });
const told = (result: string, pattern: RegExp) =>
  instead(({ url, body }) =>
    acts(url) && pattern.test(`${url} ${body}`) ? envelope(1000, { result, timeout: 30 }) : undefined,
  );

export const actingFaults: readonly Fault[] = [
  {
    rule: "TOK-02",
    name: "an unknown Token is NOT_ALLOWED",
    edge: answering((a, { url }) =>
      url.includes("/authorize") && a.http === 404 ? envelope(1000, { allowed: "NOT_ALLOWED" }) : undefined,
    ),
  },
  {
    rule: "TOK-02",
    name: "an unknown Token is HTTP 200 with 2001",
    edge: answering((a, { url }) =>
      url.includes("/authorize") && a.http === 404 ? envelope(2001) : undefined,
    ),
  },
  {
    rule: "TOK-03",
    name: "authorize needs a body",
    edge: instead(({ url, body }) =>
      url.includes("/authorize") && body === "" ? envelope(2000, undefined, 400) : undefined,
    ),
  },
  {
    rule: "TOK-04",
    name: "the Token is left out, as in 2.1.1",
    edge: reading("/authorize", (item) => ({ ...item, token: undefined })),
  },
  {
    rule: "TOK-04",
    name: "a location is named that nobody asked about",
    edge: reading("/authorize", (item) => ({ ...item, location: { location_id: "LOC1" } })),
  },
  {
    rule: "TOK-07",
    name: "an unknown location is a reason",
    edge: answering((_, { url, body }) =>
      url.includes("/authorize") && body.includes("UNPUBLISHED") ? envelope(2003) : undefined,
    ),
  },
  {
    rule: "SESS-03",
    name: "a list of Sessions without date_from is a failure",
    edge: instead(({ url }) =>
      /\/sender\/sessions$/.test(url) ? envelope(3000, undefined, 500) : undefined,
    ),
  },
  {
    rule: "SESS-03",
    name: "it asks for Sessions without date_from",
    outgoing: async (request, send) => {
      const { pathname, search, origin } = new URL(request.url);
      return send(
        new Request(origin + queried(pathname + search, (query) => query.delete("date_from")), request),
      );
    },
  },
  {
    rule: "SESS-04",
    name: "the word is in an object",
    edge: envelopes((body, _, { url }) =>
      url.includes("charging_preferences") ? { ...body, data: { result: body.data } } : undefined,
    ),
  },
  {
    rule: "SESS-05",
    name: "404 is HTTP 200",
    edge: answering((a, { url }) =>
      url.includes("charging_preferences") && a.http === 404 ? envelope(2001) : undefined,
    ),
  },
  {
    rule: "CMD-01",
    name: "timeout is left out",
    edge: reading("/commands/", (item) => ({ ...item, timeout: undefined })),
  },
  {
    rule: "CMD-01",
    name: "the answer has a result of the charge point",
    edge: reading("/commands/", (item) => ({ ...item, result: "TIMEOUT" })),
  },
  {
    rule: "CMD-02",
    name: "no result comes",
    cases: /^START_SESSION/,
    outgoing: async (request, send) => (isResult(request) ? taken() : send(request)),
  },
  {
    rule: "CMD-02",
    name: "the result comes twice",
    outgoing: async (request, send) => {
      if (isResult(request)) await send(request.clone());
      return send(request);
    },
  },
  {
    rule: "CMD-02",
    name: "what was refused gets a result all the same",
    edge: async (asked, forward) => {
      const answered = await forward(asked);
      if (asked.url.includes("STOP_SESSION") && !answered.body.includes("ACCEPTED"))
        await fetch(JSON.parse(asked.body).response_url, { method: "POST", body: '{"result":"FAILED"}' });
      return answered;
    },
  },
  {
    rule: "CMD-03",
    name: "something is put behind the response_url",
    outgoing: async (request, send) =>
      send(isResult(request) ? new Request(request.url.replace("?", "/START_SESSION?"), request) : request),
  },
  {
    rule: "CMD-03",
    name: "the query of the response_url is lost",
    outgoing: async (request, send) =>
      send(isResult(request) ? new Request(request.url.replace(/\?.*/, ""), request) : request),
  },
  {
    rule: "CMD-03",
    name: "the result has no token",
    outgoing: async (request, send) => {
      if (isResult(request)) request.headers.delete("authorization");
      return send(request);
    },
  },
  {
    rule: "CMD-04",
    name: "an unknown Location is HTTP 404",
    edge: answering((a) => (a.body.includes("2003") ? withHttp(a, 404) : undefined)),
  },
  {
    rule: "CMD-04",
    name: "an unknown Session is 2001",
    edge: answering((a, { url }) =>
      url.includes("STOP_SESSION") && a.body.includes("UNKNOWN_SESSION") ? envelope(2001) : undefined,
    ),
  },
  {
    rule: "CMD-05",
    name: "the Token is looked up",
    edge: instead(({ url, body }) => (acts(url) && /"uid":"NEW/.test(body) ? envelope(2004) : undefined)),
  },
  {
    rule: "CMD-06",
    name: "it sends somebody else's Token",
    outgoing: async (request, send) => {
      if (!request.url.includes("START_SESSION") || isResult(request)) return send(request);
      const body = (await request.clone().text()).replaceAll('"OCA"', '"XYZ"');
      return send(new Request(request.url, { method: request.method, headers: request.headers, body }));
    },
  },
  {
    rule: "CMD-07",
    name: "a known reservation_id is a failure",
    edge: instead(({ url, body }) =>
      url.includes("RESERVE_NOW") && body.includes("2099-02-01") ? envelope(3000, undefined, 500) : undefined,
    ),
  },
  {
    rule: "CMD-08",
    name: "the response_url works once",
    edge: answering((a, { url, body }) =>
      url.includes("/sender/commands/") && body.includes("CANCELED") ? envelope(3000, undefined, 500) : a,
    ),
  },
  {
    rule: "CMD-09",
    name: "a Connector needs no EVSE",
    edge: told("ACCEPTED", /START_SESSION.*"connector_id"(?!.*"evse_uid")/),
  },
  {
    rule: "CMD-09",
    name: "evse_uid is required",
    edge: instead(({ url, body }) =>
      url.includes("START_SESSION") && !body.includes("evse_uid") ? envelope(2001) : undefined,
    ),
  },
  { rule: "P-2", name: "anybody's Token starts", edge: told("ACCEPTED", /"ZZZ"/) },
  {
    rule: "P-2",
    name: "anybody's Session is stopped",
    edge: asking((asked) => {
      if (acts(asked.url)) asked.headers.set("ocpi-from-party-id", "TST");
      return asked;
    }),
  },
  { rule: "P-15", name: "any response_url is taken", edge: told("ACCEPTED", /ftp:/) },
  {
    rule: "P-21",
    name: "the result has another correlation id",
    outgoing: async (request, send) => {
      if (isResult(request)) request.headers.set("x-correlation-id", "another");
      return send(request);
    },
  },
  {
    rule: "P-21",
    name: "a result that comes twice is refused",
    cases: /twice/,
    edge: answering((a, { url }, { answered }) => {
      if (!url.includes("/sender/commands/")) return undefined;
      const before = answered.has(url);
      answered.set(url, a);
      return before ? envelope(2001) : undefined;
    }),
  },
  {
    rule: "CHP-01",
    name: "the response_url ends at its first &",
    edge: asking((asked) => ({
      ...asked,
      url: queried(asked.url, (query) => {
        const url = query.get("response_url");
        if (url) query.set("response_url", url.split("&")[0] ?? "");
      }),
    })),
  },
  {
    rule: "CHP-02",
    name: "timeout is left out",
    edge: reading("/chargingprofiles/", (item) => ({ ...item, timeout: undefined })),
  },
  {
    rule: "CHP-02",
    name: "all results are those of commands",
    outgoing: async (request, send) =>
      isResult(request)
        ? send(
            new Request(request.url, {
              method: "POST",
              headers: request.headers,
              body: '{"result":"TIMEOUT"}',
            }),
          )
        : send(request),
  },
  {
    rule: "CHP-04",
    name: "the answer has data",
    edge: envelopes((body, _, { url }) =>
      url.includes("/sender/chargingprofiles") ? { ...body, data: {} } : undefined,
    ),
  },
  {
    rule: "CHP-05",
    name: "an unknown Session is HTTP 404",
    edge: answering((a, { url }) =>
      acts(url) && a.body.includes("UNKNOWN_SESSION") ? withHttp(a, 404) : undefined,
    ),
  },
  {
    rule: "CHP-06",
    name: "limits are whole numbers",
    edge: instead(({ url, body }) =>
      acts(url) && /"limit":\d+\.\d/.test(body) ? envelope(2001) : undefined,
    ),
  },
  {
    rule: "HTTP-07",
    name: "a command without response_url is HTTP 400",
    cases: /START_SESSION/,
    edge: answering((a, { url }) => (acts(url) && a.body.includes("2001") ? withHttp(a, 400) : undefined)),
  },
  {
    rule: "PUSH-01",
    name: "it pushes to another id",
    cases: /what is pushed/,
    outgoing: async (request, send) =>
      send(
        request.method === "PUT" && request.url.includes("/locations/")
          ? new Request(`${request.url}9`, request)
          : request,
      ),
  },
];
