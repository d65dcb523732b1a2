import type { Party } from "@openocpi/protocol";
import type { Tariff } from "@openocpi/spec";

const vat = 21;

/** The Tariffs that the Connectors of a generated network name. */
export const generateTariffs = (owner: Party): Tariff[] => [
  {
    ...owner,
    id: "AC-DAY",
    currency: "EUR",
    type: "REGULAR",
    tariff_alt_text: [
      {
        language: "en",
        text: "0.39 a kWh by day, 0.29 from 22:00 to 06:00; parking after charging 1.80 an hour by day.",
      },
    ],
    elements: [
      {
        price_components: [{ type: "ENERGY", price: 0.29, vat, step_size: 1 }],
        restrictions: { start_time: "22:00", end_time: "06:00" },
      },
      {
        price_components: [
          { type: "ENERGY", price: 0.39, vat, step_size: 1 },
          { type: "PARKING_TIME", price: 1.8, vat, step_size: 300 },
        ],
      },
    ],
    last_updated: "2025-01-06T00:00:00Z",
  },
  {
    ...owner,
    id: "DC-FAST",
    currency: "EUR",
    type: "REGULAR",
    tariff_alt_text: [
      { language: "en", text: "0.50 to begin with, 0.69 a kWh; after 45 minutes 6.00 an hour as well." },
    ],
    elements: [
      {
        price_components: [
          { type: "FLAT", price: 0.5, vat, step_size: 1 },
          { type: "ENERGY", price: 0.69, vat, step_size: 1 },
        ],
      },
      {
        price_components: [{ type: "TIME", price: 6, vat, step_size: 60 }],
        restrictions: { min_duration: 2700 },
      },
    ],
    last_updated: "2025-01-06T00:00:00Z",
  },
];
