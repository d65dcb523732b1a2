import type { Random } from "./random.js";

/** A city with charging stations. */
export interface City {
  /** Begins the ids of its Locations. */
  code: string;
  name: string;
  latitude: number;
  longitude: number;
  country: keyof typeof countries;
  /** The first postal code of the city. */
  postal: number;
  station: string;
}

interface Country {
  language: "nl" | "de";
  timeZone: string;
  postalCode: (first: number, random: Random) => string;
  streets: readonly [string, ...string[]];
}

const letters = "ABCDEGHJKLMNPRTVWXZ";
const letter = (random: Random) => letters.charAt(random.whole(0, letters.length - 1));

/** What differs from country to country: ISO 3166-1 alpha-3, as in a Location. */
export const countries = {
  NLD: {
    language: "nl",
    timeZone: "Europe/Amsterdam",
    postalCode: (first, random) => `${first + random.whole(0, 40)} ${letter(random)}${letter(random)}`,
    streets: ["Stationsweg", "Kerkstraat", "Dorpsstraat", "Industrieweg", "Oranjelaan", "Marktplein", "Havenkade", "Beukenlaan"],
  },
  BEL: {
    language: "nl",
    timeZone: "Europe/Brussels",
    postalCode: (first, random) => String(first + random.pick([0, 10, 20, 30])),
    streets: ["Stationsstraat", "Groenplaats", "Kapellestraat", "Molenweg", "Grote Markt", "Leuvensesteenweg", "Kasteeldreef"],
  },
  DEU: {
    language: "de",
    timeZone: "Europe/Berlin",
    postalCode: (first, random) => String(first + random.whole(0, 60)),
    streets: ["Bahnhofstraße", "Hauptstraße", "Gartenweg", "Lindenallee", "Am Marktplatz", "Schulstraße", "Industriestraße"],
  },
} as const satisfies Record<string, Country>;

export const cities: readonly [City, ...City[]] = [
  { code: "UTR", name: "Utrecht", latitude: 52.0907, longitude: 5.1214, country: "NLD", postal: 3511, station: "Utrecht Centraal" },
  { code: "AMS", name: "Amsterdam", latitude: 52.3728, longitude: 4.8936, country: "NLD", postal: 1011, station: "Amsterdam Centraal" },
  { code: "RTM", name: "Rotterdam", latitude: 51.9244, longitude: 4.4777, country: "NLD", postal: 3011, station: "Rotterdam Centraal" },
  { code: "HAG", name: "Den Haag", latitude: 52.0705, longitude: 4.3007, country: "NLD", postal: 2511, station: "Den Haag Centraal" },
  { code: "EIN", name: "Eindhoven", latitude: 51.4416, longitude: 5.4697, country: "NLD", postal: 5611, station: "Eindhoven Centraal" },
  { code: "GRQ", name: "Groningen", latitude: 53.2194, longitude: 6.5665, country: "NLD", postal: 9711, station: "Groningen" },
  { code: "ARN", name: "Arnhem", latitude: 51.9851, longitude: 5.8987, country: "NLD", postal: 6811, station: "Arnhem Centraal" },
  { code: "MAA", name: "Maastricht", latitude: 50.8514, longitude: 5.691, country: "NLD", postal: 6211, station: "Maastricht" },
  { code: "ANT", name: "Antwerpen", latitude: 51.2194, longitude: 4.4025, country: "BEL", postal: 2000, station: "Antwerpen-Centraal" },
  { code: "GNT", name: "Gent", latitude: 51.0543, longitude: 3.7174, country: "BEL", postal: 9000, station: "Gent-Sint-Pieters" },
  { code: "BRU", name: "Brussel", latitude: 50.8503, longitude: 4.3517, country: "BEL", postal: 1000, station: "Brussel-Zuid" },
  { code: "LEU", name: "Leuven", latitude: 50.8798, longitude: 4.7005, country: "BEL", postal: 3000, station: "Leuven" },
  { code: "CGN", name: "Köln", latitude: 50.9375, longitude: 6.9603, country: "DEU", postal: 50667, station: "Köln Hbf" },
  { code: "DUS", name: "Düsseldorf", latitude: 51.2277, longitude: 6.7735, country: "DEU", postal: 40210, station: "Düsseldorf Hbf" },
  { code: "AAC", name: "Aachen", latitude: 50.7753, longitude: 6.0839, country: "DEU", postal: 52062, station: "Aachen Hbf" },
  { code: "MUE", name: "Münster", latitude: 51.9607, longitude: 7.6261, country: "DEU", postal: 48143, station: "Münster Hbf" },
];
