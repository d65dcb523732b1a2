import type { OperationId } from "@openocpi/spec";
import {
  deleteCredentials,
  getCredentials,
  postCredentials,
  putCredentials,
} from "../registration/handlers.js";
import type { Handler } from "./call.js";
import { get } from "./get.js";
import { list } from "./list.js";
import { listVersions, versionDetails } from "./versions.js";
import { patch, put } from "./write.js";

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
} satisfies { [Id in OperationId]: Handler<Id> };
