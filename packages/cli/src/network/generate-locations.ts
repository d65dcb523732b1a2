import { formatDateTime, type Party } from "@openocpi/protocol";
import type { BusinessDetails, Location } from "@openocpi/spec";
import { cities } from "./cities.js";
import { countries } from "./countries.js";
import { generateEvse } from "./generate-evse.js";
import { places } from "./places.js";
import { type Random, randomFrom } from "./random.js";

export interface GenerateOptions {
  /** Whose Locations they are. */
  owner: Party;
  operator: BusinessDetails;
  /** Default: 300. */
  count?: number;
  /** Another seed makes another network. */
  seed?: number;
}

/** The network of a CPO in the Netherlands, Belgium and Germany: made up, and the same every time. */
export function generateLocations({ owner, operator, count = 300, seed = 221 }: GenerateOptions): Location[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => generateLocation(random, index, { owner, operator }));
}

function generateLocation(
  random: Random,
  index: number,
  { owner, operator }: Pick<GenerateOptions, "owner" | "operator">,
): Location {
  const city = cities[index % cities.length] ?? cities[0];
  const { language, timeZone, postalCode, streets } = countries[city.country];
  const id = `${city.code}-${String(Math.floor(index / cities.length) + 1).padStart(3, "0")}`;
  const place = random.pick(places);
  const street = random.pick(streets);
  const [fewest, most] = place.evses;
  const evses = Array.from({ length: random.whole(fewest, most) }, (_, number) =>
    generateEvse(random, place, { location: id, number: number + 1, owner }),
  );
  return {
    ...owner,
    id,
    publish: true,
    name: place.name(city, street),
    address: `${street} ${random.whole(1, 180)}`,
    city: city.name,
    postal_code: postalCode(city.postal, random),
    country: city.country,
    coordinates: {
      latitude: near(random, city.latitude, 0.04),
      longitude: near(random, city.longitude, 0.06),
    },
    parking_type: place.parkingType,
    evses,
    ...(place.parkingType === "UNDERGROUND_GARAGE" && {
      directions: [{ language, text: garageDirections[language] }],
    }),
    operator,
    facilities: [...place.facilities],
    time_zone: timeZone,
    opening_times: structuredClone(place.hours),
    ...(!place.hours.twentyfourseven && { charging_when_closed: place.parkingType !== "PARKING_LOT" }),
    energy_mix: { is_green_energy: true, energy_sources: [{ source: "WIND", percentage: 100 }] },
    last_updated: formatDateTime(
      new Date(Math.max(...evses.map(({ last_updated }) => Date.parse(last_updated)))),
    ),
  };
}

const garageDirections = {
  nl: "Volg in de garage de oranje borden.",
  de: "Folgen Sie in der Tiefgarage den orangen Schildern.",
} as const;

/** A coordinate up to `reach` degrees away, with the six decimals that make about ten centimetres (LOC-10). */
const near = (random: Random, centre: number, reach: number): string =>
  (centre + (random.next() * 2 - 1) * reach).toFixed(6);
