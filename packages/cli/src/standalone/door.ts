import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "../user-error.js";

/** A server that listens and answers nothing yet: a platform has to know its own address first. */
export interface Door {
  server: Server;
  /** `http://127.0.0.1:3000`: of all addresses, where it listens on all, one that this machine can call. */
  origin: string;
  /** It listens on all addresses: by which partners come is not known. */
  everywhere: boolean;
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
  const loopback = loopbackOf(host);
  const name = loopback ?? host;
  return {
    server,
    origin: `http://${name.includes(":") ? `[${name}]` : name}:${taken}`,
    everywhere: loopback !== undefined,
  };
}

/** Where a host means all addresses: the one among them that is this machine for itself. */
export const loopbackOf = (host: string): string | undefined => loopbacks.get(host);
const loopbacks = new Map([
  ["0.0.0.0", "127.0.0.1"],
  ["::", "::1"],
]);

/** What Node says of a host that this machine has not, or that none has. */
const notOurs = ["EADDRNOTAVAIL", "ENOTFOUND", "EAI_AGAIN", "EINVAL"];

function explained(error: NodeJS.ErrnoException, { port, host, flag }: Address): Error {
  const reason = { EADDRINUSE: "is in use", EACCES: "is not allowed for you" }[error.code ?? ""];
  if (reason !== undefined)
    return new UserError(`port ${port} ${reason}: choose another with ${flag} (0 takes any that is free)`);
  if (notOurs.includes(error.code ?? ""))
    return new UserError(`${host} is not an address of this machine: choose another with --host`);
  return error;
}
