import type { OperationId } from "@openocpi/spec";
import {
  deleteCredentials,
  getCredentials,
  postCredentials,
  putCredentials,
} from "../registration/handlers.js";
import { authorize } from "./authorize.js";
import type { Handler } from "./call.js";
import { postCdr } from "./cdrs.js";
import { chargingPreferences } from "./charging-preferences.js";
import { activeProfileChanged, clearProfile, getActiveProfile, setProfile } from "./charging-profiles.js";
import { cancelReservation, reserveNow, startSession, stopSession, unlockConnector } from "./commands.js";
import { get } from "./get.js";
import { putClientInfo } from "./hub-client-info.js";
import { list } from "./list.js";
import { takeResult } from "./results.js";
import { listVersions, versionDetails } from "./versions.js";
import { patch, put, remove } from "./write.js";

/** The code behind every operation of the document: one that is missing, or misspelt, does not compile. */
export const handlers = {
  "versions.list": listVersions,
  "versions.get": versionDetails,
  "credentials.get": getCredentials,
  "credentials.post": postCredentials,
  "credentials.put": putCredentials,
  "credentials.delete": deleteCredentials,
  "locations.sender.list": list,
  "locations.sender.get": get,
  "locations.sender.evse.get": get,
  "locations.sender.connector.get": get,
  "locations.receiver.get": get,
  "locations.receiver.put": put,
  "locations.receiver.patch": patch,
  "locations.receiver.evse.get": get,
  "locations.receiver.evse.put": put,
  "locations.receiver.evse.patch": patch,
  "locations.receiver.connector.get": get,
  "locations.receiver.connector.put": put,
  "locations.receiver.connector.patch": patch,
  "sessions.sender.list": list,
  "sessions.sender.chargingPreferences.put": chargingPreferences,
  "sessions.receiver.get": get,
  "sessions.receiver.put": put,
  "sessions.receiver.patch": patch,
  "cdrs.sender.list": list,
  "cdrs.receiver.get": get,
  "cdrs.receiver.post": postCdr,
  "tariffs.sender.list": list,
  "tariffs.receiver.get": get,
  "tariffs.receiver.put": put,
  "tariffs.receiver.delete": remove,
  "tokens.sender.list": list,
  "tokens.sender.authorize.post": authorize,
  "tokens.receiver.get": get,
  "tokens.receiver.put": put,
  "tokens.receiver.patch": patch,
  "commands.receiver.startSession.post": startSession,
  "commands.receiver.stopSession.post": stopSession,
  "commands.receiver.reserveNow.post": reserveNow,
  "commands.receiver.cancelReservation.post": cancelReservation,
  "commands.receiver.unlockConnector.post": unlockConnector,
  "commands.sender.result.post": takeResult,
  "chargingprofiles.receiver.get": getActiveProfile,
  "chargingprofiles.receiver.put": setProfile,
  "chargingprofiles.receiver.delete": clearProfile,
  "chargingprofiles.sender.put": activeProfileChanged,
  "chargingprofiles.sender.activeResult.post": takeResult,
  "chargingprofiles.sender.setResult.post": takeResult,
  "chargingprofiles.sender.clearResult.post": takeResult,
  "hubclientinfo.sender.list": list,
  "hubclientinfo.receiver.get": get,
  "hubclientinfo.receiver.put": putClientInfo,
} satisfies { [Id in OperationId]: Handler<Id> };
