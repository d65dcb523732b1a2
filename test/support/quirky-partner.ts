import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization, type Interface } from "@openocpi/protocol";
import { memoryCrud, ocpi } from "@openocpi/server";
import type { CDR, ClientInfo, Location, Token } from "@openocpi/spec";
import express from "express";
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

/** The envelope of an answer, to be changed. */
export const envelopeOf = ({ body }: Answered): Record<string, unknown> => {
  if (typeof body === "string" || body instanceof Uint8Array) throw new Error("this answer has no envelope");
  return body;
};
/** The objects of a list's answer, to be changed; none of another answer. */
export const listOf = (answer: Answered): Record<string, unknown>[] => {
  const { data } = envelopeOf(answer);
  return Array.isArray(data) ? data : [];
};

/** A platform of ours, NL*OCA, behind a proxy that gives it quirks; and another, BE*MOV, which it offers these interfaces. */
export async function quirkyPartner(interfaces?: readonly Interface[]) {
  let quirk: Quirk = {};
  const seen: string[] = [];
  const door = createServer(async (request, response) => {
    const answer = await pass(request);
    if (answer === undefined) {
      request.socket.destroy();
      return;
    }
    const { http, headers, body } = answer;
    const isWritten = typeof body === "string" || body instanceof Uint8Array;
    response.writeHead(http, [...headers].flat());
    response.end(isWritten ? body : JSON.stringify(body));
  });
  const back = createServer();
  const origins = [];
  for (const server of [door, back]) {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    origins.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const [origin = "", inside = ""] = origins;
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
  back.on("request", express().use("/ocpi", partner.router));
  const us = ocpi({
    roles: [role("EMSP", theirs.country_code, theirs.party_id)],
    publicUrl: "https://ocpi.movendo.example/ocpi",
    network: { allowPrivate: true },
    modules: { locations: { receiver: memoryCrud<Location>() } },
  });

  async function pass(request: IncomingMessage): Promise<Answered | undefined> {
    const asked: Asked = {
      method: request.method ?? "",
      url: new URL(request.url ?? "", origin),
      headers: new Headers(request.headers as Record<string, string>),
    };
    seen.push(`${asked.method} ${asked.url.pathname}${asked.url.search}`);
    const own = await quirk.asks?.(asked);
    if (own) return own.http === 0 ? undefined : own;
    const { pathname, search } = asked.url;
    asked.headers.delete("connection");
    const response = await fetch(inside + pathname + search, {
      method: asked.method,
      headers: asked.headers,
    });
    const body = (await response.json()) as Record<string, unknown>;
    const headers = new Headers(response.headers);
    for (const name of ["content-length", "connection", "keep-alive", "date"]) headers.delete(name);
    const answer: Answered = { http: response.status, headers, body };
    quirk.answers?.(answer, asked);
    return answer;
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
    for (const server of [door, back]) server.closeAllConnections();
    await Promise.all([door, back].map((server) => new Promise((done) => server.close(done))));
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

/** Whether a request carries the token in Base64. */
export const isEncoded = ({ headers }: Asked): boolean =>
  headers.get("authorization") === authorization(tokenWeUse);
