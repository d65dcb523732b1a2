import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization, type Interface } from "@openocpi/protocol";
import { memoryCrud, ocpi } from "@openocpi/server";
import type { CDR, ClientInfo, Location, Token } from "@openocpi/spec";
import express, { type Request, type Response } from "express";
import { afterAll, beforeEach } from "vitest";
import { cdr, cdrToken, clientInfo, session, tariff } from "./conformance-objects.js";
import { location, ours, theirs } from "./conformance-story.js";
import { role } from "./handshake-platform.js";

/** A request on its way to the partner: a quirk may change it. */
export interface Asked {
  method: string;
  /** Path and query, of which the base of the router is taken off. */
  url: URL;
  headers: Headers;
}

/** An answer on its way back: a quirk may change it. */
export interface Answered {
  http: number;
  headers: Headers;
  /** The envelope; or what is sent in its place. */
  body: Record<string, unknown> | string | Uint8Array<ArrayBuffer>;
}

/** How the partner differs from the standard. What `asks` returns is the answer, and the platform behind is not asked. */
export interface Quirk {
  asks?(request: Asked): Answered | undefined | Promise<Answered | undefined>;
  answers?(answer: Answered, request: Asked): void;
}

/** An answer that went wrong, in the envelope or not. */
export const refused = (
  http: number,
  body: Answered["body"] = { status_code: 2000, timestamp: "2026-03-01T10:00:00Z" },
): Answered => ({
  http,
  headers: new Headers({ "Content-Type": typeof body === "string" ? "text/html" : "application/json" }),
  body,
});
/** No answer at all: the connection is closed. */
export const hangUp = (): Answered => refused(0);
export const html = (http: number): Answered => refused(http, `<h1>${http}</h1>`);
export const redirect = (to: string): Answered => ({ ...html(301), headers: new Headers({ Location: to }) });

/** The token that a quirky partner gave us. */
export const tokenWeUse = "token-C-of-the-quirky-partner";
const tokenTheyUse = "token-B-of-ours";

const isWritten = (body: Answered["body"]): body is string | Uint8Array<ArrayBuffer> =>
  typeof body === "string" || body instanceof Uint8Array;

/** The envelope of an answer, to be changed. */
export const envelopeOf = ({ body }: Answered): Record<string, unknown> => {
  if (isWritten(body)) throw new Error("this answer has no envelope");
  return body;
};
/** The objects of a list's answer, to be changed; none of another answer. */
export const listOf = (answer: Answered): Record<string, unknown>[] => {
  const { data } = envelopeOf(answer);
  return Array.isArray(data) ? data : [];
};

/** A platform of ours, NL*OCA, with quirks in front of it; and another, BE*MOV, which it offers these interfaces. */
export async function quirkyPartner(interfaces?: readonly Interface[]) {
  let quirk: Quirk = {};
  const seen: string[] = [];
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const mine = { ...ours, cdr_token: cdrToken(theirs) };
  const partner = ocpi({
    roles: [role("CPO", ours.country_code, ours.party_id)],
    publicUrl: `${origin}/ocpi`,
    network: { allowPrivate: true },
    modules: {
      locations: { sender: memoryCrud(["L1", "L2", "L3"].map((id) => location(id))) },
      sessions: { sender: memoryCrud(["S1", "S2"].map((id) => session(id, mine))) },
      cdrs: { sender: memoryCrud<CDR>(["C1", "C2"].map((id) => cdr(id, mine))) },
      tariffs: { sender: memoryCrud([tariff("T1", ours)]) },
      tokens: { receiver: memoryCrud<Token>() },
      commands: { receiver: {} },
      hubclientinfo: { sender: memoryCrud<ClientInfo>([clientInfo()]) },
    },
  });
  server.on("request", express().use(inFront).use("/ocpi", partner.router));
  const us = ocpi({
    roles: [role("EMSP", theirs.country_code, theirs.party_id)],
    publicUrl: "https://ocpi.movendo.example/ocpi",
    network: { allowPrivate: true },
    modules: { locations: { receiver: memoryCrud<Location>() } },
  });

  async function inFront(request: Request, response: Response, next: () => void): Promise<void> {
    const asked: Asked = {
      method: request.method,
      url: new URL(request.url, origin),
      headers: new Headers(request.headers as Record<string, string>),
    };
    seen.push(`${asked.method} ${request.url}`);
    const own = await quirk.asks?.(asked);
    if (own) {
      send(response, own);
      return;
    }
    request.url = asked.url.pathname + asked.url.search;
    request.headers.authorization = asked.headers.get("authorization") ?? "";
    const { end } = response;
    response.end = ((text: string) => {
      response.end = end;
      const headers = new Headers(response.getHeaders() as Record<string, string>);
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      const answer: Answered = { http: response.statusCode, headers, body: JSON.parse(text) };
      quirk.answers?.(answer, asked);
      return send(response, answer);
    }) as Response["end"];
    next();
  }

  await partner.importPartner({
    id: "emsp",
    tokenTheyUse: tokenWeUse,
    tokenWeUse: tokenTheyUse,
    roles: [role("EMSP", theirs.country_code, theirs.party_id)],
    endpoints: [],
    ...(interfaces && { offer: { interfaces } }),
  });
  await us.importPartner({
    id: "cpo",
    tokenTheyUse,
    tokenWeUse,
    roles: [role("CPO", ours.country_code, ours.party_id)],
    versionsUrl: `${origin}/ocpi/versions`,
  });
  beforeEach(() => {
    quirk = {};
    seen.length = 0;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await Promise.all([us, partner].map((platform) => platform.close()));
  });
  return {
    us,
    partner,
    origin,
    /** Every request so far. */
    seen,
    /** Makes the partner differ, until the test is over. */
    become(next: Quirk) {
      quirk = next;
    },
  };
}

function send(response: Response, { http, headers, body }: Answered): Response {
  if (http === 0) response.destroy();
  else response.writeHead(http, [...headers].flat()).end(isWritten(body) ? body : JSON.stringify(body));
  return response;
}

/** Whether a request carries the token in Base64. */
export const isEncoded = ({ headers }: Asked): boolean =>
  headers.get("authorization") === authorization(tokenWeUse);
