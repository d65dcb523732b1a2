import type { Asked, AskOptions, Kind, Platform, To } from "@openocpi/server";
import { driver } from "./actions-bodies.js";

/** What each kind is asked for with: the method of the platform, and a request. */
export const asking: { [K in Kind]: (platform: Platform, to: To, options?: AskOptions) => Promise<Asked> } = {
  "commands.receiver.startSession.post": ({ commands }, to, options) =>
    commands.startSession(to, { token: driver, location_id: "LOC1" }, options),
  "commands.receiver.stopSession.post": ({ commands }, to, options) =>
    commands.stopSession(to, { session_id: "S1" }, options),
  "commands.receiver.reserveNow.post": ({ commands }, to, options) =>
    commands.reserveNow(
      to,
      { token: driver, expiry_date: "2026-03-03T17:00:00Z", reservation_id: "R-1", location_id: "LOC1" },
      options,
    ),
  "commands.receiver.cancelReservation.post": ({ commands }, to, options) =>
    commands.cancelReservation(to, { reservation_id: "R-1" }, options),
  "commands.receiver.unlockConnector.post": ({ commands }, to, options) =>
    commands.unlockConnector(to, { location_id: "LOC1", evse_uid: "E1", connector_id: "1" }, options),
  "chargingprofiles.receiver.get": ({ chargingProfiles }, to, options) =>
    chargingProfiles.active(to, { session_id: "S/1", duration: 900 }, options),
  "chargingprofiles.receiver.put": ({ chargingProfiles }, to, options) =>
    chargingProfiles.set(to, { session_id: "S/1", charging_profile: { charging_rate_unit: "W" } }, options),
  "chargingprofiles.receiver.delete": ({ chargingProfiles }, to, options) =>
    chargingProfiles.clear(to, { session_id: "S/1" }, options),
};
export const kinds = Object.keys(asking) as Kind[];
