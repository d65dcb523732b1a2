import express, { type Express } from "express";
import { describe, expect, test } from "vitest";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import { type Net, type NetOptions, net } from "../support/conformance-net.js";
import { location, pushed } from "../support/conformance-story.js";

const three = { locations: [location("A"), location("B"), location("C")] };
const mine = "/receiver/locations/BE/MOV";
const linkOf = (headers: Headers): URL => new URL(/<(.*)>/.exec(headers.get("link") ?? "")?.[1] ?? "");

/** Everything that depends on where the router is: addresses that are published, Links, ids in paths, errors. */
async function works(here: Net, published = here.base): Promise<void> {
  const prefix = here.base.slice(here.origin.length);
  const versions = await here.askHost("GET", `${prefix}/versions`);
  checkDone(versions, { data: true, routed: false });
  expect(versions.body.data).toEqual([{ version: "2.2.1", url: `${published}/2.2.1` }]);
  const details = await here.askHost("GET", `${prefix}/2.2.1`);
  expect(details.body.data).toMatchObject({
    endpoints: [
      { identifier: "credentials", url: `${published}/2.2.1/credentials` },
      { identifier: "locations", role: "SENDER", url: `${published}/2.2.1/sender/locations` },
      { identifier: "locations", role: "RECEIVER", url: `${published}/2.2.1/receiver/locations` },
    ],
  });
  const page = await here.ask("GET", "/sender/locations?limit=2&date_from=2026-01-01T00:00:00Z");
  checkDone(page, { data: true });
  const link = linkOf(page.headers);
  expect(link.origin + link.pathname).toBe(`${published}/2.2.1/sender/locations`);
  const next = await here.ask("GET", `/sender/locations${link.search}`);
  expect(next.items).toMatchObject([{ id: "C" }]);

  checkDone(await here.ask("PUT", `${mine}/a%2Fb`, { json: pushed("a/b") }), { http: 201 });
  expect((await here.ask("GET", `${mine}/A%2fb/`)).body.data).toEqual(pushed("a/b"));
  checkRefused(await here.ask("PUT", `${mine}/X`, { json: {} }), {
    http: 200,
    code: 2001,
    says: "/id is required",
  });
  checkRefused(
    await here.ask("PUT", `${mine}/X`, { body: "{", headers: { "Content-Type": "application/json" } }),
    {
      http: 400,
      code: 2001,
      says: /^the body is not valid JSON$/,
    },
  );
  checkRefused(await here.ask("DELETE", `${mine}/X`), { http: 405, code: 2000, says: "not available" });
  checkRefused(await here.ask("GET", "/sender/sessions"), {
    http: 404,
    code: 2000,
    says: "nothing at this address",
  });
}

const settled = (settings: Readonly<Record<string, unknown>>): Express => {
  const app = express();
  for (const [name, value] of Object.entries(settings)) app.set(name, value);
  return app;
};

