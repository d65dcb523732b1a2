import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { duplexPair, pipeline, Readable } from "node:stream";
import { inspect } from "node:util";
import { createGzip, gzipSync } from "node:zlib";
import { AddressRefused } from "@openocpi/protocol";
import {
  AddressBlocked,
  type CallOptions,
  ConnectFailed,
  guardedFetch,
  RedirectRefused,
  RequestAborted,
  RequestTimedOut,
  ResponseTooLarge,
  type Transport,
  TransportError,
  type TransportOptions,
} from "@openocpi/server";
import { Agent, Request as UndiciRequest } from "undici";
import { afterEach, describe, expect, it } from "vitest";

const secret = "Token c2VjcmV0LXRva2Vu";
const open: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

function transport(options: TransportOptions = {}): Transport {
  const made = guardedFetch({ policy: { allowPrivate: true }, ...options });
  open.push(() => made.close());
  return made;
}

/** A real server on loopback. */
async function serve(handler: RequestListener): Promise<{ origin: string; port: number }> {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  open.push(() => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port };
}

/** A network in memory: one server per origin, https included. */
function network(origins: Record<string, RequestListener>): TransportOptions {
  const servers = new Map<string, Server>();
  for (const [origin, handler] of Object.entries(origins)) servers.set(origin, createServer(handler));
  return {
    policy: {},
    connector: ({ protocol, hostname, port }) => {
      const server = servers.get(`${protocol}//${hostname}:${port}`);
      if (!server) throw new Error(`no such host: ${hostname}`);
      const [ours, theirs] = duplexPair();
      server.emit("connection", theirs);
      return ours;
    },
  };
}

function get(url: string, init: RequestInit = {}): Request {
  return new Request(url, { ...init, headers: { Authorization: secret, "OCPI-from-party-id": "ABC" } });
}

async function failure(promise: Promise<unknown>): Promise<TransportError> {
  const error: unknown = await promise.then(
    () => new Error("it did not fail"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TransportError)) throw error;
  expect(inspect(error, { depth: 20, showHidden: true })).not.toContain("c2VjcmV0");
  return error;
}

const echo: RequestListener = (request, response) => {
  request.setEncoding("utf8");
  let body = "";
  request.on("data", (chunk: string) => {
    body += chunk;
  });
  request.on("end", () => {
    const { method, url, headers } = request;
    response.setHeader("x-answer", "yes").end(JSON.stringify({ method, url, headers, body }));
  });
};

const redirectTo =
  (location: string, status = 302): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { location }).end("moved");
  };

describe("a request", () => {
  it("arrives as it was made, and its answer is a global Response", async () => {
    const { origin } = await serve(echo);
    const request = get(`${origin}/a?b=c`, { method: "PUT", body: '{"é":1}' });
    const response = await transport().fetch(request);
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 200, url: `${origin}/a?b=c`, redirected: false });
    expect(response.headers.get("x-answer")).toBe("yes");
    expect(await response.json()).toMatchObject({
      method: "PUT",
      url: "/a?b=c",
      body: '{"é":1}',
      headers: { authorization: secret, "content-length": "8", "ocpi-from-party-id": "ABC" },
    });
  });

  it("may be undici's own, and may go by a dispatcher of the caller, which stays open", async () => {
    const { origin } = await serve(echo);
    const dispatcher = new Agent();
    open.push(() => dispatcher.close());
    const { fetch, close, Request: Class } = transport({ dispatcher });
    const request = new UndiciRequest(`${origin}/`, { method: "POST", body: "x" });
    const response = await fetch(request as unknown as Request);
    expect(await response.json()).toMatchObject({ method: "POST", body: "x" });
    await close();
    expect(dispatcher.closed).toBe(false);
    expect(Class).toBe(Request);
  });

  it("that is answered with an error status has an answer", async () => {
    const { origin } = await serve((_request, response) => response.writeHead(503).end("busy"));
    const response = await transport().fetch(get(origin));
    expect(response.status).toBe(503);
    expect(await response.text()).toBe("busy");
  });

  it.each([204, 304])("that is answered with %d has no body", async (status) => {
    const { origin } = await serve((_request, response) => response.writeHead(status).end());
    const response = await transport().fetch(get(origin));
    expect(response.status).toBe(status);
    expect(response.body).toBeNull();
  });

  it("to nobody fails to connect, in words", async () => {
    const server = await serve(echo);
    await open.pop()?.();
    const error = await failure(transport().fetch(get(`${server.origin}/x?key=hidden`)));
    expect(error).toBeInstanceOf(ConnectFailed);
    expect(error.message).toBe(`GET ${server.origin}/x: nothing listens there (ECONNREFUSED)`);
  });

  it("whose answer breaks off fails, while waiting and while reading", async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === "/at-once") return request.socket.destroy();
      response.writeHead(200, { "content-length": "100" });
      response.write("half", () => request.socket.destroy());
    });
    const { fetch } = transport();
    expect(await failure(fetch(get(`${origin}/at-once`)))).toMatchObject({ reason: "connect" });
    const response = await fetch(get(`${origin}/half`));
    expect(await failure(response.text())).toMatchObject({ reason: "connect" });
  });

  it("of a closed transport fails", async () => {
    const { origin } = await serve(echo);
    const { fetch, close } = transport();
    await Promise.all([close(), close()]);
    expect((await failure(fetch(get(origin)))).message).toContain("closed");
  });
});

