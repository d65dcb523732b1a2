import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { page } from "@openocpi/docs";
import { type OcpiOptions, ocpi, type Platform, shutdown } from "@openocpi/server";
import express from "express";
import { type Address, openDoor } from "./door.js";
import { type ChargePoints, modulesOf } from "./modules.js";
import { nothingReceived, type Own, ownObjects, type ReceivedObjects } from "./objects.js";

/** The same as the platform takes, with where it listens and what it owns. */
export interface StandaloneOptions extends Address, Omit<OcpiOptions, "modules" | "docs"> {
  own?: Own;
  /** Made of the platform's own objects, for they change them. */
  chargePoints?: ChargePoints;
}

/** A platform of its own: over HTTP at its own port, all in memory. */
export interface Standalone {
  platform: Platform;
  own: Own;
  received: ReceivedObjects;
  /** The base of everything: `http://127.0.0.1:3000/ocpi`. */
  url: string;
  /** Where partners begin. */
  versions: string;
  /** The document to read. */
  docs: string;
  /** For load balancers. */
  health: string;
  /** Answers what has been asked, and ends. False where that took too long. */
  close(options?: { seconds?: number }): Promise<boolean>;
}

/**
 * OCPI at `/ocpi`, its documentation at `/docs`, and `/health` for load balancers.
 *
 * @throws UserError where the port cannot be had; TypeError for options that the platform does not take.
 */
export async function standalone({
  port,
  host,
  flag,
  own = ownObjects(),
  chargePoints,
  ...options
}: StandaloneOptions): Promise<Standalone> {
  const { server, origin, everywhere } = await openDoor({ port, host, flag });
  const received = nothingReceived();
  // Where it listens on all addresses, each partner is answered with the one that it came by.
  const publicUrl = options.publicUrl ?? (everywhere ? undefined : `${origin}/ocpi`);
  const modules = modulesOf(options.roles, { own, received, ...(chargePoints && { chargePoints }) });
  const platform = orClose(server, () =>
    ocpi({ ...options, modules, ...(publicUrl !== undefined && { publicUrl }) }),
  );
  const url = (publicUrl ?? `${origin}/ocpi`).replace(/\/+$/, "");
  const app = express()
    .disable("x-powered-by")
    .use("/ocpi", platform.router)
    .get("/docs", (_request, response) => response.sendFile(fileURLToPath(page)))
    .get("/health", async (_request, response) => {
      const health = await platform.health();
      response.status(health.status === "ok" ? 200 : 503).json(health);
    });
  server.on("request", app);
  return {
    platform,
    own,
    received,
    url,
    versions: `${url}/versions`,
    docs: `${origin}/docs`,
    health: `${origin}/health`,
    close: (choice) => shutdown(server, platform, choice),
  };
}

/** A server whose platform cannot be made must not keep the process up. */
function orClose<T>(server: Server, make: () => T): T {
  try {
    return make();
  } catch (error) {
    server.close();
    throw error;
  }
}
