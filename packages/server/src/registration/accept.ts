import { OcpiError, type Partner, type Received, statusCodes } from "@openocpi/protocol";
import type { Credentials } from "@openocpi/spec";
import type { Env } from "../env.js";
import { checkClaims } from "./claims.js";
import { mayCall } from "./connection.js";
import { lookUp } from "./look-up.js";

/** What is stored of a partner once its credentials are accepted. */
export type Accepted = Pick<Partner, "version" | "versionsUrl" | "roles" | "endpoints">;

/**
 * Judges the credentials that a partner hands over, and reads its versions with the token in them (CRED-02). Nothing
 * is stored, so the roles are claimed later, by `claim`.
 *
 * @throws 2001 for its roles, 3001 where its API cannot be used, 3002 for its version, 3003 for its endpoints.
 */
export async function accept(
  env: Env,
  partner: Partner,
  { token, url, roles }: Received<Credentials>,
): Promise<Accepted> {
  await checkClaims(env, partner, roles);
  if (!mayCall(env, partner, url))
    throw new OcpiError(statusCodes.unusableApi, "/url is not an address that can be called from here");
  const found = await lookUp(env, partner, { url, token });
  return { ...found, versionsUrl: url, roles };
}
