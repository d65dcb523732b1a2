import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization, type CursorStore, type OcpiEvent, type PartnerStore } from "@openocpi/protocol";
import { type ImportOptions, memoryCrud, type OcpiOptions, ocpi, type Platform } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import express from "express";
import { expect, onTestFinished } from "vitest";
import { role } from "./conformance-net.js";
import { emspParty } from "./pull-net.js";

/** A request as the partner got it. */
export interface Asked {
  url: URL;
  headers: IncomingHttpHeaders;
}
/** An answer: a page of objects, as they are; or a failure. */
export interface Answered {
  items?: readonly unknown[];
  /** Where the next page is, below the list's own URL. */
  next?: string;
  total?: number;
  http?: number;
  code?: number;
}

/** A partner that answers with whatever the test says, valid or not, over real HTTP. */
export interface ScriptedPartner {
  /** Of the list. */
  url: string;
  asked: Asked[];
  /** What of each request follows the list's own URL. */
  paths(): string[];
  answer: (asked: Asked) => Answered | Promise<Answered>;
}

export async function scriptedPartner(answer: ScriptedPartner["answer"]): Promise<ScriptedPartner> {
  const partner: ScriptedPartner = {
    url: "",
    asked: [],
    paths: () =>
      partner.asked.map(({ url }) => url.pathname.replace("/list", "") + decodeURIComponent(url.search)),
    answer,
  };
  const server = createServer(async (request, response) => {
    const asked = { url: new URL(request.url ?? "", partner.url), headers: request.headers };
    partner.asked.push(asked);
    const { items, next, total, http = 200, code = 1000 } = await partner.answer(asked);
    response.writeHead(http, {
      "Content-Type": "application/json",
      ...(next !== undefined && { Link: `<${partner.url}${next}>; rel="next"` }),
      ...(total !== undefined && { "X-Total-Count": String(total) }),
    });
    response.end(JSON.stringify({ status_code: code, timestamp: "2026-03-02T12:00:00Z", data: items }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  partner.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/list`;
  return partner;
}

/** Pages of a list, each with a Link to the next: `?page=2`. */
export const pagesOf =
  (pages: readonly (readonly unknown[])[]): ScriptedPartner["answer"] =>
  ({ url }) => {
    const number = Number(url.searchParams.get("page") ?? 1);
    const total = pages.flat().length;
    return {
      items: pages[number - 1] ?? [],
      total,
      ...(number < pages.length && { next: `?page=${number + 1}` }),
    };
  };

export interface Emsp {
  platform: Platform;
  events: OcpiEvent[];
  ours: ReturnType<typeof memoryCrud<Location>>;
}

/** An eMSP; with the stores of another one, a second process of it. */
export function emspProcess(
  options: Partial<OcpiOptions> & { cursors?: CursorStore; partners?: PartnerStore } = {},
  ours = memoryCrud<Location>(),
): Emsp {
  const events: OcpiEvent[] = [];
  const platform = ocpi({
    roles: [role(emspParty, "EMSP")],
    network: { allowPrivate: true },
    onEvent: (event) => events.push(event),
    ...options,
    modules: { locations: { receiver: ours }, ...options.modules },
  });
  onTestFinished(() => platform.close());
  return { platform, events, ours };
}

/** Makes the scripted partner one of the eMSP's: the CPO, unless it has other roles. */
export async function partnerOf(
  { platform }: Emsp,
  { url }: ScriptedPartner,
  roles: ImportOptions["roles"] = [role({ country_code: "NL", party_id: "OCA" }, "CPO")],
  { modules = ["locations"], ...more }: Partial<ImportOptions> & { modules?: readonly string[] } = {},
): Promise<void> {
  await platform.importPartner({
    id: "cpo",
    tokenTheyUse: "token-they-use",
    tokenWeUse: "token-we-use",
    roles,
    endpoints: modules.map((identifier) => ({ identifier, role: "SENDER", url })),
    ...more,
  });
}

/** Serves the eMSP, and gives what its partner pushes with: a method, a path below the receiver interfaces, a body. */
export async function pushesTo({ platform }: Pick<Emsp, "platform">) {
  const server = createServer(express().use("/ocpi", platform.router)).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
  const { port } = server.address() as AddressInfo;
  return async (method: string, path: string, json?: unknown): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${port}/ocpi/2.2.1/receiver/${path}`, {
      method,
      headers: { Authorization: authorization("token-they-use"), "Content-Type": "application/json" },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    expect(await response.json()).toMatchObject({ status_code: 1000 });
  };
}
