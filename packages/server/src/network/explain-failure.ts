import { AddressRefused, causes } from "@openocpi/protocol";
import { errors } from "undici";
import { AddressBlocked, ConnectFailed, RequestTimedOut, TransportError } from "./transport-errors.js";

/** Turns whatever undici, Node's sockets or zlib threw into one of our errors. */
export function explainFailure(error: unknown, target: string): TransportError {
  const chain = causes(error);
  const known = chain.find((each) => each instanceof TransportError);
  if (known) return known;
  const refused = chain.find((each) => each instanceof AddressRefused);
  if (refused) return new AddressBlocked(target, refused.message, refused);
  if (chain.some((each) => each instanceof errors.ConnectTimeoutError)) {
    return new RequestTimedOut(target, "no connection within the connect limit", error);
  }
  return new ConnectFailed(target, inWords(chain), error);
}

function inWords(chain: Error[]): string {
  const code = chain.map(codeOf).find((each) => each !== undefined);
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `the host name cannot be resolved (${code})`;
    case "ECONNREFUSED":
      return "nothing listens there (ECONNREFUSED)";
    case "ECONNRESET":
    case "EPIPE":
    case "UND_ERR_SOCKET":
      return `the connection broke off (${code})`;
    case "UND_ERR_CLOSED":
    case "UND_ERR_DESTROYED":
      return "this transport has been closed";
    case undefined:
      return "the request failed";
    default:
      return `the request failed (${code})`;
  }
}

function codeOf(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}
