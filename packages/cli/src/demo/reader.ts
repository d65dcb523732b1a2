import { randomBytes } from "node:crypto";
import { partyOf } from "@openocpi/protocol";
import { ids, readerBeside } from "./cast.js";
import type { Network } from "./platforms.js";

/**
 * Lets whoever reads the story call both platforms: the CPO as one more eMSP, and the eMSP as if by a second
 * connection of the CPO, so that its Locations may be read and written there.
 *
 * @returns the credentials token that opens both.
 */
export async function admitReader({ cpo, emsp }: Network): Promise<string> {
  const token = randomBytes(12).toString("base64url");
  const common = {
    id: ids.reader,
    tokenTheyUse: token,
    tokenWeUse: randomBytes(32).toString("base64url"),
    endpoints: [],
  };
  await cpo.platform.importPartner({ ...common, roles: [readerBeside([...cpo.roles, ...emsp.roles])] });
  await emsp.platform.importPartner({
    ...common,
    roles: cpo.roles,
    expects: { sharedParties: cpo.roles.map(partyOf) },
  });
  return token;
}
