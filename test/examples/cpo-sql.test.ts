import { ocpi } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { Token } from "@openocpi/spec";
import { afterAll, beforeAll, expect, it } from "vitest";
import { started, stopped } from "./cpo-sql/charge-points.js";
import { cpo } from "./cpo-sql/cpo.js";
import { openDatabase } from "./cpo-sql/database.js";

const flux = {
  role: "EMSP",
  country_code: "FR",
  party_id: "FLX",
  business_details: { name: "Flux" },
} as const;
const token: Token = {
  ...{
    country_code: "BE",
    party_id: "MOV",
    uid: "04E1A2B3",
    type: "RFID",
    contract_id: "BE-MOV-C00000001-5",
  },
  ...{ issuer: "Movendo", valid: true, whitelist: "ALLOWED", group_id: "FLEET-7" },
  last_updated: "2026-02-01T08:00:00Z",
};
const ids = { country_code: "BE", party_id: "MOV", token_uid: "04e1a2b3" };
const ever = { date_from: "2020-01-01T00:00:00Z" };

/** The CPO over its tables, and two eMSPs that have registered with it. */
async function stage() {
  const db = await openDatabase();
  const net = await ocpiNet({
    cpo: cpo(db),
    emsp: { modules: { commands: { sender: {} } } },
    flux: { roles: [flux] },
  });
  const { emspToCpo } = await net.connect("emsp", "cpo");
  const { fluxToCpo } = await net.connect("flux", "cpo");
  return { db, net, emspToCpo, fluxToCpo };
}
let on: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  on = await stage();
}, 60_000);
afterAll(async () => {
  await on.net.close();
  await on.db.close();
});

it("an eMSP reads the stations, page by page", async () => {
  const locations = await on.emspToCpo.locations.sender.list({ limit: 1 }).toArray();
  expect(locations.map(({ id, last_updated }) => [id, last_updated])).toEqual([
    ["UTR-1", "2026-02-03T12:00:00Z"],
    ["AMS-1", "2026-02-02T12:00:00Z"],
  ]);
  expect(locations[0]).toMatchObject({
    coordinates: { latitude: "52.08950", longitude: "5.10980" },
    evses: [
      { uid: "UTR-1-A", status: "AVAILABLE" },
      { uid: "UTR-1-B", status: "OUTOFORDER" },
    ],
  });
  expect(JSON.stringify(locations)).not.toContain("until 2031");
  expect(on.net.cpo.events.filter(({ type }) => type === "withheld")).toEqual([]);
});

it("each eMSP sees the prices that are agreed with it", async () => {
  const prices = async (client: typeof on.emspToCpo) =>
    (await client.tariffs.sender.list().toArray()).map(({ id, elements }) => [
      id,
      elements[0]?.price_components[0]?.price,
    ]);
  expect(await prices(on.emspToCpo)).toEqual([
    ["AC", 0.39],
    ["DC", 0.69],
  ]);
  expect(await prices(on.fluxToCpo)).toEqual([
    ["AC", 0.45],
    ["DC", 0.69],
  ]);
});

it("a Token comes in, changes, and leaves the columns of our own alone", async () => {
  const { receiver } = on.emspToCpo.tokens;
  await receiver.put({ ...ids, type: "RFID" }, token);
  await on.db.query("update cards set first_seen = '2020-01-01T00:00:00Z'");
  await receiver.patch({ ...ids, type: "RFID" }, { valid: false, last_updated: "2026-02-02T08:00:00Z" });
  expect(await receiver.get({ ...ids, type: "RFID" })).toEqual({
    ...token,
    valid: false,
    last_updated: "2026-02-02T08:00:00Z",
  });
  const { rows } = await on.db.query("select blocked, first_seen from cards");
  expect(rows).toEqual([{ blocked: true, first_seen: new Date("2020-01-01T00:00:00Z") }]);
});

it("a session is started and stopped from an app, and becomes a CDR that its eMSP alone can read", async () => {
  const { commands } = on.net.emsp.platform;
  const to = { partner: "cpo" };
  const start = { token, location_id: "UTR-1", authorization_reference: "APP-1" };
  const starting = await commands.startSession(to, start);
  expect(starting.response).toMatchObject({ result: "ACCEPTED", timeout: 60 });
  expect((await commands.startSession(to, start)).response).toMatchObject({ result: "REJECTED" });
  await started(on.db, on.net.cpo.platform, "UTR-1-A");
  expect(await starting.result).toEqual({ result: "ACCEPTED" });

  const [session] = await on.emspToCpo.sessions.sender.list(ever).toArray();
  expect(session).toMatchObject({ status: "ACTIVE", evse_uid: "UTR-1-A", authorization_reference: "APP-1" });
  const { status } = await on.emspToCpo.locations.sender.evse.get({
    location_id: "UTR-1",
    evse_uid: "UTR-1-A",
  });
  expect(status).toBe("CHARGING");

  const stop = { session_id: session?.id ?? "" };
  expect(
    await on.fluxToCpo.commands.receiver.stopSession.post({ ...stop, response_url: on.net.flux.url }),
  ).toEqual({
    result: "UNKNOWN_SESSION",
    timeout: 0,
  });
  const stopping = await commands.stopSession(to, stop);
  expect(stopping.response).toMatchObject({ result: "ACCEPTED" });
  await stopped(on.db, on.net.cpo.platform, "UTR-1-A", 10_000);
  expect(await stopping.result).toEqual({ result: "ACCEPTED" });

  const [completed] = await on.emspToCpo.sessions.sender.list(ever).toArray();
  expect(completed).toMatchObject({ id: session?.id, status: "COMPLETED", total_cost: { excl_vat: 3.9 } });
  const cdrs = await on.emspToCpo.cdrs.sender.list().toArray();
  expect(cdrs).toMatchObject([
    {
      session_id: session?.id,
      total_energy: 10,
      total_cost: { excl_vat: 3.9 },
      authorization_reference: "APP-1",
    },
  ]);
  expect(await on.fluxToCpo.cdrs.sender.list().toArray()).toEqual([]);
  expect(await on.fluxToCpo.sessions.sender.list(ever).toArray()).toEqual([]);
});

it("what was asked of one process is answered by the next", async () => {
  const { commands } = on.net.emsp.platform;
  const { result } = await commands.startSession({ partner: "cpo" }, { token, location_id: "AMS-1" });
  const restarted = ocpi({ ...cpo(on.db), network: { allowPrivate: true } });
  await started(on.db, restarted, "AMS-1-A");
  expect(await result).toEqual({ result: "ACCEPTED" });
  await restarted.close();
});