describe("the address (trap 11)", () => {
  it.each([
    "127.1",
    "0x7f.0.0.1",
    "2130706433",
    "017700000001",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "0.0.0.0",
    "localhost",
  ])("%s is refused before connecting", async (host) => {
    let asked = 0;
    const { port } = await serve((request, response) => {
      asked++;
      echo(request, response);
    });
    const error = await failure(transport({ policy: {} }).fetch(get(`http://${host}:${port}/`)));
    expect(error).toBeInstanceOf(AddressBlocked);
    expect(error).toMatchObject({ reason: "address", cause: expect.any(AddressRefused) });
    expect(asked).toBe(0);
  });

  it.each([
    ["127.0.0.1"],
    ["::1"],
    ["::ffff:127.0.0.1"],
    ["10.0.0.1"],
    ["169.254.169.254"],
    ["fe80::1%lo"],
    ["8.8.8.8", "127.0.0.1"],
    ["not an address"],
  ])("of a name that resolves to %s is refused when connecting", async (...addresses) => {
    const { port } = await serve(echo);
    const { fetch } = transport({ policy: {}, lookup: async () => addresses });
    const error = await failure(fetch(get(`http://cpo.example:${port}/`)));
    expect(error).toBeInstanceOf(AddressBlocked);
    expect(error.message).toContain(`cpo.example resolves to ${addresses.at(-1)}`);
  });

  it.each([{ allowHosts: ["cpo.example"] }, { allowNetworks: ["127.0.0.0/8"] }])(
    "of a name is allowed by %j",
    async (policy) => {
      const { port } = await serve(echo);
      const { fetch } = transport({ policy, lookup: async () => ["127.0.0.1"] });
      const response = await fetch(get(`http://cpo.example:${port}/`));
      expect(await response.json()).toMatchObject({ headers: { host: `cpo.example:${port}` } });
    },
  );

  it("is pinned: resolved once per connection, and each connection is checked (DNS rebinding)", async () => {
    const { port } = await serve((request, response) => {
      response.setHeader("connection", "close");
      echo(request, response);
    });
    const answers = ["127.0.0.1", "169.254.169.254"];
    let lookups = 0;
    const { fetch } = transport({
      // Loopback stands in for the public address: it is the only one allowed.
      policy: { allowNetworks: ["127.0.0.1/32"] },
      lookup: async () => [answers[lookups++] ?? ""],
    });
    const response = await fetch(get(`http://rebind.example:${port}/`));
    await response.text();
    expect([response.status, lookups]).toEqual([200, 1]);
    expect(await failure(fetch(get(`http://rebind.example:${port}/`)))).toMatchObject({ reason: "address" });
    expect(lookups).toBe(2);
  });

  it("of a name that does not resolve is a failed connection", async () => {
    const lookup = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    const error = await failure(transport({ lookup }).fetch(get("http://nobody.example/")));
    expect(error.message).toBe("GET http://nobody.example/: the host name cannot be resolved (ENOTFOUND)");
    expect(
      await failure(transport({ lookup: async () => [] }).fetch(get("http://nobody.example/"))),
    ).toMatchObject({
      reason: "connect",
    });
  });

  it("is checked against the policy as a whole, which must make sense", () => {
    expect(() => guardedFetch({ policy: { allowNetworks: ["10/8"] } })).toThrow(TypeError);
  });
});

