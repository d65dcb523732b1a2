import { formatDateTime, parseDateTime, partyOf } from "@openocpi/protocol";
import type { EVSE, Location } from "@openocpi/spec";
import { randomFrom } from "../network/random.js";
import { ownContext } from "../standalone/objects.js";
import type { Network } from "./platforms.js";

/** One EVSE of one Location. */
export interface Spot {
  location: Location;
  evse: EVSE;
}

/** The EVSEs that drivers come to. */
export const spotsIn = (locations: readonly Location[]): Spot[] =>
  locations.flatMap((location) =>
    (location.evses ?? []).filter(inService).map((evse) => ({ location, evse })),
  );

const inService = ({ status }: EVSE) => status !== "REMOVED" && status !== "PLANNED";

/** Pushes, one at each call: a driver comes or goes at one of these EVSEs, and the CPO tells the eMSP by PATCH. */
export function liveChanges({ cpo }: Network, spots: readonly Spot[]): () => Promise<void> {
  const random = randomFrom(2);
  return async () => {
    const spot = spots[random.whole(0, spots.length - 1)];
    if (!spot) return;
    const { location, evse } = spot;
    const { record } = await cpo.own.locations.update(
      { ...partyOf(location), id: location.id },
      (current = location) => withDriver(current, evse.uid),
      ownContext("locations", "sender"),
    );
    const { status } = record.evses?.find(({ uid }) => uid === evse.uid) ?? evse;
    const pushed = await cpo.platform.push("locations", record, { evse: evse.uid, change: { status } });
    await pushed.done;
  };
}

/** The Location after a driver came to this EVSE, or left it. It has changed with its EVSE (LOC-01). */
function withDriver(location: Location, uid: string): Location {
  const change = (evse: EVSE): EVSE => ({
    ...evse,
    status: evse.status === "AVAILABLE" ? "CHARGING" : "AVAILABLE",
    last_updated: laterThan(evse.last_updated),
  });
  return {
    ...location,
    evses: (location.evses ?? []).map((evse) => (evse.uid === uid ? change(evse) : evse)),
    last_updated: laterThan(location.last_updated),
  };
}

/** Now; or, for a date that lies ahead, just after it. */
export const laterThan = (last: string): string =>
  formatDateTime(new Date(Math.max(Date.now(), (parseDateTime(last)?.getTime() ?? 0) + 1)));
