import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization, type Party } from "@openocpi/protocol";
import type { ImportOptions, Platform } from "@openocpi/server";
import { role } from "./conformance-net.js";

/** A request as the partner got it. */
export interface AskedOfPartner {
  method: string;
  /** `/commands/START_SESSION`, without the query. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** What was sent as JSON. */
  body: Readonly<Record<string, unknown>>;
  /** Of a command or charging profile: where it has to post the result, wherever that stood. */
  responseUrl: string;
}

/** What it answers; `hang up` breaks the connection, once the request is there. */
export type ScriptedAnswer =
  | { http?: number; status_code?: number; data?: unknown; text?: string }
  | "hang up"
  | "never";

export interface ScriptedPartner extends AsyncDisposable {
  origin: string;
  asked: AskedOfPartner[];
  /** What it answers: ACCEPTED with 30 seconds, unless told otherwise. */
  answer: (asked: AskedOfPartner) => ScriptedAnswer | Promise<ScriptedAnswer>;
  /** Makes it a partner of a platform. */
  meet(platform: Platform, more?: Partial<ImportOptions>): Promise<void>;
  /** Sends a platform something, with the token that it has there. */
  post(
    url: string,
    json?: unknown,
    method?: string,
  ): Promise<{ http: number; code: unknown; members: string[] }>;
  /** The last request. */
  readonly last: AskedOfPartner;
}

export const oca: Party = { country_code: "NL", party_id: "OCA" };
/** What it answers to a command or charging profile. */
export const responding = (result: string, timeout = 30): ScriptedAnswer => ({ data: { result, timeout } });

/** A partner of which every answer is written by the test, over real HTTP. */
export async function scriptPartner(
  id = "cpo",
  party: Party = oca,
  as: "CPO" | "EMSP" = "CPO",
): Promise<ScriptedPartner> {
  const token = `${id}-at-the-platform`;
  const asked: AskedOfPartner[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += String(chunk);
    const { pathname, searchParams } = new URL(request.url ?? "", "http://partner.test");
    const body = (text === "" ? {} : JSON.parse(text)) as AskedOfPartner["body"];
    const one: AskedOfPartner = {
      method: request.method ?? "",
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body,
      responseUrl: String(body.response_url ?? searchParams.get("response_url")),
    };
    asked.push(one);
    const answer = await partner.answer(one);
    if (answer === "never") return;
    if (answer === "hang up") return void request.socket.destroy();
    const { http = 200, status_code = 1000, data, text: raw } = answer;
    const envelope = { status_code, timestamp: "2026-03-02T09:00:00Z", ...(data !== undefined && { data }) };
    response.writeHead(http, { "Content-Type": "application/json" }).end(raw ?? JSON.stringify(envelope));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const partner: ScriptedPartner = {
    origin,
    asked,
    answer: () => responding("ACCEPTED"),
    async meet(platform, more) {
      await platform.importPartner({
        id,
        tokenTheyUse: token,
        tokenWeUse: `the-platform-at-${id}`,
        roles: [role(party, as)],
        endpoints: [
          { identifier: "commands", role: "RECEIVER", url: `${origin}/commands` },
          { identifier: "chargingprofiles", role: "RECEIVER", url: `${origin}/chargingprofiles` },
          { identifier: "tokens", role: "SENDER", url: `${origin}/tokens` },
        ],
        ...more,
      });
    },
    async post(url, json = { result: "ACCEPTED" }, method = "POST") {
      const response = await fetch(url, {
        method,
        headers: { Authorization: authorization(token), "Content-Type": "application/json" },
        body: JSON.stringify(json),
      });
      const envelope = (await response.json()) as { status_code?: unknown };
      return { http: response.status, code: envelope.status_code, members: Object.keys(envelope).sort() };
    },
    get last() {
      const last = asked.at(-1);
      if (!last) throw new Error("the partner was not asked");
      return last;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return partner;
}
