import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { partnerClient } from "@openocpi/client";
import { page } from "@openocpi/docs";
import { type PricedSession, priceSession } from "@openocpi/pricing";
import { formatDateTime, type Party } from "@openocpi/protocol";
import { memoryCrud, ocpi } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import { type Location, statusValues, type Tariff, validate } from "@openocpi/spec";
import * as versioned from "@openocpi/spec/2.2.1";
import express from "express";

const party: Party = { country_code: "NL", party_id: "OCA" };
const location: Location = {
  ...party,
  id: "LOC1",
  publish: true,
  address: "Stationsplein 1",
  city: "Utrecht",
  country: "NLD",
  coordinates: { latitude: "52.08950", longitude: "5.10980" },
  time_zone: "Europe/Amsterdam",
  last_updated: formatDateTime(new Date()),
};
assert.deepEqual(validate("Location", location, "strict"), []);
assert.equal(versioned.validate, validate);
assert.ok(statusValues.includes("AVAILABLE"));
assert.equal(typeof ocpiNet, "function");
assert.ok(existsSync(page));

const tariff: Tariff = {
  ...party,
  id: "T1",
  currency: "EUR",
  elements: [
    { price_components: [{ type: "TIME", price: 1.5, step_size: 1 }], restrictions: { start_time: "10:00" } },
  ],
  last_updated: location.last_updated,
};
const priced: PricedSession = priceSession({
  tariffs: [tariff],
  time_zone: location.time_zone,
  start_date_time: "2026-03-02T08:00:00Z",
  charging_periods: [{ start_date_time: "2026-03-02T08:00:00Z", dimensions: [{ type: "TIME", volume: 3 }] }],
});
assert.deepEqual(priced.totals.total_cost, { excl_vat: 3 });

const platform = ocpi({
  roles: [{ ...party, role: "CPO", business_details: { name: "Oranje Laadpalen" } }],
  modules: { locations: { sender: memoryCrud([location]) } },
  docs: true,
});
await platform.importPartner({
  id: "msp",
  tokenTheyUse: "theirs",
  tokenWeUse: "ours",
  roles: [{ role: "EMSP", country_code: "BE", party_id: "MOV", business_details: { name: "Movenda" } }],
  endpoints: [],
});
const server = express().use("/ocpi", platform.router).listen(0);
const address = server.address();
assert.ok(address !== null && typeof address === "object");
const url = `http://localhost:${address.port}/ocpi/2.2.1/sender/locations`;
const client = partnerClient({
  token: "theirs",
  endpoints: [{ identifier: "locations", role: "SENDER", url }],
});
const ids: string[] = [];
for await (const { id } of client.locations.sender.list({ limit: 10 })) ids.push(id);
assert.deepEqual(ids, ["LOC1"]);
const docs = await fetch(`http://localhost:${address.port}/ocpi/docs`);
assert.match(await docs.text(), /^<!DOCTYPE html>/);
server.close();
server.closeAllConnections();
await platform.close();
console.log("ESM: hosted, called and read a Location; the page is there");
