import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { memoryPartners, memoryPending, type OcpiEvent } from "@openocpi/protocol";
import { type Modules, type OcpiOptions, ocpi, type Platform } from "@openocpi/server";
import type { OperationId, OperationRow } from "@openocpi/spec";
import express from "express";
import { role } from "../support/conformance-net.js";
import { foreign, ours, theirs } from "../support/conformance-story.js";
import { expectResult } from "../support/expected-result.js";
import { hub, newcomer, stored } from "./stored.js";

/** A platform, and what there is around it. */
export interface World {
  platform: Platform;
  /** `http://127.0.0.1:4711/ocpi` */
  base: string;
  port: number;
  /** The partner's own platform, which takes everything. */
  partnerOrigin: string;
  /** What was observed since the last `begin`. */
  events: OcpiEvent[];
  /** Whether express-openapi-validator was asked about the last request. */
  wasValidated(): boolean;
  /**
   * Puts everything back in order for a request of this operation.
   *
   * @returns the token that it is made with, and the id of the result that is expected
   */
  begin(row: OperationRow): Promise<{ token: string; result: string }>;
  close(): Promise<void>;
}

export const listening = async (
  listener: RequestListener,
): Promise<{ server: Server; port: number; origin: string }> => {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  return { server, port, origin: `http://127.0.0.1:${port}` };
};

const envelope = (data?: unknown) =>
  JSON.stringify({ status_code: 1000, timestamp: "2026-03-02T09:00:00Z", data });

/** Takes whatever is posted, and shows versions and details as every partner does. */
async function partnerPlatform() {
  const found = await listening((request, response) => {
    const { origin } = found;
    const details = {
      version: "2.2.1",
      endpoints: [{ identifier: "credentials", role: "SENDER", url: `${origin}/credentials` }],
    };
    request.resume();
    response.setHeader("Content-Type", "application/json");
    if (request.url === "/versions") response.end(envelope([{ version: "2.2.1", url: `${origin}/2.2.1` }]));
    else response.end(envelope(request.url === "/2.2.1" ? details : undefined));
  });
  return found;
}

/** What one world has that others do not. */
export interface WorldOptions extends Pick<OcpiOptions, "fastLane"> {
  /** Puts something between the platform and what is stored. */
  watched?: (modules: Modules) => Modules;
}

export async function world({
  watched = (modules) => modules,
  ...options
}: WorldOptions = {}): Promise<World> {
  const partner = await partnerPlatform();
  let last: object = {};
  const app = express().use((request, _response, next) => {
    last = request;
    next();
  });
  const here = await listening(app);
  const base = `${here.origin}/ocpi`;
  const events: OcpiEvent[] = [];
  const modules = watched(stored());
  const [partners, pending] = [memoryPartners(), memoryPending()];
  const platform = ocpi({
    roles: [role(ours, "CPO"), role(ours, "EMSP")],
    modules,
    partners,
    pending,
    publicUrl: base,
    network: { allowPrivate: true },
    limits: { bodyBytes: 100_000, pageSize: 20 },
    onEvent: (event) => events.push(event),
    ...options,
  });
  app.use("/ocpi", platform.router);
  const endpoints = [
    { identifier: "credentials", role: "SENDER", url: `${partner.origin}/credentials` },
  ] as const;
  const importOne = (id: string, roles: ReturnType<typeof role>[]) =>
    platform.importPartner({
      id,
      tokenTheyUse: `token-of-${id}`,
      tokenWeUse: `our-token-of-${id}`,
      roles,
      endpoints,
    });
  await importOne("movendo", [role(theirs, "CPO"), role(theirs, "EMSP")]);
  await importOne("volta", [role(foreign, "CPO"), role(foreign, "EMSP")]);
  await importOne("hub", [role(hub, "HUB")]);
  const registered = await importOne("newcomer", [role(newcomer, "EMSP")]);
  let begun = 0;
  return {
    platform,
    base,
    port: here.port,
    partnerOrigin: partner.origin,
    events,
    wasValidated: () => "openapi" in last,
    async begin({ id, module, role, part }) {
      if (++begun % 1_000 === 0) await pending.forget(new Date(Date.now() + 120_000));
      Object.assign(modules, watched(stored()));
      events.length = 0;
      const isResult = role === "sender" && (module === "commands" || module === "chargingprofiles");
      const kind = kinds[part ?? ""] ?? "commands.receiver.startSession.post";
      const result = isResult ? await expectResult(pending, "movendo", kind) : "";
      let user = module === "hubclientinfo" ? "hub" : "movendo";
      if (module === "credentials") {
        user = "newcomer";
        await partners.update(user, () => registered);
        if (id === "credentials.post") {
          await partners.update(user, () => ({ ...registered, status: "invited", inbound: [], roles: [] }));
          const { token } = await platform.invite({ id: user });
          return { token, result };
        }
      }
      return { token: `token-of-${user}`, result };
    },
    async close() {
      for (const { server } of [here, partner]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
      await platform.close();
    },
  };
}

/** What brings the results that are posted to us. */
const kinds: Readonly<Record<string, OperationId>> = {
  activeResult: "chargingprofiles.receiver.get",
  setResult: "chargingprofiles.receiver.put",
  clearResult: "chargingprofiles.receiver.delete",
};