describe("a redirect (P-15)", () => {
  it.each([301, 302, 303, 307, 308])(
    "(%d) of a GET is followed within the origin, with its token",
    async (status) => {
      const { origin } = await serve((request, response) =>
        (request.url === "/old" ? redirectTo("new?x=1", status) : echo)(request, response),
      );
      const response = await transport().fetch(get(`${origin}/old`));
      expect(response).toMatchObject({ url: `${origin}/new?x=1`, redirected: true });
      expect(await response.json()).toMatchObject({ method: "GET", headers: { authorization: secret } });
    },
  );

  it("to another origin takes neither token nor routing headers along, nor back again", async () => {
    const seen: unknown[] = [];
    const home: string[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers);
      redirectTo(`${home[0]}/back`)(request, response);
    });
    const first = await serve((request, response) =>
      (request.url === "/back" ? echo : redirectTo(`${other.origin}/`))(request, response),
    );
    home.push(first.origin);
    const request = get(`${first.origin}/`);
    request.headers.set("x-request-id", "1");
    const answer = await (await transport().fetch(request)).json();
    for (const headers of [...seen, (answer as { headers: unknown }).headers]) {
      expect(headers).toMatchObject({ "x-request-id": "1" });
      expect(Object.keys(headers as object)).not.toContain("authorization");
      expect(Object.keys(headers as object)).not.toContain("ocpi-from-party-id");
    }
    expect(seen).toHaveLength(1);
  });

  it("takes the token to an origin that is allowed to have it", async () => {
    const other = await serve(echo);
    const first = await serve(redirectTo(`${other.origin}/`));
    const response = await transport().fetch(get(first.origin), { tokenOrigins: [other.origin] });
    expect(await response.json()).toMatchObject({ headers: { authorization: secret } });
  });

  it.each(["http://169.254.169.254/latest", "http://localhost/", "http://[::1]/", "file:///etc/passwd"])(
    "to %s is refused",
    async (location) => {
      const { origin } = await serve(redirectTo(location));
      const { fetch } = transport({ policy: { allowNetworks: ["127.0.0.1/32"] } });
      expect(await failure(fetch(get(origin)))).toMatchObject({ reason: "address" });
    },
  );

  it("to a name that resolves inwards is refused", async () => {
    const { origin } = await serve(redirectTo("http://inwards.example/"));
    const { fetch } = transport({
      policy: { allowNetworks: ["127.0.0.1/32"] },
      lookup: async () => ["10.0.0.1"],
    });
    expect(await failure(fetch(get(origin)))).toMatchObject({ reason: "address" });
  });

  it("is followed five times, and no more", async () => {
    const { origin } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      (left === 0 ? echo : redirectTo(`/${left - 1}`))(request, response);
    });
    const { fetch } = transport();
    const response = await fetch(get(`${origin}/5`));
    expect(await response.json()).toMatchObject({ url: "/0" });
    const error = await failure(fetch(get(`${origin}/6`)));
    expect(error).toBeInstanceOf(RedirectRefused);
    expect(error.message).toBe(`GET ${origin}/6: redirected more than 5 times`);
  });

  it.each(["POST", "PUT", "PATCH", "DELETE"])("of a %s is an error that says what to do", async (method) => {
    let asked = 0;
    const { origin } = await serve((request, response) => {
      asked++;
      redirectTo("/new", 308)(request, response);
    });
    const error = await failure(transport().fetch(get(`${origin}/old`, { method })));
    expect(error).toBeInstanceOf(RedirectRefused);
    expect(error.message).toContain(`${method} ${origin}/old: redirected to ${origin}/new`);
    expect(error.message).toContain("Use the final URL");
    expect(asked).toBe(1);
  });

  it("from https to http is refused, from http to https not", async () => {
    const { fetch } = transport(
      network({
        "https://down.example:443": redirectTo("http://up.example/"),
        "http://up.example:80": redirectTo("https://up.example/"),
        "https://up.example:443": echo,
      }),
    );
    expect(await failure(fetch(get("https://down.example/")))).toMatchObject({ reason: "redirect" });
    expect((await fetch(get("http://up.example/"))).url).toBe("https://up.example/");
  });

  it("to nonsense is refused; one without a Location is an answer", async () => {
    const { origin } = await serve((request, response) => {
      if (request.url === "/nonsense") redirectTo("http://a b/")(request, response);
      else response.writeHead(302).end("where?");
    });
    const { fetch } = transport();
    expect(await failure(fetch(get(`${origin}/nonsense`)))).toMatchObject({ reason: "redirect" });
    expect(await (await fetch(get(`${origin}/nowhere`))).text()).toBe("where?");
  });
});

