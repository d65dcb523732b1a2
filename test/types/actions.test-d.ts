import type { Received, Schemas } from "@openocpi/protocol";
import {
  type ActionContext,
  type AnyResult,
  type ChargingProfileActions,
  type CommandActions,
  type Completion,
  type Kind,
  type Modules,
  memoryCrud,
  type OcpiOptions,
  type Platform,
} from "@openocpi/server";
import type { Session, StartSession, Token } from "@openocpi/spec";
import { expectTypeOf } from "vitest";

declare const platform: Platform;
const hosting = (modules: Modules): Pick<OcpiOptions, "modules"> => ({ modules });

// An action gets what the document says, as it was received, and who asks.
expectTypeOf<Parameters<NonNullable<CommandActions["startSession"]>>>().toEqualTypeOf<
  [command: Received<StartSession>, context: ActionContext & unknown]
>();
hosting({
  commands: {
    receiver: {
      async startSession({ token, evse_uid }, context) {
        expectTypeOf(token).toEqualTypeOf<Received<Token>>();
        expectTypeOf(evse_uid).toEqualTypeOf<string | undefined>();
        expectTypeOf(context.id).toEqualTypeOf<string>();
        expectTypeOf(context.partner).toEqualTypeOf<string>();
        return { result: "ACCEPTED", timeout: 60, later: Promise.resolve({ result: "EVSE_OCCUPIED" }) };
      },
      stopSession: async () => ({ result: "UNKNOWN_SESSION", message: [{ language: "en", text: "Which?" }] }),
      unlockConnector: async () => ({ result: "NOT_SUPPORTED" }),
    },
    sender: {},
  },
});

// The name of a reservation is there where there is a reservation, and nowhere else.
hosting({
  commands: {
    receiver: {
      async reserveNow(_, { reservation }) {
        expectTypeOf(reservation).toEqualTypeOf<string>();
        return { result: "REJECTED" };
      },
      async cancelReservation(_, { reservation }) {
        expectTypeOf(reservation).toEqualTypeOf<string>();
        return { result: "REJECTED" };
      },
      async startSession(_, context) {
        expectTypeOf(context).not.toHaveProperty("reservation");
        return { result: "REJECTED" };
      },
      async stopSession(_, context) {
        // @ts-expect-error there is no reservation to stop
        context.reservation;
        return { result: "REJECTED" };
      },
      async unlockConnector(_, context) {
        // @ts-expect-error there is no reservation to unlock
        context.reservation;
        return { result: "REJECTED" };
      },
    },
  },
});

// A misspelt action is none.
// @ts-expect-error startSesion
hosting({ commands: { receiver: { startSesion: async () => ({ result: "ACCEPTED" }) } } });
// @ts-expect-error the name on the wire is not the name of the action
hosting({ commands: { receiver: { START_SESSION: async () => ({ result: "ACCEPTED" }) } } });
// @ts-expect-error setProfile
hosting({ chargingprofiles: { receiver: { setProfile: async () => ({ result: "ACCEPTED" }) } } });
// @ts-expect-error the results of commands come to `onEvent`: there is nothing to do
hosting({ commands: { sender: { result: async () => {} } } });
// @ts-expect-error no such interface
hosting({ commands: { reciever: {} } });

// An answer is made of the words of the answer, not of those of the result.
// @ts-expect-error no such word
hosting({ commands: { receiver: { startSession: async () => ({ result: "MAYBE" }) } } });
// @ts-expect-error FAILED is a result
hosting({ commands: { receiver: { startSession: async () => ({ result: "FAILED" }) } } });
// @ts-expect-error TOO_OFTEN is for charging profiles
hosting({ commands: { receiver: { stopSession: async () => ({ result: "TOO_OFTEN" }) } } });
// @ts-expect-error a result is needed
hosting({ commands: { receiver: { stopSession: async () => ({ timeout: 30 }) } } });
// @ts-expect-error seconds are a number
hosting({ commands: { receiver: { stopSession: async () => ({ result: "ACCEPTED", timeout: "30" }) } } });
hosting({
  commands: {
    receiver: {
      // @ts-expect-error UNKNOWN_SESSION is an answer, not a result
      stopSession: async () => ({
        result: "ACCEPTED",
        later: Promise.resolve({ result: "UNKNOWN_SESSION" }),
      }),
    },
  },
});

