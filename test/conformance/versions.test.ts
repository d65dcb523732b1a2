import { memoryCrud } from "@openocpi/protocol";
import { ocpi } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import express from "express";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Answer, ask, codes, ok } from "../support/handshake-http.js";
import { registered, scriptedPartner } from "../support/handshake-partner.js";
import { cpo, location, type Started, shared, start } from "../support/handshake-platform.js";

const at = await shared(cpo);
const endpointsIn = ({ envelope: { data } }: Answer) => data?.endpoints;

/** The routing headers of a message; OCPI-to-party-id and its like. */
const routingIn = (headers: Headers): string[] =>
  [...headers.keys()].filter((name) => name.startsWith("ocpi-"));
const routing = {
  "OCPI-to-party-id": "OCA",
  "OCPI-to-country-code": "NL",
  "OCPI-from-party-id": "MOV",
  "OCPI-from-country-code": "BE",
};

describe("versions as they are served", () => {
  it("VER-01: versions are a list, each leading to one object with the endpoints of exactly that version", async () => {
    const { token } = await at.platform.invite();
    const list = await ask(`${at.url}/versions`, { token });
    expect(codes(list)).toEqual([200, 1000]);
    expect(list.envelope.data).toEqual([{ version: "2.2.1", url: `${at.url}/2.2.1` }]);
    const details = await ask(`${at.url}/2.2.1`, { token });
    expect(codes(details)).toEqual([200, 1000]);
    expect(details.envelope.data).toEqual({
      version: "2.2.1",
      endpoints: [
        { identifier: "credentials", role: "SENDER", url: `${at.url}/2.2.1/credentials` },
        { identifier: "locations", role: "SENDER", url: `${at.url}/2.2.1/sender/locations` },
      ],
    });
  });

  it.each(["/versions/", "//versions", "/versions?limit=1&offset=7", "/2.2.1/", "/2.2.1//", "/2.2.1?x=y"])(
    "VER-01 AMB-14: %s is served like the plain one",
    async (path) => {
      const { token } = await at.platform.invite();
      const plain = `/${path.split("?")[0]?.replaceAll("/", "")}`;
      const [odd, expected] = await Promise.all([path, plain].map((one) => ask(at.url + one, { token })));
      expect(codes(odd as Answer)).toEqual([200, 1000]);
      expect(odd?.envelope.data).toEqual(expected?.envelope.data);
    },
  );

  it.each(["/2.1.1", "/2.2", "/2.2.1.1", "/versions/2.2.1"])(
    "VER-01: %s is no version of ours: 404",
    async (path) => {
      const { token } = await at.platform.invite();
      const C = await registered(at, await scriptedPartner());
      expect(codes(await ask(at.url + path, { token: C }))).toEqual([404, 2000]);
      expect((await ask(at.url + path, { token })).envelope.data).toBeUndefined();
    },
  );

  it("VER-01: a GET changes nothing, calls nobody and tells of nothing but itself", async () => {
    const partner = await scriptedPartner();
    const C = await registered(at, partner);
    const { token: A } = await at.platform.invite({ id: "emsp" });
    const [before, asked] = [await at.record("emsp"), partner.seen.length];
    at.events.length = 0;
    for (const token of [A, C, A]) {
      for (const path of ["/versions", "/2.2.1", "/2.2.1/credentials"]) await ask(at.url + path, { token });
    }
    expect(await at.record("emsp")).toEqual(before);
    expect(partner.seen.length).toBe(asked);
    expect(new Set(at.events.map(({ type }) => type))).toEqual(new Set(["request"]));
  });

  it("VER-01: without publicUrl the addresses are those under which the platform was found", async () => {
    const platform = ocpi({ ...cpo });
    const app = express();
    app.use("/roaming/v1", platform.router);
    const server = app.listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { token } = await platform.invite();
    const base = `http://127.0.0.1:${port}/roaming/v1`;
    const { envelope } = await ask(`${base}/versions`, { token });
    expect(envelope.data).toEqual([{ version: "2.2.1", url: `${base}/2.2.1` }]);
    const details = await ask(`${base}/2.2.1`, { token });
    expect(JSON.stringify(endpointsIn(details))).toContain(`${base}/2.2.1/sender/locations`);
  });

  it.each([
    ["POST", "/versions", "GET"],
    ["DELETE", "/2.2.1", "GET"],
    ["PATCH", "/2.2.1/credentials", "DELETE, GET, POST, PUT"],
  ])("HTTP-10 ROUT-01 MSG-01: %s %s gets 405 with Allow, in the envelope", async (method, path, allow) => {
    const { token } = await at.platform.invite();
    const ids = { "X-Request-ID": "r-1", "X-Correlation-ID": "c-1" };
    const answer = await ask(at.url + path, { method, token, body: {}, headers: { ...routing, ...ids } });
    expect(codes(answer)).toEqual([405, 2000]);
    expect(answer.headers.get("Allow")?.split(", ").sort().join(", ")).toBe(allow);
    expect(answer.headers.get("X-Request-ID")).toBe("r-1");
    expect(answer.headers.get("X-Correlation-ID")).toBe("c-1");
    expect(routingIn(answer.headers)).toEqual([]);
  });
});

