import { type CheckCdrOptions, checkCdr, type PricedSession, priceSession } from "@openocpi/pricing";
import type { Received } from "@openocpi/protocol";
import type { CDR, ChargingPeriod, Price, PriceComponent, Session, Tariff } from "@openocpi/spec";
import { expectTypeOf } from "vitest";

declare const cdr: CDR;
declare const session: Session;
declare const tariff: Tariff;
declare const priced: PricedSession;

// A CDR and a Session can be spread into what is priced, as can a running one.
const time_zone = "Europe/Amsterdam";
expectTypeOf(priceSession({ ...cdr, tariffs: [tariff], time_zone })).toEqualTypeOf<PricedSession>();
expectTypeOf(priceSession({ ...session, tariffs: [tariff] })).toEqualTypeOf<PricedSession>();
// @ts-expect-error A Session has no tariffs of its own.
priceSession({ ...session });
// @ts-expect-error A CDR need not have any.
priceSession({ ...cdr });
// @ts-expect-error It is a list.
priceSession({ ...session, tariffs: tariff });

// The totals can be spread into a CDR, with nothing left out.
expectTypeOf({ ...cdr, ...priced.totals }).toExtend<CDR>();
expectTypeOf(priced.totals.total_parking_cost).toEqualTypeOf<Price>();
expectTypeOf(priced.totals.total_parking_time).toEqualTypeOf<number>();

// A line without an element costs nothing, and one has to look.
expectTypeOf(priced.lines[0]?.component).toEqualTypeOf<Received<PriceComponent> | undefined>();
expectTypeOf<ChargingPeriod[]>().toExtend<
  NonNullable<Parameters<typeof priceSession>[0]["charging_periods"]>
>();

// What came from a partner can be priced as it came: a value in an enum that nobody knows prices nothing.
expectTypeOf(checkCdr).parameters.toEqualTypeOf<[cdr: Received<CDR>, options?: CheckCdrOptions]>();
expectTypeOf<CDR>().toExtend<Received<CDR>>();
declare const received: Received<Tariff>;
priceSession({ ...session, tariffs: [received] });
// @ts-expect-error The zone is a name, not an offset in minutes.
checkCdr(cdr, { time_zone: 60 });
