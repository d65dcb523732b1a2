import type { AddressPolicy } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import { Finding } from "../finding.js";
import { type Address, loopbackOf } from "../standalone/door.js";
import { standalone } from "../standalone/standalone.js";
import { UserError } from "../user-error.js";
import { explain } from "./explain.js";

export interface Registration extends Omit<Address, "flag"> {
  /** The partner's versions URL, and the CREDENTIALS_TOKEN_A that it gave. */
  url: string;
  token: string;
  /** Who registers. */
  roles: readonly CredentialsRole[];
  /** Where the partner reaches us, if not at that address. */
  publicUrl?: string | undefined;
  network: AddressPolicy;
  /** Keeps the credentials token that the partner gave: what it throws ends the connection again. */
  keep: (token: string) => Promise<void>;
}

/**
 * Registers with a partner: for as long as that takes there is a platform, for the partner calls back before it answers
 * (CRED-02).
 *
 * @returns the credentials token that the partner gave
 * @throws what `register` of a platform throws; UserError where the port cannot be had; Finding where the token could
 * not be kept
 */
export async function registerBriefly({
  url,
  token,
  publicUrl,
  host,
  network,
  keep,
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
    const { id, outbound } = await us.platform.register({ url, token, network: allowed });
    if (outbound === undefined) throw new Finding("the partner has registered us and given no token");
    await keep(outbound.token).catch(async (error: unknown) => {
      const why = `the partner has to invite you anew, for what it gave could not be kept: ${said(error)}`;
      await us.platform.unregister(id).catch((refusal: unknown) => {
        throw new Finding(`${why}; and the connection goes on: ${said(refusal)}`);
      });
      throw new Finding(why);
    });
    return outbound.token;
  } finally {
    await us.close({ seconds: 1 });
  }
}

const said = (error: unknown): string => explain(error) ?? String(error);
