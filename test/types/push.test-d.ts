import type { Context, DeliveryPolicy, OutboxItem } from "@openocpi/protocol";
import type {
  DeliveryStatus,
  OcpiOptions,
  Platform,
  Pushed,
  PushModule,
  PushOptions,
  PushOutcome,
  PushSource,
} from "@openocpi/server";
import type { CDR, ClientInfo, Location, Session, Tariff, Token } from "@openocpi/spec";
import { expectTypeOf } from "vitest";

declare const platform: Platform;
declare const location: Location;
declare const session: Session;
declare const cdr: CDR;
declare const tariff: Tariff;
declare const token: Token;
declare const info: ClientInfo;
const { push } = platform;

// What can be pushed, and as what.
expectTypeOf<PushModule>().toEqualTypeOf<"locations" | "sessions" | "cdrs" | "tariffs" | "tokens">();
expectTypeOf(push("locations", location)).resolves.toEqualTypeOf<Pushed>();
expectTypeOf<Pushed["done"]>().resolves.toEqualTypeOf<readonly PushOutcome[]>();
expectTypeOf<PushOutcome["outcome"]>().toEqualTypeOf<
  "delivered" | "waiting" | "behind" | "dropped" | "dead"
>();
push("tokens", token);
// @ts-expect-error the object of another module
push("locations", session);
// @ts-expect-error no such module
push("lokations", location);
// @ts-expect-error a ClientInfo is a Hub's to push
push("hubclientinfo", info);
// @ts-expect-error an object is pushed whole
push("locations", { id: "LOC1" });

// A function is asked for each recipient, where there may be more than one.
push("tariffs", (context) => {
  expectTypeOf(context).toEqualTypeOf<Context>();
  return context.partner === "emsp" ? tariff : undefined;
});
push("locations", async () => location, { evse: "E1" });
expectTypeOf<PushSource<"cdrs">>().toEqualTypeOf<CDR>();
expectTypeOf<PushSource<"sessions">>().toEqualTypeOf<Session>();
// @ts-expect-error a Session is for one party
push("sessions", () => session);
// @ts-expect-error a CDR is for one party
push("cdrs", () => cdr);
// @ts-expect-error the object of another module
push("tariffs", () => location);

// A change has the members of the PATCH, and need not say when.
push("locations", location, { change: { name: "Here" } });
push("locations", location, { change: { name: "Here", last_updated: "2026-03-02T09:00:00Z" } });
push("locations", location, { evse: "E1", change: { status: "CHARGING" } });
push("locations", location, { evse: "E1", connector: "1", change: { max_amperage: 16 } });
push("sessions", session, { change: { kwh: 2 } });
push("tokens", token, { change: { valid: false } });
// @ts-expect-error a member of the Location, not of the EVSE
push("locations", location, { evse: "E1", change: { city: "Utrecht" } });
// @ts-expect-error a member of the EVSE, not of the Connector
push("locations", location, { evse: "E1", connector: "1", change: { status: "CHARGING" } });
// @ts-expect-error no such status
push("locations", location, { evse: "E1", change: { status: "SHINY" } });
// @ts-expect-error a Connector is one of an EVSE
push("locations", location, { connector: "1" });
// @ts-expect-error a Session has no EVSEs
push("sessions", session, { evse: "E1" });
// @ts-expect-error a Tariff cannot be PATCHed (TAR-01)
push("tariffs", tariff, { change: { currency: "EUR" } });
// @ts-expect-error a CDR does not change (CDR-02)
push("cdrs", cdr, { change: { currency: "EUR" } });

// What can be removed.
push("tariffs", tariff, { removed: true });
push("locations", location, { removed: true });
// @ts-expect-error a Token is never deleted (TOK-05)
push("tokens", token, { removed: true });
// @ts-expect-error a Session is never deleted (SESS-06)
push("sessions", session, { removed: true });
// @ts-expect-error a CDR is never deleted (CDR-02)
push("cdrs", cdr, { removed: true });
// @ts-expect-error removed or changed
push("locations", location, { removed: true, change: { name: "Here" } });
// @ts-expect-error a single EVSE is REMOVED by its status (LOC-03)
push("locations", location, { removed: true, evse: "E1" });
// @ts-expect-error not removed is not said
push("tariffs", tariff, { removed: false });
expectTypeOf<PushOptions<"tariffs">["removed"]>().toEqualTypeOf<true | undefined>();

// All of it.
expectTypeOf(
  platform.pushAll("emsp", "cdrs", { signal: AbortSignal.timeout(1), perSecond: 5 }),
).resolves.toBeNumber();
// @ts-expect-error no such module
platform.pushAll("emsp", "commands");

// What became of it.
const { deliveries } = platform;
expectTypeOf(deliveries.status({ partner: "emsp", module: "cdrs" })).resolves.toEqualTypeOf<
  DeliveryStatus[]
>();
expectTypeOf<DeliveryStatus["policy"]>().toEqualTypeOf<DeliveryPolicy>();
expectTypeOf<DeliveryStatus["circuit"]>().toEqualTypeOf<"closed" | "half-open" | "open" | "paused">();
expectTypeOf(deliveries.dead()).resolves.toEqualTypeOf<readonly OutboxItem[]>();
expectTypeOf(deliveries.retry("id")).resolves.toBeNumber();
expectTypeOf(deliveries.retry({ module: "cdrs" })).resolves.toBeNumber();
expectTypeOf(deliveries.discard("id")).resolves.toBeNumber();
// @ts-expect-error all of them have to be meant: {}
deliveries.discard();

// What is chosen for the platform.
const delivering = (delivery: NonNullable<OcpiOptions["delivery"]>) => delivery;
delivering({ locations: "none", sessions: "forward" });
// @ts-expect-error no such policy
delivering({ locations: "sometimes" });
// @ts-expect-error nothing of it is pushed
delivering({ hubclientinfo: "forward" });
