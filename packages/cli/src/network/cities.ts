import type { countries } from "./countries.js";

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

const city = (
  country: City["country"],
  code: string,
  name: string,
  [latitude, longitude]: readonly [number, number],
  postal: number,
  station: string,
): City => ({ country, code, name, latitude, longitude, postal, station });

export const cities: readonly [City, ...City[]] = [
  city("NLD", "UTR", "Utrecht", [52.0907, 5.1214], 3511, "Utrecht Centraal"),
  city("NLD", "AMS", "Amsterdam", [52.3728, 4.8936], 1011, "Amsterdam Centraal"),
  city("NLD", "RTM", "Rotterdam", [51.9244, 4.4777], 3011, "Rotterdam Centraal"),
  city("NLD", "HAG", "Den Haag", [52.0705, 4.3007], 2511, "Den Haag Centraal"),
  city("NLD", "EIN", "Eindhoven", [51.4416, 5.4697], 5611, "Eindhoven Centraal"),
  city("NLD", "GRQ", "Groningen", [53.2194, 6.5665], 9711, "Groningen"),
  city("NLD", "ARN", "Arnhem", [51.9851, 5.8987], 6811, "Arnhem Centraal"),
  city("NLD", "MAA", "Maastricht", [50.8514, 5.691], 6211, "Maastricht"),
  city("BEL", "ANT", "Antwerpen", [51.2194, 4.4025], 2000, "Antwerpen-Centraal"),
  city("BEL", "GNT", "Gent", [51.0543, 3.7174], 9000, "Gent-Sint-Pieters"),
  city("BEL", "BRU", "Brussel", [50.8503, 4.3517], 1000, "Brussel-Zuid"),
  city("BEL", "LEU", "Leuven", [50.8798, 4.7005], 3000, "Leuven"),
  city("DEU", "CGN", "Köln", [50.9375, 6.9603], 50667, "Köln Hbf"),
  city("DEU", "DUS", "Düsseldorf", [51.2277, 6.7735], 40210, "Düsseldorf Hbf"),
  city("DEU", "AAC", "Aachen", [50.7753, 6.0839], 52062, "Aachen Hbf"),
  city("DEU", "MUE", "Münster", [51.9607, 7.6261], 48143, "Münster Hbf"),
];