const mounts: readonly (NetOptions & { rule: string; name: string })[] = [
  { rule: "VER-01", name: "under a prefix" },
  { rule: "VER-01", name: "at the root", host: (router) => express().use(router), prefix: "" },
  {
    rule: "VER-01",
    name: "under a deep prefix",
    host: (router) => express().use("/api/v1/ocpi/", router),
    prefix: "/api/v1/ocpi",
  },
  {
    rule: "VER-01",
    name: "under a parameter",
    host: (router) => express().use("/t/:tenant", router),
    prefix: "/t/acme%20co",
  },
  {
    rule: "VER-01",
    name: "under a parameter that is called as ours",
    host: (router) => express().use("/:country_code/:location_id", router),
    prefix: "/NL/x",
  },
  {
    rule: "VER-01",
    name: "behind another router",
    host: (router) => express().use("/outer", express.Router().use("/inner", router)),
    prefix: "/outer/inner",
  },
  {
    rule: "VER-01",
    name: "behind a router that is strict and sensitive and merges parameters",
    host: (router) => {
      const outer = express.Router({ strict: true, caseSensitive: true, mergeParams: true });
      return express().use("/:a", outer.use("/Inner", router));
    },
    prefix: "/x/Inner",
  },
  {
    rule: "VER-01",
    name: "behind another app",
    host: (router) => express().use("/app", express().use("/ocpi", router)),
    prefix: "/app/ocpi",
  },
  {
    rule: "HTTP-09",
    name: "in a host that has read the JSON",
    host: (router) => express().use(express.json()).use("/ocpi", router),
  },
  {
    rule: "HTTP-09",
    name: "in a host that reads everything else",
    host: (router) =>
      express()
        .use(express.urlencoded({ extended: true }), express.text(), express.raw())
        .use("/ocpi", router),
  },
  {
    rule: "HTTP-09",
    name: "in a host that puts an empty body in before",
    host: (router) =>
      express()
        .use((request, _response, next) => {
          request.body = {};
          next();
        })
        .use("/ocpi", router),
  },
  ...[
    { "query parser": "extended" },
    { "query parser": false },
    { "query parser": () => ({ limit: "junk" }) },
    { "strict routing": true },
    { "case sensitive routing": true },
    { "strict routing": true, "case sensitive routing": true, "query parser": "extended" },
    { "json spaces": 4, "json replacer": () => "mine", "json escape": true },
    { etag: "strong" },
    { "trust proxy": true },
  ].map((settings) => ({
    rule: "P-13",
    name: `in a host with ${Object.keys(settings).join(", ")} = ${String(Object.values(settings)[0])}`,
    host: (router: Net["platform"]["router"]) => settled(settings).use("/ocpi", router),
  })),
];

describe("mounted", () => {
  for (const { rule, name, ...options } of mounts) {
    test(`${rule}: ${name}`, async () => {
      await using here = await net({ ...three, ...options });
      await works(here);
    });
  }

  test("VER-01: two platforms in one process, and in one host, know nothing of each other", async () => {
    await using other = await net({ locations: [location("OTHER")], prefix: "/two" });
    await using both = await net({
      ...three,
      host: (router) => express().use("/one", router).use("/two", other.platform.router),
      prefix: "/one",
    });
    await works(both);
    const second = await both.askHost("GET", "/two/2.2.1/sender/locations");
    expect(second.items).toMatchObject([{ id: "OTHER" }]);
    expect((await both.askHost("GET", `/two/2.2.1${mine}/a%2Fb`)).http).toBe(404);
  });

  test("VER-01: one platform at two addresses publishes the one that was asked", async () => {
    await using here = await net({
      ...three,
      host: (router) => express().use("/one", router).use("/two", router),
      prefix: "/two",
    });
    await works(here);
    const { body } = await here.askHost("GET", "/one/versions");
    expect(body.data).toEqual([{ version: "2.2.1", url: `${here.origin}/one/2.2.1` }]);
  });
});

test("HTTP-01: routes and parameters of the host are left alone", async () => {
  const seen: unknown[] = [];
  await using here = await net({
    ...three,
    host(router) {
      const app = express().set("query parser", "extended");
      app.param("country_code", (_request, _response, next, value: string) => {
        seen.push(value);
        next();
      });
      return app
        .use("/ocpi", router)
        .get("/own/:country_code/:location_id", ({ params, query, body }, response) => {
          response.json({ params, query, body: body === undefined });
        });
    },
  });
  await works(here);
  expect(seen).toEqual([]);
  const { body, headers } = await here.askHost("GET", "/own/a%20b/c?x[y]=1");
  expect(body).toEqual({
    params: { country_code: "a b", location_id: "c" },
    query: { x: { y: "1" } },
    body: true,
  });
  expect(seen).toEqual(["a b"]);
  expect(headers.get("x-powered-by")).toBe("Express");
});
