import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type ClientOptions, type PartnerClient, partnerClient } from "@openocpi/client";
import type { OcpiEvent } from "@openocpi/protocol";
import type { Location } from "@openocpi/spec";
import { onTestFinished } from "vitest";

/** A request as the partner got it. */
export interface Seen {
  method: string;
  /** Path and query as they came. */
  url: string;
  headers: Record<string, string | undefined>;
  body: string;
}

/** An answer of the partner. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  text?: string | Uint8Array;
}

export interface PlayedPartner {
  /** `http://127.0.0.1:port` */
  url: string;
  /** Every request so far. */
  seen: Seen[];
  /** How many connections were made to it so far, and how many are still open. */
  connections: { made: number; open: number };
}

/** A reply; or none: `never` leaves the request open, `break` closes its connection. */
export type Answer = Reply | "never" | "break";

/** A partner on the loopback interface, over real HTTP, until the test is over. */
export async function playPartner(
  answer: (request: Seen, url: string) => Answer | Promise<Answer>,
): Promise<PlayedPartner> {
  const seen: Seen[] = [];
  const connections = { made: 0, open: 0 };
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const { method = "", url: path = "", headers } = request;
    const one = { method, url: path, headers: headers as Seen["headers"], body };
    seen.push(one);
    const reply = await answer(one, url);
    if (reply === "never") return;
    if (reply === "break") return void request.socket.destroy();
    const { status = 200, headers: own = {}, text = "" } = reply;
    response.writeHead(status, { "Content-Type": "application/json", ...own }).end(text);
  });
  server.on("connection", (socket) => {
    connections.made++;
    connections.open++;
    socket.once("close", () => connections.open--);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  return { url, seen, connections };
}

const timestamp = "2026-03-02T09:15:00Z";

/** HTTP 200 with status_code 1000. */
export const success = (data?: unknown, headers: Record<string, string> = {}): Reply => ({
  headers,
  text: JSON.stringify({ status_code: 1000, timestamp, ...(data !== undefined && { data }) }),
});

/** A failure in an envelope. */
export const failed = (status_code: number, status_message: string, status = 200): Reply => ({
  status,
  text: JSON.stringify({ status_code, status_message, timestamp }),
});

/** The Link to a next page. */
export const link = (url: string) => ({ Link: `<${url}>; rel="next"` });

/** A valid Location. */
export const location = (id: string, changes: Partial<Location> = {}): Location => ({
  country_code: "NL",
  party_id: "OCA",
  id,
  publish: true,
  address: "Stationsplein 12",
  city: "Utrecht",
  country: "NLD",
  coordinates: { latitude: "52.089640", longitude: "5.109780" },
  time_zone: "Europe/Amsterdam",
  last_updated: timestamp,
  ...changes,
});

/** The key of a Location at the receiver interface. */
export const key = { country_code: "NL", party_id: "OCA", location_id: "LOC1" };
export const patch = { name: "Utrecht Stationsgarage", last_updated: timestamp };

/**
 * A client of a played partner with all interfaces under `/locs`, `/in` and `/creds`; and all events that it makes. It
 * tries nothing again.
 */
export function clientOf(
  { url }: PlayedPartner,
  options: Partial<ClientOptions> = {},
): { client: PartnerClient; events: OcpiEvent[] } {
  const events: OcpiEvent[] = [];
  const client = partnerClient({
    token: "the-token-of-the-partner",
    partner: "oca",
    endpoints: [
      { identifier: "locations", role: "SENDER", url: `${url}/locs` },
      { identifier: "locations", role: "RECEIVER", url: `${url}/in` },
      { identifier: "credentials", role: "SENDER", url: `${url}/creds` },
    ],
    onEvent: (event) => events.push(event),
    retry: 0,
    ...options,
  });
  return { client, events };
}
