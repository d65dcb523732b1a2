export { chargingPeriods, type MeteredSession } from "./charging-periods.js";
export { type CdrCheck, type CdrDifference, type CheckCdrOptions, checkCdr } from "./check-cdr.js";
export type { MeterReading } from "./meter.js";
export { priceSession } from "./price-session.js";
export type {
  PriceAdjustment,
  PricedSession,
  PriceLine,
  SessionToPrice,
  SessionTotals,
} from "./session.js";
