import { type Context, memoryCrud, type Received } from "@openocpi/protocol";
import type { PartnerViolations } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { CDR, Location, Session, Token } from "@openocpi/spec";
import { expect, it } from "vitest";
import { runExample } from "../support/run-example.js";

const oca = { country_code: "NL", party_id: "OCA" };
const last_updated = "2026-01-31T13:30:00Z";
const there = { address: "Stationsplein 1", city: "Utrecht", country: "NLD" };
const coordinates = { latitude: "52.08950", longitude: "5.10980" };
const location: Location = {
  ...{
    ...oca,
    id: "UTR-1",
    publish: true,
    ...there,
    coordinates,
    time_zone: "Europe/Amsterdam",
    last_updated,
  },
};
const token: Token = {
  ...{
    country_code: "BE",
    party_id: "MOV",
    uid: "04E1A2B3",
    type: "RFID",
    contract_id: "BE-MOV-C00000001-5",
  },
  ...{ issuer: "Movendo", valid: true, whitelist: "NEVER", last_updated },
};
const { issuer: _i, valid: _v, whitelist: _w, last_updated: _l, ...cdr_token } = token;
const auth_method = "AUTH_REQUEST" as const;
const drawn = {
  ...{ ...oca, start_date_time: "2026-01-31T12:00:00Z", end_date_time: last_updated, cdr_token },
  ...{ auth_method, currency: "EUR", last_updated },
};
const plug = { evse_uid: "UTR-1-A", connector_id: "1" };
const session: Session = { ...drawn, ...plug, id: "S1", kwh: 10, location_id: "UTR-1", status: "COMPLETED" };
const standard = { connector_standard: "IEC_62196_T2", connector_format: "SOCKET" } as const;
const cdr: CDR = {
  ...drawn,
  id: "C1",
  cdr_location: {
    ...{ ...there, ...plug, ...standard, id: "UTR-1", coordinates, evse_id: "NL*OCA*E1001" },
    connector_power_type: "AC_3_PHASE",
  },
  charging_periods: [
    { start_date_time: drawn.start_date_time, dimensions: [{ type: "ENERGY", volume: 10 }] },
  ],
  ...{ total_cost: { excl_vat: 3.9 }, total_energy: 10, total_time: 1.5 },
};

it("emsp.ts is asked about its Tokens, takes what CPOs push, and starts sessions", {
  timeout: 60_000,
}, async () => {
  await using example = await runExample("emsp");
  await using net = await ocpiNet({
    cpo: {
      modules: {
        commands: {
          receiver: {
            startSession: async ({ location_id }) =>
              location_id === "UTR-1"
                ? { result: "ACCEPTED", later: Promise.resolve({ result: "ACCEPTED" }) }
                : { result: "REJECTED" },
          },
        },
      },
    },
  });
  await net.cpo.platform.register({ id: "emsp", url: example.url, token: example.token });
  const emsp = await net.cpo.platform.partner("emsp");

  const ask = (token_uid: string) =>
    emsp.tokens.sender.authorize.post({ token_uid }, { location_id: "UTR-1" });
  expect(await ask("04e1a2b3")).toMatchObject({ allowed: "ALLOWED", location: { location_id: "UTR-1" } });
  expect(await ask("04E1A2B4")).toMatchObject({ allowed: "NO_CREDIT" });
  await expect(ask("UNKNOWN")).rejects.toMatchObject({ http: 404, code: 2004 });

  await emsp.locations.receiver.put({ ...oca, location_id: "UTR-1" }, location);
  await emsp.sessions.receiver.put({ ...oca, session_id: "S1" }, session);
  await emsp.cdrs.receiver.post(cdr);
  expect(await emsp.sessions.receiver.get({ ...oca, session_id: "s1" })).toEqual(session);
  expect(await emsp.cdrs.receiver.get({ ...oca, cdr_id: "C1" })).toEqual(cdr);
  await example.printed(/cdrs\.receiver\.post 1000/);

  const press = async (where: string) =>
    (await fetch(`${example.origin}/app/start/${where}`, { method: "POST" })).json();
  expect(await press("UTR-1")).toEqual({ result: "ACCEPTED" });
  expect(await press("AMS-1")).toEqual({ result: "REJECTED" });
});

it("both.ts has charge points and drivers, and offers an eMSP the charge points", {
  timeout: 60_000,
}, async () => {
  await using example = await runExample("both");
  await using net = await ocpiNet({ emsp: { modules: { commands: { sender: {} } } } });
  const { platform } = net.emsp;
  const { roles } = await platform.register({ id: "both", url: example.url, token: example.token });
  expect(roles.map(({ role, party_id }) => `${role} ${party_id}`)).toEqual(["CPO LIB", "EMSP LIB"]);

  const both = await platform.partner("both");
  expect(both.endpoints.map(({ identifier, role }) => `${identifier} ${role}`)).toEqual([
    "credentials SENDER",
    "locations SENDER",
    "sessions SENDER",
    "tokens RECEIVER",
    "commands RECEIVER",
  ]);
  expect(await both.locations.sender.list().toArray()).toMatchObject([{ id: "FRA-1" }]);
  const { startSession } = platform.commands;
  const { result } = await startSession({ partner: "both" }, { token, location_id: "FRA-1" });
  expect(await result).toEqual({ result: "ACCEPTED" });
  const elsewhere = startSession({ partner: "both" }, { token, location_id: "UTR-1" });
  await expect(elsewhere).rejects.toMatchObject({ code: 2003 });
});

