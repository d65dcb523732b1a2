import { type Modules, memoryCrud } from "@openocpi/server";
import type { CredentialsRole } from "@openocpi/spec";
import type { Own, OwnModule, ReceivedObjects } from "./objects.js";
import { rolesWith } from "./role-modules.js";

/** What charge points do for partners: without them a CPO takes no commands, and no charging profiles. */
export type ChargePoints = {
  commands: NonNullable<NonNullable<Modules["commands"]>["receiver"]>;
  chargingProfiles: NonNullable<NonNullable<Modules["chargingprofiles"]>["receiver"]>;
};

interface Storage {
  own: Own;
  received: ReceivedObjects;
  chargePoints?: ChargePoints;
}

/** What a platform hosts that plays these roles. */
export function modulesOf(
  roles: readonly CredentialsRole[],
  { own, received, chargePoints }: Storage,
): Modules {
  const played = new Set(roles.map(({ role }) => role));
  const has = (side: "own" | "received", module: OwnModule) => rolesWith(roles, side, module).length > 0;
  const hosted = <M extends OwnModule>(module: M) => ({
    ...(has("own", module) && { sender: own[module] }),
    ...(has("received", module) && { receiver: received[module] }),
  });
  const asks = played.has("EMSP") || played.has("SCSP");
  const acts = played.has("CPO") && chargePoints;
  return {
    locations: hosted("locations"),
    sessions: hosted("sessions"),
    cdrs: hosted("cdrs"),
    tariffs: hosted("tariffs"),
    tokens: hosted("tokens"),
    hubclientinfo: { receiver: memoryCrud() },
    commands: { ...(asks && { sender: {} }), ...(acts && { receiver: acts.commands }) },
    chargingprofiles: { ...(asks && { sender: {} }), ...(acts && { receiver: acts.chargingProfiles }) },
  };
}
