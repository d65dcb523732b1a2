import type { Received } from "@openocpi/protocol";
import type * as spec from "@openocpi/spec";

/**
 * OCPI's objects as they may come from a partner: with values in enums that are not known yet (TYPE-08). A dimension or
 * a day of the week that nobody knows is never the one that is looked for.
 */
export type CDR = Received<spec.CDR>;
export type ChargingPeriod = Received<spec.ChargingPeriod>;
export type PriceComponent = Received<spec.PriceComponent>;
export type Tariff = Received<spec.Tariff>;
export type TariffRestrictions = Received<spec.TariffRestrictions>;
