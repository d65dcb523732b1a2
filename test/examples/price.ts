import { priceSession } from "@openocpi/pricing";

const { totals, lines } = priceSession({
  tariffs: [
    {
      country_code: "NL",
      party_id: "OCA",
      id: "NIGHT",
      currency: "EUR",
      elements: [
        {
          price_components: [{ type: "ENERGY", price: 0.3, vat: 21, step_size: 1 }],
          restrictions: { start_time: "22:00", end_time: "06:00" },
        },
        {
          price_components: [
            { type: "ENERGY", price: 0.45, vat: 21, step_size: 1 },
            { type: "PARKING_TIME", price: 2, vat: 21, step_size: 900 },
          ],
        },
      ],
      last_updated: "2026-01-01T00:00:00Z",
    },
  ],
  time_zone: "Europe/Amsterdam",
  start_date_time: "2026-03-02T20:30:00Z",
  end_date_time: "2026-03-02T23:10:00Z",
  charging_periods: [
    {
      start_date_time: "2026-03-02T20:30:00Z",
      dimensions: [
        { type: "ENERGY", volume: 22 },
        { type: "TIME", volume: 2 },
      ],
    },
    { start_date_time: "2026-03-02T22:30:00Z", dimensions: [{ type: "PARKING_TIME", volume: 0.6667 }] },
  ],
});
console.log(totals.total_cost);
for (const { dimension, billed, cost, why } of lines) console.log(dimension, billed, cost.excl_vat, why);