// Charging profiles: each has its own kind of result.
const profile = {
  start_date_time: "2026-03-02T10:00:00Z",
  charging_profile: { charging_rate_unit: "A" },
} as const;
hosting({
  chargingprofiles: {
    receiver: {
      async active({ session_id, duration }) {
        expectTypeOf(session_id).toEqualTypeOf<string>();
        expectTypeOf(duration).toEqualTypeOf<number>();
        return { result: "ACCEPTED", later: Promise.resolve({ result: "ACCEPTED", profile }) };
      },
      async set({ profile }) {
        expectTypeOf(profile).toEqualTypeOf<Received<Schemas["ChargingProfile"]>>();
        return { result: "TOO_OFTEN", timeout: 300 };
      },
      clear: async () => ({ result: "ACCEPTED", later: Promise.resolve({ result: "UNKNOWN" }) }),
    },
    sender: {
      async activeProfile({ session_id, profile }) {
        expectTypeOf(session_id).toEqualTypeOf<string>();
        expectTypeOf(profile).toEqualTypeOf<Received<Schemas["ActiveChargingProfile"]>>();
      },
    },
  },
});
type Later<Name extends keyof ChargingProfileActions> = Awaited<
  NonNullable<Awaited<ReturnType<NonNullable<ChargingProfileActions[Name]>>>["later"]>
>;
expectTypeOf<Later<"active">>().toEqualTypeOf<Schemas["ActiveChargingProfileResult"]>();
expectTypeOf<Later<"set">>().toEqualTypeOf<Schemas["ChargingProfileResult"]>();
expectTypeOf<Later<"clear">>().toEqualTypeOf<Schemas["ClearProfileResult"]>();
hosting({
  chargingprofiles: {
    receiver: {
      // @ts-expect-error a profile that was set does not come back
      clear: async () => ({ result: "ACCEPTED", later: Promise.resolve({ result: "TIMEOUT" }) }),
    },
  },
});

// Authorization and charging preferences stand beside the Crud of their module.
hosting({
  tokens: {
    sender: {
      ...memoryCrud<Token>(),
      async authorize({ token, location }) {
        expectTypeOf(token).toEqualTypeOf<Token>();
        expectTypeOf(location).toEqualTypeOf<Received<Schemas["LocationReferences"]> | undefined>();
        return { allowed: "NO_CREDIT" };
      },
    },
  },
  sessions: {
    sender: {
      ...memoryCrud<Session>(),
      async chargingPreferences({ session, preferences }) {
        expectTypeOf(session).toEqualTypeOf<Session>();
        expectTypeOf(preferences).toEqualTypeOf<Received<Schemas["ChargingPreferences"]>>();
        return "DEPARTURE_REQUIRED";
      },
    },
  },
});
// @ts-expect-error no such decision
hosting({ tokens: { sender: { ...memoryCrud<Token>(), authorize: async () => ({ allowed: "MAYBE" }) } } });
const sessions = memoryCrud<Session>();
// @ts-expect-error the answer is a bare word (SESS-04)
hosting({ sessions: { sender: { ...sessions, chargingPreferences: async () => ({ result: "ACCEPTED" }) } } });
// @ts-expect-error a Token is looked up before it is decided about: a Crud is needed
hosting({ tokens: { sender: { authorize: async () => ({ allowed: "ALLOWED" }) } } });
const tokens = memoryCrud<Token>();
// @ts-expect-error it is the owner of the Token who decides
hosting({ tokens: { receiver: { ...tokens, authorize: async () => ({ allowed: "ALLOWED" }) } } });

// Results: what is handed in.
expectTypeOf(platform.complete).parameters.toEqualTypeOf<[id: string, result: AnyResult]>();
expectTypeOf(platform.complete).returns.resolves.toEqualTypeOf<Completion>();
expectTypeOf(platform.complete("1", { result: "CANCELED_RESERVATION" })).resolves.toEqualTypeOf<
  "sent" | "late"
>();
// @ts-expect-error no such result
platform.complete("1", { result: "DONE" });

expectTypeOf<Kind>().toEqualTypeOf<
  | `commands.receiver.${"startSession" | "stopSession" | "reserveNow" | "cancelReservation" | "unlockConnector"}.post`
  | `chargingprofiles.receiver.${"get" | "put" | "delete"}`
>();
