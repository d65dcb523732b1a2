import { checkAddress, printableUrl } from "@openocpi/protocol";
import type { Connection } from "./connection.js";

/** A URL that must not be sent the token. */
export class ForeignOrigin extends Error {
  override readonly name = "ForeignOrigin";
  readonly reason = "address";
}

/**
 * Every request passes here before it leaves: an address that may be called, at an origin that the partner published.
 *
 * @throws {AddressRefused} for an address inside a network, or no http at all
 * @throws {ForeignOrigin} for an origin that the partner has not published (P-15)
 */
export function guardAddress({ policy, tokenOrigins, tokenHosts }: Connection, url: string): void {
  const checked = checkAddress(url, policy);
  if (tokenOrigins.includes(checked.origin)) return;
  if (tokenHosts.some((host) => host.toLowerCase() === checked.hostname)) return;
  throw new ForeignOrigin(
    `${printableUrl(checked)}: the partner has not published an endpoint at ${checked.origin}, so it is not sent the ` +
      `token. Add ${checked.hostname} to network.allowHosts if it belongs to the partner`,
  );
}
