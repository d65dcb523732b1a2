import { type Limiter, limiter } from "@openocpi/client";
import type { AddressPolicy, Partner } from "@openocpi/protocol";
import { guardedFetch, type Transport } from "./transport.js";

/** How partners are reached: which addresses may be called, and by which transport, for each of them (P-15). */
export interface Reach {
  policyFor(partner: Pick<Partner, "network">): AddressPolicy;
  transportFor(partner: Partner): Transport;
  /** Whose turn it is: one for all clients of a partner. */
  limiterFor(partner: Pick<Partner, "id">): Limiter;
  close(): Promise<void>;
}

/** Connections are pooled per policy, for what one policy allowed must not serve another; a transport of its own is made once per partner. */
export function reach(
  network: AddressPolicy,
  transport?: Transport | ((partner: Partner) => Transport),
  callsAtOnce?: number,
): Reach {
  const made = new Map<string, Transport>();
  const limiters = new Map<string, Limiter>();
  const policyFor = ({ network: own = {} }: Pick<Partner, "network">): AddressPolicy => ({
    ...network,
    ...own,
    allowHosts: [...(network.allowHosts ?? []), ...(own.allowHosts ?? [])],
    allowNetworks: [...(network.allowNetworks ?? []), ...(own.allowNetworks ?? [])],
  });
  const cached = (key: string, make: () => Transport): Transport => {
    const found = made.get(key) ?? make();
    made.set(key, found);
    return found;
  };
  return {
    policyFor,
    transportFor(partner) {
      const policy = policyFor(partner);
      if (typeof transport === "function")
        return cached(`${partner.id} ${JSON.stringify(policy)}`, () => transport(partner));
      return cached(JSON.stringify(policy), () => transport ?? guardedFetch({ policy }));
    },
    limiterFor({ id }) {
      const found = limiters.get(id) ?? limiter(callsAtOnce);
      limiters.set(id, found);
      return found;
    },
    async close() {
      await Promise.all([...new Set(made.values())].map((each) => each.close()));
    },
  };
}
