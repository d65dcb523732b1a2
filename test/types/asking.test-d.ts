import type { Received } from "@openocpi/protocol";
import type { AnyResult, KnownResult, Platform } from "@openocpi/server";
import type {
  ActiveChargingProfileResult,
  ChargingProfileResponse,
  ChargingProfileResult,
  ClearProfileResult,
  CommandResponse,
  CommandResult,
  Session,
  Token,
} from "@openocpi/spec";
import { expectTypeOf } from "vitest";

declare const platform: Platform;
declare const token: Token;
const { commands, chargingProfiles } = platform;
const to = { partner: "oca" };
const party = { country_code: "NL", party_id: "OCA" };
type Later<T> = Promise<Received<T> | undefined>;

// Every command of the document, and no other.
expectTypeOf<keyof typeof commands>().toEqualTypeOf<
  "startSession" | "stopSession" | "reserveNow" | "cancelReservation" | "unlockConnector"
>();
expectTypeOf<keyof typeof chargingProfiles>().toEqualTypeOf<"active" | "set" | "clear">();

// The answer, and what comes later, are those of the operation.
const started = await commands.startSession(to, { token, location_id: "LOC1" });
expectTypeOf(started.response).toEqualTypeOf<Received<CommandResponse>>();
expectTypeOf(started.result).toEqualTypeOf<Later<CommandResult>>();
expectTypeOf(started.session).toEqualTypeOf<Later<Session>>();
expectTypeOf(started.authorization_reference).toEqualTypeOf<string>();
const profile = await chargingProfiles.active(to, { session_id: "S1", duration: 900 });
expectTypeOf(profile.response).toEqualTypeOf<Received<ChargingProfileResponse>>();
expectTypeOf(profile.result).toEqualTypeOf<Later<ActiveChargingProfileResult>>();
const set = chargingProfiles.set(to, { session_id: "S1", charging_profile: { charging_rate_unit: "A" } });
expectTypeOf((await set).result).toEqualTypeOf<Later<ChargingProfileResult>>();
expectTypeOf((await chargingProfiles.clear(to, { session_id: "S1" })).result).toEqualTypeOf<
  Later<ClearProfileResult>
>();

// A Session is made by two of them.
const reservation = { reservation_id: "R1", expiry_date: "2026-03-02T10:00:00Z", location_id: "LOC1", token };
expectTypeOf((await commands.reserveNow(party, reservation)).session).toEqualTypeOf<Later<Session>>();
// @ts-expect-error a Session is stopped, not made
(await commands.stopSession(to, { session_id: "S1" })).session;
// @ts-expect-error nor is it made by a profile
profile.authorization_reference;

// A partner or a party is asked, and a party in a role.
commands.unlockConnector({ ...party, role: "CPO" }, { location_id: "L", evse_uid: "E", connector_id: "1" });
// @ts-expect-error nobody
commands.stopSession({}, { session_id: "S1" });
// @ts-expect-error no such role
commands.stopSession({ ...party, role: "BOSS" }, { session_id: "S1" });

// The request is that of the document, without the response_url, which is ours to make.
// @ts-expect-error a Token is needed
commands.startSession(to, { location_id: "LOC1" });
// @ts-expect-error where the result goes is not the caller's to say
commands.startSession(to, { token, location_id: "LOC1", response_url: "https://elsewhere.example" });
// @ts-expect-error how far to look ahead is needed
chargingProfiles.active(to, { session_id: "S1" });
// @ts-expect-error no such unit
chargingProfiles.set(to, { session_id: "S1", charging_profile: { charging_rate_unit: "HP" } });
commands.startSession(to, { token, location_id: "LOC1" }, { from: party, timeout: 5_000 });
// @ts-expect-error twice sent may be twice started
commands.startSession(to, { token, location_id: "LOC1" }, { retry: 2 });
// @ts-expect-error whom it is for is said once
commands.startSession(to, { token, location_id: "LOC1" }, { to: party });

expectTypeOf(platform.result).returns.resolves.toEqualTypeOf<KnownResult | undefined>();
expectTypeOf<KnownResult["state"]>().toEqualTypeOf<"pending" | "completed" | "timeout" | "refused">();
expectTypeOf<KnownResult["result"]>().toEqualTypeOf<AnyResult | undefined>();
