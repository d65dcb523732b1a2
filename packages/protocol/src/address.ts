import ipaddr from "ipaddr.js";

/**
 * What an operator allows beyond the default, which is: http or https, to a public address. It is per partner,
 * because a partner inside one's own network is normal and says nothing about the others.
 */
export interface AddressPolicy {
  /**
   * Allow any host to be, or to resolve to, a loopback, private (RFC 1918), unique local or carrier-grade NAT
   * address, and names such as `localhost`. Meant for development and tests. Link-local and cloud metadata
   * addresses stay refused. Default: false.
   */
  allowPrivate?: boolean;
  /** Host names (no scheme or port, no wildcard) for which alone the same is allowed, such as `hub.internal`. */
  allowHosts?: readonly string[];
  /** Networks in CIDR notation that are allowed whatever they are, such as `10.20.0.0/16` or `fd12::/32`. */
  allowNetworks?: readonly string[];
  /** Refuse http, also where the above allows the host. Default: false. */
  httpsOnly?: boolean;
}

/** Why an address was refused; `name` and `address` are what an {@link AddressPolicy} can allow. */
export type AddressReason = "not-a-url" | "scheme" | "userinfo" | "name" | "address";

/** A URL or an address that we do not call. Neither the message nor `url` holds userinfo or a query. */
export class AddressRefused extends Error {
  override readonly name = "AddressRefused";

  constructor(
    /** The refused URL, as far as it is safe to print. */
    readonly url: string,
    readonly reason: AddressReason,
    message: string,
  ) {
    super(message);
  }
}

/** The part of a URL that may be logged: no userinfo (a password), no query (others put secrets there). */
export function printableUrl(url: URL): string {
  return `${url.protocol}//${url.host}${url.pathname}`;
}

/**
 * Checks what can be seen without a network: the scheme, userinfo, a literal address (in any notation: `URL`
 * normalises `127.1`, `0x7f.1` and the like), and names that mean "inside". A name that merely resolves inwards
 * is found when connecting, which the server's transport checks; a browser has its own rules for that.
 *
 * @returns the parsed URL
 * @throws {AddressRefused} when it must not be called
 * @throws {TypeError} when `allow` holds a network that is not CIDR
 */
export function checkAddress(url: string | URL, allow: AddressPolicy = {}): URL {
  const parsed = parse(url);
  const printed = printableUrl(parsed);
  if (parsed.protocol !== "https:" && (parsed.protocol !== "http:" || allow.httpsOnly)) {
    const wanted = allow.httpsOnly ? "https" : "http or https";
    throw new AddressRefused(printed, "scheme", `${printed}: the scheme must be ${wanted}`);
  }
  if (parsed.username || parsed.password) {
    throw new AddressRefused(printed, "userinfo", `${printed}: a URL must not carry a user name or password`);
  }
  const host = bareHost(parsed.hostname);
  if (isLiteral(host)) {
    if (!allows(allow, host)) {
      throw new AddressRefused(printed, "address", `${printed}: ${host} is not a public address`);
    }
  } else if (isInsideName(host) && !allow.allowPrivate && !namesHost(allow, host)) {
    throw new AddressRefused(printed, "name", `${printed}: ${host} is a name of an inside network`);
  }
  return parsed;
}

/** Whether `ip` (an IPv4 or IPv6 literal, no brackets) is public unicast; false for anything that is no address. */
export function isPublicAddress(ip: string): boolean {
  return reach(ip) === "public";
}

/**
 * Whether the policy lets us connect to `ip`, when `host` (a name, optional) resolved to it.
 *
 * @throws {TypeError} when the policy holds a network that is not CIDR
 */
export function allows(policy: AddressPolicy, ip: string, host: string = ip): boolean {
  const networks = parseNetworks(policy);
  if (!isLiteral(ip)) return false;
  const found = reach(ip);
  if (found === "public") return true;
  if (found === "inside" && (policy.allowPrivate || namesHost(policy, host))) return true;
  const address = ipaddr.process(ip);
  return networks.some((network) => address.kind() === network[0].kind() && address.match(network));
}

type Reach = "public" | "inside" | "other";
type Network = ReturnType<typeof ipaddr.parseCIDR>;

const insideRanges = new Set<string>(["loopback", "private", "uniqueLocal", "carrierGradeNat"]);
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");
const nat64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/** Where clouds serve their machines' credentials, outside of the link-local range (Alibaba, Azure, AWS, Google). */
const metadata = new Set(["100.100.100.200", "168.63.129.16", "fd00:ec2::254", "fd20:ce::254"]);

/**
 * An IPv4-mapped address is judged as its IPv4 address. One of NAT64 is public if its IPv4 address is: IPv6-only
 * networks reach IPv4 partners so. 6to4, Teredo and IPv4-compatible addresses are refused whatever they embed.
 */
function reach(ip: string): Reach {
  if (!isLiteral(ip)) return "other";
  const address = ipaddr.process(ip);
  if (metadata.has(address.toString())) return "other";
  const range: string = address.range();
  if (insideRanges.has(range)) return "inside";
  if (address instanceof ipaddr.IPv4) return range === "unicast" ? "public" : "other";
  if (address.match(nat64)) {
    const embedded = new ipaddr.IPv4(address.toByteArray().slice(12));
    return isPublicAddress(embedded.toString()) ? "public" : "other";
  }
  return range === "unicast" && address.match(globalUnicast) ? "public" : "other";
}

function isLiteral(host: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(host) || ipaddr.IPv6.isValid(host);
}

function isInsideName(host: string): boolean {
  return /(^|\.)(localhost|local|internal)$/.test(host);
}

function namesHost(policy: AddressPolicy, host: string): boolean {
  const wanted = bareHost(host);
  return policy.allowHosts?.some((allowed) => bareHost(allowed) === wanted) ?? false;
}

/** Lower case, without the brackets of IPv6 and without the dot of a fully qualified name. */
function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");
}

function parse(url: string | URL): URL {
  if (url instanceof URL) return url;
  try {
    return new URL(url);
  } catch {
    throw new AddressRefused("", "not-a-url", "this is not an absolute URL");
  }
}

/** Strict where ipaddr.js is not: it reads `10/8` as 0.0.0.10/8. */
function parseNetworks(policy: AddressPolicy): Network[] {
  return (policy.allowNetworks ?? []).map((network) => {
    if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(network) && !ipaddr.IPv6.isValidCIDR(network)) {
      throw new TypeError(`allowNetworks: "${network}" is not a network such as 10.0.0.0/8 or fd12::/32`);
    }
    return ipaddr.parseCIDR(network);
  });
}
