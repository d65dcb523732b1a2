import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { OcpiEvent } from "@openocpi/protocol";
import { type ImportOptions, memoryCrud, type OcpiOptions, ocpi, type Platform } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import express, { type Express } from "express";
import { type Answer, type Ask, askAt } from "./conformance-ask.js";
import { location, ours, theirs, tokenTheyUse } from "./conformance-story.js";

export interface NetOptions {
  options?: Partial<OcpiOptions>;
  partner?: Partial<ImportOptions>;
  /** What our sender Crud holds. */
  locations?: readonly Location[];
  /** What our receiver Crud holds. */
  received?: readonly Location[];
  /** Puts the router into a host. Default: an express app with nothing but it, under `/ocpi`. */
  host?: (router: Platform["router"]) => Express;
  /** Where the host has put it. */
  prefix?: string;
}

export interface Net extends AsyncDisposable {
  /** `http://127.0.0.1:4711` */
  origin: string;
  port: number;
  /** The router's address, without `/versions`. */
  base: string;
  platform: Platform;
  events: OcpiEvent[];
  /** Asks as the partner does; the path is below the version: `/sender/locations`. */
  ask(method: string, path: string, ask?: Ask): Promise<Answer>;
  /** Asks at any path of the host. */
  askHost(method: string, path: string, ask?: Ask): Promise<Answer>;
  eventsOf<T extends OcpiEvent["type"]>(type: T): Extract<OcpiEvent, { type: T }>[];
}

export const role = (party: { country_code: string; party_id: string }, name: "CPO" | "EMSP" | "HUB") => ({
  ...party,
  role: name,
  business_details: { name: `${party.party_id} as ${name}` },
});

const bare = (router: Platform["router"]): Express => express().use("/ocpi", router);

/** A platform with one partner, on an ephemeral port of the loopback. */
export async function net(options: NetOptions = {}): Promise<Net> {
  const { locations = [location("LOC1")], received = [], host = bare, prefix = "/ocpi" } = options;
  const events: OcpiEvent[] = [];
  const platform = ocpi({
    roles: [role(ours, "CPO"), role(ours, "EMSP")],
    modules: { locations: { sender: memoryCrud(locations), receiver: memoryCrud(received) } },
    onEvent: (event) => events.push(event),
    ...options.options,
  });
  await platform.importPartner({
    id: "movendo",
    tokenTheyUse,
    tokenWeUse: "token-of-ours",
    roles: [role(theirs, "CPO"), role(theirs, "EMSP")],
    endpoints: [],
    ...options.partner,
  });
  const server = createServer(host(platform.router)).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    base: origin + prefix,
    platform,
    events,
    ask: askAt(`${origin}${prefix}/2.2.1`),
    askHost: askAt(origin),
    eventsOf: <T extends OcpiEvent["type"]>(type: T) =>
      events.filter((event): event is Extract<OcpiEvent, { type: T }> => event.type === type),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await platform.close();
    },
  };
}
