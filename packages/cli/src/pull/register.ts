import type { AddressPolicy } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import { type Address, loopbackOf } from "../standalone/door.js";
import { standalone } from "../standalone/standalone.js";
import { UserError } from "../user-error.js";

export interface Registration extends Omit<Address, "flag"> {
  /** The partner's versions URL, and the CREDENTIALS_TOKEN_A that it gave. */
  url: string;
  token: string;
  /** Who registers. */
  roles: readonly CredentialsRole[];
  /** Where the partner reaches us, if not at that address. */
  publicUrl?: string | undefined;
  network: AddressPolicy;
}

/**
 * Registers with a partner: for as long as that takes there is a platform, for the partner calls back before it answers
 * (CRED-02).
 *
 * @returns the credentials token that the partner gave
 * @throws what `register` of a platform throws; UserError where the port cannot be had
 */
export async function registerBriefly({
  url,
  token,
  publicUrl,
  host,
  network,
  ...options
}: Registration): Promise<string> {
  if (publicUrl === undefined && loopbackOf(host) !== undefined)
    throw new UserError(`--host ${host} needs --public-url: where the partner is to call back`);
  const us = await standalone({
    ...options,
    host,
    flag: "--port",
    ...(publicUrl !== undefined && { publicUrl }),
  });
  try {
    // Whoever types an address means it.
    const allowed = { ...network, allowHosts: [new URL(url).hostname] };
    const { outbound } = await us.platform.register({ url, token, network: allowed });
    if (outbound === undefined) throw new Error("registered without a token");
    return outbound.token;
  } finally {
    await us.close({ seconds: 1 });
  }
}