describe("the size of a response (P-15)", () => {
  const bytes = (count: number): RequestListener => {
    return (_request, response) => {
      response.write("x".repeat(count - 1));
      response.end("x");
    };
  };

  it("may be just the limit, and no byte more", async () => {
    const { fetch } = transport({ maxBytes: 1000 });
    const fits = await serve(bytes(1000));
    expect(await (await fetch(get(fits.origin))).text()).toHaveLength(1000);
    const exceeds = await serve(bytes(1001));
    const error = await failure((await fetch(get(exceeds.origin))).text());
    expect(error).toBeInstanceOf(ResponseTooLarge);
    expect(error).toMatchObject({ reason: "too-large", maxBytes: 1000 });
    expect((await (await fetch(get(exceeds.origin), { maxBytes: 1001 })).text()).length).toBe(1001);
  });

  it("is refused at once when it is announced", async () => {
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "1001" }).flushHeaders();
    });
    expect(await failure(transport({ maxBytes: 1000 }).fetch(get(origin)))).toMatchObject({
      reason: "too-large",
    });
    expect((await transport({ maxBytes: 1000 }).fetch(get(origin, { method: "HEAD" }))).status).toBe(200);
  });

  it("counts after unpacking", async () => {
    const packed = gzipSync(Buffer.alloc(100_000));
    expect(packed.length).toBeLessThan(1000);
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-length": packed.length }).end(packed);
    });
    const { fetch } = transport();
    const response = await fetch(get(origin), { maxBytes: 100_000 });
    expect((await response.arrayBuffer()).byteLength).toBe(100_000);
    const tooLarge = await fetch(get(origin), { maxBytes: 99_999 });
    expect(await failure(tooLarge.arrayBuffer())).toMatchObject({ reason: "too-large" });
  });

  it("cuts off a gzip bomb while it unpacks, and the connection with it", async () => {
    let cutOff: () => void = () => {};
    const closed = new Promise<void>((resolve) => {
      cutOff = resolve;
    });
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      const zeros = Buffer.alloc(65_536);
      const endless = new Readable({
        read() {
          this.push(zeros);
        },
      });
      pipeline(endless, createGzip(), response, () => cutOff());
    });
    const response = await transport().fetch(get(origin), { maxBytes: 1_000_000 });
    expect(await failure(response.json())).toMatchObject({ reason: "too-large", maxBytes: 1_000_000 });
    await closed;
  });

  it("does not matter for a body that is not gzip as it says: that is a failed connection", async () => {
    const { origin } = await serve((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("this is not gzip");
    });
    const response = await transport().fetch(get(origin));
    expect(await failure(response.text())).toMatchObject({ reason: "connect" });
  });
});

