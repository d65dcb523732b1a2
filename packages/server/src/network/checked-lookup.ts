import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { type AddressPolicy, AddressRefused, allows } from "@openocpi/protocol";

/** Resolves a host name to all its addresses, IPv4 and IPv6 literals; rejects when there are none. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

/** What the operating system answers: DNS and its hosts file. */
export const lookupBySystem: Lookup = async (hostname) =>
  (await systemLookup(hostname, { all: true })).map(({ address }) => address);

/**
 * A lookup for `net.connect`, which connects to just the addresses handed to it: they are resolved once, checked,
 * and so pinned. One forbidden address refuses the whole name, because an honest name does not have any.
 */
export function checkedLookup(policy: AddressPolicy, lookup: Lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(policy, lookup, hostname).then(
      (addresses) => {
        const found = addresses.map((address) => ({ address, family: isIP(address) }));
        const usable = options.family ? found.filter(({ family }) => family === options.family) : found;
        const [first] = usable;
        if (!first) callback(notFound(hostname), [], 0);
        else if (options.all) callback(null, usable);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, [], 0),
    );
  };
}

async function resolve(policy: AddressPolicy, lookup: Lookup, hostname: string) {
  const addresses = await lookup(hostname);
  const refused = addresses.find((address) => !allows(policy, address, hostname));
  if (refused !== undefined) throw refusal(hostname, refused);
  return addresses;
}

/** The error for a host that is, or resolves to, an address we do not connect to. */
export function refusal(hostname: string, address: string): AddressRefused {
  const what = hostname === address ? address : `${hostname} resolves to ${address}, which`;
  return new AddressRefused(`//${hostname}`, "address", `${what} is not a public address`);
}

function notFound(hostname: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${hostname} has no address`), { code: "ENOTFOUND" });
}
