import type { OperationId } from "@openocpi/spec";

/** What a call means, in plain words: "… asks …: which versions do you speak?" */
export interface Meaning {
  verb: "asks" | "tells";
  words: string;
  /** The chapter of the story that it belongs to. */
  chapter?: string;
}

const registration = "Registration";

const meanings: Readonly<Partial<Record<OperationId, Meaning>>> = {
  "versions.list": { verb: "asks", words: "which versions of OCPI do you speak?", chapter: registration },
  "versions.get": {
    verb: "asks",
    words: "where are your endpoints for version 2.2.1?",
    chapter: registration,
  },
  "credentials.get": { verb: "asks", words: "which credentials do you have for me?" },
  "credentials.post": {
    verb: "tells",
    words: "this is who I am, and here is a token for calling me",
    chapter: registration,
  },
  "credentials.put": { verb: "tells", words: "here is a new token for calling me" },
  "credentials.delete": { verb: "tells", words: "our connection is over" },
  "locations.sender.list": {
    verb: "asks",
    words: "which Locations do you have?",
    chapter: "All Locations, page by page",
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
    chapter: "Live changes",
  },
};

export const meaningOf = (operation: OperationId | undefined): Meaning | undefined =>
  operation && meanings[operation];

/** What the initiating side of a registration does once it has read the versions. */
export const credentialsMeaning: Meaning = { verb: "tells", words: "", ...meanings["credentials.post"] };
export const registrationChapter = registration;
/** When the reader comes in. */
export const visitChapter = "And you";