it("pushing.ts tells its partners what has changed, also one that was away", {
  timeout: 60_000,
}, async () => {
  await using example = await runExample("pushing");
  const received = memoryCrud<Received<Location>>();
  await using net = await ocpiNet({ emsp: { modules: { locations: { receiver: received } } } });
  await net.emsp.platform.register({ id: "cpo", url: example.url, token: example.token });
  const post = async (path: string) => (await fetch(example.origin + path, { method: "POST" })).json();
  const status = async () => {
    const query = { offset: 0, limit: 10, owners: [oca], visibleTo: [] };
    const { items } = await received.list(query, { role: "receiver", module: "locations" } as Context);
    return items[0]?.evses?.[0]?.status;
  };
  const to = { country_code: "BE", party_id: "MOV" };
  expect(await post("/plug/in")).toEqual({
    targets: [{ partner: "movendo", to }],
    skipped: [],
    outcomes: [{ partner: "movendo", to, outcome: "delivered" }],
  });
  expect(await status()).toBe("CHARGING");

  const { update } = received;
  received.update = () => Promise.reject(new Error("the eMSP is not well"));
  expect(await post("/plug/out")).toMatchObject({ outcomes: [{ outcome: "behind" }] });
  expect(await (await fetch(`${example.origin}/deliveries`)).json()).toMatchObject([
    { partner: "movendo", module: "locations", policy: "resync", behindSince: expect.any(String) },
  ]);
  received.update = update;
  await example.printed(/locations UTR-1 to movendo: behind\n(.*\n)*locations UTR-1 to movendo: delivered/);
  expect(await status()).toBe("AVAILABLE");
});

it("mounted.ts leaves the app as it was", { timeout: 60_000 }, async () => {
  await using example = await runExample("mounted");
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = { "Content-Type": "application/json", ...init.headers };
    const response = await fetch(example.origin + path, { ...init, headers });
    return { http: response.status, body: await response.json() };
  };
  const post = (path: string, body: string) => send(path, { method: "POST", body });
  expect(await send("/health")).toEqual({ http: 200, body: { healthy: true } });
  expect(await post("/invoices", '{"number":"I-1"}')).toEqual({ http: 201, body: { stored: "I-1" } });
  expect(await post("/invoices", "{}")).toEqual({ http: 500, body: { oops: "an invoice has a number" } });
  expect(await post("/invoices", "{")).toMatchObject({ http: 500, body: { oops: expect.any(String) } });

  const headers = { Authorization: `Token ${btoa(example.token)}` };
  expect(await send("/roaming/ocpi/versions", { headers })).toMatchObject({
    http: 200,
    body: { status_code: 1000, data: [{ url: `${example.origin}/roaming/ocpi/2.2.1` }] },
  });
  expect(await send("/roaming/ocpi/versions")).toMatchObject({ http: 401, body: { status_code: 2000 } });
  const malformed = await send("/roaming/ocpi/2.2.1/credentials", { headers, method: "POST", body: "{" });
  expect(malformed).toMatchObject({ http: 400, body: { status_code: 2001 } });
});

it("cpo-sql/main.ts starts a session when its charge points say so", { timeout: 60_000 }, async () => {
  await using example = await runExample("cpo-sql/main");
  await using net = await ocpiNet({ emsp: { modules: { commands: { sender: {} } } } });
  const { platform } = net.emsp;
  await platform.register({ id: "oca", url: example.url, token: example.token });
  const cpo = await platform.partner("oca");
  const { result } = await platform.commands.startSession(
    { partner: "oca" },
    { token, location_id: "AMS-1" },
  );
  const report = (what: string, body = {}) =>
    fetch(`${example.origin}/charge-points/AMS-1-A/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  expect((await report("started")).status).toBe(204);
  expect(await result).toEqual({ result: "ACCEPTED" });
  expect((await report("stopped", { wattHours: 20_000 })).status).toBe(204);
  expect(await cpo.cdrs.sender.list().toArray()).toMatchObject([
    { total_energy: 20, total_cost: { excl_vat: 13.8 } },
  ]);
});

it("operated.ts is seen into, and ends well", { timeout: 60_000 }, async () => {
  await using example = await runExample("operated", { INSIDE_PORT: "0" });
  const [, port] = await example.printed(/port: (\d+)/);
  const inside = (path: string) => fetch(`http://localhost:${port}${path}`);
  expect((await inside("/live")).status).toBe(204);
  expect(await (await inside("/ready")).json()).toMatchObject({ status: "ok" });

  await using net = await ocpiNet({ emsp: {} });
  const { platform } = net.emsp;
  await platform.register({ id: "oca", url: example.url, token: example.token });
  const cpo = await platform.partner("oca");
  expect(await cpo.locations.sender.list().toArray()).toHaveLength(1);
  const bare = {
    headers: { Authorization: `Token ${(await platform.partners.get("oca"))?.outbound?.token}` },
  };
  expect((await fetch(example.url, bare)).status).toBe(200);

  const metrics = await (await inside("/metrics")).text();
  expect(metrics).toMatch(/^ocpi_requests_total\{direction="in",[^}]*operation="locations.sender.list"/m);
  expect(metrics).toContain("process_cpu_seconds_total");
  const [found] = (await (await inside("/violations")).json()) as [PartnerViolations];
  expect(found.findings.map(({ rule }) => rule)).toContain("AUTH-01");
  const page = await inside(`/violations/${found.partner}`);
  expect(page.headers.get("content-type")).toContain("text/html");
  expect(await page.text()).toContain("is not in Base64");

  const { code, output } = await example.stopped();
  expect(code).toBe(0);
  expect(output).toContain('"msg":"request"');
  expect(output).toContain("'ocpi.operation': 'locations.sender.list'");
});
