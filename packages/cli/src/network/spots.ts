import type { CdrLocation, Connector, EVSE, Location, Tariff } from "@openocpi/spec";

/** A Connector, where it is, and what charging costs there. */
export interface Spot {
  location: Location;
  evse: EVSE;
  connector: Connector;
  tariff: Tariff;
}

/** All Connectors that have one of these Tariffs. */
export const spotsOf = (locations: readonly Location[], tariffs: readonly Tariff[]): Spot[] =>
  locations.flatMap((location) =>
    (location.evses ?? []).flatMap((evse) =>
      evse.connectors.flatMap((connector) => {
        const tariff = tariffs.find(({ id }) => connector.tariff_ids?.includes(id));
        return tariff ? [{ location, evse, connector, tariff }] : [];
      }),
    ),
  );

/** The spot as a CDR has it. */
export const cdrLocationOf = ({ location, evse, connector }: Omit<Spot, "tariff">): CdrLocation => ({
  id: location.id,
  ...(location.name !== undefined && { name: location.name }),
  address: location.address,
  city: location.city,
  ...(location.postal_code !== undefined && { postal_code: location.postal_code }),
  country: location.country,
  coordinates: location.coordinates,
  evse_uid: evse.uid,
  evse_id: evse.evse_id ?? evse.uid,
  connector_id: connector.id,
  connector_standard: connector.standard,
  connector_format: connector.format,
  connector_power_type: connector.power_type,
});
