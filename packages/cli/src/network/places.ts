import type { Facility, Hours, ParkingRestriction, ParkingType } from "@openocpi/spec";
import type { City } from "./cities.js";
import type { StationKind } from "./stations.js";

/** A kind of place where there are charging stations. */
export interface Place {
  name: (city: City, street: string) => string;
  parkingType: ParkingType;
  facilities: readonly Facility[];
  hours: Hours;
  stations: readonly [StationKind, ...StationKind[]];
  /** The least and the most EVSEs it has. */
  evses: readonly [number, number];
  restrictions: readonly ParkingRestriction[];
}

const always: Hours = { twentyfourseven: true };

/** The same hours on several days; Monday is 1. */
const daily = (days: readonly number[], period_begin: string, period_end: string) =>
  days.map((weekday) => ({ weekday, period_begin, period_end }));

const shopHours: Hours = {
  twentyfourseven: false,
  regular_hours: [...daily([1, 2, 3, 4, 5, 6], "08:00", "21:00"), ...daily([7], "10:00", "18:00")],
};
const garageHours: Hours = {
  twentyfourseven: false,
  regular_hours: daily([1, 2, 3, 4, 5, 6, 7], "06:30", "23:30"),
};
const officeHours: Hours = {
  twentyfourseven: false,
  regular_hours: daily([1, 2, 3, 4, 5], "07:00", "19:00"),
};

export const places: readonly [Place, ...Place[]] = [
  {
    name: (_city, street) => street,
    parkingType: "ON_STREET",
    facilities: [],
    hours: always,
    stations: ["ac11", "ac22"],
    evses: [1, 2],
    restrictions: ["EV_ONLY", "PLUGGED"],
  },
  {
    name: (city, street) => `P+R ${city.station}, ${street}`,
    parkingType: "UNDERGROUND_GARAGE",
    facilities: ["TRAIN_STATION", "BIKE_SHARING", "CAFE"],
    hours: garageHours,
    stations: ["ac11", "ac22"],
    evses: [4, 6],
    restrictions: ["EV_ONLY"],
  },
  {
    name: (_city, street) => `Supermarkt ${street}`,
    parkingType: "PARKING_LOT",
    facilities: ["SUPERMARKET", "PARKING_LOT"],
    hours: shopHours,
    stations: ["ac22", "dc50"],
    evses: [2, 4],
    restrictions: ["EV_ONLY", "CUSTOMERS"],
  },
  {
    name: (_city, street) => `Hotel ${street}`,
    parkingType: "PARKING_LOT",
    facilities: ["HOTEL", "RESTAURANT", "WIFI"],
    hours: always,
    stations: ["ac11"],
    evses: [2, 3],
    restrictions: ["CUSTOMERS"],
  },
  {
    name: (city, street) => `${city.country === "DEU" ? "Schnellladepark" : "Snellaadplein"} ${street}`,
    parkingType: "ALONG_MOTORWAY",
    facilities: ["FUEL_STATION", "RESTAURANT", "WIFI"],
    hours: always,
    stations: ["dc50", "dc150", "dc300"],
    evses: [3, 6],
    restrictions: ["EV_ONLY"],
  },
  {
    name: (_city, street) => `Business Park ${street}`,
    parkingType: "PARKING_GARAGE",
    facilities: ["BUS_STOP"],
    hours: officeHours,
    stations: ["ac11", "ac22"],
    evses: [3, 6],
    restrictions: ["EV_ONLY"],
  },
];
