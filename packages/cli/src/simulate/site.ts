import { ciEqual, ciKey, OcpiError, type Party, partyKey, partyOf, statusCodes } from "@openocpi/protocol";
import type { Connector, EVSE, Location } from "@openocpi/spec";
import { type Own, ownContext } from "../standalone/objects.js";

/** Where somebody charges. */
export interface Site {
  location: Location;
  evse: EVSE;
  connector: Connector;
}

/** One object among those of all parties. */
export const objectKey = (object: Party & { id: string }): string =>
  `${partyKey(object)}/${ciKey(object.id)}`;

/** One EVSE among all that there are. */
export const evseKey = ({ location, evse }: Pick<Site, "location" | "evse">): string =>
  `${objectKey(location)}/${ciKey(evse.uid)}`;

/** What a command is for, or a Session. */
interface Place {
  location_id: string;
  evse_uid?: string;
  connector_id?: string;
}

/**
 * The EVSEs that a command is for: the one that it names, or all of the Location. At each the Connector that it names,
 * or the first.
 *
 * @param owner the party that is asked
 * @throws OcpiError 2003 where there is no such Location, EVSE or Connector (CMD-04)
 */
export async function sitesOf(
  own: Pick<Own, "locations">,
  { location_id, evse_uid, connector_id }: Place,
  owner: Party | undefined,
): Promise<Site[]> {
  const key = { ...(owner && partyOf(owner)), id: location_id };
  const location = await own.locations.get(key, ownContext("locations", "sender"));
  if (!location) throw unknown("/location_id");
  const isMeant = ({ uid }: EVSE) => evse_uid === undefined || ciEqual(uid, evse_uid);
  const evses = (location.evses ?? []).filter(isMeant);
  if (evse_uid !== undefined && evses.length === 0) throw unknown("/evse_uid");
  const sites = evses.flatMap((evse): Site[] => {
    const isWanted = ({ id }: Connector) => connector_id === undefined || ciEqual(id, connector_id);
    const connector = evse.connectors.find(isWanted);
    return connector ? [{ location, evse, connector }] : [];
  });
  if (connector_id !== undefined && sites.length === 0) throw unknown("/connector_id");
  return sites;
}

const unknown = (field: string) => new OcpiError(statusCodes.unknownLocation, `${field} is not known`);
