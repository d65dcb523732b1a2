import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Listable } from "@openocpi/protocol";
import { type Modules, memoryCrud, ocpi } from "@openocpi/server";
import type { CDR, ClientInfo, Location, Session, Tariff, Token } from "@openocpi/spec";
import express from "express";
import { answerUsage, tell } from "./messages.js";
import { ours, theirs } from "./objects.js";
import { stock } from "./scenarios.js";

/** The platform that is measured: `server-ours LOCATIONS PARTNERS EVERYTHING`. */
const [locations = 1_000, partners = 1, everything = 0] = process.argv.slice(2).map(Number);
const { own, received, tokens } = stock(locations);
const both = <Item extends Listable>() => ({ sender: memoryCrud<Item>(), receiver: memoryCrud<Item>() });
const others: Modules = {
  sessions: both<Session>(),
  tariffs: both<Tariff>(),
  hubclientinfo: { receiver: memoryCrud<ClientInfo>() },
  commands: { sender: {}, receiver: {} },
  chargingprofiles: { sender: {}, receiver: {} },
};
const platform = ocpi({
  roles: [
    { ...ours, role: "CPO", business_details: { name: "Oranje" } },
    { ...ours, role: "EMSP", business_details: { name: "Oranje" } },
  ],
  modules: {
    ...(everything && others),
    locations: { sender: memoryCrud<Location>(own), receiver: memoryCrud<Location>(received) },
    tokens: { sender: memoryCrud<Token>(tokens) },
    cdrs: { receiver: memoryCrud<CDR>() },
  },
  limits: { pageSize: 1_000 },
  // As everywhere where partners come from elsewhere.
  publicUrl: "https://ocpi.example.com/ocpi",
});

const tokenOf = (number: number) => `token-of-partner-${number}`;
for (let number = 0; number < partners; number++) {
  const party =
    number === 0 ? theirs : { country_code: "DE", party_id: number.toString(36).padStart(3, "0") };
  await platform.importPartner({
    id: `partner-${number}`,
    tokenTheyUse: tokenOf(number),
    tokenWeUse: "unused",
    roles: [
      { ...party, role: "CPO", business_details: { name: "A CPO" } },
      { ...party, role: "EMSP", business_details: { name: "An eMSP" } },
    ],
    endpoints: [],
  });
}

const server = createServer(express().disable("x-powered-by").use("/ocpi", platform.router));
server.listen(0, "127.0.0.1", () => {
  tell({ type: "ready", port: (server.address() as AddressInfo).port, token: tokenOf(0) });
});
answerUsage();
