import { memoryCrud, memoryPartners, type OcpiEvent, type Partner } from "@openocpi/protocol";
import {
  type CallOptions,
  guardedFetch,
  type OcpiOptions,
  ocpi,
  type Platform,
  type Transport,
} from "@openocpi/server";
import type { CredentialsRole, Location } from "@openocpi/spec";
import express from "express";
import { afterAll, beforeEach, onTestFinished } from "vitest";

export const role = (
  role: CredentialsRole["role"],
  country_code: string,
  party_id: string,
): CredentialsRole => ({
  role,
  country_code,
  party_id,
  business_details: { name: `${party_id} of ${country_code}` },
});

export const location: Location = {
  country_code: "NL",
  party_id: "OCA",
  id: "LOC1",
  publish: true,
  address: "Stationsplein 12",
  city: "Utrecht",
  country: "NLD",
  coordinates: { latitude: "52.089640", longitude: "5.109780" },
  time_zone: "Europe/Amsterdam",
  last_updated: "2026-03-01T10:00:00Z",
};

/** A CPO with Locations to read. */
export const cpo: OcpiOptions = {
  roles: [role("CPO", "NL", "OCA")],
  modules: { locations: { sender: memoryCrud([location]) } },
};

/** An eMSP that takes Locations. */
export const emsp: OcpiOptions = {
  roles: [role("EMSP", "BE", "MOV")],
  modules: { locations: { receiver: memoryCrud<Location>() } },
};

export interface Started {
  platform: Platform;
  /** Where the router is, without `/versions`. */
  url: string;
  events: OcpiEvent[];
  /** The record of a partner, which has to be there. */
  record(id: string): Promise<Partner>;
  /** What was observed of one type. */
  told<T extends OcpiEvent["type"]>(type: T): Extract<OcpiEvent, { type: T }>[];
}

/** A platform in an express app on loopback, until the test is over. */
export async function start(options: OcpiOptions): Promise<Started> {
  const { started, stop } = await launch(options);
  onTestFinished(stop);
  return started;
}

/** One platform for a whole file, because starting costs; each test finds it without partners and events. */
export async function shared(options: OcpiOptions): Promise<Started> {
  let partners = memoryPartners();
  const { started, stop } = await launch({
    ...options,
    partners: {
      byTokenHash: (hash) => partners.byTokenHash(hash),
      get: (id) => partners.get(id),
      list: () => partners.list(),
      update: (id, change) => partners.update(id, change),
    },
  });
  beforeEach(() => {
    partners = memoryPartners();
    started.events.length = 0;
  });
  afterAll(stop);
  return started;
}

async function launch(options: OcpiOptions): Promise<{ started: Started; stop: () => Promise<void> }> {
  const app = express();
  const server = await new Promise<ReturnType<typeof app.listen>>((done) => {
    const listening = app.listen(0, "127.0.0.1", () => done(listening));
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const url = `http://127.0.0.1:${address.port}/ocpi`;
  const events: OcpiEvent[] = [];
  const platform = ocpi({
    publicUrl: url,
    network: { allowPrivate: true },
    ...options,
    onEvent: (event) => events.push(event),
  });
  app.use("/ocpi", platform.router);
  const stop = async () => {
    server.closeAllConnections();
    await new Promise<void>((done) => server.close(() => done()));
    await platform.close();
  };
  const started: Started = {
    platform,
    url,
    events,
    async record(id) {
      const found = await platform.partners.get(id);
      if (!found) throw new Error(`there is no partner ${id}`);
      return found;
    },
    told: <T extends OcpiEvent["type"]>(type: T) =>
      events.filter((event): event is Extract<OcpiEvent, { type: T }> => event.type === type),
  };
  return { started, stop };
}

/** A guarded transport of which the test sees every request, and may shorten its time. */
export function watched(
  inner: Transport = guardedFetch({ policy: { allowPrivate: true } }),
  limitsOf: (request: globalThis.Request) => CallOptions = () => ({}),
): Transport & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    Request: inner.Request,
    close: inner.close,
    fetch: (request, limits) => {
      asked.push(`${request.method} ${request.url}`);
      return inner.fetch(request, { ...limits, ...limitsOf(request) });
    },
  };
}

/** A transport that stops waiting for the answer to its last write when it is told to, as if time were up. */
export function impatient(): Transport & { giveUp(): void } {
  const inner = guardedFetch({ policy: { allowPrivate: true } });
  let giveUp = () => {};
  return {
    ...inner,
    giveUp: () => giveUp(),
    fetch: (request, limits) => {
      const answer = inner.fetch(request, limits);
      if (request.method === "GET") return answer;
      const over = new Promise<never>((_, reject) => {
        giveUp = () => reject(new DOMException("no answer in time", "TimeoutError"));
      });
      return Promise.race([answer, over]);
    },
  };
}

/** A transport on which the answers to writes get lost on the way. */
export function losingAnswers(): Transport {
  const inner = guardedFetch({ policy: { allowPrivate: true } });
  return {
    ...inner,
    fetch: async (request, limits) => {
      const response = await inner.fetch(request, limits);
      if (request.method === "GET") return response;
      await response.body?.cancel();
      throw new TypeError("the answer got lost");
    },
  };
}
