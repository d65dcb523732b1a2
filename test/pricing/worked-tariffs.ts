import { element, energy, flat, parking, tariff, time } from "./given.js";

const workdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"] as const;
const start = flat(0.5, { vat: 20 });
const kwh = energy(0.25, { vat: 10 });
const reserved = { reservation: "RESERVATION" } as const;
const expired = { reservation: "RESERVATION_EXPIRES" } as const;

/** The tariffs behind the worked prices of the standard: its prices and restrictions, and nothing else of it. */
export const workedTariffs = {
  perKwh: tariff([element(kwh)]),
  startFee: tariff([element([start, kwh])]),
  leastPrice: tariff([element(kwh)], { min_price: { excl_vat: 0.5, incl_vat: 0.55 } }),
  startFeeAndParking: tariff([element([start, kwh, parking(2, { vat: 20, step_size: 900 })])]),
  mostPrice: tariff([element([start, kwh])], { max_price: { excl_vat: 10, incl_vat: 11 } }),
  perHour: tariff([element(time(2, { vat: 10, step_size: 60 }))]),
  perHourAndParking: tariff([
    element([time(3, { vat: 10, step_size: 60 }), parking(5, { vat: 20, step_size: 300 })]),
  ]),
  oddVat: tariff([element(time(1.9, { vat: 5.2, step_size: 300 }))]),
  perHundredWh: tariff([element([start, energy(0.25, { vat: 10, step_size: 100 })])]),
  byCurrentAndDay: tariff([
    element(flat(2.5, { vat: 15 })),
    element(time(1, { vat: 20, step_size: 900 }), { max_current: 32 }),
    element(time(2, { vat: 20, step_size: 600 }), { min_current: 32, day_of_week: [...workdays] }),
    element(time(1.25, { vat: 20, step_size: 600 }), {
      min_current: 32,
      day_of_week: ["SATURDAY", "SUNDAY"],
    }),
    element(parking(5, { vat: 10, step_size: 300 }), {
      start_time: "09:00",
      end_time: "18:00",
      day_of_week: [...workdays],
    }),
    element(parking(6, { vat: 10, step_size: 300 }), {
      start_time: "10:00",
      end_time: "17:00",
      day_of_week: ["SATURDAY"],
    }),
  ]),
  reservation: tariff([element(time(5, { vat: 20, step_size: 60 }), reserved), element([start, kwh])]),
  reservationFee: tariff([
    element([flat(2, { vat: 20 }), time(5, { vat: 20, step_size: 300 })], reserved),
    element([start, kwh]),
  ]),
  expiringFee: tariff([
    element(flat(4, { vat: 20 }), expired),
    element(time(2, { vat: 20, step_size: 600 }), reserved),
    element([start, kwh]),
  ]),
  expiringTime: tariff([
    element(time(6, { vat: 20, step_size: 600 }), expired),
    element(time(3, { vat: 20, step_size: 600 }), reserved),
    element([start, kwh]),
  ]),
  byTimeOfDay: tariff([
    element([time(1.2, { step_size: 1800 }), parking(1, { step_size: 900 })], {
      start_time: "00:00",
      end_time: "17:00",
    }),
    element([time(2.4, { step_size: 900 }), parking(1, { step_size: 900 })], {
      start_time: "17:00",
      end_time: "20:00",
    }),
    element(time(2.4, { step_size: 900 }), { start_time: "20:00", end_time: "00:00" }),
  ]),
  byPower: tariff([
    element(energy(0.2, { vat: 20 }), { max_power: 16 }),
    element(energy(0.35, { vat: 20 }), { max_power: 32 }),
    element(energy(0.5, { vat: 20 })),
  ]),
  byDuration: tariff([
    element(energy(0, { vat: 20 }), { max_duration: 1800 }),
    element(energy(0.25, { vat: 20 }), { max_duration: 3600 }),
    element(energy(0.4, { vat: 20 })),
  ]),
};
