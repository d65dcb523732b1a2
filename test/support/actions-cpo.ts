import {
  type AuthorizeAction,
  type ChargingPreferencesAction,
  type ChargingProfileActions,
  type CommandActions,
  memoryCrud,
} from "@openocpi/server";
import { afterAll, beforeAll, beforeEach, describe, test } from "vitest";
import { type Inbox, inbox } from "./actions-inbox.js";
import type { Answer, Ask } from "./conformance-ask.js";
import { type Net, type NetOptions, net, role } from "./conformance-net.js";
import { cdrToken, session, token } from "./conformance-objects.js";
import { evse, foreign, location, ours, theirs } from "./conformance-story.js";
import { type EventLog, eventLog } from "./event-log.js";

/** What the CPO does: a test puts in what it needs. */
export interface Does {
  commands: CommandActions;
  profiles: ChargingProfileActions;
  preferences: ChargingPreferencesAction;
  authorize: AuthorizeAction;
}

/** A platform with one scripted partner, movendo, and another one, rival. */
export interface ActingCpo extends AsyncDisposable {
  net: Net;
  does: Does;
  log: EventLog;
  inbox: Inbox;
  /** Sends a command as movendo. */
  command(name: string, body: object, ask?: Ask): Promise<Answer>;
}

/** The token of the other partner. */
export const tokenOfRival = "token-of-the-rival";
export const rival = foreign;

/** The Locations: E1 can do everything; of E2 nothing is known; E3 needs its Connector named. */
export const places = [
  location("LOC1", {
    evses: [
      evse({ capabilities: ["CHARGING_PREFERENCES_CAPABLE", "CHARGING_PROFILE_CAPABLE"] }),
      evse({ uid: "E2" }),
      evse({ uid: "E3", capabilities: ["START_SESSION_CONNECTOR_REQUIRED"] }),
    ],
  }),
  location("HIDDEN"),
];

/** Sessions of ours: S1, at E2 S2, somewhere else S3 with a Token of movendo; S9 with one of the rival. */
const sessions = [
  session("S1", { ...ours, cdr_token: cdrToken(theirs) }),
  session("S2", { ...ours, cdr_token: cdrToken(theirs), evse_uid: "E2" }),
  session("S3", { ...ours, cdr_token: cdrToken(theirs), location_id: "LOC7", evse_uid: "E7" }),
  session("S9", { ...ours, cdr_token: cdrToken(rival) }),
];

/** The Tokens of ours that a CPO may ask about. */
const tokens = [
  token("T1", ours),
  token("T2", { ...ours, valid: false }),
  token("T1", { ...ours, type: "APP_USER", contract_id: "NL-OCA-C9" }),
];

export type ActingOptions = Pick<NetOptions, "options" | "partner" | "host">;

export async function actingCpo({ options, partner, host }: ActingOptions = {}): Promise<ActingCpo> {
  const box = await inbox();
  const log = eventLog();
  const does: Does = { commands: {}, profiles: {}, preferences: {}, authorize: {} };
  const here = await net({
    ...(host && { host }),
    options: {
      network: { allowPrivate: true },
      publicUrl: "https://ocpi.oranje.example/ocpi",
      onEvent: log.onEvent,
      visible: ({ object }) => object.id !== "HIDDEN",
      modules: {
        locations: { sender: memoryCrud(places) },
        sessions: { sender: Object.assign(does.preferences, memoryCrud(sessions)) },
        tokens: { sender: Object.assign(does.authorize, memoryCrud(tokens)) },
        commands: { receiver: does.commands, sender: {} },
        chargingprofiles: { receiver: does.profiles },
      },
      ...options,
    },
    partner: {
      endpoints: [{ identifier: "commands", role: "SENDER", url: `${box.origin}/commands` }],
      ...partner,
    },
  });
  await here.platform.importPartner({
    id: "rival",
    tokenTheyUse: tokenOfRival,
    tokenWeUse: "token-for-the-rival",
    roles: [role(rival, "EMSP")],
    endpoints: [{ identifier: "commands", role: "SENDER", url: `${box.origin}/rival` }],
  });
  return {
    net: here,
    does,
    log,
    inbox: box,
    command: (name, body, ask) => here.ask("POST", `/receiver/commands/${name}`, { json: body, ...ask }),
    async [Symbol.asyncDispose]() {
      await here[Symbol.asyncDispose]();
      await box[Symbol.asyncDispose]();
    },
  };
}

/** One thing that a rule says about actions, and how it is seen. */
export interface ActingRow {
  rule: string;
  name: string;
  run(cpo: ActingCpo): Promise<void>;
}

/** Runs rows against one platform that they share; each begins without actions. */
export function proveActing(title: string, rows: readonly ActingRow[], options?: ActingOptions): void {
  describe(title, () => {
    let found: ActingCpo | undefined;
    const here = (): ActingCpo => {
      if (!found) throw new Error("a row ran before its platform was there");
      return found;
    };
    beforeAll(async () => {
      found = await actingCpo(options);
    });
    beforeEach(() => {
      const { commands, profiles, preferences, authorize } = here().does;
      for (const actions of [commands, profiles]) {
        for (const name of Object.keys(actions)) Reflect.deleteProperty(actions, name);
      }
      delete preferences.chargingPreferences;
      delete authorize.authorize;
    });
    afterAll(() => found?.[Symbol.asyncDispose]());
    for (const { rule, name, run } of rows) test(`${rule}: ${name}`, () => run(here()));
  });
}
