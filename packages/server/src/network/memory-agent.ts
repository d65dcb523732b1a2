import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { Agent, type buildConnector } from "undici";
import { agentTimes } from "./guarded-agent.js";

/** Where a connection is wanted. */
export interface ConnectTarget {
  protocol: "http:" | "https:";
  hostname: string;
  port: number;
}

/**
 * A network of one's own, such as one in memory: gives the client's end of a connection that speaks plain
 * HTTP/1.1, for https too. Rejecting means that the connection failed.
 */
export type Connector = (target: ConnectTarget) => Duplex | Promise<Duplex>;

/** An undici agent on such a network. */
export function agentOn(connector: Connector): Agent {
  const connect: buildConnector.connector = ({ protocol, hostname, port }, callback) => {
    const secure = protocol === "https:";
    const target = {
      protocol: secure ? "https:" : "http:",
      hostname,
      port: Number(port) || (secure ? 443 : 80),
    } as const;
    open(connector, target).then(
      // undici's types say Socket; its HTTP/1.1 client works on any Duplex and looks before it uses more.
      (duplex) => callback(null, duplex as Socket),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
  return new Agent({ ...agentTimes, connect });
}

async function open(connector: Connector, target: ConnectTarget): Promise<Duplex> {
  return connector(target);
}
