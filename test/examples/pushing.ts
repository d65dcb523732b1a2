import { type CrudOf, memoryCrud, ocpi } from "@openocpi/server";
import type { Connector, EVSE, Location } from "@openocpi/spec";
import express from "express";

const port = Number(process.env.PORT ?? 3005);
const oca = { country_code: "NL", party_id: "OCA" };
const where = { address: "Stationsplein 1", city: "Utrecht", country: "NLD", time_zone: "Europe/Amsterdam" };
const coordinates = { latitude: "52.08950", longitude: "5.10980" };
const last_updated = "2026-01-31T12:00:00Z";
const plug = { standard: "IEC_62196_T2", format: "SOCKET", power_type: "AC_3_PHASE" } as const;
const connector: Connector = { id: "1", ...plug, max_voltage: 230, max_amperage: 32, last_updated };
const evse: EVSE = { uid: "E1", status: "AVAILABLE", connectors: [connector], last_updated };
let station: Location = {
  ...oca,
  id: "UTR-1",
  publish: true,
  ...where,
  coordinates,
  evses: [evse],
  last_updated,
};
// Our own storage: here a variable.
const stations: CrudOf<"locations", "sender"> = {
  list: (query, context) => memoryCrud([station]).list(query, context),
  get: (key, context) => memoryCrud([station]).get(key, context),
};

const platform = ocpi({
  roles: [{ ...oca, role: "CPO", business_details: { name: "Oranje Laadpalen" } }],
  modules: { locations: { sender: stations } },
  publicUrl: `http://localhost:${port}/ocpi`,
  network: { allowPrivate: true }, // partners on this machine, to try it
  pushing: { firstRetrySeconds: 0.1, longestRetrySeconds: 1 }, // and to see them come back soon
  onEvent(event) {
    if (event.type === "push")
      console.log(`${event.module} ${event.id} to ${event.partner}: ${event.outcome}`);
  },
});

/** What the charge point management system calls when a cable is plugged in, or out. */
async function changed(status: EVSE["status"]) {
  const now = new Date().toISOString();
  // First our own storage, then the partners: what they miss is listed from it later.
  station = { ...station, evses: [{ ...evse, status, last_updated: now }], last_updated: now };
  return platform.push("locations", station, { evse: evse.uid, change: { status } });
}

express()
  .use("/ocpi", platform.router)
  .post("/plug/:status", async ({ params }, response) => {
    const { done, ...pushed } = await changed(params.status === "in" ? "CHARGING" : "AVAILABLE");
    response.json({ ...pushed, outcomes: await done });
  })
  .get("/deliveries", async (_request, response) => {
    response.json(await platform.deliveries.status());
  })
  .listen(port, async () => {
    const { token } = await platform.invite({ id: "movendo" });
    console.log(`http://localhost:${port}/ocpi/versions opens with ${token}`);
  });
