import { type Modules, memoryCrud } from "@openocpi/server";
import { cdr, cdrToken, clientInfo, session, tariff, token } from "../support/conformance-objects.js";
import { evse, foreign, location, ours, theirs } from "../support/conformance-story.js";

/** Stands in everything that belongs to another partner: no answer may ever hold it. */
export const secret = "SECRET-OF-VOLTA";
export const hub = { country_code: "DE", party_id: "KNO" };
export const newcomer = { country_code: "SE", party_id: "NEW" };
/** Everything that is there has this id; an EVSE E1, a Connector 1. */
export const known = "K1";

/** What is stored at the beginning of every request, so that none depends on those before it. */
export const stored = (): Modules => {
  const theirToken = cdrToken(theirs);
  const strange = { ...foreign, last_updated: "2026-03-02T09:00:00Z" };
  const capable = evse({ capabilities: ["CHARGING_PREFERENCES_CAPABLE"] });
  const forVolta = { ...ours, cdr_token: cdrToken({ ...foreign, contract_id: secret }) };
  const taken = async () => ({ result: "ACCEPTED" as const, later: Promise.resolve(accepted) });
  return {
    locations: {
      sender: memoryCrud([location(known, { evses: [capable] })]),
      receiver: memoryCrud([location(known, theirs), location("F1", { ...strange, name: secret })]),
    },
    sessions: {
      sender: {
        ...memoryCrud([
          session(known, { ...ours, cdr_token: theirToken, location_id: known }),
          session("F1", forVolta),
        ]),
        chargingPreferences: async () => "ACCEPTED",
      },
      receiver: memoryCrud([session(known), session("F1", { ...strange, location_id: secret })]),
    },
    cdrs: {
      sender: memoryCrud([cdr(known, { ...ours, cdr_token: theirToken }), cdr("F1", forVolta)]),
      receiver: memoryCrud([cdr(known), cdr("F1", { ...strange, remark: secret })]),
    },
    tariffs: {
      sender: memoryCrud([tariff(known, ours)]),
      receiver: memoryCrud([
        tariff(known),
        tariff("F1", { ...strange, tariff_alt_url: `https://${secret}.example` }),
      ]),
    },
    tokens: {
      sender: memoryCrud([token(known, ours)]),
      receiver: memoryCrud([token(known), token("F1", { ...strange, contract_id: secret })]),
    },
    hubclientinfo: {
      sender: memoryCrud([clientInfo()]),
      receiver: memoryCrud([clientInfo({ ...hub, role: "HUB" })]),
    },
    commands: {
      sender: {},
      receiver: {
        startSession: taken,
        stopSession: taken,
        reserveNow: taken,
        cancelReservation: taken,
        unlockConnector: taken,
      },
    },
    chargingprofiles: {
      sender: {},
      receiver: {
        active: async () => ({ result: "ACCEPTED", later: Promise.resolve(noProfile) }),
        set: taken,
        clear: taken,
      },
    },
  };
};
const accepted = { result: "ACCEPTED" } as const;
const noProfile = { result: "UNKNOWN" } as const;
