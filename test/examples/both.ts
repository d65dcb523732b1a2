import type { Received } from "@openocpi/protocol";
import { memoryCrud, ocpi } from "@openocpi/server";
import type { Location, Session, Token } from "@openocpi/spec";
import express from "express";

const port = Number(process.env.PORT ?? 3003);
const lib = { country_code: "DE", party_id: "LIB" };
const us = { ...lib, business_details: { name: "Lichtblick Mobil" } };
const where = { address: "Mainkai 7", city: "Frankfurt", country: "DEU", time_zone: "Europe/Berlin" };
const coordinates = { latitude: "50.10830", longitude: "8.68100" };
const last_updated = "2026-01-31T12:00:00Z";
const station: Location = { ...lib, id: "FRA-1", publish: true, ...where, coordinates, last_updated };

// One platform, one party, two roles: it has charge points, and it has drivers.
const platform = ocpi({
  roles: [
    { ...us, role: "CPO" },
    { ...us, role: "EMSP" },
  ],
  modules: {
    // `sender` is what we own, `receiver` what partners tell us of theirs: never the same Crud.
    locations: { sender: memoryCrud([station]), receiver: memoryCrud<Received<Location>>() },
    sessions: { sender: memoryCrud<Session>(), receiver: memoryCrud<Received<Session>>() },
    tokens: { sender: memoryCrud<Token>(), receiver: memoryCrud<Received<Token>>() },
    commands: {
      sender: {}, // our drivers, at charge points of partners: the results come in
      receiver: {
        // Drivers of partners, at our charge points.
        startSession: async () => ({ result: "ACCEPTED", later: pluggedIn() }),
      },
    },
  },
  publicUrl: `http://localhost:${port}/ocpi`,
  network: { allowPrivate: true }, // partners on this machine, to try it
});

/** What the charge point says when the driver has plugged in, some time later. */
const pluggedIn = async () => ({ result: "ACCEPTED" }) as const;

express()
  .use("/ocpi", platform.router)
  .listen(port, async () => {
    // A partner that is just an eMSP needs to see nothing but our charge points.
    const { token } = await platform.invite({
      id: "movendo",
      offer: {
        interfaces: [
          { module: "locations", role: "sender" },
          { module: "sessions", role: "sender" },
          { module: "tokens", role: "receiver" },
          { module: "commands", role: "receiver" },
        ],
      },
    });
    console.log(`http://localhost:${port}/ocpi/versions opens with ${token}`);
  });
