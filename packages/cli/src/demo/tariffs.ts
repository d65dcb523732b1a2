import { partyKey, partyOf } from "@openocpi/protocol";
import type { Location, Tariff } from "@openocpi/spec";
import { generateTariffs } from "../network/generate-tariffs.js";
import { ownersOf } from "../standalone/owners.js";

/**
 * What charging costs at these Locations: made up, for a file of Locations has no Tariffs. Under each id that one of its
 * Connectors names there is one.
 */
export const tariffsFor = (locations: readonly Location[]): Tariff[] =>
  ownersOf({ locations }).flatMap((cpo) => {
    const generated = generateTariffs(partyOf(cpo));
    const own = locations.filter((location) => partyKey(location) === partyKey(cpo));
    const named = new Set(own.flatMap(tariffIds));
    const others = [...named].filter((id) => !generated.some((tariff) => tariff.id === id));
    const [first] = generated;
    return [...generated, ...(first ? others.map((id) => ({ ...first, id })) : [])];
  });

const tariffIds = ({ evses = [] }: Location): string[] =>
  evses.flatMap(({ connectors }) => connectors.flatMap(({ tariff_ids = [] }) => tariff_ids));
