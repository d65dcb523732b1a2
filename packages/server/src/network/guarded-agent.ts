import { isIP } from "node:net";
import type { SecureContextOptions } from "node:tls";
import { type AddressPolicy, allows } from "@openocpi/protocol";
import { Agent, buildConnector } from "undici";
import { checkedLookup, type Lookup, refusal } from "./checked-lookup.js";

/** How the agent connects. */
export interface GuardedAgentOptions {
  policy: AddressPolicy;
  lookup: Lookup;
  connectTimeoutMs: number;
  tls: SecureContextOptions;
}

/** Time limits are ours (one for the whole request), so undici's own two for parts of it are off. */
export const agentTimes = { headersTimeout: 0, bodyTimeout: 0 } as const;

/** An undici agent that connects only where the policy allows, and speaks HTTP/1.1. Close it after use. */
export function guardedAgent(options: GuardedAgentOptions): Agent {
  return new Agent({ ...agentTimes, connect: guardedConnector(options) });
}

function guardedConnector(options: GuardedAgentOptions): buildConnector.connector {
  const { policy } = options;
  const connect = buildConnector({
    ...options.tls,
    timeout: options.connectTimeoutMs,
    lookup: checkedLookup(policy, options.lookup),
    // Node's 250 ms per address are too few for a partner on another continent.
    autoSelectFamilyAttemptTimeout: 1_000,
  });
  return (target, callback) => {
    const { hostname } = target;
    // A literal address is not looked up, so checkedLookup does not see it.
    if (isIP(hostname) && !allows(policy, hostname)) return callback(refusal(hostname, hostname), null);
    connect(target, (...[error, socket]) => {
      if (error) return callback(error, null);
      const { remoteAddress } = socket;
      if (remoteAddress !== undefined && allows(policy, remoteAddress, hostname))
        return callback(null, socket);
      socket.destroy();
      callback(refusal(hostname, remoteAddress ?? "a closed connection"), null);
    });
  };
}
