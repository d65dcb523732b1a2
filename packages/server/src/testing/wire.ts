import { createServer, type RequestListener, type Server } from "node:http";
import { type Duplex, duplexPair } from "node:stream";
import type { AddressPolicy } from "@openocpi/protocol";
import { guardedFetch, type Transport } from "../network/transport.js";

/** A place on the wire: it has an address before there is anything to serve. */
export interface Site {
  /** Without a slash at the end: `http://127.0.0.1:49152`. */
  readonly origin: string;
  serve(listener: RequestListener): void;
  /** Cuts every connection, idle or not. */
  close(): Promise<void>;
}

/** What a net of parties runs over. */
export interface Wire {
  site(name: string): Promise<Site>;
  /** How to call the sites, and what else the policy allows. */
  transport(policy: AddressPolicy): Transport;
  /** What a party has to allow to be able to call the others. */
  readonly policy: AddressPolicy;
}

/** Real HTTP on loopback, each site on a free port. */
export function loopback(): Wire {
  return {
    policy: { allowPrivate: true },
    transport: (policy) => guardedFetch({ policy }),
    async site() {
      const server = createServer();
      const port = await listen(server);
      return {
        origin: `http://127.0.0.1:${port}`,
        serve: (listener) => void server.on("request", listener),
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      };
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (typeof address === "object" && address) resolve(address.port);
      else reject(new Error("the server listens on no port"));
    });
  });
}

/** HTTP/1.1 without sockets: every site is a host under `.test`, which is a name that no network has. */
export function inMemory(): Wire {
  const hosts = new Map<string, (connection: Duplex) => void>();
  return {
    policy: {},
    transport: (policy) =>
      guardedFetch({
        policy,
        connector({ hostname }) {
          const connect = hosts.get(hostname);
          if (!connect) throw new Error(`there is no ${hostname} in this net`);
          const [ours, theirs] = duplexPair();
          // As with a socket: where one end is gone, so is the other; what was sent before can still be read.
          ours.once("close", () => theirs.destroy());
          theirs.once("close", () => theirs.writableFinished || ours.destroy());
          connect(theirs);
          return ours;
        },
      }),
    async site(name) {
      const server = createServer();
      const open = new Set<Duplex>();
      const host = `${name.toLowerCase()}.test`;
      hosts.set(host, (connection) => {
        open.add(connection);
        connection.once("close", () => open.delete(connection));
        server.emit("connection", connection);
      });
      return {
        origin: `http://${host}`,
        serve: (listener) => void server.on("request", listener),
        async close() {
          hosts.delete(host);
          for (const connection of open) connection.destroy();
        },
      };
    },
  };
}
