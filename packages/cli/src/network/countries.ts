import type { Random } from "./random.js";

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
    streets: [
      "Stationsweg",
      "Kerkstraat",
      "Dorpsstraat",
      "Industrieweg",
      "Oranjelaan",
      "Marktplein",
      "Havenkade",
      "Beukenlaan",
    ],
  },
  BEL: {
    language: "nl",
    timeZone: "Europe/Brussels",
    postalCode: (first, random) => String(first + random.pick([0, 10, 20, 30])),
    streets: [
      "Stationsstraat",
      "Groenplaats",
      "Kapellestraat",
      "Molenweg",
      "Grote Markt",
      "Leuvensesteenweg",
      "Kasteeldreef",
    ],
  },
  DEU: {
    language: "de",
    timeZone: "Europe/Berlin",
    postalCode: (first, random) => String(first + random.whole(0, 60)),
    streets: [
      "Bahnhofstraße",
      "Hauptstraße",
      "Gartenweg",
      "Lindenallee",
      "Am Marktplatz",
      "Schulstraße",
      "Industriestraße",
    ],
  },
} as const satisfies Record<string, Country>;