describe("endpoints", () => {
  const both = async (): Promise<Started> =>
    start({
      ...cpo,
      modules: { locations: { sender: memoryCrud([location]), receiver: memoryCrud<Location>() } },
    });

  it("VER-03: both interfaces of a module are told apart by their role, and each URL leads to its own", async () => {
    const platform = await both();
    const token = await registered(platform, await scriptedPartner());
    const details = await ask(`${platform.url}/2.2.1`, { token });
    expect(endpointsIn(details)).toEqual([
      { identifier: "credentials", role: "SENDER", url: `${platform.url}/2.2.1/credentials` },
      { identifier: "locations", role: "SENDER", url: `${platform.url}/2.2.1/sender/locations` },
      { identifier: "locations", role: "RECEIVER", url: `${platform.url}/2.2.1/receiver/locations` },
    ]);
    const got = await ask(`${platform.url}/2.2.1/sender/locations/LOC1`, { token });
    expect(got.envelope.data?.id).toBe("LOC1");
    const body = { ...location, country_code: "BE", party_id: "MOV" };
    const put = await ask(`${platform.url}/2.2.1/receiver/locations/BE/MOV/LOC1`, {
      method: "PUT",
      token,
      body,
    });
    expect(codes(put)).toEqual([201, 1000]);
  });

  it.each(["/2.2.1/receiver/locations/BE/MOV/LOC1", "/2.2.1/sender/tariffs", "/2.2.1/receiver/commands"])(
    "VER-01 P-6: what has no Crud is neither listed nor served: %s",
    async (path) => {
      const token = await registered(at, await scriptedPartner());
      const details = await ask(`${at.url}/2.2.1`, { token });
      expect(JSON.stringify(details.envelope)).not.toMatch(/receiver|tariffs|commands/);
      for (const method of ["GET", "PUT", "POST"]) {
        const body = method === "GET" ? {} : { body: {} };
        expect(codes(await ask(at.url + path, { method, token, ...body }))).toEqual([404, 2000]);
      }
    },
  );

  it("VER-01: a platform without any Crud still shows its credentials", async () => {
    const bare = await start({ ...cpo, modules: {} });
    const { token } = await bare.platform.invite();
    expect(endpointsIn(await ask(`${bare.url}/2.2.1`, { token }))).toHaveLength(1);
  });

  it.each(["", "/"])(
    "VER-02: URLs are taken as the partner publishes them, ending in `%s`",
    async (slash) => {
      const partner = await scriptedPartner();
      partner.script.versions = () => ok([{ version: "2.2.1", url: `${partner.origin}/2.2.1` }]);
      partner.endpoints = [
        { identifier: "locations", role: "SENDER", url: `${partner.origin}/out/pois${slash}` },
        { identifier: "locations", role: "RECEIVER", url: `${partner.origin}/in/pois${slash}` },
        { identifier: "credentials", role: "SENDER", url: `${partner.origin}/credentials` },
      ];
      await at.platform.register({ url: partner.url, token: "a", id: "emsp" });
      const client = await at.platform.partner("emsp");
      const to = { country_code: "NL", party_id: "OCA", location_id: "A/1" };
      await client.locations.receiver.put(to, location).catch(() => undefined);
      await client.locations.sender
        .list()
        .toArray()
        .catch(() => undefined);
      expect(partner.seen.map(({ method, path }) => `${method} ${path}`).slice(-2)).toEqual([
        "PUT /in/pois/NL/OCA/A%2F1",
        `GET /out/pois${slash}`,
      ]);
    },
  );

  it("VER-02: the details are read at the URL that the versions name, whatever it looks like", async () => {
    const partner = await scriptedPartner();
    const other = await scriptedPartner();
    partner.script.versions = () => ok([{ version: "2.2.1", url: `${other.origin}/2.2.1` }]);
    other.endpoints = partner.endpoints;
    const record = await at.platform.register({ url: partner.url, token: "a", id: "emsp" });
    expect(other.asked("GET /2.2.1")).toHaveLength(1);
    expect(record.endpoints).toEqual(partner.endpoints);
    expect(partner.asked("POST /credentials")).toHaveLength(1);
  });

  it.each(["SENDER", "RECEIVER"] as const)(
    "VER-03 AMB-43: a partner's credentials are found under the role %s too",
    async (role) => {
      const partner = await scriptedPartner();
      partner.endpoints = [{ identifier: "credentials", role, url: `${partner.origin}/credentials` }];
      const inviting = await registered(at, partner);
      expect(codes(await ask(`${at.url}/versions`, { token: inviting }))).toEqual([200, 1000]);
      await at.platform.unregister("emsp");
      await at.platform.register({ url: partner.url, token: "a", id: "emsp" });
      expect(partner.asked("POST /credentials")).toHaveLength(1);
    },
  );

  it("VER-03: modules of a partner's own are kept, and disturb nothing", async () => {
    const partner = await scriptedPartner();
    partner.endpoints.push({ identifier: "nl-parking", role: "SENDER", url: `${partner.origin}/parking` });
    await registered(at, partner);
    expect((await at.record("emsp")).endpoints).toEqual(partner.endpoints);
  });
});

