import { rm } from "node:fs/promises";
import type { AddressPolicy } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import { UserError } from "../user-error.js";
import { keptCredentials, roomForCredentials } from "./credentials-file.js";
import { registerBriefly } from "./register.js";

export interface AccessFlags {
  url: string;
  token?: string | undefined;
  registerAs?: readonly CredentialsRole[] | undefined;
  credentials?: string | undefined;
  unregister?: boolean | undefined;
  host: string;
  port: number;
  publicUrl?: string | undefined;
  network: AddressPolicy;
}

/** How to be let in by the partner, and to leave it. */
export interface Access {
  token: () => Promise<string>;
  unregister: (() => Promise<void>) | undefined;
}

/**
 * A token that works: that of `--credentials` where there is one, else the one that registering brings, else `--token`.
 *
 * @throws UserError where the flags do not tell
 */
export async function accessOf({ credentials, ...flags }: AccessFlags): Promise<Access> {
  const { url, token, registerAs: roles, network, host, port, publicUrl } = flags;
  if (flags.unregister && credentials === undefined)
    throw new UserError("--unregister needs --credentials: the connection that it is to end");
  if (roles !== undefined && credentials === undefined)
    throw new UserError("--register-as needs --credentials FILE: where to keep what it brings");
  const unregister = flags.unregister && credentials !== undefined ? () => rm(credentials) : undefined;
  const kept = credentials === undefined ? undefined : await keptCredentials(credentials, url);
  if (kept !== undefined) return { token: async () => kept, unregister };
  if (token === undefined) throw new UserError("--token is missing: the one that the partner gave you");
  if (roles === undefined || credentials === undefined) {
    if (credentials !== undefined)
      throw new UserError(`${credentials} does not exist: --register-as makes it, --token alone needs none`);
    return { token: async () => token, unregister };
  }
  return {
    unregister,
    async token() {
      const room = await roomForCredentials(credentials);
      try {
        const keep = (given: string) => room.keep({ url, token: given });
        return await registerBriefly({ url, token, roles, host, port, publicUrl, network, keep });
      } catch (error) {
        await room.drop();
        throw error;
      }
    },
  };
}
