import { memoryCrud, ocpi } from "@openocpi/server";
import express from "express";

const cpo = { country_code: "NL", party_id: "OCA" };
const address = { address: "Stationsplein 1", city: "Utrecht", country: "NLD", time_zone: "Europe/Amsterdam" };
const coordinates = { latitude: "52.08950", longitude: "5.10980" };
const location = { ...cpo, id: "LOC1", publish: true, ...address, coordinates, last_updated: "2026-01-31T12:00:00Z" };
const platform = ocpi({
  roles: [{ ...cpo, role: "CPO", business_details: { name: "Oranje Laadpalen" } }],
  modules: { locations: { sender: memoryCrud([location]) } },
});
express().use("/ocpi", platform.router).listen(3000);
console.log("http://localhost:3000/ocpi/versions opens with", (await platform.invite()).token);