describe("messages of versions and credentials", () => {
  it.each(["/versions", "/2.2.1", "/2.2.1/credentials", "/2.2.1/nothing"])(
    "ROUT-01: %s is answered without routing headers, whatever it came with",
    async (path) => {
      const token = await registered(at, await scriptedPartner());
      for (const asked of [{ ...routing }, { ...routing, "OCPI-to-party-id": "XXX" }, {}]) {
        const answer = await ask(at.url + path, { token, headers: asked });
        expect([answer.http, routingIn(answer.headers)]).toEqual([path.endsWith("nothing") ? 404 : 200, []]);
      }
      expect(routingIn((await ask(at.url + path, { headers: routing })).headers)).toEqual([]);
    },
  );

  it("ROUT-01: functional modules do carry them, swapped", async () => {
    const token = await registered(at, await scriptedPartner());
    const { headers } = await ask(`${at.url}/2.2.1/sender/locations`, { token, headers: routing });
    expect(headers.get("OCPI-to-party-id")).toBe("MOV");
    expect(headers.get("OCPI-from-party-id")).toBe("OCA");
  });

  it("ROUT-01 MSG-01: our own carry none, and message ids of their own", async () => {
    const partner = await scriptedPartner();
    await at.platform.register({ url: partner.url, token: "a", id: "emsp" });
    await at.platform.update("emsp");
    await at.platform.unregister("emsp");
    expect(partner.seen.map(({ method }) => method)).toEqual([
      "GET",
      "GET",
      "POST",
      "GET",
      "GET",
      "PUT",
      "DELETE",
    ]);
    const ids = partner.seen.map(({ headers }) => headers["x-request-id"]);
    expect(new Set(ids).size).toBe(7);
    for (const { headers } of partner.seen) {
      expect(headers["x-correlation-id"]).toMatch(/./);
      expect(Object.keys(headers).filter((name) => name.startsWith("ocpi-"))).toEqual([]);
    }
  });

  it("MSG-01: ids come back as they came, and are made where they are missing", async () => {
    const token = await registered(at, await scriptedPartner());
    const given = await ask(`${at.url}/2.2.1/credentials`, {
      token,
      headers: { "X-Request-ID": "Some-ID/7", "X-Correlation-ID": "chain 3" },
    });
    expect(given.headers.get("X-Request-ID")).toBe("Some-ID/7");
    expect(given.headers.get("X-Correlation-ID")).toBe("chain 3");
    const made = await ask(`${at.url}/2.2.1/credentials`, { token });
    expect(made.headers.get("X-Request-ID")).toMatch(/^[\da-f-]{36}$/);
    expect(made.headers.get("X-Correlation-ID")).toMatch(/./);
  });
});