describe("the time (P-15)", () => {
  it("limits waiting for an answer", async () => {
    const { origin } = await serve(() => {});
    const error = await failure(transport({ timeoutMs: 50 }).fetch(get(origin)));
    expect(error).toBeInstanceOf(RequestTimedOut);
    expect(error.message).toBe(`GET ${origin}/: no complete answer within 50 ms`);
  });

  it("limits a body that drips", async () => {
    const { origin } = await serve((_request, response) => {
      const drip = setInterval(() => response.write(" "), 5);
      response.on("close", () => clearInterval(drip));
    });
    const response = await transport().fetch(get(origin), { timeoutMs: 60 });
    expect(await failure(response.text())).toMatchObject({ reason: "timeout" });
  });

  it("limits connecting, look-up included", async () => {
    const { fetch } = transport({ connectTimeoutMs: 50, lookup: () => new Promise(() => {}) });
    const error = await failure(fetch(get("http://slow.example/")));
    expect(error).toMatchObject({ reason: "timeout" });
    expect(error.message).toContain("connect limit");
  });

  it("runs over all redirects together", async () => {
    const { origin } = await serve((_request, response) => {
      setTimeout(() => response.writeHead(302, { location: "/" }).end(), 20);
    });
    expect(await failure(transport({ timeoutMs: 50 }).fetch(get(origin)))).toMatchObject({
      reason: "timeout",
    });
  });

  it.each<CallOptions>([
    { timeoutMs: 0 },
    { timeoutMs: Number.POSITIVE_INFINITY },
    { maxBytes: 0 },
    { maxBytes: Number.NaN },
  ])("and size must be limits: %j", async (limits) => {
    expect(() => guardedFetch(limits)).toThrow(RangeError);
    await expect(transport().fetch(get("https://cpo.example/"), limits)).rejects.toThrow(RangeError);
  });
});

describe("the caller's signal", () => {
  it("aborts before, while waiting, and while reading", async () => {
    const reason = new Error("somebody else was faster");
    const before = get("http://127.0.0.1:1/", { signal: AbortSignal.abort(reason) });
    const { fetch } = transport();
    const error = await failure(fetch(before));
    expect(error).toBeInstanceOf(RequestAborted);
    expect(error).toMatchObject({ reason: "aborted", cause: reason });

    const waiting = new AbortController();
    const { origin } = await serve((request, response) => {
      if (request.url === "/wait") waiting.abort(reason);
      else response.write("half");
    });
    expect(await failure(fetch(get(`${origin}/wait`, { signal: waiting.signal })))).toMatchObject({
      cause: reason,
    });

    const reading = new AbortController();
    const response = await fetch(get(`${origin}/read`, { signal: reading.signal }));
    const text = failure(response.text());
    reading.abort(reason);
    expect(await text).toMatchObject({ reason: "aborted", cause: reason });
  });

  it("aborts nothing any more once the answer has been read", async () => {
    const { origin } = await serve(echo);
    const controller = new AbortController();
    const response = await transport().fetch(get(origin, { signal: controller.signal }));
    expect(await response.json()).toMatchObject({ method: "GET" });
    controller.abort();
  });
});

describe("a network in memory", () => {
  it("serves http and https, under the same rules", async () => {
    const { fetch } = transport(
      network({
        "https://cpo.example:443": echo,
        "http://emsp.example:8080": (_request, response) => response.end("x".repeat(2000)),
      }),
    );
    const response = await fetch(get("https://cpo.example/ocpi/versions"));
    expect(await response.json()).toMatchObject({ url: "/ocpi/versions", headers: { host: "cpo.example" } });
    expect(await failure(fetch(get("http://emsp.example:8080/"), { maxBytes: 1000 }))).toMatchObject({
      reason: "too-large",
    });
    expect(await failure(fetch(get("https://localhost/")))).toMatchObject({ reason: "address" });
    expect(await failure(fetch(get("https://nobody.example/")))).toMatchObject({ reason: "connect" });
  });
});
