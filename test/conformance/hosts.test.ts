import { authorization } from "@openocpi/protocol";
import { memoryCrud } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import express, { type ErrorRequestHandler, type Express } from "express";
import { describe, expect, test } from "vitest";
import { checkRefused } from "../support/conformance-check.js";
import { type Net, type NetOptions, net } from "../support/conformance-net.js";
import { location, pushed, spoilt, tokenTheyUse } from "../support/conformance-story.js";
import { wire } from "../support/conformance-wire.js";

const three = { locations: [location("A"), location("B"), location("C")] };
const mine = "/receiver/locations/BE/MOV";
const linkOf = (headers: Headers): URL => new URL(/<(.*)>/.exec(headers.get("link") ?? "")?.[1] ?? "");

/** The host's own answer to an error, which must stay its own. */
const hostsOwn: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  response.status(error.status ?? 500).send("the host's own error page");
};
const withJson = (limit?: number): Express => express().use(express.json(limit ? { limit } : {}));
const settled = (settings: Readonly<Record<string, unknown>>): Express => {
  const app = express();
  for (const [name, value] of Object.entries(settings)) app.set(name, value);
  return app;
};

describe("a host that reads JSON itself", () => {
  const host: NetOptions["host"] = (router) =>
    withJson(500)
      .post("/own", (_request, response) => {
        response.send("own");
      })
      .use("/ocpi", router)
      .use(hostsOwn);
  const headers = { "Content-Type": "application/json" };

  test("HTTP-02: malformed JSON below our address is answered in the envelope", async () => {
    await using here = await net({ host });
    for (const path of [`${mine}/X`, `/${mine}/X/`, "/RECEIVER/locations/BE/MOV/X"]) {
      checkRefused(await here.ask("PUT", path, { body: "{", headers }), {
        http: 400,
        code: 2001,
        says: /^the body is not valid JSON$/,
      });
    }
    const credentials = await here.askHost("POST", "/ocpi/2.2.1/credentials", { body: "{", headers });
    checkRefused(credentials, { http: 400, code: 2001, says: /not valid JSON/, routed: false });
  });

  test("P-15: a body over the host's limit is answered in the envelope", async () => {
    await using here = await net({ host });
    const json = spoilt(pushed("X"), { filler: "x".repeat(500) });
    checkRefused(await here.ask("PUT", `${mine}/X`, { json }), {
      http: 413,
      code: 2000,
      says: /^the body is too large$/,
    });
  });

  test("HTTP-01: errors of the host's other routes stay the host's", async () => {
    await using here = await net({ host });
    for (const body of ["{", JSON.stringify({ filler: "x".repeat(500) })]) {
      const answer = await here.askHost("POST", "/own", { body, headers });
      expect(answer.text).toBe("the host's own error page");
      expect(answer.headers.get("x-request-id")).toBeNull();
    }
  });

  test("HTTP-01: at the root too, whatever their routes look like", async () => {
    const fail = () => {
      throw new Error("the host's fault");
    };
    await using here = await net({
      host: (router) =>
        withJson()
          .get("/2024/report", fail)
          .get("/1.1", fail)
          .get("/version", fail)
          .use(router)
          .use(hostsOwn),
      prefix: "",
    });
    for (const path of ["/2024/report", "/1.1", "/version"]) {
      const answer = await here.askHost("GET", path);
      expect(answer).toMatchObject({ http: 500, text: "the host's own error page" });
    }
    expect(here.eventsOf("error")).toEqual([]);
    checkRefused(await here.ask("PUT", `${mine}/X`, { body: "{", headers }), {
      http: 400,
      code: 2001,
      says: /not valid JSON/,
    });
  });
});

describe("behind a proxy", () => {
  const forwarded = { "X-Forwarded-Proto": "https", "X-Forwarded-Host": "ocpi.example.com" };
  const urls = async (here: Net) => {
    const { body } = await here.askHost("GET", "/ocpi/versions", { headers: forwarded });
    const { headers } = await here.ask("GET", "/sender/locations?limit=1", { headers: forwarded });
    return [
      Reflect.get(Object(Reflect.get(Object(body.data), 0)), "url"),
      linkOf(headers).href.split("?")[0],
    ];
  };
  const at = (base: string) => [`${base}/2.2.1`, `${base}/2.2.1/sender/locations`];

  test("PAGE-03: a host that trusts it: addresses are those that the proxy is asked at", async () => {
    await using here = await net({
      ...three,
      host: (router) => settled({ "trust proxy": true }).use("/ocpi", router),
    });
    expect(await urls(here)).toEqual(at("https://ocpi.example.com/ocpi"));
  });

  test("PAGE-03: a host that trusts it, with the router behind another router", async () => {
    await using here = await net({
      ...three,
      host: (router) => settled({ "trust proxy": true }).use(express.Router().use("/ocpi", router)),
    });
    expect(await urls(here)).toEqual(at("https://ocpi.example.com/ocpi"));
  });

  test("PAGE-03: a host that does not: what the headers say is passed over", async () => {
    await using here = await net(three);
    expect(await urls(here)).toEqual(at(here.base));
  });

  for (const publicUrl of ["https://public.example.com/roaming", "https://public.example.com/roaming/"]) {
    test(`PAGE-03: publicUrl ${publicUrl} is the address, whatever the request says`, async () => {
      await using here = await net({
        ...three,
        options: {
          publicUrl,
          modules: { locations: { sender: memoryCrud(three.locations), receiver: memoryCrud<Location>() } },
        },
        host: (router) => settled({ "trust proxy": true }).use("/ocpi", router),
      });
      expect(await urls(here)).toEqual(at("https://public.example.com/roaming"));
    });
  }
});

test("PAGE-03: a Host header that is no host does not stop the answer", async () => {
  await using here = await net(three);
  const answer = await wire(here.port, [
    "GET /ocpi/2.2.1/sender/locations?limit=1 HTTP/1.1",
    "Host: [::",
    `Authorization: ${authorization(tokenTheyUse)}`,
  ]);
  expect(answer.http).toBe(200);
  expect(JSON.parse(answer.text)).toMatchObject({ status_code: 1000, data: [{ id: "A" }] });
  expect(answer.head).toMatch(/^link: <http:\/\/[^>]*offset=1/im);
});
