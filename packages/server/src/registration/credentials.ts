import type { Partner } from "@openocpi/protocol";
import type { Credentials } from "@openocpi/spec";
import type { Env } from "../env.js";
import { offeredRoles } from "../handlers/parties.js";

/** Our side of the connection: the token that the partner calls us with, where our versions are, and who we are for it (CRED-03). */
export const ourCredentials = (env: Env, partner: Partner, token: string, baseUrl: string): Credentials => ({
  token,
  url: `${baseUrl}/versions`,
  roles: [...offeredRoles(env, partner)],
});

/** Our versions URL without `/versions`; who registers has to know it. */
export function ownUrl(env: Env): string {
  if (env.publicUrl !== undefined) return env.publicUrl;
  throw new Error("registering needs `publicUrl`: a partner has to be told where to call back");
}
