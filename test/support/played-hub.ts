import { randomUUID } from "node:crypto";
import {
  authorization,
  type PartnerEndpoint,
  type Party,
  type Routing,
  readRouting,
  routingHeaders,
  sameParty,
  swapped,
} from "@openocpi/protocol";
import type { ImportOptions } from "@openocpi/server";
import type { NetParty } from "@openocpi/server/testing";
import { operationTable } from "@openocpi/spec";
import express, { type Request, type Response } from "express";
import { onTestFinished } from "vitest";
import { role } from "./conformance-net.js";

/** A request as the Hub got it. */
export interface SeenByHub {
  member: string;
  method: string;
  path: string;
  routing: Routing;
  requestId: string;
  correlationId: string;
}

interface Member {
  name: string;
  party: Party;
  at: NetParty;
}

/** An answer that the Hub gives by itself, without asking anybody. */
export type OwnAnswer = { http?: number; status_code: number; data?: unknown };

export interface PlayedHub {
  party: Party;
  seen: SeenByHub[];
  /** Where an open routing request goes, for lack of TO headers (ROUT-05). */
  open: (seen: SeenByHub) => string | undefined;
  /** What it answers by itself. */
  own: (seen: SeenByHub) => OwnAnswer | "never" | undefined;
  /** What it publishes. */
  endpoints: PartnerEndpoint[];
  /** Makes a platform a partner of the Hub, and of nobody else. */
  join(name: string, party: Party, at: NetParty, more?: Partial<ImportOptions>): Promise<void>;
  /** Sends a member something in the Hub's own name. */
  tell(name: string, method: string, path: string, json: unknown): Promise<unknown>;
}

const kno: Party = { country_code: "DE", party_id: "KNO" };

/** A Hub between real platforms, over real HTTP: it passes on by TO, broadcasts, and finds receivers where TO is missing. */
export async function playHub(party: Party = kno): Promise<PlayedHub> {
  const members: Member[] = [];
  const results: { url: string; member: Member }[] = [];
  const app = express().use(express.json({ limit: "10mb" }));
  const server = app.listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the Hub has no port");
  const url = `http://127.0.0.1:${address.port}`;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  const interfaces = new Map<string, PartnerEndpoint>();
  for (const { module, role } of Object.values(operationTable)) {
    if (role === null) continue;
    const side = role === "sender" ? "SENDER" : "RECEIVER";
    interfaces.set(`${role}/${module}`, { identifier: module, role: side, url: `${url}/${role}/${module}` });
  }

  const tokenAtHub = ({ name }: Member) => `${name}-at-the-hub`;
  const tokenOfHub = (name: string) => `the-hub-at-${name}`;
  const send = (
    to: Member,
    path: string,
    init: { method: string; routing: Routing; json?: unknown; correlationId?: string },
  ) =>
    fetch(path.startsWith("http") ? path : `${to.at.url}/2.2.1${path}`, {
      method: init.method,
      headers: {
        Authorization: authorization(tokenOfHub(to.name)),
        "X-Request-ID": randomUUID(),
        "X-Correlation-ID": init.correlationId ?? randomUUID(),
        ...routingHeaders(init.routing),
        ...(init.json !== undefined && { "Content-Type": "application/json" }),
      },
      ...(init.json !== undefined && { body: JSON.stringify(init.json) }),
    });

  /** Results come to the Hub, which passes them on: its partners know no address but its own. */
  const ownResponseUrl = (member: Member, original: string) =>
    `${url}/results/${results.push({ url: original, member }) - 1}`;
  const forwarded = (member: Member, request: Request): { path: string; json: unknown } => {
    const path = new URL(request.originalUrl, url);
    const inQuery = path.searchParams.get("response_url");
    if (inQuery !== null) path.searchParams.set("response_url", ownResponseUrl(member, inQuery));
    const body: unknown = request.headers["content-type"] ? request.body : undefined;
    const inBody: unknown = body && Reflect.get(Object(body), "response_url");
    const json =
      typeof inBody === "string" ? { ...Object(body), response_url: ownResponseUrl(member, inBody) } : body;
    return { path: path.pathname + path.search, json };
  };

  const reply = (response: Response, routing: Routing, { http = 200, ...envelope }: OwnAnswer) =>
    void response
      .status(http)
      .set(routingHeaders(swapped(routing)))
      .json({ ...envelope, timestamp: new Date().toISOString() });

  app.all("/results/:index", async (request, response) => {
    const owed = results[Number(request.params.index)];
    if (!owed) return reply(response, {}, { http: 404, status_code: 2000 });
    const routing = readRouting((name) => request.get(name));
    const answer = await send(owed.member, owed.url, { method: "POST", routing, json: request.body });
    response.status(answer.status).json(await answer.json());
  });

  app.all("/{*rest}", async (request, response) => {
    const member = members.find((each) => authorization(tokenAtHub(each)) === request.get("Authorization"));
    if (!member) return reply(response, {}, { http: 401, status_code: 2000 });
    const routing = readRouting((name) => request.get(name));
    const correlationId = request.get("X-Correlation-ID") ?? "";
    const seen: SeenByHub = {
      member: member.name,
      method: request.method,
      path: request.originalUrl,
      routing,
      requestId: request.get("X-Request-ID") ?? "",
      correlationId,
    };
    hub.seen.push(seen);
    const own = hub.own(seen);
    if (own === "never") return;
    if (own) return reply(response, routing, own);
    const { method } = request;
    const { path, json } = forwarded(member, request);
    const others = members.filter((each) => each !== member);
    if (routing.to && sameParty(routing.to, party)) {
      const answers = await Promise.all(
        others.map((each) =>
          send(each, path, { method, json, correlationId, routing: { from: party, to: each.party } }),
        ),
      );
      const told = await Promise.all(answers.map((each) => each.json() as Promise<{ data?: unknown }>));
      const data = told.flatMap((each) => each.data ?? []);
      return reply(response, routing, { status_code: 1000, ...(method === "GET" && { data }) });
    }
    const { to } = routing;
    const name = to ? others.find((each) => sameParty(each.party, to))?.name : hub.open(seen);
    const receiver = others.find((each) => each.name === name);
    if (!receiver) return reply(response, routing, { status_code: 4001 });
    const onwards = { ...routing, to: receiver.party };
    const answer = await send(receiver, path, { method, json, correlationId, routing: onwards });
    response.status(answer.status).set(routingHeaders(swapped(onwards)));
    response.json(await answer.json());
  });

  const hub: PlayedHub = {
    party,
    seen: [],
    open: () => undefined,
    own: () => undefined,
    endpoints: [...interfaces.values()],
    async join(name, itsParty, at, more) {
      const member = { name, party: itsParty, at };
      members.push(member);
      await at.platform.importPartner({
        id: "hub",
        tokenTheyUse: tokenOfHub(name),
        tokenWeUse: tokenAtHub(member),
        roles: [role(party, "HUB")],
        endpoints: hub.endpoints,
        ...more,
      });
    },
    async tell(name, method, path, json) {
      const member = members.find((each) => each.name === name);
      if (!member) throw new Error(`${name} is no member of the Hub`);
      const answer = await send(member, path, { method, json, routing: { from: party, to: member.party } });
      return answer.json();
    },
  };
  return hub;
}
