import type { OperationId } from "@openocpi/spec";

/** What a call means, in plain words: "… asks …: which versions do you speak?" */
export interface Meaning {
  verb: "asks" | "tells";
  words: string;
}

const meanings: Readonly<Partial<Record<OperationId, Meaning>>> = {
  "versions.list": { verb: "asks", words: "which versions of OCPI do you speak?" },
  "versions.get": {
    verb: "asks",
    words: "where are your endpoints for version 2.2.1?",
  },
  "credentials.get": { verb: "asks", words: "which credentials do you have for me?" },
  "credentials.post": {
    verb: "tells",
    words: "this is who I am, and here is a token for calling me",
  },
  "credentials.put": { verb: "tells", words: "here is a new token for calling me" },
  "credentials.delete": { verb: "tells", words: "our connection is over" },
  "locations.sender.list": {
    verb: "asks",
    words: "which Locations do you have?",
  },
  "locations.sender.get": { verb: "asks", words: "what is this Location like?" },
  "locations.sender.evse.get": { verb: "asks", words: "what is this EVSE like?" },
  "locations.sender.connector.get": { verb: "asks", words: "what is this Connector like?" },
  "locations.receiver.get": { verb: "asks", words: "what do you know of this Location?" },
  "locations.receiver.put": { verb: "tells", words: "a Location is new, or has changed" },
  "locations.receiver.patch": { verb: "tells", words: "a Location has changed" },
  "locations.receiver.evse.get": { verb: "asks", words: "what do you know of this EVSE?" },
  "locations.receiver.evse.put": { verb: "tells", words: "an EVSE is new, or has changed" },
  "locations.receiver.evse.patch": {
    verb: "tells",
    words: "the status of an EVSE has changed",
  },
  "sessions.sender.list": { verb: "asks", words: "which Sessions do you have for me?" },
  "sessions.sender.chargingPreferences.put": { verb: "tells", words: "what the driver prefers" },
  "sessions.receiver.get": { verb: "asks", words: "what do you know of this Session?" },
  "sessions.receiver.put": { verb: "tells", words: "a Session is new, or has changed" },
  "sessions.receiver.patch": { verb: "tells", words: "a Session has changed" },
  "cdrs.sender.list": { verb: "asks", words: "which CDRs do you have for me?" },
  "cdrs.receiver.get": { verb: "asks", words: "what CDR did you get?" },
  "cdrs.receiver.post": { verb: "tells", words: "here is the CDR, to be paid" },
  "tariffs.sender.list": { verb: "asks", words: "which Tariffs do you have?" },
  "tariffs.receiver.get": { verb: "asks", words: "what do you know of this Tariff?" },
  "tariffs.receiver.put": { verb: "tells", words: "a Tariff is new, or has changed" },
  "tariffs.receiver.delete": { verb: "tells", words: "a Tariff is no more" },
  "tokens.sender.list": { verb: "asks", words: "which Tokens do you have?" },
  "tokens.sender.authorize.post": { verb: "asks", words: "may the driver with this Token charge?" },
  "tokens.receiver.get": { verb: "asks", words: "what do you know of this Token?" },
  "tokens.receiver.put": { verb: "tells", words: "a driver's Token is new, or has changed" },
  "tokens.receiver.patch": { verb: "tells", words: "a driver's Token has changed" },
  "commands.receiver.startSession.post": { verb: "asks", words: "can this driver start charging?" },
  "commands.receiver.stopSession.post": { verb: "asks", words: "can you end this Session?" },
  "commands.receiver.reserveNow.post": { verb: "asks", words: "can you keep an EVSE free for this driver?" },
  "commands.receiver.cancelReservation.post": { verb: "asks", words: "can you give up this reservation?" },
  "commands.receiver.unlockConnector.post": { verb: "asks", words: "can you unlock this Connector?" },
  "commands.sender.result.post": { verb: "tells", words: "what the charge point has made of the command" },
  "chargingprofiles.receiver.get": { verb: "asks", words: "how fast is this Session going to charge?" },
  "chargingprofiles.receiver.put": { verb: "asks", words: "can this Session charge by this profile?" },
  "chargingprofiles.receiver.delete": {
    verb: "asks",
    words: "can this Session charge without a profile again?",
  },
  "chargingprofiles.sender.activeResult.post": {
    verb: "tells",
    words: "how fast the Session is going to charge",
  },
  "chargingprofiles.sender.setResult.post": {
    verb: "tells",
    words: "whether the Session follows the profile",
  },
  "chargingprofiles.sender.clearResult.post": { verb: "tells", words: "whether the profile is gone" },
  "chargingprofiles.sender.put": { verb: "tells", words: "the Session charges in another way now" },
};

export const meaningOf = (operation: OperationId | undefined): Meaning | undefined =>
  operation && meanings[operation];

/** What the initiating side of a registration does once it has read the versions. */
export const credentialsMeaning: Meaning = { verb: "tells", words: "", ...meanings["credentials.post"] };
