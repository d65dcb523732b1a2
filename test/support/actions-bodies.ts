import type { Token } from "@openocpi/spec";
import { token } from "./conformance-objects.js";

/** The driver's Token, as the partner sends it along: it was never pushed. */
export const driver: Token = token("APP-5512", {
  type: "APP_USER",
  contract_id: "BE-MOV-C2",
  whitelist: "NEVER",
});

/** The bodies of the commands, each with a response_url, plain but for what a test adds. */
export const startBody = (response_url: string, more: object = {}) => ({
  response_url,
  token: driver,
  location_id: "LOC1",
  ...more,
});
export const stopBody = (response_url: string, more: object = {}) => ({
  response_url,
  session_id: "S1",
  ...more,
});
export const reserveBody = (response_url: string, more: object = {}) => ({
  response_url,
  token: driver,
  expiry_date: "2026-03-03T17:00:00Z",
  reservation_id: "R-1",
  location_id: "LOC1",
  ...more,
});
export const cancelBody = (response_url: string, more: object = {}) => ({
  response_url,
  reservation_id: "R-1",
  ...more,
});
export const unlockBody = (response_url: string, more: object = {}) => ({
  response_url,
  location_id: "LOC1",
  evse_uid: "E1",
  connector_id: "1",
  ...more,
});

/** Each command with its body, and the member of the actions that does it. */
export const commandBodies = {
  START_SESSION: { body: startBody, action: "startSession" },
  STOP_SESSION: { body: stopBody, action: "stopSession" },
  RESERVE_NOW: { body: reserveBody, action: "reserveNow" },
  CANCEL_RESERVATION: { body: cancelBody, action: "cancelReservation" },
  UNLOCK_CONNECTOR: { body: unlockBody, action: "unlockConnector" },
} as const;
export type CommandName = keyof typeof commandBodies;
export const commandNames = Object.keys(commandBodies) as CommandName[];
