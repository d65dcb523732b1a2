import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Platform } from "@openocpi/server";
import express from "express";
import { UserError } from "../user-error.js";

/** The demo is for whoever sits at this machine, and for nobody else in the network. */
const host = "localhost";

/** A server that listens and has nothing to answer with yet: a platform has to know its own address first. */
export interface Door {
  /** `http://localhost:3001/ocpi` */
  url: string;
  /** Answers with this platform from now on. */
  serve(platform: Platform): void;
  close(): Promise<void>;
}

/**
 * Opens a port; 0 takes any that is free.
 *
 * @throws UserError where the port cannot be had. `flag` is what chooses another.
 */
export async function listen(port: number, flag: string): Promise<Door> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, port, flag)));
    server.listen(port, host, resolve);
  });
  return {
    url: `http://${host}:${portOf(server)}/ocpi`,
    serve: ({ router }) => {
      server.on("request", express().disable("x-powered-by").use("/ocpi", router));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function explained(error: NodeJS.ErrnoException, port: number, flag: string): Error {
  const reason = { EADDRINUSE: "is in use", EACCES: "is not allowed for you" }[error.code ?? ""];
  return reason === undefined
    ? error
    : new UserError(`port ${port} ${reason}: choose another with ${flag} (0 takes any that is free)`);
}
