import {
  answering,
  asking,
  bodies,
  codeOf,
  envelope,
  envelopes,
  type Fault,
  headers,
  instead,
  reading,
  withHttp,
} from "./fault.js";

const isCredentials = (url: string) => url.endsWith("/credentials");
const decoded = (header: string) => Buffer.from(header.slice(6), "base64").toString();

/** A token that is known in another form is taken for the known one. */
const lenient = (isSame: (given: string, known: string) => boolean) =>
  asking((asked, { opened }) => {
    const given = asked.headers.get("authorization");
    const known = opened.find((one) => given !== null && isSame(given, one));
    if (known !== undefined) asked.headers.set("authorization", known);
    return asked;
  });

const published = (url: string) => {
  const base = url.slice(0, url.indexOf("/about/"));
  const data = url.endsWith("/versions")
    ? [{ version: "2.2.1", url: `${base}/about/this-version` }]
    : {
        version: "2.2.1",
        endpoints: [{ identifier: "credentials", role: "SENDER", url: `${base}/host/2.2.1/credentials` }],
      };
  return Response.json({ status_code: 1000, timestamp: "2026-03-01T10:00:00Z", data });
};

export const connectingFaults: readonly Fault[] = [
  {
    rule: "AUTH-01",
    name: "it calls us with the token as it is",
    outgoing: async (request, send) => {
      request.headers.set("authorization", `Token ${decoded(request.headers.get("authorization") ?? "")}`);
      return send(request);
    },
  },
  {
    rule: "AUTH-01",
    name: "it calls us with the token and a line feed in Base64",
    outgoing: async (request, send) => {
      const token = decoded(request.headers.get("authorization") ?? "");
      request.headers.set("authorization", `Token ${btoa(`${token}\n`)}`);
      return send(request);
    },
  },
  {
    rule: "AUTH-02",
    name: "versions are open to everybody",
    edge: asking((asked, { opened }) => {
      const isOpen = asked.url.includes("/versions") && !asked.headers.has("authorization");
      if (isOpen) asked.headers.set("authorization", opened[0] ?? "");
      return asked;
    }),
  },
  {
    rule: "AUTH-02",
    name: "403 stands for 401",
    edge: answering((a) => (a.http === 401 ? withHttp(a, 403) : undefined)),
  },
  {
    rule: "AUTH-02",
    name: "modules without a token get 404",
    edge: answering((a, { url }) =>
      a.http === 401 && /sender|receiver/.test(url) ? withHttp(a, 404) : undefined,
    ),
  },
  {
    rule: "AUTH-03",
    name: "token A opens lists",
    edge: answering((a, { url }) =>
      a.http === 401 && url.includes("/sender/") ? envelope(1000, []) : undefined,
    ),
  },
  {
    rule: "AUTH-03",
    name: "token A does not open versions",
    edge: answering((_, { url }, { asked }) =>
      asked < 4 && url.endsWith("/versions") ? envelope(2000, undefined, 401) : undefined,
    ),
  },
  {
    rule: "AUTH-04",
    name: "tokens compare without case",
    edge: lenient((given, known) => decoded(given).toLowerCase() === decoded(known).toLowerCase()),
  },
  {
    rule: "CRED-01",
    name: "token A goes on working",
    edge: lenient((given) => decoded(given).length > 3),
  },
  {
    rule: "CRED-01",
    name: "the token in the answer is another than the one that works",
    edge: envelopes((body, _, { method, url }) =>
      method === "POST" && isCredentials(url)
        ? { ...body, data: { ...(body.data as object), token: "another" } }
        : undefined,
    ),
  },
  {
    rule: "CRED-01",
    name: "registering is never answered with success",
    edge: answering((a, { method, url }) => (method === "POST" && isCredentials(url) ? envelope(3000) : a)),
  },
  {
    rule: "CRED-02",
    name: "our versions are not read, but known from before",
    outgoing: async (request, send) =>
      request.url.includes("/about/") ? published(request.url) : send(request),
  },
  {
    rule: "CRED-02",
    name: "our details are not read",
    outgoing: async (request, send) =>
      request.url.includes("/this-version") ? published(request.url) : send(request),
  },
  {
    rule: "CRED-03",
    name: "our own credentials come back",
    edge: answering((a, { method, url, body }) =>
      method === "POST" && isCredentials(url) && a.http === 200
        ? envelope(1000, JSON.parse(body))
        : undefined,
    ),
  },
  {
    rule: "CRED-03",
    name: "GET credentials shows no roles",
    edge: envelopes((body, _, { method, url }) =>
      method === "GET" && isCredentials(url)
        ? { ...body, data: { ...(body.data as object), roles: [] } }
        : undefined,
    ),
  },
  {
    rule: "CRED-04",
    name: "PUT before registering is HTTP 200 with 2000",
    edge: answering((a, { url }) => (a.http === 405 && isCredentials(url) ? withHttp(a, 200) : undefined)),
  },
  {
    rule: "CRED-04",
    name: "401 stands for 405",
    edge: answering((a, { url }) => (a.http === 405 && isCredentials(url) ? withHttp(a, 401) : undefined)),
  },
  {
    rule: "CRED-04",
    name: "POST is taken for an update",
    edge: async (asked, forward, { opened }) => {
      const isKnown = opened.indexOf(asked.headers.get("authorization") ?? "") >= 0 && opened.length > 1;
      return forward(
        isKnown && asked.method === "POST" && isCredentials(asked.url) ? { ...asked, method: "PUT" } : asked,
      );
    },
  },
  {
    rule: "CRED-05",
    name: "PUT gives the token that was there before",
    edge: answering((a, asked) => {
      if (asked.method !== "PUT" || !isCredentials(asked.url) || codeOf(a) !== 1000) return undefined;
      const body = JSON.parse(a.body);
      return {
        ...a,
        body: JSON.stringify({
          ...body,
          data: { ...body.data, token: decoded(asked.headers.get("authorization") ?? "") },
        }),
      };
    }),
  },
  {
    rule: "CRED-05",
    name: "PUT is answered without reading our versions",
    edge: instead(({ method, url }) =>
      method === "PUT" && isCredentials(url) ? envelope(1000, {}) : undefined,
    ),
  },
  {
    rule: "CRED-06",
    name: "DELETE is answered, and nothing is deleted",
    edge: instead(({ method, url }) =>
      method === "DELETE" && isCredentials(url) ? envelope(1000) : undefined,
    ),
  },
  {
    rule: "CRED-06",
    name: "DELETE is not there",
    edge: instead(({ method, url }) =>
      method === "DELETE" && isCredentials(url) ? envelope(2000, undefined, 405) : undefined,
    ),
  },
  {
    rule: "CRED-07",
    name: "our versions that fail are its own failure",
    edge: answering((a) => (codeOf(a) === 3001 ? envelope(3000, undefined, 500) : undefined)),
  },
  {
    rule: "CRED-07",
    name: "3001 stands for 3002",
    edge: envelopes((body) => (body.status_code === 3002 ? { ...body, status_code: 3001 } : undefined)),
  },
  {
    rule: "CRED-08",
    name: "credentials without roles are taken",
    edge: bodies((body) =>
      Array.isArray(body.roles) && body.roles.length === 0
        ? {
            ...body,
            roles: [{ role: "CPO", country_code: "NL", party_id: "TSX", business_details: { name: "x" } }],
          }
        : undefined,
    ),
  },
  {
    rule: "CRED-08",
    name: "it shows a role twice",
    edge: reading("/credentials", (item) => ({
      ...item,
      roles: Array.isArray(item.roles) ? [...item.roles, item.roles[0]] : item.roles,
    })),
  },
  {
    rule: "P-8",
    name: "GET credentials makes a token up",
    edge: envelopes((body, _, { method, url }) =>
      method === "GET" && isCredentials(url)
        ? { ...body, data: { ...(body.data as object), token: "made-up" } }
        : undefined,
    ),
  },
  {
    rule: "P-11",
    name: "a token without padding is a failure",
    edge: instead(({ headers: given }) =>
      (given.get("authorization") ?? "").length % 4 === 2 ? undefined : envelope(3000, undefined, 500),
    ),
  },
  {
    rule: "P-3",
    name: "who claims its party is taken",
    cases: /PUT that claims/,
    edge: bodies((body, { url }) =>
      isCredentials(url) && Array.isArray(body.roles)
        ? { ...body, roles: body.roles.slice(0, 4) }
        : undefined,
    ),
  },
  {
    rule: "P-10",
    name: "nobody comes back",
    edge: answering((a, { method, url }, { asked }) =>
      method === "POST" && isCredentials(url) && asked > 12 ? envelope(2000, undefined, 405) : a,
    ),
  },
  {
    rule: "AMB-17",
    name: "a PUT that failed ends the connection",
    edge: answering((a, { url }, { asked }) =>
      asked > 6 && url.endsWith("/versions") ? withHttp(a, 401) : undefined,
    ),
  },
  {
    rule: "AMB-15",
    name: "GET credentials with token A is a failure",
    edge: answering((a, { url }) => (isCredentials(url) ? envelope(3000, undefined, 500) : a)),
  },
  {
    rule: "ROUT-01",
    name: "versions are routed",
    edge: headers((all, { url }) =>
      url.endsWith("/versions") ? all.set("OCPI-to-party-id", "TST") : undefined,
    ),
  },
];
