import type { AddressPolicy, Partner } from "@openocpi/protocol";
import { guardedFetch, type Transport } from "./transport.js";

/** How partners are reached: which addresses may be called, and by which transport, for each of them (P-15). */
export interface Reach {
  policyFor(partner: Pick<Partner, "network">): AddressPolicy;
  transportFor(partner: Partner): Transport;
  close(): Promise<void>;
}

/** Connections are pooled per policy, for what one policy allowed must not serve another. */
export function reach(
  network: AddressPolicy,
  transport?: Transport | ((partner: Partner) => Transport),
): Reach {
  const made = new Map<string, Transport>();
  const used = new Set<Transport>();
  const policyFor = ({ network: own = {} }: Pick<Partner, "network">): AddressPolicy => ({
    ...network,
    ...own,
    allowHosts: [...(network.allowHosts ?? []), ...(own.allowHosts ?? [])],
    allowNetworks: [...(network.allowNetworks ?? []), ...(own.allowNetworks ?? [])],
  });
  const guarded = (partner: Partner): Transport => {
    const policy = policyFor(partner);
    const key = JSON.stringify(policy);
    const found = made.get(key) ?? guardedFetch({ policy });
    made.set(key, found);
    return found;
  };
  return {
    policyFor,
    transportFor(partner) {
      const chosen = typeof transport === "function" ? transport(partner) : (transport ?? guarded(partner));
      used.add(chosen);
      return chosen;
    },
    async close() {
      await Promise.all([...used].map((each) => each.close()));
    },
  };
}
