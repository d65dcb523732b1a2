export { chargingPeriods } from "./charging-periods.js";
export { type CdrCheck, type CdrDifference, type CheckCdrOptions, checkCdr } from "./check-cdr.js";
export { priceSession } from "./price-session.js";
export type * from "./session.js";
