import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../user-error.js";

/** A server that listens and answers nothing yet: a platform has to know its own address first. */
export interface Door {
  server: Server;
  /** `http://127.0.0.1:3000` */
  origin: string;
}

export interface Address {
  port: number;
  host: string;
  /** The flag that chooses another port. */
  flag: string;
}

/**
 * Opens a port; 0 takes any that is free.
 *
 * @throws UserError where the port cannot be had.
 */
export async function openDoor({ port, host, flag }: Address): Promise<Door> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, { port, host, flag })));
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, origin: `http://${host.includes(":") ? `[${host}]` : host}:${taken}` };
}

function explained(error: NodeJS.ErrnoException, { port, host, flag }: Address): Error {
  const reason = { EADDRINUSE: "is in use", EACCES: "is not allowed for you" }[error.code ?? ""];
  if (reason !== undefined)
    return new UserError(`port ${port} ${reason}: choose another with ${flag} (0 takes any that is free)`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new UserError(`${host} is not an address of this machine: choose another with --host`);
  return error;
}
